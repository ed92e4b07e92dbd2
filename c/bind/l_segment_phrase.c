#include <stdlib.h>
#include <string.h>

#include "bind/l_segment.h"

static uint32_t word_at(lua_State *L, const struct segment *s, int list, size_t k) {
  lua_rawgeti(L, list, (lua_Integer)k + 1);
  lua_Integer no = lua_tointeger(L, -1);
  lua_pop(L, 1);
  if (no < 1 || (size_t)no > s->nwords) luaL_error(L, "a slot names a word that is not there");
  return (uint32_t)no - 1;
}

/* Whether form 'f' is to be taken: the exact one where one is asked for. */
static int wanted(struct segment *s, uint32_t f, const char *exact, size_t len) {
  size_t n;
  if (exact == NULL) return 1;
  const char *text = segment_form_text(s, f, &n);
  return n == len && memcmp(text, exact, n) == 0;
}

/* Counts (out NULL) or lists the forms of a word. */
static size_t list_forms(lua_State *L, struct segment *s, uint32_t word, const char *exact, size_t len,
                         uint32_t *out) {
  size_t n = 0;
  if (segment_file_touch(&s->file, &s->words[word], 2 * sizeof *s->words) != ST_OK) segment_damaged(L);
  uint32_t from = s->words[word].forms, to = s->words[word + 1].forms;
  if (from > to || to > s->nforms) segment_damaged(L);
  if (segment_file_touch(&s->file, s->word_forms + from, (to - from) * sizeof *s->word_forms) != ST_OK)
    segment_damaged(L);
  for (uint32_t f = from; f < to; f++) {
    if (!wanted(s, s->word_forms[f], exact, len)) continue;
    if (out != NULL) out[n] = s->word_forms[f];
    n++;
  }
  return n;
}

/* Reads slot { words..., form = exact } on top of the stack; pushes what holds its numbers. */
static void read_slot(lua_State *L, struct segment *s, struct seek_slot *slot) {
  size_t len = 0, nforms = 0, nwords = lua_rawlen(L, -1);
  int list = lua_gettop(L);
  const char *exact = lua_getfield(L, list, "form") == LUA_TSTRING ? lua_tolstring(L, -1, &len) : NULL;
  lua_pop(L, 1); /* the table keeps it */
  for (size_t k = 0; k < nwords; k++) nforms += list_forms(L, s, word_at(L, s, list, k), exact, len, NULL);
  uint32_t *v = lua_newuserdatauv(L, (nwords + nforms + 1) * sizeof *v, 0), *f = v + nwords;
  for (size_t k = 0; k < nwords; k++) {
    v[k] = word_at(L, s, list, k);
    f += list_forms(L, s, v[k], exact, len, f);
  }
  qsort(v + nwords, nforms, sizeof *v, segment_by_number);
  *slot = (struct seek_slot){v, v + nwords, nwords, nforms};
}

/*
** segment:phrase(slots [, most]) --> matches
** Slots are lists of words; with 'form' only tokens that stand as these bytes;
** an empty one is any token, a slot { none = true } is one that nothing fits.
** With 'most', only so many of the first. Raises without a slot that names a
** word, and above 32 slots.
*/
static int phrase(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  struct seek_slot slots[SEEK_SLOTS];
  size_t n = lua_rawlen(L, 2);
  lua_Integer most = luaL_optinteger(L, 3, SEGMENT_TOKENS);
  luaL_argcheck(L, most >= 0, 3, "not below 0");
  luaL_argcheck(L, n >= 1 && n <= SEEK_SLOTS, 2, "1 to 32 slots expected");
  luaL_checkstack(L, 2 * SEEK_SLOTS + 8, NULL);
  struct matches *m = bind_newmatches(L, 1);
  int result = lua_gettop(L), is_empty = 0;
  for (size_t k = 0; k < n; k++) {
    if (lua_rawgeti(L, 2, (lua_Integer)k + 1) != LUA_TTABLE) return luaL_error(L, "a slot must be a table");
    is_empty |= lua_getfield(L, -1, "none") != LUA_TNIL;
    lua_pop(L, 1);
    read_slot(L, s, &slots[k]);
    is_empty |= slots[k].nwords > 0 && slots[k].nforms == 0;
  }
  enum status st = is_empty ? ST_OK : seek_phrase(m, s, slots, n, (size_t)most);
  if (st == ST_LIMIT) return luaL_argerror(L, 2, "at least one slot must name a word");
  if (st == ST_SYNTAX) return segment_damaged(L);
  if (st != ST_OK) return bind_fail(L, st);
  lua_settop(L, result);
  return 1;
}

const luaL_Reg segment_phrase_methods[] = {
    {"phrase", phrase},
    {NULL, NULL},
};
