/*
** Stems, by the Snowball library. libstemmer takes its memory from malloc,
** not from the Lua state; it reports a failure as NULL, and so do we.
*/
#include <string.h>

#include <libstemmer.h>

#include "bind/bind.h"

#define STEMMER "parallax.stemmer"

struct box {
  struct sb_stemmer *stemmer;
};

static int stemmer_gc(lua_State *L) {
  struct box *box = luaL_checkudata(L, 1, STEMMER);
  struct sb_stemmer *stemmer = box->stemmer;
  box->stemmer = NULL;
  sb_stemmer_delete(stemmer); /* takes NULL */
  return 0;
}

static int stemmer_tostring(lua_State *L) {
  const struct box *box = luaL_checkudata(L, 1, STEMMER);
  lua_pushfstring(L, "parallax.stemmer: %s", box->stemmer ? "open" : "closed");
  return 1;
}

/*
** stemmer:stem(word) --> string
** 'word' is folded already. Words over 64 bytes come back as they are: no
** language inflects them, and a text of one endless word stays linear.
*/
static int stemmer_stem(lua_State *L) {
  const struct box *box = luaL_checkudata(L, 1, STEMMER);
  size_t len;
  const char *word = luaL_checklstring(L, 2, &len);
  luaL_argcheck(L, box->stemmer != NULL, 1, "stemmer is closed");
  if (len > 64) {
    lua_settop(L, 2);
    return 1;
  }
  const sb_symbol *stem = sb_stemmer_stem(box->stemmer, (const sb_symbol *)word, (int)len);
  if (stem == NULL) return bind_fail(L, ST_NOMEM);
  lua_pushlstring(L, (const char *)stem, (size_t)sb_stemmer_length(box->stemmer));
  return 1;
}

static int known(const char *lang) {
  for (const char **name = sb_stemmer_list(); *name != NULL; name++)
    if (strcmp(*name, lang) == 0) return 1;
  return 0;
}

/*
** core.stemmer(name) --> Stemmer | nil
** 'name' is Snowball's own ("english", "german"); nil when it knows none.
*/
static int stemmer_new(lua_State *L) {
  const char *lang = luaL_checkstring(L, 1);
  if (!known(lang)) {
    lua_pushnil(L);
    return 1;
  }
  struct box *box = lua_newuserdatauv(L, sizeof *box, 0);
  box->stemmer = NULL;
  luaL_setmetatable(L, STEMMER);
  box->stemmer = sb_stemmer_new(lang, NULL);
  return box->stemmer != NULL ? 1 : bind_fail(L, ST_NOMEM);
}

void bind_stem(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", stemmer_gc}, {"__close", stemmer_gc}, {"__tostring", stemmer_tostring}, {NULL, NULL}};
  static const luaL_Reg meth[] = {{"stem", stemmer_stem}, {NULL, NULL}};
  bind_type(L, STEMMER, meta, meth);
  lua_pushcfunction(L, stemmer_new);
  lua_setfield(L, -2, "stemmer");
}
