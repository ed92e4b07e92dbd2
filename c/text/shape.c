#include "text/shape.h"

#include "text/glyph.h"

struct letters {
  size_t upper, digits, other; /* 'other' counts letters that are no capitals */
};

static struct letters count_letters(const char *s, const char *e) {
  struct letters l = {0, 0, 0};
  while (s < e) {
    unsigned char c = (unsigned char)*s;
    if (c < 128) {
      if (c >= 'A' && c <= 'Z') l.upper++;
      else if (glyph_ascii[c] == G_DIGIT) l.digits++;
      else if (glyph_ascii[c] == G_LETTER) l.other++;
      s++;
      continue;
    }
    struct glyph_at g = glyph_read_wide(s, e);
    if (glyph_is_upper(g.cp)) l.upper++;
    else if (g.glyph == G_DIGIT) l.digits++;
    else if (g.glyph == G_LETTER || g.glyph == G_IDEOGRAPH) l.other++;
    s += g.len;
  }
  return l;
}

/* 's and ’s, in either case. */
static int is_clitic_s(const char *s, const char *e) {
  struct glyph_at g = glyph_read(s, e);
  s += g.len;
  return glyph_is_apostrophe(g.cp) && e - s == 1 && (*s | 0x20) == 's';
}

/* Small ASCII letters and nothing else, as most words are. */
static int is_plainly_small(const char *s, const char *e) {
  while (s < e && *s >= 'a' && *s <= 'z') s++;
  return s == e;
}

static char word_shape(const char *s, const char *e) {
  if (is_plainly_small(s, e)) return 'x';
  if (is_clitic_s(s, e)) return 's';
  struct letters l = count_letters(s, e);
  if (l.upper == 0) return 'x';
  if (l.other > 0) return 'X';
  return l.upper + l.digits > 1 ? 'A' : 'I';
}

static char mark_shape(const char *s, const char *e) {
  struct glyph_at g = glyph_read(s, e);
  if (g.len == (size_t)(e - s)) {
    if (g.cp < 0x80) return (char)g.cp;
    if (g.cp >= 0x2018 && g.cp <= 0x201B) return '\'';
    if ((g.cp >= 0x201C && g.cp <= 0x201F) || g.cp == 0xAB || g.cp == 0xBB) return '"';
    if (g.cp >= 0x2010 && g.cp <= 0x2015) return '-';
  }
  if (e - s == 2 && ((s[0] == '\'' && s[1] == '\'') || (s[0] == '`' && s[1] == '`'))) return '"';
  return '~';
}

char shape_of(const struct tokens *t, size_t k) {
  const char *s = t->text + t->v[k].start, *e = t->text + t->v[k].end;
  switch ((enum kind)t->v[k].kind) {
    case KIND_WORD:
      return word_shape(s, e);
    case KIND_NUMBER:
      return '0';
    case KIND_PUNCT:
    case KIND_SYMBOL:
      return mark_shape(s, e);
    default:
      return '@';
  }
}
