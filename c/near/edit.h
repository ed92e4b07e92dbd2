/*
** Levenshtein distance over code points: insertions, deletions and
** substitutions, each of cost 1.
**
** Source: Gene Myers, "A fast bit-vector algorithm for approximate string
** matching based on dynamic programming", Journal of the ACM 46 (1999);
** blocks of 64 rows and the delta between them after Heikki Hyyro, "A
** bit-vector algorithm for computing Levenshtein and Damerau edit distances",
** Nordic Journal of Computing 10 (2003); the band after Esko Ukkonen,
** "Algorithms for approximate string matching", Information and Control 64
** (1985). The rows are worked off block by block, not column by column: what
** one block hands to the next is a byte a column, so memory stays linear
** however many different characters there are.
*/
#ifndef PARALLAX_EDIT_H
#define PARALLAX_EDIT_H

#include <stdint.h>

#include "base/alloc.h"

#define EDIT_NONE SIZE_MAX

/*
** Distance of 'x' and 'y', or EDIT_NONE when it is more than 'max' (SIZE_MAX
** for no limit). Time O((nx + ny) + nx * d / 64), d the distance or 'max',
** whichever is less; memory O(ny).
*/
enum status edit_distance(struct alloc a, const uint32_t *x, size_t nx, const uint32_t *y, size_t ny,
                          size_t max, size_t *out);

struct edit_match {
  size_t distance;   /* EDIT_NONE: no stretch is near enough */
  size_t start, end; /* code points of the text, half-open */
};

/*
** The stretch of 'y' nearest to 'x': of those with the least distance the one
** that ends first, and of those that end there the shortest. No more than
** 'max' away. O(nx * ny / 64) time, O(ny) memory.
*/
enum status edit_locate(struct alloc a, const uint32_t *x, size_t nx, const uint32_t *y, size_t ny,
                        size_t max, struct edit_match *out);

#endif
