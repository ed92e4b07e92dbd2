#include <string.h>

#include "cpu.h"
#include "l_types.h"
#include "uax29.h"

#define WORDS_TYPE "parallax.words"

/* A list that grows to more than this is not kept for the next text. */
#define SCRATCH_MAX (1u << 18)

/*
** The boundaries of a text, in memory that the collector sees: there is
** nothing to finalize.
*/
struct words {
  size_t n; /* segments; v[n] ends the last */
  uint32_t v[];
};

static struct words *words_check(lua_State *L) {
  return luaL_checkudata(L, 1, WORDS_TYPE);
}

/*
** core.words(text) --> words
** The segments between the word boundaries of UAX #29, without a gap: words,
** and what stands between them. Keeps nothing of 'text'. O(#text) time, about
** 1.5 bytes of memory a byte of text. The list is made in upvalue 1, as its
** length is known only then.
*/
static int words_new(lua_State *L) {
  size_t len = 0;
  const char *text = luaL_checklstring(L, 1, &len);
  struct borders *found = lua_touserdata(L, lua_upvalueindex(1));
  enum status st = uax29_borders(found, text, len);
  if (st != ST_OK) return bind_fail(L, st);
  struct words *w = lua_newuserdatauv(L, sizeof *w + found->n * sizeof *w->v, 0);
  w->n = found->n > 0 ? found->n - 1 : 0;
  if (found->n > 0) memcpy(w->v, found->v, found->n * sizeof *w->v);
  luaL_setmetatable(L, WORDS_TYPE);
  if (found->cap > SCRATCH_MAX) borders_free(found);
  return 1;
}

/* #words --> number of segments. O(1). */
static int words_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)words_check(L)->n);
  return 1;
}

/* words:at(k) --> first, last. Raises unless 1 <= k <= #words. O(1). */
static int words_at(lua_State *L) {
  const struct words *w = words_check(L);
  size_t k = bind_checkpos(L, 2, w->n);
  return bind_pushspan(L, w->v[k], w->v[k + 1]);
}

/* words:find(byte) --> k | nil: the segment that covers the byte. O(log #words). */
static int words_find(lua_State *L) {
  const struct words *w = words_check(L);
  size_t at = bind_checkpos(L, 2, LUA_MAXINTEGER), lo = 0, hi = w->n;
  if (w->n == 0 || at >= w->v[w->n]) return luaL_pushfail(L), 1;
  while (hi - lo > 1) { /* v[lo] <= at < v[hi] */
    size_t mid = lo + (hi - lo) / 2;
    if (w->v[mid] <= at) lo = mid;
    else hi = mid;
  }
  lua_pushinteger(L, (lua_Integer)lo + 1);
  return 1;
}

static int words_next(lua_State *L) {
  const struct words *w = lua_touserdata(L, lua_upvalueindex(1));
  size_t k = (size_t)lua_tointeger(L, lua_upvalueindex(2));
  if (k == w->n) return luaL_pushfail(L), 1;
  lua_pushinteger(L, (lua_Integer)k + 1);
  lua_replace(L, lua_upvalueindex(2));
  return bind_pushspan(L, w->v[k], w->v[k + 1]);
}

/* words:each() --> iterator of first, last. O(1) a step. */
static int words_each(lua_State *L) {
  words_check(L);
  lua_settop(L, 1);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, words_next, 2);
  return 1;
}

static int words_tostring(lua_State *L) {
  lua_pushfstring(L, WORDS_TYPE " (%I)", (LUAI_UACINT)words_check(L)->n);
  return 1;
}

static int scratch_free(lua_State *L) {
  borders_free(lua_touserdata(L, 1));
  return 0;
}

/* Pushes an empty list that lives as long as the function that it is for. */
static void push_scratch(lua_State *L) {
  borders_init(lua_newuserdatauv(L, sizeof(struct borders), 0), bind_alloc(L));
  lua_newtable(L);
  lua_pushcfunction(L, scratch_free);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
}

/*
** core.simd([level]) --> level | nil, reason
** Names the vector instructions in use, after asking for others. For tests:
** every level gives the same results.
*/
static int simd_use(lua_State *L) {
  if (!lua_isnoneornil(L, 1)) {
    enum simd level = (enum simd)luaL_checkoption(L, 1, NULL, simd_names);
    if (!simd_has(level)) {
      luaL_pushfail(L);
      lua_pushfstring(L, "this machine has no %s", simd_names[level]);
      return 2;
    }
    simd_force(level);
  }
  lua_pushstring(L, simd_names[simd_level()]);
  return 1;
}

void bind_words(lua_State *L) {
  static const luaL_Reg meta[] = {{"__len", words_len}, {"__tostring", words_tostring}, {NULL, NULL}};
  static const luaL_Reg meth[] = {{"at", words_at}, {"find", words_find}, {"each", words_each}, {NULL, NULL}};
  bind_type(L, WORDS_TYPE, meta, meth);
  push_scratch(L);
  lua_pushcclosure(L, words_new, 1);
  lua_setfield(L, -2, "words");
  lua_pushcfunction(L, simd_use);
  lua_setfield(L, -2, "simd");
}
