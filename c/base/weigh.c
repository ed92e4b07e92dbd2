#include "base/weigh.h"

#include <string.h>

#include "base/cpu.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

static void add_portable(int16_t *sums, const unsigned char *const *rows, size_t n, size_t width) {
  for (size_t k = 0; k < n; k++)
    for (size_t i = 0; i < width; i++) sums[i] = (int16_t)(sums[i] + (signed char)rows[k][i]);
}

static unsigned best_portable(const int16_t *sums, size_t n) {
  unsigned best = 0;
  for (unsigned k = 1; k < n; k++)
    if (sums[k] > sums[best]) best = k;
  return best;
}

static void follow_portable(int32_t next[WEIGH_STATES], const int32_t last[WEIGH_STATES],
                            const int32_t (*after)[WEIGH_STATES], size_t n) {
  int32_t most[WEIGH_STATES];
  for (size_t k = 0; k < WEIGH_STATES; k++) most[k] = last[0] + after[0][k];
  for (size_t i = 1; i < n; i++)
    for (size_t k = 0; k < WEIGH_STATES; k++) {
      int32_t score = last[i] + after[i][k];
      most[k] = score > most[k] ? score : most[k];
    }
  memcpy(next, most, sizeof most);
}

#ifdef __GNUC__
typedef int16_t v16 __attribute__((vector_size(32)));

/* No function: what passes such a vector depends on the instructions there are. */
#define READ_BYTES(p)                                 \
  __extension__({                                     \
    signed char __attribute__((vector_size(16))) row; \
    memcpy(&row, (p), sizeof row);                    \
    __builtin_convertvector(row, v16);                \
  })

/* Widths that stay in registers: labels of names, parts of speech. */
#define PARTS_NAME 2
#define PARTS 5

#define WEIGH(name) name##_vector
#define WEIGH_TARGET
#define WEIGH_READ(p) READ_BYTES(p)
#include "base/weigh_kernel.h"
#undef WEIGH
#undef WEIGH_TARGET
#undef WEIGH_READ
#endif

#if defined(__x86_64__) && defined(__GNUC__)
#define WEIGH(name) name##_avx2
#define WEIGH_TARGET __attribute__((target("avx2")))
#define WEIGH_READ(p) ((v16)_mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(p))))
#include "base/weigh_kernel.h"

/* The largest of the lanes. */
WEIGH_TARGET static inline int16_t largest(__m256i v) {
  const __m128i turned =
      _mm_set1_epi16((int16_t)0x8000); /* so that the largest is the least without a sign */
  __m128i half = _mm_max_epi16(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
  __m128i least = _mm_minpos_epu16(_mm_xor_si128(_mm_xor_si128(half, turned), _mm_set1_epi16(-1)));
  return (int16_t)(~_mm_extract_epi16(least, 0) ^ 0x8000);
}

/* Each lane keeps its largest and where it stood; then the first of the largest lanes is sought. */
WEIGH_TARGET static unsigned best_avx2(const int16_t *sums, size_t n) {
  const __m256i least = _mm256_set1_epi16(INT16_MIN), end = _mm256_set1_epi16((int16_t)n);
  __m256i at = _mm256_set_epi16(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
  __m256i top = least, place = _mm256_setzero_si256();
  for (size_t k = 0; k < n; k += WEIGH_LANES) {
    __m256i v = _mm256_loadu_si256((const __m256i *)(const void *)(sums + k));
    v = _mm256_blendv_epi8(least, v, _mm256_cmpgt_epi16(end, at));
    __m256i more = _mm256_cmpgt_epi16(v, top);
    top = _mm256_blendv_epi8(top, v, more);
    place = _mm256_blendv_epi8(place, at, more);
    at = _mm256_add_epi16(at, _mm256_set1_epi16(WEIGH_LANES));
  }
  __m256i is_top = _mm256_cmpeq_epi16(top, _mm256_set1_epi16(largest(top)));
  __m256i back = _mm256_sub_epi16(_mm256_setzero_si256(), place);
  return (unsigned)-largest(_mm256_blendv_epi8(least, back, is_top));
}

WEIGH_TARGET static void follow_avx2(int32_t next[WEIGH_STATES], const int32_t last[WEIGH_STATES],
                                     const int32_t (*after)[WEIGH_STATES], size_t n) {
  __m256i most[WEIGH_STATES / 8];
#pragma GCC unroll 3
  for (size_t p = 0; p < WEIGH_STATES / 8; p++) most[p] = _mm256_set1_epi32(INT32_MIN);
  for (size_t i = 0; i < n; i++) {
    __m256i from = _mm256_set1_epi32(last[i]);
#pragma GCC unroll 3
    for (size_t p = 0; p < WEIGH_STATES / 8; p++) {
      __m256i score = _mm256_loadu_si256((const __m256i *)(const void *)(after[i] + 8 * p));
      most[p] = _mm256_max_epi32(most[p], _mm256_add_epi32(score, from));
    }
  }
#pragma GCC unroll 3
  for (size_t p = 0; p < WEIGH_STATES / 8; p++)
    _mm256_storeu_si256((__m256i *)(void *)(next + 8 * p), most[p]);
}
#endif

const struct weigh_ops *weigh_ops(void) {
  static const struct weigh_ops ops[SIMD_COUNT] = {
    [SIMD_PORTABLE] = {add_portable, best_portable, follow_portable},
#ifdef __GNUC__
    [SIMD_SSE2] = {add_vector, best_portable, follow_portable},
    [SIMD_NEON] = {add_vector, best_portable, follow_portable},
#endif
#if defined(__x86_64__) && defined(__GNUC__)
    [SIMD_AVX2] = {add_avx2, best_avx2, follow_avx2},
    [SIMD_AVX512] = {add_avx2, best_avx2, follow_avx2},
#endif
  };
  return &ops[simd_level()];
}
