/*
** What is copied: least values of texts, fingerprints, and an index of least
** values that grows.
*/
#include <limits.h>
#include <string.h>

#include "bind/bind.h"
#include "near/lsh.h"
#include "near/winnow.h"

#define LSH_TYPE "parallax.lsh"
/* Never handed out: frees what is left when a call raises. */
#define SCRATCH_TYPE "parallax.minhash.scratch"
#define TEXT_MAX 0x7FFFFFFF

/* What a call needs besides its arguments. */
struct scratch {
  struct fingerprints prints;
  struct lsh_hits hits;
  struct buf bytes;
};

static struct scratch *scratch_new(lua_State *L) {
  struct scratch *s = lua_newuserdatauv(L, sizeof *s, 0);
  fingerprints_init(&s->prints, bind_alloc(L));
  lsh_hits_init(&s->hits, bind_alloc(L));
  buf_init(&s->bytes, bind_alloc(L));
  luaL_setmetatable(L, SCRATCH_TYPE);
  return s;
}

static void scratch_free(struct scratch *s) {
  fingerprints_free(&s->prints);
  lsh_hits_free(&s->hits);
  buf_free(&s->bytes);
}

static int scratch_close(lua_State *L) {
  scratch_free(luaL_checkudata(L, 1, SCRATCH_TYPE));
  return 0;
}

static const char *check_text(lua_State *L, int arg, size_t *len) {
  const char *s = luaL_checklstring(L, arg, len);
  luaL_argcheck(L, *len <= TEXT_MAX, arg, "text too long: the limit is 2 GiB");
  return s;
}

/* An optional number from 'least' to 'most'. */
static unsigned opt_number(lua_State *L, int arg, unsigned otherwise, unsigned least, unsigned most) {
  lua_Integer n = luaL_optinteger(L, arg, (lua_Integer)otherwise);
  if (n < (lua_Integer)least || n > (lua_Integer)most)
    luaL_argerror(L, arg, lua_pushfstring(L, "%d to %d expected", (int)least, (int)most));
  return (unsigned)n;
}

static unsigned opt_slots(lua_State *L, int arg) {
  unsigned slots = opt_number(L, arg, 128, 32, MINHASH_SLOTS_MAX);
  luaL_argcheck(L, slots % 32 == 0, arg, "the number of slots is a multiple of 32");
  return slots;
}

/* Least values as a string of four bytes each, the lowest first, the same on every machine. */
static void push_least(lua_State *L, const uint32_t *least, unsigned slots) {
  char bytes[MINHASH_SLOTS_MAX * 4];
  for (unsigned k = 0; k < slots * 4; k++) bytes[k] = (char)(least[k / 4] >> (k % 4 * 8) & 255);
  lua_pushlstring(L, bytes, slots * 4);
}

/* Reads the signature at 'arg'; returns its slots. */
static unsigned check_least(lua_State *L, int arg, uint32_t *least) {
  size_t len;
  const unsigned char *s = (const unsigned char *)luaL_checklstring(L, arg, &len);
  luaL_argcheck(L, len > 0 && len % 128 == 0 && len <= MINHASH_SLOTS_MAX * 4, arg, "no signature of minhash");
  for (size_t k = 0; k < len / 4; k++, s += 4)
    least[k] = s[0] | (uint32_t)s[1] << 8 | (uint32_t)s[2] << 16 | (uint32_t)s[3] << 24;
  return (unsigned)(len / 4);
}

/*
** core.minhash(text[, slots[, words]]) --> signature
** 128 slots over runs of 5 words by default. 'slots' * 4 bytes.
*/
static int minhash_of(lua_State *L) {
  uint32_t least[MINHASH_SLOTS_MAX];
  size_t len;
  const char *text = check_text(L, 1, &len);
  unsigned slots = opt_slots(L, 2), width = opt_number(L, 3, 5, 1, SHINGLE_WORDS_MAX);
  minhash(least, slots, text, len, width);
  push_least(L, least, slots);
  return 1;
}

/* core.resemblance(a, b) --> 0 to 1, the share of equal slots of two signatures of one size. */
static int minhash_resemblance(lua_State *L) {
  uint32_t a[MINHASH_SLOTS_MAX], b[MINHASH_SLOTS_MAX];
  unsigned slots = check_least(L, 1, a);
  luaL_argcheck(L, check_least(L, 2, b) == slots, 2, "signatures of one size expected");
  lua_pushnumber(L, (lua_Number)minhash_equal(a, b, slots) / slots);
  return 1;
}

/* core.winnow(text[, words[, window]]) --> {hash, i, j, hash, i, j, ...}; 5 words, 4 runs by default. */
static int minhash_winnow(lua_State *L) {
  size_t len;
  const char *text = check_text(L, 1, &len);
  unsigned width = opt_number(L, 2, 5, 1, SHINGLE_WORDS_MAX),
           window = opt_number(L, 3, 4, 1, WINNOW_WINDOW_MAX);
  struct scratch *s = scratch_new(L);
  enum status st = winnow(&s->prints, text, len, width, window);
  if (st != ST_OK) return bind_fail(L, st);
  size_t n = s->prints.n;
  lua_createtable(L, n <= INT_MAX / 3 ? (int)n * 3 : 0, 0);
  for (size_t k = 0; k < n; k++) {
    const struct fingerprint *f = &s->prints.v[k];
    const lua_Integer entry[] = {f->hash, (lua_Integer)f->where.start + 1, f->where.end};
    for (int j = 0; j < 3; j++) {
      lua_pushinteger(L, entry[j]);
      lua_rawseti(L, -2, (lua_Integer)k * 3 + j + 1);
    }
  }
  scratch_free(s);
  return 1;
}

/* An index, and whether it was closed. */
struct lsh_box {
  struct lsh x;
  int closed;
};

static struct lsh_box *lsh_check(lua_State *L, int arg) {
  struct lsh_box *box = luaL_checkudata(L, arg, LSH_TYPE);
  luaL_argcheck(L, !box->closed, arg, "index is closed");
  return box;
}

static struct lsh_box *lsh_box(lua_State *L) {
  struct lsh_box *box = lua_newuserdatauv(L, sizeof *box, 0);
  memset(box, 0, sizeof *box);
  box->x.a = bind_alloc(L);
  luaL_setmetatable(L, LSH_TYPE);
  return box;
}

/*
** core.lsh([slots[, bands[, most]]]) --> lsh
** 128 slots in 32 bands and the newest 65536 texts by default.
*/
static int lsh_new(lua_State *L) {
  unsigned slots = opt_slots(L, 1), bands = opt_number(L, 2, slots / 4, 1, slots);
  unsigned most = opt_number(L, 3, 65536, 1, LSH_TEXTS_MAX);
  struct lsh_box *box = lsh_box(L);
  enum status st = lsh_init(&box->x, bind_alloc(L), slots, bands, slots / bands, most);
  return st == ST_OK ? 1 : bind_fail(L, st);
}

/* core.lsh_load(bytes) --> lsh | nil, reason */
static int lsh_read(lua_State *L) {
  size_t len;
  const char *bytes = luaL_checklstring(L, 1, &len);
  struct lsh_box *box = lsh_box(L);
  enum status st = lsh_load(&box->x, bind_alloc(L), bytes, len);
  if (st == ST_OK) return 1;
  if (st != ST_SYNTAX) return bind_fail(L, st);
  luaL_pushfail(L);
  lua_pushliteral(L, "no index of signatures of this version, or damaged");
  return 2;
}

/* Reads a signature of the index's size at 'arg'. */
static void check_fitting(lua_State *L, int arg, const struct lsh *x, uint32_t *least) {
  luaL_argcheck(L, check_least(L, arg, least) == x->slots, arg, "signature of another size than the index's");
}

/* lsh:add(signature) --> number of the text, from 1 */
static int lsh_enter(lua_State *L) {
  uint32_t least[MINHASH_SLOTS_MAX];
  struct lsh_box *box = lsh_check(L, 1);
  check_fitting(L, 2, &box->x, least);
  enum status st = lsh_add(&box->x, least);
  if (st != ST_OK) return bind_fail(L, st);
  lua_pushinteger(L, (lua_Integer)box->x.n);
  return 1;
}

/* lsh:find(signature, resemblance) --> {number, resemblance, number, resemblance, ...}, sorted by number */
static int lsh_search(lua_State *L) {
  uint32_t least[MINHASH_SLOTS_MAX];
  const struct lsh_box *box = lsh_check(L, 1);
  check_fitting(L, 2, &box->x, least);
  lua_Number share = luaL_checknumber(L, 3);
  luaL_argcheck(L, share >= 0 && share <= 1, 3, "a resemblance is 0 to 1");
  unsigned slots = box->x.slots, equal = (unsigned)(share * slots);
  if (equal < share * slots) equal++;
  struct scratch *s = scratch_new(L);
  enum status st = lsh_find(&box->x, least, equal, &s->hits);
  if (st != ST_OK) return bind_fail(L, st);
  lua_createtable(L, (int)s->hits.n * 2, 0);
  for (size_t k = 0; k < s->hits.n; k++) {
    lua_pushinteger(L, (lua_Integer)s->hits.v[k].text + 1);
    lua_rawseti(L, -2, (lua_Integer)k * 2 + 1);
    lua_pushnumber(L, (lua_Number)s->hits.v[k].equal / slots);
    lua_rawseti(L, -2, (lua_Integer)k * 2 + 2);
  }
  scratch_free(s);
  return 1;
}

/* lsh:save() --> bytes for core.lsh_load */
static int lsh_write(lua_State *L) {
  const struct lsh_box *box = lsh_check(L, 1);
  struct scratch *s = scratch_new(L);
  enum status st = lsh_save(&box->x, &s->bytes);
  if (st != ST_OK) return bind_fail(L, st);
  lua_pushlstring(L, s->bytes.p, s->bytes.n);
  scratch_free(s);
  return 1;
}

/* #lsh --> number of texts kept. O(1). */
static int lsh_len(lua_State *L) {
  const struct lsh *x = &lsh_check(L, 1)->x;
  lua_pushinteger(L, (lua_Integer)(x->n - x->oldest));
  return 1;
}

static int lsh_close(lua_State *L) {
  struct lsh_box *box = luaL_checkudata(L, 1, LSH_TYPE);
  box->closed = 1;
  lsh_free(&box->x);
  return 0;
}

static int lsh_tostring(lua_State *L) {
  const struct lsh_box *box = luaL_checkudata(L, 1, LSH_TYPE);
  if (box->closed) lua_pushliteral(L, LSH_TYPE " (closed)");
  else lua_pushfstring(L, LSH_TYPE " (%I)", (LUAI_UACINT)(box->x.n - box->x.oldest));
  return 1;
}

void bind_minhash(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", lsh_close},
                                  {"__close", lsh_close},
                                  {"__len", lsh_len},
                                  {"__tostring", lsh_tostring},
                                  {NULL, NULL}};
  static const luaL_Reg meth[] = {
      {"add", lsh_enter}, {"find", lsh_search}, {"save", lsh_write}, {NULL, NULL}};
  static const luaL_Reg scratch_meta[] = {{"__gc", scratch_close}, {"__close", scratch_close}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  static const luaL_Reg functions[] = {{"minhash", minhash_of},    {"resemblance", minhash_resemblance},
                                       {"winnow", minhash_winnow}, {"lsh", lsh_new},
                                       {"lsh_load", lsh_read},     {NULL, NULL}};
  bind_type(L, LSH_TYPE, meta, meth);
  bind_type(L, SCRATCH_TYPE, scratch_meta, none);
  luaL_setfuncs(L, functions, 0);
}
