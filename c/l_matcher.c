#include <limits.h>
#include <string.h>

#include "l_types.h"
#include "matcher.h"

#define MATCHER_TYPE "parallax.matcher"
#define HITS_TYPE "parallax.hits" /* never handed out: frees the hits when pushing them raises */

/* A matcher, and whether it was closed. */
struct matcher_box {
  struct matcher m;
  int closed;
};

static struct matcher_box *matcher_check(lua_State *L, int arg) {
  struct matcher_box *box = luaL_checkudata(L, arg, MATCHER_TYPE);
  luaL_argcheck(L, !box->closed, arg, "matcher is closed");
  return box;
}

static const char *const cases[] = {"fold", "exact", NULL};

/*
** Reads the options at 'arg': returns the index into 'cases', and leaves the
** abbreviations, a wordmap or nil, on the stack.
*/
static int check_options(lua_State *L, int arg) {
  int exact = 0;
  if (lua_isnoneornil(L, arg)) return lua_pushnil(L), 0;
  luaL_checktype(L, arg, LUA_TTABLE);
  for (lua_pushnil(L); lua_next(L, arg) != 0; lua_pop(L, 1)) {
    const char *key = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "";
    if (strcmp(key, "case") != 0 && strcmp(key, "abbreviations") != 0)
      return luaL_argerror(L, arg, "unknown option; known: abbreviations, case");
  }
  if (lua_getfield(L, arg, "case") != LUA_TNIL) {
    const char *value = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "";
    exact = strcmp(value, "exact") == 0;
    luaL_argcheck(L, exact || strcmp(value, "fold") == 0, arg,
                  "option 'case': \"fold\" or \"exact\" expected");
  }
  lua_pop(L, 1);
  lua_getfield(L, arg, "abbreviations");
  return exact;
}

/* Raises the error that fits the failed addition of phrase number k. */
static int fail_phrase(lua_State *L, enum status st, lua_Integer k) {
  if (st == ST_SYNTAX) return luaL_error(L, "phrase %I has no token in it", (LUAI_UACINT)k);
  if (st == ST_LIMIT) return luaL_error(L, "too many phrases or words: the limit is %d", (int)PHRASE_LIMIT);
  return bind_fail(L, st);
}

/*
** core.matcher(phrases[, {case = "fold" | "exact", abbreviations = wordmap}]) --> matcher
** Phrases are strings, tokenised with 'abbreviations' as texts are; numbers
** follow list order, and a phrase that repeats an earlier one never shows.
** Owns copies. O(bytes of all phrases) time; 40 to 80 bytes a phrase.
*/
static int matcher_new(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 2);
  int exact = check_options(L, 2);
  const struct wordmap *abbr = bind_optwordmap(L, 3);
  struct matcher_box *box = lua_newuserdatauv(L, sizeof *box, 0);
  matcher_init(&box->m, bind_alloc(L), exact);
  box->closed = 0;
  luaL_setmetatable(L, MATCHER_TYPE);
  lua_Integer n = (lua_Integer)lua_rawlen(L, 1);
  for (lua_Integer k = 1; k <= n; k++) {
    size_t len = 0;
    if (lua_rawgeti(L, 1, k) != LUA_TSTRING)
      return luaL_error(L, "phrase %I: string expected, got %s", (LUAI_UACINT)k, luaL_typename(L, -1));
    const char *s = lua_tolstring(L, -1, &len);
    enum status st = matcher_add(&box->m, s, len, abbr);
    if (st != ST_OK) return fail_phrase(L, st, k);
    lua_pop(L, 1);
  }
  return 1;
}

/* Pushes {first, last, phrase, ...}, tokens from 1 and inclusive. */
static void push_hits(lua_State *L, const struct hits *h) {
  size_t room = h->n <= INT_MAX / 3 ? h->n * 3 : 0;
  lua_createtable(L, (int)room, 0);
  for (size_t k = 0; k < h->n; k++) {
    lua_Integer at = (lua_Integer)k * 3;
    lua_pushinteger(L, (lua_Integer)h->v[k].first + 1);
    lua_rawseti(L, -2, at + 1);
    lua_pushinteger(L, (lua_Integer)h->v[k].last + 1);
    lua_rawseti(L, -2, at + 2);
    lua_pushinteger(L, h->v[k].phrase);
    lua_rawseti(L, -2, at + 3);
  }
}

/*
** matcher:find(tokens[, overlap]) --> {i, j, phrase, i, j, phrase, ...}
** Token ranges and phrase numbers, sorted by i, then longest first. 'overlap'
** is "longest" (leftmost-longest, none overlapping; default) or "all".
** O(bytes of all tokens) for look-up, then see matcher_find.
*/
static int matcher_search(lua_State *L) {
  static const char *const overlaps[] = {"longest", "all", NULL};
  const struct matcher_box *box = matcher_check(L, 1);
  const struct tokens *t = bind_checktokens(L, 2);
  enum overlap overlap = luaL_checkoption(L, 3, "longest", overlaps) == 0 ? OVERLAP_LONGEST : OVERLAP_ALL;
  struct hits *h = lua_newuserdatauv(L, sizeof *h, 0);
  hits_init(h, bind_alloc(L));
  luaL_setmetatable(L, HITS_TYPE);
  enum status st = matcher_find(&box->m, t, overlap, h);
  if (st != ST_OK) return bind_fail(L, st);
  push_hits(L, h);
  hits_free(h);
  return 1;
}

/* #matcher --> number of phrases, repeated ones included. O(1). */
static int matcher_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)matcher_check(L, 1)->m.n);
  return 1;
}

static int matcher_close(lua_State *L) {
  struct matcher_box *box = luaL_checkudata(L, 1, MATCHER_TYPE);
  box->closed = 1;
  matcher_free(&box->m);
  return 0;
}

static int hits_close(lua_State *L) {
  hits_free(luaL_checkudata(L, 1, HITS_TYPE));
  return 0;
}

static int matcher_tostring(lua_State *L) {
  const struct matcher_box *box = luaL_checkudata(L, 1, MATCHER_TYPE);
  if (box->closed) lua_pushliteral(L, MATCHER_TYPE " (closed)");
  else lua_pushfstring(L, MATCHER_TYPE " (%I, %s)", (LUAI_UACINT)box->m.n, cases[box->m.exact]);
  return 1;
}

void bind_matcher(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", matcher_close},
      {"__close", matcher_close},
      {"__len", matcher_len},
      {"__tostring", matcher_tostring},
      {NULL, NULL},
  };
  static const luaL_Reg meth[] = {{"find", matcher_search}, {NULL, NULL}};
  static const luaL_Reg hits_meta[] = {{"__gc", hits_close}, {"__close", hits_close}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  bind_type(L, MATCHER_TYPE, meta, meth);
  bind_type(L, HITS_TYPE, hits_meta, none);
  lua_pushcfunction(L, matcher_new);
  lua_setfield(L, -2, "matcher");
}
