#include "base/block.h"

#include <string.h>

#include "base/cpu.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
#endif

/* Classes of the byte 'c', that of bytes above 127 included. */
static inline unsigned char class_of(const struct block_classes *classes, char c) {
  unsigned char u = (unsigned char)c;
  return u < 128 ? classes->of[u] : 1u << BLOCK_WIDE;
}

/*
** Eight bytes at a time: a byte's class bit moves to the place of its byte by
** one multiplication, whose partial products never meet.
*/
static void read_portable(const struct block_classes *classes, const char *s, struct block *out) {
  memset(out, 0, sizeof *out);
  for (unsigned k = 0; k < BLOCK; k += 8) {
    uint64_t eight = 0;
    for (unsigned j = 0; j < 8; j++) eight |= (uint64_t)class_of(classes, s[k + j]) << (8 * j);
    for (unsigned c = 0; c <= BLOCK_WIDE; c++) {
      uint64_t bits = eight >> c & 0x0101010101010101u;
      out->in[c] |= (bits * 0x0102040810204080u >> 56) << k;
    }
  }
}

static uint64_t equal_portable(const char *s, char c) {
  const uint64_t ones = 0x0101010101010101u, low = 0x7F * ones;
  uint64_t m = 0;
  for (unsigned k = 0; k < BLOCK; k += 8) {
    uint64_t eight;
    memcpy(&eight, s + k, 8); /* little-endian, as the whole core is */
    eight ^= ones * (unsigned char)c;
    uint64_t bits = ~(((eight & low) + low) | eight | low) >> 7;
    m |= (bits * 0x0102040810204080u >> 56) << k;
  }
  return m;
}

/* Four at a time, and some too many: how many there are is hard to foresee. */
static unsigned list_portable(uint64_t m, uint32_t base, uint32_t *out) {
  const uint64_t top = (uint64_t)1 << 63; /* there is no lowest bit of 0 */
  unsigned n = 0;
  for (uint64_t left = m; left != 0; n += 4) {
    for (unsigned k = 0; k < 4; k++, left &= left - 1) out[n + k] = base + block_low(left | top);
  }
  return block_count(m);
}

static unsigned triples_portable(const struct block_classes *classes, const char *s, uint64_t first,
                                 uint64_t stop, uint32_t base, uint32_t *out) {
  unsigned n = 0;
  for (; first != 0; first &= first - 1, stop &= stop - 1, n++, out += 3) {
    unsigned char c = (unsigned char)s[block_low(first)];
    out[0] = base + block_low(first);
    out[1] = base + block_low(stop);
    out[2] = c < 128 ? classes->of[c] : 0;
  }
  return n;
}

/* Defines 'read_two' by what reads all classes. */
#define READ_TWO(name, read)                                                                     \
  static void name(const struct block_classes *classes, const char *s, size_t n, uint64_t *zero, \
                   uint64_t *one, uint64_t *wide) {                                              \
    struct block b;                                                                              \
    for (size_t k = 0; k < n; k++) {                                                             \
      read(classes, s + k * BLOCK, &b);                                                          \
      zero[k] = b.in[0];                                                                         \
      one[k] = b.in[1];                                                                          \
      wide[k] = b.in[BLOCK_WIDE];                                                                \
    }                                                                                            \
  }

READ_TWO(read_two_portable, read_portable)

#if defined(__x86_64__) && defined(__GNUC__)

/* SSE2 cannot look up bytes, but it can gather their bits. */
static void read_sse2(const struct block_classes *classes, const char *s, struct block *out) {
  unsigned char of[BLOCK];
  memset(out, 0, sizeof *out);
  for (unsigned k = 0; k < BLOCK; k++) of[k] = class_of(classes, s[k]);
  for (unsigned k = 0; k < BLOCK; k += 16) {
    __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(of + k));
    for (unsigned c = BLOCK_CLASSES + 1; c-- > 0; v = _mm_add_epi8(v, v))
      out->in[c] |= (uint64_t)(unsigned)_mm_movemask_epi8(v) << k;
  }
}

static uint64_t equal_sse2(const char *s, char c) {
  uint64_t m = 0;
  for (unsigned k = 0; k < BLOCK; k += 16) {
    __m128i v = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(const void *)(s + k)), _mm_set1_epi8(c));
    m |= (uint64_t)(unsigned)_mm_movemask_epi8(v) << k;
  }
  return m;
}

__attribute__((target("avx2"))) static uint64_t equal_avx2(const char *s, char c) {
  __m256i lo = _mm256_loadu_si256((const __m256i *)(const void *)s), sought = _mm256_set1_epi8(c);
  __m256i hi = _mm256_loadu_si256((const __m256i *)(const void *)(s + 32));
  return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(lo, sought)) |
         (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(hi, sought)) << 32;
}

/*
** Classes of 32 bytes: sixteen of the ASCII characters at a time, by a look-up
** that gives 0 where the saturated sum has carried a byte above 127.
*/
__attribute__((target("avx2"))) static inline __m256i look_up(const __m256i rows[8], __m256i bytes) {
  const __m256i carry = _mm256_set1_epi8(0x70), step = _mm256_set1_epi8(16);
  __m256i found = _mm256_and_si256(bytes, _mm256_set1_epi8((char)0x80));
  for (int row = 0; row < 8; row++) {
    found = _mm256_or_si256(found, _mm256_shuffle_epi8(rows[row], _mm256_adds_epu8(bytes, carry)));
    bytes = _mm256_sub_epi8(bytes, step);
  }
  return found;
}

__attribute__((target("avx2"))) static void read_avx2(const struct block_classes *classes, const char *s,
                                                      struct block *out) {
  __m256i rows[8];
  for (int row = 0; row < 8; row++)
    rows[row] =
        _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)(classes->of + 16 * row)));
  __m256i lo = look_up(rows, _mm256_loadu_si256((const __m256i *)(const void *)s));
  __m256i hi = look_up(rows, _mm256_loadu_si256((const __m256i *)(const void *)(s + 32)));
  for (unsigned c = BLOCK_CLASSES + 1; c-- > 0;) {
    out->in[c] = (uint32_t)_mm256_movemask_epi8(lo) | (uint64_t)(uint32_t)_mm256_movemask_epi8(hi) << 32;
    lo = _mm256_add_epi8(lo, lo);
    hi = _mm256_add_epi8(hi, hi);
  }
}

READ_TWO(read_two_sse2, read_sse2)
__attribute__((target("avx2"))) READ_TWO(read_two_avx2, read_avx2)
#define AVX512 __attribute__((target("avx512bw,avx512vbmi,avx512vbmi2,popcnt")))

    /* The classes of all 64 bytes, 0 for bytes above 127: one look-up. */
    AVX512 static inline __m512i classes_of(const struct block_classes *classes, __m512i bytes) {
  const __m512i low = _mm512_loadu_si512(classes->of), high = _mm512_loadu_si512(classes->of + 64);
  return _mm512_maskz_permutex2var_epi8(~_mm512_movepi8_mask(bytes), low, bytes, high);
}

AVX512 static void read_avx512(const struct block_classes *classes, const char *s, struct block *out) {
  __m512i bytes = _mm512_loadu_si512(s), found = classes_of(classes, bytes);
  out->in[BLOCK_WIDE] = _mm512_movepi8_mask(bytes);
#pragma GCC unroll 8
  for (unsigned c = 0; c < BLOCK_CLASSES; c++)
    out->in[c] = _mm512_test_epi8_mask(found, _mm512_set1_epi8((char)(1 << c)));
}

AVX512 static void read_two_avx512(const struct block_classes *classes, const char *s, size_t n,
                                   uint64_t *zero, uint64_t *one, uint64_t *wide) {
  const __m512i low = _mm512_loadu_si512(classes->of), high = _mm512_loadu_si512(classes->of + 64);
  for (size_t k = 0; k < n; k++) {
    __m512i bytes = _mm512_loadu_si512(s + k * BLOCK);
    __mmask64 beyond = _mm512_movepi8_mask(bytes);
    __m512i found = _mm512_maskz_permutex2var_epi8(~beyond, low, bytes, high);
    zero[k] = _mm512_test_epi8_mask(found, _mm512_set1_epi8(1));
    one[k] = _mm512_test_epi8_mask(found, _mm512_set1_epi8(2));
    wide[k] = beyond;
  }
}

AVX512 static uint64_t equal_avx512(const char *s, char c) {
  return _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(s), _mm512_set1_epi8(c));
}

/* The places of the bits of 'm', a byte each, packed. */
AVX512 static inline __m512i places_of(uint64_t m) {
  unsigned char all[BLOCK];
  for (int k = 0; k < BLOCK; k++) all[k] = (unsigned char)k;
  return _mm512_maskz_compress_epi8(m, _mm512_loadu_si512(all));
}

/* Sixteen of the packed bytes as words of 32 bits. */
AVX512 static inline __m512i widened(__m512i packed) {
  return _mm512_cvtepu8_epi32(_mm512_castsi512_si128(packed));
}

AVX512 static inline __m512i next_sixteen(__m512i packed) {
  return _mm512_alignr_epi64(packed, packed, 2);
}

AVX512 static unsigned list_avx512(uint64_t m, uint32_t base, uint32_t *out) {
  unsigned n = (unsigned)__builtin_popcountll(m);
  __m512i from = _mm512_set1_epi32((int)base), packed = places_of(m);
  for (unsigned k = 0; k < n; k += 16, packed = next_sixteen(packed))
    _mm512_storeu_si512(out + k, _mm512_add_epi32(widened(packed), from));
  return n;
}

/*
** Where the words of three vectors come from when sixteen triples are woven:
** of the pair {first, stop}, and of the third, at every third place.
*/
AVX512 static inline void weave(__m512i first, __m512i stop, __m512i third, uint32_t *out) {
  static const int32_t pair[48] = {0,  16, 0,  1,  17, 0,  2,  18, 0,  3,  19, 0,  4,  20, 0,  5,
                                   21, 0,  6,  22, 0,  7,  23, 0,  8,  24, 0,  9,  25, 0,  10, 26,
                                   0,  11, 27, 0,  12, 28, 0,  13, 29, 0,  14, 30, 0,  15, 31, 0};
  static const int32_t one[48] = {0,  0, 0, 0,  0, 1, 0,  0, 2, 0,  0, 3, 0,  0, 4, 0,
                                  0,  5, 0, 0,  6, 0, 0,  7, 0, 0,  8, 0, 0,  9, 0, 0,
                                  10, 0, 0, 11, 0, 0, 12, 0, 0, 13, 0, 0, 14, 0, 0, 15};
  static const __mmask16 at[3] = {0x4924, 0x2492, 0x9249};
#pragma GCC unroll 3
  for (int k = 0; k < 3; k++) {
    __m512i two = _mm512_permutex2var_epi32(first, _mm512_loadu_si512(pair + 16 * k), stop);
    _mm512_storeu_si512(out + 16 * k,
                        _mm512_mask_permutexvar_epi32(two, at[k], _mm512_loadu_si512(one + 16 * k), third));
  }
}

AVX512 static unsigned triples_avx512(const struct block_classes *classes, const char *s, uint64_t first,
                                      uint64_t stop, uint32_t base, uint32_t *out) {
  unsigned n = (unsigned)__builtin_popcountll(first);
  __m512i from = _mm512_set1_epi32((int)base), starts = places_of(first), stops = places_of(stop);
  __m512i kinds = _mm512_maskz_compress_epi8(first, classes_of(classes, _mm512_loadu_si512(s)));
  for (unsigned k = 0; k < n; k += 16, out += 48) {
    weave(_mm512_add_epi32(widened(starts), from), _mm512_add_epi32(widened(stops), from), widened(kinds),
          out);
    starts = next_sixteen(starts);
    stops = next_sixteen(stops);
    kinds = next_sixteen(kinds);
  }
  return n;
}

#elif defined(__aarch64__) && defined(__ARM_NEON)

/* Bit 'bit' of each of 64 bytes, gathered by adding neighbours three times. */
static uint64_t gather(const uint8x16_t v[4], uint8x16_t bit) {
  static const uint8_t places[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  const uint8x16_t place = vld1q_u8(places);
  uint8x16_t m[4];
  for (int k = 0; k < 4; k++) m[k] = vandq_u8(vtstq_u8(v[k], bit), place);
  uint8x16_t sum = vpaddq_u8(vpaddq_u8(m[0], m[1]), vpaddq_u8(m[2], m[3]));
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sum, sum)), 0);
}

static void read_neon(const struct block_classes *classes, const char *s, struct block *out) {
  const uint8x16x4_t low = vld1q_u8_x4(classes->of), high = vld1q_u8_x4(classes->of + 64);
  uint8x16_t v[4];
  for (int k = 0; k < 4; k++) {
    uint8x16_t bytes = vld1q_u8((const uint8_t *)s + 16 * k);
    uint8x16_t wide = vandq_u8(bytes, vdupq_n_u8(0x80));
    v[k] = vorrq_u8(vqtbl4q_u8(low, bytes), vqtbl4q_u8(high, vsubq_u8(bytes, vdupq_n_u8(64))));
    v[k] = vorrq_u8(v[k], wide);
  }
  for (unsigned c = 0; c <= BLOCK_WIDE; c++) out->in[c] = gather(v, vdupq_n_u8((uint8_t)(1u << c)));
}

READ_TWO(read_two_neon, read_neon)

static uint64_t equal_neon(const char *s, char c) {
  uint8x16_t v[4];
  for (int k = 0; k < 4; k++) v[k] = vceqq_u8(vld1q_u8((const uint8_t *)s + 16 * k), vdupq_n_u8((uint8_t)c));
  return gather(v, vdupq_n_u8(0xFF));
}

#endif

const struct block_ops *block_ops(void) {
  static const struct block_ops ops[SIMD_COUNT] = {
    [SIMD_PORTABLE] = {read_portable, equal_portable, read_two_portable, list_portable, triples_portable},
#if defined(__x86_64__) && defined(__GNUC__)
    [SIMD_SSE2] = {read_sse2, equal_sse2, read_two_sse2, list_portable, triples_portable},
    [SIMD_AVX2] = {read_avx2, equal_avx2, read_two_avx2, list_portable, triples_portable},
    [SIMD_AVX512] = {read_avx512, equal_avx512, read_two_avx512, list_avx512, triples_avx512},
#elif defined(__aarch64__) && defined(__ARM_NEON)
    [SIMD_NEON] = {read_neon, equal_neon, read_two_neon, list_portable, triples_portable},
#endif
  };
  return &ops[simd_level()];
}

const char *block_pad(char pad[BLOCK], const char *s, size_t n) {
  memset(pad, ' ', BLOCK);
  memcpy(pad, s, n);
  return pad;
}
