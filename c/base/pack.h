/*
** Numbers in files: little-endian, and a checksum at the end.
*/
#ifndef PARALLAX_PACK_H
#define PARALLAX_PACK_H

#include <string.h>
#include <zlib.h>

#include "base/buf.h"

static inline enum status pack_u32(struct buf *out, uint32_t v) {
  char b[4] = {(char)(v & 255), (char)(v >> 8 & 255), (char)(v >> 16 & 255), (char)(v >> 24)};
  return buf_add(out, b, sizeof b);
}

static inline enum status pack_u64(struct buf *out, uint64_t v) {
  enum status st = pack_u32(out, (uint32_t)v);
  return st == ST_OK ? pack_u32(out, (uint32_t)(v >> 32)) : st;
}

static inline uint32_t unpack_u32(const char *s) {
  const unsigned char *b = (const unsigned char *)s;
  return b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

static inline uint64_t unpack_u64(const char *s) {
  return unpack_u32(s) | (uint64_t)unpack_u32(s + 4) << 32;
}

static inline float unpack_f32(const char *s) {
  uint32_t bits = unpack_u32(s);
  float v;
  memcpy(&v, &bits, sizeof v);
  return v;
}

/* CRC-32 of zlib: of models, tables and indexes, and what core.crc32 gives. */
static inline uint32_t pack_sum(const char *s, size_t n) {
  return (uint32_t)crc32_z(crc32_z(0, NULL, 0), (const unsigned char *)s, n);
}

#endif
