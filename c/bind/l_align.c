#include <limits.h>

#include "near/align.h"
#include "match/column.h"
#include "bind/l_types.h"
#include "near/seed.h"

#define SEEDS_TYPE "parallax.seeds" /* never handed out: frees the seeds when pushing them raises */

/* Pushes a block with the tokens of column 'arg' in the numbering of 'other'. */
static const uint32_t *push_translated(lua_State *L, const struct column *c, const struct column *other) {
  uint32_t *ids = lua_newuserdatauv(L, (c->n + c->nvalues + 1) * sizeof *ids, 0);
  column_translate(c, other, ids + c->n, ids);
  return ids;
}

/* An option of the table at 'arg', or its default. */
static lua_Integer option(lua_State *L, int arg, const char *name, lua_Integer otherwise) {
  if (lua_isnoneornil(L, arg)) return otherwise;
  luaL_checktype(L, arg, LUA_TTABLE);
  lua_pushstring(L, name);
  int is_integer = 1;
  lua_Integer n = lua_rawget(L, arg) == LUA_TNIL ? otherwise : lua_tointegerx(L, -1, &is_integer);
  if (!is_integer) luaL_error(L, "option '%s': integer expected", name);
  lua_pop(L, 1);
  return n;
}

static int seeds_close(lua_State *L) {
  seeds_free(luaL_checkudata(L, 1, SEEDS_TYPE));
  return 0;
}

static void push_seeds(lua_State *L, const struct seeds *s) {
  lua_Integer at = 0;
  lua_createtable(L, s->n <= INT_MAX / 3 ? (int)s->n * 3 : 0, 0);
  for (size_t k = 0; k < s->n; k++) {
    const uint32_t values[] = {s->v[k].a + 1, s->v[k].b + 1, s->v[k].len};
    for (size_t v = 0; v < 3; v++) {
      lua_pushinteger(L, values[v]);
      lua_rawseti(L, -2, ++at);
    }
  }
}

/*
** core.seeds(a, b, k[, most]) --> {i, j, n, i, j, n, ...}
** Tokens i .. i+n-1 of column 'a' are j .. j+n-1 of column 'b', n >= k, each
** run as long as it gets; sorted. See seed.h for 'most', 16 unless given.
*/
static int find_seeds(lua_State *L) {
  const struct column *a = bind_checkcolumn(L, 1), *b = bind_checkcolumn(L, 2);
  lua_Integer k = luaL_checkinteger(L, 3), most = luaL_optinteger(L, 4, 16);
  luaL_argcheck(L, k >= 1 && k <= 1000, 3, "1 to 1000 expected");
  luaL_argcheck(L, most >= 1 && most <= 100000, 4, "1 to 100000 expected");
  const uint32_t *ids = push_translated(L, b, a);
  struct seeds *s = lua_newuserdatauv(L, sizeof *s, 0);
  seeds_init(s, bind_alloc(L));
  luaL_setmetatable(L, SEEDS_TYPE);
  enum status st = seeds_find(s, a->ids, a->n, ids, b->n, (unsigned)k, (unsigned)most);
  if (st != ST_OK) return bind_fail(L, st);
  push_seeds(L, s);
  return 1;
}

/* Reads a range of tokens, 1-based and inclusive, at 'arg' and after it; all of them when absent. */
static void check_range(lua_State *L, int arg, size_t n, size_t *from, size_t *to) {
  lua_Integer i = luaL_optinteger(L, arg, 1), j = luaL_optinteger(L, arg + 1, (lua_Integer)n);
  luaL_argcheck(L, i >= 1 && j <= (lua_Integer)n && i <= j + 1, arg, "range of tokens outside the column");
  *from = (size_t)i - 1;
  *to = (size_t)j;
}

static void set_field(lua_State *L, const char *name, lua_Integer value) {
  lua_pushinteger(L, value);
  lua_setfield(L, -2, name);
}

/*
** core.align(a, b[, options[, i1, i2, j1, j2]]) --> alignment | nil
** Of column 'a', tokens i1..i2, and of 'b', tokens j1..j2. Options: match 2,
** mismatch -1, gap -1, and the band: low and high, the least and greatest
** distance of a place in 'b' from that in 'a', both counted from the ranges'
** beginnings. Raises above 2^28 cells.
*/
static int align(lua_State *L) {
  const struct column *a = bind_checkcolumn(L, 1), *b = bind_checkcolumn(L, 2);
  size_t i1, i2, j1, j2;
  check_range(L, 4, a->n, &i1, &i2);
  check_range(L, 6, b->n, &j1, &j2);
  lua_Integer match = option(L, 3, "match", 2), mismatch = option(L, 3, "mismatch", -1),
              gap = option(L, 3, "gap", -1);
  luaL_argcheck(L, match >= 1 && match <= 100, 3, "option 'match': 1 to 100 expected");
  luaL_argcheck(L, mismatch <= 0 && mismatch >= -1000 && gap <= 0 && gap >= -1000, 3,
                "options 'mismatch' and 'gap': -1000 to 0 expected");
  lua_Integer low = option(L, 3, "low", -(lua_Integer)TEXT_LIMIT), high = option(L, 3, "high", TEXT_LIMIT);
  const struct align_scores scores = {(int32_t)match, (int32_t)mismatch, (int32_t)gap};
  const uint32_t *ids = push_translated(L, b, a);
  struct alignment found;
  enum status st =
      align_local(bind_alloc(L), a->ids + i1, i2 - i1, ids + j1, j2 - j1, low, high, &scores, &found);
  if (st == ST_LIMIT) return luaL_error(L, "too much to align: narrow the ranges or the band");
  if (st != ST_OK) return bind_fail(L, st);
  if (found.score == 0) return luaL_pushfail(L), 1;
  lua_createtable(L, 0, 9);
  set_field(L, "score", found.score);
  set_field(L, "i1", (lua_Integer)(i1 + found.a1) + 1);
  set_field(L, "i2", (lua_Integer)(i1 + found.a2));
  set_field(L, "j1", (lua_Integer)(j1 + found.b1) + 1);
  set_field(L, "j2", (lua_Integer)(j1 + found.b2));
  set_field(L, "same", found.same);
  set_field(L, "differ", found.differ);
  set_field(L, "only_a", found.only_a);
  set_field(L, "only_b", found.only_b);
  return 1;
}

void bind_align(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", seeds_close}, {"__close", seeds_close}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  static const luaL_Reg functions[] = {{"seeds", find_seeds}, {"align", align}, {NULL, NULL}};
  bind_type(L, SEEDS_TYPE, meta, none);
  luaL_setfuncs(L, functions, 0);
}
