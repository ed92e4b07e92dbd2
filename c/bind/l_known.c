#include "store/known.h"
#include "bind/l_types.h"

#define KNOWN_TYPE "parallax.known"

/* core.known() --> known: which documents have an id, or a text, by its hash */
static int known_new(lua_State *L) {
  struct known *k = lua_newuserdatauv(L, sizeof *k, 0);
  known_init(k, bind_alloc(L));
  luaL_setmetatable(L, KNOWN_TYPE);
  return 1;
}

static void add(lua_State *L, struct known *k, uint64_t hash, uint32_t no) {
  if (known_add(k, hash, no) != ST_OK) bind_fail(L, ST_NOMEM);
}

/* known:add(hash, number) */
static int known_put(lua_State *L) {
  struct known *k = luaL_checkudata(L, 1, KNOWN_TYPE);
  lua_Integer no = luaL_checkinteger(L, 3);
  luaL_argcheck(L, no >= 1 && no <= UINT32_MAX, 3, "out of range");
  add(L, k, (uint64_t)luaL_checkinteger(L, 2), (uint32_t)no);
  return 0;
}

/* known:load(segment, what): the ids ("id") or texts ("text") of all its documents */
static int known_load(lua_State *L) {
  static const char *const names[] = {"id", "text", NULL};
  struct known *k = luaL_checkudata(L, 1, KNOWN_TYPE);
  struct segment *s = bind_checksegment(L, 2);
  int texts = luaL_checkoption(L, 3, NULL, names);
  if (segment_file_touch(&s->file, s->ids, s->ndocs * sizeof *s->ids) != ST_OK)
    return luaL_error(L, "the index is damaged; parallax reindex makes it anew");
  for (size_t d = 0; d < s->ndocs; d++)
    if (s->docs[d].no != 0) add(L, k, texts ? s->ids[d].digest : s->ids[d].id, s->docs[d].no);
  return 0;
}

/* known:find(hash) --> numbers of the documents that may have it, one result each. O(1). */
static int known_find(lua_State *L) {
  const struct known *k = luaL_checkudata(L, 1, KNOWN_TYPE);
  uint64_t hash = (uint64_t)luaL_checkinteger(L, 2);
  size_t at = 0;
  uint32_t no;
  int n = 0;
  while (n < 100 && (no = known_next(k, hash, &at)) != 0) {
    luaL_checkstack(L, 1, NULL);
    lua_pushinteger(L, no);
    n++;
  }
  return n;
}

static int known_close(lua_State *L) {
  known_free(luaL_checkudata(L, 1, KNOWN_TYPE));
  return 0;
}

void bind_known(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", known_close}, {"__close", known_close}, {NULL, NULL}};
  static const luaL_Reg meth[] = {
      {"add", known_put}, {"load", known_load}, {"find", known_find}, {NULL, NULL}};
  bind_type(L, KNOWN_TYPE, meta, meth);
  lua_pushcfunction(L, known_new);
  lua_setfield(L, -2, "known");
}
