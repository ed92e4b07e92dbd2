#include <limits.h>

#include "bind/bind.h"

struct alloc bind_alloc(lua_State *L) {
  struct alloc a;
  a.f = lua_getallocf(L, &a.ud);
  return a;
}

int bind_fail(lua_State *L, enum status st) {
  switch (st) {
    case ST_NOMEM:
      return luaL_error(L, "not enough memory");
    case ST_LIMIT:
      return luaL_error(L, "text too long: the limit is 2 GiB");
    case ST_IO:
      return luaL_error(L, "input or output failed");
    default:
      return luaL_error(L, "malformed input");
  }
}

int bind_pushspan(lua_State *L, size_t start, size_t end) {
  lua_pushinteger(L, (lua_Integer)start + 1);
  lua_pushinteger(L, (lua_Integer)end);
  return 2;
}

size_t bind_checkpos(lua_State *L, int arg, size_t limit) {
  lua_Integer n = luaL_checkinteger(L, arg);
  luaL_argcheck(L, n >= 1 && (lua_Unsigned)n <= limit, arg, "position out of range");
  return (size_t)n - 1;
}

void bind_checkrange(lua_State *L, int arg, size_t limit, size_t *from, size_t *to) {
  lua_Integer i = luaL_checkinteger(L, arg), j = luaL_checkinteger(L, arg + 1), last = (lua_Integer)limit;
  if (i < 1) i = 1;
  if (j > last) j = last;
  if (i > j) i = 1, j = 0;
  luaL_argcheck(L, j - i < INT_MAX - LUA_MINSTACK, arg, "too many places");
  luaL_checkstack(L, (int)(j - i + 1) + LUA_MINSTACK, "a value a place");
  *from = (size_t)(i - 1);
  *to = (size_t)j;
}

void bind_type(lua_State *L, const char *name, const luaL_Reg *meta, const luaL_Reg *meth) {
  if (luaL_newmetatable(L, name)) {
    lua_pushvalue(L, -1);
    luaL_setfuncs(L, meta, 1);
    lua_newtable(L);
    lua_pushvalue(L, -2);
    luaL_setfuncs(L, meth, 1);
    lua_setfield(L, -2, "__index");
  }
  lua_pop(L, 1);
}

void bind_methods(lua_State *L, const char *name, const luaL_Reg *meth) {
  luaL_getmetatable(L, name);
  lua_getfield(L, -1, "__index");
  lua_pushvalue(L, -2);
  luaL_setfuncs(L, meth, 1);
  lua_pop(L, 2);
}

void *bind_checkudata(lua_State *L, int arg, const char *name) {
  void *udata = lua_touserdata(L, arg);
  if (udata != NULL && lua_getmetatable(L, arg)) {
    int is_own = lua_rawequal(L, -1, lua_upvalueindex(1));
    lua_pop(L, 1);
    if (is_own) return udata;
  }
  return luaL_checkudata(L, arg, name);
}
