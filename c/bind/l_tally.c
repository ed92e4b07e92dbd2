#include "bind/l_types.h"
#include "text/tally.h"

#define TALLY_TYPE "parallax.tally"

/* A tally, and how many classes there are. */
struct tally_box {
  struct tally tally;
  size_t classes;
};

/* Reads the list of classes on top of the stack. */
static size_t check_classes(lua_State *L, const struct tally_box *box, unsigned char classes[TALLY_CLASSES]) {
  if (lua_type(L, -1) != LUA_TTABLE) luaL_error(L, "the classes of a word must be a list");
  size_t n = lua_rawlen(L, -1);
  if (n > box->classes) luaL_error(L, "a word has more classes than there are");
  for (size_t k = 0; k < n; k++) {
    lua_rawgeti(L, -1, (lua_Integer)k + 1);
    lua_Integer class = lua_tointeger(L, -1);
    if (class < 1 || class > (lua_Integer)box->classes) luaL_error(L, "no class: %I", (LUAI_UACINT) class);
    classes[k] = (unsigned char)(class - 1);
    lua_pop(L, 1);
  }
  return n;
}

/*
** core.tally(words, classes) --> tally
** 'words' maps folded words to lists of classes, of 'classes' in all, 255 at
** most. Owns a copy. O(bytes of all words).
*/
static int tally_new(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_Integer classes = luaL_checkinteger(L, 2);
  luaL_argcheck(L, classes >= 1 && classes <= (lua_Integer)TALLY_CLASSES, 2, "out of range");
  lua_settop(L, 1);
  struct tally_box *box = lua_newuserdatauv(L, sizeof *box, 0);
  tally_init(&box->tally, bind_alloc(L));
  box->classes = (size_t)classes;
  luaL_setmetatable(L, TALLY_TYPE);
  lua_pushnil(L);
  while (lua_next(L, 1) != 0) {
    unsigned char of_word[TALLY_CLASSES];
    size_t len = 0, n = check_classes(L, box, of_word);
    if (lua_type(L, -2) != LUA_TSTRING) return luaL_error(L, "a word must be a string");
    const char *word = lua_tolstring(L, -2, &len);
    enum status st = tally_add(&box->tally, word, len, of_word, n);
    if (st != ST_OK) return bind_fail(L, st);
    lua_pop(L, 1);
  }
  return 1;
}

/* Pushes three lists of a number a class: scores, known, different. */
static void push_sums(lua_State *L, const struct tally_sum *sums, int n) {
  for (int list = 0; list < 3; list++) lua_createtable(L, n, 0);
  for (int k = 0; k < n; k++) {
    lua_pushnumber(L, sums[k].score);
    lua_rawseti(L, -4, k + 1);
    lua_pushinteger(L, sums[k].known);
    lua_rawseti(L, -3, k + 1);
    lua_pushinteger(L, sums[k].different);
    lua_rawseti(L, -2, k + 1);
  }
}

/* tally:read(text) --> words, scores, known, different. See tally.h. O(#text). */
static int tally_text(lua_State *L) {
  struct tally_box *box = bind_checkudata(L, 1, TALLY_TYPE);
  size_t len = 0, words = 0;
  const char *text = luaL_checklstring(L, 2, &len);
  struct tally_sum sums[TALLY_CLASSES];
  memset(sums, 0, box->classes * sizeof *sums);
  enum status st = tally_read(&box->tally, text, len, &words, sums);
  if (st != ST_OK) return bind_fail(L, st);
  lua_pushinteger(L, (lua_Integer)words);
  push_sums(L, sums, (int)box->classes);
  return 4;
}

static int tally_close(lua_State *L) {
  struct tally_box *box = luaL_checkudata(L, 1, TALLY_TYPE);
  tally_free(&box->tally);
  return 0;
}

void bind_tally(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", tally_close}, {"__close", tally_close}, {NULL, NULL}};
  static const luaL_Reg meth[] = {{"read", tally_text}, {NULL, NULL}};
  bind_type(L, TALLY_TYPE, meta, meth);
  lua_pushcfunction(L, tally_new);
  lua_setfield(L, -2, "tally");
}
