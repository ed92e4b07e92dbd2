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

static int is_plain(unsigned char c) {
  return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
}

static size_t plain_portable(const char *s, const char *e) {
  const char *p = s;
  while (p < e && is_plain((unsigned char)*p)) p++;
  return (size_t)(p - s);
}

#if defined(__x86_64__)
/* As signed bytes, all below 0x20 and all from 0x80 are less than 0x20. */
static size_t plain_vector(const char *s, const char *e) {
  const char *p = s;
  const __m128i quote = _mm_set1_epi8('"'), slash = _mm_set1_epi8('\\'), space = _mm_set1_epi8(0x20);
  for (; e - p >= 16; p += 16) {
    __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
    __m128i stop = _mm_or_si128(_mm_cmpeq_epi8(v, quote), _mm_cmpeq_epi8(v, slash));
    unsigned mask = (unsigned)_mm_movemask_epi8(_mm_or_si128(stop, _mm_cmplt_epi8(v, space)));
    if (mask != 0) return (size_t)(p - s) + (size_t)__builtin_ctz(mask);
  }
  return (size_t)(p - s) + plain_portable(p, e);
}

__attribute__((target("avx2"))) static size_t plain_avx2(const char *s, const char *e) {
  const char *p = s;
  const __m256i quote = _mm256_set1_epi8('"'), slash = _mm256_set1_epi8('\\'), space = _mm256_set1_epi8(0x20);
  for (; e - p >= 32; p += 32) {
    __m256i v = _mm256_loadu_si256((const __m256i *)(const void *)p);
    __m256i stop = _mm256_or_si256(_mm256_cmpeq_epi8(v, quote), _mm256_cmpeq_epi8(v, slash));
    unsigned mask = (unsigned)_mm256_movemask_epi8(_mm256_or_si256(stop, _mm256_cmpgt_epi8(space, v)));
    if (mask != 0) return (size_t)(p - s) + (size_t)__builtin_ctz(mask);
  }
  return (size_t)(p - s) + plain_portable(p, e);
}
#elif defined(__aarch64__)
static size_t plain_vector(const char *s, const char *e) {
  const char *p = s;
  for (; e - p >= 16; p += 16) {
    uint8x16_t v = vld1q_u8((const uint8_t *)p);
    uint8x16_t stop = vorrq_u8(vceqq_u8(v, vdupq_n_u8('"')), vceqq_u8(v, vdupq_n_u8('\\')));
    stop = vorrq_u8(stop, vorrq_u8(vcltq_u8(v, vdupq_n_u8(0x20)), vcgeq_u8(v, vdupq_n_u8(0x80))));
    if (vmaxvq_u8(stop) != 0) break;
  }
  return (size_t)(p - s) + plain_portable(p, e);
}
#endif

static json_plain *best_plain(void) {
  switch (simd_level()) {
#if defined(__x86_64__)
    case SIMD_AVX512:
    case SIMD_AVX2:
      return plain_avx2;
    case SIMD_SSE2:
      return plain_vector;
#elif defined(__aarch64__)
    case SIMD_NEON:
      return plain_vector;
#endif
    default:
      return plain_portable;
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
  j->why = NULL;
  j->st = ST_OK;
  j->plain = best_plain();
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

static void skip_space(struct json *j) {
  while (j->p < j->e && (*j->p == ' ' || *j->p == '\n' || *j->p == '\r' || *j->p == '\t')) j->p++;
}

/* Moves over what stands for itself: stops at a quote, an escape, or a fault. */
static void skip_plain(struct json *j) {
  uint32_t cp;
  for (;;) {
    j->p += j->plain(j->p, j->e);
    while (j->p < j->e && (unsigned char)*j->p >= 0x80) {
      size_t len = utf8_get(j->p, j->e, &cp);
      if (len == 0) return;
      j->p += len;
    }
    if (j->p == j->e || !is_plain((unsigned char)*j->p)) return;
  }
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
  char out[4];
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
  if (buf_add(&j->text, out, utf8_put(out, (uint32_t)cp)) != ST_OK) return fail_memory(j), 0;
  return 1;
}

static int add_escape(struct json *j) {
  static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
  if (j->e - j->p < 2) return fail(j, "a string without an end"), 0;
  char c = j->p[1];
  j->p += 2;
  if (c == 'u') return add_code_point(j);
  const char *found = c != '\0' ? strchr(from, c) : NULL;
  if (found == NULL) {
    j->p--;
    return fail(j, "an escape that JSON does not have"), 0;
  }
  if (buf_add(&j->text, &to[found - from], 1) != ST_OK) return fail_memory(j), 0;
  return 1;
}

/* The string behind the quote at the position. */
static enum json_kind read_string(struct json *j) {
  const char *from = ++j->p;
  j->text.n = 0;
  for (;;) {
    skip_plain(j);
    if (j->p == j->e) return fail(j, "a string without an end");
    size_t n = (size_t)(j->p - from);
    if (*j->p == '"') {
      j->p++;
      if (j->text.n == 0) {
        j->str = from;
        j->len = n;
        return JSON_STRING;
      }
      if (buf_add(&j->text, from, n) != ST_OK) return fail_memory(j);
      j->str = j->text.p;
      j->len = j->text.n;
      return JSON_STRING;
    }
    if (*j->p != '\\')
      return fail(
          j, (unsigned char)*j->p < 0x20 ? "a control character in a string" : "bytes that are not UTF-8");
    if (buf_add(&j->text, from, n) != ST_OK) return fail_memory(j);
    if (!add_escape(j)) return JSON_ERROR;
    from = j->p;
  }
}

static const char *skip_digits(const char *p, const char *e) {
  while (p < e && *p >= '0' && *p <= '9') p++;
  return p;
}

/* A number with a fraction, an exponent or many digits, by the C library. */
static enum json_kind read_float(struct json *j, const char *from) {
  char *end = NULL;
  size_t n = (size_t)(j->p - from);
  j->text.n = 0;
  if (buf_add(&j->text, from, n) != ST_OK || buf_add(&j->text, "", 1) != ST_OK) return fail_memory(j);
  char point = *localeconv()->decimal_point;
  char *dot = memchr(j->text.p, '.', n);
  if (dot != NULL) *dot = point;
  j->number = strtod(j->text.p, &end);
  if (end != j->text.p + n) return fail(j, "a number that cannot be read");
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
  skip_space(j);
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
  skip_space(j);
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
  skip_space(j);
  if (j->p == j->e || *j->p != '"') return fail(j, "no key in quotes"), 0;
  if (read_string(j) == JSON_ERROR) return 0;
  const char *str = j->str;
  size_t len = j->len;
  skip_space(j);
  if (j->p == j->e || *j->p != ':') return fail(j, "no colon after a key"), 0;
  j->p++;
  j->str = str;
  j->len = len;
  return 1;
}

int json_end(struct json *j) {
  skip_space(j);
  if (j->p == j->e) return 1;
  fail(j, "more text after the value");
  return 0;
}
