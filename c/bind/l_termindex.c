#include <limits.h>
#include <string.h>

#include "bind/bind.h"
#include "base/hash.h"
#include "near/termindex.h"

#define TERMINDEX_TYPE "parallax.termindex"

/* An index, what its calls need besides, and whether it was closed. */
struct box {
  struct termindex x;
  struct term_hits hits;
  struct buf bytes;
  struct term *terms;
  size_t terms_cap;
  int closed;
};

static struct box *box_new(lua_State *L) {
  struct box *box = lua_newuserdatauv(L, sizeof *box, 0);
  memset(box, 0, sizeof *box);
  box->x.a = bind_alloc(L);
  term_hits_init(&box->hits, bind_alloc(L));
  buf_init(&box->bytes, bind_alloc(L));
  luaL_setmetatable(L, TERMINDEX_TYPE);
  return box;
}

static struct box *box_check(lua_State *L, int arg) {
  struct box *box = luaL_checkudata(L, arg, TERMINDEX_TYPE);
  luaL_argcheck(L, !box->closed, arg, "index is closed");
  return box;
}

/* core.termindex([most]) --> termindex; keeps the newest 65536 texts by default. 12 MiB, and 800 bytes a
 * text. */
static int index_new(lua_State *L) {
  lua_Integer most = luaL_optinteger(L, 1, 65536);
  luaL_argcheck(L, most >= 1 && most <= (lua_Integer)TERMINDEX_TEXTS_MAX, 1, "number of texts out of range");
  struct box *box = box_new(L);
  enum status st = termindex_init(&box->x, bind_alloc(L), (size_t)most);
  return st == ST_OK ? 1 : bind_fail(L, st);
}

/* core.termindex_load(bytes) --> termindex | nil, reason */
static int index_load(lua_State *L) {
  size_t len;
  const char *bytes = luaL_checklstring(L, 1, &len);
  struct box *box = box_new(L);
  enum status st = termindex_load(&box->x, bind_alloc(L), bytes, len);
  if (st == ST_OK) return 1;
  if (st != ST_SYNTAX) return bind_fail(L, st);
  luaL_pushfail(L);
  lua_pushliteral(L, "no index of terms of this version, or damaged");
  return 2;
}

static lua_Integer check_list(lua_State *L, int arg) {
  luaL_checktype(L, arg, LUA_TTABLE);
  lua_Unsigned n = lua_rawlen(L, arg);
  luaL_argcheck(L, n <= INT_MAX, arg, "too many terms");
  return (lua_Integer)n;
}

static struct term *terms_room(lua_State *L, struct box *box, size_t n) {
  struct alloc a = bind_alloc(L);
  struct term *terms = array_room(&a, box->terms, &box->terms_cap, n, sizeof *terms);
  if (terms == NULL) bind_fail(L, ST_NOMEM);
  return box->terms = terms;
}

static uint32_t term_at(lua_State *L, int arg, lua_Integer k) {
  size_t len;
  if (lua_rawgeti(L, arg, k) != LUA_TSTRING)
    luaL_error(L, "term %I: string expected, got %s", (LUAI_UACINT)k, luaL_typename(L, -1));
  const char *s = lua_tolstring(L, -1, &len);
  lua_pop(L, 1);
  return hash_bytes(s, len);
}

/* Entry k of the list at 'arg', within limits. */
static float number_at(lua_State *L, int arg, lua_Integer k, lua_Number least, lua_Number most) {
  int is_number;
  lua_rawgeti(L, arg, k);
  lua_Number n = lua_tonumberx(L, -1, &is_number);
  lua_pop(L, 1);
  if (!is_number || !(n >= least && n <= most))
    luaL_error(L, "argument %d, entry %I: a number from %f to %f expected", arg - 1, (LUAI_UACINT)k, least,
               most);
  return (float)n;
}

/* termindex:count(terms): the terms of one text, each once. */
static int index_count(lua_State *L) {
  struct box *box = box_check(L, 1);
  lua_Integer n = check_list(L, 2);
  for (lua_Integer k = 1; k <= n; k++) term_at(L, 2, k); /* all or nothing */
  for (lua_Integer k = 1; k <= n; k++) {
    uint32_t id = term_at(L, 2, k);
    termindex_count_term(&box->x, id);
  }
  termindex_count_text(&box->x);
  return 0;
}

static int32_t opt_day(lua_State *L, int arg) {
  if (lua_isnoneornil(L, arg)) return NO_DAY;
  lua_Integer day = luaL_checkinteger(L, arg);
  luaL_argcheck(L, day > INT32_MIN && day <= INT32_MAX, arg, "day out of range");
  return (int32_t)day;
}

/*
** termindex:add(terms, weights, common[, day]) --> number of the text, from 1
** 'weights' above 0, 'common' 0 to 1: see struct term.
*/
static int index_add(lua_State *L) {
  struct box *box = box_check(L, 1);
  lua_Integer n = check_list(L, 2);
  luaL_argcheck(L, check_list(L, 3) == n, 3, "as many weights as terms expected");
  luaL_argcheck(L, check_list(L, 4) == n, 4, "as many entries as terms expected");
  int32_t day = opt_day(L, 5);
  struct term *terms = terms_room(L, box, (size_t)n);
  for (lua_Integer k = 1; k <= n; k++) {
    uint32_t id = term_at(L, 2, k);
    terms[k - 1] = (struct term){id, number_at(L, 3, k, 0, 1e6), number_at(L, 4, k, 0, 1)};
  }
  enum status st = termindex_add(&box->x, terms, (size_t)n, day);
  if (st != ST_OK) return bind_fail(L, st);
  lua_pushinteger(L, (lua_Integer)box->x.n);
  return 1;
}

/*
** termindex:find(number, cosine, most, days) --> {number, cosine, number, cosine, ...}
** Texts before text 'number', the nearest first.
*/
static int index_find(lua_State *L) {
  struct box *box = box_check(L, 1);
  lua_Integer of = luaL_checkinteger(L, 2), most = luaL_checkinteger(L, 4), days = luaL_checkinteger(L, 5);
  lua_Number least = luaL_checknumber(L, 3);
  luaL_argcheck(L, of >= 1 && (lua_Unsigned)of <= box->x.n, 2, "no such text");
  luaL_argcheck(L, least > 0 && least <= 1, 3, "a cosine above 0, at most 1 expected");
  luaL_argcheck(L, most >= 0, 4, "0 or more expected");
  luaL_argcheck(L, days >= 0 && days <= INT32_MAX, 5, "0 or more days expected");
  enum status st = termindex_find(&box->x, (uint64_t)of - 1, least, (size_t)most, (uint32_t)days, &box->hits);
  if (st != ST_OK) return bind_fail(L, st);
  lua_createtable(L, (int)box->hits.n * 2, 0);
  for (size_t k = 0; k < box->hits.n; k++) {
    lua_pushinteger(L, (lua_Integer)box->hits.v[k].text + 1);
    lua_rawseti(L, -2, (lua_Integer)k * 2 + 1);
    lua_pushnumber(L, box->hits.v[k].cosine);
    lua_rawseti(L, -2, (lua_Integer)k * 2 + 2);
  }
  return 1;
}

/* termindex:save() --> bytes for core.termindex_load */
static int index_save(lua_State *L) {
  struct box *box = box_check(L, 1);
  box->bytes.n = 0;
  enum status st = termindex_save(&box->x, &box->bytes);
  if (st != ST_OK) return bind_fail(L, st);
  lua_pushlstring(L, box->bytes.p, box->bytes.n);
  buf_free(&box->bytes);
  return 1;
}

/* #termindex --> number of texts kept. O(1). */
static int index_len(lua_State *L) {
  const struct termindex *x = &box_check(L, 1)->x;
  lua_pushinteger(L, (lua_Integer)(x->n - x->oldest));
  return 1;
}

static int index_close(lua_State *L) {
  struct box *box = luaL_checkudata(L, 1, TERMINDEX_TYPE);
  struct term *terms = box->terms;
  struct alloc a = box->x.a;
  box->closed = 1;
  box->terms = NULL;
  alloc_free(&a, terms, box->terms_cap * sizeof *terms);
  box->terms_cap = 0;
  term_hits_free(&box->hits);
  buf_free(&box->bytes);
  termindex_free(&box->x);
  return 0;
}

static int index_tostring(lua_State *L) {
  const struct box *box = luaL_checkudata(L, 1, TERMINDEX_TYPE);
  if (box->closed) lua_pushliteral(L, TERMINDEX_TYPE " (closed)");
  else lua_pushfstring(L, TERMINDEX_TYPE " (%I)", (LUAI_UACINT)(box->x.n - box->x.oldest));
  return 1;
}

void bind_termindex(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", index_close},
                                  {"__close", index_close},
                                  {"__len", index_len},
                                  {"__tostring", index_tostring},
                                  {NULL, NULL}};
  static const luaL_Reg meth[] = {
      {"count", index_count}, {"add", index_add}, {"find", index_find}, {"save", index_save}, {NULL, NULL}};
  static const luaL_Reg functions[] = {
      {"termindex", index_new}, {"termindex_load", index_load}, {NULL, NULL}};
  bind_type(L, TERMINDEX_TYPE, meta, meth);
  luaL_setfuncs(L, functions, 0);
}
