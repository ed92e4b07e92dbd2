#include "bind/l_types.h"
#include "text/again.h"
#include "text/classes.h"
#include "text/numeral.h"

static void check_set(lua_State *L, int arg, struct byte_set *set) {
  size_t n = 0;
  const char *bytes = luaL_checklstring(L, arg, &n);
  byte_set_init(set, bytes, n);
}

/* Adds { at, chunk, ... } of classes[from..to) to the list on top of the stack. */
static void push_chunks(lua_State *L, const struct chunk_rule *rule, const char *classes, size_t from,
                        size_t to) {
  lua_Integer n = (lua_Integer)lua_rawlen(L, -1);
  while (from < to) {
    size_t end = classes_chunk(rule, classes, to, &from);
    if (from == to) return;
    lua_pushinteger(L, (lua_Integer)from + 1);
    lua_rawseti(L, -2, ++n);
    lua_pushlstring(L, classes + from, end - from);
    lua_rawseti(L, -2, ++n);
    from = end;
  }
}

/*
** core.chunks(classes, ends, first, more, joint) --> {at, chunk, at, chunk, ...}
** Chunks begin with a byte of 'first' and go on with bytes of 'more', and of
** 'joint' with a small letter behind; none goes beyond one of 'ends', which
** ascend. O(#classes + #ends).
*/
static int chunks_new(lua_State *L) {
  size_t len = 0, from = 0;
  const char *classes = luaL_checklstring(L, 1, &len);
  struct chunk_rule rule;
  luaL_checktype(L, 2, LUA_TTABLE);
  check_set(L, 3, &rule.first);
  check_set(L, 4, &rule.more);
  check_set(L, 5, &rule.joint);
  lua_Integer n = (lua_Integer)lua_rawlen(L, 2);
  lua_newtable(L);
  for (lua_Integer k = 1; k <= n; k++) {
    lua_rawgeti(L, 2, k);
    lua_Integer to = lua_tointeger(L, -1);
    lua_pop(L, 1);
    luaL_argcheck(L, to >= (lua_Integer)from && to <= (lua_Integer)len, 2, "ascending places expected");
    push_chunks(L, &rule, classes, from, (size_t)to);
    from = (size_t)to;
  }
  push_chunks(L, &rule, classes, from, len);
  return 1;
}

/*
** core.overlay(classes, list) --> string
** 'list' is {i, j, letters, ...}: letters over bytes i to j, the last of them
** again to the end. The later counts. O(#classes + bytes painted).
*/
static int overlay_new(lua_State *L) {
  size_t len = 0;
  const char *classes = luaL_checklstring(L, 1, &len);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  lua_Integer n = (lua_Integer)lua_rawlen(L, 2);
  char *out = lua_newuserdatauv(L, len + 1, 0);
  memcpy(out, classes, len);
  for (lua_Integer k = 1; k <= n; k += 3) {
    size_t count = 0;
    lua_rawgeti(L, 2, k);
    lua_rawgeti(L, 2, k + 1);
    lua_rawgeti(L, 2, k + 2);
    lua_Integer i = lua_tointeger(L, -3), j = lua_tointeger(L, -2);
    const char *letters = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &count) : NULL;
    luaL_argcheck(L, i >= 1 && i <= j && j <= (lua_Integer)len && count > 0, 2,
                  "places and letters expected");
    classes_paint(out, (size_t)i - 1, (size_t)j - 1, letters, count);
    lua_pop(L, 3);
  }
  lua_pushlstring(L, out, len);
  return 1;
}

/*
** core.cased(letters, shapes) --> string
** Letters painted over plain shapes as core.shapes gives letters of words: in
** capitals where the word is, and shapes again where none is. O(#letters).
*/
static int cased_new(lua_State *L) {
  size_t len = 0, n = 0;
  const char *letters = luaL_checklstring(L, 1, &len), *shapes = luaL_checklstring(L, 2, &n);
  luaL_argcheck(L, n == len, 2, "as many shapes as letters expected");
  char *out = lua_newuserdatauv(L, len + 1, 0);
  memcpy(out, letters, len);
  classes_case(out, shapes, len);
  lua_pushlstring(L, out, len);
  return 1;
}

/* Element k of the table at 2 as a token, from 0. */
static size_t check_token(lua_State *L, lua_Integer k, size_t limit) {
  lua_rawgeti(L, 2, k);
  lua_Integer token = lua_tointeger(L, -1);
  lua_pop(L, 1);
  luaL_argcheck(L, token >= 1 && token <= (lua_Integer)limit, 2, "token out of range");
  return (size_t)token - 1;
}

/* Reads the table at 2 into 'stretches'. */
static void read_stretches(lua_State *L, struct again_stretch *stretches, size_t n, size_t tokens) {
  size_t behind = 0;
  for (size_t s = 0; s < n; s++) {
    lua_Integer at = 3 * (lua_Integer)s + 1;
    size_t first = check_token(L, at, tokens), last = check_token(L, at + 1, tokens);
    luaL_argcheck(L, behind <= first && first <= last, 2, "stretches in order and apart expected");
    behind = last + 1;
    lua_rawgeti(L, 2, at + 2);
    stretches[s] = (struct again_stretch){(uint32_t)first, (uint32_t)behind, lua_toboolean(L, -1)};
    lua_pop(L, 1);
  }
}

static int push_again(lua_State *L, struct again *a, const unsigned char *may_begin) {
  struct again_found found;
  lua_Integer n = 0;
  lua_newtable(L);
  while (again_next(a, may_begin, &found)) {
    bind_pushspan(L, found.first, found.end);
    lua_rawseti(L, -3, n + 2);
    lua_rawseti(L, -2, n + 1);
    lua_pushinteger(L, (lua_Integer)found.stretch + 1);
    lua_rawseti(L, -2, n += 3);
  }
  return 1;
}

/*
** core.again(tokens, stretches, classes, letters) --> {i, j, number, ...}
** Where the words of those of 'stretches', {i, j, sought, ...}, that are
** sought stand again outside of all of them, beginning at a token with one of
** 'letters' in 'classes'; see again.h. O(bytes of all tokens + #stretches).
*/
static int again_new(lua_State *L) {
  const struct folds *folds = bind_checkfolds(L, 1);
  size_t len = 0, n = 0;
  struct byte_set letters;
  luaL_checktype(L, 2, LUA_TTABLE);
  const char *classes = luaL_checklstring(L, 3, &len);
  luaL_argcheck(L, len == folds->n, 3, "one byte a token expected");
  check_set(L, 4, &letters);
  n = (size_t)lua_rawlen(L, 2) / 3;
  luaL_argcheck(L, n <= len, 2, "more stretches than tokens");
  size_t nslots = again_slots(n);
  struct again_stretch *stretches =
      lua_newuserdatauv(L, n * sizeof *stretches + nslots * sizeof(uint32_t) + len, 0);
  uint32_t *slots = (uint32_t *)(stretches + n);
  unsigned char *may_begin = (unsigned char *)(slots + nslots);
  for (size_t k = 0; k < len; k++) may_begin[k] = letters.has[(unsigned char)classes[k]];
  read_stretches(L, stretches, n, len);
  struct again a = {.folds = folds, .stretches = stretches, .n = n, .slots = slots, .nslots = nslots};
  again_begin(&a);
  return push_again(L, &a, may_begin);
}

/*
** core.numerals(tokens) --> list of the tokens, in order, in which two digits
** or more begin, one after the other. O(bytes of the text).
*/
static int numerals_new(lua_State *L) {
  const struct tokens *t = bind_checktokens(L, 1);
  lua_Integer n = 0;
  lua_newtable(L);
  for (size_t at = numeral_next(t->text, t->len, 0); at < t->len; at = numeral_next(t->text, t->len, at)) {
    size_t k = tokens_find(t, at);
    if (k == t->n) break;
    lua_pushinteger(L, (lua_Integer)k + 1);
    lua_rawseti(L, -2, ++n);
    at = t->v[k].end;
  }
  return 1;
}

void bind_classes(lua_State *L) {
  static const luaL_Reg functions[] = {{"chunks", chunks_new},     {"overlay", overlay_new},
                                       {"cased", cased_new},       {"again", again_new},
                                       {"numerals", numerals_new}, {NULL, NULL}};
  luaL_setfuncs(L, functions, 0);
}
