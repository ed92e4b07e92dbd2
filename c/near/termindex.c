#include "near/termindex.h"

#include <math.h>
#include <stdlib.h>

#include "base/pack.h"

#define ROOM_MIN 64u
#define PRIOR \
  1000.0 /* texts at large that every frequency is mixed with: a few texts tell little by themselves */
#define UNIT 256.0 /* weights are kept as whole numbers, so that sums are the same on every machine */
#define WEIGHT_MAX 65535.0

enum status termindex_init(struct termindex *x, struct alloc a, size_t most) {
  memset(x, 0, sizeof *x);
  x->a = a;
  x->most = most;
  if (most < 1 || most > TERMINDEX_TEXTS_MAX) return ST_LIMIT;
  x->df = alloc_get(&a, TERMINDEX_BUCKETS * sizeof *x->df);
  x->heads = alloc_get(&a, TERMINDEX_BUCKETS * sizeof *x->heads);
  if (x->df == NULL || x->heads == NULL) return ST_NOMEM;
  memset(x->df, 0, TERMINDEX_BUCKETS * sizeof *x->df);
  memset(x->heads, 0, TERMINDEX_BUCKETS * sizeof *x->heads);
  return ST_OK;
}

static size_t postings_size(size_t room) {
  return room * TERMS_MAX * sizeof(struct posting);
}

static void release_texts(struct termindex *x) {
  alloc_free(&x->a, x->postings, postings_size(x->room));
  alloc_free(&x->a, x->texts, x->room * sizeof *x->texts);
  alloc_free(&x->a, x->shared, x->room * sizeof *x->shared);
}

void termindex_free(struct termindex *x) {
  release_texts(x);
  alloc_free(&x->a, x->df, TERMINDEX_BUCKETS * sizeof *x->df);
  alloc_free(&x->a, x->heads, TERMINDEX_BUCKETS * sizeof *x->heads);
  x->df = NULL;
  x->heads = NULL;
  x->postings = NULL;
  x->texts = NULL;
  x->shared = NULL;
  x->room = 0;
  x->n = x->oldest = 0;
}

static size_t bucket_of(uint32_t id) {
  return id & (TERMINDEX_BUCKETS - 1);
}

void termindex_count_term(struct termindex *x, uint32_t id) {
  uint32_t *df = &x->df[bucket_of(id)];
  if (*df < UINT32_MAX) (*df)++;
}

void termindex_count_text(struct termindex *x) {
  x->counted++;
}

static struct posting *postings_of(const struct termindex *x, uint64_t text) {
  return x->postings + (size_t)(text % x->room) * TERMS_MAX;
}

static struct termtext *text_of(const struct termindex *x, uint64_t text) {
  return &x->texts[text % x->room];
}

/* Makes room for twice the texts. Postings are counted through, so links stay as they are. */
static enum status grow(struct termindex *x) {
  struct termindex wide = *x;
  wide.room = x->room < ROOM_MIN ? ROOM_MIN : x->room * 2;
  if (wide.room > x->most) wide.room = x->most;
  wide.postings = alloc_get(&x->a, postings_size(wide.room));
  wide.texts = alloc_get(&x->a, wide.room * sizeof *wide.texts);
  wide.shared = alloc_get(&x->a, wide.room * sizeof *wide.shared);
  if (wide.postings == NULL || wide.texts == NULL || wide.shared == NULL) {
    release_texts(&wide);
    return ST_NOMEM;
  }
  memset(wide.shared, 0, wide.room * sizeof *wide.shared);
  for (uint64_t t = x->oldest; t < x->n; t++) {
    memcpy(postings_of(&wide, t), postings_of(x, t), TERMS_MAX * sizeof(struct posting));
    *text_of(&wide, t) = *text_of(x, t);
  }
  release_texts(x);
  *x = wide;
  return ST_OK;
}

static enum status make_room(struct termindex *x) {
  if (x->n - x->oldest < x->room) return ST_OK;
  if (x->room < x->most && grow(x) != ST_OK) return ST_NOMEM;
  if (x->n - x->oldest == x->room) x->oldest++;
  return ST_OK;
}

/* The weight of a term times its inverse document frequency. */
static float weigh(const struct termindex *x, const struct term *t) {
  double all = (double)x->counted + PRIOR + 1;
  double with = x->df[bucket_of(t->id)] + PRIOR * t->common + 1;
  double w = floor(t->weight * log(all / with) * UNIT + 0.5);
  return (float)(w < 0 ? 0 : w > WEIGHT_MAX ? WEIGHT_MAX : w);
}

static int by_weight(const void *a, const void *b) {
  const struct term *x = a, *y = b;
  if (x->weight != y->weight) return x->weight > y->weight ? -1 : 1;
  return (x->id > y->id) - (x->id < y->id);
}

static int by_id(const void *a, const void *b) {
  uint32_t x = ((const struct term *)a)->id, y = ((const struct term *)b)->id;
  return (x > y) - (x < y);
}

/* Stores terms that are weighed and sorted by id as the next text. */
static void store(struct termindex *x, const struct term *terms, size_t n, int32_t day) {
  struct posting *p = postings_of(x, x->n);
  uint64_t square = 0;
  for (size_t k = 0; k < n; k++) {
    uint64_t *head = &x->heads[bucket_of(terms[k].id)];
    p[k] = (struct posting){*head, terms[k].id, (uint32_t)terms[k].weight};
    *head = x->n * TERMS_MAX + k + 1;
    square += (uint64_t)p[k].weight * p[k].weight;
  }
  *text_of(x, x->n) = (struct termtext){square, day, (uint32_t)n};
  x->n++;
}

enum status termindex_add(struct termindex *x, struct term *terms, size_t n, int32_t day) {
  if (make_room(x) != ST_OK) return ST_NOMEM;
  for (size_t k = 0; k < n; k++) terms[k].weight = weigh(x, &terms[k]);
  if (n > 1) qsort(terms, n, sizeof *terms, by_weight);
  if (n > TERMS_MAX) n = TERMS_MAX;
  while (n > 0 && terms[n - 1].weight == 0) n--;
  if (n > 1) qsort(terms, n, sizeof *terms, by_id);
  store(x, terms, n, day);
  return ST_OK;
}

void term_hits_init(struct term_hits *h, struct alloc a) {
  h->a = a;
  h->v = NULL;
  h->n = h->cap = 0;
}

void term_hits_free(struct term_hits *h) {
  struct term_hit *v = h->v;
  h->v = NULL;
  alloc_free(&h->a, v, h->cap * sizeof *v);
  h->n = h->cap = 0;
}

static int is_near(const struct termindex *x, uint64_t a, uint64_t b, uint32_t days) {
  int64_t p = text_of(x, a)->day, q = text_of(x, b)->day;
  if (p == NO_DAY || q == NO_DAY) return 1;
  return (p > q ? p - q : q - p) <= (int64_t)days;
}

/* Notes text 'other' as one that shares a term. */
static enum status note(struct termindex *x, uint64_t other, struct term_hits *h) {
  if (x->shared[other % x->room]++ > 0) return ST_OK;
  struct term_hit *v = array_room(&h->a, h->v, &h->cap, h->n + 1, sizeof *v);
  if (v == NULL) {
    x->shared[other % x->room] = 0;
    return ST_NOMEM;
  }
  h->v = v;
  v[h->n++] = (struct term_hit){other, 0};
  return ST_OK;
}

/* The texts before 'of' that share one of its terms. */
static enum status gather(struct termindex *x, uint64_t of, uint32_t days, struct term_hits *h) {
  const struct posting *p = postings_of(x, of);
  for (size_t k = 0; k < text_of(x, of)->n; k++) {
    uint64_t at = p[k].before;
    for (unsigned look = 0; look < TERMINDEX_LOOK && at > 0; look++) {
      uint64_t other = (at - 1) / TERMS_MAX;
      if (other < x->oldest) break;
      const struct posting *q = &postings_of(x, other)[(at - 1) % TERMS_MAX];
      if (q->id == p[k].id && is_near(x, of, other, days) && note(x, other, h) != ST_OK) return ST_NOMEM;
      at = q->before;
    }
  }
  return ST_OK;
}

static double cosine(const struct termindex *x, uint64_t a, uint64_t b) {
  const struct posting *p = postings_of(x, a), *q = postings_of(x, b);
  const struct termtext *s = text_of(x, a), *t = text_of(x, b);
  uint64_t dot = 0;
  for (size_t i = 0, j = 0; i < s->n && j < t->n;) {
    if (p[i].id == q[j].id) dot += (uint64_t)p[i++].weight * q[j++].weight;
    else if (p[i].id < q[j].id) i++;
    else j++;
  }
  return dot == 0 ? 0 : (double)dot / (sqrt((double)s->square) * sqrt((double)t->square));
}

static int by_cosine(const void *a, const void *b) {
  const struct term_hit *x = a, *y = b;
  if (x->cosine != y->cosine) return x->cosine > y->cosine ? -1 : 1;
  return (x->text > y->text) - (x->text < y->text);
}

#define SHARED_MIN 2u /* one term alone is chance */

enum status termindex_find(struct termindex *x, uint64_t of, double least, size_t most, uint32_t days,
                           struct term_hits *h) {
  h->n = 0;
  if (of < x->oldest || of >= x->n) return ST_OK;
  enum status st = gather(x, of, days, h);
  size_t kept = 0;
  for (size_t k = 0; k < h->n; k++) {
    struct term_hit hit = h->v[k];
    uint32_t *shared = &x->shared[hit.text % x->room];
    if (*shared >= SHARED_MIN && (hit.cosine = cosine(x, of, hit.text)) >= least) h->v[kept++] = hit;
    *shared = 0;
  }
  h->n = kept;
  if (h->n > 1) qsort(h->v, h->n, sizeof *h->v, by_cosine);
  if (h->n > most) h->n = most;
  return st;
}

static const char magic[8] = {'P', 'X', 'T', 'E', 'R', 'M', 1, 0};

#define HEAD_SIZE (sizeof magic + 4 * 8)

static enum status save_counts(const struct termindex *x, struct buf *out) {
  enum status st = ST_OK;
  uint32_t used = 0;
  for (size_t k = 0; k < TERMINDEX_BUCKETS; k++) used += x->df[k] > 0;
  st = pack_u32(out, used);
  for (uint32_t k = 0; k < TERMINDEX_BUCKETS && st == ST_OK; k++) {
    if (x->df[k] == 0) continue;
    st = pack_u32(out, k);
    if (st == ST_OK) st = pack_u32(out, x->df[k]);
  }
  return st;
}

static enum status save_text(const struct termindex *x, uint64_t text, struct buf *out) {
  const struct termtext *t = text_of(x, text);
  const struct posting *p = postings_of(x, text);
  enum status st = pack_u32(out, (uint32_t)t->day);
  if (st == ST_OK) st = pack_u32(out, t->n);
  for (size_t k = 0; k < t->n && st == ST_OK; k++) {
    st = pack_u32(out, p[k].id);
    if (st == ST_OK) st = pack_u32(out, p[k].weight);
  }
  return st;
}

enum status termindex_save(const struct termindex *x, struct buf *out) {
  size_t start = out->n;
  enum status st = buf_add(out, magic, sizeof magic);
  const uint64_t counts[] = {x->most, x->counted, x->n, x->oldest};
  for (size_t k = 0; k < 4 && st == ST_OK; k++) st = pack_u64(out, counts[k]);
  if (st == ST_OK) st = save_counts(x, out);
  for (uint64_t t = x->oldest; t < x->n && st == ST_OK; t++) st = save_text(x, t, out);
  return st == ST_OK ? pack_u32(out, pack_sum(out->p + start, out->n - start)) : st;
}

/* Bytes still to be read: numbers are asked for only where there are any. */
struct reader {
  const char *s, *e;
};

static int has(const struct reader *r, uint64_t bytes) {
  return (uint64_t)(r->e - r->s) >= bytes;
}

static uint32_t take(struct reader *r) {
  uint32_t v = unpack_u32(r->s);
  r->s += 4;
  return v;
}

static enum status load_counts(struct termindex *x, struct reader *r) {
  if (!has(r, 4)) return ST_SYNTAX;
  uint32_t used = take(r);
  if (!has(r, (uint64_t)used * 8)) return ST_SYNTAX;
  for (; used > 0; used--) {
    uint32_t k = take(r), df = take(r);
    if (k >= TERMINDEX_BUCKETS) return ST_SYNTAX;
    x->df[k] = df;
  }
  return ST_OK;
}

static enum status load_text(struct termindex *x, struct reader *r) {
  struct term terms[TERMS_MAX];
  if (!has(r, 8)) return ST_SYNTAX;
  int32_t day = (int32_t)take(r);
  uint32_t n = take(r);
  if (n > TERMS_MAX || !has(r, (uint64_t)n * 8)) return ST_SYNTAX;
  for (uint32_t k = 0; k < n; k++) {
    uint32_t id = take(r), weight = take(r);
    if (weight < 1 || weight > (uint32_t)WEIGHT_MAX || (k > 0 && id <= terms[k - 1].id)) return ST_SYNTAX;
    terms[k] = (struct term){id, (float)weight, 0};
  }
  if (make_room(x) != ST_OK) return ST_NOMEM;
  store(x, terms, n, day);
  return ST_OK;
}

enum status termindex_load(struct termindex *x, struct alloc a, const char *bytes, size_t len) {
  memset(x, 0, sizeof *x);
  x->a = a;
  if (len < HEAD_SIZE + 4 || memcmp(bytes, magic, sizeof magic) != 0 ||
      unpack_u32(bytes + len - 4) != pack_sum(bytes, len - 4))
    return ST_SYNTAX;
  const char *s = bytes + sizeof magic;
  uint64_t most = unpack_u64(s), n = unpack_u64(s + 16), oldest = unpack_u64(s + 24);
  if (most < 1 || most > TERMINDEX_TEXTS_MAX || n < oldest || n - oldest > most ||
      n > UINT64_MAX / TERMS_MAX - TERMINDEX_TEXTS_MAX)
    return ST_SYNTAX;
  enum status st = termindex_init(x, a, (size_t)most);
  struct reader r = {bytes + HEAD_SIZE, bytes + len - 4};
  if (st == ST_OK) st = load_counts(x, &r);
  x->counted = unpack_u64(s + 8);
  x->n = x->oldest = oldest;
  while (st == ST_OK && x->n < n) st = load_text(x, &r);
  return st == ST_OK && r.s != r.e ? ST_SYNTAX : st;
}
