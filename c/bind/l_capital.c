#include "bind/l_types.h"
#include "text/capital.h"

/* A string of 'n' bytes; raises for another. */
static const char *check_bytes(lua_State *L, int arg, size_t n) {
  size_t len = 0;
  const char *s = luaL_checklstring(L, arg, &len);
  luaL_argcheck(L, len == n, arg, "wrong length");
  return s;
}

static int push_found(lua_State *L, const struct capitals *found, size_t n, const uint32_t *ends,
                      size_t n_ends) {
  lua_pushlstring(L, found->letters, n);
  lua_pushlstring(L, found->doubtful, n);
  lua_pushlstring(L, found->seen, n);
  lua_createtable(L, (int)n_ends, 0); /* no more sentences than tokens */
  for (size_t k = 0; k < n_ends; k++) {
    lua_pushinteger(L, (lua_Integer)ends[k] + 1);
    lua_rawseti(L, -2, (lua_Integer)k + 1);
  }
  return 4;
}

/*
** core.capitals(tokens, sentences, letters, shapes, traits, endings[, credits])
**   --> letters, doubtful, seen, ends
** See capital.h; 'credits' has a byte a sentence. O(bytes of all tokens).
*/
static int capitals_new(lua_State *L) {
  struct capital_text text = {
      .t = bind_checktokens(L, 1), .folds = bind_checkfolds(L, 1), .sentences = bind_checkspans(L, 2)};
  size_t n = text.t->n, n_ends = 0;
  text.letters = check_bytes(L, 3, n);
  text.shapes = check_bytes(L, 4, n);
  text.traits = bind_checkwordmap(L, 5);
  text.endings = bind_checkwordmap(L, 6);
  text.credits = lua_isnoneornil(L, 7) ? NULL : check_bytes(L, 7, text.sentences->n);
  uint32_t *ends =
      lua_newuserdatauv(L, n * (sizeof *ends + 3) + 1, 0); /* no more sentences with tokens than tokens */
  char *bytes = (char *)(ends + n);
  struct capitals found = {.letters = bytes, .doubtful = bytes + n, .seen = bytes + 2 * n};
  enum status st = capitals_read(&text, &found, ends, &n_ends);
  return st == ST_OK ? push_found(L, &found, n, ends, n_ends) : bind_fail(L, st);
}

void bind_capital(lua_State *L) {
  lua_pushcfunction(L, capitals_new);
  lua_setfield(L, -2, "capitals");
}
