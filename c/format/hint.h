/*
** What the names that authors of pages give to classes and ids say about an
** element.
*/
#ifndef PARALLAX_HINT_H
#define PARALLAX_HINT_H

enum hint {
  HINT_ASIDE = 1,     /* menus, teasers, captions, banners: not the article */
  HINT_TALK = 1 << 1, /* what readers wrote under it */
  HINT_BODY = 1 << 2, /* the article's text */
  HINT_BYLINE = 1 << 3
};

/*
** The hints in a class or id: words are told apart by case and punctuation,
** as in "articleBody" or "article__body--no-sidebar". A word after "no" or
** "has" says nothing about the element itself. O(length).
*/
unsigned hint_of(const char *name);

#endif
