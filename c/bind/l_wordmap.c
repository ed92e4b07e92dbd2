#include "text/fold.h"
#include "bind/l_types.h"

/* A map, and room to fold what is looked up. */
struct wordmap_box {
  struct wordmap map;
  struct buf scratch;
};

static struct wordmap_box *wordmap_check(lua_State *L, int arg) {
  return bind_checkudata(L, arg, WORDMAP_TYPE);
}

const struct wordmap *bind_checkwordmap(lua_State *L, int arg) {
  return &wordmap_check(L, arg)->map;
}

const struct wordmap *bind_optwordmap(lua_State *L, int arg) {
  return lua_isnoneornil(L, arg) ? NULL : bind_checkwordmap(L, arg);
}

/* Adds the pair at the top of the stack: word below, value above. */
static void add_pair(lua_State *L, struct wordmap *map) {
  size_t len = 0, vlen = 0;
  /* no lua_tostring on another type: it would convert the key under lua_next */
  const char *word = lua_type(L, -2) == LUA_TSTRING ? lua_tolstring(L, -2, &len) : NULL;
  const char *value = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &vlen) : NULL;
  if (word == NULL) luaL_error(L, "a word must be a string, not a %s", luaL_typename(L, -2));
  if (vlen != 1) luaL_error(L, "the value of '%s' must be a string of one byte", word);
  enum status st = wordmap_add(map, word, len, (unsigned char)*value);
  if (st == ST_SYNTAX) luaL_error(L, "'%s' folds to a word that has another value", word);
  if (st != ST_OK) bind_fail(L, st);
}

/*
** core.wordmap(words) --> wordmap
** 'words' maps words to one-byte strings. Keys are folded; two that fold
** alike must agree on the value, or the call raises and names one of them.
** The map owns copies. O(bytes of all words).
*/
static int wordmap_new(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  struct wordmap_box *box = lua_newuserdatauv(L, sizeof *box, 0);
  wordmap_init(&box->map, bind_alloc(L));
  buf_init(&box->scratch, bind_alloc(L));
  luaL_setmetatable(L, WORDMAP_TYPE);
  lua_pushnil(L);
  while (lua_next(L, 1) != 0) {
    add_pair(L, &box->map);
    lua_pop(L, 1);
  }
  return 1;
}

/* #wordmap --> number of distinct folded words. O(1). */
static int wordmap_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)wordmap_check(L, 1)->map.n);
  return 1;
}

/* wordmap:get(word) --> value | nil. Folds the word first. O(#word). */
static int wordmap_find(lua_State *L) {
  struct wordmap_box *box = wordmap_check(L, 1);
  size_t len = 0;
  const char *word = luaL_checklstring(L, 2, &len);
  box->scratch.n = 0;
  if (fold_add(&box->scratch, word, len) != ST_OK) return bind_fail(L, ST_NOMEM);
  int value = wordmap_get(&box->map, box->scratch.p, box->scratch.n);
  if (value < 0) return luaL_pushfail(L), 1;
  char c = (char)value;
  lua_pushlstring(L, &c, 1);
  return 1;
}

static int wordmap_close(lua_State *L) {
  struct wordmap_box *box = wordmap_check(L, 1);
  wordmap_free(&box->map);
  buf_free(&box->scratch);
  return 0;
}

static int wordmap_tostring(lua_State *L) {
  lua_pushfstring(L, WORDMAP_TYPE " (%I)", (LUAI_UACINT)wordmap_check(L, 1)->map.n);
  return 1;
}

void bind_wordmap(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", wordmap_close},
      {"__close", wordmap_close},
      {"__len", wordmap_len},
      {"__tostring", wordmap_tostring},
      {NULL, NULL},
  };
  static const luaL_Reg meth[] = {{"get", wordmap_find}, {NULL, NULL}};
  bind_type(L, WORDMAP_TYPE, meta, meth);
  lua_pushcfunction(L, wordmap_new);
  lua_setfield(L, -2, "wordmap");
}
