/* Vectors of 32 bytes. Called only where the machine has AVX2. */
#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>

#define LANE_OPS lane_avx2
#define LANE_TARGET __attribute__((target("avx2")))
typedef unsigned int lane_v32 __attribute__((vector_size(32)));
typedef unsigned long long lane_v64 __attribute__((vector_size(32)));
#define V32_MIN(a, b) ((lane_v32)_mm256_min_epu32((__m256i)(a), (__m256i)(b)))

/* Sum of the differences of 32 bytes. */
#define LANE_DIFFER differ
static inline LANE_TARGET unsigned differ(const unsigned char *a, const unsigned char *b) {
  __m256i s = _mm256_sad_epu8(_mm256_loadu_si256((const __m256i *)a), _mm256_loadu_si256((const __m256i *)b));
  __m128i t = _mm_add_epi64(_mm256_castsi256_si128(s), _mm256_extracti128_si256(s, 1));
  return (unsigned)(_mm_extract_epi64(t, 0) + _mm_extract_epi64(t, 1));
}

#include "lane_kernel.h"
#endif
