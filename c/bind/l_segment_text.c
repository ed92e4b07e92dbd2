#include "bind/l_segment.h"

#define LINES 4096 /* of one call of segment:lines */

static void add_form(luaL_Buffer *b, struct segment *s, size_t token, int with_space) {
  size_t len;
  uint32_t form = segment_form_at(s, token);
  if (form >= s->nforms) return;
  const char *text = segment_form_text(s, form, &len);
  if (with_space && segment_form_gap(s->forms[form]) > 0) luaL_addchar(b, ' ');
  luaL_addlstring(b, text, len);
}

static void push_tokens(lua_State *L, struct segment *s, size_t first, size_t end) {
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  for (size_t k = first; k < end; k++) add_form(&b, s, k, k > first);
  luaL_pushresult(&b);
}

/* Where lines() is: the document, and its tokens up to the last match. */
struct lines {
  size_t d, first, end;
  struct segment_walk walk;
};

/* Goes on to the document of a match; false when damaged, or no match of this segment. */
static int find_line(struct segment *s, struct lines *at, struct match m, struct segment_walk *last) {
  if (m.end <= m.first || m.end > s->ntokens) return 0;
  if (m.first >= at->end) {
    at->d = segment_doc_of(s, m.first);
    segment_doc_tokens(s, at->d, &at->first, &at->end);
    if (segment_walk_begin(s, &at->walk, at->d) != ST_OK) return 0;
  }
  if (m.first < at->first || segment_walk_to(s, &at->walk, m.first) != ST_OK) return 0;
  *last = at->walk;
  return segment_walk_to(s, last, m.end - 1) == ST_OK;
}

/*
** segment:lines(matches, k, most, left, right) --> list of d, first, last, before, hit, after, ...
** Matches k to k + most - 1, each with the bytes of its text it stands in and
** so many tokens around it, within its document. Space is where these words
** usually have it: what was printed stands in the text. O(tokens of their
** documents).
*/
static int lines(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  const struct matches *m = luaL_checkudata(L, 2, MATCHES_TYPE);
  size_t k = bind_checkpos(L, 3, m->n), n = (size_t)luaL_checkinteger(L, 4);
  size_t left = (size_t)luaL_checkinteger(L, 5), right = (size_t)luaL_checkinteger(L, 6);
  luaL_argcheck(L, n >= 1 && n <= LINES, 4, "1 to 4096 lines");
  luaL_argcheck(L, left <= 1000 && right <= 1000, 5, "0 to 1000 tokens");
  if (n > m->n - k) n = m->n - k;
  struct lines at = {0};
  lua_createtable(L, (int)(6 * n), 0);
  int list = lua_gettop(L);
  for (size_t i = 0; i < n; i++) {
    struct match v = m->v[k + i];
    struct segment_walk last;
    if (!find_line(s, &at, v, &last)) return segment_damaged(L);
    size_t from = v.first - at.first > left ? v.first - left : at.first;
    size_t to = at.end - v.end > right ? v.end + right : at.end;
    lua_pushinteger(L, (lua_Integer)at.d + 1);
    bind_pushspan(L, at.walk.start, last.end);
    push_tokens(L, s, from, v.first);
    push_tokens(L, s, v.first, v.end);
    push_tokens(L, s, v.end, to);
    for (int field = 6; field > 0; field--) lua_rawseti(L, list, (lua_Integer)(6 * i) + field);
  }
  return 1;
}

/* segment:bytes(d) --> list of 2 * tokens numbers: first and last byte of each token of document d */
static int bytes(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  size_t d = bind_checkpos(L, 2, s->ndocs), first, end;
  struct segment_walk w;
  segment_doc_tokens(s, d, &first, &end);
  if (segment_walk_begin(s, &w, d) != ST_OK) return segment_damaged(L);
  lua_createtable(L, (int)(2 * (end - first)), 0);
  for (size_t k = first; k < end; k++) {
    if (segment_walk_to(s, &w, k) != ST_OK) return segment_damaged(L);
    lua_pushinteger(L, (lua_Integer)w.start + 1);
    lua_rawseti(L, -2, (lua_Integer)(2 * (k - first) + 1));
    lua_pushinteger(L, w.end);
    lua_rawseti(L, -2, (lua_Integer)(2 * (k - first) + 2));
  }
  return 1;
}

/* segment:span(first, last) --> first, last: bytes of the text of their document. O(its tokens). */
static int span(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  size_t i = bind_checkpos(L, 2, s->ntokens), j = bind_checkpos(L, 3, s->ntokens), first, end;
  size_t d = segment_doc_of(s, i);
  struct segment_walk w;
  segment_doc_tokens(s, d, &first, &end);
  luaL_argcheck(L, j >= i && j < end, 3, "not in the same document");
  if (segment_walk_begin(s, &w, d) != ST_OK || segment_walk_to(s, &w, i) != ST_OK) return segment_damaged(L);
  uint32_t start = w.start;
  if (segment_walk_to(s, &w, j) != ST_OK) return segment_damaged(L);
  return bind_pushspan(L, start, w.end);
}

/* segment:sentence(token) --> first, last: tokens of the sentence, within the document */
static int sentence(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  size_t from, to;
  segment_sentence(s, bind_checkpos(L, 2, s->ntokens), &from, &to);
  return bind_pushspan(L, from, to);
}

const luaL_Reg segment_text_methods[] = {
    {"lines", lines}, {"bytes", bytes}, {"span", span}, {"sentence", sentence}, {NULL, NULL},
};
