#include "bind.h"
#include "cpu.h"

/*
** core.simd([level]) --> level | nil, reason
** The vector instructions in use, after changing them to 'level' if that is
** given. Process-wide; results are the same at every level.
*/
static int simd_use(lua_State *L) {
  if (!lua_isnoneornil(L, 1)) {
    enum simd level = (enum simd)luaL_checkoption(L, 1, NULL, simd_names);
    if (!simd_has(level)) {
      luaL_pushfail(L);
      lua_pushfstring(L, "this machine has no %s", simd_names[level]);
      return 2;
    }
    simd_force(level);
  }
  lua_pushstring(L, simd_names[simd_level()]);
  return 1;
}

void bind_simd(lua_State *L) {
  lua_pushcfunction(L, simd_use);
  lua_setfield(L, -2, "simd");
}
