#include <limits.h>

#include "bind/l_types.h"
#include "match/vocabulary.h"

#define VOCABULARY_TYPE "parallax.vocabulary"
#define READING_TYPE "parallax.reading"

/*
** The tokens of a text as numbers of words, in memory that the collector sees:
** there is nothing to finalize.
*/
struct reading {
  size_t n;
  uint32_t ids[];
};

static struct vocabulary *vocabulary_check(lua_State *L) {
  return bind_checkudata(L, 1, VOCABULARY_TYPE);
}

/* core.vocabulary() --> vocabulary, without words; uservalue 1 is to have them by number. */
static int vocabulary_new(lua_State *L) {
  struct vocabulary *v = lua_newuserdatauv(L, sizeof *v, 1);
  vocabulary_init(v, bind_alloc(L));
  luaL_setmetatable(L, VOCABULARY_TYPE);
  lua_newtable(L);
  lua_setiuservalue(L, -2, 1);
  return 1;
}

/* Element k of the table at 'list', which stays on the stack; raises unless it is a string. */
static const char *check_entry(lua_State *L, int list, lua_Integer k, size_t *len) {
  if (lua_rawgeti(L, list, k) != LUA_TSTRING)
    luaL_error(L, "entry %I: string expected, got %s", (LUAI_UACINT)k, luaL_typename(L, -1));
  return lua_tolstring(L, -1, len);
}

/* Adds the words of the pair { letter, words } on top of the stack. */
static void add_pair(lua_State *L, struct vocabulary *v) {
  size_t len = 0;
  int pair = lua_gettop(L);
  if (!lua_istable(L, pair)) luaL_error(L, "pairs of a letter and its words expected");
  const char *letter = check_entry(L, pair, 1, &len);
  if (len != 1) luaL_error(L, "a letter of one byte expected, got '%s'", letter);
  if (lua_rawgeti(L, pair, 2) != LUA_TTABLE) luaL_error(L, "the words of letter '%s': list expected", letter);
  lua_Integer n = (lua_Integer)lua_rawlen(L, pair + 2);
  for (lua_Integer k = 1; k <= n; k++) {
    const char *word = check_entry(L, pair + 2, k, &len);
    enum status st = vocabulary_add_word(v, word, len, (unsigned char)*letter);
    if (st != ST_OK) bind_fail(L, st);
    lua_pop(L, 1);
  }
}

/*
** vocabulary:letters(pairs) --> number
** Adds a set of letters: { letter, words } each, where the later counts. What
** was read before does not know its new words. O(bytes of the words).
*/
static int vocabulary_letters(lua_State *L) {
  struct vocabulary *v = vocabulary_check(L);
  luaL_checktype(L, 2, LUA_TTABLE);
  if (vocabulary_new_letters(v) != ST_OK) return bind_fail(L, ST_NOMEM);
  lua_Integer n = (lua_Integer)lua_rawlen(L, 2), number = (lua_Integer)v->nletters;
  for (lua_Integer k = 1; k <= n; k++) {
    lua_rawgeti(L, 2, k);
    add_pair(L, v);
    lua_settop(L, 2);
  }
  lua_pushinteger(L, number);
  return 1;
}

/*
** vocabulary:phrases(list [, abbreviations]) --> number
** Adds a list of phrases, cut into tokens with these abbreviations. What was read before does not know its
*new words.
** O(bytes of the phrases).
*/
static int vocabulary_phrases(lua_State *L) {
  struct vocabulary *v = vocabulary_check(L);
  const struct wordmap *abbreviations = bind_optwordmap(L, 3);
  luaL_checktype(L, 2, LUA_TTABLE);
  if (vocabulary_new_list(v) != ST_OK) return bind_fail(L, ST_NOMEM);
  lua_Integer n = (lua_Integer)lua_rawlen(L, 2), number = (lua_Integer)v->nlists;
  for (lua_Integer k = 1; k <= n; k++) {
    size_t len = 0;
    const char *phrase = check_entry(L, 2, k, &len);
    enum status st = vocabulary_add_phrase(v, phrase, len, abbreviations);
    if (st == ST_SYNTAX) return luaL_error(L, "phrase %I has no token in it", (LUAI_UACINT)k);
    if (st != ST_OK) return bind_fail(L, st);
    lua_pop(L, 1);
  }
  lua_pushinteger(L, number);
  return 1;
}

/*
** vocabulary:read(tokens) --> reading
** Keeps nothing of the tokens. O(bytes of all tokens), 4 bytes a token.
*/
static int vocabulary_reading(lua_State *L) {
  const struct vocabulary *v = vocabulary_check(L);
  const struct folds *f = bind_checkfolds(L, 2);
  struct reading *r = lua_newuserdatauv(L, sizeof *r + f->n * sizeof *r->ids, 0);
  r->n = f->n;
  luaL_setmetatable(L, READING_TYPE);
  vocabulary_read(v, f, r->ids);
  return 1;
}

static const struct reading *reading_check(lua_State *L) {
  return luaL_checkudata(L, 2, READING_TYPE);
}

/* Pushes the list of all words by number, made anew where there are more than before. */
static void push_strings(lua_State *L, const struct vocabulary *v) {
  lua_getiuservalue(L, 1, 1);
  if (lua_rawlen(L, -1) == v->nwords) return;
  lua_pop(L, 1);
  lua_createtable(L, v->nwords <= INT_MAX ? (int)v->nwords : 0, 0);
  for (size_t k = 0; k < v->nslots; k++) {
    const struct word_slot *slot = &v->slots[k];
    if (slot->id == WORD_UNKNOWN) continue;
    lua_pushlstring(L, v->bytes.p + slot->at, slot->len);
    lua_rawseti(L, -2, slot->id);
  }
  lua_pushvalue(L, -1);
  lua_setiuservalue(L, 1, 1);
}

/*
** vocabulary:words(reading, tokens, i, j) --> string, ...
** What tokens:words() has from i to j, of the tokens that were read: a word
** that is known is there as a string already. O(bytes of the tokens).
*/
static int vocabulary_words(lua_State *L) {
  const struct vocabulary *v = vocabulary_check(L);
  const struct reading *r = reading_check(L);
  const struct folds *f = bind_checkfolds(L, 3);
  size_t from = 0, to = 0;
  luaL_argcheck(L, f->n == r->n, 3, "the tokens that were read expected");
  bind_checkrange(L, 4, r->n, &from, &to);
  lua_settop(L, 3);
  push_strings(L, v);
  for (size_t k = from; k < to; k++) {
    size_t len = 0;
    if (r->ids[k] != WORD_UNKNOWN) {
      lua_rawgeti(L, 4, r->ids[k]);
    } else {
      const char *form = folds_at(f, k, &len);
      lua_pushlstring(L, form, len);
    }
  }
  return (int)(to - from);
}

/*
** vocabulary:classes(reading, number, classes) --> string, one byte a token
** A token whose word has a letter in the set takes it, another keeps that of
** 'classes'. O(tokens).
*/
static int vocabulary_classes(lua_State *L) {
  const struct vocabulary *v = vocabulary_check(L);
  const struct reading *r = reading_check(L);
  size_t k = bind_checkpos(L, 3, v->nletters), len = 0;
  const char *classes = luaL_checklstring(L, 4, &len);
  luaL_argcheck(L, len == r->n, 4, "one byte a token expected");
  luaL_Buffer b;
  char *out = luaL_buffinitsize(L, &b, len);
  if (len > 0) memcpy(out, classes, len);
  vocabulary_paint(v, k, r->ids, r->n, out);
  luaL_pushresultsize(&b, len);
  return 1;
}

/* Pushes {i, j, phrase, ...} of list 'k', which has 'n' of what was found. */
static void push_found(lua_State *L, const struct vocabulary *v, size_t k, size_t n) {
  lua_Integer at = 0;
  lua_createtable(L, (int)(n * 3), 0);
  for (size_t f = 0; f < v->nfound; f++) {
    const struct hit *hit = &v->found[f].hit;
    if (v->found[f].list != k) continue;
    bind_pushspan(L, hit->first, hit->end);
    lua_rawseti(L, -3, at + 2);
    lua_rawseti(L, -2, at + 1);
    lua_pushinteger(L, hit->phrase);
    lua_rawseti(L, -2, at += 3);
  }
}

/*
** vocabulary:find(reading) --> list of {i, j, phrase, i, j, phrase, ...}
** For each list of phrases, by its number, what matcher:find gives for it
** alone. O(tokens + lists x phrases found).
*/
static int vocabulary_search(lua_State *L) {
  struct vocabulary *v = vocabulary_check(L);
  const struct reading *r = reading_check(L);
  if (vocabulary_find(v, r->ids, r->n) != ST_OK) return bind_fail(L, ST_NOMEM);
  lua_createtable(L, (int)v->nlists, 0);
  for (size_t k = 0; k < v->nlists; k++) {
    size_t n = 0;
    for (size_t f = 0; f < v->nfound; f++) n += v->found[f].list == k;
    push_found(L, v, k, n);
    lua_rawseti(L, -2, (lua_Integer)k + 1);
  }
  return 1;
}

/* #vocabulary --> number of distinct words. O(1). */
static int vocabulary_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)vocabulary_check(L)->nwords);
  return 1;
}

static int vocabulary_close(lua_State *L) {
  vocabulary_free(vocabulary_check(L));
  return 0;
}

static int vocabulary_tostring(lua_State *L) {
  lua_pushfstring(L, VOCABULARY_TYPE " (%I)", (LUAI_UACINT)vocabulary_check(L)->nwords);
  return 1;
}

void bind_vocabulary(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", vocabulary_close},
      {"__close", vocabulary_close},
      {"__len", vocabulary_len},
      {"__tostring", vocabulary_tostring},
      {NULL, NULL},
  };
  static const luaL_Reg meth[] = {
      {"letters", vocabulary_letters},
      {"phrases", vocabulary_phrases},
      {"read", vocabulary_reading},
      {"classes", vocabulary_classes},
      {"find", vocabulary_search},
      {"words", vocabulary_words},
      {NULL, NULL},
  };
  static const luaL_Reg none[] = {{NULL, NULL}};
  bind_type(L, VOCABULARY_TYPE, meta, meth);
  bind_type(L, READING_TYPE, none, none);
  lua_pushcfunction(L, vocabulary_new);
  lua_setfield(L, -2, "vocabulary");
}
