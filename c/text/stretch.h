/*
** Stretches: what a clause does not leave. Sentences as ranges of tokens, those
** that a pair of quotation marks holds together in one, and only what belongs
** to the story.
*/
#ifndef PARALLAX_STRETCH_H
#define PARALLAX_STRETCH_H

#include "text/token.h"

/* Tokens of a text, 0-based and half-open; and the bytes of the story. */
struct story {
  const struct tokens *tokens;
  const struct spans *sentences;
  const struct span *parts; /* bytes, sorted, apart */
  size_t nparts;
  const struct span *pairs; /* tokens of outermost pairs of marks, sorted */
  size_t npairs;
};

/*
** Writes the stretches of a story, ranges of tokens in order, to 'out', which
** has room for one a sentence; returns how many. O(sentences x log tokens).
*/
size_t stretches_find(struct span *out, const struct story *story);

#endif
