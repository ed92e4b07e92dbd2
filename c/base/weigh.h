/*
** Sums of rows of small weights, and the best of them: what a linear model
** does for each word. Integers only, so all levels of cpu.h give the same.
*/
#ifndef PARALLAX_WEIGH_H
#define PARALLAX_WEIGH_H

#include <stddef.h>
#include <stdint.h>

#define WEIGH_LANES 16u  /* rows are whole numbers of so many weights */
#define WEIGH_STATES 24u /* states of a chain, with room behind the last */

struct weigh_ops {
  /*
  ** Adds 'n' rows of 'width' signed bytes, a multiple of WEIGH_LANES, to
  ** 'sums', which must not leave 16 bits.
  */
  void (*add)(int16_t *sums, const unsigned char *const *rows, size_t n, size_t width);

  /*
  ** Place of the largest of 'n' > 0 sums, the first of equals. 'sums' has room
  ** up to a multiple of WEIGH_LANES, whatever is there.
  */
  unsigned (*best)(const int16_t *sums, size_t n);

  /*
  ** One step of a chain of 'n' states: to each state, the largest of last[i] +
  ** after[i][state] over all i, which must not leave 32 bits.
  */
  void (*follow)(int32_t next[WEIGH_STATES], const int32_t last[WEIGH_STATES],
                 const int32_t (*after)[WEIGH_STATES], size_t n);
};

/* Those of simd_level(). */
const struct weigh_ops *weigh_ops(void);

#endif
