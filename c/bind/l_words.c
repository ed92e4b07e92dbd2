#include <string.h>

#include "base/block.h"
#include "base/cpu.h"
#include "bind/l_types.h"
#include "text/span.h"
#include "text/uax29.h"

#define WORDS_TYPE "parallax.words"

/* Words of 64 bits that one count stands for. */
#define STRIDE 8

/*
** The boundaries of a text as a set of bits, one for each byte, in memory that
** the collector sees: there is nothing to finalize. Behind the bits stand
** counts: how many are set before every eighth word of 64 bits.
*/
struct words {
  size_t n;    /* segments, one less than boundaries */
  size_t room; /* words of 64 bits */
  uint64_t bits[];
};

static uint32_t *counts_of(struct words *w) {
  return (uint32_t *)(void *)(w->bits + w->room);
}

static struct words *words_check(lua_State *L) {
  return luaL_checkudata(L, 1, WORDS_TYPE);
}

static void count(struct words *w) {
  uint32_t *counts = counts_of(w), sum = 0;
  for (size_t k = 0; k < w->room; k++) {
    if (k % STRIDE == 0) counts[k / STRIDE] = sum;
    sum += block_count(w->bits[k]);
  }
  w->n = sum > 0 ? sum - 1 : 0;
}

/*
** core.words(text) --> words
** The segments between the word boundaries of UAX #29, without a gap: words,
** and what stands between them. Keeps nothing of 'text'. Raises above 2 GiB.
** O(#text) time, #text / 7 bytes of memory.
*/
static int words_new(lua_State *L) {
  size_t len = 0;
  const char *text = luaL_checklstring(L, 1, &len);
  if (len > TEXT_LIMIT) return bind_fail(L, ST_LIMIT);
  size_t room = UAX29_ROOM(len), size = room * sizeof(uint64_t);
  struct words *w = lua_newuserdatauv(L, sizeof *w + size + (room / STRIDE + 1) * sizeof(uint32_t), 0);
  w->room = room;
  memset(w->bits, 0, size);
  uax29_borders(w->bits, text, len);
  count(w);
  luaL_setmetatable(L, WORDS_TYPE);
  return 1;
}

/* The place of boundary k, counted from 0; k <= n. O(log n). */
static size_t border_at(struct words *w, size_t k) {
  const uint32_t *counts = counts_of(w);
  size_t lo = 0, hi = (w->room - 1) / STRIDE + 1; /* counts[lo] <= k, and k < counts[hi] if that were there */
  while (hi - lo > 1) {
    size_t mid = lo + (hi - lo) / 2;
    if (counts[mid] <= k) lo = mid;
    else hi = mid;
  }
  size_t at = lo * STRIDE, left = k - counts[lo];
  for (unsigned here; left >= (here = block_count(w->bits[at])); at++) left -= here;
  uint64_t m = w->bits[at];
  for (; left > 0; left--) m &= m - 1;
  return at * 64 + block_low(m);
}

/* The first boundary behind 'at', which is not the last. */
static size_t border_after(const struct words *w, size_t at) {
  size_t k = (at + 1) / 64;
  uint64_t m = w->bits[k] & ~block_below((at + 1) % 64);
  while (m == 0) m = w->bits[++k];
  return k * 64 + block_low(m);
}

/* #words --> number of segments. O(1). */
static int words_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)words_check(L)->n);
  return 1;
}

/* words:at(k) --> first, last. Raises unless 1 <= k <= #words. O(log #words). */
static int words_at(lua_State *L) {
  struct words *w = words_check(L);
  size_t at = border_at(w, bind_checkpos(L, 2, w->n));
  return bind_pushspan(L, at, border_after(w, at));
}

/* words:find(byte) --> k | nil: the segment that covers the byte. O(log #words). */
static int words_find(lua_State *L) {
  struct words *w = words_check(L);
  size_t at = bind_checkpos(L, 2, LUA_MAXINTEGER);
  if (w->n == 0 || at >= border_at(w, w->n)) return luaL_pushfail(L), 1;
  size_t word = at / 64, k = counts_of(w)[word / STRIDE];
  for (size_t j = word - word % STRIDE; j < word; j++) k += block_count(w->bits[j]);
  lua_pushinteger(L, (lua_Integer)(k + block_count(w->bits[word] & block_below(at % 64 + 1))));
  return 1;
}

static int words_next(lua_State *L) {
  struct words *w = lua_touserdata(L, lua_upvalueindex(1));
  size_t at = (size_t)lua_tointeger(L, lua_upvalueindex(2)),
         left = (size_t)lua_tointeger(L, lua_upvalueindex(3));
  if (left == 0) return luaL_pushfail(L), 1;
  size_t next = border_after(w, at);
  lua_pushinteger(L, (lua_Integer)next);
  lua_replace(L, lua_upvalueindex(2));
  lua_pushinteger(L, (lua_Integer)left - 1);
  lua_replace(L, lua_upvalueindex(3));
  return bind_pushspan(L, at, next);
}

/* words:each() --> iterator of first, last. O(1) a step. */
static int words_each(lua_State *L) {
  const struct words *w = words_check(L);
  lua_settop(L, 1);
  lua_pushinteger(L, 0);
  lua_pushinteger(L, (lua_Integer)w->n);
  lua_pushcclosure(L, words_next, 3);
  return 1;
}

static int words_tostring(lua_State *L) {
  lua_pushfstring(L, WORDS_TYPE " (%I)", (LUAI_UACINT)words_check(L)->n);
  return 1;
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
  lua_pushcfunction(L, words_new);
  lua_setfield(L, -2, "words");
  lua_pushcfunction(L, simd_use);
  lua_setfield(L, -2, "simd");
}
