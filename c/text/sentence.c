#include "text/sentence.h"

#include "text/cutter.h"
#include "text/line.h"
#include "text/utf8.h"

/* How far past a final mark the start of the next sentence is looked for. */
#define LOOK_AHEAD 8

/* What a token means for the end of a sentence. */
enum final {
  F_NONE,
  F_POINT,    /* "." */
  F_CRY,      /* "?" "!" and runs of them */
  F_ELLIPSIS, /* "..." "…" */
  F_FULL,     /* "。": ends a sentence whatever follows */
  F_MAY,      /* abbreviation that may end a sentence: "U.S." "Inc." */
};

/* How what follows begins. */
enum begin { B_NOT, B_LOWER, B_UPPER, B_OTHER };

int cutter_more(struct cutter *c, size_t k) {
  while (k >= c->t->n && c->at < c->t->len && c->more->st == ST_OK) c->at = scan_runs(c->more, c->at);
  if (c->more->st != ST_OK) c->st = c->more->st;
  return k < c->t->n;
}

static struct glyph_at glyph_in(const struct cutter *c, size_t k) {
  struct token v = c->t->v[k];
  return glyph_read(c->t->text + v.start, c->t->text + v.end);
}

/* Value of token k among the abbreviations, or -1. */
static int value_of(struct cutter *c, size_t k) {
  struct token v = c->t->v[k];
  if (c->abbr == NULL || v.end - v.start > 24) return -1;
  if (tokens_fold(c->t, k, &c->fold) != ST_OK) return c->st = ST_NOMEM, -1;
  return wordmap_get(c->abbr, c->fold.p, c->fold.n);
}

/* Number of points in token k. */
static int points_in(const struct cutter *c, size_t k) {
  int n = 0;
  for (size_t p = c->t->v[k].start; p < c->t->v[k].end; p++) n += c->t->text[p] == '.';
  return n;
}

/* The same for a word that ends in a point. */
static enum final final_word(struct cutter *c, size_t k) {
  int value = value_of(c, k);
  if (value >= 0) return (value | 0x20) == 'e' ? F_MAY : F_NONE;
  return points_in(c, k) > 1 ? F_MAY : F_NONE; /* "U.N.", against "J." */
}

/* Marks by what they do; each list ends with 0. */
static const uint32_t cries[] = {'?',    '!',    0x037E, 0x055E, 0x061F, 0x1367,
                                 0x203C, 0x203D, 0x2047, 0x2048, 0x2049, 0};
static const uint32_t full_stops[] = {0x0589, 0x06D4, 0x0964, 0x0965, 0x104B, 0x1362, 0x17D4,
                                      0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61, 0};
static const uint32_t closing[] = {')', ']', '}', 0x2019, 0x203A, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09, 0};
static const uint32_t closing_spaced[] = {0x201D, 0x00BB, 0}; /* also behind a space, as in French */
static const uint32_t two_faced[] = {'"', '\'', 0x2018, 0x201C, 0x00AB, 0x2039, 0};
static const uint32_t brackets[] = {')', ']', '}', 0};
static const uint32_t opening[] = {'"',    '\'',   '`',    '(',    '[',    '{',    '-',    '*',
                                   0x00A1, 0x00AB, 0x00B7, 0x00BB, 0x00BF, 0x2013, 0x2014, 0x2015,
                                   0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2039,
                                   0x203A, 0x25AA, 0x25CF, 0x300A, 0x300C, 0x300E, 0xFF08, 0};

static enum final final_of(struct cutter *c, size_t k) {
  struct token v = c->t->v[k];
  if (v.kind == KIND_WORD) return c->t->text[v.end - 1] == '.' ? final_word(c, k) : F_NONE;
  if (v.kind != KIND_PUNCT) return F_NONE;
  uint32_t cp = glyph_in(c, k).cp;
  if (cp == '.') return v.end - v.start > 1 ? F_ELLIPSIS : F_POINT;
  if (cp == 0x2026) return F_ELLIPSIS;
  if (glyph_is_among(cp, cries)) return F_CRY;
  return glyph_is_among(cp, full_stops) ? F_FULL : F_NONE;
}

/* Bytes between token k and the one before it. */
static size_t gap_before(const struct cutter *c, size_t k) {
  return c->t->v[k].start - (k > 0 ? c->t->v[k - 1].end : 0);
}

/* True when a gap, the end, or other punctuation follows token k. */
static int is_open_after(struct cutter *c, size_t k) {
  if (!cutter_has(c, k + 1) || gap_before(c, k + 1) > 0) return 1;
  return c->t->v[k + 1].kind == KIND_PUNCT;
}

static int breaks_before(const struct cutter *c, size_t k) {
  return line_breaks(c->t->text + c->t->v[k - 1].end, c->t->text + c->t->v[k].start);
}

/*
** Whether token k, behind a final mark, closes what the sentence opened. Marks
** that open as well as close do so only at the end of a word.
*/
static int closes(struct cutter *c, size_t k) {
  size_t gap = gap_before(c, k);
  if (c->t->v[k].kind != KIND_PUNCT) return 0;
  uint32_t cp = glyph_in(c, k).cp;
  if (glyph_is_among(cp, closing)) return gap == 0;
  if (glyph_is_among(cp, closing_spaced))
    return gap == 0 || (is_open_after(c, k) && breaks_before(c, k) == 0);
  return glyph_is_among(cp, two_faced) && gap == 0 && is_open_after(c, k);
}

/* How the text begins at token k; '*word' is the token that says so. */
static enum begin begin_of(struct cutter *c, size_t k, size_t *word) {
  size_t stop = k + LOOK_AHEAD;
  while (k < stop && cutter_has(c, k) && glyph_is_among(glyph_in(c, k).cp, opening)) k++;
  *word = k;
  if (!cutter_has(c, k)) return B_NOT;
  struct glyph_at g = glyph_in(c, k);
  if (glyph_is_apostrophe(g.cp)) return B_LOWER; /* 's, 'em */
  if (glyph_is_lower(g.cp)) return B_LOWER;
  if (glyph_is_upper(g.cp)) return B_UPPER;
  return c->t->v[k].kind == KIND_PUNCT ? B_NOT : B_OTHER;
}

/* True for a word of small letters but for its first. */
static int is_plain(const struct cutter *c, size_t k) {
  struct token v = c->t->v[k];
  return v.kind == KIND_WORD && v.end - v.start > 1 &&
         glyph_is_lower(glyph_read(c->t->text + v.end - 1, c->t->text + v.end).cp);
}

/* Whether a name and a verb of saying begin at token k: '"Why?" Mr. Xi asked'. */
static int says(struct cutter *c, size_t k) {
  if (value_of(c, k) == 's') return 0; /* "He said" in attribution has a small h */
  for (size_t j = k; j < k + 5 && cutter_has(c, j); j++) {
    if (j > k && value_of(c, j) == 'v') return 1;
    if (!glyph_is_upper(glyph_in(c, j).cp)) return 0;
  }
  return 0;
}

/* A final mark, what closes behind it, and what comes next. */
struct end {
  enum final mark;
  size_t at;   /* token of the mark */
  size_t next; /* first token behind the marks that close */
  int quote;   /* a quotation mark closes behind it */
  enum begin how;
  size_t word; /* see begin_of */
};

/* First token behind the references "[12]" at token k, or 'k'. */
static size_t skip_references(struct cutter *c, size_t k) {
  while (cutter_has(c, k + 2) && glyph_in(c, k).cp == '[' && c->t->v[k + 1].kind == KIND_NUMBER &&
         glyph_in(c, k + 2).cp == ']' && breaks_before(c, k) == 0)
    k += 3;
  return k;
}

static struct end end_at(struct cutter *c, size_t k, enum final mark) {
  struct end e = {mark, k, k + 1, 0, B_NOT, 0};
  while (cutter_has(c, e.next) && closes(c, e.next)) {
    if (!glyph_is_among(glyph_in(c, e.next).cp, brackets)) e.quote = 1;
    e.next++;
  }
  if (mark != F_MAY) e.next = skip_references(c, e.next);
  e.how = cutter_has(c, e.next) ? begin_of(c, e.next, &e.word) : B_NOT;
  return e;
}

/* Whether a sentence ends inside a run of characters: "the end.Then". */
static int ends_unspaced(const struct cutter *c, const struct end *e) {
  if (e->at == 0 || e->next != e->at + 1 || e->word != e->next) return e->quote && e->how == B_UPPER;
  return e->how == B_UPPER && is_plain(c, e->at - 1) && is_plain(c, e->word);
}

/* True when all of the sentence before the mark is the number of an item: "2. Why". */
static int is_item(const struct cutter *c, const struct end *e) {
  if (e->at == 0) return 0;
  struct token v = c->t->v[e->at - 1];
  return v.start == c->start && e->mark == F_POINT && v.kind == KIND_NUMBER && v.end - v.start <= 2;
}

/* Whether the sentence ends there; a line break may stand behind. */
static int ends(struct cutter *c, const struct end *e) {
  if (e->mark == F_FULL) return 1;
  if (e->how == B_NOT || e->how == B_LOWER || is_item(c, e)) return 0;
  if (gap_before(c, e->next) == 0) return e->mark != F_MAY && ends_unspaced(c, e);
  switch (e->mark) {
    case F_CRY:
    case F_ELLIPSIS:
      return !(e->quote && says(c, e->word));
    case F_MAY:
      return e->how == B_UPPER && (e->quote || value_of(c, e->word) == 's');
    default:
      return 1;
  }
}

/* Columns of the line that ends with token k. Looks back no further than 'wrap' needs. */
static size_t columns(const struct cutter *c, size_t k) {
  size_t n = 0, p = c->t->v[k].end;
  const char *s = c->t->text;
  while (p > 0 && n <= c->wrap && s[p - 1] != '\n' && s[p - 1] != '\r') n += !utf8_continues(s[--p]);
  return n;
}

/*
** Whether the line break before token k ends a sentence that has no final
** mark: a heading, an entry of a list. Prose goes on in lower case, or because
** the word at 'k' had no room on the line.
*/
static int ends_line(struct cutter *c, size_t k) {
  size_t word;
  enum begin how = begin_of(c, k, &word);
  uint32_t last = glyph_in(c, k - 1).cp;
  if (how == B_LOWER || last == ',' || last == '(' || last == '-') return 0;
  if (c->wrap == WRAP_UNKNOWN) c->wrap = line_wrap(c->t->text, c->t->len);
  if (c->wrap == 0) return 1;
  size_t len = utf8_count(c->t->text + c->t->v[k].start, c->t->v[k].end - c->t->v[k].start);
  return columns(c, k - 1) + 1 + len + 2 < c->wrap;
}

size_t cutter_cut(struct cutter *c, size_t k) {
  enum final mark = final_of(c, k);
  if (mark != F_NONE) {
    struct end e = end_at(c, k, mark);
    if (!cutter_has(c, e.next)) return e.next;
    int breaks = breaks_before(c, e.next);
    if (breaks > 1 || ends(c, &e)) return e.next;
    if (breaks > 0 && e.how != B_LOWER && ends_line(c, e.next)) return e.next;
    if (e.next > k + 1) return 0;
  }
  if (!cutter_has(c, k + 1)) return k + 1;
  int breaks = breaks_before(c, k + 1);
  return breaks > 1 || (breaks > 0 && ends_line(c, k + 1)) ? k + 1 : 0;
}

void cutter_add(struct cutter *c, struct spans *out, size_t next) {
  const struct tokens *t = c->t;
  if (spans_add(out, c->start, t->v[next - 1].end) != ST_OK) c->st = ST_NOMEM;
  c->start = cutter_has(c, next) ? t->v[next].start : t->len;
}

enum { FINAL };

#define F 1 << FINAL
static const struct block_classes classes = {{
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, F, 0, 0, F, 0, 0, /* controls: line feed, carriage return */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* controls */
    0, F, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, F, 0, /* space ! " # $ % & ' ( ) * + , - . / */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, F, /* 0 to 9 : ; < = > ? */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* @ A to O */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* P to Z [ \ ] ^ _ */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* ` a to o */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* p to z { | } ~ DEL */
}};
#undef F

/*
** Whether the byte at 's', no ASCII, may begin a mark or a break that ends a
** sentence. No letter of Latin, Greek or Cyrillic does, nor do dashes and quotes.
*/
static int may_end(const char *s, const char *e) {
  unsigned char c = (unsigned char)*s;
  if (c == 0xC2) return line_break(s, e) > 0;
  if (c == 0xE2 && e - s > 2 && (unsigned char)s[1] == 0x80)
    return (unsigned char)s[2] < 0x90 || (unsigned char)s[2] > 0x9D;
  return c == 0xCD || (c >= 0xD5 && c != 0xD7);
}

/* Whether the mark at 's', one of – — ‘ ’ “ ”, ends none: the most frequent by far. */
static int is_quote(const char *s, const char *e) {
  if (e - s < 3 || s[0] != '\xE2' || s[1] != '\x80') return 0;
  return (unsigned char)s[2] >= 0x90 && (unsigned char)s[2] <= 0x9D;
}

uint64_t cutter_wide(const struct cutter *c, size_t k, uint64_t wide) {
  const char *s = c->t->text + k, *e = c->t->text + c->t->len;
  uint64_t found = 0;
  while (wide != 0) {
    unsigned at = block_low(wide);
    uint64_t first = wide & -wide;
    if (is_quote(s + at, e)) {
      wide &= ~(first * 7);
    } else {
      if (may_end(s + at, e)) found |= first;
      wide &= wide - 1;
    }
  }
  return found;
}

static uint64_t places_in(const struct cutter *c, const struct block_ops *ops, size_t k) {
  const char *s = c->t->text + k, *e = c->t->text + c->t->len;
  char pad[BLOCK];
  struct block b;
  ops->read(&classes, e - s < BLOCK ? block_pad(pad, s, (size_t)(e - s)) : s, &b);
  return b.in[FINAL] | cutter_wide(c, k, b.in[BLOCK_WIDE]);
}

/*
** What most points are: the last character behind a word, a blank and a letter
** behind it. Returns what 'cut_after' would, or -1 where that must be asked.
*/
static long plain_cut(const struct tokens *t, size_t k) {
  const char *s = t->text + t->v[k].start;
  if (t->v[k].end - t->v[k].start != 1 || s[0] != '.') return -1;
  if (t->v[k].start == 0 || s[-1] < 'a' || s[-1] > 'z') return -1;
  if (k + 1 == t->n || t->v[k + 1].start != t->v[k].end + 1 || s[1] != ' ') return -1;
  if (s[2] >= 'A' && s[2] <= 'Z') return (long)k + 1;
  return s[2] >= 'a' && s[2] <= 'z' ? 0 : -1;
}

size_t cutter_token(const struct cutter *c, size_t k, size_t place) {
  const struct tokens *t = c->t;
  while (k + 8 < t->n && t->v[k + 8].start <= place) k += 8;
  while (k + 1 < t->n && t->v[k + 1].start <= place) k++;
  return k;
}

enum status sentences_find(struct spans *out, const struct tokens *t, const struct wordmap *abbr) {
  struct cutter c = {.t = t, .abbr = abbr, .at = t->len, .wrap = WRAP_UNKNOWN, .st = ST_OK};
  const struct block_ops *ops = block_ops();
  size_t k = 0, fresh = 0; /* the token at the place; the first of which nothing was said */
  buf_init(&c.fold, t->a);
  c.start = t->n > 0 ? t->v[0].start : t->len;
  for (size_t at = 0; at < t->len && t->n > 0 && c.st == ST_OK; at += BLOCK) {
    for (uint64_t m = places_in(&c, ops, at); m != 0 && c.st == ST_OK; m &= m - 1) {
      k = cutter_token(&c, k, at + block_low(m));
      if (k < fresh || t->v[k].start > at + block_low(m)) continue;
      long plain = plain_cut(t, k);
      size_t next = plain >= 0 ? (size_t)plain : cutter_cut(&c, k);
      if (next > 0) cutter_add(&c, out, next);
      fresh = next > 0 ? next : k + 1;
    }
  }
  if (c.st == ST_OK && c.start < t->len) cutter_add(&c, out, t->n);
  buf_free(&c.fold);
  return c.st;
}
