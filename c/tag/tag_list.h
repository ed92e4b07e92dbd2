/*
** Names known as a whole: the longest name of the model's lists that a word
** stands in. The lists are a trie in the lexicon: the key of a name is made of
** the forms of its words, and what begins a longer name says so.
*/
#ifndef PARALLAX_TAG_LIST_H
#define PARALLAX_TAG_LIST_H

#include "tag/tag_word.h"

/* Words of a name at most. */
#define LIST_WORDS_MAX 6u

/* The key of the words so far and one more; that of no words is 0, of one its form. */
static inline uint64_t tag_list_key(uint64_t so_far, uint64_t form) {
  return so_far == 0 ? form : tag_mix(2, so_far * 31 + form);
}

/* What struct tag_word.listed says: the kinds of the name, and which of its words it is. */
#define LISTED(kinds, words, place) (uint16_t)((kinds) << 5 | (words) << 2 | (unsigned)(place))

static inline unsigned listed_words(uint16_t listed) {
  return listed >> 2 & 7;
}

/* The same without the number of words. */
static inline uint64_t listed_place(uint16_t listed) {
  return listed & ~0x1Cu;
}

/*
** Fills in the names of a sentence of 'n' words, blanks around them, that begin
** with a capital. Of several that a word stands in the longest counts. O(n).
*/
void tag_list_read(struct tag_word *w, size_t n, const struct table *lexicon);

#endif
