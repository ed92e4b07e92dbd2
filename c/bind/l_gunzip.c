#include "format/gunzip.h"

#include "bind/bind.h"

#define INFLATED_TYPE "parallax.inflated"
#define DEFAULT_LIMIT ((lua_Integer)1 << 30)

static int inflated_close(lua_State *L) {
  buf_free(luaL_checkudata(L, 1, INFLATED_TYPE));
  return 0;
}

/*
** core.gunzip(bytes [, limit]) --> text | nil, reason
** Content longer than 'limit' bytes (default 1 GiB) is refused, so that a
** small hostile file cannot fill the memory. O(#bytes + #text).
*/
static int gunzip_all(lua_State *L) {
  size_t len = 0;
  const char *reason = NULL;
  const char *bytes = luaL_checklstring(L, 1, &len);
  lua_Integer limit = luaL_optinteger(L, 2, DEFAULT_LIMIT);
  luaL_argcheck(L, limit >= 0, 2, "limit must not be negative");
  struct buf *b = lua_newuserdatauv(L, sizeof *b, 0);
  buf_init(b, bind_alloc(L));
  luaL_setmetatable(L, INFLATED_TYPE);
  enum status st = gunzip(b, bytes, len, (size_t)limit, &reason);
  if (st == ST_NOMEM) return bind_fail(L, st);
  if (st != ST_OK) {
    buf_free(b);
    lua_pushnil(L);
    if (st == ST_SYNTAX) lua_pushstring(L, reason);
    else lua_pushfstring(L, "the gzip file holds more than %I bytes", (LUAI_UACINT)limit);
    return 2;
  }
  lua_pushlstring(L, b->p == NULL ? "" : b->p, b->n);
  buf_free(b);
  return 1;
}

void bind_gunzip(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", inflated_close}, {"__close", inflated_close}, {NULL, NULL}};
  static const luaL_Reg meth[] = {{NULL, NULL}};
  bind_type(L, INFLATED_TYPE, meta, meth);
  lua_pushcfunction(L, gunzip_all);
  lua_setfield(L, -2, "gunzip");
}
