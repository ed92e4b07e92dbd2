/*
** Which words the names of a text may be made of: those that are no name on
** sight cut its sentences into runs, and labels are sought run by run.
*/
#ifndef PARALLAX_TAG_NAME_H
#define PARALLAX_TAG_NAME_H

#include "tag/tag_word.h"

/*
** Whether a word is no name on sight: a blank; in small letters and never seen
** in a name; or, away from capitals, a number or a common word.
*/
static inline int name_is_plain(const struct tag_word *w) {
  int is_small = w->shape == TS_LOWER || w->shape == TS_PUNCT || w->shape == TS_CLITIC;
  if (w->shape == TS_BLANK) return 1;
  if (!is_small && w->shape != TS_NUMBER) return 0;
  if (is_small && (w->mask & LEX_PLAIN)) return 1;
  if (tag_is_capital(w - 1) || tag_is_capital(w + 1)) return 0;
  return w->shape == TS_NUMBER || ((w->mask & LEX_WORD_CLASSES) && !(w->mask & LEX_NAME_CLASSES));
}

/* Whether the first pass leaves nothing to judge: it saw no name near. */
static inline int name_is_settled(const struct tag_word *w) {
  if (name_is_plain(w)) return 1;
  return !tag_is_capital(w) && w[-1].first == NAME_OUT && w->first == NAME_OUT && w[1].first == NAME_OUT;
}

/* How many words there are up to the next that 'ends' a run. */
static inline size_t name_run(const struct tag_word *w, int (*ends)(const struct tag_word *w)) {
  size_t n = 0;
  while (!ends(w + n)) n++;
  return n;
}

#endif
