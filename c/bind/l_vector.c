/*
** Vectors of floats packed into strings.
*/
#include "bind/bind.h"
#include "near/vector.h"

/* core.dot(a, b) --> number. O(#a). */
static int dot(lua_State *L) {
  size_t len_a, len_b;
  const char *a = luaL_checklstring(L, 1, &len_a), *b = luaL_checklstring(L, 2, &len_b);
  luaL_argcheck(L, len_a == len_b, 2, "a vector as long as the first expected");
  luaL_argcheck(L, len_a % sizeof(float) == 0, 1, "packed floats expected");
  lua_pushnumber(L, vector_dot(a, b, len_a / sizeof(float)));
  return 1;
}

void bind_vector(lua_State *L) {
  lua_pushcfunction(L, dot);
  lua_setfield(L, -2, "dot");
}
