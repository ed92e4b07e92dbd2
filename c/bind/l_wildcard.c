#include "bind/bind.h"
#include "match/wildcard.h"

/* core.wildcard(pattern, text) --> boolean: whether the whole text fits, by '*' and '?'. */
static int wildcard(lua_State *L) {
  size_t np, n;
  const char *p = luaL_checklstring(L, 1, &np), *s = luaL_checklstring(L, 2, &n);
  lua_pushboolean(L, wildcard_fits(p, np, s, n));
  return 1;
}

void bind_wildcard(lua_State *L) {
  static const luaL_Reg functions[] = {{"wildcard", wildcard}, {NULL, NULL}};
  luaL_setfuncs(L, functions, 0);
}
