#include "format/tame.h"

#include "format/nest.h"

#define TAG(name) GUMBO_TAG_##name

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
  struct nest nest;
  const char *end;
  size_t quotes;                          /* <q> that are open */
  unsigned char seen[GUMBO_TAG_LAST + 1]; /* html, body, title; raw tags known to have no end */
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

/* <q>: a browser draws the quotation marks, so they are part of the text. */
static enum status quote_mark(struct state *st, int closing) {
  static const char *const marks[] = {"\xE2\x80\x9C", "\xE2\x80\x98", "\xE2\x80\x9D", "\xE2\x80\x99"};
  if (closing && st->quotes == 0) return ST_OK;
  size_t depth = closing ? --st->quotes : st->quotes++;
  return emit(st, marks[(closing ? 2 : 0) + depth % 2]);
}

static enum status start_tag(struct state *st, struct tag *t, const char **p) {
  GumboTag id = t->id;
  unsigned kind = nest_kind(id);
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
  int fits;
  enum status s = nest_start(&st->nest, id, &fits);
  return s == ST_OK && fits ? emit_start(st, t) : s;
}

static enum status end_tag(struct state *st, const struct tag *t) {
  unsigned kind = nest_kind(t->id);
  if (t->id == TAG(BR)) return emit(st, "<br>");
  if (t->id == TAG(Q)) return quote_mark(st, 1);
  return kind == 0 || (kind & (VOID | RAW)) != 0 ? ST_OK : nest_end(&st->nest, t->id);
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
  struct state st = {.out = out, .end = s + n, .nest = {.out = &out->html}};
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
  out->dropped = st.nest.dropped;
  return result;
}

void tame_free(struct tame *t) {
  buf_free(&t->html);
  buf_free(&t->scripts);
}
