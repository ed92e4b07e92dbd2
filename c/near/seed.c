#include "near/seed.h"

#include <string.h>

#include "base/buf.h"

void seeds_init(struct seeds *s, struct alloc a) {
  *s = (struct seeds){.a = a};
}

void seeds_free(struct seeds *s) {
  struct seeds old = *s;
  seeds_init(s, old.a);
  alloc_free(&old.a, old.v, old.cap * sizeof *old.v);
}

/* The k-grams of a sequence: by hash the first place, by place the next of that hash. */
struct grams {
  const uint32_t *y;
  size_t m;
  unsigned k;
  uint32_t *first, *next; /* places + 1, 0 for none */
  size_t size;            /* of 'first', a power of 2 */
  uint32_t *reached;      /* by diagonal: where in the first sequence the last run ended */
  size_t diagonals;
};

static void grams_free(const struct alloc *a, struct grams *g) {
  alloc_free(a, g->first, g->size * sizeof *g->first);
  alloc_free(a, g->next, (g->m + 1) * sizeof *g->next);
  alloc_free(a, g->reached, g->diagonals * sizeof *g->reached);
}

static size_t hash_gram(const uint32_t *v, unsigned k) {
  uint64_t h = 0;
  for (unsigned i = 0; i < k; i++) h = (h + v[i] + 1) * 0x9E3779B97F4A7C15u;
  return (size_t)(h >> 32);
}

static int same_gram(const uint32_t *v, const uint32_t *w, unsigned k) {
  return memcmp(v, w, k * sizeof *v) == 0;
}

/* Indexes from the end, so that every chain runs forward through the text. */
static enum status grams_build(const struct alloc *a, struct grams *g, size_t n) {
  for (g->size = 64; g->size < g->m; g->size *= 2) continue;
  g->diagonals = n + g->m + 1;
  g->first = alloc_get(a, g->size * sizeof *g->first);
  g->next = alloc_get(a, (g->m + 1) * sizeof *g->next);
  g->reached = alloc_get(a, g->diagonals * sizeof *g->reached);
  if (g->first == NULL || g->next == NULL || g->reached == NULL) return ST_NOMEM;
  memset(g->first, 0, g->size * sizeof *g->first);
  memset(g->reached, 0, g->diagonals * sizeof *g->reached);
  for (size_t j = g->m - g->k + 1; j > 0; j--) {
    uint32_t *head = &g->first[hash_gram(g->y + j - 1, g->k) & (g->size - 1)];
    g->next[j - 1] = *head;
    *head = (uint32_t)j;
  }
  return ST_OK;
}

/* The places of a k-gram, 'most' at most; returns their number, 0 when there are more. */
static size_t places(const struct grams *g, const uint32_t *gram, unsigned most, uint32_t *out) {
  size_t n = 0, looked = 0;
  uint32_t j = g->first[hash_gram(gram, g->k) & (g->size - 1)];
  for (; j > 0; j = g->next[j - 1]) {
    if (++looked > 4 * (size_t)most) return 0; /* of other k-grams with this hash, too */
    if (!same_gram(gram, g->y + j - 1, g->k)) continue;
    if (n == most) return 0;
    out[n++] = j - 1;
  }
  return n;
}

/* Adds the run through (i, j), unless the last one on this diagonal covers it. */
static enum status add_run(struct seeds *s, const uint32_t *x, size_t n, struct grams *g, size_t i,
                           size_t j) {
  uint32_t *reached = &g->reached[g->m + i - j];
  if (i < *reached) return ST_OK;
  size_t back = 0, len = g->k;
  while (i - back > *reached && j > back && x[i - back - 1] == g->y[j - back - 1]) back++;
  while (i + len < n && j + len < g->m && x[i + len] == g->y[j + len]) len++;
  *reached = (uint32_t)(i + len);
  struct seed *v = array_room(&s->a, s->v, &s->cap, s->n + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  s->v = v;
  v[s->n++] = (struct seed){(uint32_t)(i - back), (uint32_t)(j - back), (uint32_t)(len + back)};
  return ST_OK;
}

static int is_before(const struct seed *v, const struct seed *w) {
  return v->a != w->a ? v->a < w->a : v->b < w->b;
}

/* Lets the seed at 'at' sink to its place in a heap of 'n', the last one on top. */
static void sink(struct seed *v, size_t at, size_t n) {
  const struct seed one = v[at];
  for (size_t child = 2 * at + 1; child < n; child = 2 * at + 1) {
    if (child + 1 < n && is_before(&v[child], &v[child + 1])) child++;
    if (!is_before(&one, &v[child])) break;
    v[at] = v[child];
    at = child;
  }
  v[at] = one;
}

/* Heap sort: no memory, and no order that is slow. */
static void sort(struct seed *v, size_t n) {
  for (size_t k = n / 2; k > 0; k--) sink(v, k - 1, n);
  for (size_t k = n; k > 1; k--) {
    const struct seed last = v[0];
    v[0] = v[k - 1];
    v[k - 1] = last;
    sink(v, 0, k - 1);
  }
}

enum status seeds_find(struct seeds *s, const uint32_t *x, size_t n, const uint32_t *y, size_t m, unsigned k,
                       unsigned most) {
  struct grams g = {.y = y, .m = m, .k = k};
  s->n = 0;
  if (n < k || m < k || most == 0) return ST_OK;
  if (n >= INT32_MAX || m >= INT32_MAX) return ST_LIMIT;
  uint32_t *found = alloc_get(&s->a, most * sizeof *found);
  enum status st = found != NULL ? grams_build(&s->a, &g, n) : ST_NOMEM;
  for (size_t i = 0; i + k <= n && st == ST_OK; i++) {
    size_t count = places(&g, x + i, most, found);
    for (size_t c = 0; c < count && st == ST_OK; c++) st = add_run(s, x, n, &g, i, found[c]);
  }
  grams_free(&s->a, &g);
  alloc_free(&s->a, found, most * sizeof *found);
  if (st == ST_OK) sort(s->v, s->n);
  return st;
}
