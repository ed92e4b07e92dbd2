#include "near/lsh.h"

#include <stdlib.h>

#include "base/pack.h"

#define ROOM_MIN 64u

enum status lsh_init(struct lsh *x, struct alloc a, unsigned slots, unsigned bands, unsigned rows,
                     size_t most) {
  memset(x, 0, sizeof *x);
  x->a = a;
  x->slots = slots;
  x->bands = bands;
  x->rows = rows;
  x->most = most;
  int fits = slots % 32 == 0 && slots > 0 && slots <= MINHASH_SLOTS_MAX && bands > 0 && bands <= slots &&
             rows > 0 && rows <= slots / bands && most > 0 && most <= LSH_TEXTS_MAX;
  return fits ? ST_OK : ST_LIMIT;
}

static size_t least_size(const struct lsh *x, size_t room) {
  return room * x->slots * sizeof *x->least;
}

static size_t link_size(const struct lsh *x, size_t room) {
  return room * x->bands * sizeof *x->link;
}

static void release(struct lsh *x) {
  alloc_free(&x->a, x->least, least_size(x, x->room));
  alloc_free(&x->a, x->link, link_size(x, x->room));
  alloc_free(&x->a, x->heads, x->heads_n * sizeof *x->heads);
}

void lsh_free(struct lsh *x) {
  release(x);
  x->least = NULL;
  x->link = x->heads = NULL;
  x->room = x->heads_n = 0;
  x->n = x->oldest = 0;
}

/* The bucket of a band. */
static size_t bucket(const struct lsh *x, const uint32_t *least, unsigned band) {
  uint64_t h = band;
  for (unsigned k = 0; k < x->rows; k++) {
    h = (h ^ least[band * x->rows + k]) * 0x9E3779B97F4A7C15u;
    h ^= h >> 29;
  }
  return (size_t)(h >> 7) & (x->heads_n - 1);
}

static const uint32_t *least_of(const struct lsh *x, uint64_t text) {
  return x->least + (size_t)(text % x->room) * x->slots;
}

/* Puts a text that is stored into its buckets. */
static void enter(struct lsh *x, uint64_t text) {
  uint64_t *link = x->link + (size_t)(text % x->room) * x->bands;
  for (unsigned b = 0; b < x->bands; b++) {
    uint64_t *head = &x->heads[bucket(x, least_of(x, text), b)];
    link[b] = *head;
    *head = text + 1;
  }
}

/* Doubles the room, up to 'most' texts, and enters all again. */
static enum status grow(struct lsh *x) {
  struct lsh wide = *x;
  wide.room = x->room < ROOM_MIN ? ROOM_MIN : x->room * 2;
  if (wide.room > x->most) wide.room = x->most;
  wide.heads_n = 16;
  while (wide.heads_n < wide.room * x->bands) wide.heads_n *= 2;
  wide.least = alloc_get(&x->a, least_size(x, wide.room));
  wide.link = alloc_get(&x->a, link_size(x, wide.room));
  wide.heads = alloc_get(&x->a, wide.heads_n * sizeof *wide.heads);
  if (wide.least == NULL || wide.link == NULL || wide.heads == NULL) {
    release(&wide);
    return ST_NOMEM;
  }
  memset(wide.heads, 0, wide.heads_n * sizeof *wide.heads);
  for (uint64_t t = x->oldest; t < x->n; t++) {
    memcpy(wide.least + (size_t)(t % wide.room) * x->slots, least_of(x, t), x->slots * sizeof *x->least);
    enter(&wide, t);
  }
  release(x);
  *x = wide;
  return ST_OK;
}

enum status lsh_add(struct lsh *x, const uint32_t *least) {
  if (x->n - x->oldest == x->room) {
    if (x->room < x->most && grow(x) != ST_OK) return ST_NOMEM;
    if (x->n - x->oldest == x->room) x->oldest++;
  }
  memcpy(x->least + (size_t)(x->n % x->room) * x->slots, least, x->slots * sizeof *least);
  enter(x, x->n++);
  return ST_OK;
}

void lsh_hits_init(struct lsh_hits *h, struct alloc a) {
  h->a = a;
  h->v = NULL;
  h->n = h->cap = 0;
}

void lsh_hits_free(struct lsh_hits *h) {
  struct lsh_hit *v = h->v;
  h->v = NULL;
  alloc_free(&h->a, v, h->cap * sizeof *v);
  h->n = h->cap = 0;
}

static int by_text(const void *a, const void *b) {
  uint64_t x = ((const struct lsh_hit *)a)->text, y = ((const struct lsh_hit *)b)->text;
  return (x > y) - (x < y);
}

/* The texts of all buckets, each once. */
static enum status collect(const struct lsh *x, const uint32_t *least, struct lsh_hits *h) {
  h->n = 0;
  for (unsigned b = 0; b < x->bands && x->heads_n > 0; b++) {
    uint64_t at = x->heads[bucket(x, least, b)];
    for (unsigned k = 0; k < LSH_LOOK && at > x->oldest; k++) {
      struct lsh_hit *v = array_room(&h->a, h->v, &h->cap, h->n + 1, sizeof *v);
      if (v == NULL) return ST_NOMEM;
      h->v = v;
      v[h->n++] = (struct lsh_hit){at - 1, 0};
      at = x->link[(size_t)((at - 1) % x->room) * x->bands + b];
    }
  }
  if (h->n > 1) qsort(h->v, h->n, sizeof *h->v, by_text);
  return ST_OK;
}

enum status lsh_find(const struct lsh *x, const uint32_t *least, unsigned equal, struct lsh_hits *h) {
  if (collect(x, least, h) != ST_OK) return ST_NOMEM;
  size_t kept = 0;
  for (size_t k = 0; k < h->n; k++) {
    uint64_t text = h->v[k].text;
    if (k > 0 && h->v[k - 1].text == text && kept > 0 && h->v[kept - 1].text == text) continue;
    uint32_t n = minhash_equal(least, least_of(x, text), x->slots);
    if (n >= equal) h->v[kept++] = (struct lsh_hit){text, n};
  }
  h->n = kept;
  return ST_OK;
}

static const char magic[8] = {'P', 'X', 'L', 'S', 'H', 1, 0, 0};

#define HEAD_SIZE (sizeof magic + 3 * 4 + 3 * 8)

enum status lsh_save(const struct lsh *x, struct buf *out) {
  size_t start = out->n;
  enum status st = buf_add(out, magic, sizeof magic);
  const uint32_t shape[] = {x->slots, x->bands, x->rows};
  const uint64_t counts[] = {x->most, x->n, x->oldest};
  for (size_t k = 0; k < 3 && st == ST_OK; k++) st = pack_u32(out, shape[k]);
  for (size_t k = 0; k < 3 && st == ST_OK; k++) st = pack_u64(out, counts[k]);
  for (uint64_t t = x->oldest; t < x->n && st == ST_OK; t++)
    for (unsigned s = 0; s < x->slots && st == ST_OK; s++) st = pack_u32(out, least_of(x, t)[s]);
  return st == ST_OK ? pack_u32(out, pack_sum(out->p + start, out->n - start)) : st;
}

/* Whether the bytes are whole, and of this version. */
static int is_sound(const char *bytes, size_t len) {
  return len >= HEAD_SIZE + 4 && memcmp(bytes, magic, sizeof magic) == 0 &&
         unpack_u32(bytes + len - 4) == pack_sum(bytes, len - 4);
}

enum status lsh_load(struct lsh *x, struct alloc a, const char *bytes, size_t len) {
  uint32_t least[MINHASH_SLOTS_MAX];
  if (!is_sound(bytes, len)) return lsh_init(x, a, 0, 0, 0, 0), ST_SYNTAX;
  const char *s = bytes + sizeof magic, *e = bytes + len - 4;
  uint64_t most = unpack_u64(s + 12), n = unpack_u64(s + 20), oldest = unpack_u64(s + 28);
  if (most > LSH_TEXTS_MAX) most = 0;
  enum status st = lsh_init(x, a, unpack_u32(s), unpack_u32(s + 4), unpack_u32(s + 8), (size_t)most);
  s = bytes + HEAD_SIZE;
  if (st != ST_OK || n < oldest || n > UINT64_MAX / 2 || n - oldest > most ||
      (uint64_t)(e - s) != (n - oldest) * x->slots * 4)
    return ST_SYNTAX;
  x->n = x->oldest = oldest;
  for (; s < e && st == ST_OK; s += x->slots * 4) {
    for (unsigned k = 0; k < x->slots; k++) least[k] = unpack_u32(s + 4 * k);
    st = lsh_add(x, least);
  }
  return st;
}
