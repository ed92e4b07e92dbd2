#include "base/crc32c.h"

#include <string.h>

#include "base/cpu.h"

#if defined(__x86_64__)
#include <nmmintrin.h>
#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>
#endif

/* What four bits add: the polynomial 0x82F63B78, reflected. */
static const uint32_t table[16] = {
    0x00000000u, 0x105EC76Fu, 0x20BD8EDEu, 0x30E349B1u, 0x417B1DBCu, 0x5125DAD3u, 0x61C69362u, 0x7198540Du,
    0x82F63B78u, 0x92A8FC17u, 0xA24BB5A6u, 0xB21572C9u, 0xC38D26C4u, 0xD3D3E1ABu, 0xE330A81Au, 0xF36E6F75u,
};

static uint32_t crc32c_portable(uint32_t crc, const void *bytes, size_t n) {
  const unsigned char *p = bytes;
  crc = ~crc;
  while (n-- > 0) {
    crc ^= *p++;
    crc = crc >> 4 ^ table[crc & 15];
    crc = crc >> 4 ^ table[crc & 15];
  }
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
  int has = simd_level() != SIMD_PORTABLE && __builtin_cpu_supports("sse4.2");
  return has ? crc32c_machine(crc, bytes, n) : crc32c_portable(crc, bytes, n);
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
