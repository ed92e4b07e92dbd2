#include "near/winnow.h"

#define BATCH 256

void fingerprints_init(struct fingerprints *f, struct alloc a) {
  f->a = a;
  f->v = NULL;
  f->n = f->cap = 0;
}

void fingerprints_free(struct fingerprints *f) {
  struct fingerprint *v = f->v;
  f->v = NULL;
  alloc_free(&f->a, v, f->cap * sizeof *v);
  f->n = f->cap = 0;
}

static enum status keep(struct fingerprints *f, const struct fingerprint *run) {
  struct fingerprint *v = array_room(&f->a, f->v, &f->cap, f->n + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  f->v = v;
  v[f->n++] = *run;
  return ST_OK;
}

/* The last 'size' runs, and which of them is the least. */
struct window {
  struct fingerprint run[WINNOW_WINDOW_MAX];
  unsigned size;
  size_t seen, least; /* runs so far; number of the least in the window */
};

static struct fingerprint *run_at(struct window *w, size_t k) {
  return &w->run[k % w->size];
}

/* Takes the next run in; true when the least is another than before. */
static int slide(struct window *w, const struct fingerprint *run) {
  size_t k = w->seen++, old = w->least;
  *run_at(w, k) = *run;
  if (k == 0) return w->size == 1;
  if (run->hash <= run_at(w, w->least)->hash || k - w->least == w->size) {
    w->least = k;
    /* of those that stay, the least and the last of equal ones */
    for (size_t j = k; run->hash > 0 && j-- > 0 && k - j < w->size;)
      if (run_at(w, j)->hash < run_at(w, w->least)->hash) w->least = j;
  }
  if (w->seen < w->size) return 0;
  return w->seen == w->size || w->least != old;
}

enum status winnow(struct fingerprints *f, const char *text, size_t len, unsigned width, unsigned window) {
  uint32_t hash[BATCH];
  struct shingle where[BATCH];
  struct window w = {.size = window};
  struct shingles it;
  enum status st = ST_OK;
  f->n = 0;
  shingle_begin(&it, text, len, width);
  for (size_t n; st == ST_OK && (n = shingle_next(&it, hash, where, BATCH)) > 0;) {
    for (size_t k = 0; k < n && st == ST_OK; k++) {
      struct fingerprint run = {hash[k], where[k]};
      if (slide(&w, &run)) st = keep(f, run_at(&w, w.least));
    }
  }
  if (st == ST_OK && w.seen > 0 && w.seen < w.size) st = keep(f, run_at(&w, w.least));
  return st;
}
