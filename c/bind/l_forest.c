/*
** Boosted trees over rows of numbers.
*/
#include "bind/bind.h"
#include "near/forest.h"

#define FOREST_TYPE "parallax.forest"

/* A forest, the bytes of its file in uservalue 1. */
static const struct forest *forest_check(lua_State *L) {
  return bind_checkudata(L, 1, FOREST_TYPE);
}

/*
** core.forest(bytes) --> forest | nil, reason
** Keeps 'bytes' alive, copies nothing. O(#bytes): all of it is checked.
*/
static int forest_new(lua_State *L) {
  size_t len = 0;
  const char *bytes = luaL_checklstring(L, 1, &len), *reason = NULL;
  struct forest *f = lua_newuserdatauv(L, sizeof *f, 1);
  *f = (struct forest){.columns = 0};
  luaL_setmetatable(L, FOREST_TYPE);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  if (forest_open(f, bytes, len, &reason) == ST_OK) return 1;
  luaL_pushfail(L);
  lua_pushstring(L, reason);
  return 2;
}

/* forest:names() --> list of strings. O(bytes of all names). */
static int forest_names(lua_State *L) {
  const struct forest *f = forest_check(L);
  lua_createtable(L, (int)f->columns, 0);
  for (size_t k = 0; k < f->columns; k++) {
    size_t size = 0;
    const char *name = forest_name(f, k, &size);
    lua_pushlstring(L, name, size);
    lua_rawseti(L, -2, (lua_Integer)k + 1);
  }
  return 1;
}

/* Raises that a value of the row is missing or no number; it is on top of the stack. */
static int fail_value(lua_State *L, const struct forest *f, size_t column) {
  size_t size = 0;
  const char *name = forest_name(f, column, &size), *got = luaL_typename(L, -1);
  lua_pushlstring(L, name, size);
  const char *what =
      lua_pushfstring(L, "column %d, %s: number expected, got %s", (int)column + 1, lua_tostring(L, -1), got);
  return luaL_argerror(L, 2, what);
}

/* forest:score(row) --> number. O(#row + trees * depth). */
static int score(lua_State *L) {
  const struct forest *f = forest_check(L);
  float row[FOREST_COLUMNS_MAX];
  luaL_checktype(L, 2, LUA_TTABLE);
  for (size_t k = 0; k < f->columns; k++) {
    if (lua_rawgeti(L, 2, (lua_Integer)k + 1) != LUA_TNUMBER) return fail_value(L, f, k);
    row[k] = (float)lua_tonumber(L, -1);
    lua_pop(L, 1);
  }
  if (lua_rawgeti(L, 2, (lua_Integer)f->columns + 1) != LUA_TNIL)
    return luaL_argerror(L, 2, lua_pushfstring(L, "more than the %d numbers expected", (int)f->columns));
  lua_pushnumber(L, forest_score(f, row));
  return 1;
}

/* #forest --> number of trees. O(1). */
static int forest_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)forest_check(L)->trees);
  return 1;
}

static int forest_tostring(lua_State *L) {
  const struct forest *f = forest_check(L);
  lua_pushfstring(L, FOREST_TYPE " (%I)", (LUAI_UACINT)f->trees);
  return 1;
}

void bind_forest(lua_State *L) {
  static const luaL_Reg meta[] = {{"__len", forest_len}, {"__tostring", forest_tostring}, {NULL, NULL}};
  static const luaL_Reg meth[] = {{"names", forest_names}, {"score", score}, {NULL, NULL}};
  bind_type(L, FOREST_TYPE, meta, meth);
  lua_pushcfunction(L, forest_new);
  lua_setfield(L, -2, "forest");
}
