#include "format/json.h"

#include <locale.h>
#include <stdlib.h>

#include "base/cpu.h"
#include "text/utf8.h"

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

#define EXACT ((int64_t)1 << 53)
#define WIDE_MOST 4            /* bytes of a character */
#define SLACK (64 + WIDE_MOST) /* that may be written behind what counts */
#define ROOM 4096              /* bytes for a string with escapes, at first and when there is no more */

/* What the letter behind a backslash stands for. */
static const char escapes[256] = {['"'] = '"',  ['\\'] = '\\', ['/'] = '/',  ['b'] = '\b',
                                  ['f'] = '\f', ['n'] = '\n',  ['r'] = '\r', ['t'] = '\t'};

static int is_plain(unsigned char c) {
  return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
}

/* Bytes of the character above ASCII at 'p', 0 where it is ill-formed. */
static inline size_t wide_length(const char *p, const char *e) {
  uint32_t cp, head = 0;
  if (e - p < 4) return utf8_get(p, e, &cp);
  memcpy(&head, p, 4); /* quotes, dashes, accents: most of them in two looks */
  if ((head & 0xC0E0) == 0x80C0 && (head & 0x1E) != 0) return 2;
  if ((head & 0xC0C0FF) == 0x8080E2) return 3;
  return utf8_get(p, e, &cp);
}

/* The same of any byte: 0 where an ASCII character stands. */
static inline size_t wide_at(const char *p, const char *e) {
  return (unsigned char)*p >= 0x80 ? wide_length(p, e) : 0;
}

/*
** Each of these moves over what stands for itself: to a quote, an escape, or a
** fault. Those with vectors look at as many bytes at once; where one of them
** is not plain ASCII, its bit in the stops is set.
*/
static const char *plain_portable(const char *p, const char *e) {
  while (p < e) {
    size_t len = is_plain((unsigned char)*p) ? 1 : wide_at(p, e);
    if (len == 0) break;
    p += len;
  }
  return p;
}

/* The same, and copies it to '*to', while there is SLACK before 'end'. */
static const char *copy_portable(const char *p, const char *e, char **to, const char *end) {
  char *t = *to;
  while (p < e && end - t >= SLACK) {
    size_t len = is_plain((unsigned char)*p) ? 1 : wide_at(p, e);
    if (len == 0) break;
    memcpy(t, p, len);
    t += len;
    p += len;
  }
  *to = t;
  return p;
}

/* Either for what a level of vectors reads at once: 'width' bytes, of which each has 'bits' in the stops. */
#define PLAIN(level, target, width, bits, next)                           \
  target static const char *plain_##level(const char *p, const char *e) { \
    while (e - p >= (width)) {                                            \
      uint64_t stops = stops_##level(p);                                  \
      if (stops == 0) {                                                   \
        p += (width);                                                     \
        continue;                                                         \
      }                                                                   \
      p += __builtin_ctzll(stops) / (bits);                               \
      size_t len = wide_at(p, e);                                         \
      if (len == 0) return p;                                             \
      p += len;                                                           \
    }                                                                     \
    return plain_##next(p, e);                                            \
  }

#define COPY(level, target, width, bits, next)                                                       \
  target static const char *copy_##level(const char *p, const char *e, char **to, const char *end) { \
    char *t = *to;                                                                                   \
    while (e - p >= (width) + WIDE_MOST && end - t >= SLACK) {                                       \
      uint64_t stops = stops_##level(p);                                                             \
      memcpy(t, p, (width));                                                                         \
      if (stops == 0) {                                                                              \
        p += (width);                                                                                \
        t += (width);                                                                                \
        continue;                                                                                    \
      }                                                                                              \
      size_t n = (size_t)__builtin_ctzll(stops) / (bits), len = wide_at(p + n, e);                   \
      memcpy(t + n, p + n, WIDE_MOST);                                                               \
      p += n + len;                                                                                  \
      t += n + len;                                                                                  \
      if (len > 0) continue;                                                                         \
      *to = t;                                                                                       \
      return p;                                                                                      \
    }                                                                                                \
    *to = t;                                                                                         \
    return copy_##next(p, e, to, end);                                                               \
  }

#if defined(__x86_64__)
/* As signed bytes, all below 0x20 and all from 0x80 are less than 0x20. */
static inline uint64_t stops_sse2(const char *p) {
  __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
  __m128i stop = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\\')));
  return (uint32_t)_mm_movemask_epi8(_mm_or_si128(stop, _mm_cmplt_epi8(v, _mm_set1_epi8(0x20))));
}

__attribute__((target("avx2"))) static inline uint64_t stops_avx2(const char *p) {
  __m256i v = _mm256_loadu_si256((const __m256i *)(const void *)p);
  __m256i stop = _mm256_or_si256(_mm256_cmpeq_epi8(v, _mm256_set1_epi8('"')),
                                 _mm256_cmpeq_epi8(v, _mm256_set1_epi8('\\')));
  return (uint32_t)_mm256_movemask_epi8(_mm256_or_si256(stop, _mm256_cmpgt_epi8(_mm256_set1_epi8(0x20), v)));
}

__attribute__((target("avx512f,avx512bw"))) static inline uint64_t stops_avx512(const char *p) {
  __m512i v = _mm512_loadu_si512((const void *)p);
  return _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('"')) |
         _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('\\')) |
         _mm512_cmplt_epi8_mask(v, _mm512_set1_epi8(0x20));
}

#define TARGET(name) __attribute__((target(name)))
PLAIN(sse2, , 16, 1, portable)
COPY(sse2, , 16, 1, portable)
PLAIN(avx2, TARGET("avx2"), 32, 1, portable)
COPY(avx2, TARGET("avx2"), 32, 1, portable)
PLAIN(avx512, TARGET("avx512f,avx512bw"), 64, 1, avx2)

#define AVX512 TARGET("avx512f,avx512bw,avx512vbmi,avx512vbmi2,popcnt")

/*
** How many of 64 bytes, of which those of 'wide' are above ASCII, are whole
** characters of two or three bytes and ASCII between them; up to the first of
** 'wide' where others are there, which are looked at one by one.
*/
AVX512 static inline unsigned whole_avx512(__m512i v, uint64_t wide) {
  __m512i head = _mm512_and_si512(v, _mm512_set1_epi8((char)0xF0));
  uint64_t follow = _mm512_cmplt_epi8_mask(v, _mm512_set1_epi8((char)0xC0));
  uint64_t three = _mm512_cmpeq_epi8_mask(head, _mm512_set1_epi8((char)0xE0)) &
                   ~_mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8((char)0xE0)) &
                   ~_mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8((char)0xED));
  uint64_t two = _mm512_cmpge_epi8_mask(v, _mm512_set1_epi8((char)0xC2)) &
                 _mm512_cmplt_epi8_mask(v, _mm512_set1_epi8((char)0xE0));
  uint64_t wanted = (two | three) << 1 | three << 2;
  if ((wide ^ (follow | two | three)) != 0 || wanted != follow) return (unsigned)__builtin_ctzll(wide);
  return three >> 62 & 1 ? 62 : (two | three) >> 63 ? 63 : 64;
}

/* The escapes of one letter are resolved where they stand, 64 bytes at a time; all others are stops. */
AVX512 static const char *copy_avx512(const char *p, const char *e, char **to, const char *end) {
  const __m512i low = _mm512_loadu_si512(escapes), high = _mm512_loadu_si512(escapes + 64);
  char *t = *to;
  while (e - p >= 64 + WIDE_MOST && end - t >= SLACK) {
    __m512i v = _mm512_loadu_si512(p);
    uint64_t wide = _mm512_movepi8_mask(v), escape = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('\\'));
    uint64_t control = _mm512_cmplt_epi8_mask(v, _mm512_set1_epi8(0x20)) & ~wide;
    uint64_t quote = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('"')), letter = escape << 1;
    __m512i stands = _mm512_permutex2var_epi8(low, v, high);
    uint64_t fault = letter & (wide | escape | _mm512_testn_epi8_mask(stands, stands));
    uint64_t stops = (quote & ~letter) | control | fault >> 1;
    unsigned n = wide != 0 ? whole_avx512(v, wide) : 64,
             stop = stops != 0 ? (unsigned)__builtin_ctzll(stops) : 64;
    int is_odd = n < 62; /* a character of another kind */
    if (stop < n) n = stop;
    else if (n == 64) n -= (unsigned)(escape >> 63);
    uint64_t taken = ~escape & (n < 64 ? ((uint64_t)1 << n) - 1 : UINT64_MAX);
    _mm512_storeu_si512(t, _mm512_maskz_compress_epi8(taken, _mm512_mask_mov_epi8(v, letter, stands)));
    p += n;
    t += __builtin_popcountll(taken);
    if (n == stop && n < 64) return *to = t, p;
    if (!is_odd) continue;
    size_t len = wide_at(p, e);
    if (len == 0) return *to = t, p;
    memcpy(t, p, WIDE_MOST);
    p += len;
    t += len;
  }
  *to = t;
  return copy_avx2(p, e, to, end);
}
#elif defined(__aarch64__)
/* Four bits a byte, of which one is kept. */
static inline uint64_t stops_neon(const char *p) {
  uint8x16_t v = vld1q_u8((const uint8_t *)p);
  uint8x16_t stop = vorrq_u8(vceqq_u8(v, vdupq_n_u8('"')), vceqq_u8(v, vdupq_n_u8('\\')));
  stop = vorrq_u8(stop, vorrq_u8(vcltq_u8(v, vdupq_n_u8(0x20)), vcgeq_u8(v, vdupq_n_u8(0x80))));
  return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(stop), 4)), 0);
}

PLAIN(neon, , 16, 4, portable)
COPY(neon, , 16, 4, portable)
#endif

static struct json_readers best_readers(void) {
  switch (simd_level()) {
#if defined(__x86_64__)
    case SIMD_AVX512:
      return (struct json_readers){plain_avx512, copy_avx512};
    case SIMD_AVX2:
      return (struct json_readers){plain_avx2, copy_avx2};
    case SIMD_SSE2:
      return (struct json_readers){plain_sse2, copy_sse2};
#elif defined(__aarch64__)
    case SIMD_NEON:
      return (struct json_readers){plain_neon, copy_neon};
#endif
    default:
      return (struct json_readers){plain_portable, copy_portable};
  }
}

void json_init(struct json *j, struct alloc a) {
  *j = (struct json){.st = ST_OK};
  buf_init(&j->text, a);
}

void json_free(struct json *j) {
  buf_free(&j->text);
}

void json_begin(struct json *j, const char *s, size_t n) {
  j->s = j->p = s;
  j->e = s + n;
  j->text.n = j->kept = 0;
  j->is_line = 0;
  j->why = NULL;
  j->st = ST_OK;
  j->readers = best_readers();
}

static enum json_kind fail(struct json *j, const char *why) {
  j->why = why;
  j->st = ST_SYNTAX;
  return JSON_ERROR;
}

static enum json_kind fail_memory(struct json *j) {
  j->why = "not enough memory";
  j->st = ST_NOMEM;
  return JSON_ERROR;
}

static inline void space(struct json *j) {
  while (j->p < j->e && (*j->p == ' ' || *j->p == '\r' || *j->p == '\t' || (*j->p == '\n' && !j->is_line)))
    j->p++;
}

void json_space(struct json *j) {
  space(j);
}

/* The four hexadecimal digits at the position, or -1. */
static int32_t hex4(struct json *j) {
  uint32_t value = 0;
  if (j->e - j->p < 4) return -1;
  for (int k = 0; k < 4; k++) {
    unsigned c = (unsigned char)j->p[k], digit;
    if (c >= '0' && c <= '9') digit = c - '0';
    else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f') digit = (c | 0x20) - 'a' + 10;
    else return -1;
    value = value << 4 | digit;
  }
  j->p += 4;
  return (int32_t)value;
}

/* What follows "\u"; a pair of surrogates is one character. */
static int add_code_point(struct json *j) {
  int32_t low, cp = hex4(j);
  if (cp < 0) return fail(j, "\\u without four hexadecimal digits"), 0;
  if (cp >= 0xD800 && cp < 0xE000) {
    if (cp >= 0xDC00 || j->e - j->p < 6 || j->p[0] != '\\' || j->p[1] != 'u')
      return fail(j, "half of a surrogate pair"), 0;
    j->p += 2;
    low = hex4(j);
    if (low < 0xDC00 || low >= 0xE000) return fail(j, "half of a surrogate pair"), 0;
    cp = 0x10000 + ((cp - 0xD800) << 10) + (low - 0xDC00);
  }
  j->text.n += utf8_put(j->text.p + j->text.n, (uint32_t)cp);
  return 1;
}

static int add_escape(struct json *j) {
  if (j->e - j->p < 2) return fail(j, "a string without an end"), 0;
  char c = j->p[1], stands = escapes[(unsigned char)c];
  j->p += 2;
  if (c == 'u') return add_code_point(j);
  if (stands == '\0') {
    j->p--;
    return fail(j, "an escape that JSON does not have"), 0;
  }
  j->text.p[j->text.n++] = stands;
  return 1;
}

/* Copies what stands for itself from the position on. */
static int copy_plain(struct json *j) {
  struct buf *text = &j->text;
  do {
    if (text->cap - text->n < 2 * SLACK && buf_reserve(text, ROOM) != ST_OK) return 0;
    char *to = text->p + text->n;
    j->p = j->readers.copy(j->p, j->e, &to, text->p + text->cap);
    text->n = (size_t)(to - text->p);
  } while (text->cap - text->n < SLACK);
  return 1;
}

/* A string from 'from' on whose first escape is at the position. */
static enum json_kind read_escaped(struct json *j, const char *from) {
  size_t n = (size_t)(j->p - from);
  if (buf_reserve(&j->text, n + ROOM) != ST_OK) return fail_memory(j);
  memcpy(j->text.p + j->text.n, from, n);
  j->text.n += n;
  while (j->p < j->e && *j->p == '\\') {
    do { /* often two at a time */
      if (!add_escape(j)) return JSON_ERROR;
    } while (j->p < j->e && *j->p == '\\' && j->text.cap - j->text.n >= SLACK);
    if (!copy_plain(j)) return fail_memory(j);
  }
  return JSON_STRING;
}

/* The string behind the quote at the position. */
static enum json_kind read_string(struct json *j) {
  const char *from = ++j->p;
  j->text.n = j->kept;
  j->p = j->readers.plain(from, j->e);
  j->str = from;
  j->len = (size_t)(j->p - from);
  if (j->p < j->e && *j->p == '\\') {
    if (read_escaped(j, from) == JSON_ERROR) return JSON_ERROR;
    j->str = j->text.p + j->kept;
    j->len = j->text.n - j->kept;
  }
  if (j->p == j->e) return fail(j, "a string without an end");
  if (*j->p == '"') {
    j->p++;
    return JSON_STRING;
  }
  return fail(j,
              (unsigned char)*j->p < 0x20 ? "a control character in a string" : "bytes that are not UTF-8");
}

static const char *skip_digits(const char *p, const char *e) {
  while (p < e && *p >= '0' && *p <= '9') p++;
  return p;
}

/* A number with a fraction, an exponent or many digits, by the C library. */
static enum json_kind read_float(struct json *j, const char *from) {
  char *end = NULL;
  size_t n = (size_t)(j->p - from);
  j->text.n = j->kept;
  if (buf_add(&j->text, from, n) != ST_OK || buf_add(&j->text, "", 1) != ST_OK) return fail_memory(j);
  char point = *localeconv()->decimal_point, *digits = j->text.p + j->kept, *dot = memchr(digits, '.', n);
  if (dot != NULL) *dot = point;
  j->number = strtod(digits, &end);
  if (end != digits + n) return fail(j, "a number that cannot be read");
  if (j->number - j->number != 0) return fail(j, "a number beyond the range of a float");
  if (j->number < -(double)EXACT || j->number > (double)EXACT) return JSON_FLOAT;
  j->integer = (int64_t)j->number;
  return (double)j->integer == j->number ? JSON_INTEGER : JSON_FLOAT;
}

static enum json_kind read_number(struct json *j) {
  const char *from = j->p, *p = from + (*from == '-'), *digits = p;
  p = skip_digits(p, j->e);
  j->p = p;
  if (p == digits) return fail(j, "no value");
  if (*digits == '0' && p - digits > 1) return fail(j, "a number that begins with 0");
  int whole = 1;
  if (p < j->e && *p == '.') {
    const char *fraction = p + 1;
    whole = 0;
    p = j->p = skip_digits(fraction, j->e);
    if (p == fraction) return fail(j, "a point without digits");
  }
  if (p < j->e && (*p == 'e' || *p == 'E')) {
    const char *exponent = p + 1;
    whole = 0;
    if (exponent < j->e && (*exponent == '+' || *exponent == '-')) exponent++;
    p = j->p = skip_digits(exponent, j->e);
    if (p == exponent) return fail(j, "an exponent without digits");
  }
  if (!whole) return read_float(j, from);
  if (p - digits <= 16) {
    int64_t value = 0;
    for (const char *d = digits; d < p; d++) value = value * 10 + (*d - '0');
    j->integer = *from == '-' ? -value : value;
    if (value <= EXACT) return JSON_INTEGER;
  }
  j->str = from;
  j->len = (size_t)(p - from);
  return JSON_DIGITS;
}

static enum json_kind read_word(struct json *j, const char *word, enum json_kind kind) {
  size_t n = strlen(word);
  if ((size_t)(j->e - j->p) < n || memcmp(j->p, word, n) != 0) return fail(j, "no value");
  j->p += n;
  return kind;
}

enum json_kind json_next(struct json *j) {
  space(j);
  if (j->p == j->e) return fail(j, "the end where a value should be");
  switch (*j->p) {
    case '"':
      return read_string(j);
    case '{':
      j->p++;
      return JSON_OBJECT;
    case '[':
      j->p++;
      return JSON_ARRAY;
    case 't':
      return read_word(j, "true", JSON_TRUE);
    case 'f':
      return read_word(j, "false", JSON_FALSE);
    case 'n':
      return read_word(j, "null", JSON_NULL);
    default:
      return read_number(j);
  }
}

int json_more(struct json *j, char close, int first) {
  space(j);
  if (j->p < j->e && *j->p == close) {
    j->p++;
    return 0;
  }
  if (first) return 1;
  if (j->p == j->e || *j->p != ',') {
    fail(j, close == '}' ? "no comma or } after a member" : "no comma or ] after an element");
    return -1;
  }
  j->p++;
  return 1;
}

int json_key(struct json *j) {
  space(j);
  if (j->p == j->e || *j->p != '"') return fail(j, "no key in quotes"), 0;
  if (read_string(j) == JSON_ERROR) return 0;
  const char *str = j->str;
  size_t len = j->len;
  space(j);
  if (j->p == j->e || *j->p != ':') return fail(j, "no colon after a key"), 0;
  j->p++;
  j->str = str;
  j->len = len;
  return 1;
}

int json_end(struct json *j) {
  space(j);
  if (j->p == j->e || (j->is_line && *j->p == '\n')) return 1;
  fail(j, "more text after the value");
  return 0;
}
