#include "text/quotemark.h"

#include "text/passage.h"
#include "text/utf8.h"

void quotemarks_init(struct quotemarks *m, struct alloc a) {
  *m = (struct quotemarks){.a = a};
}

void quotemarks_free(struct quotemarks *m) {
  struct quotemarks old = *m;
  quotemarks_init(m, old.a);
  alloc_free(&old.a, old.v, old.cap * sizeof *old.v);
}

enum status quotemarks_add(struct quotemarks *m, struct quotemark mark) {
  struct quotemark *v = array_room(&m->a, m->v, &m->cap, m->n + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  m->v = v;
  v[m->n++] = mark;
  return ST_OK;
}

static int is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int is_digit(char c) {
  return c >= '0' && c <= '9';
}

/* Whether a letter or digit of ASCII stands at 'at'. */
static int is_alnum_at(const char *text, size_t len, size_t at) {
  return at < len && (is_letter(text[at]) || is_digit(text[at]));
}

static enum mark_side side_of_ascii(uint32_t cp) {
  if (cp <= 0x20) return SIDE_SPACE;
  if (cp == '-') return SIDE_DASH;
  if (strchr("([{/<>*_", (int)cp) != NULL) return SIDE_BRACKET;
  return strchr(".,;:!?)]}", (int)cp) != NULL ? SIDE_STOP : SIDE_WORD;
}

static enum mark_side side_of(uint32_t cp) {
  if (cp < 0x80) return side_of_ascii(cp);
  if (cp >= 0x2000 && cp <= 0x200B) return SIDE_SPACE;
  if (cp >= 0x2010 && cp <= 0x2015) return SIDE_DASH;
  switch (cp) {
    case 0xA0:
    case 0x1680:
    case 0x202F:
    case 0x205F:
    case 0x3000:
    case 0xFEFF:
      return SIDE_SPACE;
    case 0x2026:
    case 0x3001:
    case 0x3002:
      return SIDE_STOP;
    default:
      return SIDE_WORD;
  }
}

/* What stands before and after a place; nothing is as good as a space. */
static enum mark_side side_before(const char *text, size_t at) {
  uint32_t cp = UTF8_REPLACEMENT;
  if (at == 0) return SIDE_SPACE;
  size_t start = at - 1;
  while (start > 0 && at - start < 4 && utf8_continues(text[start])) start--;
  utf8_get(text + start, text + at, &cp);
  return side_of(cp);
}

static enum mark_side side_after(const char *text, size_t len, size_t at) {
  uint32_t cp = UTF8_REPLACEMENT;
  if (at == len) return SIDE_SPACE;
  utf8_get(text + at, text + len, &cp);
  return side_of(cp);
}

static struct quotemark shaped(size_t at, size_t len, enum mark_family family, int faces) {
  return (struct quotemark){.start = (uint32_t)at,
                            .end = (uint32_t)(at + len),
                            .family = (unsigned char)family,
                            .faces = (signed char)faces};
}

/* ' and ` by themselves, and two in a row for a double mark. */
static struct quotemark narrow_at(const char *text, size_t len, size_t at) {
  int backwards = text[at] == '`';
  int twice = at + 1 < len && text[at + 1] == text[at];
  /* Three in a row: the single one is inside, so it comes first at the end. */
  if (twice && side_before(text, at) != SIDE_SPACE && at + 2 < len && text[at + 2] == '\'')
    return shaped(at, 1, MARK_SINGLE, 0);
  if (twice) return shaped(at, 2, MARK_DOUBLE, backwards ? 1 : 0);
  return shaped(at, 1, MARK_SINGLE, backwards ? 1 : 0);
}

static struct quotemark wide_at(const char *text, size_t len, size_t at) {
  static const struct {
    char bytes[4];
    enum mark_family family;
    int faces;
  } shapes[] = {
      {"“", MARK_DOUBLE, 1}, {"”", MARK_DOUBLE, -1}, {"’", MARK_SINGLE, -1},   {"‘", MARK_SINGLE, 1},
      {"„", MARK_DOUBLE, 1}, {"‟", MARK_DOUBLE, 1},  {"‚", MARK_SINGLE, 1},    {"‛", MARK_SINGLE, 1},
      {"‹", MARK_ANGLE, 1},  {"›", MARK_ANGLE, -1},  {"«", MARK_GUILLEMET, 1}, {"»", MARK_GUILLEMET, -1},
  };
  for (size_t k = 0; k < sizeof shapes / sizeof shapes[0]; k++) {
    size_t n = shapes[k].bytes[0] == '\xC2' ? 2 : 3;
    if (len - at >= n && memcmp(text + at, shapes[k].bytes, n) == 0)
      return shaped(at, n, shapes[k].family, shapes[k].faces);
  }
  return shaped(at, 0, MARK_DOUBLE, 0);
}

struct quotemark quotemark_at(const char *text, size_t len, size_t at) {
  switch (text[at]) {
    case '"':
      return shaped(at, 1, MARK_DOUBLE, 0);
    case '\'':
    case '`':
      return narrow_at(text, len, at);
    case '\xC2':
    case '\xE2':
      return wide_at(text, len, at);
    default:
      return shaped(at, 0, MARK_DOUBLE, 0);
  }
}

/* ' or ’, which may be an apostrophe. */
static int is_closing_single(const struct quotemark *m) {
  return m->family == MARK_SINGLE && m->faces <= 0;
}

static int is_inside_word(const char *text, size_t len, const struct quotemark *m) {
  if (!is_closing_single(m) || m->start == 0) return 0;
  return is_alnum_at(text, len, m->start - 1) && is_alnum_at(text, len, m->end);
}

/* ’em, '90s, 'til: an apostrophe at the start of a word that begins at 'at'. */
static int is_elision(const char *text, size_t len, size_t at) {
  static const char *const words[] = {"em", "til", "tis", "twas", "cause", "n", "bout", "round"};
  size_t n = 0;
  while (at + n < len && is_letter(text[at + n])) n++;
  for (size_t k = 0; n > 0 && k < sizeof words / sizeof words[0]; k++) {
    size_t same = 0;
    while (same < n && words[k][same] != '\0' && (text[at + same] | 0x20) == words[k][same]) same++;
    if (same == n && words[k][same] == '\0') return 1;
  }
  if (n > 0 || len - at < 2 || !is_digit(text[at]) || !is_digit(text[at + 1])) return 0;
  size_t end = at + 2 + (at + 2 < len && text[at + 2] == 's');
  return !is_alnum_at(text, len, end);
}

static int is_apostrophe(const char *text, size_t len, const struct quotemark *m) {
  int is_turned = m->faces == 1; /* ‘ and the like */
  if (is_turned && memcmp(text + m->start, "‘", m->end - m->start) != 0) return 0;
  if (m->right == SIDE_WORD) return m->left == SIDE_WORD || m->faces == -1 || is_elision(text, len, m->end);
  return !is_turned && m->left == SIDE_SPACE;
}

/* "The dogs' bowl": may be the apostrophe of a plural. */
static int is_plural(const char *text, size_t len, const struct quotemark *m) {
  char c = m->start > 0 ? text[m->start - 1] : '\0';
  if (c != 's' && c != 'z' && c != 'x') return 0;
  size_t at = m->end;
  return at + 1 < len && is_blank(text[at]) && text[at + 1] >= 'a' && text[at + 1] <= 'z';
}

/* Marks in a row see each other as marks. */
static void see_neighbours(struct quotemarks *m) {
  for (size_t k = 1; k < m->n; k++)
    if (m->v[k - 1].end == m->v[k].start) m->v[k - 1].right = m->v[k].left = SIDE_MARK;
}

/*
** Drops apostrophes. Those that may be a plural's give way to a later closing
** mark before the next single one opens.
*/
static void drop_apostrophes(struct quotemarks *m, const char *text, size_t len) {
  size_t to = m->n;
  int better = 0;
  for (size_t k = m->n; k-- > 0;) {
    const struct quotemark *mark = &m->v[k];
    int keep = 1;
    if (mark->family == MARK_SINGLE) {
      keep = !is_apostrophe(text, len, mark);
      int closes = mark->left != SIDE_SPACE && mark->right != SIDE_WORD;
      if (keep && closes && is_plural(text, len, mark)) keep = !better;
      else if (keep) better = closes;
    }
    if (keep) m->v[--to] = *mark;
  }
  m->n -= to;
  if (m->n > 0) memmove(m->v, m->v + to, m->n * sizeof *m->v);
}

/* The first place from 'at' on where a mark may begin; 'end' for none. All but a few bytes are done with. */
static size_t next_begin(const char *text, size_t at, size_t end) {
  static const unsigned char begins[256] = {['"'] = 1, ['\''] = 1, ['`'] = 1, [0xC2] = 1, [0xE2] = 1};
  while (at < end && !begins[(unsigned char)text[at]]) at++;
  return at;
}

enum status quotemarks_read(struct quotemarks *m, const char *text, size_t len, struct span passage) {
  m->n = 0;
  for (size_t at = passage.start; (at = next_begin(text, at, passage.end)) < passage.end;) {
    struct quotemark mark = quotemark_at(text, len, at);
    size_t step = mark.end > at ? mark.end - at : 1;
    if (mark.end > at && !is_inside_word(text, len, &mark)) {
      mark.left = (unsigned char)(at == passage.start ? SIDE_SPACE : side_before(text, at));
      mark.right = (unsigned char)(mark.end >= passage.end ? SIDE_SPACE : side_after(text, len, mark.end));
      if (quotemarks_add(m, mark) != ST_OK) return ST_NOMEM;
    }
    at += step;
  }
  see_neighbours(m);
  if (m->n > 0 && m->v[0].family != MARK_SINGLE)
    m->v[0].leads = passage_head(text, len, passage.start) == m->v[0].start;
  drop_apostrophes(m, text, len);
  return ST_OK;
}
