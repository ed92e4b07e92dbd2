#include "pack.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define CUT_OFF 2000 /* one weight in so many is larger than a byte can say */

void records_add(struct records *r, uint64_t hash, const void *bytes, size_t size) {
  if (r->n == r->cap) {
    r->cap = r->cap > 0 ? 2 * r->cap : 1024;
    r->v = realloc(r->v, r->cap * sizeof *r->v);
    if (r->v == NULL) exit(1);
  }
  struct record *new = &r->v[r->n++];
  new->hash = hash;
  new->size = (unsigned char)size;
  memcpy(new->bytes, bytes, size);
}

void records_free(struct records *r) {
  free(r->v);
  memset(r, 0, sizeof *r);
}

static int by_hash(const void *a, const void *b) {
  const struct record *x = a, *y = b;
  return x->hash < y->hash ? -1 : x->hash > y->hash;
}

static void put_u32(unsigned char *p, size_t value) {
  for (int k = 0; k < 4; k++) p[k] = (unsigned char)(value >> 8 * k);
}

static uint32_t bits_for(size_t n, size_t per_bucket) {
  uint32_t bits = 1;
  while ((per_bucket << bits) < n) bits++;
  return bits;
}

static size_t put_record(unsigned char *p, const struct record *r) {
  p[0] = (unsigned char)r->hash;
  p[1] = (unsigned char)(r->hash >> 8);
  p[2] = r->size;
  memcpy(p + 3, r->bytes, r->size);
  return 3 + (size_t)r->size;
}

struct section_bytes pack_table(struct records *r, size_t per_bucket) {
  uint32_t bits = bits_for(r->n, per_bucket);
  size_t buckets = (size_t)1 << bits, index = 4 + 4 * (buckets + 1), size = 0;
  qsort(r->v, r->n, sizeof *r->v, by_hash);
  for (size_t k = 0; k < r->n; k++) size += 3 + (size_t)r->v[k].size;
  struct section_bytes out = {must_alloc(index + size, 1), index};
  put_u32(out.p, bits);
  for (size_t b = 0, k = 0; b < buckets; b++) {
    size_t bucket = out.n - index;
    for (; k < r->n && r->v[k].hash >> (64 - bits) == b; k++) {
      if (k > 0 && r->v[k].hash == r->v[k - 1].hash) continue;
      out.n += put_record(out.p + out.n, &r->v[k]);
      bucket |= table_sieve(r->v[k].hash);
    }
    put_u32(out.p + 4 + 4 * b, bucket);
  }
  put_u32(out.p + 4 + 4 * buckets, out.n - index);
  return out;
}

/* How many weights have each size. */
#define SIZES 65536

static size_t size_of_weight(int32_t w) {
  uint32_t size = (uint32_t)(w < 0 ? -(int64_t)w : w);
  return size < SIZES ? size : SIZES - 1;
}

/* The weight that becomes WEIGHT_MAX. */
static int64_t largest_kept(const struct learner *l) {
  size_t *count = must_alloc(SIZES, sizeof *count), all = 0, above = 0, size = SIZES - 1;
  for (size_t k = 0; k < l->n * l->labels; k++)
    if (l->weights[k] != 0) {
      count[size_of_weight(l->weights[k])]++;
      all++;
    }
  while (size > WEIGHT_MAX && above + count[size] <= all / CUT_OFF) above += count[size--];
  free(count);
  return (int64_t)size;
}

static int scaled(int32_t w, int64_t top) {
  int64_t q = (2 * (int64_t)w * WEIGHT_MAX + (w < 0 ? -top : top)) / (2 * top);
  return q > WEIGHT_MAX ? WEIGHT_MAX : q < -WEIGHT_MAX ? -WEIGHT_MAX : (int)q;
}

/* From so many weights on a whole row is read faster than pairs. */
#define PAIRS_MAX(labels) ((labels) / 6 + 2)

static size_t pack_whole(const int32_t *w, size_t labels, int64_t top, unsigned char *out) {
  memset(out, 0, ROW_BYTES(labels));
  for (size_t label = 0; label < labels; label++) out[label] = (unsigned char)scaled(w[label], top);
  return ROW_BYTES(labels);
}

/* One row as the file has it; returns the bytes, 0 where no weight is left. */
static size_t pack_row(const int32_t *w, size_t labels, int64_t top, int least, unsigned char *out) {
  size_t n = 0;
  for (size_t label = 0; label < labels; label++) {
    int q = scaled(w[label], top);
    if (q < least && q > -least) continue;
    out[n++] = (unsigned char)label;
    out[n++] = (unsigned char)q;
  }
  if (n / 2 > PAIRS_MAX(labels)) return pack_whole(w, labels, top, out);
  return n;
}

static struct section_bytes pack_above(const struct learner *l, int64_t top, int least) {
  struct records r = {0};
  unsigned char bytes[255];
  for (size_t slot = 0; slot < l->size; slot++) {
    if (l->keys[slot] == 0) continue;
    size_t n = pack_row(l->weights + l->rows[slot] * l->labels, l->labels, top, least, bytes);
    if (n > 0) records_add(&r, l->keys[slot], bytes, n);
  }
  struct section_bytes out = pack_table(&r, 2);
  records_free(&r);
  return out;
}

struct section_bytes pack_weights(const struct learner *l, size_t limit, int64_t top) {
  if (top == 0) top = largest_kept(l);
  for (int least = 1;; least++) {
    struct section_bytes out = pack_above(l, top, least);
    if (out.n <= limit || least == WEIGHT_MAX) {
      fprintf(stderr, "train: %zu of %zu features' weights in %zu bytes, least %d of %d, top %lld\n", l->n,
              l->n, out.n, least, WEIGHT_MAX, (long long)top);
      return out;
    }
    free(out.p);
  }
}

void pack_use(struct model *m, struct section_bytes sections[SECTION_COUNT], enum section which,
              struct section_bytes bytes) {
  sections[which] = bytes;
  int fits = bytes.n < (size_t)1 << OFFSET_BITS;
  if (which == SECTION_TAGS || (fits && table_open(&m->tables[which], bytes.p, bytes.n) == ST_OK)) return;
  fprintf(stderr, "train: section %d is malformed, or too large for offsets\n", (int)which);
  exit(1);
}

void pack_file(const char *path, const struct section_bytes sections[SECTION_COUNT]) {
  size_t head = 20 + 8 * SECTION_COUNT, size = head;
  for (size_t k = 0; k < SECTION_COUNT; k++) size += sections[k].n;
  unsigned char *file = must_alloc(size, 1);
  memcpy(file, MODEL_MAGIC, 8);
  put_u32(file + 8, MODEL_VERSION);
  put_u32(file + 16, SECTION_COUNT);
  for (size_t k = 0, at = head; k < SECTION_COUNT; at += sections[k].n, k++) {
    put_u32(file + 20 + 8 * k, at);
    put_u32(file + 24 + 8 * k, sections[k].n);
    memcpy(file + at, sections[k].p, sections[k].n);
  }
  put_u32(file + 12, crc32(crc32(0, NULL, 0), file + 16, (uInt)(size - 16)));
  FILE *out = fopen(path, "wb");
  int failed = out == NULL || fwrite(file, 1, size, out) != size;
  if (out != NULL && fclose(out) != 0) failed = 1;
  free(file);
  if (!failed) return;
  perror(path);
  exit(1);
}
