#include "bind/l_types.h"

/* The spans at 'arg'; open or closed, a closed list is just empty. */
static struct spans *spans_check(lua_State *L, int arg) {
  return bind_checkudata(L, arg, SPANS_TYPE);
}

const struct spans *bind_checkspans(lua_State *L, int arg) {
  return spans_check(L, arg);
}

struct spans *bind_newspans(lua_State *L) {
  struct spans *s = lua_newuserdatauv(L, sizeof *s, 0);
  spans_init(s, bind_alloc(L));
  luaL_setmetatable(L, SPANS_TYPE);
  return s;
}

/*
** core.spans(pairs) --> spans
** 'pairs' is {first, last, first, last, ...}. Raises unless each is a span in
** order behind the one before. Owns a copy. O(#pairs).
*/
static int spans_new(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  struct spans *s = bind_newspans(L);
  lua_Integer n = (lua_Integer)lua_rawlen(L, 1), behind = 0;
  luaL_argcheck(L, n % 2 == 0, 1, "pairs expected");
  for (lua_Integer k = 1; k < n; k += 2) {
    lua_rawgeti(L, 1, k);
    lua_rawgeti(L, 1, k + 1);
    lua_Integer first = lua_tointeger(L, -2), last = lua_tointeger(L, -1);
    if (first <= behind || last < first || last > (lua_Integer)TEXT_LIMIT)
      return luaL_error(L, "span %I is out of order, empty or out of range", (LUAI_UACINT)(k / 2 + 1));
    if (spans_add(s, (size_t)first - 1, (size_t)last) != ST_OK) return bind_fail(L, ST_NOMEM);
    behind = last;
    lua_pop(L, 2);
  }
  return 1;
}

/* #spans --> number of spans. O(1). */
static int spans_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)spans_check(L, 1)->n);
  return 1;
}

/* spans:at(k) --> first, last. Raises unless 1 <= k <= #spans. O(1). */
static int spans_at(lua_State *L) {
  const struct spans *s = spans_check(L, 1);
  size_t k = bind_checkpos(L, 2, s->n);
  return bind_pushspan(L, s->v[k].start, s->v[k].end);
}

/*
** spans:find(byte) --> k | nil
** The span that covers the byte; nil in a gap and past the end. O(log n).
*/
static int spans_findat(lua_State *L) {
  const struct spans *s = spans_check(L, 1);
  size_t at = bind_checkpos(L, 2, LUA_MAXINTEGER);
  size_t k = spans_find(s, at);
  if (k == s->n) return luaL_pushfail(L), 1;
  lua_pushinteger(L, (lua_Integer)k + 1);
  return 1;
}

static int spans_close(lua_State *L) {
  spans_free(spans_check(L, 1));
  return 0;
}

static int spans_tostring(lua_State *L) {
  lua_pushfstring(L, SPANS_TYPE " (%I)", (LUAI_UACINT)spans_check(L, 1)->n);
  return 1;
}

void bind_spans(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", spans_close}, {"__close", spans_close}, {"__len", spans_len}, {"__tostring", spans_tostring},
      {NULL, NULL},
  };
  static const luaL_Reg meth[] = {{"at", spans_at}, {"find", spans_findat}, {NULL, NULL}};
  bind_type(L, SPANS_TYPE, meta, meth);
  lua_pushcfunction(L, spans_new);
  lua_setfield(L, -2, "spans");
}
