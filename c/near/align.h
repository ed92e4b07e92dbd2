/*
** The best local alignment of two sequences within a band of diagonals.
** Source: T. F. Smith and M. S. Waterman, "Identification of Common Molecular
** Subsequences", J. Mol. Biol. 147 (1981), with linear gaps; the band after
** K.-M. Chao, W. R. Pearson and W. Miller, "Aligning two sequences within a
** specified diagonal band", CABIOS 8 (1992).
*/
#ifndef PARALLAX_ALIGN_H
#define PARALLAX_ALIGN_H

#include <stdint.h>

#include "base/alloc.h"

#define ALIGN_LIMIT 0x10000000u /* cells: length of the first sequence x width of the band */

struct align_scores {
  int32_t match, mismatch, gap; /* the first above 0, the others at most 0 */
};

/* Numbers [a1, a2) of the first sequence against [b1, b2) of the second. */
struct alignment {
  int32_t score; /* 0: nothing in common */
  uint32_t a1, a2, b1, b2;
  uint32_t same, differ, only_a, only_b; /* pairs and gaps of the alignment */
};

/*
** Aligns within the diagonals low <= place in the second - place in the first
** <= high. Of equal scores the one that ends first. ST_LIMIT above ALIGN_LIMIT
** cells. Time and memory O(n x (high - low + 1)).
*/
enum status align_local(struct alloc a, const uint32_t *x, size_t n, const uint32_t *y, size_t m, int64_t low,
                        int64_t high, const struct align_scores *scores, struct alignment *out);

#endif
