#include "text/encoding.h"

#include "text/utf8.h"

/* 0x80..0x9F of windows-1252 as WHATWG has it: the five holes stay C1. */
static const uint16_t cp1252_high[32] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

/* Appends one code point; NUL becomes the replacement character. */
static enum status put(struct buf *out, uint32_t cp, size_t *replaced) {
  if (cp == 0) {
    cp = UTF8_REPLACEMENT;
    ++*replaced;
  }
  if (buf_reserve(out, 4) != ST_OK) return ST_NOMEM;
  out->n += utf8_put(out->p + out->n, cp);
  return ST_OK;
}

/* The first NUL, or the end. */
static const char *next_nul(const char *s, const char *e) {
  const char *nul = memchr(s, '\0', (size_t)(e - s));
  return nul != NULL ? nul : e;
}

static enum status from_utf8(struct buf *out, const char *s, const char *e, size_t *replaced) {
  if (e - s >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0) s += 3;
  const char *stop = next_nul(s, e);
  while (s < e) {
    if (s > stop) stop = next_nul(s, e); /* not for every bad byte: that would be quadratic */
    size_t good = utf8_check(s, (size_t)(stop - s));
    if (buf_add(out, s, good) != ST_OK) return ST_NOMEM;
    s += good;
    if (s == e) break;
    /* a sequence cut short by the NUL is bad by itself, the NUL counts too */
    s += s == stop ? 1 : utf8_bad(s, e);
    if (put(out, 0, replaced) != ST_OK) return ST_NOMEM;
  }
  return ST_OK;
}

static enum status from_cp1252(struct buf *out, const char *s, const char *e, size_t *replaced) {
  for (; s < e; s++) {
    unsigned char c = (unsigned char)*s;
    uint32_t cp = c >= 0x80 && c < 0xA0 ? cp1252_high[c - 0x80] : c;
    if (put(out, cp, replaced) != ST_OK) return ST_NOMEM;
  }
  return ST_OK;
}

static uint32_t unit16(const char *s, int big) {
  unsigned a = (unsigned char)s[0], b = (unsigned char)s[1];
  return big ? a << 8 | b : b << 8 | a;
}

static enum status from_utf16(struct buf *out, const char *s, const char *e, int big, size_t *replaced) {
  if (e - s >= 2 && unit16(s, big) == 0xFEFF) s += 2;
  while (e - s >= 2) {
    uint32_t cp = unit16(s, big);
    s += 2;
    if (cp >= 0xD800 && cp <= 0xDFFF) {
      uint32_t low = cp < 0xDC00 && e - s >= 2 ? unit16(s, big) : 0;
      if (low >= 0xDC00 && low <= 0xDFFF) {
        cp = 0x10000 + ((cp - 0xD800) << 10) + (low - 0xDC00);
        s += 2;
      } else {
        cp = 0;
      }
    }
    if (put(out, cp, replaced) != ST_OK) return ST_NOMEM;
  }
  return s < e ? put(out, 0, replaced) : ST_OK;
}

enum status encoding_decode(struct buf *out, enum encoding from, const char *bytes, size_t n,
                            size_t *replaced) {
  const char *e = bytes + n;
  switch (from) {
    case ENC_WINDOWS_1252:
      return from_cp1252(out, bytes, e, replaced);
    case ENC_UTF16LE:
    case ENC_UTF16BE:
      return from_utf16(out, bytes, e, from == ENC_UTF16BE, replaced);
    default:
      return from_utf8(out, bytes, e, replaced);
  }
}
