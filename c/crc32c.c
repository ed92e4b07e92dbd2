#include "crc32c.h"

#include <string.h>

#if defined(__x86_64__)
#include <nmmintrin.h>
#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>
#endif

#define POLYNOMIAL 0x82F63B78u /* reflected */

/* table[k][b]: the byte b with k zero bytes behind it. */
static uint32_t table[8][256];

static void fill_table(void) {
  for (uint32_t b = 0; b < 256; b++) {
    uint32_t crc = b;
    for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (crc & 1 ? POLYNOMIAL : 0);
    table[0][b] = crc;
  }
  for (uint32_t b = 0; b < 256; b++)
    for (int k = 1; k < 8; k++) table[k][b] = table[k - 1][b] >> 8 ^ table[0][table[k - 1][b] & 0xFF];
}

uint32_t crc32c_portable(uint32_t crc, const void *bytes, size_t n) {
  const unsigned char *p = bytes;
  if (table[0][1] == 0) fill_table();
  crc = ~crc;
  for (; n >= 8; n -= 8, p += 8) {
    crc ^= (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
    crc = table[7][crc & 0xFF] ^ table[6][crc >> 8 & 0xFF] ^ table[5][crc >> 16 & 0xFF] ^
          table[4][crc >> 24] ^ table[3][p[4]] ^ table[2][p[5]] ^ table[1][p[6]] ^ table[0][p[7]];
  }
  while (n-- > 0) crc = crc >> 8 ^ table[0][(crc ^ *p++) & 0xFF];
  return ~crc;
}

#if defined(__x86_64__)
__attribute__((target("sse4.2"))) static uint32_t crc32c_machine(uint32_t crc, const void *bytes, size_t n) {
  const unsigned char *p = bytes;
  uint64_t c = ~crc, word;
  for (; n >= 8; n -= 8, p += 8) {
    memcpy(&word, p, 8);
    c = _mm_crc32_u64(c, word);
  }
  while (n-- > 0) c = _mm_crc32_u8((uint32_t)c, *p++);
  return ~(uint32_t)c;
}

uint32_t crc32c(uint32_t crc, const void *bytes, size_t n) {
  return __builtin_cpu_supports("sse4.2") ? crc32c_machine(crc, bytes, n) : crc32c_portable(crc, bytes, n);
}
#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)
uint32_t crc32c(uint32_t crc, const void *bytes, size_t n) {
  const unsigned char *p = bytes;
  uint64_t word;
  crc = ~crc;
  for (; n >= 8; n -= 8, p += 8) {
    memcpy(&word, p, 8);
    crc = __crc32cd(crc, word);
  }
  while (n-- > 0) crc = __crc32cb(crc, *p++);
  return ~crc;
}
#else
uint32_t crc32c(uint32_t crc, const void *bytes, size_t n) {
  return crc32c_portable(crc, bytes, n);
}
#endif
