#include <limits.h>
#include <string.h>

#include "bind/l_types.h"
#include "base/mapping.h"
#include "match/matcher.h"

#define MATCHER_TYPE "parallax.matcher"
#define BUILDER_TYPE "parallax.matcher_builder" /* never handed out: frees what a raise leaves behind */
#define HITS_TYPE "parallax.hits"               /* the same */

/* A matcher, and where its block is: in memory of ours, or in a file. */
struct matcher_box {
  struct matcher m;
  struct matcher_image image;
  struct mapping file;
  int closed;
};

static struct matcher_box *matcher_check(lua_State *L, int arg) {
  struct matcher_box *box = bind_checkudata(L, arg, MATCHER_TYPE);
  luaL_argcheck(L, !box->closed, arg, "matcher is closed");
  return box;
}

static struct matcher_box *matcher_box(lua_State *L) {
  struct matcher_box *box = lua_newuserdatauv(L, sizeof *box, 0);
  *box = (struct matcher_box){.image = {.a = bind_alloc(L)}};
  luaL_setmetatable(L, MATCHER_TYPE);
  return box;
}

static struct matcher_builder *builder_box(lua_State *L, enum matcher_rule rule, int exact) {
  struct matcher_builder *b = lua_newuserdatauv(L, sizeof *b, 0);
  matcher_builder_init(b, bind_alloc(L), rule, exact);
  luaL_setmetatable(L, BUILDER_TYPE);
  return b;
}

static const char *const cases[] = {"fold", "exact", NULL};
static const char *const rules[] = {"tokens", "ascii", NULL};

/* Raises unless every key of the table at 'arg' is in 'known', a list that ends with NULL. */
static void check_keys(lua_State *L, int arg, const char *const *known) {
  luaL_checktype(L, arg, LUA_TTABLE);
  for (lua_pushnil(L); lua_next(L, arg) != 0; lua_pop(L, 1)) {
    const char *key = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "";
    size_t k = 0;
    while (known[k] != NULL && strcmp(known[k], key) != 0) k++;
    if (known[k] != NULL) continue;
    luaL_Buffer b;
    luaL_buffinit(L, &b);
    for (k = 0; known[k] != NULL; k++) {
      luaL_addstring(&b, k > 0 ? ", " : "unknown option; known: ");
      luaL_addstring(&b, known[k]);
    }
    luaL_pushresult(&b);
    luaL_argerror(L, arg, lua_tostring(L, -1));
  }
}

/* The number in 'names' of the option 'key' of the table at 'arg', 0 where it is not given. */
static int check_choice(lua_State *L, int arg, const char *key, const char *const *names) {
  int choice = 0;
  if (lua_getfield(L, arg, key) != LUA_TNIL) {
    const char *value = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "";
    while (names[choice] != NULL && strcmp(names[choice], value) != 0) choice++;
    if (names[choice] == NULL)
      luaL_argerror(L, arg,
                    lua_pushfstring(L, "option '%s': \"%s\" or \"%s\" expected", key, names[0], names[1]));
  }
  lua_pop(L, 1);
  return choice;
}

/* Raises the error that fits the failed addition of phrase number k. */
static int fail_phrase(lua_State *L, const struct matcher_builder *b, enum status st, lua_Integer k) {
  const char *word = b->rule == RULE_ASCII ? "ASCII letter or digit" : "token";
  if (st == ST_SYNTAX) return luaL_error(L, "phrase %I has no %s in it", (LUAI_UACINT)k, word);
  if (st == ST_LIMIT)
    return luaL_error(L, "too many phrases: the limit is %d of them, or 4 GiB", (int)PHRASE_LIMIT);
  return bind_fail(L, st);
}

/* Reads string k of the list at 'list' onto the stack; 'what' names it in the error. */
static const char *check_entry(lua_State *L, int list, lua_Integer k, const char *what, size_t *len) {
  if (lua_rawgeti(L, list, k) != LUA_TSTRING)
    luaL_error(L, "%s %I: string expected, got %s", what, (LUAI_UACINT)k, luaL_typename(L, -1));
  return lua_tolstring(L, -1, len);
}

/* Adds the values at the top of the stack, if it is not nil, for 'n' phrases. */
static void add_values(lua_State *L, struct matcher_builder *b, lua_Integer n) {
  if (lua_isnil(L, -1)) return;
  int list = lua_gettop(L);
  luaL_argcheck(L, lua_istable(L, list), 2, "option 'values': list of strings expected");
  lua_Integer given = (lua_Integer)lua_rawlen(L, list);
  if (given != n) luaL_error(L, "%I values for %I phrases", (LUAI_UACINT)given, (LUAI_UACINT)n);
  for (lua_Integer k = 1; k <= n; k++) {
    size_t len = 0;
    const char *s = check_entry(L, list, k, "value", &len);
    enum status st = matcher_add_value(b, s, len);
    if (st != ST_OK) fail_phrase(L, b, st, k);
    lua_pop(L, 1);
  }
}

static void add_phrases(lua_State *L, struct matcher_builder *b, lua_Integer n, const struct wordmap *abbr) {
  for (lua_Integer k = 1; k <= n; k++) {
    size_t len = 0;
    const char *s = check_entry(L, 1, k, "phrase", &len);
    enum status st = matcher_add(b, s, len, abbr);
    if (st != ST_OK) fail_phrase(L, b, st, k);
    lua_pop(L, 1);
  }
}

/*
** core.matcher(phrases[, {case = "fold" | "exact", bounds = "tokens" | "ascii",
**   abbreviations = wordmap, values = strings}]) --> matcher
** Phrases are strings; numbers follow list order, and a phrase that repeats an
** earlier one never shows. Owns copies. O(bytes of all phrases) time; 30 to 60
** bytes a phrase, thrice that while it is built.
*/
static int matcher_new(lua_State *L) {
  static const char *const known[] = {"abbreviations", "bounds", "case", "values", NULL};
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 2);
  if (lua_isnil(L, 2)) {
    lua_newtable(L);
    lua_replace(L, 2);
  }
  check_keys(L, 2, known);
  int exact = check_choice(L, 2, "case", cases);
  enum matcher_rule rule = check_choice(L, 2, "bounds", rules) == 0 ? RULE_TOKENS : RULE_ASCII;
  lua_getfield(L, 2, "abbreviations");
  const struct wordmap *abbr = bind_optwordmap(L, lua_gettop(L));
  lua_Integer n = (lua_Integer)lua_rawlen(L, 1);
  struct matcher_box *box = matcher_box(L);
  struct matcher_builder *b = builder_box(L, rule, exact);
  add_phrases(L, b, n, abbr);
  lua_getfield(L, 2, "values");
  add_values(L, b, n);
  enum status st = matcher_seal(b, &box->image);
  if (st != ST_OK) return fail_phrase(L, b, st, n);
  matcher_builder_free(b);
  matcher_point(&box->m, box->image.p);
  lua_pop(L, 2);
  return 1;
}

/* Pushes nil, "path: reason" and closes what was opened. */
static int fail_file(lua_State *L, struct matcher_box *box, const char *path, const char *reason) {
  mapping_close(&box->file);
  luaL_pushfail(L);
  lua_pushfstring(L, "%s: %s", path, reason);
  return 2;
}

/*
** core.matcher_open(path) --> matcher | nil, "path: reason"
** Maps a file that matcher:save wrote, and checks all of it once: O(size),
** without memory. The file may be replaced while it is open, not written to.
*/
static int matcher_open(lua_State *L) {
  const char *path = luaL_checkstring(L, 1), *reason = NULL;
  struct matcher_box *box = matcher_box(L);
  box->closed = 1;
  int fault = mapping_open(&box->file, path);
  if (fault != 0) return fail_file(L, box, path, strerror(fault));
  if (matcher_view(&box->m, box->file.p, box->file.size, &reason) != ST_OK)
    return fail_file(L, box, path, reason);
  box->closed = 0;
  return 1;
}

/*
** matcher:save(path) --> true | nil, "path: reason"
** Writes a file for core.matcher_open on machines of the same byte order, by
** way of a new file beside it. O(size).
*/
static int matcher_save(lua_State *L) {
  const struct matcher_box *box = matcher_check(L, 1);
  const char *path = luaL_checkstring(L, 2);
  const char *beside = lua_pushfstring(L, "%s.%p.new", path, (const void *)box);
  int fault = mapping_write(path, beside, (const char *)box->m.head, (size_t)box->m.head->size);
  if (fault == 0) return lua_pushboolean(L, 1), 1;
  luaL_pushfail(L);
  lua_pushfstring(L, "%s: %s", path, strerror(fault));
  return 2;
}

/* Pushes {first, last, phrase, ...}, from 1 and inclusive. */
static void push_hits(lua_State *L, const struct hits *h) {
  size_t room = h->n <= INT_MAX / 3 ? h->n * 3 : 0;
  lua_createtable(L, (int)room, 0);
  for (size_t k = 0; k < h->n; k++) {
    lua_Integer at = (lua_Integer)k * 3;
    lua_pushinteger(L, (lua_Integer)h->v[k].first + 1);
    lua_rawseti(L, -2, at + 1);
    lua_pushinteger(L, h->v[k].end);
    lua_rawseti(L, -2, at + 2);
    lua_pushinteger(L, h->v[k].phrase);
    lua_rawseti(L, -2, at + 3);
  }
}

/* Searches what the arguments say, and leaves the hits, in a box of theirs, on the stack. */
static struct hits *search(lua_State *L, int counted) {
  static const char *const overlaps[] = {"longest", "all", NULL};
  const struct matcher *m = &matcher_check(L, 1)->m;
  enum overlap overlap = luaL_checkoption(L, 3, "longest", overlaps) == 0 ? OVERLAP_LONGEST : OVERLAP_ALL;
  int is_ascii = m->head->rule == RULE_ASCII;
  size_t len = 0;
  if (is_ascii && lua_type(L, 2) != LUA_TSTRING)
    luaL_argerror(L, 2, "the text, a string, expected by a matcher with bounds \"ascii\"");
  const char *text = is_ascii ? lua_tolstring(L, 2, &len) : NULL;
  const struct tokens *t = is_ascii ? NULL : bind_checktokens(L, 2);
  struct hits *h = lua_newuserdatauv(L, sizeof *h, 0);
  hits_init(h, bind_alloc(L), counted);
  luaL_setmetatable(L, HITS_TYPE);
  enum status st =
      is_ascii ? matcher_find_ascii(m, text, len, overlap, h) : matcher_find_tokens(m, t, overlap, h);
  if (st != ST_OK) bind_fail(L, st);
  return h;
}

/*
** matcher:find(tokens | text[, overlap]) --> {i, j, phrase, i, j, phrase, ...}
** Ranges of tokens, of bytes where bounds are "ascii", and phrase numbers,
** sorted by i, then longest first. 'overlap' is "longest" (leftmost-longest,
** none overlapping; default) or "all". See matcher_find_tokens for the cost.
*/
static int matcher_search(lua_State *L) {
  struct hits *h = search(L, 0);
  push_hits(L, h);
  hits_free(h);
  return 1;
}

/* matcher:count(tokens | text[, overlap]) --> the number of hits that find would give. */
static int matcher_count(lua_State *L) {
  struct hits *h = search(L, 1);
  lua_pushinteger(L, (lua_Integer)h->n);
  hits_free(h);
  return 1;
}

/* matcher:value(k) --> value of phrase k | nil without values. Raises out of range. O(its size). */
static int matcher_value(lua_State *L) {
  const struct matcher *m = &matcher_check(L, 1)->m;
  size_t k = bind_checkpos(L, 2, m->head->n);
  if (m->value_at == NULL) return luaL_pushfail(L), 1;
  lua_pushlstring(L, m->values + m->value_at[k], m->value_at[k + 1] - m->value_at[k]);
  return 1;
}

/* matcher:size() --> bytes of memory, and of a file. O(1). */
static int matcher_size(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)matcher_check(L, 1)->m.head->size);
  return 1;
}

/* #matcher --> number of phrases, repeated ones included. O(1). */
static int matcher_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)matcher_check(L, 1)->m.head->n);
  return 1;
}

static int matcher_close(lua_State *L) {
  struct matcher_box *box = bind_checkudata(L, 1, MATCHER_TYPE);
  box->closed = 1;
  matcher_image_free(&box->image);
  mapping_close(&box->file);
  return 0;
}

static int builder_close(lua_State *L) {
  matcher_builder_free(bind_checkudata(L, 1, BUILDER_TYPE));
  return 0;
}

static int hits_close(lua_State *L) {
  hits_free(bind_checkudata(L, 1, HITS_TYPE));
  return 0;
}

static int matcher_tostring(lua_State *L) {
  const struct matcher_box *box = bind_checkudata(L, 1, MATCHER_TYPE);
  const struct matcher_head *head = box->m.head;
  if (box->closed) lua_pushliteral(L, MATCHER_TYPE " (closed)");
  else lua_pushfstring(L, MATCHER_TYPE " (%I, %s)", (LUAI_UACINT)head->n, cases[head->exact]);
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
  static const luaL_Reg meth[] = {
      {"count", matcher_count}, {"find", matcher_search}, {"save", matcher_save},
      {"size", matcher_size},   {"value", matcher_value}, {NULL, NULL},
  };
  static const luaL_Reg builder_meta[] = {{"__gc", builder_close}, {"__close", builder_close}, {NULL, NULL}};
  static const luaL_Reg hits_meta[] = {{"__gc", hits_close}, {"__close", hits_close}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  bind_type(L, MATCHER_TYPE, meta, meth);
  bind_type(L, BUILDER_TYPE, builder_meta, none);
  bind_type(L, HITS_TYPE, hits_meta, none);
  lua_pushcfunction(L, matcher_new);
  lua_setfield(L, -2, "matcher");
  lua_pushcfunction(L, matcher_open);
  lua_setfield(L, -2, "matcher_open");
}
