#include <string.h>

#include "bind/l_types.h"
#include "store/segment_build.h"

#define BUILDER_TYPE "parallax.segment_builder"

/* core.segment_builder() --> builder, which holds documents until they are written. */
static int builder_new(lua_State *L) {
  struct segment_builder *b = lua_newuserdatauv(L, sizeof *b, 0);
  segment_builder_init(b, bind_alloc(L));
  luaL_setmetatable(L, BUILDER_TYPE);
  return 1;
}

static uint32_t u32_arg(lua_State *L, int arg) {
  lua_Integer n = luaL_checkinteger(L, arg);
  luaL_argcheck(L, n >= 0 && n <= UINT32_MAX, arg, "out of range");
  return (uint32_t)n;
}

/*
** builder:add(tokens, sentences, no, id, source, date) --> boolean
** 'sentences' are spans or nil; 'date' is a number such as 20250509, or 0.
** False when the segment is full: write it, and add to a new one. O(text).
*/
static int builder_add(lua_State *L) {
  struct segment_builder *b = luaL_checkudata(L, 1, BUILDER_TYPE);
  const struct tokens *t = bind_checktokens(L, 2);
  const struct spans *sentences = lua_isnoneornil(L, 3) ? NULL : bind_checkspans(L, 3);
  size_t len;
  struct segment_about about = {.no = u32_arg(L, 4), .date = u32_arg(L, 7)};
  const char *id = luaL_checklstring(L, 5, &len);
  about.id = terms_hash(id, len);
  about.digest = terms_hash(t->text, t->len);
  about.source = luaL_checklstring(L, 6, &about.source_len);
  enum status st = segment_builder_add(b, t, sentences, &about);
  if (st == ST_NOMEM) return bind_fail(L, st);
  lua_pushboolean(L, st == ST_OK);
  return 1;
}

/* builder:counts() --> documents, tokens, bytes of text */
static int builder_counts(lua_State *L) {
  const struct segment_builder *b = luaL_checkudata(L, 1, BUILDER_TYPE);
  lua_pushinteger(L, (lua_Integer)b->ndocs);
  lua_pushinteger(L, (lua_Integer)b->n);
  lua_pushinteger(L, (lua_Integer)b->bytes);
  return 3;
}

/* builder:write(path) --> true | nil, reason. Writes and syncs a new file. */
static int builder_write(lua_State *L) {
  const struct segment_builder *b = luaL_checkudata(L, 1, BUILDER_TYPE);
  int error = 0;
  enum status st = segment_builder_write(b, luaL_checkstring(L, 2), &error);
  if (st == ST_NOMEM) return bind_fail(L, st);
  if (st == ST_OK) return lua_pushboolean(L, 1), 1;
  luaL_pushfail(L);
  lua_pushfstring(L, "the index cannot be written: %s", st == ST_IO ? strerror(error) : "it is too large");
  return 2;
}

/* core.text_hash(text) --> integer: what tells that two ids, or two texts, may be the same */
static int text_hash(lua_State *L) {
  size_t len;
  const char *s = luaL_checklstring(L, 1, &len);
  lua_pushinteger(L, (lua_Integer)terms_hash(s, len));
  return 1;
}

static int builder_close(lua_State *L) {
  segment_builder_free(luaL_checkudata(L, 1, BUILDER_TYPE));
  return 0;
}

void bind_segment_builder(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", builder_close}, {"__close", builder_close}, {NULL, NULL}};
  static const luaL_Reg meth[] = {
      {"add", builder_add}, {"counts", builder_counts}, {"write", builder_write}, {NULL, NULL}};
  static const luaL_Reg functions[] = {
      {"segment_builder", builder_new}, {"text_hash", text_hash}, {NULL, NULL}};
  bind_type(L, BUILDER_TYPE, meta, meth);
  luaL_setfuncs(L, functions, 0);
}
