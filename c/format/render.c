#include "format/render.h"

#include <string.h>

#define TAG(name) GUMBO_TAG_##name

enum breaks { SAME, SPACE, LINE, PARAGRAPH };

struct writer {
  struct html *h;
  const struct page *p;
  uint32_t block;      /* where the walk stands; 0 before any */
  uint32_t heading;    /* the block of the heading opened last */
  enum breaks pending; /* what comes before the next letter */
  int lines;           /* <br> since the last letter */
  int has_prose;       /* something that is no heading has been written */
};

static int is_heading(uint16_t tag) {
  return tag >= TAG(H1) && tag <= TAG(H6);
}

/* Bytes at 's' that have no width and would only cut words in two. */
static size_t invisible(const char *s) {
  if (memcmp(s, "\xC2\xAD", 2) == 0) return 2;
  if (*s == '\xE2' && s[1] == '\x80' && s[2] == '\x8B') return 3;
  return *s == '\xEF' && s[1] == '\xBB' && s[2] == '\xBF' ? 3 : 0;
}

static void want(struct writer *w, enum breaks b) {
  if (b > w->pending) w->pending = b;
}

static enum status write_break(struct writer *w) {
  static const char *const breaks[] = {"", " ", "\n", "\n\n"};
  enum breaks b = w->h->text.n == 0 ? SAME : w->pending;
  w->pending = SAME;
  w->lines = 0;
  return buf_add(&w->h->text, breaks[b], strlen(breaks[b]));
}

/* The length of a run of letters at 's'. */
static size_t run_of(const char *s) {
  size_t n = 0;
  while (s[n] != '\0' && page_space(s + n) == 0 && invisible(s + n) == 0) n++;
  return n;
}

static enum status write_text(struct writer *w, const char *s, int is_pre) {
  while (*s != '\0') {
    size_t n = page_space(s);
    if (n > 0) {
      want(w, is_pre && *s == '\n' ? LINE : SPACE);
      s += n;
    } else if ((n = invisible(s)) > 0) {
      s += n;
    } else {
      n = run_of(s);
      if (write_break(w) != ST_OK || buf_add(&w->h->text, s, n) != ST_OK) return ST_NOMEM;
      s += n;
    }
  }
  return ST_OK;
}

/* Goes over to another block: on a new paragraph, in a table row a new line. */
static void enter_block(struct writer *w, uint32_t block) {
  const struct node *from = &w->p->nodes[w->block], *to = &w->p->nodes[block];
  int is_row = (to->tag == TAG(TD) || to->tag == TAG(TH)) && from->parent == to->parent;
  want(w, is_row ? LINE : PARAGRAPH);
  w->block = block;
}

static enum status open_heading(struct html *h, struct alloc a) {
  struct heading *v = array_room(&a, h->headings, &h->cap, h->count + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  h->headings = v;
  v[h->count++] = (struct heading){h->text.n, h->text.n};
  return ST_OK;
}

/* Whether the text ends on a heading, other than the headline over it. */
static int ends_on_heading(const struct writer *w) {
  const struct html *h = w->h;
  return w->has_prose && h->count > 0 && h->headings[h->count - 1].end == h->text.n;
}

static void drop_heading(struct writer *w) {
  struct html *h = w->h;
  h->text.n = h->headings[--h->count].start;
  w->heading = 0;
  while (h->text.n > 0 && h->text.p[h->text.n - 1] == '\n') h->text.n--;
  want(w, PARAGRAPH);
}

static int is_blank(const char *s) {
  size_t n;
  while ((n = page_space(s)) > 0 || (n = invisible(s)) > 0) s += n;
  return *s == '\0';
}

static enum status write_heading(struct writer *w, uint32_t block, const char *s) {
  size_t n;
  if (w->heading != block) {
    while ((n = page_space(s)) > 0 || (n = invisible(s)) > 0) s += n;
    if (write_break(w) != ST_OK || open_heading(w->h, w->h->text.a) != ST_OK) return ST_NOMEM;
    w->heading = block;
  }
  enum status st = write_text(w, s, 0);
  w->h->headings[w->h->count - 1].end = w->h->text.n;
  return st;
}

static enum status write_node(struct writer *w, uint32_t k) {
  const char *s = w->p->nodes[k].from->v.text.text;
  uint32_t block = article_block(w->p, k);
  uint16_t tag = w->p->nodes[block].tag;
  if (is_blank(s)) {
    if (*s != '\0') want(w, SPACE);
    return ST_OK;
  }
  if (block != w->block) enter_block(w, block);
  if (is_heading(tag)) return write_heading(w, block, s);
  w->has_prose = 1;
  return write_text(w, s, tag == TAG(PRE));
}

static void write_line_break(struct writer *w) {
  if (w->block == 0) return;
  want(w, ++w->lines > 1 ? PARAGRAPH : LINE);
}

static enum status write_all(struct html *h, const struct page *p, struct article article) {
  struct writer w = {.h = h, .p = p};
  enum status st = ST_OK;
  uint32_t k = article.start;
  while (k < article.end && st == ST_OK) {
    const struct node *n = &p->nodes[k];
    uint32_t next = k + 1;
    if ((n->flags & NODE_SKIP) != 0) {
      if (n->link > 0 && k >= p->nodes[w.heading].end && ends_on_heading(&w)) drop_heading(&w);
      next = n->end;
    } else if ((n->flags & NODE_TEXT) != 0) {
      st = write_node(&w, k);
    } else if (n->tag == TAG(BR)) {
      write_line_break(&w);
    } else if ((n->flags & NODE_BLOCK) != 0) {
      enter_block(&w, k);
    }
    k = next;
  }
  if (st == ST_OK && ends_on_heading(&w)) drop_heading(&w);
  return st;
}

enum status render_line(struct buf *out, const struct page *p, uint32_t k) {
  struct html line = {.count = 0};
  struct writer w = {.h = &line, .p = p};
  enum status st = ST_OK;
  buf_init(&line.text, out->a);
  for (uint32_t at = k; at < p->nodes[k].end && st == ST_OK; at++) {
    const struct node *n = &p->nodes[at];
    if ((n->flags & NODE_TEXT) != 0) st = write_text(&w, n->from->v.text.text, 0);
    else want(&w, (n->flags & NODE_BLOCK) != 0 || n->tag == TAG(BR) ? SPACE : SAME);
  }
  if (st == ST_OK) st = buf_add(out, line.text.p, line.text.n);
  buf_free(&line.text);
  return st;
}

/*
** ---- pull quotes ----
*/

#define PULL_LEAST 20u
#define PULLS_MOST 32

/* What a quotation shares with its repetition: no marks around, no stop at the end. */
static void strip_marks(struct buf *b) {
  static const char *const marks[] = {"\xE2\x80\x9C",
                                      "\xE2\x80\x9D",
                                      "\xE2\x80\x98",
                                      "\xE2\x80\x99",
                                      "\xE2\x80\x9E",
                                      "\xC2\xAB",
                                      "\xC2\xBB",
                                      "\"",
                                      "'",
                                      " ",
                                      ".",
                                      ",",
                                      "!",
                                      "?"};
  enum { MARKS = sizeof marks / sizeof marks[0] };
  for (size_t k = 0; k < MARKS;) {
    size_t n = strlen(marks[k]);
    int at_end = b->n >= n && memcmp(b->p + b->n - n, marks[k], n) == 0;
    int at_start = b->n >= n && memcmp(b->p, marks[k], n) == 0;
    if (at_end || at_start) b->n -= n;
    if (at_start && !at_end) memmove(b->p, b->p + n, b->n);
    k = at_end || at_start ? 0 : k + 1;
  }
}

/* The block of the first words below node 'k'; 0 for none. */
static uint32_t first_block(const struct page *p, uint32_t k) {
  for (uint32_t at = k + 1; at < p->nodes[k].end; at++)
    if ((p->nodes[at].flags & NODE_TEXT) != 0 && !is_blank(p->nodes[at].from->v.text.text))
      return article_block(p, at);
  return 0;
}

/* Whether the text, NUL at its end, has the words of blockquote 'k' twice. */
static enum status is_repeated(const struct html *h, const struct page *p, uint32_t k, int *found) {
  struct buf words;
  uint32_t block = first_block(p, k);
  *found = 0;
  if (block == 0) return ST_OK;
  buf_init(&words, h->text.a);
  enum status st = render_line(&words, p, block);
  if (st == ST_OK && words.n >= PULL_LEAST) {
    strip_marks(&words);
    st = buf_add(&words, "", 1);
    const char *once = st == ST_OK && words.n > PULL_LEAST ? strstr(h->text.p, words.p) : NULL;
    *found = once != NULL && strstr(once + 1, words.p) != NULL;
  }
  buf_free(&words);
  return st;
}

/* Skips blockquotes that only repeat what the article says elsewhere. */
static enum status mark_pull_quotes(struct html *h, struct page *p, struct article article, int *any) {
  int left = PULLS_MOST, found;
  enum status st = buf_add(&h->text, "", 1);
  for (uint32_t k = article.start; k < article.end && left > 0 && st == ST_OK; k++) {
    struct node *n = &p->nodes[k];
    if ((n->flags & (NODE_TEXT | NODE_SKIP)) != 0 || n->tag != TAG(BLOCKQUOTE)) continue;
    left--;
    st = is_repeated(h, p, k, &found);
    if (st == ST_OK && found) n->flags |= NODE_SKIP;
    if (st == ST_OK && found) *any = 1;
  }
  h->text.n--;
  return st;
}

enum status render(struct html *h, struct page *p, struct article article) {
  int has_pulls = 0;
  enum status st = write_all(h, p, article);
  if (st == ST_OK) st = mark_pull_quotes(h, p, article, &has_pulls);
  if (st != ST_OK || !has_pulls) return st;
  h->text.n = h->count = 0;
  return write_all(h, p, article);
}
