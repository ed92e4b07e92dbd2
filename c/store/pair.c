#include "store/pair.h"

#include "base/cpu.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/* Bits of the block whose partner, so many tokens on, is outside of it. */
static uint64_t outside(int apart) {
  unsigned n = (unsigned)(apart < 0 ? -apart : apart);
  uint64_t low = ((uint64_t)1 << n) - 1;
  return apart < 0 ? low : low << (PAIR_BLOCK - 1 - n) << 1;
}

static inline uint64_t shifted(uint64_t bits, int apart) {
  return apart < 0 ? bits << -apart : bits >> apart;
}

/* Defines 'find' by what gives the bits of the tokens that are among some forms. No branch but for the forms.
 */
#define FIND(name, match)                                                                            \
  static size_t name(const struct pair *p, const uint16_t *column, const uint32_t *blocks, size_t n, \
                     struct pair_found *out) {                                                       \
    const uint64_t beyond = p->apart == 0 ? ~(uint64_t)0 : outside(p->apart);                        \
    size_t found = 0;                                                                                \
    for (size_t k = 0; k < n; k++) {                                                                 \
      const uint16_t *tokens = column + (size_t)blocks[k] * PAIR_BLOCK;                              \
      uint64_t bits = match(tokens, p->first, p->nfirst);                                            \
      if (p->apart != 0) bits &= beyond | shifted(match(tokens, p->second, p->nsecond), p->apart);   \
      out[found] = (struct pair_found){bits, blocks[k]};                                             \
      found += bits != 0;                                                                            \
    }                                                                                                \
    return found;                                                                                    \
  }

static inline uint64_t match_portable(const uint16_t *tokens, const uint16_t *forms, size_t n) {
  uint64_t found = 0;
  for (size_t f = 0; f < n; f++)
    for (unsigned k = 0; k < PAIR_BLOCK; k++) found |= (uint64_t)(tokens[k] == forms[f]) << k;
  return found;
}

FIND(find_portable, match_portable)

static size_t scan_portable(const uint16_t *column, size_t n, uint16_t form) {
  size_t found = 0;
  for (size_t k = 0; k < n; k++) found += column[k] == form;
  return found;
}

#if defined(__x86_64__)
static inline uint64_t match_sse2(const uint16_t *tokens, const uint16_t *forms, size_t n) {
  uint64_t found = 0;
  for (unsigned k = 0; k < PAIR_BLOCK; k += 16) {
    const __m128i *p = (const __m128i *)(const void *)(tokens + k);
    __m128i low = _mm_loadu_si128(p), high = _mm_loadu_si128(p + 1);
    __m128i hit_low = _mm_setzero_si128(), hit_high = hit_low;
    for (size_t f = 0; f < n; f++) {
      __m128i want = _mm_set1_epi16((short)forms[f]);
      hit_low = _mm_or_si128(hit_low, _mm_cmpeq_epi16(low, want));
      hit_high = _mm_or_si128(hit_high, _mm_cmpeq_epi16(high, want));
    }
    found |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_packs_epi16(hit_low, hit_high)) << k;
  }
  return found;
}

FIND(find_sse2, match_sse2)

#define AVX2 __attribute__((target("avx2")))

AVX2 static inline uint64_t match_avx2(const uint16_t *tokens, const uint16_t *forms, size_t n) {
  uint64_t found = 0;
  for (unsigned k = 0; k < PAIR_BLOCK; k += 32) {
    const __m256i *p = (const __m256i *)(const void *)(tokens + k);
    __m256i low = _mm256_loadu_si256(p), high = _mm256_loadu_si256(p + 1);
    __m256i hit_low = _mm256_setzero_si256(), hit_high = hit_low;
    for (size_t f = 0; f < n; f++) {
      __m256i want = _mm256_set1_epi16((short)forms[f]);
      hit_low = _mm256_or_si256(hit_low, _mm256_cmpeq_epi16(low, want));
      hit_high = _mm256_or_si256(hit_high, _mm256_cmpeq_epi16(high, want));
    }
    __m256i packed = _mm256_permute4x64_epi64(_mm256_packs_epi16(hit_low, hit_high), 0xD8);
    found |= (uint64_t)(uint32_t)_mm256_movemask_epi8(packed) << k;
  }
  return found;
}

AVX2 FIND(find_avx2, match_avx2)

#define AVX512 __attribute__((target("avx512bw")))

AVX512 static inline uint64_t match_avx512(const uint16_t *tokens, const uint16_t *forms, size_t n) {
  __m512i low = _mm512_loadu_si512((const void *)tokens),
          high = _mm512_loadu_si512((const void *)(tokens + 32));
  uint64_t found = 0;
  for (size_t f = 0; f < n; f++) {
    __m512i want = _mm512_set1_epi16((short)forms[f]);
    found |= _mm512_cmpeq_epi16_mask(low, want) | (uint64_t)_mm512_cmpeq_epi16_mask(high, want) << 32;
  }
  return found;
}

AVX512 FIND(find_avx512, match_avx512)

AVX2 static size_t scan_avx2(const uint16_t *column, size_t n, uint16_t form) {
  size_t found = 0, k = 0;
  const __m256i want = _mm256_set1_epi16((short)form), ones = _mm256_set1_epi16(1);
  while (n - k >= 16) {
    __m256i sum = _mm256_setzero_si256();
    size_t round = (n - k) / 16 < 32767 ? (n - k) / 16 : 32767; /* a lane of 'sum' holds no more */
    for (size_t r = 0; r < round; r++, k += 16) {
      __m256i v = _mm256_loadu_si256((const __m256i *)(const void *)(column + k));
      sum = _mm256_sub_epi16(sum, _mm256_cmpeq_epi16(v, want));
    }
    uint32_t lanes[8];
    _mm256_storeu_si256((__m256i *)(void *)lanes, _mm256_madd_epi16(sum, ones));
    for (int i = 0; i < 8; i++) found += lanes[i];
  }
  return found + scan_portable(column + k, n - k, form);
}
#endif

size_t pair_find(const struct pair *p, const uint16_t *column, const uint32_t *blocks, size_t n,
                 struct pair_found *out) {
  switch (simd_level()) {
#if defined(__x86_64__)
    case SIMD_AVX512:
      return find_avx512(p, column, blocks, n, out);
    case SIMD_AVX2:
      return find_avx2(p, column, blocks, n, out);
    case SIMD_SSE2:
      return find_sse2(p, column, blocks, n, out);
#endif
    default:
      return find_portable(p, column, blocks, n, out);
  }
}

size_t pair_scan(const uint16_t *column, size_t n, uint16_t form) {
#if defined(__x86_64__)
  if (simd_level() == SIMD_AVX2 || simd_level() == SIMD_AVX512) return scan_avx2(column, n, form);
#endif
  return scan_portable(column, n, form);
}
