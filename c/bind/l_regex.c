#include <string.h>

#include "bind/l_types.h"
#include "match/regex.h"

/* An expression, and room to run it. */
struct regex_box {
  struct regex re;
  struct regex_run run;
};

static struct regex_box *regex_check(lua_State *L, int arg) {
  struct regex_box *box = luaL_checkudata(L, arg, REGEX_TYPE);
  luaL_argcheck(L, box->re.code != NULL, arg, "expression is closed");
  return box;
}

const struct regex *bind_checkregex(lua_State *L, int arg) {
  return &regex_check(L, arg)->re;
}

static unsigned check_flags(lua_State *L, int arg) {
  unsigned flags = 0;
  for (const char *s = luaL_optstring(L, arg, ""); *s != '\0'; s++) {
    if (*s == 'c') flags |= REGEX_CASELESS;
    else if (*s == 'd') flags |= REGEX_UNMARKED;
    else if (*s == 'l') flags |= REGEX_VERBATIM;
    else luaL_argerror(L, arg, "unknown flag; known: c, d, l");
  }
  return flags;
}

/*
** core.regex(expression[, flags]) --> regex | nil, reason, position
** Flags are letters: c caseless, d without marks, l every sign stands for
** itself. O(#expression, its repetitions counted).
*/
static int regex_new(lua_State *L) {
  size_t len = 0;
  const char *s = luaL_checklstring(L, 1, &len);
  unsigned flags = check_flags(L, 2);
  struct regex_error error = {NULL, 0};
  struct regex_box *box = lua_newuserdatauv(L, sizeof *box, 0);
  memset(box, 0, sizeof *box);
  box->re.a = bind_alloc(L);
  regex_run_init(&box->run, bind_alloc(L));
  luaL_setmetatable(L, REGEX_TYPE);
  enum status st = regex_compile(&box->re, bind_alloc(L), s, len, flags, &error);
  if (st == ST_SYNTAX) {
    luaL_pushfail(L);
    lua_pushstring(L, error.what);
    lua_pushinteger(L, (lua_Integer)error.at + 1);
    return 3;
  }
  if (st == ST_OK) st = regex_run_room(&box->run, &box->re);
  return st == ST_OK ? 1 : bind_fail(L, st);
}

/* regex:matches(value) --> boolean. The whole value. O(#value x instructions). */
static int regex_match(lua_State *L) {
  struct regex_box *box = regex_check(L, 1);
  size_t len = 0;
  const char *s = luaL_checklstring(L, 2, &len);
  lua_pushboolean(L, regex_matches(&box->re, &box->run, s, len));
  return 1;
}

/* regex:literal() --> string | nil. What it stands for, when it is plain characters. */
static int regex_plain(lua_State *L) {
  struct regex_box *box = regex_check(L, 1);
  luaL_Buffer b;
  size_t n = regex_literal(&box->re, luaL_buffinitsize(L, &b, 4 * box->re.n));
  if (n == SIZE_MAX) return luaL_pushfail(L), 1;
  luaL_pushresultsize(&b, n);
  return 1;
}

/* #regex --> number of instructions. O(1). */
static int regex_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)regex_check(L, 1)->re.n);
  return 1;
}

static int regex_close(lua_State *L) {
  struct regex_box *box = luaL_checkudata(L, 1, REGEX_TYPE);
  regex_free(&box->re);
  regex_run_free(&box->run);
  return 0;
}

static int regex_tostring(lua_State *L) {
  const struct regex_box *box = luaL_checkudata(L, 1, REGEX_TYPE);
  if (box->re.code == NULL) lua_pushliteral(L, REGEX_TYPE " (closed)");
  else lua_pushfstring(L, REGEX_TYPE " (%I)", (LUAI_UACINT)box->re.n);
  return 1;
}

void bind_regex(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", regex_close}, {"__close", regex_close}, {"__len", regex_len}, {"__tostring", regex_tostring},
      {NULL, NULL},
  };
  static const luaL_Reg meth[] = {{"matches", regex_match}, {"literal", regex_plain}, {NULL, NULL}};
  bind_type(L, REGEX_TYPE, meta, meth);
  lua_pushcfunction(L, regex_new);
  lua_setfield(L, -2, "regex");
}
