#include "base/adler32.h"

#include <zlib.h>

#include "base/cpu.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define MODULUS 65521u
#define STRIPE 32u
#define MOST (128 * STRIPE) /* bytes after which the sums are reduced; they have room for 5552 */

__attribute__((target("avx2"))) static inline uint32_t sum_of(__m256i v) {
  __m128i x = _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
  x = _mm_add_epi32(x, _mm_shuffle_epi32(x, 0x4E));
  return (uint32_t)_mm_cvtsi128_si32(_mm_add_epi32(x, _mm_shuffle_epi32(x, 0xB1)));
}

/* The second sum counts a byte once for itself and for each that follows. */
__attribute__((target("avx2"))) static void add_stripes(const unsigned char *p, size_t n, uint32_t *a,
                                                        uint32_t *b) {
  const __m256i weights = _mm256_setr_epi8(32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16,
                                           15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
  const __m256i zero = _mm256_setzero_si256(), ones = _mm256_set1_epi16(1);
  __m256i sum = zero, before = zero, weighted = zero;
  for (size_t k = 0; k < n; k += STRIPE) {
    __m256i v = _mm256_loadu_si256((const __m256i *)(const void *)(p + k));
    before = _mm256_add_epi32(before, sum);
    sum = _mm256_add_epi32(sum, _mm256_sad_epu8(v, zero));
    weighted = _mm256_add_epi32(weighted, _mm256_madd_epi16(_mm256_maddubs_epi16(v, weights), ones));
  }
  *b = (uint32_t)((*b + (uint64_t)*a * n + (uint64_t)STRIPE * sum_of(before) + sum_of(weighted)) % MODULUS);
  *a = (*a + sum_of(sum)) % MODULUS;
}

static uint32_t adler32_avx2(const unsigned char *p, size_t n) {
  uint32_t a = 1, b = 0;
  while (n >= STRIPE) {
    size_t some = n < MOST ? n / STRIPE * STRIPE : MOST;
    add_stripes(p, some, &a, &b);
    p += some;
    n -= some;
  }
  for (; n > 0; n--) {
    a = (a + *p++) % MODULUS;
    b = (b + a) % MODULUS;
  }
  return b << 16 | a;
}
#endif

uint32_t adler32_of(const void *bytes, size_t n) {
#if defined(__x86_64__)
  if (simd_level() == SIMD_AVX2 || simd_level() == SIMD_AVX512) return adler32_avx2(bytes, n);
#endif
  return (uint32_t)adler32_z(1, bytes, n);
}
