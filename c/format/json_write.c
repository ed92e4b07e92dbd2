#include "format/json_write.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "text/encoding.h"
#include "text/utf8.h"

#define EXACT 9007199254740992.0 /* integers up to here survive a float */

static enum status add_unicode(struct buf *out, unsigned c) {
  char text[8];
  return buf_add(out, text, (size_t)snprintf(text, sizeof text, "\\u%04x", c));
}

/*
** Appends what stands for the bytes at 's' and sets '*taken' to how many they
** are; 0 when they stand as they are.
*/
static enum status add_escaped(struct buf *out, const char *s, const char *e, size_t *taken) {
  static const char letters[] = "\b\f\n\r\t\"\\", names[] = "bfnrt\"\\";
  unsigned char c = (unsigned char)*s;
  *taken = 1;
  const char *at = c == 0 ? NULL : strchr(letters, c);
  if (at != NULL) return buf_add(out, (char[]){'\\', names[at - letters]}, 2);
  if (c < 0x20 || c == 0x7F) return add_unicode(out, c);
  if (c == '<' && e - s > 1 && (s[1] == '/' || s[1] == '!')) {
    *taken = 2;
    return s[1] == '/' ? buf_add(out, "<\\/", 3) : buf_add(out, "\\u003c!", 7);
  }
  if (c == 0xE2 && e - s > 2 && s[1] == '\x80' && (s[2] == '\xA8' || s[2] == '\xA9')) {
    *taken = 3;
    return buf_add(out, s[2] == '\xA8' ? "\\u2028" : "\\u2029", 6);
  }
  *taken = 0;
  return ST_OK;
}

static int may_need_escape(unsigned char c) {
  return c < 0x20 || c == '"' || c == '\\' || c == '<' || c == 0x7F || c == 0xE2;
}

/* 's' is well-formed. */
static enum status add_string(struct buf *out, const char *s, size_t n) {
  const char *e = s + n, *from = s;
  enum status st = buf_add(out, "\"", 1);
  while (st == ST_OK && s < e) {
    size_t taken = 0;
    if (may_need_escape((unsigned char)*s)) {
      st = buf_add(out, from, (size_t)(s - from));
      from = s;
      if (st == ST_OK) st = add_escaped(out, s, e, &taken);
      from += taken;
    }
    s += taken > 0 ? taken : 1;
  }
  if (st == ST_OK) st = buf_add(out, from, (size_t)(e - from));
  return st == ST_OK ? buf_add(out, "\"", 1) : st;
}

/* Whether all bytes are ASCII and stand as they are, as most strings' do. */
static int is_plain(const char *s, size_t n) {
  unsigned bad = 0;
  for (size_t k = 0; k < n; k++) {
    unsigned char c = (unsigned char)s[k];
    bad |= (unsigned)(c < 0x20) | (unsigned)(c >= 0x7F) | (unsigned)(c == '"') | (unsigned)(c == '\\') |
           (unsigned)(c == '<');
  }
  return !bad;
}

enum status json_write_string(struct buf *out, const char *s, size_t n) {
  if (n < SIZE_MAX - 2 && is_plain(s, n)) {
    if (buf_reserve(out, n + 2) != ST_OK) return ST_NOMEM;
    char *p = out->p + out->n;
    *p = p[n + 1] = '"';
    memcpy(p + 1, s, n);
    out->n += n + 2;
    return ST_OK;
  }
  if (utf8_check(s, n) == n) return add_string(out, s, n);
  struct buf mended;
  size_t replaced = 0;
  buf_init(&mended, out->a);
  enum status st = encoding_decode(&mended, ENC_UTF8, s, n, &replaced);
  if (st == ST_OK) st = add_string(out, mended.p, mended.n);
  buf_free(&mended);
  return st;
}

/* Writes the digits of a number up to 'end', and returns where they begin. */
static char *digits_before(char *end, int64_t value) {
  uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
  do {
    *--end = (char)('0' + rest % 10);
    rest /= 10;
  } while (rest > 0);
  if (value < 0) *--end = '-';
  return end;
}

enum status json_write_integer(struct buf *out, int64_t value) {
  char digits[24], *end = digits + sizeof digits, *p = digits_before(end, value);
  return buf_add(out, p, (size_t)(end - p));
}

enum status json_write_pair(struct buf *out, int64_t a, int64_t b, const char *comma) {
  char text[64], *end = text + sizeof text, *p = end;
  size_t n = strlen(comma);
  *--p = ']';
  p = digits_before(p, b) - n;
  memcpy(p, comma, n);
  p = digits_before(p, a);
  *--p = '[';
  return buf_add(out, p, (size_t)(end - p));
}

enum status json_write_number(struct buf *out, double value) {
  char text[40];
  if (!isfinite(value)) return ST_SYNTAX;
  int is_small = value >= -EXACT && value <= EXACT;
  if (is_small && (double)(int64_t)value == value) return json_write_integer(out, (int64_t)value);
  int n = 0;
  for (int digits = 15; digits <= 17; digits++) {
    n = snprintf(text, sizeof text, "%.*g", digits, value);
    if (strtod(text, NULL) == value) break;
  }
  return buf_add(out, text, (size_t)n);
}
