#include "base/crc32c.h"

#include <string.h>

#include "base/cpu.h"

#if defined(__x86_64__)
#include <nmmintrin.h>
#include <wmmintrin.h>
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

#define LANE 256u /* bytes */

/* The sum as it is some bytes on: times x^(8 * bytes) by the polynomial, of which x^33 is in the product and
 * the sum. */
__attribute__((target("sse4.2,pclmul"))) static inline uint64_t moved_on(uint64_t crc, long long power) {
  __m128i product = _mm_clmulepi64_si128(_mm_cvtsi64_si128((long long)crc), _mm_cvtsi64_si128(power), 0);
  return _mm_crc32_u64(0, (uint64_t)_mm_cvtsi128_si64(product));
}

/*
** Three sums side by side, as each step waits for the one before. Source:
** Gopal et al., Fast CRC Computation for iSCSI Polynomial Using CRC32 Instruction (2011).
*/
__attribute__((target("sse4.2,pclmul"))) static uint32_t crc32c_lanes(uint32_t crc, const void *bytes,
                                                                      size_t n) {
  const long long one = 0xB9E02B86, two = 0xDD7E3B0C; /* x^(8 * LANE - 33), x^(16 * LANE - 33) */
  const char *p = bytes;
  uint64_t a = ~crc;
  for (; n >= 3 * LANE; n -= 3 * LANE, p += 3 * LANE) {
    uint64_t b = 0, c = 0, words[3];
    for (size_t k = 0; k < LANE; k += 8) {
      memcpy(&words[0], p + k, 8);
      memcpy(&words[1], p + LANE + k, 8);
      memcpy(&words[2], p + 2 * LANE + k, 8);
      a = _mm_crc32_u64(a, words[0]);
      b = _mm_crc32_u64(b, words[1]);
      c = _mm_crc32_u64(c, words[2]);
    }
    a = moved_on(a, two) ^ moved_on(b, one) ^ c;
  }
  return crc32c_machine(~(uint32_t)a, p, n);
}

uint32_t crc32c(uint32_t crc, const void *bytes, size_t n) {
  if (simd_level() == SIMD_PORTABLE || !__builtin_cpu_supports("sse4.2"))
    return crc32c_portable(crc, bytes, n);
  int has_lanes = n >= 3 * LANE && __builtin_cpu_supports("pclmul");
  return has_lanes ? crc32c_lanes(crc, bytes, n) : crc32c_machine(crc, bytes, n);
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
