#include "near/near.h"

#include <stdlib.h>

#include "near/edit.h"
#include "text/utf8.h"

/* Texts of one length that wait for the lanes to be full. */
struct near_bin {
  struct lane_texts t;
  uint32_t number[LANES];
  unsigned n;
  uint8_t *room; /* bytes of waiting texts that are not ASCII */
};

size_t near_bound(size_t m, size_t n, double likeness) {
  double longer = (double)(m > n ? m : n);
  return (size_t)(longer * (1 - likeness) + 1e-9); /* 0.1 * 30 must not fall short of 3 */
}

void near_hits_init(struct near_hits *h, struct alloc a) {
  h->a = a;
  h->v = NULL;
  h->n = h->cap = 0;
}

void near_hits_free(struct near_hits *h) {
  struct near_hit *v = h->v;
  h->v = NULL;
  alloc_free(&h->a, v, h->cap * sizeof *v);
  h->n = h->cap = 0;
}

static int by_number(const void *a, const void *b) {
  uint32_t x = ((const struct near_hit *)a)->number, y = ((const struct near_hit *)b)->number;
  return (x > y) - (x < y);
}

void near_hits_sort(struct near_hits *h) {
  if (h->n > 1) qsort(h->v, h->n, sizeof *h->v, by_number);
}

static enum status report(struct near_hits *h, uint32_t number, size_t distance) {
  struct near_hit *v = array_room(&h->a, h->v, &h->cap, h->n + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  h->v = v;
  v[h->n++] = (struct near_hit){number, (uint32_t)distance};
  return ST_OK;
}

/* ---- the rows of the pattern ---- */

/* Bytes of one row: the padding, the pattern, and what a window can reach past it. */
static size_t row_size(size_t m) {
  return (LANE_PAD + m + 4 * 64) / 8 + 8;
}

/* How many different bytes there are, and the row of each; row 0 is that of the others. */
static size_t number_rows(const uint8_t *s, size_t m, uint32_t row[256]) {
  size_t rows = 1;
  memset(row, 0, 256 * sizeof *row);
  for (size_t k = 0; k < m; k++)
    if (row[s[k]] == 0 && s[k] != ALPHABET_OTHER) row[s[k]] = (uint32_t)rows++;
  return rows;
}

static void set_bits(uint8_t *copy, size_t shift, const struct window *w, const uint8_t *s, size_t stride) {
  for (size_t k = 0; k < w->m; k++) {
    size_t bit = LANE_PAD + k - shift;
    if (w->row[s[k]] != 0) copy[w->row[s[k]] * stride + bit / 8] |= (uint8_t)(1u << (bit % 8));
  }
}

/* Builds the window of a pattern in bytes of the alphabet. */
static enum status window_build(struct near_query *q, const uint8_t *s, size_t m) {
  size_t stride = row_size(m), rows = number_rows(s, m, q->w.row), copy = rows * stride;
  q->rows_size = 8 * copy;
  if ((q->rows = alloc_get(&q->a, q->rows_size)) == NULL) return ST_NOMEM;
  memset(q->rows, 0, q->rows_size);
  q->w.m = m;
  for (size_t k = 0; k < 8; k++) {
    q->w.copy[k] = q->rows + k * copy;
    set_bits(q->rows + k * copy, k, &q->w, s, stride);
  }
  for (size_t c = 0; c < 256; c++) q->w.row[c] *= (uint32_t)stride;
  return ST_OK;
}

/* ---- a query ---- */

/* The lengths that a text alike can have. */
static void lengths_of(struct near_query *q) {
  size_t m = q->code.n;
  q->shortest = m - near_bound(m, m, q->likeness);
  q->longest = m;
  while (q->longest + 1 - m <= near_bound(m, q->longest + 1, q->likeness)) q->longest++;
}

/* The longest length is found by steps; below this likeness there would be too many. */
#define LIKENESS_MIN 0.01

/* Whether the lanes can compare with every text of those lengths. */
static int fits_lanes(const struct near_query *q) {
  return q->code.n > 0 && near_bound(q->code.n, q->longest, q->likeness) <= LANE_BAND_MAX;
}

static enum status prepare_lanes(struct near_query *q, const char *s, size_t len) {
  size_t m = q->code.n;
  uint8_t *bytes = alloc_get(&q->a, m);
  if (bytes == NULL) return ST_NOMEM;
  alphabet_write(&q->letters, s, len, bytes);
  enum status st = window_build(q, bytes, m);
  alloc_free(&q->a, bytes, m);
  return st;
}

static void query_zero(struct near_query *q, struct alloc a, double likeness, struct near_hits *hits) {
  memset(q, 0, sizeof *q);
  q->a = a;
  q->likeness = likeness < LIKENESS_MIN ? LIKENESS_MIN : likeness;
  q->hits = hits;
  codes_init(&q->code, a);
  codes_init(&q->other, a);
}

/* Gives every character of the query a byte; 0 when there are too many. */
static int spell(struct near_query *q) {
  alphabet_init(&q->letters);
  for (size_t k = 0; k < q->code.n; k++)
    if (alphabet_add(&q->letters, q->code.v[k]) == ALPHABET_OTHER) return 0;
  return 1;
}

static enum status make_bins(struct near_query *q) {
  q->nbins = q->longest - q->shortest + 1;
  q->bins = alloc_get(&q->a, q->nbins * sizeof *q->bins);
  if (q->bins == NULL) return ST_NOMEM;
  memset(q->bins, 0, q->nbins * sizeof *q->bins);
  for (size_t k = 0; k < q->nbins; k++) q->bins[k].t.n = q->shortest + k;
  return ST_OK;
}

enum status near_query_init(struct near_query *q, struct alloc a, const char *s, size_t len, double likeness,
                            struct near_hits *hits) {
  query_zero(q, a, likeness, hits);
  hits->n = 0;
  enum status st = codes_read(&q->code, s, len);
  if (st != ST_OK) return st;
  lengths_of(q);
  if (!fits_lanes(q) || !spell(q)) return ST_OK;
  st = prepare_lanes(q, s, len);
  return st == ST_OK ? make_bins(q) : st;
}

void near_query_free(struct near_query *q) {
  for (size_t k = 0; q->bins != NULL && k < q->nbins; k++)
    alloc_free(&q->a, q->bins[k].room, LANES * (q->bins[k].t.n + 1));
  alloc_free(&q->a, q->bins, q->nbins * sizeof *q->bins);
  q->bins = NULL;
  alloc_free(&q->a, q->rows, q->rows_size);
  q->rows = NULL;
  codes_free(&q->code);
  codes_free(&q->other);
}

/* Compares with the texts of a group and reports those alike. */
static enum status compare_group(struct near_query *q, struct lane_texts *t, const uint32_t *number,
                                 unsigned n) {
  uint32_t score[LANES];
  size_t bound = near_bound(q->w.m, t->n, q->likeness);
  for (unsigned l = n; l < LANES; l++) t->s[l] = t->s[0];
  lane_ops()->band(&q->w, t, (unsigned)bound, score);
  for (unsigned l = 0; l < n; l++)
    if (score[l] <= bound && report(q->hits, number[l], score[l]) != ST_OK) return ST_NOMEM;
  return ST_OK;
}

static enum status empty_bin(struct near_query *q, struct near_bin *bin) {
  enum status st = bin->n > 0 ? compare_group(q, &bin->t, bin->number, bin->n) : ST_OK;
  bin->n = 0;
  return st;
}

/* Compares with q->other, without lanes. */
static enum status compare_codes(struct near_query *q, uint32_t number) {
  size_t n = q->other.n, d, bound = near_bound(q->code.n, n, q->likeness);
  enum status st = edit_distance(q->a, q->code.v, q->code.n, q->other.v, n, bound, &d);
  return st == ST_OK && d != EDIT_NONE ? report(q->hits, number, d) : st;
}

/* Number of code points as codes_read counts them. */
static size_t length_of(const char *s, size_t len, int *is_ascii) {
  size_t n = 0;
  *is_ascii = 1;
  for (const char *e = s + len; s < e; n++) {
    uint32_t cp = (unsigned char)*s;
    if (cp < 0x80) {
      s++;
    } else {
      *is_ascii = 0;
      s += codes_get(s, e, &cp);
    }
  }
  return n;
}

/* Whether all bytes are ASCII, eight at a time. */
static int is_ascii(const char *s, size_t len) {
  uint64_t all = 0, w;
  size_t k = 0;
  for (; k + 8 <= len; k += 8) {
    memcpy(&w, s + k, 8);
    all |= w;
  }
  for (; k < len; k++) all |= (unsigned char)s[k];
  return (all & 0x8080808080808080u) == 0;
}

/* The bytes of a text in its bin's own room. */
static const uint8_t *spelled(struct near_query *q, struct near_bin *bin, const char *s, size_t len) {
  size_t n = bin->t.n;
  if (bin->room == NULL) bin->room = alloc_get(&q->a, LANES * (n + 1));
  if (bin->room == NULL) return NULL;
  uint8_t *out = bin->room + bin->n * (n + 1);
  alphabet_write(&q->letters, s, len, out);
  return out;
}

enum status near_query_add(struct near_query *q, uint32_t number, const char *s, size_t len) {
  size_t n = len;
  if (len < q->shortest || len / 4 > q->longest) return ST_OK;
  int plain = is_ascii(s, len), ignored;
  if (!plain) n = length_of(s, len, &ignored);
  if (n < q->shortest || n > q->longest) return ST_OK;
  if (q->bins == NULL) {
    enum status st = codes_read(&q->other, s, len);
    return st == ST_OK ? compare_codes(q, number) : st;
  }
  struct near_bin *bin = &q->bins[n - q->shortest];
  const uint8_t *bytes = plain ? (const uint8_t *)s : spelled(q, bin, s, len);
  if (bytes == NULL) return ST_NOMEM;
  bin->t.s[bin->n] = bytes;
  bin->number[bin->n++] = number;
  return bin->n == LANES ? empty_bin(q, bin) : ST_OK;
}

enum status near_query_end(struct near_query *q) {
  for (size_t k = 0; q->bins != NULL && k < q->nbins; k++)
    if (empty_bin(q, &q->bins[k]) != ST_OK) return ST_NOMEM;
  return ST_OK;
}

/* ---- the index ---- */

void near_index_init(struct near_index *x, struct alloc a) {
  memset(x, 0, sizeof *x);
  x->a = a;
  alphabet_init(&x->letters);
}

void near_index_free(struct near_index *x) {
  alloc_free(&x->a, x->texts, x->texts_cap * sizeof *x->texts);
  alloc_free(&x->a, x->bytes, x->bytes_cap);
  if (x->counts != NULL) alloc_free(&x->a, x->counts, x->narrow * LANE_COUNTS);
  x->texts = NULL;
  x->bytes = x->counts = NULL;
  x->n = x->narrow = x->bytes_n = x->bytes_cap = x->texts_cap = 0;
}

/* Gives every character of 's' a byte; 0 when one finds none. */
static int enter(struct alphabet *letters, const char *s, size_t len) {
  for (const char *e = s + len; s < e;) {
    uint32_t cp;
    s += codes_get(s, e, &cp);
    if (alphabet_add(letters, cp) == ALPHABET_OTHER) return 0;
  }
  return 1;
}

#define NARROW_MAX 65535u

enum status near_index_add(struct near_index *x, const char *s, size_t len) {
  if (x->n >= NEAR_LIMIT || len > NEAR_LIMIT) return ST_LIMIT;
  struct near_text *texts = array_room(&x->a, x->texts, &x->texts_cap, x->n + 1, sizeof *texts);
  if (texts == NULL) return ST_NOMEM;
  x->texts = texts;
  uint8_t *bytes = array_room(&x->a, x->bytes, &x->bytes_cap, x->bytes_n + len, 1);
  if (bytes == NULL) return ST_NOMEM;
  x->bytes = bytes;
  int plain;
  size_t n = length_of(s, len, &plain), size = len;
  uint32_t wide = n > NARROW_MAX || !(plain || enter(&x->letters, s, len));
  if (wide || plain) {
    if (len > 0) memcpy(bytes + x->bytes_n, s, len);
  } else {
    alphabet_write(&x->letters, s, len, bytes + x->bytes_n);
    size = n;
  }
  texts[x->n] = (struct near_text){x->bytes_n, (uint32_t)n, (uint32_t)size, (uint32_t)x->n, wide};
  x->n++;
  x->bytes_n += size;
  return ST_OK;
}

static int by_length(const void *a, const void *b) {
  const struct near_text *x = a, *y = b;
  if (x->wide != y->wide) return x->wide ? 1 : -1;
  if (x->length != y->length) return x->length < y->length ? -1 : 1;
  return (x->number > y->number) - (x->number < y->number);
}

static void count(const uint8_t *s, size_t n, uint8_t *out) {
  memset(out, 0, LANE_COUNTS);
  for (size_t k = 0; k < n; k++) {
    uint8_t *c = &out[s[k] % LANE_COUNTS];
    if (*c < 255) (*c)++;
  }
}

enum status near_index_seal(struct near_index *x) {
  if (x->n == 0) return ST_OK;
  qsort(x->texts, x->n, sizeof *x->texts, by_length);
  size_t narrow = 0;
  while (narrow < x->n && !x->texts[narrow].wide) narrow++;
  if (narrow == 0) return ST_OK;
  if ((x->counts = alloc_get(&x->a, narrow * LANE_COUNTS)) == NULL) return ST_NOMEM;
  x->narrow = narrow;
  for (size_t k = 0; k < narrow; k++)
    count(x->bytes + x->texts[k].at, x->texts[k].length, x->counts + k * LANE_COUNTS);
  return ST_OK;
}

/* The first text in [from, to) of at least that length. */
static size_t first_of(const struct near_index *x, size_t from, size_t to, size_t length) {
  while (from < to) {
    size_t middle = from + (to - from) / 2;
    if (x->texts[middle].length < length) from = middle + 1;
    else to = middle;
  }
  return from;
}

#define AT_ONCE 1024u /* texts whose counts are looked at in one go */

/* Compares with texts [from, to), all of one length, whose counts allow it. */
static enum status find_length(const struct near_index *x, struct near_query *q, size_t from, size_t to,
                               const uint8_t *counts) {
  uint32_t kept[AT_ONCE], number[LANES];
  struct lane_texts t;
  unsigned n = 0;
  t.n = x->texts[from].length;
  size_t m = q->code.n, bound = near_bound(m, t.n, q->likeness);
  unsigned limit = (unsigned)(2 * bound - (m > t.n ? m - t.n : t.n - m));
  for (; from < to; from += AT_ONCE) {
    size_t all = to - from < AT_ONCE ? to - from : AT_ONCE;
    size_t some = lane_ops()->near_counts(x->counts + from * LANE_COUNTS, all, counts, limit, kept);
    for (size_t k = 0; k < some; k++) {
      const struct near_text *text = &x->texts[from + kept[k]];
      t.s[n] = x->bytes + text->at;
      number[n++] = text->number;
      if (n == LANES && compare_group(q, &t, number, n) != ST_OK) return ST_NOMEM;
      n %= LANES;
    }
  }
  return n > 0 ? compare_group(q, &t, number, n) : ST_OK;
}

/* Narrow texts, length by length, in lanes. */
static enum status find_narrow(const struct near_index *x, struct near_query *q, const char *s, size_t len) {
  uint8_t counts[LANE_COUNTS], *bytes;
  size_t m = q->code.n;
  q->letters = x->letters;
  if ((bytes = alloc_get(&q->a, m)) == NULL) return ST_NOMEM;
  alphabet_write(&q->letters, s, len, bytes);
  count(bytes, m, counts);
  enum status st = window_build(q, bytes, m);
  alloc_free(&q->a, bytes, m);
  size_t k = first_of(x, 0, x->narrow, q->shortest);
  while (st == ST_OK && k < x->narrow && x->texts[k].length <= q->longest) {
    size_t next = first_of(x, k, x->narrow, x->texts[k].length + (size_t)1);
    st = find_length(x, q, k, next, counts);
    k = next;
  }
  return st;
}

/* One narrow text as code points. */
static enum status widen(const struct near_index *x, const struct near_text *text, struct codes *out) {
  uint32_t *v = array_room(&out->a, out->v, &out->cap, text->length, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  out->v = v;
  out->n = text->length;
  for (size_t k = 0; k < text->length; k++) {
    uint8_t byte = x->bytes[text->at + k];
    v[k] = byte < 0x80 ? byte : x->letters.of[byte - 0x80];
  }
  return ST_OK;
}

/* Texts [from, to), sorted by length, one by one. */
static enum status find_slowly(const struct near_index *x, struct near_query *q, size_t from, size_t to) {
  enum status st = ST_OK;
  for (size_t k = first_of(x, from, to, q->shortest); st == ST_OK && k < to; k++) {
    const struct near_text *text = &x->texts[k];
    if (text->length > q->longest) break;
    st = text->wide ? codes_read(&q->other, (const char *)x->bytes + text->at, text->size)
                    : widen(x, text, &q->other);
    if (st == ST_OK) st = compare_codes(q, text->number);
  }
  return st;
}

enum status near_index_find(const struct near_index *x, const char *s, size_t len, double likeness,
                            struct near_hits *hits) {
  struct near_query q;
  query_zero(&q, x->a, likeness, hits);
  hits->n = 0;
  enum status st = codes_read(&q.code, s, len);
  if (st == ST_OK) {
    lengths_of(&q);
    st = fits_lanes(&q) ? find_narrow(x, &q, s, len) : find_slowly(x, &q, 0, x->narrow);
  }
  if (st == ST_OK) st = find_slowly(x, &q, x->narrow, x->n);
  near_query_free(&q);
  near_hits_sort(hits);
  return st;
}
