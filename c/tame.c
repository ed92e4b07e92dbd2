#include "tame.h"

#include <gumbo.h>
#include <stdint.h>

#define TAG(name) GUMBO_TAG_##name

/* What happens to a tag. Every tag not named below goes, its content stays. */
enum {
  VOID = 1,         /* has no content */
  RAW = 1 << 1,     /* goes with its content */
  CONTROL = 1 << 2, /* of a form; with RAW or VOID: becomes <input> */
  INLINE = 1 << 3,  /* open and closed within a line */
  BLOCK = 1 << 4,   /* its start closes an open <p> */
  HEADING = 1 << 5, /* </h1> closes an <h2> too */
  ITEM = 1 << 6,    /* closes an open item: li, dt, dd */
  PART = 1 << 7,    /* of a table; nothing outside one */
  LIMIT = 1 << 8,   /* end tags of what is outside have no effect inside */
  PASS = 1 << 9,    /* an item is looked for past it */
  LIST = 1 << 10    /* the end tag of an item is not looked for past it */
};

static const uint16_t kinds[GUMBO_TAG_LAST + 1] = {
    [TAG(BR)] = VOID,
    [TAG(HR)] = VOID | BLOCK,
    [TAG(META)] = VOID,
    [TAG(LINK)] = VOID,
    [TAG(INPUT)] = VOID | CONTROL,
    [TAG(SELECT)] = RAW | CONTROL,
    [TAG(TEXTAREA)] = RAW | CONTROL,
    [TAG(BUTTON)] = RAW | CONTROL,
    [TAG(SCRIPT)] = RAW,
    [TAG(STYLE)] = RAW,
    [TAG(NOSCRIPT)] = RAW,
    [TAG(TEMPLATE)] = RAW,
    [TAG(IFRAME)] = RAW,
    [TAG(NOEMBED)] = RAW,
    [TAG(NOFRAMES)] = RAW,
    [TAG(SVG)] = RAW,
    [TAG(MATH)] = RAW,
    [TAG(OBJECT)] = RAW,
    [TAG(VIDEO)] = RAW,
    [TAG(AUDIO)] = RAW,
    [TAG(CANVAS)] = RAW,
    [TAG(DATALIST)] = RAW,
    [TAG(A)] = INLINE,
    [TAG(SPAN)] = INLINE,
    [TAG(TIME)] = INLINE,
    [TAG(LABEL)] = INLINE,
    [TAG(P)] = BLOCK | PASS,
    [TAG(DIV)] = BLOCK | PASS,
    [TAG(ADDRESS)] = BLOCK | PASS,
    [TAG(H1)] = BLOCK | HEADING,
    [TAG(H2)] = BLOCK | HEADING,
    [TAG(H3)] = BLOCK | HEADING,
    [TAG(H4)] = BLOCK | HEADING,
    [TAG(H5)] = BLOCK | HEADING,
    [TAG(H6)] = BLOCK | HEADING,
    [TAG(LI)] = BLOCK | ITEM,
    [TAG(DT)] = BLOCK | ITEM,
    [TAG(DD)] = BLOCK | ITEM,
    [TAG(ARTICLE)] = BLOCK,
    [TAG(SECTION)] = BLOCK,
    [TAG(NAV)] = BLOCK,
    [TAG(ASIDE)] = BLOCK,
    [TAG(HEADER)] = BLOCK,
    [TAG(FOOTER)] = BLOCK,
    [TAG(MAIN)] = BLOCK,
    [TAG(FIGURE)] = BLOCK,
    [TAG(FIGCAPTION)] = BLOCK,
    [TAG(BLOCKQUOTE)] = BLOCK,
    [TAG(PRE)] = BLOCK,
    [TAG(UL)] = BLOCK | LIST,
    [TAG(OL)] = BLOCK | LIST,
    [TAG(DL)] = BLOCK,
    [TAG(CENTER)] = BLOCK,
    [TAG(FIELDSET)] = BLOCK,
    [TAG(DETAILS)] = BLOCK,
    [TAG(SUMMARY)] = BLOCK,
    [TAG(TABLE)] = BLOCK | LIMIT,
    [TAG(CAPTION)] = PART | LIMIT,
    [TAG(THEAD)] = PART,
    [TAG(TBODY)] = PART,
    [TAG(TFOOT)] = PART,
    [TAG(TR)] = PART,
    [TAG(TD)] = PART | LIMIT,
    [TAG(TH)] = PART | LIMIT,
};

/* Attributes that reading an article needs. */
enum { HREF = 7, TYPE = 15, ATTRIBUTES };
static const char *const attributes[ATTRIBUTES] = {
    "class", "id",       "name",   "property", "content", "itemprop",    "rel",        [HREF] = "href",
    "lang",  "datetime", "hidden", "style",    "role",    "aria-hidden", "aria-modal", [TYPE] = "type",
};

struct slice {
  const char *s;
  size_t n;
};

/* A tag of the source; 'values' with their quotes, NULL where absent. */
struct tag {
  GumboTag id;
  int closing, is_dialog, has[ATTRIBUTES];
  struct slice values[ATTRIBUTES];
};

struct state {
  struct tame *out;
  const char *end;
  size_t tags, depth, quotes, over[GUMBO_TAG_LAST + 1];
  unsigned char seen[GUMBO_TAG_LAST + 1]; /* html, body, title; raw tags known to have no end */
  uint16_t open[TAME_DEPTH];              /* ids of open elements, outermost first */
};

/* Locale-free, and ASCII only, as HTML wants it. */
static char lower(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static int is_letter(char c) {
  return lower(c) >= 'a' && lower(c) <= 'z';
}

static int is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

static int is_word(struct slice s, const char *word) {
  size_t k = 0;
  while (k < s.n && word[k] != '\0' && lower(s.s[k]) == word[k]) k++;
  return k == s.n && word[k] == '\0';
}

static enum status emit(struct state *st, const char *s) {
  return buf_add(&st->out->html, s, strlen(s));
}

static enum status emit_slice(struct state *st, struct slice v) {
  return buf_add(&st->out->html, v.s, v.n);
}

/*
** ---- open elements ----
**
** The output closes every element by name, innermost first, so that the HTML
** parser has nothing to repair: its stack is 'open', and what it implies for
** tables.
*/

static enum status emit_end(struct state *st, uint16_t id) {
  enum status s = emit(st, "</");
  if (s == ST_OK) s = emit(st, gumbo_normalized_tagname((GumboTag)id));
  return s == ST_OK ? emit(st, ">") : s;
}

/* Closes all but the outermost 'depth' open elements. */
static enum status close_to(struct state *st, size_t depth) {
  enum status s = ST_OK;
  while (st->depth > depth && s == ST_OK) s = emit_end(st, st->open[--st->depth]);
  return s;
}

static int is_same(uint16_t id, uint16_t like) {
  return id == like;
}

static int is_heading(uint16_t id, uint16_t like) {
  (void)like;
  return (kinds[id] & HEADING) != 0;
}

static int is_fellow(uint16_t id, uint16_t like) {
  return like == TAG(LI) ? id == TAG(LI) : id == TAG(DT) || id == TAG(DD);
}

/*
** The innermost open element that 'fits', counted from 1; 0 when there is
** none, or one of the kind 'stop' stands before it. With 'only', every
** element before it must be of that kind.
*/
static size_t innermost(const struct state *st, int (*fits)(uint16_t, uint16_t), uint16_t like, unsigned stop,
                        unsigned only) {
  for (size_t k = st->depth; k-- > 0;) {
    if (fits(st->open[k], like)) return k + 1;
    if ((kinds[st->open[k]] & stop) != 0) return 0;
    if (only != 0 && (kinds[st->open[k]] & only) == 0) return 0;
  }
  return 0;
}

/* How far out a part of a table stands: cells in rows, rows in bodies. */
static int part_rank(uint16_t id) {
  switch (id) {
    case TAG(TD):
    case TAG(TH):
      return 1;
    case TAG(TR):
      return 2;
    case TAG(TBODY):
    case TAG(THEAD):
    case TAG(TFOOT):
      return 3;
    default: /* caption and what is no part */
      return 0;
  }
}

/* Closes everything in the innermost table that a new part of it ends. */
static enum status open_part(struct state *st, size_t table, uint16_t id) {
  size_t k = st->depth;
  int rank = id == TAG(CAPTION) ? 3 : part_rank(id);
  while (k > table && part_rank(st->open[k - 1]) <= rank) k--;
  return close_to(st, k);
}

/* <table> right inside <table>, in no cell: the first one ends. */
static enum status open_table(struct state *st) {
  size_t table = innermost(st, is_same, TAG(TABLE), 0, 0);
  for (size_t k = table; k < st->depth; k++)
    if ((kinds[st->open[k]] & LIMIT) != 0) return ST_OK;
  return table == 0 ? ST_OK : close_to(st, table - 1);
}

/* Closes what the start of 'id' ends by itself. */
static enum status make_way(struct state *st, uint16_t id) {
  unsigned kind = kinds[id];
  size_t k;
  enum status s = ST_OK;
  if ((kind & PART) != 0) return open_part(st, innermost(st, is_same, TAG(TABLE), 0, 0), id);
  if (id == TAG(A) && (k = innermost(st, is_same, id, LIMIT, 0)) != 0) return close_to(st, k - 1);
  if ((kind & ITEM) != 0 && (k = innermost(st, is_fellow, id, 0, PASS | INLINE)) != 0)
    s = close_to(st, k - 1);
  if (s == ST_OK && (kind & BLOCK) != 0 && (k = innermost(st, is_same, TAG(P), LIMIT, 0)) != 0)
    s = close_to(st, k - 1);
  if (s == ST_OK && (kind & HEADING) != 0 && st->depth > 0 && (kinds[st->open[st->depth - 1]] & HEADING) != 0)
    s = close_to(st, st->depth - 1);
  return s == ST_OK && id == TAG(TABLE) ? open_table(st) : s;
}

/* A start tag that says nothing where it stands. */
static int is_idle(const struct state *st, uint16_t id) {
  if ((kinds[id] & PART) != 0) return innermost(st, is_same, TAG(TABLE), 0, 0) == 0;
  if (id != TAG(A)) return 0;
  size_t outer = innermost(st, is_same, id, LIMIT, 0);
  return outer != 0 && innermost(st, is_same, id, LIMIT, INLINE) == 0; /* a link around blocks */
}

/* Which open element an end tag closes, counted from 1; 0 for none. */
static size_t closed_by(const struct state *st, uint16_t id) {
  unsigned kind = kinds[id];
  if ((kind & INLINE) != 0) return innermost(st, is_same, id, LIMIT, id == TAG(A) ? 0 : INLINE);
  if ((kind & HEADING) != 0) return innermost(st, is_heading, id, LIMIT, 0);
  if ((kind & PART) != 0 || id == TAG(TABLE)) {
    size_t table = innermost(st, is_same, TAG(TABLE), 0, 0), k = innermost(st, is_same, id, 0, 0);
    return k >= table ? k : 0;
  }
  return innermost(st, is_same, id, id == TAG(LI) ? LIMIT | LIST : LIMIT, 0);
}

#define REOPEN_MOST 4u

/* Ends the link 'k' (from 1) around blocks that stay open. */
static enum status close_link(struct state *st, size_t k) {
  uint16_t inner[REOPEN_MOST];
  size_t n = st->depth - k;
  if (n > REOPEN_MOST || st->tags + n > TAME_TAGS) return close_to(st, k - 1);
  memcpy(inner, st->open + k, n * sizeof inner[0]);
  enum status s = close_to(st, k - 1);
  for (size_t j = 0; j < n && s == ST_OK; j++) {
    st->tags++;
    st->open[st->depth++] = inner[j];
    if ((s = emit(st, "<")) == ST_OK) s = emit(st, gumbo_normalized_tagname((GumboTag)inner[j]));
    if (s == ST_OK) s = emit(st, ">");
  }
  return s;
}

/*
** ---- tags of the source ----
*/

static int attribute_number(struct slice name) {
  for (int k = 0; k < ATTRIBUTES; k++)
    if (is_word(name, attributes[k])) return k;
  return -1;
}

/* Reads a value after '='. Returns where it ends; NULL at the end of input. */
static const char *read_value(const char *p, const char *e, struct slice *value) {
  while (p < e && is_space(*p)) p++;
  if (p == e) return NULL;
  value->s = p;
  if (*p == '"' || *p == '\'') {
    const char *close = memchr(p + 1, *p, (size_t)(e - p - 1));
    if (close == NULL) return NULL;
    p = close + 1;
  } else {
    while (p < e && !is_space(*p) && *p != '>') p++;
  }
  value->n = (size_t)(p - value->s);
  return p;
}

/* Reads one attribute, keeps it if it is the first of a name we want. */
static const char *read_attribute(const char *p, const char *e, struct tag *t) {
  struct slice name = {p, 0}, value = {NULL, 0};
  p++; /* a leading '=' is part of the name */
  while (p < e && !is_space(*p) && *p != '/' && *p != '>' && *p != '=') p++;
  name.n = (size_t)(p - name.s);
  const char *after = p;
  while (after < e && is_space(*after)) after++;
  if (after < e && *after == '=') {
    p = read_value(after + 1, e, &value);
    if (p == NULL) return NULL;
  }
  int k = attribute_number(name);
  if (k >= 0 && !t->has[k]) {
    t->has[k] = 1;
    t->values[k] = value;
  }
  return p;
}

/* Reads the tag at 'p', past "<" or "</". Returns what follows ">"; NULL at the end of input. */
static const char *read_tag(const char *p, const char *e, struct tag *t) {
  struct slice name = {p, 0};
  while (p < e && !is_space(*p) && *p != '/' && *p != '>') p++;
  name.n = (size_t)(p - name.s);
  memset(t->has, 0, sizeof t->has);
  t->is_dialog = is_word(name, "dialog");
  t->id = t->is_dialog ? TAG(ASIDE) : gumbo_tagn_enum(name.s, name.n > 32 ? 0 : (unsigned)name.n);
  while (p != NULL && p < e && *p != '>') {
    if (is_space(*p) || *p == '/') p++;
    else p = read_attribute(p, e, t);
  }
  return p == NULL || p == e ? NULL : p + 1;
}

static enum status emit_start(struct state *st, const struct tag *t) {
  enum status s = emit(st, "<");
  if (s == ST_OK) s = emit(st, gumbo_normalized_tagname(t->id));
  for (int k = 0; k < ATTRIBUTES && s == ST_OK; k++) {
    if (!t->has[k]) continue;
    s = emit(st, " ");
    if (s == ST_OK) s = emit(st, attributes[k]);
    if (s == ST_OK && t->values[k].n > 0) s = emit(st, "=");
    if (s == ST_OK) s = emit_slice(st, t->values[k]);
  }
  return s == ST_OK ? emit(st, ">") : s;
}

/* Where "</name" begins at or after 'p'; NULL when it does not come. */
static const char *find_end(const char *p, const char *e, const char *name) {
  size_t n = strlen(name);
  while ((p = memchr(p, '<', (size_t)(e - p))) != NULL) {
    const char *q = p + 1;
    if ((size_t)(e - q) > n && *q == '/' && is_word((struct slice){q + 1, n}, name)) {
      q += n + 1;
      if (q == e || is_space(*q) || *q == '/' || *q == '>') return p;
    }
    p++;
  }
  return NULL;
}

/* Where the next ">" leaves off. */
static const char *past_angle(const char *p, const char *e) {
  const char *close = memchr(p, '>', (size_t)(e - p));
  return close == NULL ? e : close + 1;
}

/* Whether the 'type' of a tag has 'word' in it. */
static int is_type(const struct tag *t, const char *word) {
  struct slice v = t->values[TYPE];
  size_t n = strlen(word);
  for (size_t k = 0; t->has[TYPE] && k + n <= v.n; k++)
    if (is_word((struct slice){v.s + k, n}, word)) return 1;
  return 0;
}

/*
** Skips an element that goes with its content. One that never ends takes the
** rest of the page when it is a script or style; else only its tag goes.
*/
static enum status skip_raw(struct state *st, const struct tag *t, const char **p) {
  const char *close = st->seen[t->id] ? NULL : find_end(*p, st->end, gumbo_normalized_tagname(t->id));
  if (close == NULL) {
    st->seen[t->id] = 1;
    if (t->id == TAG(SCRIPT) || t->id == TAG(STYLE)) *p = st->end;
    return ST_OK;
  }
  enum status s = ST_OK;
  if (t->id == TAG(SCRIPT) && is_type(t, "ld+json")) {
    s = buf_add(&st->out->scripts, *p, (size_t)(close - *p));
    if (s == ST_OK) s = buf_add(&st->out->scripts, "", 1);
  }
  *p = past_angle(close, st->end);
  return s;
}

/* <title>: its text as it stands; only the first counts. */
static enum status keep_title(struct state *st, const char **p) {
  if (st->seen[TAG(TITLE)]) return ST_OK;
  st->seen[TAG(TITLE)] = 1;
  const char *close = find_end(*p, st->end, "title");
  if (close == NULL) return ST_OK;
  enum status s = emit(st, "<title>");
  if (s == ST_OK) s = buf_add(&st->out->html, *p, (size_t)(close - *p));
  if (s == ST_OK) s = emit(st, "</title>");
  *p = past_angle(close, st->end);
  return s;
}

static int is_overflow(struct state *st, uint16_t id) {
  size_t room = (kinds[id] & INLINE) != 0 ? TAME_DEPTH / 2 : TAME_DEPTH; /* blocks matter more */
  if (st->tags < TAME_TAGS && (st->depth < room || (kinds[id] & (VOID | RAW)) != 0)) return 0;
  st->over[id]++;
  st->out->dropped++;
  return 1;
}

/* <q>: a browser draws the quotation marks, so they are part of the text. */
static enum status quote_mark(struct state *st, int closing) {
  static const char *const marks[] = {"\xE2\x80\x9C", "\xE2\x80\x98", "\xE2\x80\x9D", "\xE2\x80\x99"};
  if (closing && st->quotes == 0) return ST_OK;
  size_t depth = closing ? --st->quotes : st->quotes++;
  return emit(st, marks[(closing ? 2 : 0) + depth % 2]);
}

static enum status start_tag(struct state *st, struct tag *t, const char **p) {
  uint16_t id = (uint16_t)t->id;
  unsigned kind = kinds[id];
  if (id == TAG(Q)) return quote_mark(st, 0);
  if (id == TAG(TITLE)) return keep_title(st, p);
  if (id == TAG(HTML) || id == TAG(BODY)) {
    if (st->seen[id]) return ST_OK;
    st->seen[id] = 1;
    return emit_start(st, t);
  }
  if ((kind & RAW) != 0) {
    enum status s = skip_raw(st, t, p);
    if (s != ST_OK || (kind & CONTROL) == 0) return s;
  }
  if (kind == 0 || (id == TAG(INPUT) && is_type(t, "hidden"))) return ST_OK;
  if ((kind & CONTROL) != 0) {
    memset(t->has, 0, sizeof t->has);
    t->id = TAG(INPUT);
  }
  if (id == TAG(A) && !t->has[HREF]) return ST_OK; /* a place to link to, often left open */
  if (is_idle(st, id)) return emit(st, " ");
  enum status s = make_way(st, id);
  if (s != ST_OK) return s;
  if (is_overflow(st, id)) return emit(st, " ");
  st->tags++;
  if ((kind & (VOID | RAW)) == 0) st->open[st->depth++] = id;
  return emit_start(st, t);
}

static enum status end_tag(struct state *st, struct tag *t) {
  uint16_t id = (uint16_t)t->id;
  unsigned kind = kinds[id];
  if (id == TAG(BR)) return emit(st, "<br>");
  if (id == TAG(Q)) return quote_mark(st, 1);
  if (kind == 0 || (kind & (VOID | RAW)) != 0) return ST_OK;
  if (st->over[id] > 0) {
    st->over[id]--;
    return ST_OK;
  }
  size_t k = closed_by(st, id);
  if (k == 0) return ST_OK;
  return id == TAG(A) ? close_link(st, k) : close_to(st, k - 1);
}

/* A comment, a declaration, or what a browser takes for one. */
static const char *skip_markup(const char *p, const char *e) {
  if (e - p < 4 || memcmp(p, "<!--", 4) != 0) return past_angle(p, e);
  const char *q = p + 4;
  if (q < e && *q == '>') return q + 1;
  while ((q = memchr(q, '>', (size_t)(e - q))) != NULL) {
    if (q - p >= 6 && q[-1] == '-' && q[-2] == '-') return q + 1;
    if (q - p >= 7 && q[-1] == '!' && q[-2] == '-' && q[-3] == '-') return q + 1;
    q++;
  }
  return e;
}

/* One piece of markup at '*p', which is '<'. */
static enum status step(struct state *st, const char **p) {
  const char *at = *p, *e = st->end;
  char next = at + 1 < e ? at[1] : '\0';
  struct tag t;
  t.closing = next == '/' && at + 2 < e && is_letter(at[2]);
  if (t.closing || is_letter(next)) {
    *p = read_tag(at + (t.closing ? 2 : 1), e, &t);
    if (*p == NULL) {
      *p = e;
      return ST_OK;
    }
    return t.closing ? end_tag(st, &t) : start_tag(st, &t, p);
  }
  if (next == '!' || next == '?' || next == '/') {
    *p = skip_markup(at, e);
    return ST_OK;
  }
  *p = at + 1;
  return emit(st, "&lt;");
}

enum status tame(struct tame *out, struct alloc a, const char *s, size_t n) {
  struct state st = {.out = out, .end = s + n};
  enum status result = ST_OK;
  buf_init(&out->html, a);
  buf_init(&out->scripts, a);
  out->dropped = 0;
  while (s < st.end && result == ST_OK) {
    const char *angle = memchr(s, '<', (size_t)(st.end - s));
    if (angle == NULL) angle = st.end;
    result = buf_add(&out->html, s, (size_t)(angle - s));
    s = angle;
    if (s < st.end && result == ST_OK) result = step(&st, &s);
  }
  return result;
}

void tame_free(struct tame *t) {
  buf_free(&t->html);
  buf_free(&t->scripts);
}
