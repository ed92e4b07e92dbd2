#include "bind/bind.h"
#include "base/pack.h"

/* core.crc32(bytes) --> integer, as zlib's crc32. O(#bytes). */
static int crc_of(lua_State *L) {
  size_t len;
  const char *s = luaL_checklstring(L, 1, &len);
  lua_pushinteger(L, (lua_Integer)pack_sum(s, len));
  return 1;
}

void bind_crc(lua_State *L) {
  lua_pushcfunction(L, crc_of);
  lua_setfield(L, -2, "crc32");
}
