#include "base/crc32c.h"
#include "bind/bind.h"
#include "base/pack.h"

/* core.crc32(bytes) --> integer, as zlib's crc32. O(#bytes). */
static int crc_of(lua_State *L) {
  size_t len;
  const char *s = luaL_checklstring(L, 1, &len);
  lua_pushinteger(L, (lua_Integer)pack_sum(s, len));
  return 1;
}

/* core.crc32c(bytes) --> integer, Castagnoli's, as the rows and files of a corpus carry it. O(#bytes). */
static int crc32c_of(lua_State *L) {
  size_t len;
  const char *s = luaL_checklstring(L, 1, &len);
  lua_pushinteger(L, (lua_Integer)crc32c(0, s, len));
  return 1;
}

void bind_crc(lua_State *L) {
  lua_pushcfunction(L, crc32c_of);
  lua_setfield(L, -2, "crc32c");
  lua_pushcfunction(L, crc_of);
  lua_setfield(L, -2, "crc32");
}
