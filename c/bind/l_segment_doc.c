#include <stdlib.h>
#include <string.h>

#include "bind/l_segment.h"

/*
** segment:doc(d) --> number, first, last, date, source, size
** 'first' to 'last' are its tokens; 'source' is "" when not known; O(sources).
*/
static int doc(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  size_t d = bind_checkpos(L, 2, s->ndocs), first, end, len;
  segment_doc_tokens(s, d, &first, &end);
  lua_pushinteger(L, s->docs[d].no);
  bind_pushspan(L, first, end);
  lua_pushinteger(L, s->docs[d].date);
  const char *source = segment_source(s, s->docs[d].source, &len);
  lua_pushlstring(L, source != NULL ? source : "", len);
  lua_pushinteger(L, s->docs[d].size);
  return 6;
}

/* segment:doc_of(token) --> d: the document that has it. O(log documents). */
static int doc_of(lua_State *L) {
  const struct segment *s = bind_checksegment(L, 1);
  lua_pushinteger(L, (lua_Integer)segment_doc_of(s, bind_checkpos(L, 2, s->ntokens)) + 1);
  return 1;
}

/* segment:find_doc(number) --> d | nil. O(log documents). */
static int find_doc(lua_State *L) {
  const struct segment *s = bind_checksegment(L, 1);
  lua_Integer no = luaL_checkinteger(L, 2);
  size_t lo = 0, hi = s->ndocs;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (s->docs[mid].no < no) lo = mid + 1;
    else hi = mid;
  }
  if (lo == s->ndocs || s->docs[lo].no != no) return luaL_pushfail(L), 1;
  lua_pushinteger(L, (lua_Integer)lo + 1);
  return 1;
}

/* segment:ids(hash) --> numbers of the documents whose id has the hash. O(documents). */
static int ids(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  uint64_t hash = (uint64_t)luaL_checkinteger(L, 2);
  lua_Integer n = 0;
  lua_newtable(L);
  if (segment_file_touch(&s->file, s->ids, s->ndocs * sizeof *s->ids) != ST_OK) return segment_damaged(L);
  for (size_t d = 0; d < s->ndocs; d++) {
    if (s->ids[d].id != hash) continue;
    lua_pushinteger(L, s->docs[d].no);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

/* segment:sources() --> list of names, in the order of their numbers; "" is unknown */
static int sources(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  lua_newtable(L);
  for (size_t k = 0; k < s->nsources; k++) {
    size_t len;
    const char *name = segment_source(s, k, &len);
    lua_pushlstring(L, name != NULL ? name : "", len);
    lua_rawseti(L, -2, (lua_Integer)k + 1);
  }
  return 1;
}

/*
** segment:select(sources, from, to) --> docset
** Documents whose source is a key of the table 'sources' (nil: any) and whose
** date lies between the numbers (nil: any; a document without one never).
*/
static int choose(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  lua_Integer from = luaL_optinteger(L, 3, 0), to = luaL_optinteger(L, 4, UINT32_MAX);
  int by_source = !lua_isnoneornil(L, 2);
  if (by_source) luaL_checktype(L, 2, LUA_TTABLE);
  unsigned char *take = lua_newuserdatauv(L, s->nsources + 1, 0);
  for (size_t k = 0; k < s->nsources; k++) {
    size_t len;
    const char *name = segment_source(s, k, &len);
    take[k] = 1;
    if (!by_source) continue;
    lua_pushlstring(L, name, len);
    take[k] = lua_rawget(L, 2) != LUA_TNIL;
    lua_pop(L, 1);
  }
  struct docset *set = bind_newdocset(L, 1);
  for (size_t d = 0; d < s->ndocs; d++) {
    const struct segment_doc *v = &s->docs[d];
    if (by_source && (v->source >= s->nsources || !take[v->source])) continue;
    if (v->date < from || v->date > to) continue;
    set->bits[d / 64] |= (uint64_t)1 << d % 64;
  }
  return 1;
}

/* What a document counts under: its source, or its date without the last digits. */
static uint32_t tally_key(const struct segment_doc *d, uint32_t unit) {
  return unit == 0 ? d->source : d->date - d->date % unit;
}

/* The different keys of all documents, sorted; their number. */
static size_t tally_keys(const struct segment *s, uint32_t unit, uint32_t *keys) {
  size_t n = 0;
  for (size_t d = 0; d < s->ndocs; d++) {
    uint32_t key = tally_key(&s->docs[d], unit);
    if (n == 0 || keys[n - 1] != key) keys[n++] = key; /* neighbours are often of one day */
  }
  qsort(keys, n, sizeof *keys, segment_by_number);
  size_t kept = 0;
  for (size_t k = 0; k < n; k++)
    if (kept == 0 || keys[kept - 1] != keys[k]) keys[kept++] = keys[k];
  return kept;
}

struct tally {
  uint64_t docs, tokens, found, hits;
};

/*
** segment:tally(by, docset [, matches]) --> list of key, documents, tokens, found, hits, ...
** 'by' is "source", whose key is a number into segment:sources(), or "day",
** "month", "year", whose key is a date such as 20250500. Of each key: all
** documents and their tokens, those in the set, the matches in them.
** O(documents log keys + matches).
*/
static int tally(lua_State *L) {
  static const char *const names[] = {"source", "day", "month", "year", NULL};
  static const uint32_t units[] = {0, 1, 100, 10000};
  const struct segment *s = bind_checksegment(L, 1);
  uint32_t unit = units[luaL_checkoption(L, 2, NULL, names)];
  const struct docset *set = bind_checkdocset(L, 3);
  const struct matches *m = lua_isnoneornil(L, 4) ? NULL : luaL_checkudata(L, 4, MATCHES_TYPE);
  luaL_argcheck(L, set->n == s->ndocs, 3, "it is of another segment");
  uint32_t *keys = lua_newuserdatauv(L, (s->ndocs + 1) * sizeof *keys, 0);
  uint32_t *hits = lua_newuserdatauv(L, (s->ndocs + 1) * sizeof *hits, 0);
  struct docset *any = bind_newdocset(L, 1);
  memset(hits, 0, (s->ndocs + 1) * sizeof *hits);
  if (m != NULL) seek_docs(s, m, any->bits, hits);
  size_t n = tally_keys(s, unit, keys);
  struct tally *v = lua_newuserdatauv(L, (n + 1) * sizeof *v, 0);
  memset(v, 0, (n + 1) * sizeof *v);
  for (size_t d = 0; d < s->ndocs; d++) {
    uint32_t key = tally_key(&s->docs[d], unit);
    const uint32_t *at = bsearch(&key, keys, n, sizeof key, segment_by_number);
    struct tally *t = &v[at - keys];
    t->docs++;
    t->tokens += s->docs[d + 1].token - s->docs[d].token;
    t->found += set->bits[d / 64] >> d % 64 & 1;
    t->hits += hits[d];
  }
  lua_createtable(L, (int)(5 * n), 0);
  for (size_t k = 0; k < n; k++) {
    const uint64_t row[] = {unit == 0 ? keys[k] + 1 : keys[k], v[k].docs, v[k].tokens, v[k].found, v[k].hits};
    for (size_t i = 0; i < 5; i++) {
      lua_pushinteger(L, (lua_Integer)row[i]);
      lua_rawseti(L, -2, (lua_Integer)(5 * k + i + 1));
    }
  }
  return 1;
}

const luaL_Reg segment_doc_methods[] = {
    {"doc", doc},         {"doc_of", doc_of}, {"find_doc", find_doc}, {"ids", ids},
    {"sources", sources}, {"select", choose}, {"tally", tally},       {NULL, NULL},
};
