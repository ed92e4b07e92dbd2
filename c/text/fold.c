#include "text/fold.h"

#include <utf8proc.h>

#include "text/glyph.h"
#include "text/utf8.h"

/* The longest full decomposition of one code point has 18 members. */
#define DECOMPOSED_MAX 32

static char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static const uint32_t apostrophes[] = {0x00B4, 0x02B9, 0x02BB, 0x02BC, 0x02BD, 0x055A, 0x2018,
                                       0x2019, 0x201B, 0x2032, 0x2035, 0xFF07, 0};
static const uint32_t hyphens[] = {0x058A, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014,
                                   0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D, 0};

/* Letters with a stroke, and ligatures: Unicode does not decompose them. */
static const struct {
  uint32_t cp;
  char form[3];
} letters[] = {
    {0xC6, "ae"}, {0xE6, "ae"},  {0xD8, "o"},   {0xF8, "o"},  {0x110, "d"},
    {0x111, "d"}, {0x126, "h"},  {0x127, "h"},  {0x131, "i"}, {0x141, "l"},
    {0x142, "l"}, {0x152, "oe"}, {0x153, "oe"}, {0x166, "t"}, {0x167, "t"},
};

int fold_plain(char *out, const char *s, size_t n) {
  unsigned char all = 0;
  for (size_t k = 0; k < n; k++) {
    all |= (unsigned char)s[k];
    out[k] = ascii_lower(s[k]);
  }
  return all < 0x80;
}

/* The folded form that is ours to say, not Unicode's; NULL: none. */
static const char *fold_special(uint32_t cp) {
  if (cp < 0x168) {
    for (size_t k = 0; k < sizeof letters / sizeof *letters; k++)
      if (letters[k].cp == cp) return letters[k].form;
  }
  if (glyph_is_among(cp, apostrophes)) return "'";
  return glyph_is_among(cp, hyphens) ? "-" : NULL;
}

/* Appends one code point as it is, or as 'fold_special' has it. */
static enum status put(struct buf *out, uint32_t cp) {
  const char *special = fold_special(cp);
  if (special != NULL) return buf_add(out, special, strlen(special));
  if (buf_reserve(out, 4) != ST_OK) return ST_NOMEM;
  out->n += utf8_put(out->p + out->n, cp);
  return ST_OK;
}

/* Appends the folded form of one code point beyond ASCII. */
static enum status fold_code(struct buf *out, uint32_t cp) {
  utf8proc_int32_t parts[DECOMPOSED_MAX];
  int last = 0;
  const utf8proc_option_t how = UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE;
  if (fold_special(cp) != NULL) return put(out, cp);
  utf8proc_ssize_t n = utf8proc_decompose_char((utf8proc_int32_t)cp, parts, DECOMPOSED_MAX, how, &last);
  if (n > DECOMPOSED_MAX) n = 0;
  for (utf8proc_ssize_t k = 0; k < n; k++)
    if (put(out, (uint32_t)parts[k]) != ST_OK) return ST_NOMEM;
  return ST_OK;
}

/* Appends what stands before the first byte of [s, e) above 127; there is room. */
static const char *fold_ascii(struct buf *out, const char *s, const char *e) {
  char *to = out->p + out->n;
  for (; s < e && (unsigned char)*s < 0x80; s++) *to++ = ascii_lower(*s);
  out->n = (size_t)(to - out->p);
  return s;
}

enum status fold_add(struct buf *out, const char *s, size_t n) {
  const char *e = s + n;
  for (;;) {
    if (buf_reserve(out, (size_t)(e - s)) != ST_OK) return ST_NOMEM;
    s = fold_ascii(out, s, e);
    if (s == e) return ST_OK;
    uint32_t cp = 0;
    size_t len = utf8_get(s, e, &cp);
    if (len == 0) { /* a byte that is not UTF-8 */
      out->p[out->n++] = *s++;
    } else {
      if (fold_code(out, cp) != ST_OK) return ST_NOMEM;
      s += len;
    }
  }
}
