#include "text/folds.h"

#include "base/hash.h"
#include "text/fold.h"

void folds_init(struct folds *f, struct alloc a) {
  *f = (struct folds){.a = a};
  buf_init(&f->bytes, a);
}

void folds_free(struct folds *f) {
  uint32_t *at = f->at;
  f->at = f->hash = NULL;
  f->is_read = 0;
  alloc_free(&f->a, at, (2 * f->cap + 1) * sizeof *at);
  f->n = f->cap = 0;
  buf_free(&f->bytes);
}

enum status folds_read(struct folds *f, const struct tokens *t) {
  if (f->is_read) return ST_OK;
  folds_free(f);
  f->at = alloc_get(&f->a, (2 * t->n + 1) * sizeof *f->at);
  if (f->at == NULL) return ST_NOMEM;
  f->n = f->cap = t->n;
  f->hash = f->at + t->n + 1;
  if (buf_reserve(&f->bytes, t->len + 1) != ST_OK) return ST_NOMEM;
  for (size_t k = 0; k < t->n; k++) {
    size_t at = f->bytes.n;
    f->at[k] = (uint32_t)at;
    if (fold_add(&f->bytes, t->text + t->v[k].start, t->v[k].end - t->v[k].start) != ST_OK) return ST_NOMEM;
    if (f->bytes.n > UINT32_MAX) return ST_LIMIT;
    f->hash[k] = hash_bytes(f->bytes.p + at, f->bytes.n - at);
  }
  f->at[t->n] = (uint32_t)f->bytes.n;
  f->is_read = 1;
  return ST_OK;
}

size_t folds_next(const struct folds *f, size_t k, size_t at) {
  size_t len = 0, n = 0;
  const uint32_t hash = f->hash[k];
  const char *form = folds_at(f, k, &len);
  for (; at < f->n; at++) {
    if (f->hash[at] != hash) continue;
    const char *other = folds_at(f, at, &n);
    if (n == len && memcmp(form, other, len) == 0) break;
  }
  return at;
}
