#include "store/terms.h"

#define STRIPE 32u
#define LONG (4 * STRIPE) /* bytes from which on four hashes side by side are faster than one */

static inline uint64_t step(uint64_t h, const char *s) {
  uint64_t word;
  memcpy(&word, s, 8);
  h = (h ^ word) * 0xFF51AFD7ED558CCDu;
  return h ^ h >> 32;
}

/* Hash of the whole stripes of a long text, so that no word has to wait for the one before. */
static uint64_t hash_stripes(const char *s, size_t n, uint64_t h) {
  uint64_t a = h, b = h + 1, c = h + 2, d = h + 3;
  for (; n >= STRIPE; s += STRIPE, n -= STRIPE) {
    a = step(a, s);
    b = step(b, s + 8);
    c = step(c, s + 16);
    d = step(d, s + 24);
  }
  a = step(a, (const char *)&b);
  a = step(a, (const char *)&c);
  return step(a, (const char *)&d);
}

uint64_t terms_hash(const char *s, size_t n) {
  uint64_t h = 0x9E3779B97F4A7C15u ^ n, word = 0;
  if (n >= LONG) {
    size_t whole = n / STRIPE * STRIPE;
    h = hash_stripes(s, whole, h);
    s += whole;
    n -= whole;
  }
  for (; n >= 8; s += 8, n -= 8) h = step(h, s);
  memcpy(&word, s, n);
  h = (h ^ word) * 0xC4CEB9FE1A85EC53u;
  h ^= h >> 29;
  h *= 0xFF51AFD7ED558CCDu;
  h ^= h >> 32;
  return h != 0 ? h : 1;
}

/* Eight bytes at most are their own key: equal keys and lengths, equal terms. */
static uint64_t key_of(const char *s, size_t n) {
  uint64_t key = 0;
  if (n > 8) return terms_hash(s, n);
  memcpy(&key, s, n);
  return key;
}

static size_t slot_of(uint64_t key, size_t len, size_t nslots) {
  uint64_t h = (key ^ len) * 0x9E3779B97F4A7C15u;
  return (size_t)(h >> 32) & (nslots - 1);
}

void terms_init(struct terms *t, struct alloc a) {
  *t = (struct terms){.n = 0};
  buf_init(&t->text, a);
}

void terms_free(struct terms *t) {
  struct alloc a = t->text.a;
  buf_free(&t->text);
  alloc_free(&a, t->v, t->cap * sizeof *t->v);
  alloc_free(&a, t->slots, t->nslots * sizeof *t->slots);
  terms_init(t, a);
}

static enum status grow(struct terms *t) {
  size_t size = t->nslots == 0 ? 1024 : t->nslots * 2;
  struct term_slot *slots = alloc_get(&t->text.a, size * sizeof *slots);
  if (slots == NULL) return ST_NOMEM;
  memset(slots, 0, size * sizeof *slots);
  for (size_t k = 0; k < t->nslots; k++) {
    if (t->slots[k].no == 0) continue;
    size_t i = slot_of(t->slots[k].key, t->slots[k].len, size);
    while (slots[i].no != 0) i = (i + 1) & (size - 1);
    slots[i] = t->slots[k];
  }
  alloc_free(&t->text.a, t->slots, t->nslots * sizeof *slots);
  t->slots = slots;
  t->nslots = size;
  return ST_OK;
}

static int is_term(const struct terms *t, const struct term_slot *slot, uint64_t key, const char *s,
                   size_t n) {
  if (slot->key != key || slot->len != n) return 0;
  return n <= 8 || memcmp(t->text.p + t->v[slot->no - 1].at, s, n) == 0;
}

static enum status add_term(struct terms *t, const char *s, size_t n) {
  struct term *v = array_room(&t->text.a, t->v, &t->cap, t->n + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  t->v = v;
  if (t->text.n + n > UINT32_MAX) return ST_LIMIT;
  if (buf_add(&t->text, s, n) != ST_OK) return ST_NOMEM;
  v[t->n++] = (struct term){(uint32_t)(t->text.n - n), (uint32_t)n};
  return ST_OK;
}

void terms_fetch(const struct terms *t, const char *s, size_t n) {
  if (t->nslots > 0) __builtin_prefetch(&t->slots[slot_of(key_of(s, n), n, t->nslots)], 1);
}

enum status terms_find(struct terms *t, const char *s, size_t n, uint32_t *no) {
  uint64_t key = key_of(s, n);
  if (t->n * 2 >= t->nslots && grow(t) != ST_OK) return ST_NOMEM;
  size_t i = slot_of(key, n, t->nslots);
  for (; t->slots[i].no != 0; i = (i + 1) & (t->nslots - 1)) {
    if (!is_term(t, &t->slots[i], key, s, n)) continue;
    *no = t->slots[i].no - 1;
    return ST_OK;
  }
  *no = (uint32_t)t->n;
  enum status st = add_term(t, s, n);
  if (st == ST_OK) t->slots[i] = (struct term_slot){key, (uint32_t)n, *no + 1};
  return st;
}

/* ---- sorting ---- */

/* A term where it is sorted: most pairs are told apart by the first eight bytes. */
struct sort_key {
  uint64_t head;
  uint32_t no;
};

/* The first eight bytes, as a number that sorts as they do. */
static uint64_t head_of(const struct terms *t, size_t no) {
  const unsigned char *p = (const unsigned char *)t->text.p + t->v[no].at;
  uint64_t head = 0;
  for (uint32_t k = 0; k < 8; k++) head = head << 8 | (k < t->v[no].len ? p[k] : 0);
  return head;
}

static int is_after(const struct terms *t, const struct sort_key *x, const struct sort_key *y) {
  if (x->head != y->head) return x->head > y->head;
  const struct term *a = &t->v[x->no], *b = &t->v[y->no];
  uint32_t n = a->len < b->len ? a->len : b->len;
  int order = n > 0 ? memcmp(t->text.p + a->at, t->text.p + b->at, n) : 0;
  return order != 0 ? order > 0 : a->len > b->len;
}

/* Merges the sorted runs [from, mid) and [mid, to) into 'out'. */
static void merge(const struct terms *t, const struct sort_key *in, struct sort_key *out, size_t from,
                  size_t mid, size_t to) {
  size_t a = from, b = mid;
  for (size_t k = from; k < to; k++) {
    int second = a == mid || (b < to && is_after(t, &in[a], &in[b]));
    out[k] = in[second ? b : a];
    b += (size_t)second;
    a += (size_t)!second;
  }
}

/* Sorts in[n], merging runs of growing length; 'out' has as much room. Returns which of the two has them. */
static struct sort_key *sort_by_bytes(const struct terms *t, struct sort_key *in, struct sort_key *out,
                                      size_t n) {
  for (size_t run = 1; run < n; run *= 2) {
    for (size_t k = 0; k < n; k += 2 * run)
      merge(t, in, out, k, k + run < n ? k + run : n, k + 2 * run < n ? k + 2 * run : n);
    struct sort_key *swap = in;
    in = out;
    out = swap;
  }
  return in;
}

#define DIGIT 11u
#define DIGITS (1u << DIGIT)

/* One round of sorting by the heads: by one digit; what is equal keeps its order. */
static void sort_digit(const struct sort_key *from, struct sort_key *to, size_t n, unsigned shift) {
  uint32_t next[DIGITS + 1] = {0};
  for (size_t k = 0; k < n; k++) next[(from[k].head >> shift & (DIGITS - 1)) + 1]++;
  for (size_t d = 1; d < DIGITS; d++) next[d] += next[d - 1];
  for (size_t k = 0; k < n; k++) to[next[from[k].head >> shift & (DIGITS - 1)]++] = from[k];
}

enum status terms_sort(const struct terms *t, uint32_t *order) {
  const struct alloc *a = &t->text.a;
  size_t n = t->n, size = 2 * (n + 1) * sizeof(struct sort_key);
  struct sort_key *room = alloc_get(a, size);
  if (room == NULL) return ST_NOMEM;
  struct sort_key *in = room, *out = room + n + 1;
  for (size_t k = 0; k < n; k++) in[k] = (struct sort_key){head_of(t, k), (uint32_t)k};
  for (unsigned shift = 0; shift < 64; shift += 2 * DIGIT) {
    sort_digit(in, out, n, shift);
    sort_digit(out, in, n, shift + DIGIT);
  }
  for (size_t k = 0, end; k < n; k = end) {
    for (end = k + 1; end < n && in[end].head == in[k].head;) end++;
    const struct sort_key *sorted = sort_by_bytes(t, in + k, out + k, end - k);
    for (size_t i = k; i < end; i++) order[i] = sorted[i - k].no;
  }
  alloc_free(a, room, size);
  return ST_OK;
}
