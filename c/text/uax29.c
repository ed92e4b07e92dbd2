#include "text/uax29.h"

#include <string.h>

#include "base/block.h"
#include "text/glyph.h"
#include "text/uax29_data.h"
#include "text/utf8.h"

/*
** Classes of blocks. A character between two letters or two digits joins them
** if it is of the class that says so.
*/
enum { LETTER, DIGIT, UNDERLINE, MID_LETTER, MID_DIGIT, SPACE, LINE };

#define L 1 << LETTER
#define D 1 << DIGIT
#define U 1 << UNDERLINE
#define A 1 << MID_LETTER
#define N 1 << MID_DIGIT
#define B A | N
#define S 1 << SPACE
#define E 1 << LINE
static const struct block_classes classes = {{
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, E, 0, 0, E, 0, 0, /* LF, CR */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* controls */
    S, 0, 0, 0, 0, 0, 0, B, 0, 0, 0, 0, N, 0, B, 0, /* space ! " # $ % & ' ( ) * + , - . / */
    D, D, D, D, D, D, D, D, D, D, A, N, 0, 0, 0, 0, /* 0 to 9 : ; < = > ? */
    0, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* @ A to O */
    L, L, L, L, L, L, L, L, L, L, L, 0, 0, 0, 0, U, /* P to Z [ \ ] ^ _ */
    0, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* ` a to o */
    L, L, L, L, L, L, L, L, L, L, L, 0, 0, 0, 0, 0, /* p to z { | } ~ DEL */
}};
#undef L
#undef D
#undef U
#undef A
#undef N
#undef B
#undef S
#undef E

struct walk {
  uint64_t *bits;
  const char *text;
  size_t len;
  const struct block_ops *ops;
};

/* Adds the places of 'm', counted from 'k'. */
static void add(struct walk *w, size_t k, uint64_t m) {
  uint64_t *at = w->bits + k / 64;
  unsigned shift = k % 64;
  at[0] |= m << shift;
  if (shift > 0) at[1] |= m >> (64 - shift);
}

/* A character with its property. */
struct unit {
  unsigned wb, pictograph;
  size_t len;
};

static struct unit unit_at(const struct walk *w, size_t k) {
  uint32_t cp = 0;
  size_t len = utf8_get(w->text + k, w->text + w->len, &cp);
  if (len == 0) return (struct unit){WB_OTHER, 0, utf8_bad(w->text + k, w->text + w->len)};
  unsigned value = word_break_of(cp);
  return (struct unit){value & ~WB_PICTOGRAPH, value & WB_PICTOGRAPH, len};
}

static int is_newline(unsigned wb) {
  return wb == WB_CR || wb == WB_LF || wb == WB_NEWLINE;
}

/* What WB4 passes over. */
static int is_ignored(unsigned wb) {
  return wb == WB_EXTEND || wb == WB_FORMAT || wb == WB_ZWJ;
}

static int is_letter(unsigned wb) {
  return wb == WB_ALETTER || wb == WB_HEBREW;
}

/* What stands before a place where the text may break. */
struct before {
  unsigned last;    /* the character right before */
  unsigned one;     /* the last one that WB4 does not pass over */
  unsigned two;     /* the one before that */
  unsigned regions; /* regional indicators in a row that end with 'one' */
};

/* Property of the first character from 'k' that WB4 does not pass over. */
static unsigned next_of(const struct walk *w, size_t k) {
  while (k < w->len) {
    struct unit u = unit_at(w, k);
    if (!is_ignored(u.wb)) return u.wb;
    k += u.len;
  }
  return WB_OTHER;
}

/* WB6, WB7b, WB12: a mark between two letters or digits; 'k' is behind it. */
static int joins_next(const struct walk *w, unsigned one, unsigned mark, size_t k) {
  int both = mark == WB_MIDNUMLET || mark == WB_SINGLE_QUOTE;
  if (is_letter(one) && (both || mark == WB_MIDLETTER)) return is_letter(next_of(w, k));
  if (one == WB_NUMERIC && (both || mark == WB_MIDNUM)) return next_of(w, k) == WB_NUMERIC;
  return one == WB_HEBREW && mark == WB_DOUBLE_QUOTE && next_of(w, k) == WB_HEBREW;
}

/* WB7, WB7c, WB11: the other side of that mark. */
static int joins_last(const struct before *b, unsigned wb) {
  int both = b->one == WB_MIDNUMLET || b->one == WB_SINGLE_QUOTE;
  if (is_letter(b->two) && is_letter(wb) && (both || b->one == WB_MIDLETTER)) return 1;
  if (b->two == WB_NUMERIC && wb == WB_NUMERIC && (both || b->one == WB_MIDNUM)) return 1;
  return b->two == WB_HEBREW && wb == WB_HEBREW && b->one == WB_DOUBLE_QUOTE;
}

/* WB5, WB8 to WB10, WB13 to WB13b: what goes together without a mark. */
static int goes_with(unsigned one, unsigned wb) {
  int wordy = is_letter(one) || one == WB_NUMERIC;
  if (wordy && (is_letter(wb) || wb == WB_NUMERIC)) return 1;
  if (one == WB_KATAKANA && wb == WB_KATAKANA) return 1;
  if (wb == WB_EXTENDNUMLET) return wordy || one == WB_KATAKANA || one == WB_EXTENDNUMLET;
  return one == WB_EXTENDNUMLET && (is_letter(wb) || wb == WB_NUMERIC || wb == WB_KATAKANA);
}

/* Whether the text breaks before the character 'u', which ends at 'k'. */
static int breaks(const struct walk *w, const struct before *b, struct unit u, size_t k) {
  if (b->last == WB_CR && u.wb == WB_LF) return 0;                               /* WB3 */
  if (is_newline(b->last) || is_newline(u.wb)) return 1;                         /* WB3a, WB3b */
  if (b->last == WB_ZWJ && u.pictograph) return 0;                               /* WB3c */
  if (b->last == WB_SPACE && u.wb == WB_SPACE) return 0;                         /* WB3d */
  if (is_ignored(u.wb)) return 0;                                                /* WB4 */
  if (goes_with(b->one, u.wb) || joins_last(b, u.wb)) return 0;                  /* WB5 to WB13b */
  if (joins_next(w, b->one, u.wb, k)) return 0;                                  /* WB6, WB7a, WB7b, WB12 */
  if (b->one == WB_HEBREW && u.wb == WB_SINGLE_QUOTE) return 0;                  /* WB7a */
  return !(u.wb == WB_REGIONAL && b->one == WB_REGIONAL && b->regions % 2 == 1); /* WB15, WB16 */
}

static void step_over(struct before *b, unsigned wb) {
  int fresh = is_newline(b->last); /* WB4 passes over nothing at the start of a line */
  b->last = wb;
  if (is_ignored(wb) && !fresh) return;
  b->regions = wb != WB_REGIONAL ? 0 : b->one == WB_REGIONAL ? b->regions + 1 : 1;
  b->two = b->one;
  b->one = wb;
}

/*
** True where nothing before 'k' matters any more: behind a space, before an
** ASCII character that is none.
*/
static int is_afresh(const struct walk *w, size_t k) {
  return w->text[k - 1] == ' ' && w->text[k] != ' ' && (unsigned char)w->text[k] < 128;
}

/*
** Goes by characters from 'k', where a segment begins, to a place where the
** text begins afresh, and returns that.
*/
static size_t by_characters(struct walk *w, size_t k) {
  struct before b = {WB_LF, WB_OTHER, WB_OTHER, 0};
  size_t first = k;
  do {
    struct unit u = unit_at(w, k);
    if (k > first && breaks(w, &b, u, k + u.len)) add(w, k, 1);
    step_over(&b, u.wb);
    k += u.len;
  } while (k < w->len && !is_afresh(w, k));
  if (k < w->len) add(w, k, 1);
  return k;
}

/* A block with what is known of its characters beyond ASCII. */
struct sight {
  const char *s;
  struct block b;   /* letters of two bytes are among its LETTER */
  uint64_t inner;   /* bytes of marks but the first */
  uint64_t quotes;  /* marks that join letters or digits: ‘ ’ */
  uint64_t unknown; /* the first character not known here, and all behind */
};

/* Whether the three bytes at 's' are one of – — ‘ ’ “ ” …, which are Other but for ‘ and ’. */
static int is_mark(const char *s) {
  return s[0] == '\xE2' && s[1] == '\x80' && s[2] != '\0' &&
         strchr("\x93\x94\x98\x99\x9C\x9D\xA6", s[2]) != NULL;
}

static void look(struct walk *w, const char *s, struct sight *v) {
  w->ops->read(&classes, s, &v->b);
  v->s = s;
  v->inner = v->quotes = v->unknown = 0;
  for (uint64_t wide = v->b.in[BLOCK_WIDE]; wide != 0;) {
    unsigned k = block_low(wide), n = 2;
    if (k + 1 < BLOCK && glyph_is_short_letter(s + k)) {
      v->b.in[LETTER] |= (uint64_t)3 << k;
    } else if (k + 2 < BLOCK && is_mark(s + k)) {
      n = 3;
      v->inner |= (uint64_t)6 << k;
      if (s[k + 2] == '\x98' || s[k + 2] == '\x99') v->quotes |= wide & -wide;
    } else {
      v->unknown = ~block_below(k);
      return;
    }
    wide &= ~(block_below(n) << k);
  }
}

/* The places of a block before which the text breaks; not the first. */
static uint64_t borders_of(const struct sight *v) {
  const struct block *b = &v->b;
  uint64_t letter = b->in[LETTER], digit = b->in[DIGIT], space = b->in[SPACE], line = b->in[LINE];
  uint64_t wordy = letter | digit | b->in[UNDERLINE];
  uint64_t mid =
      (b->in[MID_LETTER] & letter << 1 & letter >> 1) | (b->in[MID_DIGIT] & digit << 1 & digit >> 1);
  uint64_t quote = v->quotes & ((letter << 1 & letter >> 3) | (digit << 1 & digit >> 3));
  uint64_t joined = (wordy & wordy << 1) | mid | mid << 1 | (space & space << 1) | 1;
  for (uint64_t m = line & line << 1; m != 0; m &= m - 1)
    if (v->s[block_low(m)] == '\n' && v->s[block_low(m) - 1] == '\r') joined |= m & -m;
  return ~(joined | v->inner | quote | quote << 3);
}

/*
** Takes as much of the block at 'k' as is known and ends where the text begins
** afresh, and returns that end; goes by characters where there is no such part.
*/
static size_t by_block(struct walk *w, size_t k) {
  struct sight v;
  look(w, w->text + k, &v);
  uint64_t afresh = v.b.in[SPACE] << 1 & ~v.b.in[SPACE] & ~v.unknown;
  if (afresh == 0) return by_characters(w, k);
  unsigned end = block_high(afresh);
  add(w, k, borders_of(&v) & block_below(end + 1));
  return k + end;
}

/* The same for the less than a block that is left; returns the end of the text or less. */
static size_t by_rest(struct walk *w, size_t k) {
  char pad[BLOCK];
  struct sight v;
  unsigned n = (unsigned)(w->len - k);
  look(w, block_pad(pad, w->text + k, n), &v);
  if (v.unknown != 0) return by_characters(w, k);
  add(w, k, borders_of(&v) & block_below(n));
  return w->len;
}

void uax29_borders(uint64_t *bits, const char *text, size_t len) {
  struct walk w = {bits, text, len, block_ops()};
  if (len == 0) return;
  add(&w, 0, 1);
  for (size_t k = 0; k < len;) k = len - k >= BLOCK ? by_block(&w, k) : by_rest(&w, k);
  add(&w, len, 1);
}
