#include <limits.h>

#include "base/buf.h"
#include "match/column.h"
#include "match/cql.h"
#include "bind/l_types.h"

#define CQL_TYPE "parallax.cql"
#define RUN_TYPE "parallax.cqlrun" /* never handed out: frees what a search holds when it raises */

/* The program; the expressions it borrows stand in uservalue 1. */
static struct cql *cql_check(lua_State *L, int arg) {
  struct cql *q = luaL_checkudata(L, arg, CQL_TYPE);
  luaL_argcheck(L, q->code != NULL, arg, "program is closed");
  return q;
}

/* Pushes the list 'field' of the table at 1; returns its length. */
static size_t push_list(lua_State *L, const char *field) {
  if (lua_getfield(L, 1, field) != LUA_TTABLE) luaL_error(L, "field '%s': list expected", field);
  return (size_t)lua_rawlen(L, -1);
}

/* Copies the list of integers at the top of the stack, and pops it. */
static void take_numbers(lua_State *L, const char *field, uint32_t *out, size_t n) {
  for (size_t k = 0; k < n; k++) {
    int is_integer = 0;
    lua_rawgeti(L, -1, (lua_Integer)k + 1);
    lua_Integer v = lua_tointegerx(L, -1, &is_integer);
    if (!is_integer || v < -2 || v > (lua_Integer)CQL_LIMIT)
      luaL_error(L, "field '%s': entry %d is no number of a program", field, (int)k + 1);
    out[k] = (uint32_t)v;
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

static uint32_t take_count(lua_State *L, const char *field) {
  lua_getfield(L, 1, field);
  int is_integer = 0;
  lua_Integer n = lua_tointegerx(L, -1, &is_integer);
  if (!is_integer || n < 0 || n > (lua_Integer)CQL_LIMIT) luaL_error(L, "field '%s': count expected", field);
  lua_pop(L, 1);
  return (uint32_t)n;
}

static size_t length_of(lua_State *L, const char *field) {
  size_t n = push_list(L, field);
  lua_pop(L, 1);
  return n;
}

/* Reads the expressions; 'keep' is the list that keeps them alive. */
static void take_expressions(lua_State *L, struct cql *q, int keep) {
  push_list(L, "expressions");
  for (size_t k = 0; k < q->natoms; k++) {
    lua_rawgeti(L, -1, (lua_Integer)k + 1);
    q->atoms[k].re = bind_checkregex(L, -1);
    lua_rawseti(L, keep, (lua_Integer)k + 1);
  }
  lua_pop(L, 1);
}

static void take_attributes(lua_State *L, struct cql *q) {
  push_list(L, "asks");
  for (size_t k = 0; k < q->natoms; k++) {
    lua_rawgeti(L, -1, (lua_Integer)k + 1);
    q->atoms[k].attribute = (uint32_t)lua_tointeger(L, -1);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/*
** core.cql(program) --> cql
** Fields: code {op, x, y, ...}, branches {condition, yes, no, ...} where -1 is
** true and -2 false, expressions {regex, ...}, asks {attribute number, ...} of
** the conditions, limits {containing, negated, is_region, x, ...}, and the
** counts attributes, regions, captures. Numbers begin at 0, as c/match/cql.h has
** them. Raises when the program could not run.
*/
static int cql_new(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  size_t ncode = length_of(L, "code") / 3, nbranches = length_of(L, "branches") / 3;
  size_t natoms = length_of(L, "expressions"), nlimits = length_of(L, "limits") / 4;
  lua_newtable(L);
  struct cql *q = lua_newuserdatauv(L, sizeof *q, 1);
  *q = (struct cql){.a = bind_alloc(L)};
  luaL_setmetatable(L, CQL_TYPE);
  lua_pushvalue(L, 2);
  lua_setiuservalue(L, 3, 1);
  enum status st = cql_init(q, bind_alloc(L), ncode, nbranches, natoms, nlimits);
  if (st == ST_LIMIT) return luaL_error(L, "the query is too long: the limit is %d steps", (int)CQL_LIMIT);
  if (st != ST_OK) return bind_fail(L, st);
  q->attributes = take_count(L, "attributes");
  q->regions = take_count(L, "regions");
  q->captures = take_count(L, "captures");
  push_list(L, "code");
  take_numbers(L, "code", (uint32_t *)q->code, 3 * ncode);
  push_list(L, "branches");
  take_numbers(L, "branches", (uint32_t *)q->branches, 3 * nbranches);
  push_list(L, "limits");
  take_numbers(L, "limits", (uint32_t *)q->limits, 4 * nlimits);
  take_expressions(L, q, 2);
  take_attributes(L, q);
  luaL_argcheck(L, cql_is_sound(q), 1, "the program cannot run");
  return 1;
}

/* What one search holds: everything at once in a box that frees it. */
struct cql_run {
  struct cql_search search;
  struct regex_run regex;
  const uint32_t **ids;
  uint64_t **sets;
  uint64_t *bits;
  struct cql_regions *regions;
  size_t nids, nsets, nbits, nregions;
};

static int run_close(lua_State *L) {
  struct cql_run *r = luaL_checkudata(L, 1, RUN_TYPE);
  struct alloc a = r->search.a;
  struct cql_run old = *r;
  cql_search_free(&r->search);
  regex_run_free(&r->regex);
  r->ids = NULL;
  r->sets = NULL;
  r->bits = NULL;
  r->regions = NULL;
  alloc_free(&a, old.ids, (old.nids + 1) * sizeof *old.ids);
  alloc_free(&a, old.sets, (old.nsets + 1) * sizeof *old.sets);
  alloc_free(&a, old.bits, (old.nbits + 1) * sizeof *old.bits);
  alloc_free(&a, old.regions, (old.nregions + 1) * sizeof *old.regions);
  return 0;
}

/* Pushes the box of a search with room for its arrays. 'nbits' counts words of 64. */
static struct cql_run *new_run(lua_State *L, const struct cql *q, size_t nbits) {
  struct cql_run *r = lua_newuserdatauv(L, sizeof *r, 0);
  struct alloc a = bind_alloc(L);
  memset(r, 0, sizeof *r);
  cql_search_init(&r->search, a);
  regex_run_init(&r->regex, a);
  r->nids = q->attributes;
  r->nsets = q->natoms;
  r->nbits = nbits;
  r->nregions = q->regions;
  luaL_setmetatable(L, RUN_TYPE);
  r->ids = alloc_get(&a, (r->nids + 1) * sizeof *r->ids);
  r->sets = alloc_get(&a, (r->nsets + 1) * sizeof *r->sets);
  r->bits = alloc_get(&a, (r->nbits + 1) * sizeof *r->bits);
  r->regions = alloc_get(&a, (r->nregions + 1) * sizeof *r->regions);
  if (!r->ids || !r->sets || !r->bits || !r->regions) bind_fail(L, ST_NOMEM);
  memset(r->bits, 0, (r->nbits + 1) * sizeof *r->bits);
  return r;
}

/* The column of an attribute, from 0, in the list at 'arg'. */
static const struct column *column_of(lua_State *L, int arg, uint32_t attribute, size_t n) {
  lua_rawgeti(L, arg, (lua_Integer)attribute + 1);
  const struct column *c = bind_checkcolumn(L, -1);
  if (c->n != n) luaL_error(L, "column %d has %d values, not %d", (int)attribute + 1, (int)c->n, (int)n);
  lua_pop(L, 1); /* the list keeps it */
  return c;
}

static size_t words_of(const struct column *c) {
  return c->nvalues / 64 + 1;
}

/* Asks every condition of every distinct value. */
static void mark_values(lua_State *L, const struct cql *q, struct cql_run *r, size_t n) {
  uint64_t *bits = r->bits;
  for (size_t k = 0; k < q->natoms; k++) {
    const struct column *c = column_of(L, 3, q->atoms[k].attribute, n);
    if (regex_run_room(&r->regex, q->atoms[k].re) != ST_OK) bind_fail(L, ST_NOMEM);
    for (size_t id = 0; id < c->nvalues; id++) {
      size_t len = 0;
      const char *s = column_bytes(c, (uint32_t)id, &len);
      cql_mark(q, &r->regex, k, (uint32_t)id, s, len, bits);
    }
    r->sets[k] = bits;
    bits += words_of(c);
  }
}

/* The regions of kind k, from 0, in the list at 'arg'; raises unless they are in order and in bounds. */
static struct cql_regions regions_at(lua_State *L, int arg, uint32_t k, size_t n) {
  lua_rawgeti(L, arg, (lua_Integer)k + 1);
  const struct spans *s = luaL_checkudata(L, -1, SPANS_TYPE);
  size_t end = 0;
  for (size_t m = 0; m < s->n; m++) {
    if (s->v[m].start < end || s->v[m].end <= s->v[m].start || s->v[m].end > n)
      luaL_error(L, "regions %d: span %d overlaps, is empty or lies outside", (int)k + 1, (int)m + 1);
    end = s->v[m].end;
  }
  lua_pop(L, 1);
  return (struct cql_regions){s->v, s->n};
}

/* Pushes {i, j, capture 1 from, to, capture 2 from, ...} for all matches: tokens, 1-based, inclusive. */
static void push_matches(lua_State *L, const struct cql *q, const struct cql_search *s) {
  size_t slots = 2 * (size_t)q->captures, width = 2 + slots;
  lua_Integer at = 0;
  lua_createtable(L, s->found.n < INT_MAX / width ? (int)(s->found.n * width) : 0, 0);
  for (size_t k = 0; k < s->found.n; k++) {
    const uint32_t *slot = s->slots + k * slots;
    lua_pushinteger(L, (lua_Integer)s->found.v[k].start + 1);
    lua_rawseti(L, -2, ++at);
    lua_pushinteger(L, (lua_Integer)s->found.v[k].end);
    lua_rawseti(L, -2, ++at);
    for (size_t c = 0; c < slots; c += 2) {
      int is_set = slot[c] != CQL_UNSET && slot[c + 1] != CQL_UNSET && slot[c] < slot[c + 1];
      lua_pushinteger(L, is_set ? (lua_Integer)slot[c] + 1 : 0);
      lua_rawseti(L, -2, ++at);
      lua_pushinteger(L, is_set ? (lua_Integer)slot[c + 1] : 0);
      lua_rawseti(L, -2, ++at);
    }
  }
}

/*
** cql:find(n, columns, regions) --> {i, j, from, to, ..., i, j, ...}
** Matches in 'n' tokens: tokens i..j, then for each capture the tokens it
** holds, 0 and 0 where it holds none. Columns by attribute, regions (spans of
** tokens) by kind. O(n x instructions + distinct values).
*/
static int cql_search_in(lua_State *L) {
  const struct cql *q = cql_check(L, 1);
  lua_Integer n = luaL_checkinteger(L, 2);
  luaL_argcheck(L, n >= 0 && n <= (lua_Integer)TEXT_LIMIT, 2, "number of tokens out of range");
  luaL_checktype(L, 3, LUA_TTABLE);
  luaL_checktype(L, 4, LUA_TTABLE);
  size_t nbits = 0;
  for (size_t k = 0; k < q->natoms; k++) nbits += words_of(column_of(L, 3, q->atoms[k].attribute, (size_t)n));
  struct cql_run *r = new_run(L, q, nbits);
  for (uint32_t k = 0; k < q->attributes; k++) r->ids[k] = column_of(L, 3, k, (size_t)n)->ids;
  for (uint32_t k = 0; k < q->regions; k++) r->regions[k] = regions_at(L, 4, k, (size_t)n);
  mark_values(L, q, r, (size_t)n);
  const struct cql_view view = {(size_t)n, r->ids, (const uint64_t *const *)r->sets, r->regions};
  enum status st = cql_find(q, &view, &r->search);
  if (st != ST_OK) return bind_fail(L, st);
  push_matches(L, q, &r->search);
  return 1;
}

/* #cql --> number of instructions. O(1). */
static int cql_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)cql_check(L, 1)->ncode);
  return 1;
}

static int cql_close(lua_State *L) {
  cql_free(luaL_checkudata(L, 1, CQL_TYPE));
  return 0;
}

static int cql_tostring(lua_State *L) {
  const struct cql *q = luaL_checkudata(L, 1, CQL_TYPE);
  if (q->code == NULL) lua_pushliteral(L, CQL_TYPE " (closed)");
  else lua_pushfstring(L, CQL_TYPE " (%I)", (LUAI_UACINT)q->ncode);
  return 1;
}

void bind_cql(lua_State *L) {
  static const luaL_Reg run_meta[] = {{"__gc", run_close}, {"__close", run_close}, {NULL, NULL}};
  static const luaL_Reg meta[] = {
      {"__gc", cql_close},          {"__close", cql_close}, {"__len", cql_len},
      {"__tostring", cql_tostring}, {NULL, NULL},
  };
  static const luaL_Reg meth[] = {{"find", cql_search_in}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  bind_type(L, RUN_TYPE, run_meta, none);
  bind_type(L, CQL_TYPE, meta, meth);
  lua_pushcfunction(L, cql_new);
  lua_setfield(L, -2, "cql");
}
