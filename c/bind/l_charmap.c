#include "bind/l_types.h"

static struct charmap *charmap_check(lua_State *L, int arg) {
  struct charmap *m = bind_checkudata(L, arg, CHARMAP_TYPE);
  luaL_argcheck(L, m->v != NULL, arg, "charmap is closed");
  return m;
}

const struct charmap *bind_optcharmap(lua_State *L, int arg) {
  return lua_isnoneornil(L, arg) ? NULL : charmap_check(L, arg);
}

/*
** core.charmap(text) --> charmap
** Keeps 'text' alive, which must be UTF-8. O(#text) time, #text / 64 bytes.
*/
static int charmap_new(lua_State *L) {
  size_t len = 0;
  const char *text = luaL_checklstring(L, 1, &len);
  struct charmap *m = lua_newuserdatauv(L, sizeof *m, 1);
  *m = (struct charmap){.a = bind_alloc(L)};
  luaL_setmetatable(L, CHARMAP_TYPE);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  enum status st = charmap_build(m, bind_alloc(L), text, len);
  return st == ST_OK ? 1 : bind_fail(L, st);
}

/*
** charmap:chars(n) --> number of code points in the first n bytes
** 0 <= n <= #text: a 0-based half-open offset, unlike positions elsewhere. O(1).
*/
static int charmap_charsat(lua_State *L) {
  const struct charmap *m = charmap_check(L, 1);
  lua_Integer n = luaL_checkinteger(L, 2);
  luaL_argcheck(L, n >= 0 && (lua_Unsigned)n <= m->len, 2, "position out of range");
  lua_pushinteger(L, (lua_Integer)charmap_chars(m, (size_t)n));
  return 1;
}

/* #charmap --> number of code points of the text. O(1). */
static int charmap_len(lua_State *L) {
  const struct charmap *m = charmap_check(L, 1);
  lua_pushinteger(L, (lua_Integer)charmap_chars(m, m->len));
  return 1;
}

static int charmap_close(lua_State *L) {
  charmap_free(bind_checkudata(L, 1, CHARMAP_TYPE));
  return 0;
}

static int charmap_tostring(lua_State *L) {
  const struct charmap *m = bind_checkudata(L, 1, CHARMAP_TYPE);
  if (m->v == NULL) lua_pushliteral(L, CHARMAP_TYPE " (closed)");
  else lua_pushfstring(L, CHARMAP_TYPE " (%I)", (LUAI_UACINT)m->len);
  return 1;
}

void bind_charmap(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", charmap_close},
      {"__close", charmap_close},
      {"__len", charmap_len},
      {"__tostring", charmap_tostring},
      {NULL, NULL},
  };
  static const luaL_Reg meth[] = {{"chars", charmap_charsat}, {NULL, NULL}};
  bind_type(L, CHARMAP_TYPE, meta, meth);
  lua_pushcfunction(L, charmap_new);
  lua_setfield(L, -2, "charmap");
}
