#include "tag/tag_word.h"

#include <utf8proc.h>

#include "text/fold.h"
#include "text/utf8.h"

#define RUN_MAX 15u

/* Tokens up to so many bytes are read in one go: their counts fit a byte each. */
#define QUICK_MAX 255u

/* What the letters of a token are. */
struct letters {
  unsigned upper, lower, digits, points, others;
  int first_upper;
};

/* FNV-1a, byte by byte. */
#define HASH_START 14695981039346656037u

static uint64_t hash_step(uint64_t h, unsigned char c) {
  return (h ^ c) * 1099511628211u;
}

uint64_t tag_form_hash(const char *folded, size_t len) {
  uint64_t h = HASH_START;
  for (size_t k = 0; k < len; k++) h = hash_step(h, (unsigned char)folded[k]);
  return tag_mix(1, h);
}

/* Counts the letters of one code point beyond ASCII. */
static void count_code(struct letters *l, uint32_t cp, int is_first) {
  switch (utf8proc_category((utf8proc_int32_t)cp)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
      l->upper++;
      l->first_upper |= is_first;
      break;
    case UTF8PROC_CATEGORY_LL:
      l->lower++;
      break;
    default:
      l->others++;
  }
}

static void count_ascii(struct letters *l, char c, int is_first) {
  if (c >= 'a' && c <= 'z') {
    l->lower++;
  } else if (c >= 'A' && c <= 'Z') {
    l->upper++;
    l->first_upper |= is_first;
  } else if (c >= '0' && c <= '9') {
    l->digits++;
  } else if (c == '.') {
    l->points++;
  }
}

static void count_letters(struct letters *l, const char *s, size_t n) {
  const char *p = s, *e = s + n;
  while (p < e) {
    uint32_t cp = 0;
    size_t len = 1;
    if ((unsigned char)*p < 0x80) count_ascii(l, *p, p == s);
    else if ((len = utf8_get(p, e, &cp)) > 1) count_code(l, cp, p == s);
    else len = 1;
    p += len;
  }
}

static enum tag_shape shape_of_letters(const struct letters *l) {
  if (l->digits > 0) return l->upper + l->lower > 0 ? TS_CODE : TS_NUMBER;
  if (l->upper == 0) return l->lower > 0 || l->others == 0 ? TS_LOWER : TS_CASELESS;
  if (l->lower == 0) {
    if (l->points > 0) return TS_INITIALS;
    return l->upper == 1 ? TS_SINGLE : TS_CAPITALS;
  }
  return l->first_upper && l->upper == 1 ? TS_CAPITAL : TS_MIXED;
}

static enum tag_shape shape_of_token(enum kind kind, const char *s, const struct letters *l) {
  switch (kind) {
    case KIND_NUMBER:
      return TS_NUMBER;
    case KIND_PUNCT:
      return TS_PUNCT;
    case KIND_SYMBOL:
      return TS_SYMBOL;
    case KIND_URL:
    case KIND_EMAIL:
      return TS_ADDRESS;
    case KIND_TAG:
      return TS_TAG;
    default:
      return *s == '\'' || (unsigned char)*s == 0xE2 ? TS_CLITIC : shape_of_letters(l);
  }
}

/* The first and last eight bytes, short forms filled up with zeros. */
static void read_ends(struct tag_word *w, const char *s, size_t n) {
  size_t size = n < 8 ? n : 8;
  w->head = w->tail = 0;
  for (size_t k = 0; k < size; k++) {
    w->head |= (uint64_t)(unsigned char)s[k] << 8 * k;
    w->tail |= (uint64_t)(unsigned char)s[n - 1 - k] << (56 - 8 * k);
  }
}

/* Reads a token by its characters. */
static enum status read_closely(struct tag_word *w, struct letters *l, const char *s, size_t n,
                                struct buf *scratch) {
  scratch->n = 0;
  if (fold_add(scratch, s, n) != ST_OK) return ST_NOMEM;
  count_letters(l, s, n);
  w->form = tag_form_hash(scratch->p, scratch->n);
  read_ends(w, scratch->p, scratch->n);
  return ST_OK;
}

/* Folds the ASCII letter 'c', and counts what it is, a byte each, in '*counts'. */
static unsigned char fold_counted(unsigned char c, uint32_t *counts) {
  uint32_t upper = (unsigned)(c - 'A') < 26, lower = (unsigned)(c - 'a') < 26;
  uint32_t digit = (unsigned)(c - '0') < 10, point = c == '.';
  *counts += upper | lower << 8 | digit << 16 | point << 24;
  return (unsigned char)(c | upper << 5);
}

/*
** The same for an ASCII token of at most QUICK_MAX bytes, in one pass and with
** no jumps but those of the loop; 0 where it is none.
*/
static int read_quickly(struct tag_word *w, struct letters *l, const char *s, size_t n) {
  uint64_t h = HASH_START, last = 0, seen = 0;
  uint32_t counts = 0;
  size_t k = 0;
  if (n > QUICK_MAX) return 0;
  w->head = 0;
  for (; k < n; k++) {
    unsigned char c = fold_counted((unsigned char)s[k], &counts);
    seen |= c;
    h = hash_step(h, c);
    last = last >> 8 | (uint64_t)c << 56;
    if (k == 7) w->head = last;
  }
  if (seen & 0x80) return 0;
  w->tail = last;
  if (n < 8) w->head = last >> (64 - 8 * n);
  w->form = tag_mix(1, h);
  *l = (struct letters){.upper = counts & 0xFF, .lower = counts >> 8 & 0xFF, .digits = counts >> 16 & 0xFF};
  l->points = counts >> 24;
  l->first_upper = s[0] >= 'A' && s[0] <= 'Z';
  return 1;
}

void tag_word_look_up(struct tag_word *w, const struct table *lexicon) {
  size_t size = 0;
  const unsigned char *entry = lexicon != NULL ? table_find(lexicon, w->form, &size) : NULL;
  w->mask = 0;
  w->ambiguity = 0;
  w->fixed = TAG_NONE;
  if (entry == NULL) return;
  w->mask = model_u32(entry);
  w->ambiguity = entry[ENTRY_CLASS];
  if (w->shape == TS_LOWER || w->shape == TS_PUNCT || w->shape == TS_CLITIC) w->fixed = entry[ENTRY_TAG];
}

enum status tag_word_read(struct tag_word *w, const struct tokens *t, size_t k, struct buf *scratch) {
  const struct token *token = &t->v[k];
  const char *s = t->text + token->start;
  size_t n = token->end - token->start;
  struct letters l = {0};
  *w = (struct tag_word){.token = (uint32_t)k, .fixed = TAG_NONE};
  if (!read_quickly(w, &l, s, n) && read_closely(w, &l, s, n, scratch) != ST_OK) return ST_NOMEM;
  w->shape = (uint8_t)shape_of_token((enum kind)token->kind, s, &l);
  if (l.first_upper || (w->shape == TS_MIXED && l.upper > 0)) w->flags |= TF_PROPER;
  if (k > 0 && t->v[k - 1].end == token->start) w->flags |= TF_GLUED;
  return ST_OK;
}

static enum tag_style style_of(const struct tag_word *w, size_t n) {
  size_t words = 0, capitals = 0, proper = 0, long_words = 0;
  for (size_t k = 0; k < n; k++) {
    if (w[k].shape != TS_LOWER && w[k].shape != TS_CAPITAL && w[k].shape != TS_CAPITALS) continue;
    words++;
    capitals += w[k].shape == TS_CAPITALS;
    if ((w[k].tail >> 32 & 0xFF) == 0) continue; /* "of", "the", "and": small in titles too */
    long_words++;
    proper += w[k].shape != TS_LOWER;
  }
  if (words >= 3 && capitals * 4 >= words * 3) return STYLE_CAPITALS;
  return long_words >= 4 && proper * 5 >= long_words * 4 ? STYLE_TITLE : STYLE_PROSE;
}

/* A hyphen between two capitalised words belongs to their run. */
static int joins(const struct tag_word *w) {
  return tag_is_capital(w) || ((w->flags & TF_GLUED) && (w[1].flags & TF_GLUED) && w->shape == TS_PUNCT &&
                               tag_is_capital(w + 1) && tag_is_capital(w - 1));
}

void tag_sentence_read(struct tag_word *w, size_t n) {
  enum tag_style style = style_of(w, n);
  if (n > 0) w[0].flags |= TF_FIRST;
  for (size_t k = 0; k < n; k++) w[k].style = (uint8_t)style;
  for (size_t k = 1; k < n; k++)
    if (joins(&w[k]) && joins(&w[k - 1]) && w[k - 1].to_first < RUN_MAX)
      w[k].to_first = (uint8_t)(w[k - 1].to_first + 1);
  for (size_t k = n; k-- > 1;)
    if (w[k].to_first > 0) w[k - 1].to_last = (uint8_t)(w[k].to_last + 1);
}
