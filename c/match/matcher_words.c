/*
** Every word of a text passes here: found in bitmaps of 64 bytes, hashed, and
** held against the filters. The code is written once and built for each kind
** of machine; only the making of a bitmap differs.
*/
#include "base/cpu.h"
#include "match/matcher.h"

#if defined(__x86_64__) && defined(__GNUC__)
#define HAS_X86 1
#include <immintrin.h>
#define FOR_AVX2 __attribute__((target("avx2,bmi,bmi2,popcnt")))
#elif defined(__aarch64__) && defined(__ARM_NEON) && defined(__GNUC__)
#define HAS_NEON 1
#include <arm_neon.h>
#endif

#if defined(__GNUC__)
#define BUILT_IN static inline __attribute__((always_inline))
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define PREFETCH(p) __builtin_prefetch(p)
#else
#define BUILT_IN static inline
#define UNLIKELY(x) (x)
#define PREFETCH(p) ((void)(p))
#endif

#define BLOCK 64

/* Masks that keep so many bytes. */
static const uint64_t first_bytes[9] = {
    0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, 0xFFFFFFFFFF, 0xFFFFFFFFFFFF, 0xFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF,
};

/* Bit k: byte k is an ASCII letter or digit. */
typedef uint64_t bitmap_fn(const char *s);

BUILT_IN unsigned count_bits(uint64_t x) {
#if defined(__GNUC__)
  return (unsigned)__builtin_popcountll(x);
#else
  unsigned n = 0;
  for (; x != 0; x &= x - 1) n++;
  return n;
#endif
}

/* Writes the places of the four lowest bits, and returns the others. */
BUILT_IN uint64_t put_four(uint64_t x, uint32_t at, uint32_t *out) {
  out[0] = at + lowest_bit(x);
  x &= x - 1;
  out[1] = at + lowest_bit(x);
  x &= x - 1;
  out[2] = at + lowest_bit(x);
  x &= x - 1;
  out[3] = at + lowest_bit(x);
  return x & (x - 1);
}

BUILT_IN uint64_t put_eight(uint64_t x, uint32_t at, uint32_t *out) {
  return put_four(put_four(x, at, out), at, out + 4);
}

/*
** Writes the places of the bits, counted from 'at', and returns how many.
** First 24, needed or not, as most text has fewer in 64 bytes, and a loop that
** ends after each number of bits is guessed wrong; up to 64 are written.
*/
BUILT_IN size_t put_bits(uint64_t x, uint32_t at, uint32_t *out) {
  size_t n = count_bits(x);
  x = put_eight(put_eight(put_eight(x, at, out), at, out + 8), at, out + 16);
  for (size_t k = 24; UNLIKELY(k < n); k += 8) x = put_eight(x, at, out + k);
  return n;
}

BUILT_IN void find_words(struct word_finder *f, bitmap_fn *bitmap) {
  uint32_t *borders = &f->v->start; /* of words one behind the other */
  uint64_t open = f->borders & 1;
  while (f->at < f->n && f->borders / 2 + BLOCK / 2 < f->room) {
    uint64_t in;
    if (UNLIKELY(f->n - f->at < BLOCK)) {
      char last[BLOCK] = {0};
      memcpy(last, f->s + f->at, f->n - f->at);
      in = bitmap(last);
    } else {
      PREFETCH(f->s + f->at + 512);
      in = bitmap(f->s + f->at);
    }
    f->borders += put_bits(in ^ (in << 1 | open), (uint32_t)f->at, borders + f->borders);
    open = in >> 63;
    f->at += BLOCK;
  }
  if (f->at < f->n) return;
  f->at = f->n;
  if (open) borders[f->borders++] = (uint32_t)f->n;
}

BUILT_IN void hash_words(const struct matcher *m, const struct words *w, size_t from, size_t to) {
  const struct matcher_key key = m->key;
  uint64_t small = m->head->rule == RULE_ASCII && !m->head->exact ? SMALL_LETTERS : 0;
  for (; to > from && w->n - w->v[to - 1].start < 8; to--) { /* here 8 bytes would reach out of the text */
    const struct text_word *last = &w->v[to - 1];
    char few[16] = {0};
    memcpy(few, w->s + last->start, last->end - last->start);
    w->hash[to - 1] = key_of_word(&key, few, last->end - last->start, small);
  }
  for (size_t k = from; k < to; k++) {
    const char *s = w->s + w->v[k].start;
    size_t len = w->v[k].end - w->v[k].start, few = len < 8 ? len : 8;
    uint64_t head = load8(s) | small, tail = load8(s + (len - few)) | small;
    uint64_t h = key_word(&key, head & first_bytes[few], tail & first_bytes[few], len);
    w->hash[k] = UNLIKELY(len > 16) ? key_middle(&key, h, s, len, small) : h;
  }
}

/* Many words open the first two of a phrase, so few that the next is looked at only for these. */
BUILT_IN size_t sift_words(const struct matcher *m, const uint64_t *hash, size_t n, uint32_t *maybe) {
  const uint64_t *single = m->single, *pair = m->pair, *deep = m->deep;
  unsigned single_shift = 64 - m->head->single_bits, pair_shift = 64 - m->head->pair_bits;
  size_t found = 0, kept = 0;
  for (size_t k = 0; k < n; k++) {
    maybe[found] = (uint32_t)k;
    found += filter_has(single, single_shift, hash[k]) |
             filter_has(pair, pair_shift, key_pair(hash[k], hash[k + 1]));
  }
  for (size_t k = 0; k < found; k++) {
    const uint64_t *h = hash + maybe[k];
    uint64_t two = key_pair(h[0], h[1]);
    maybe[kept] = maybe[k];
    kept += filter_has(single, single_shift, h[0]) | filter_has(deep, pair_shift, two) |
            filter_has(deep, pair_shift, key_pair(two, h[2]));
  }
  return kept;
}

#define OPS(name, attribute, bitmap)                                                             \
  attribute static void find_##name(struct word_finder *f) {                                     \
    find_words(f, bitmap);                                                                       \
  }                                                                                              \
  attribute static void hash_##name(const struct matcher *m, const struct words *w, size_t from, \
                                    size_t to) {                                                 \
    hash_words(m, w, from, to);                                                                  \
  }                                                                                              \
  attribute static size_t sift_##name(const struct matcher *m, const uint64_t *hash, size_t n,   \
                                      uint32_t *maybe) {                                         \
    return sift_words(m, hash, n, maybe);                                                        \
  }

static inline uint64_t bitmap_portable(const char *s) {
  uint64_t bits = 0;
  for (int k = 0; k < BLOCK; k += 8)
    bits |= ((alnum8(load8(s + k)) >> 7) * 0x0102040810204080u >> 56) << k; /* high bits gathered */
  return bits;
}
OPS(portable, , bitmap_portable)

#ifdef HAS_X86
/* SSE2 is part of x86-64. A byte is in a range when it is the smaller of itself and the last. */
static inline uint64_t alnum16(const char *s) {
  __m128i x = _mm_loadu_si128((const __m128i *)(const void *)s);
  __m128i digit = _mm_sub_epi8(x, _mm_set1_epi8('0'));
  __m128i letter = _mm_sub_epi8(_mm_or_si128(x, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
  __m128i digits = _mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8(9)), digit);
  __m128i letters = _mm_cmpeq_epi8(_mm_min_epu8(letter, _mm_set1_epi8(25)), letter);
  return (uint32_t)_mm_movemask_epi8(_mm_or_si128(digits, letters));
}

static inline uint64_t bitmap_sse2(const char *s) {
  return alnum16(s) | alnum16(s + 16) << 16 | alnum16(s + 32) << 32 | alnum16(s + 48) << 48;
}
OPS(sse2, , bitmap_sse2)

FOR_AVX2 static inline uint64_t alnum32(const char *s) {
  __m256i x = _mm256_loadu_si256((const __m256i *)(const void *)s);
  __m256i digit = _mm256_sub_epi8(x, _mm256_set1_epi8('0'));
  __m256i letter = _mm256_sub_epi8(_mm256_or_si256(x, _mm256_set1_epi8(0x20)), _mm256_set1_epi8('a'));
  __m256i digits = _mm256_cmpeq_epi8(_mm256_min_epu8(digit, _mm256_set1_epi8(9)), digit);
  __m256i letters = _mm256_cmpeq_epi8(_mm256_min_epu8(letter, _mm256_set1_epi8(25)), letter);
  return (uint32_t)_mm256_movemask_epi8(_mm256_or_si256(digits, letters));
}

FOR_AVX2 static inline uint64_t bitmap_avx2(const char *s) {
  return alnum32(s) | alnum32(s + 32) << 32;
}
OPS(avx2, FOR_AVX2, bitmap_avx2)
#endif

#ifdef HAS_NEON
static inline uint8x16_t alnum16(const char *s) {
  uint8x16_t x = vld1q_u8((const uint8_t *)s);
  uint8x16_t digits = vcltq_u8(vsubq_u8(x, vdupq_n_u8('0')), vdupq_n_u8(10));
  uint8x16_t letters = vcltq_u8(vsubq_u8(vorrq_u8(x, vdupq_n_u8(0x20)), vdupq_n_u8('a')), vdupq_n_u8(26));
  const uint8x16_t place = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  return vandq_u8(vorrq_u8(digits, letters), place);
}

/* Adding neighbours three times gathers eight bytes of one bit into one byte. */
static inline uint64_t bitmap_neon(const char *s) {
  uint8x16_t low = vpaddq_u8(alnum16(s), alnum16(s + 16));
  uint8x16_t high = vpaddq_u8(alnum16(s + 32), alnum16(s + 48));
  uint8x16_t all = vpaddq_u8(low, high);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
}
OPS(neon, , bitmap_neon)
#endif

#define OPS_OF(name) \
  { find_##name, hash_##name, sift_##name }

const struct word_ops *matcher_word_ops(void) {
  static const struct word_ops ops[SIMD_COUNT] = {
      [SIMD_PORTABLE] = OPS_OF(portable),
#ifdef HAS_X86
      [SIMD_SSE2] = OPS_OF(sse2),         [SIMD_AVX2] = OPS_OF(avx2), [SIMD_AVX512] = OPS_OF(avx2),
#endif
#ifdef HAS_NEON
      [SIMD_NEON] = OPS_OF(neon),
#endif
  };
  return &ops[simd_level()];
}
