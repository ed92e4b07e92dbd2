#include <string.h>

#include "bind/l_segment.h"
#include "store/pair.h"

struct segment *bind_checksegment(lua_State *L, int arg) {
  struct segment *s = luaL_checkudata(L, arg, SEGMENT_TYPE);
  luaL_argcheck(L, s->file.base != NULL, arg, "the segment is closed");
  return s;
}

int segment_damaged(lua_State *L) {
  return luaL_error(L, "the index is damaged; parallax check tells more, parallax reindex makes it anew");
}

int segment_by_number(const void *x, const void *y) {
  uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
  return a < b ? -1 : a > b;
}

/*
** core.segment(path) --> segment | nil, reason
** Maps the file. Costs what its list of checksums takes to read, not its size.
*/
static int segment_new(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  struct segment *s = lua_newuserdatauv(L, sizeof *s, 0);
  memset(s, 0, sizeof *s);
  luaL_setmetatable(L, SEGMENT_TYPE);
  enum status st = segment_open(s, bind_alloc(L), path);
  if (st == ST_OK) return 1;
  const char *why = s->file.why != NULL ? s->file.why : "it cannot be read";
  int error = s->file.error;
  segment_close(s);
  if (st == ST_NOMEM) return bind_fail(L, st);
  luaL_pushfail(L);
  if (error != 0) lua_pushfstring(L, "%s: %s: %s", path, why, strerror(error));
  else lua_pushfstring(L, "%s: %s", path, why);
  return 2;
}

/* segment:counts() --> documents, tokens, words, forms */
static int counts(lua_State *L) {
  const struct segment *s = bind_checksegment(L, 1);
  size_t n[] = {s->ndocs, s->ntokens, s->nwords, s->nforms};
  for (size_t k = 0; k < sizeof n / sizeof *n; k++) lua_pushinteger(L, (lua_Integer)n[k]);
  return 4;
}

/*
** segment:touch(whole) --> boolean
** Whether it is sound; unless 'whole', without a look at the column and the postings.
*/
static int touch(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  lua_pushboolean(L, (lua_toboolean(L, 2) ? segment_touch_all(s) : segment_touch(s)) == ST_OK);
  return 1;
}

/* segment:verify() --> number of damaged blocks. Reads the whole file. */
static int verify(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)segment_file_verify(&bind_checksegment(L, 1)->file));
  return 1;
}

/* segment:scan(form) --> how many tokens of the column are form number 'form'. For measuring. */
static int scan_column(lua_State *L) {
  const struct segment *s = bind_checksegment(L, 1);
  size_t form = bind_checkpos(L, 2, FORM_FAR);
  lua_pushinteger(L, (lua_Integer)pair_scan(s->column, s->ntokens, (uint16_t)form));
  return 1;
}

/* segment:close(). Harmless the second time. */
static int close_segment(lua_State *L) {
  segment_close(luaL_checkudata(L, 1, SEGMENT_TYPE));
  return 0;
}

static int segment_tostring(lua_State *L) {
  const struct segment *s = luaL_checkudata(L, 1, SEGMENT_TYPE);
  if (s->file.base == NULL) lua_pushliteral(L, SEGMENT_TYPE " (closed)");
  else lua_pushfstring(L, SEGMENT_TYPE " (%I documents)", (LUAI_UACINT)s->ndocs);
  return 1;
}

void bind_segment(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", close_segment}, {"__close", close_segment}, {"__tostring", segment_tostring}, {NULL, NULL}};
  static const luaL_Reg meth[] = {
      {"counts", counts},    {"touch", touch},         {"verify", verify},
      {"scan", scan_column}, {"close", close_segment}, {NULL, NULL},
  };
  static const luaL_Reg functions[] = {{"segment", segment_new}, {NULL, NULL}};
  const luaL_Reg *const matters[] = {segment_doc_methods, segment_word_methods, segment_phrase_methods,
                                     segment_text_methods};
  bind_type(L, SEGMENT_TYPE, meta, meth);
  for (size_t k = 0; k < sizeof matters / sizeof *matters; k++) bind_methods(L, SEGMENT_TYPE, matters[k]);
  luaL_setfuncs(L, functions, 0);
}
