#include "near/diff.h"

#include <limits.h>

#include "bind/bind.h"

#define DIFF_TYPE "parallax.diff" /* never handed out: frees the lists when something raises */

static int diff_close(lua_State *L) {
  diff_free(luaL_checkudata(L, 1, DIFF_TYPE));
  return 0;
}

/*
** Hands the strings of the table at 'arg' to the diff, which borrows their
** bytes: the table, an argument, keeps them alive and nobody writes to it.
*/
static void set_side(lua_State *L, int arg, struct diff *d, int side) {
  for (size_t k = 0; k < d->side[side].n; k++) {
    size_t len = 0;
    if (lua_rawgeti(L, arg, (lua_Integer)k + 1) != LUA_TSTRING)
      luaL_error(L, "list %d, entry %I: string expected, got %s", arg, (LUAI_UACINT)k + 1,
                 luaL_typename(L, -1));
    const char *s = lua_tolstring(L, -1, &len);
    diff_set(d, side, k, s, len);
    lua_pop(L, 1);
  }
}

static void push_edits(lua_State *L, const struct diff *d) {
  struct edit e = {0};
  size_t n = 0;
  while (diff_next(d, &e)) n++;
  lua_createtable(L, n <= INT_MAX / 5 ? (int)n * 5 : 0, 0);
  e = (struct edit){0};
  for (lua_Integer at = 1; diff_next(d, &e); at += 5) {
    const size_t fields[] = {e.op, e.i1 + 1, e.i2, e.j1 + 1, e.j2};
    for (int k = 0; k < 5; k++) {
      lua_pushinteger(L, (lua_Integer)fields[k]);
      lua_rawseti(L, -2, at + k);
    }
  }
}

/*
** core.diff(a, b) --> {op, i1, i2, j1, j2, ...}
** Entries i1..i2 of list 'a' become entries j1..j2 of list 'b'; 'op' is 0
** equal, 1 delete (j2 == j1 - 1), 2 insert (i2 == i1 - 1), 3 replace. Two
** empty lists give an empty table. Raises above 2^28 entries. Time and the
** bound on it: see diff.h; 40 to 80 bytes an entry while it runs.
*/
static int diff_lists(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  struct diff *d = lua_newuserdatauv(L, sizeof *d, 0);
  *d = (struct diff){.a = bind_alloc(L)};
  luaL_setmetatable(L, DIFF_TYPE);
  enum status st = diff_init(d, bind_alloc(L), (size_t)lua_rawlen(L, 1), (size_t)lua_rawlen(L, 2));
  if (st == ST_LIMIT) return luaL_error(L, "list too long: the limit is %d entries", (int)DIFF_LIMIT);
  if (st != ST_OK) return bind_fail(L, st);
  set_side(L, 1, d, 0);
  set_side(L, 2, d, 1);
  diff_run(d);
  push_edits(L, d);
  diff_free(d);
  return 1;
}

void bind_diff(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", diff_close}, {"__close", diff_close}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  bind_type(L, DIFF_TYPE, meta, none);
  lua_pushcfunction(L, diff_lists);
  lua_setfield(L, -2, "diff");
}
