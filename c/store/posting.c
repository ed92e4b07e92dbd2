#include "store/posting.h"

enum status varint_add(struct buf *out, uint64_t n) {
  char bytes[10];
  size_t k = 0;
  for (; n >= 0x80; n >>= 7) bytes[k++] = (char)((n & 0x7F) | 0x80);
  bytes[k++] = (char)n;
  return buf_add(out, bytes, k);
}

const unsigned char *varint_get(const unsigned char *p, const unsigned char *e, uint32_t *n) {
  uint32_t value = 0;
  for (unsigned shift = 0; p < e && shift < 35; shift += 7) {
    unsigned char c = *p++;
    if (shift == 28 && c > 15) return NULL;
    value |= (uint32_t)(c & 0x7F) << shift;
    if (c < 0x80) {
      *n = value;
      return p;
    }
  }
  return NULL;
}

static enum status add_bits(struct buf *out, const uint32_t *v, size_t n, size_t blocks) {
  size_t size = (blocks + 7) / 8;
  if (buf_reserve(out, size) != ST_OK) return ST_NOMEM;
  memset(out->p + out->n, 0, size);
  unsigned char *bits = (unsigned char *)out->p + out->n;
  for (size_t k = 0; k < n; k++) bits[v[k] / 8] |= (unsigned char)(1u << v[k] % 8);
  out->n += size;
  return ST_OK;
}

/* Bits on their way into bytes. */
struct bit_sink {
  unsigned char *p;
  uint64_t hold;
  unsigned n;
};

static inline void put_bits(struct bit_sink *s, uint64_t value, unsigned n) {
  s->hold |= value << s->n;
  s->n += n;
  memcpy(s->p, &s->hold, sizeof s->hold); /* little-endian; what is too much is overwritten */
  s->p += s->n / 8;
  s->hold >>= s->n & ~7u;
  s->n &= 7;
}

/* The high part in unary, zeros and a one; then the low bits. */
static inline void put_rice(struct bit_sink *s, uint32_t value, unsigned k) {
  uint32_t high = value >> k;
  uint64_t low = value & (((uint64_t)1 << k) - 1);
  for (; high >= 24; high -= 24) put_bits(s, 0, 24);
  put_bits(s, (1 | low << 1) << high, high + 1 + k);
}

enum status posting_add(struct buf *out, const uint32_t *v, size_t n, size_t blocks) {
  if (posting_is_bits(n, blocks)) return add_bits(out, v, n, blocks);
  unsigned k = posting_rice(n, blocks);
  /* The unary parts of all add up to no more than the blocks, shifted, and a one each. */
  if (buf_reserve(out, (n * (k + 1) + (blocks >> k)) / 8 + 2 * sizeof(uint64_t)) != ST_OK) return ST_NOMEM;
  struct bit_sink s = {(unsigned char *)out->p + out->n, 0, 0};
  uint32_t next = 0;
  for (size_t i = 0; i < n; i++) {
    put_rice(&s, v[i] - next, k);
    next = v[i] + 1;
  }
  put_bits(&s, 0, 7); /* fills the last byte up */
  out->n = (size_t)((char *)s.p - out->p);
  return ST_OK;
}

static enum status or_bytes(uint64_t *bits, const unsigned char *p, size_t blocks) {
  size_t size = (blocks + 7) / 8, whole = size / 8;
  for (size_t k = 0; k < whole; k++) {
    uint64_t word;
    memcpy(&word, p + k * 8, 8);
    bits[k] |= word;
  }
  for (size_t k = whole * 8; k < size; k++) bits[k / 8] |= (uint64_t)p[k] << k % 8 * 8;
  if (blocks % 64 != 0) bits[blocks / 64] &= ((uint64_t)1 << blocks % 64) - 1;
  return ST_OK;
}

/* Bits on their way out of bytes. */
struct bit_source {
  const unsigned char *p, *e;
  uint64_t hold;
  unsigned n;
};

static inline void fill(struct bit_source *s) {
  if (s->e - s->p >= 8) {
    uint64_t word;
    memcpy(&word, s->p, 8);
    s->hold |= word << s->n;
    s->p += (63 - s->n) / 8;
    s->n |= 56;
    return;
  }
  for (; s->n <= 55 && s->p < s->e; s->n += 8) s->hold |= (uint64_t)*s->p++ << s->n;
}

/*
** The next number; false where the bytes end before it does. 'hold' may have
** bits above the 'n' that count: they are those that come next.
*/
static inline int get_rice(struct bit_source *s, unsigned k, uint64_t *value) {
  uint64_t high = 0;
  unsigned zeros;
  for (;;) {
    fill(s);
    zeros = s->hold != 0 ? (unsigned)__builtin_ctzll(s->hold) : 64;
    if (zeros < s->n) break;
    if (s->n == 0) return 0;
    high += s->n;
    s->hold >>= s->n;
    s->n = 0;
  }
  high += zeros;
  s->hold >>= zeros + 1;
  s->n -= zeros + 1;
  if (s->n < k) fill(s);
  if (s->n < k) return 0;
  *value = high << k | (s->hold & (((uint64_t)1 << k) - 1));
  s->hold >>= k;
  s->n -= k;
  return 1;
}

enum status posting_bits(uint64_t *bits, const unsigned char *p, const unsigned char *e, size_t n,
                         size_t blocks) {
  if (posting_is_bits(n, blocks)) {
    if ((size_t)(e - p) < (blocks + 7) / 8) return ST_SYNTAX;
    return or_bytes(bits, p, blocks);
  }
  struct bit_source s = {p, e, 0, 0};
  unsigned k = posting_rice(n, blocks);
  uint64_t at = 0, gap = 0;
  for (size_t i = 0; i < n; i++, at++) {
    if (!get_rice(&s, k, &gap)) return ST_SYNTAX;
    at += gap;
    if (at >= blocks) return ST_SYNTAX;
    bits[at / 64] |= (uint64_t)1 << at % 64;
  }
  return ST_OK;
}
