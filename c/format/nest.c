#include "format/nest.h"

#define TAG(name) GUMBO_TAG_##name

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

unsigned nest_kind(GumboTag id) {
  return kinds[id];
}

static enum status emit(struct nest *n, const char *s) {
  return buf_add(n->out, s, strlen(s));
}

static enum status emit_end(struct nest *n, uint16_t id) {
  enum status s = emit(n, "</");
  if (s == ST_OK) s = emit(n, gumbo_normalized_tagname((GumboTag)id));
  return s == ST_OK ? emit(n, ">") : s;
}

/* Closes all but the outermost 'depth' open elements. */
static enum status close_to(struct nest *n, size_t depth) {
  enum status s = ST_OK;
  while (n->depth > depth && s == ST_OK) s = emit_end(n, n->open[--n->depth]);
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
static size_t innermost(const struct nest *n, int (*fits)(uint16_t, uint16_t), uint16_t like, unsigned stop,
                        unsigned only) {
  for (size_t k = n->depth; k-- > 0;) {
    if (fits(n->open[k], like)) return k + 1;
    if ((kinds[n->open[k]] & stop) != 0) return 0;
    if (only != 0 && (kinds[n->open[k]] & only) == 0) return 0;
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
static enum status open_part(struct nest *n, size_t table, uint16_t id) {
  size_t k = n->depth;
  int rank = id == TAG(CAPTION) ? 3 : part_rank(id);
  while (k > table && part_rank(n->open[k - 1]) <= rank) k--;
  return close_to(n, k);
}

/* <table> right inside <table>, in no cell: the first one ends. */
static enum status open_table(struct nest *n) {
  size_t table = innermost(n, is_same, TAG(TABLE), 0, 0);
  for (size_t k = table; k < n->depth; k++)
    if ((kinds[n->open[k]] & LIMIT) != 0) return ST_OK;
  return table == 0 ? ST_OK : close_to(n, table - 1);
}

/* Closes what the start of 'id' ends by itself. */
static enum status make_way(struct nest *n, uint16_t id) {
  unsigned kind = kinds[id];
  size_t k;
  enum status s = ST_OK;
  if ((kind & PART) != 0) return open_part(n, innermost(n, is_same, TAG(TABLE), 0, 0), id);
  if (id == TAG(A) && (k = innermost(n, is_same, id, LIMIT, 0)) != 0) return close_to(n, k - 1);
  if ((kind & ITEM) != 0 && (k = innermost(n, is_fellow, id, 0, PASS | INLINE)) != 0) s = close_to(n, k - 1);
  if (s == ST_OK && (kind & BLOCK) != 0 && (k = innermost(n, is_same, TAG(P), LIMIT, 0)) != 0)
    s = close_to(n, k - 1);
  if (s == ST_OK && (kind & HEADING) != 0 && n->depth > 0 && (kinds[n->open[n->depth - 1]] & HEADING) != 0)
    s = close_to(n, n->depth - 1);
  return s == ST_OK && id == TAG(TABLE) ? open_table(n) : s;
}

/* A start tag that says nothing where it stands. */
static int is_idle(const struct nest *n, uint16_t id) {
  if ((kinds[id] & PART) != 0) return innermost(n, is_same, TAG(TABLE), 0, 0) == 0;
  if (id != TAG(A)) return 0;
  size_t outer = innermost(n, is_same, id, LIMIT, 0);
  return outer != 0 && innermost(n, is_same, id, LIMIT, INLINE) == 0; /* a link around blocks */
}

/* Which open element an end tag closes, counted from 1; 0 for none. */
static size_t closed_by(const struct nest *n, uint16_t id) {
  unsigned kind = kinds[id];
  if ((kind & INLINE) != 0) return innermost(n, is_same, id, LIMIT, id == TAG(A) ? 0 : INLINE);
  if ((kind & HEADING) != 0) return innermost(n, is_heading, id, LIMIT, 0);
  if ((kind & PART) != 0 || id == TAG(TABLE)) {
    size_t table = innermost(n, is_same, TAG(TABLE), 0, 0), k = innermost(n, is_same, id, 0, 0);
    return k >= table ? k : 0;
  }
  return innermost(n, is_same, id, id == TAG(LI) ? LIMIT | LIST : LIMIT, 0);
}

#define REOPEN_MOST 4u

/* Ends the link 'k' (from 1) around blocks that stay open. */
static enum status close_link(struct nest *n, size_t k) {
  uint16_t inner[REOPEN_MOST];
  size_t count = n->depth - k;
  if (count > REOPEN_MOST || n->tags + count > NEST_TAGS) return close_to(n, k - 1);
  memcpy(inner, n->open + k, count * sizeof inner[0]);
  enum status s = close_to(n, k - 1);
  for (size_t j = 0; j < count && s == ST_OK; j++) {
    n->tags++;
    n->open[n->depth++] = inner[j];
    if ((s = emit(n, "<")) == ST_OK) s = emit(n, gumbo_normalized_tagname((GumboTag)inner[j]));
    if (s == ST_OK) s = emit(n, ">");
  }
  return s;
}

static int is_overflow(struct nest *n, uint16_t id) {
  size_t room = (kinds[id] & INLINE) != 0 ? NEST_DEPTH / 2 : NEST_DEPTH; /* blocks matter more */
  if (n->tags < NEST_TAGS && (n->depth < room || (kinds[id] & (VOID | RAW)) != 0)) return 0;
  n->over[id]++;
  n->dropped++;
  return 1;
}

enum status nest_start(struct nest *n, GumboTag tag, int *fits) {
  uint16_t id = (uint16_t)tag;
  *fits = 0;
  if (is_idle(n, id)) return emit(n, " ");
  enum status s = make_way(n, id);
  if (s != ST_OK) return s;
  if (is_overflow(n, id)) return emit(n, " ");
  n->tags++;
  if ((kinds[id] & (VOID | RAW)) == 0) n->open[n->depth++] = id;
  *fits = 1;
  return ST_OK;
}

enum status nest_end(struct nest *n, GumboTag tag) {
  uint16_t id = (uint16_t)tag;
  if (n->over[id] > 0) {
    n->over[id]--;
    return ST_OK;
  }
  size_t k = closed_by(n, id);
  if (k == 0) return ST_OK;
  return id == TAG(A) ? close_link(n, k) : close_to(n, k - 1);
}
