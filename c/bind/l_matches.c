#include <string.h>

#include "bind/l_types.h"

/* Both lists and sets keep their segment in uservalue 1. */
static void keep_segment(lua_State *L, int arg) {
  lua_pushvalue(L, arg);
  lua_setiuservalue(L, -2, 1);
}

struct matches *bind_newmatches(lua_State *L, int arg) {
  struct matches *m = lua_newuserdatauv(L, sizeof *m, 1);
  matches_init(m, bind_alloc(L));
  luaL_setmetatable(L, MATCHES_TYPE);
  keep_segment(L, arg);
  return m;
}

struct docset *bind_newdocset(lua_State *L, int arg) {
  const struct segment *s = bind_checksegment(L, arg);
  struct docset *set = lua_newuserdatauv(L, sizeof *set, 1);
  *set = (struct docset){.a = bind_alloc(L), .n = s->ndocs};
  luaL_setmetatable(L, DOCSET_TYPE);
  keep_segment(L, arg);
  size_t size = (set->n / 64 + 1) * sizeof *set->bits;
  set->bits = alloc_get(&set->a, size);
  if (set->bits == NULL) bind_fail(L, ST_NOMEM);
  memset(set->bits, 0, size);
  return set;
}

static struct matches *matches_check(lua_State *L, int arg) {
  return luaL_checkudata(L, arg, MATCHES_TYPE);
}

struct docset *bind_checkdocset(lua_State *L, int arg) {
  struct docset *set = luaL_checkudata(L, arg, DOCSET_TYPE);
  luaL_argcheck(L, set->bits != NULL, arg, "the set is closed");
  return set;
}

/* Pushes the segment of the list or set at 'arg'; raises when it was closed. */
static struct segment *push_segment(lua_State *L, int arg) {
  lua_getiuservalue(L, arg, 1);
  return bind_checksegment(L, -1);
}

/* #matches. O(1). */
static int matches_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)matches_check(L, 1)->n);
  return 1;
}

/* matches:at(k) --> first, last: tokens of the segment. O(1). */
static int matches_at(lua_State *L) {
  const struct matches *m = matches_check(L, 1);
  const struct match *v = &m->v[bind_checkpos(L, 2, m->n)];
  return bind_pushspan(L, v->first, v->end);
}

/* matches:docs() --> docset of the documents with a match. O(matches). */
static int matches_docs(lua_State *L) {
  const struct matches *m = matches_check(L, 1);
  lua_settop(L, 1);
  const struct segment *s = push_segment(L, 1);
  struct docset *set = bind_newdocset(L, 2);
  seek_docs(s, m, set->bits, NULL);
  return 1;
}

/* matches:by_doc() --> list of d, matches, d, matches, ... O(matches + documents). */
static int matches_by_doc(lua_State *L) {
  const struct matches *m = matches_check(L, 1);
  lua_settop(L, 1);
  const struct segment *s = push_segment(L, 1);
  struct docset *set = bind_newdocset(L, 2);
  uint32_t *n = lua_newuserdatauv(L, (s->ndocs + 1) * sizeof *n, 0);
  memset(n, 0, (s->ndocs + 1) * sizeof *n);
  seek_docs(s, m, set->bits, n);
  lua_newtable(L);
  lua_Integer at = 0;
  for (size_t d = 0; d < s->ndocs; d++) {
    if (n[d] == 0) continue;
    lua_pushinteger(L, (lua_Integer)d + 1);
    lua_rawseti(L, -2, ++at);
    lua_pushinteger(L, n[d]);
    lua_rawseti(L, -2, ++at);
  }
  return 1;
}

static const struct docset *same_segment(lua_State *L, const struct segment *s, int arg) {
  const struct docset *set = bind_checkdocset(L, arg);
  luaL_argcheck(L, set->n == s->ndocs, arg, "it is of another segment");
  return set;
}

/* matches:keep(docset): removes the matches in other documents. O(matches). */
static int matches_keep(lua_State *L) {
  struct matches *m = matches_check(L, 1);
  const struct segment *s = push_segment(L, 1);
  seek_keep(s, m, same_segment(L, s, 2)->bits);
  return 0;
}

/*
** matches:near(other, most [, ordered]) --> matches
** From each match to the nearest of 'other' in the same document with at most
** 'most' tokens between; with 'ordered', behind it.
*/
static int matches_near(lua_State *L) {
  const struct matches *a = matches_check(L, 1), *b = matches_check(L, 2);
  lua_Integer most = luaL_checkinteger(L, 3);
  luaL_argcheck(L, most >= 0 && most <= 1000000, 3, "0 to 1000000 tokens");
  int ordered = lua_toboolean(L, 4);
  lua_settop(L, 3);
  const struct segment *s = push_segment(L, 1);
  struct matches *out = bind_newmatches(L, 4);
  if (seek_near(out, s, a, b, (uint32_t)most, ordered) != ST_OK) return bind_fail(L, ST_NOMEM);
  return 1;
}

/* matches:join(other) --> matches in either, sorted, equal ones once. O(both). */
static int matches_join(lua_State *L) {
  const struct matches *a = matches_check(L, 1), *b = matches_check(L, 2);
  size_t i = 0, j = 0;
  lua_settop(L, 2);
  push_segment(L, 1);
  struct matches *out = bind_newmatches(L, 3);
  while (i < a->n || j < b->n) {
    const struct match *x = i < a->n ? &a->v[i] : NULL, *y = j < b->n ? &b->v[j] : NULL;
    int same = x != NULL && y != NULL && x->first == y->first && x->end == y->end;
    int take_x =
        y == NULL || (x != NULL && (x->first < y->first || (x->first == y->first && x->end <= y->end)));
    const struct match *v = take_x ? x : y;
    if (matches_add(out, v->first, v->end) != ST_OK) return bind_fail(L, ST_NOMEM);
    i += (size_t)(take_x || same);
    j += (size_t)(!take_x || same);
  }
  return 1;
}

/*
** matches:collocates(left, right [, in_sentence]) --> list of word, tokens, ...
** Words within so many tokens before and after each match, in its document or,
** where wanted, in its sentence; a token near two matches counts once.
*/
static int matches_collocates(lua_State *L) {
  const struct matches *m = matches_check(L, 1);
  lua_Integer left = luaL_checkinteger(L, 2), right = luaL_checkinteger(L, 3);
  int in_sentence = lua_toboolean(L, 4);
  luaL_argcheck(L, left >= 0 && left <= 1000000 && right >= 0 && right <= 1000000, 2, "0 to 1000000 tokens");
  lua_settop(L, 4);
  struct segment *s = push_segment(L, 1);
  if (segment_touch_all(s) != ST_OK)
    return luaL_error(L, "the index is damaged; parallax reindex makes it anew");
  uint32_t *n = lua_newuserdatauv(L, (s->nwords + 1) * sizeof *n, 0);
  memset(n, 0, (s->nwords + 1) * sizeof *n);
  size_t done = 0, next = 0; /* tokens before 'done' are counted; 'next' is the match not yet passed */
  for (size_t k = 0; k < m->n; k++) {
    size_t first = m->v[k].first, end = m->v[k].end, from, to;
    segment_doc_tokens(s, segment_doc_of(s, first), &from, &to);
    if (in_sentence) segment_sentence(s, first, &from, &to);
    if (first - from > (size_t)left) from = first - (size_t)left;
    if (to > end && to - end > (size_t)right) to = end + (size_t)right;
    if (from < done) from = done;
    for (size_t t = from; t < to; t++) {
      while (next < m->n && m->v[next].end <= t) next++;
      if (next < m->n && m->v[next].first <= t) continue; /* part of a match itself */
      uint32_t form = segment_form_at(s, t),
               of = form < s->nforms ? segment_form_word(s->forms[form]) : UINT32_MAX;
      if (of < s->nwords) n[of]++;
    }
    if (to > done) done = to;
  }
  lua_newtable(L);
  lua_Integer at = 0;
  for (size_t w = 0; w < s->nwords; w++) {
    if (n[w] == 0) continue;
    lua_pushinteger(L, (lua_Integer)w + 1);
    lua_rawseti(L, -2, ++at);
    lua_pushinteger(L, n[w]);
    lua_rawseti(L, -2, ++at);
  }
  return 1;
}

static int matches_close(lua_State *L) {
  matches_free(matches_check(L, 1));
  return 0;
}

static int matches_tostring(lua_State *L) {
  lua_pushfstring(L, MATCHES_TYPE " (%I)", (LUAI_UACINT)matches_check(L, 1)->n);
  return 1;
}

/* #docset --> number of documents. O(documents of the segment / 64). */
static int docset_len(lua_State *L) {
  const struct docset *set = bind_checkdocset(L, 1);
  lua_Integer n = 0;
  for (size_t k = 0; k <= set->n / 64; k++) n += __builtin_popcountll(set->bits[k]);
  lua_pushinteger(L, n);
  return 1;
}

/* docset:has(d) --> boolean */
static int docset_has(lua_State *L) {
  const struct docset *set = bind_checkdocset(L, 1);
  size_t d = bind_checkpos(L, 2, set->n);
  lua_pushboolean(L, set->bits[d / 64] >> d % 64 & 1);
  return 1;
}

/* docset:put(d): adds a document. */
static int docset_put(lua_State *L) {
  struct docset *set = bind_checkdocset(L, 1);
  size_t d = bind_checkpos(L, 2, set->n);
  set->bits[d / 64] |= (uint64_t)1 << d % 64;
  return 0;
}

/* docset:list() --> documents in it, ascending */
static int docset_list(lua_State *L) {
  const struct docset *set = bind_checkdocset(L, 1);
  lua_Integer at = 0;
  lua_newtable(L);
  for (size_t k = 0; k <= set->n / 64; k++) {
    for (uint64_t bits = set->bits[k]; bits != 0; bits &= bits - 1) {
      lua_pushinteger(L, (lua_Integer)(k * 64 + (size_t)__builtin_ctzll(bits)) + 1);
      lua_rawseti(L, -2, ++at);
    }
  }
  return 1;
}

enum docset_op { OP_AND, OP_OR, OP_WITHOUT };

static int docset_combine(lua_State *L, enum docset_op op) {
  const struct docset *a = bind_checkdocset(L, 1), *b = bind_checkdocset(L, 2);
  luaL_argcheck(L, a->n == b->n, 2, "it is of another segment");
  lua_settop(L, 2);
  push_segment(L, 1);
  struct docset *out = bind_newdocset(L, 3);
  for (size_t k = 0; k <= a->n / 64; k++) {
    if (op == OP_AND) out->bits[k] = a->bits[k] & b->bits[k];
    else if (op == OP_OR) out->bits[k] = a->bits[k] | b->bits[k];
    else out->bits[k] = a->bits[k] & ~b->bits[k];
  }
  return 1;
}

/* docset:both(other), docset:either(other), docset:without(other) --> docset */
static int docset_both(lua_State *L) {
  return docset_combine(L, OP_AND);
}

static int docset_either(lua_State *L) {
  return docset_combine(L, OP_OR);
}

static int docset_without(lua_State *L) {
  return docset_combine(L, OP_WITHOUT);
}

static int docset_close(lua_State *L) {
  struct docset *set = luaL_checkudata(L, 1, DOCSET_TYPE);
  uint64_t *bits = set->bits;
  set->bits = NULL;
  alloc_free(&set->a, bits, (set->n / 64 + 1) * sizeof *bits);
  return 0;
}

void bind_matches(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", matches_close},
                                  {"__close", matches_close},
                                  {"__len", matches_len},
                                  {"__tostring", matches_tostring},
                                  {NULL, NULL}};
  static const luaL_Reg meth[] = {
      {"at", matches_at},
      {"docs", matches_docs},
      {"by_doc", matches_by_doc},
      {"keep", matches_keep},
      {"near", matches_near},
      {"join", matches_join},
      {"collocates", matches_collocates},
      {NULL, NULL},
  };
  static const luaL_Reg set_meta[] = {
      {"__gc", docset_close}, {"__close", docset_close}, {"__len", docset_len}, {NULL, NULL}};
  static const luaL_Reg set_meth[] = {
      {"has", docset_has},       {"put", docset_put},         {"list", docset_list}, {"both", docset_both},
      {"either", docset_either}, {"without", docset_without}, {NULL, NULL},
  };
  bind_type(L, MATCHES_TYPE, meta, meth);
  bind_type(L, DOCSET_TYPE, set_meta, set_meth);
}
