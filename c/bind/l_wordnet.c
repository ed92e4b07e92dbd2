#include <limits.h>
#include <string.h>

#include "bind/bind.h"
#include "base/mapping.h"
#include "tag/wordnet.h"

#define WORDNET_TYPE "parallax.wordnet"
#define RELATED_TYPE "parallax.wordnet.related" /* never handed out: what a call works with */

struct wordnet_box {
  struct mapping file;
  struct wordnet table;
};

/* The words of a call, and the links found among them. */
struct related_box {
  struct wordnet_links links;
  struct wordnet_word *words;
  size_t n;
};

static const char *const pos_names[] = {"noun", "verb", "adj", "adv", NULL};

static const struct wordnet *wordnet_check(lua_State *L, int arg) {
  struct wordnet_box *box = luaL_checkudata(L, arg, WORDNET_TYPE);
  luaL_argcheck(L, box->file.p != NULL, arg, "table is closed");
  return &box->table;
}

/*
** core.wordnet(path) --> wordnet | nil, reason
** Maps the file and checks it. The file stays mapped until the table is
** closed or collected. O(bytes of the file).
*/
static int wordnet_new(lua_State *L) {
  const char *path = luaL_checkstring(L, 1), *reason = NULL;
  struct wordnet_box *box = lua_newuserdatauv(L, sizeof *box, 0);
  memset(box, 0, sizeof *box);
  luaL_setmetatable(L, WORDNET_TYPE);
  int err = mapping_open(&box->file, path);
  if (err != 0) reason = strerror(err);
  else if (wordnet_open(&box->table, (const unsigned char *)box->file.p, box->file.size, &reason) == ST_OK)
    return 1;
  mapping_close(&box->file);
  lua_pushnil(L);
  lua_pushfstring(L, "%s: %s", path, reason);
  return 2;
}

static unsigned check_pos(lua_State *L, int arg) {
  return lua_isnoneornil(L, arg) ? 0 : 1u << luaL_checkoption(L, arg, NULL, pos_names);
}

/* Sets the bases in the table on top: {word, pos, word, pos, ...}. */
static void push_base(lua_State *L, const struct wordnet *w, const struct wordnet_base *base, unsigned limit,
                      lua_Integer *n) {
  char spelling[WORDNET_SPELLING];
  size_t len = wordnet_spelling(w, base->word, spelling);
  for (unsigned k = 0; k < WORDNET_POS; k++) {
    if (!(base->pos & 1u << k) || (limit != 0 && !(limit & 1u << k))) continue;
    lua_pushlstring(L, spelling, len);
    lua_rawseti(L, -2, ++*n);
    lua_pushstring(L, pos_names[k]);
    lua_rawseti(L, -2, ++*n);
  }
}

/*
** wordnet:bases(word[, pos]) --> {base, pos, base, pos, ...}
** 'word' is folded already. Empty for an unknown word. O(log words).
*/
static int wordnet_list_bases(lua_State *L) {
  const struct wordnet *w = wordnet_check(L, 1);
  struct wordnet_base bases[WORDNET_BASES];
  size_t len = 0;
  const char *word = luaL_checklstring(L, 2, &len);
  unsigned limit = check_pos(L, 3);
  size_t n = wordnet_bases(w, word, len, bases);
  lua_Integer filled = 0;
  lua_newtable(L);
  for (size_t k = 0; k < n; k++) push_base(L, w, &bases[k], limit, &filled);
  return 1;
}

static struct related_box *push_related(lua_State *L, size_t n) {
  struct related_box *box = lua_newuserdatauv(L, sizeof *box, 0);
  wordnet_links_init(&box->links, bind_alloc(L));
  box->words = NULL;
  box->n = n;
  luaL_setmetatable(L, RELATED_TYPE);
  box->words = n > 0 ? alloc_get(&box->links.a, n * sizeof *box->words) : NULL;
  if (n > 0 && box->words == NULL) bind_fail(L, ST_NOMEM);
  return box;
}

static void related_free(struct related_box *box) {
  struct wordnet_word *words = box->words;
  box->words = NULL;
  alloc_free(&box->links.a, words, box->n * sizeof *words);
  wordnet_links_free(&box->links);
}

static int related_close(lua_State *L) {
  related_free(luaL_checkudata(L, 1, RELATED_TYPE));
  return 0;
}

/* The strings stay anchored in the table at 'arg' while the call lasts. */
static void read_words(lua_State *L, int arg, struct related_box *box, unsigned pos) {
  for (size_t k = 0; k < box->n; k++) {
    if (lua_rawgeti(L, arg, (lua_Integer)k + 1) != LUA_TSTRING)
      luaL_error(L, "word %I: string expected, got %s", (LUAI_UACINT)k + 1, luaL_typename(L, -1));
    box->words[k].s = lua_tolstring(L, -1, &box->words[k].len);
    box->words[k].pos = pos;
    lua_pop(L, 1);
  }
}

static void push_links(lua_State *L, const struct wordnet_links *l) {
  static const char *const kinds[] = {"inflection", "synonym", "derivation", "hypernym",
                                      "hyponym",    "cause",   "antonym"};
  lua_createtable(L, l->n <= INT_MAX / 4 ? (int)l->n * 4 : 0, 0);
  for (size_t k = 0; k < l->n; k++) {
    lua_Integer at = (lua_Integer)k * 4;
    lua_pushinteger(L, (lua_Integer)l->v[k].a + 1);
    lua_rawseti(L, -2, at + 1);
    lua_pushinteger(L, (lua_Integer)l->v[k].b + 1);
    lua_rawseti(L, -2, at + 2);
    lua_pushstring(L, kinds[l->v[k].kind]);
    lua_rawseti(L, -2, at + 3);
    lua_pushnumber(L, l->v[k].strength);
    lua_rawseti(L, -2, at + 4);
  }
}

/*
** wordnet:related(words[, pos]) --> {i, j, kind, strength, i, j, kind, strength, ...}
** Every related pair i < j of the list of folded words, sorted; kind says
** what the second is to the first. See wordnet_related for the cost.
*/
static int wordnet_list_related(lua_State *L) {
  const struct wordnet *w = wordnet_check(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  unsigned pos = check_pos(L, 3);
  struct related_box *box = push_related(L, (size_t)lua_rawlen(L, 2));
  read_words(L, 2, box, pos);
  enum status st = wordnet_related(w, box->words, box->n, &box->links);
  if (st != ST_OK) return bind_fail(L, st);
  push_links(L, &box->links);
  related_free(box);
  return 1;
}

/* #wordnet --> number of words. O(1). */
static int wordnet_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)wordnet_check(L, 1)->words);
  return 1;
}

static int wordnet_close(lua_State *L) {
  struct wordnet_box *box = luaL_checkudata(L, 1, WORDNET_TYPE);
  mapping_close(&box->file);
  return 0;
}

static int wordnet_tostring(lua_State *L) {
  const struct wordnet_box *box = luaL_checkudata(L, 1, WORDNET_TYPE);
  if (box->file.p == NULL) lua_pushliteral(L, WORDNET_TYPE " (closed)");
  else lua_pushfstring(L, WORDNET_TYPE " (%I)", (LUAI_UACINT)box->table.words);
  return 1;
}

void bind_wordnet(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", wordnet_close},
      {"__close", wordnet_close},
      {"__len", wordnet_len},
      {"__tostring", wordnet_tostring},
      {NULL, NULL},
  };
  static const luaL_Reg meth[] = {
      {"bases", wordnet_list_bases}, {"related", wordnet_list_related}, {NULL, NULL}};
  static const luaL_Reg related_meta[] = {{"__gc", related_close}, {"__close", related_close}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  bind_type(L, WORDNET_TYPE, meta, meth);
  bind_type(L, RELATED_TYPE, related_meta, none);
  lua_pushcfunction(L, wordnet_new);
  lua_setfield(L, -2, "wordnet");
}
