/* Vectors of 32 bytes. Called only where the machine has AVX2. */
#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#include <stdint.h>

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

/* Letters, digits and bytes beyond ASCII among 32; 'high' are the last. */
static inline LANE_TARGET unsigned classify(__m256i c, unsigned *high) {
  /* shifted so that the range begins at the least signed byte */
  __m256i letter =
      _mm256_add_epi8(_mm256_or_si256(c, _mm256_set1_epi8(0x20)), _mm256_set1_epi8((char)(0x80 - 'a')));
  __m256i digit = _mm256_add_epi8(c, _mm256_set1_epi8((char)(0x80 - '0')));
  __m256i word = _mm256_or_si256(_mm256_cmpgt_epi8(_mm256_set1_epi8((char)(0x80 + 26)), letter),
                                 _mm256_cmpgt_epi8(_mm256_set1_epi8((char)(0x80 + 10)), digit));
  *high = (unsigned)_mm256_movemask_epi8(c);
  return (unsigned)_mm256_movemask_epi8(word) | *high;
}

#define LANE_WORD_BYTES word_bytes
static LANE_TARGET void word_bytes(const unsigned char *s, uint64_t *word, uint64_t *high) {
  unsigned h0, h1;
  unsigned w0 = classify(_mm256_loadu_si256((const __m256i *)s), &h0);
  unsigned w1 = classify(_mm256_loadu_si256((const __m256i *)(s + 32)), &h1);
  *word = w0 | (uint64_t)w1 << 32;
  *high = h0 | (uint64_t)h1 << 32;
}

#include "base/lane_kernel.h"
#endif
