#include "near/forest.h"

#include <math.h>
#include <string.h>

#include "base/pack.h"

#define MAGIC_KIND (sizeof FOREST_MAGIC - sizeof "1\n") /* bytes before the version */
#define NODE_BYTES 5u
#define LEAF_BYTES 4u
#define TRAITS_BYTES 9u /* bias, trees, depth */

static size_t inner_nodes(unsigned depth) {
  return ((size_t)1 << depth) - 1;
}

static size_t tree_bytes(unsigned depth) {
  return NODE_BYTES * inner_nodes(depth) + LEAF_BYTES * (inner_nodes(depth) + 1);
}

static enum status refuse(const char **reason, const char *why) {
  *reason = why;
  return ST_SYNTAX;
}

static int is_name(const char *s, size_t n) {
  for (size_t k = 0; k < n; k++)
    if (s[k] < '!' || s[k] > '~') return 0;
  return n > 0;
}

/* Sets columns and names; '*at' moves behind them. */
static enum status names_open(struct forest *f, const char *bytes, size_t len, size_t *at,
                              const char **reason) {
  if (*at == len) return refuse(reason, "cut short: it has no columns");
  f->columns = (unsigned char)bytes[(*at)++];
  if (f->columns == 0) return refuse(reason, "it has no columns");
  for (size_t k = 0; k < f->columns; k++) {
    if (*at == len || (unsigned char)bytes[*at] > len - *at - 1)
      return refuse(reason, "cut short within the names of its columns");
    size_t size = (unsigned char)bytes[*at];
    f->names[k] = bytes + *at;
    if (!is_name(bytes + *at + 1, size)) return refuse(reason, "the name of a column is no printable ASCII");
    *at += 1 + size;
  }
  return ST_OK;
}

static enum status tree_check(const struct forest *f, const char *tree, const char **reason) {
  size_t inner = inner_nodes(f->depth);
  const char *leaves = tree + NODE_BYTES * inner;
  for (size_t k = 0; k < inner; k++) {
    const char *node = tree + NODE_BYTES * k;
    if ((unsigned char)node[0] >= f->columns) return refuse(reason, "a tree asks for a column it has not");
    if (isnan(unpack_f32(node + 1))) return refuse(reason, "a cut of a tree is no number");
  }
  for (size_t k = 0; k <= inner; k++)
    if (!isfinite(unpack_f32(leaves + LEAF_BYTES * k)))
      return refuse(reason, "a leaf of a tree is not finite");
  return ST_OK;
}

/* Sets what the bytes behind the names say: bias, number of trees, depth, and where the first tree is. */
static enum status traits_open(struct forest *f, const char *bytes, size_t len, const char **reason) {
  if (len < TRAITS_BYTES) return refuse(reason, "cut short before its trees");
  f->bias = unpack_f32(bytes);
  f->trees = unpack_u32(bytes + 4);
  f->depth = (unsigned char)bytes[8];
  f->first_tree = bytes + TRAITS_BYTES;
  if (!isfinite(f->bias)) return refuse(reason, "its bias is not finite");
  if (f->depth < 1 || f->depth > FOREST_DEPTH_MAX)
    return refuse(reason, "its trees are of no depth from 1 to 6");
  size_t size = tree_bytes(f->depth), rest = len - TRAITS_BYTES;
  if (rest % size != 0 || rest / size != f->trees)
    return refuse(reason, "cut short or too long for the number of its trees");
  return ST_OK;
}

enum status forest_open(struct forest *f, const char *bytes, size_t len, const char **reason) {
  size_t at = sizeof FOREST_MAGIC - 1;
  if (len < at || memcmp(bytes, FOREST_MAGIC, MAGIC_KIND) != 0) return refuse(reason, "not a forest");
  if (memcmp(bytes, FOREST_MAGIC, at) != 0) return refuse(reason, "a forest of another version");
  enum status st = names_open(f, bytes, len, &at, reason);
  if (st == ST_OK) st = traits_open(f, bytes + at, len - at, reason);
  for (size_t k = 0; st == ST_OK && k < f->trees; k++)
    st = tree_check(f, f->first_tree + tree_bytes(f->depth) * k, reason);
  return st;
}

/* What one tree adds. The step down is arithmetic: a branch would be guessed wrong half of the time. */
static double tree_score(const char *tree, unsigned depth, const float *row) {
  size_t k = 0, inner = inner_nodes(depth);
  for (unsigned level = 0; level < depth; level++) {
    const char *node = tree + NODE_BYTES * k;
    k = 2 * k + 1 + (size_t) !(row[(unsigned char)node[0]] <= unpack_f32(node + 1));
  }
  return (double)unpack_f32(tree + NODE_BYTES * inner + LEAF_BYTES * (k - inner));
}

double forest_score(const struct forest *f, const float *row) {
  double sum = (double)f->bias;
  size_t size = tree_bytes(f->depth);
  for (size_t k = 0; k < f->trees; k++) sum += tree_score(f->first_tree + size * k, f->depth, row);
  return sum;
}
