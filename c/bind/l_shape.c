#include <string.h>

#include "bind/l_types.h"
#include "text/shape.h"

/* The letter a dictionary gives, in capitals where the token is. */
static char cased(int value, char shape) {
  int capital = shape == 'X' || shape == 'A' || shape == 'I';
  return (char)(capital && value >= 'a' && value <= 'z' ? value - 'a' + 'A' : value);
}

/* Writes 'shapes' to 'out' with the letters of 'map' over those of words. */
static void put_letters(const struct tokens *t, const struct folds *folds, const struct wordmap *map,
                        const char *shapes, char *out) {
  for (size_t k = 0; k < t->n; k++) {
    int value = t->v[k].kind == KIND_WORD ? folds_get(folds, k, map) : -1;
    out[k] = value >= 0 ? cased(value, shapes[k]) : shapes[k];
  }
}

/*
** core.shapes(tokens[, wordmap]) --> string[, shapes], one byte a token each
** The shape of each token (see shape.h); of a word in 'wordmap' the value
** there instead, as a capital letter where the word begins with one, and then
** the plain shapes as well. O(bytes of all tokens).
*/
static int shapes_new(lua_State *L) {
  const struct tokens *t = bind_checktokens(L, 1);
  const struct wordmap *map = bind_optwordmap(L, 2);
  char *shapes = lua_newuserdatauv(L, 2 * t->n + 1, 0), *letters = shapes + t->n;
  for (size_t k = 0; k < t->n; k++) shapes[k] = shape_of(t, k);
  if (map != NULL) {
    put_letters(t, bind_checkfolds(L, 1), map, shapes, letters);
    lua_pushlstring(L, letters, t->n);
  }
  lua_pushlstring(L, shapes, t->n);
  return map == NULL ? 1 : 2;
}

/*
** core.letters(classes, i, j) --> string, ...
** The bytes from place i to j, one by one. O(j - i). The upvalue has the 256
** strings there are; those in use are kept on the stack, where they are found
** sooner.
*/
static int letters_new(lua_State *L) {
  size_t len = 0, from = 0, to = 0;
  const char *classes = luaL_checklstring(L, 1, &len);
  int at[256] = {0};
  bind_checkrange(L, 2, len, &from, &to);
  luaL_checkstack(L, (int)(to - from) + 256 + LUA_MINSTACK, "letters");
  lua_settop(L, 1);
  for (size_t k = from; k < to; k++) {
    unsigned char c = (unsigned char)classes[k];
    if (at[c] != 0) continue;
    lua_rawgeti(L, lua_upvalueindex(1), c);
    at[c] = lua_gettop(L);
  }
  for (size_t k = from; k < to; k++) lua_pushvalue(L, at[(unsigned char)classes[k]]);
  return (int)(to - from);
}

/* Marks the bytes of the string at 'arg' in a set of 256. */
static void check_letters(lua_State *L, int arg, unsigned char *wanted) {
  size_t n = 0;
  const char *letters = luaL_checklstring(L, arg, &n);
  memset(wanted, 0, 256);
  for (size_t k = 0; k < n; k++) wanted[(unsigned char)letters[k]] = 1;
}

/*
** core.place(classes, letters, i, j) --> place | nil
** The first place from i to j, as far as these are places, whose byte is one of
** 'letters'. O(j - i + #letters).
*/
static int place_find(lua_State *L) {
  size_t len = 0;
  unsigned char wanted[256];
  const char *classes = luaL_checklstring(L, 1, &len);
  check_letters(L, 2, wanted);
  lua_Integer i = luaL_checkinteger(L, 3), j = luaL_checkinteger(L, 4), high = (lua_Integer)len;
  for (i = i < 1 ? 1 : i, j = j < high ? j : high; i <= j; i++) {
    if (!wanted[(unsigned char)classes[i - 1]]) continue;
    lua_pushinteger(L, i);
    return 1;
  }
  luaL_pushfail(L);
  return 1;
}

/*
** core.present(classes, letters, i, j) --> bits
** Which of at most 32 'letters' stand at a place from i to j, the first as bit 0.
** O(j - i + #letters).
*/
static int letters_present(lua_State *L) {
  size_t len = 0, n = 0;
  uint32_t bits[256] = {0}, seen = 0;
  const char *classes = luaL_checklstring(L, 1, &len), *letters = luaL_checklstring(L, 2, &n);
  luaL_argcheck(L, n <= 32, 2, "more than 32 letters");
  for (size_t k = 0; k < n; k++) bits[(unsigned char)letters[k]] |= UINT32_C(1) << k;
  lua_Integer i = luaL_checkinteger(L, 3), j = luaL_checkinteger(L, 4), high = (lua_Integer)len;
  for (i = i < 1 ? 1 : i, j = j < high ? j : high; i <= j; i++) seen |= bits[(unsigned char)classes[i - 1]];
  lua_pushinteger(L, seen);
  return 1;
}

/*
** core.places(classes, letters) --> list of the places, from 1, whose byte is
** one of 'letters', in order. O(#classes + #letters).
*/
static int places_new(lua_State *L) {
  size_t len = 0, n = 0;
  unsigned char wanted[256];
  const char *classes = luaL_checklstring(L, 1, &len);
  check_letters(L, 2, wanted);
  luaL_argcheck(L, len <= TEXT_LIMIT, 1, "too long");
  for (size_t k = 0; k < len; k++) n += wanted[(unsigned char)classes[k]];
  lua_createtable(L, (int)n, 0);
  lua_Integer at = 0;
  for (size_t k = 0; k < len; k++) {
    if (!wanted[(unsigned char)classes[k]]) continue;
    lua_pushinteger(L, (lua_Integer)k + 1);
    lua_rawseti(L, -2, ++at);
  }
  return 1;
}

/* Pushes the strings of one byte, each at its value. */
static void push_bytes(lua_State *L) {
  lua_createtable(L, 255, 1);
  for (int c = 0; c < 256; c++) {
    const char byte = (char)c;
    lua_pushlstring(L, &byte, 1);
    lua_rawseti(L, -2, c);
  }
}

void bind_shape(lua_State *L) {
  lua_pushcfunction(L, shapes_new);
  lua_setfield(L, -2, "shapes");
  lua_pushcfunction(L, place_find);
  lua_setfield(L, -2, "place");
  lua_pushcfunction(L, letters_present);
  lua_setfield(L, -2, "present");
  lua_pushcfunction(L, places_new);
  lua_setfield(L, -2, "places");
  push_bytes(L);
  lua_pushcclosure(L, letters_new, 1);
  lua_setfield(L, -2, "letters");
}
