#include "text/line.h"

#include "base/block.h"
#include "text/glyph.h"
#include "text/utf8.h"

size_t line_break(const char *s, const char *e) {
  switch ((unsigned char)*s) {
    case '\n':
      return 1;
    case '\r':
      return s + 1 < e && s[1] == '\n' ? 2 : 1;
    case 0xC2: /* U+0085 */
      return e - s >= 2 && (unsigned char)s[1] == 0x85 ? 2 : 0;
    case 0xE2: /* U+2028, U+2029 */
      return e - s >= 3 && (unsigned char)s[1] == 0x80 && ((unsigned char)s[2] | 1) == 0xA9 ? 3 : 0;
    default:
      return 0;
  }
}

int line_blank(const char *s, const char *e, size_t *len) {
  if (line_break(s, e) > 0) return 0;
  struct glyph_at g = glyph_read(s, e);
  *len = g.len;
  return g.glyph == G_GAP;
}

int line_breaks(const char *s, const char *e) {
  int n = 0;
  while (s < e && n < 2) {
    size_t len = line_break(s, e);
    if (len > 0) n++;
    s += len > 0 ? len : 1;
  }
  return n;
}

/* One line: what it holds without the blanks around, and where the next is. */
struct line {
  size_t first, last; /* [first, last): empty for a blank line */
  size_t next;
};

enum { BREAK };

static const struct block_classes classes = {{['\n'] = 1 << BREAK, ['\r'] = 1 << BREAK}};

/* First line break at 'k' or behind it, or 'len'. */
static size_t find_break(const char *text, size_t len, size_t k) {
  const struct block_ops *ops = block_ops();
  char pad[BLOCK];
  struct block b;
  for (; k < len; k += BLOCK) {
    ops->read(&classes, len - k < BLOCK ? block_pad(pad, text + k, len - k) : text + k, &b);
    for (uint64_t m = b.in[BREAK] | b.in[BLOCK_WIDE]; m != 0; m &= m - 1)
      if (line_break(text + k + block_low(m), text + len) > 0) return k + block_low(m);
  }
  return len;
}

/* The same as 'read_line' for lines of any characters, one by one. */
static struct line read_wide_line(const char *text, size_t k, size_t stop, size_t next) {
  struct line l = {k, k, next};
  int begun = 0;
  for (size_t n = 0; k < stop; k += n) {
    if (line_blank(text + k, text + stop, &n)) continue;
    if (!begun) l.first = k;
    begun = 1;
    l.last = k + n;
  }
  return l;
}

static int is_ascii_gap(char c) {
  return (unsigned char)c < 128 && glyph_ascii[(unsigned char)c] == G_GAP;
}

static struct line read_line(const char *text, size_t len, size_t k) {
  size_t stop = find_break(text, len, k), last = stop, first = k;
  size_t next = stop < len ? stop + line_break(text + stop, text + len) : len;
  while (first < stop && is_ascii_gap(text[first])) first++;
  while (last > first && is_ascii_gap(text[last - 1])) last--;
  if (first == last) return (struct line){k, k, next};
  if (((text[first] | text[last - 1]) & 0x80) != 0) return read_wide_line(text, k, stop, next);
  return (struct line){first, last, next};
}

enum status paragraphs_find(struct spans *out, const char *text, size_t len) {
  if (len > TEXT_LIMIT) return ST_LIMIT;
  size_t first = 0, last = 0; /* the block so far; empty: none begun */
  for (size_t k = 0; k < len;) {
    struct line l = read_line(text, len, k);
    int blank = l.first == l.last;
    if (!blank && first == last) first = l.first;
    if (!blank) last = l.last;
    k = l.next;
    if (first < last && (blank || k == len)) {
      if (spans_add(out, first, last) != ST_OK) return ST_NOMEM;
      first = last = 0;
    }
  }
  return ST_OK;
}

#define WIDTHS 256

/* How lines run on into one another, by the columns of the upper one. */
struct running {
  size_t on[WIDTHS];  /* the lower line goes on in small letters */
  size_t off[WIDTHS]; /* it begins with a capital */
  size_t all_on;
};

/* Takes the line [prev.first, prev.last) and the one after it as evidence. */
static void weigh(struct running *r, const char *text, struct line prev, struct line next) {
  size_t k = prev.last - 1;
  while (k > prev.first && utf8_continues(text[k])) k--;
  struct glyph_at end = glyph_read(text + k, text + prev.last);
  struct glyph_at start = glyph_read(text + next.first, text + next.last);
  if (end.glyph != G_LETTER && end.glyph != G_DIGIT && end.cp != ',') return;
  size_t width = utf8_count(text + prev.first, prev.last - prev.first);
  if (width >= WIDTHS) width = WIDTHS - 1;
  if (glyph_is_lower(start.cp)) {
    r->on[width]++;
    r->all_on++;
  } else if (glyph_is_upper(start.cp)) {
    r->off[width]++;
  }
}

/* The width that nine in ten lines that run on keep: one endless line says nothing. */
static size_t usual_width(const struct running *r) {
  size_t width = 0, kept = r->on[0];
  while (kept * 10 < r->all_on * 9) kept += r->on[++width];
  return width;
}

size_t line_wrap(const char *text, size_t len) {
  struct running r = {{0}, {0}, 0};
  struct line prev = {0, 0, 0};
  for (size_t k = 0; k < len;) {
    struct line l = read_line(text, len, k);
    if (prev.first < prev.last && l.first < l.last) weigh(&r, text, prev, l);
    prev = l;
    k = l.next;
  }
  size_t width = r.all_on > 0 ? usual_width(&r) : 0, against = 0;
  for (size_t w = 0; w < width * 4 / 5; w++) against += r.off[w];
  return against <= r.all_on ? width : 0;
}
