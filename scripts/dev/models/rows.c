#include "rows.h"

#include <stdio.h>
#include <stdlib.h>

#include "tag/tag_feature.h"

static struct row_cache rows_of(const struct learner *l, const struct document *doc,
                                feature_reader *features) {
  const struct tag_block *b = &doc->block;
  struct row_cache cache = {NULL, must_alloc(b->n + 1, sizeof *cache.start)};
  uint64_t f[FEATURES_MAX];
  uint32_t *rows = must_alloc(b->n * FEATURES_MAX, sizeof *rows);
  size_t n = 0;
  for (size_t k = 0; k < b->n; k++) {
    cache.start[k] = n;
    if (!tag_is_blank(&b->v[k])) n += learner_rows(l, f, features(&b->v[k], &b->context, f), rows + n);
  }
  cache.start[b->n] = n;
  cache.rows = realloc(rows, (n + 1) * sizeof *rows);
  if (cache.rows == NULL) exit(1);
  return cache;
}

struct row_cache *rows_read(const struct learner *l, const struct corpus *c, feature_reader *features) {
  struct row_cache *v = must_alloc(c->n, sizeof *v);
  for (size_t d = 0; d < c->n; d++) v[d] = rows_of(l, &c->v[d], features);
  return v;
}

void rows_free(struct row_cache *v, size_t n) {
  for (size_t d = 0; d < n; d++) {
    free(v[d].rows);
    free(v[d].start);
  }
  free(v);
}

size_t *order_of(const struct corpus *c, unsigned fold, size_t *n) {
  size_t all = 0;
  for (size_t d = 0; d < c->n; d++) all += c->v[d].weight;
  size_t *order = must_alloc(all, sizeof *order);
  *n = 0;
  for (size_t d = 0; d < c->n; d++)
    for (unsigned k = 0; k < c->v[d].weight && !is_in_fold(&c->v[d], fold); k++) order[(*n)++] = d;
  return order;
}

void order_shuffle(size_t *order, size_t n, uint32_t *state) {
  for (size_t k = n; k > 1; k--) {
    size_t other = random_next(state) % k, held = order[k - 1];
    order[k - 1] = order[other];
    order[other] = held;
  }
}
