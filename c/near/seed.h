/*
** What two sequences have in common word for word: their maximal common runs
** of at least k numbers, found by the k-grams of one in an index of those of
** the other and extended both ways. Source: the seeds of S. F. Altschul et
** al., "Basic Local Alignment Search Tool", J. Mol. Biol. 215 (1990), here
** exact.
*/
#ifndef PARALLAX_SEED_H
#define PARALLAX_SEED_H

#include <stdint.h>

#include "base/alloc.h"

/* Numbers [a, a + len) of the first sequence are [b, b + len) of the second. */
struct seed {
  uint32_t a, b, len;
};

struct seeds {
  struct alloc a;
  struct seed *v;
  size_t n, cap;
};

void seeds_init(struct seeds *s, struct alloc a);
void seeds_free(struct seeds *s);

/*
** Replaces the seeds by those of two sequences, sorted by their place in the
** first, then in the second. A k-gram that stands at more than 'most' places
** of the second begins no seed, though a seed may run over it: common phrases
** tell nothing, and the time stays O(n + m + most x n). 'k' is at least 1.
*/
enum status seeds_find(struct seeds *s, const uint32_t *x, size_t n, const uint32_t *y, size_t m, unsigned k,
                       unsigned most);

#endif
