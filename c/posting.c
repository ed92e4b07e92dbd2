#include "posting.h"

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

enum status posting_add(struct buf *out, const uint32_t *v, size_t n, size_t blocks) {
  if (posting_is_bits(n, blocks)) return add_bits(out, v, n, blocks);
  if (buf_reserve(out, n * 5) != ST_OK) return ST_NOMEM;
  unsigned char *p = (unsigned char *)out->p + out->n;
  uint32_t last = 0;
  for (size_t k = 0; k < n; k++) {
    uint32_t gap = v[k] - last;
    for (; gap >= 0x80; gap >>= 7) *p++ = (unsigned char)(gap | 0x80);
    *p++ = (unsigned char)gap;
    last = v[k];
  }
  out->n = (size_t)((char *)p - out->p);
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

enum status posting_bits(uint64_t *bits, const unsigned char *p, const unsigned char *e, size_t n, size_t blocks) {
  if (posting_is_bits(n, blocks)) {
    if ((size_t)(e - p) < (blocks + 7) / 8) return ST_SYNTAX;
    return or_bytes(bits, p, blocks);
  }
  uint64_t at = 0;
  for (size_t k = 0; k < n; k++) {
    uint32_t gap = 0;
    if (p < e && *p < 0x80) gap = *p++;
    else if ((p = varint_get(p, e, &gap)) == NULL) return ST_SYNTAX;
    at += gap;
    if (at >= blocks) return ST_SYNTAX;
    bits[at / 64] |= (uint64_t)1 << at % 64;
  }
  return ST_OK;
}
