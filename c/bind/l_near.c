/*
** Approximate comparison and search, in code points: two texts, one in
** another, one against many.
*/
#include <limits.h>

#include "near/locate.h"
#include "bind/l_types.h"
#include "near/near.h"

#if defined(__GNUC__)
#define bind_prefetch(p) __builtin_prefetch(p)
#else
#define bind_prefetch(p) ((void)(p))
#endif

#define INDEX_TYPE "parallax.near"
/* Never handed out: frees what is left when a call raises. */
#define SCRATCH_TYPE "parallax.near.scratch"

/* What a call needs besides its arguments. */
struct scratch {
  struct codes x, y;
  struct near_hits hits;
  struct near_query query;
};

static struct scratch *scratch_new(lua_State *L) {
  struct scratch *s = lua_newuserdatauv(L, sizeof *s, 0);
  struct alloc a = bind_alloc(L);
  codes_init(&s->x, a);
  codes_init(&s->y, a);
  near_hits_init(&s->hits, a);
  memset(&s->query, 0, sizeof s->query);
  luaL_setmetatable(L, SCRATCH_TYPE);
  return s;
}

static void scratch_free(struct scratch *s) {
  codes_free(&s->x);
  codes_free(&s->y);
  near_hits_free(&s->hits);
  if (s->query.hits != NULL) near_query_free(&s->query);
  s->query.hits = NULL;
}

static int scratch_close(lua_State *L) {
  scratch_free(luaL_checkudata(L, 1, SCRATCH_TYPE));
  return 0;
}

/* The optional limit at 'arg'; none is SIZE_MAX. */
static size_t check_max(lua_State *L, int arg) {
  if (lua_isnoneornil(L, arg)) return SIZE_MAX;
  lua_Integer max = luaL_checkinteger(L, arg);
  luaL_argcheck(L, max >= 0, arg, "a distance is 0 or more");
  return (size_t)max;
}

static const char *check_text(lua_State *L, int arg, size_t *len) {
  const char *s = luaL_checklstring(L, arg, len);
  luaL_argcheck(L, *len <= NEAR_LIMIT, arg, "text too long: the limit is 2 GiB");
  return s;
}

static double check_likeness(lua_State *L, int arg) {
  double likeness = luaL_checknumber(L, arg);
  luaL_argcheck(L, likeness >= 0.01 && likeness <= 1, arg, "a likeness is .01 to 1");
  return likeness;
}

/*
** core.distance(a, b[, max]) --> integer | nil
** Levenshtein distance in code points; nil above 'max'. Time falls with the
** distance: see edit.h.
*/
static int near_distance(lua_State *L) {
  size_t na, nb, max, d = 0;
  const char *a = check_text(L, 1, &na), *b = check_text(L, 2, &nb);
  max = check_max(L, 3);
  struct scratch *s = scratch_new(L);
  enum status st = codes_read(&s->x, a, na);
  if (st == ST_OK) st = codes_read(&s->y, b, nb);
  if (st == ST_OK) st = edit_distance(bind_alloc(L), s->x.v, s->x.n, s->y.v, s->y.n, max, &d);
  scratch_free(s);
  if (st != ST_OK) return bind_fail(L, st);
  if (d == EDIT_NONE) luaL_pushfail(L);
  else lua_pushinteger(L, (lua_Integer)d);
  return 1;
}

/* Byte at which code point k of 's' begins. */
static size_t byte_of(const char *s, size_t len, size_t k) {
  const char *p = s, *e = s + len;
  for (uint32_t cp; k > 0 && p < e; k--) p += codes_get(p, e, &cp);
  return (size_t)(p - s);
}

/*
** core.locate(pattern, text[, max]) --> distance, i, j | nil
** The nearest stretch of the text, as edit_match has it.
*/
static int near_locate(lua_State *L) {
  size_t np, nt, max;
  const char *pattern = check_text(L, 1, &np), *text = check_text(L, 2, &nt);
  struct edit_match found = {EDIT_NONE, 0, 0};
  max = check_max(L, 3);
  struct scratch *s = scratch_new(L);
  enum status st = codes_read(&s->x, pattern, np);
  if (st == ST_OK) st = locate(bind_alloc(L), &s->x, text, nt, max, &found);
  scratch_free(s);
  if (st != ST_OK) return bind_fail(L, st);
  if (found.distance == EDIT_NONE) return luaL_pushfail(L), 1;
  size_t start = byte_of(text, nt, found.start);
  size_t end = start + byte_of(text + start, nt - start, found.end - found.start);
  lua_pushinteger(L, (lua_Integer)found.distance);
  return 1 + bind_pushspan(L, start, end);
}

/* Pushes {k, distance, k, distance, ...}, numbers from 1. */
static void push_hits(lua_State *L, const struct near_hits *h) {
  lua_createtable(L, h->n <= INT_MAX / 2 ? (int)h->n * 2 : 0, 0);
  for (size_t k = 0; k < h->n; k++) {
    lua_pushinteger(L, (lua_Integer)h->v[k].number + 1);
    lua_rawseti(L, -2, (lua_Integer)k * 2 + 1);
    lua_pushinteger(L, h->v[k].distance);
    lua_rawseti(L, -2, (lua_Integer)k * 2 + 2);
  }
}

/* Raises: what is on top of the stack, entry k of a list, is no text. */
static int fail_text(lua_State *L, lua_Integer k) {
  return luaL_error(L, "text %I: string expected, got %s", (LUAI_UACINT)k, luaL_typename(L, -1));
}

static lua_Integer check_list(lua_State *L, int arg) {
  luaL_checktype(L, arg, LUA_TTABLE);
  lua_Unsigned n = lua_rawlen(L, arg);
  luaL_argcheck(L, n <= NEAR_LIMIT, arg, "too many texts");
  return (lua_Integer)n;
}

#define AHEAD 32 /* texts fetched together: most of the time goes into waiting for memory */

/* Adds texts [from, to] of the list at 'arg' to the query. */
static enum status add_texts(lua_State *L, int arg, struct near_query *q, lua_Integer from, lua_Integer to) {
  enum status st = ST_OK;
  int top = lua_gettop(L);
  for (lua_Integer k = from; k <= to; k++) {
    if (lua_rawgeti(L, arg, k) != LUA_TSTRING) return fail_text(L, k);
    const char *header = lua_topointer(L, -1); /* the bytes follow it */
    bind_prefetch(header);
    bind_prefetch(header + 64);
    bind_prefetch(header + 128);
  }
  for (lua_Integer k = from; k <= to && st == ST_OK; k++) {
    size_t len;
    const char *s = lua_tolstring(L, top + 1 + (int)(k - from), &len);
    if (len <= NEAR_LIMIT) st = near_query_add(q, (uint32_t)(k - 1), s, len);
    else st = ST_LIMIT;
  }
  lua_settop(L, top);
  return st;
}

/*
** core.alike(query, texts, likeness) --> {k, distance, k, distance, ...}
** Texts of the list with 1 - distance / longer length >= likeness, sorted by
** number. No index: reads every text of a length that fits.
*/
static int near_alike(lua_State *L) {
  size_t len;
  const char *query = check_text(L, 1, &len);
  lua_Integer n = check_list(L, 2);
  double likeness = check_likeness(L, 3);
  struct scratch *s = scratch_new(L);
  luaL_checkstack(L, AHEAD, NULL);
  enum status st = near_query_init(&s->query, bind_alloc(L), query, len, likeness, &s->hits);
  for (lua_Integer k = 1; k <= n && st == ST_OK; k += AHEAD)
    st = add_texts(L, 2, &s->query, k, n - k < AHEAD ? n : k + AHEAD - 1);
  if (st == ST_OK) st = near_query_end(&s->query);
  if (st != ST_OK) return bind_fail(L, st);
  near_hits_sort(&s->hits);
  push_hits(L, &s->hits);
  scratch_free(s);
  return 1;
}

/* An index, and whether it was closed. */
struct index_box {
  struct near_index x;
  int closed;
};

static struct index_box *index_check(lua_State *L, int arg) {
  struct index_box *box = luaL_checkudata(L, arg, INDEX_TYPE);
  luaL_argcheck(L, !box->closed, arg, "index is closed");
  return box;
}

/*
** core.near(texts) --> near
** Owns copies; never changes, so any number of searches may share it.
** O(n log n + bytes); about 56 bytes a text more than the text itself.
*/
static int index_new(lua_State *L) {
  lua_Integer n = check_list(L, 1);
  struct index_box *box = lua_newuserdatauv(L, sizeof *box, 0);
  near_index_init(&box->x, bind_alloc(L));
  box->closed = 0;
  luaL_setmetatable(L, INDEX_TYPE);
  for (lua_Integer k = 1; k <= n; k++) {
    size_t len;
    if (lua_rawgeti(L, 1, k) != LUA_TSTRING) return fail_text(L, k);
    const char *s = lua_tolstring(L, -1, &len);
    enum status st = near_index_add(&box->x, s, len);
    if (st != ST_OK) return bind_fail(L, st);
    lua_pop(L, 1);
  }
  enum status st = near_index_seal(&box->x);
  return st == ST_OK ? 1 : bind_fail(L, st);
}

/* near:find(query, likeness) --> {k, distance, k, distance, ...} as core.alike. */
static int index_find(lua_State *L) {
  const struct index_box *box = index_check(L, 1);
  size_t len;
  const char *query = check_text(L, 2, &len);
  double likeness = check_likeness(L, 3);
  struct scratch *s = scratch_new(L);
  enum status st = near_index_find(&box->x, query, len, likeness, &s->hits);
  if (st != ST_OK) return bind_fail(L, st);
  push_hits(L, &s->hits);
  scratch_free(s);
  return 1;
}

/* #near --> number of texts. O(1). */
static int index_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)index_check(L, 1)->x.n);
  return 1;
}

static int index_close(lua_State *L) {
  struct index_box *box = luaL_checkudata(L, 1, INDEX_TYPE);
  box->closed = 1;
  near_index_free(&box->x);
  return 0;
}

static int index_tostring(lua_State *L) {
  const struct index_box *box = luaL_checkudata(L, 1, INDEX_TYPE);
  if (box->closed) lua_pushliteral(L, INDEX_TYPE " (closed)");
  else lua_pushfstring(L, INDEX_TYPE " (%I)", (LUAI_UACINT)box->x.n);
  return 1;
}

void bind_near(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", index_close}, {"__close", index_close}, {"__len", index_len}, {"__tostring", index_tostring},
      {NULL, NULL},
  };
  static const luaL_Reg meth[] = {{"find", index_find}, {NULL, NULL}};
  static const luaL_Reg scratch_meta[] = {{"__gc", scratch_close}, {"__close", scratch_close}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  static const luaL_Reg functions[] = {{"distance", near_distance},
                                       {"locate", near_locate},
                                       {"alike", near_alike},
                                       {"near", index_new},
                                       {NULL, NULL}};
  bind_type(L, INDEX_TYPE, meta, meth);
  bind_type(L, SCRATCH_TYPE, scratch_meta, none);
  luaL_setfuncs(L, functions, 0);
}
