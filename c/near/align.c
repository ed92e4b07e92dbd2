#include "near/align.h"

#include <string.h>

enum way { WAY_STOP, WAY_BOTH, WAY_A, WAY_B };

/* The table: row i has the cells of diagonals low..high, cell d is column i + low + d. */
struct table {
  const uint32_t *x, *y;
  size_t n, m, width;
  int64_t low;
  const struct align_scores *scores;
  int32_t *row;       /* scores of the row being filled, one cell more at the end */
  unsigned char *way; /* of every cell, how its score came about */
};

static int32_t best_of(int32_t both, int32_t a, int32_t b, unsigned char *way) {
  int32_t best = 0;
  *way = WAY_STOP;
  if (both > best) best = both, *way = WAY_BOTH;
  if (a > best) best = a, *way = WAY_A;
  if (b > best) best = b, *way = WAY_B;
  return best;
}

/*
** Fills row i in place. On diagonals the cell above left is the same cell of
** the row before, the one above is the next cell, the one to the left the
** cell just filled.
*/
static void fill_row(const struct table *t, size_t i, struct alignment *best) {
  const struct align_scores *s = t->scores;
  int32_t left = 0;
  for (size_t d = 0; d < t->width; d++) {
    int64_t j = (int64_t)i + t->low + (int64_t)d;
    unsigned char *way = &t->way[i * t->width + d];
    int32_t score = 0;
    *way = WAY_STOP;
    if (j >= 0 && j < (int64_t)t->m) {
      int32_t pair = t->x[i] == t->y[j] ? s->match : s->mismatch;
      score = best_of(t->row[d] + pair, t->row[d + 1] + s->gap, left + s->gap, way);
    }
    t->row[d] = left = score;
    if (score > best->score) {
      best->score = score;
      best->a2 = (uint32_t)i + 1;
      best->b2 = (uint32_t)j + 1;
    }
  }
}

/* From the end of the best alignment back to where it began. */
static void trace(const struct table *t, struct alignment *out) {
  size_t i = out->a2, j = out->b2;
  while (i > 0 && j > 0) {
    size_t d = (size_t)((int64_t)j - (int64_t)i - t->low);
    unsigned char way = t->way[(i - 1) * t->width + d];
    if (way == WAY_STOP) break;
    if (way == WAY_BOTH) {
      if (t->x[i - 1] == t->y[j - 1]) out->same++;
      else out->differ++;
    } else if (way == WAY_A) {
      out->only_a++;
    } else {
      out->only_b++;
    }
    i -= way != WAY_B;
    j -= way != WAY_A;
  }
  out->a1 = (uint32_t)i;
  out->b1 = (uint32_t)j;
}

enum status align_local(struct alloc a, const uint32_t *x, size_t n, const uint32_t *y, size_t m, int64_t low,
                        int64_t high, const struct align_scores *scores, struct alignment *out) {
  *out = (struct alignment){0};
  if (low < -(int64_t)n) low = -(int64_t)n;
  if (high > (int64_t)m) high = (int64_t)m;
  if (n == 0 || m == 0 || low > high) return ST_OK;
  struct table t = {.x = x, .y = y, .n = n, .m = m, .low = low, .scores = scores};
  t.width = (size_t)(high - low) + 1;
  if (n > ALIGN_LIMIT / t.width || n > (size_t)(INT32_MAX / scores->match)) return ST_LIMIT;
  t.row = alloc_get(&a, (t.width + 1) * sizeof *t.row);
  t.way = alloc_get(&a, n * t.width);
  enum status st = t.row != NULL && t.way != NULL ? ST_OK : ST_NOMEM;
  if (st == ST_OK) {
    memset(t.row, 0, (t.width + 1) * sizeof *t.row);
    for (size_t i = 0; i < n; i++) fill_row(&t, i, out);
    if (out->score > 0) trace(&t, out);
  }
  alloc_free(&a, t.row, (t.width + 1) * sizeof *t.row);
  alloc_free(&a, t.way, n * t.width);
  return st;
}
