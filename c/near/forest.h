/*
** A row of numbers judged by many small decision trees, each of which adds a
** little (Jerome Friedman, "Greedy function approximation: a gradient boosting
** machine", Annals of Statistics 29, 2001). The trees are walked as they lie in
** the file, never unpacked; the file is checked as a whole before.
**
** All numbers are little-endian, floats those of IEEE 754. The file is
** "parallax forest 1\n"; u8 number of columns; of each column u8 size and its
** name, printable ASCII without spaces; f32 bias; u32 number of trees; u8
** depth; then the trees. A tree is complete: (1 << depth) - 1 inner nodes, u8
** column and f32 cut each, the children of node k being 2k + 1 and 2k + 2;
** then f32 for each of 1 << depth leaves. A value not above the cut goes left.
** NaN goes right, everywhere. A node that does not split has column 0 and the
** cut +infinity.
*/
#ifndef PARALLAX_FOREST_H
#define PARALLAX_FOREST_H

#include <stddef.h>

#include "base/alloc.h"

#define FOREST_MAGIC "parallax forest 1\n"
#define FOREST_COLUMNS_MAX 255u
#define FOREST_DEPTH_MAX 6u

struct forest {
  const char *names[FOREST_COLUMNS_MAX]; /* borrowed: a byte of size, then the name */
  const char *first_tree;
  size_t columns, trees;
  unsigned depth;
  float bias;
};

/*
** Reads a file of 'len' bytes, which must outlive the forest. ST_SYNTAX with
** '*reason' set when it is not such a file, or damaged. O(len), no memory.
*/
enum status forest_open(struct forest *f, const char *bytes, size_t len, const char **reason);

/* The name of a column below f->columns, not terminated. */
static inline const char *forest_name(const struct forest *f, size_t column, size_t *size) {
  *size = (unsigned char)f->names[column][0];
  return f->names[column] + 1;
}

/* The bias and what the trees add to it, of a row of f->columns values. O(trees * depth). */
double forest_score(const struct forest *f, const float *row);

#endif
