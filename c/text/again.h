/*
** Where the words of some stretches of tokens, say names, stand again in the
** same text. Words are compared folded. Of stretches that begin alike the
** longest counts; none that is found overlaps another, or a stretch given.
*/
#ifndef PARALLAX_AGAIN_H
#define PARALLAX_AGAIN_H

#include "text/folds.h"

#define AGAIN_WORDS 8u /* a longer stretch is not looked for */

struct again_stretch {
  uint32_t first, end; /* tokens, half-open, not empty; in order and apart from each other */
  int is_sought;
};

struct again {
  const struct folds *folds; /* this and what follows must outlive the struct */
  const struct again_stretch *stretches;
  size_t n;
  uint32_t *slots; /* open addressing: 1 more than the number of a stretch; 0 is free */
  size_t nslots;
  uint64_t begins[16];   /* a bit for the hash of each first word */
  size_t token, stretch; /* where the search goes on, and the first stretch that does not end before */
};

struct again_found {
  uint32_t first, end, stretch; /* the stretch whose words they are; of equal ones the first */
};

/* Slots that 'n' stretches need: a power of 2. */
size_t again_slots(size_t n);

/* Begins a search; folds, stretches, n, slots and nslots are set. O(n + nslots). */
void again_begin(struct again *a);

/*
** Goes on to the next place, beginning at a token whose byte in 'may_begin',
** one a token, is not 0. False at the end of the text. O(AGAIN_WORDS) a token.
*/
int again_next(struct again *a, const unsigned char *may_begin, struct again_found *found);

#endif
