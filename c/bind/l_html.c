#include "format/html.h"

#include <string.h>

#include "bind/bind.h"

#define HTML_TYPE "parallax.html"

static int html_close(lua_State *L) {
  html_free(luaL_checkudata(L, 1, HTML_TYPE));
  return 0;
}

/* Sets t.facts = { name, value, name, value, ... } of the table on top. */
static void push_facts(lua_State *L, const struct buf *facts) {
  lua_newtable(L);
  size_t at = 0;
  for (lua_Integer k = 1; at < facts->n; k++) {
    lua_pushstring(L, facts->p + at);
    lua_rawseti(L, -2, k);
    at += strlen(facts->p + at) + 1;
  }
  lua_setfield(L, -2, "facts");
}

/* Sets t.headings = { first, last, first, last, ... }. */
static void push_headings(lua_State *L, const struct html *h) {
  lua_newtable(L);
  for (size_t k = 0; k < h->count; k++) {
    bind_pushspan(L, h->headings[k].start, h->headings[k].end);
    lua_rawseti(L, -3, (lua_Integer)(2 * k + 2));
    lua_rawseti(L, -2, (lua_Integer)(2 * k + 1));
  }
  lua_setfield(L, -2, "headings");
}

/*
** core.html(bytes [, whole]) --> { text, facts, headings, dropped }
** 'bytes' is UTF-8. 'text' is the article's main text, or with 'whole' all
** that is visible; 'facts' what the page says about it (see html.h), as a flat
** list of names and values; 'headings' flat pairs of positions in 'text';
** 'dropped' the number of tags left out for depth or number. O(#bytes).
*/
static int html_new(lua_State *L) {
  size_t len = 0;
  const char *bytes = luaL_checklstring(L, 1, &len);
  int whole = lua_toboolean(L, 2);
  if (len >= (size_t)1 << 31) return bind_fail(L, ST_LIMIT);
  struct html *h = lua_newuserdatauv(L, sizeof *h, 0);
  *h = (struct html){.count = 0};
  buf_init(&h->text, bind_alloc(L));
  buf_init(&h->facts, bind_alloc(L));
  luaL_setmetatable(L, HTML_TYPE);
  enum status st = html_read(h, bind_alloc(L), bytes, len, whole);
  if (st != ST_OK) return bind_fail(L, st);
  lua_createtable(L, 0, 4);
  lua_pushlstring(L, h->text.n == 0 ? "" : h->text.p, h->text.n);
  lua_setfield(L, -2, "text");
  lua_pushinteger(L, (lua_Integer)h->dropped);
  lua_setfield(L, -2, "dropped");
  push_facts(L, &h->facts);
  push_headings(L, h);
  html_free(h);
  return 1;
}

void bind_html(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", html_close}, {"__close", html_close}, {NULL, NULL}};
  static const luaL_Reg meth[] = {{NULL, NULL}};
  bind_type(L, HTML_TYPE, meta, meth);
  lua_pushcfunction(L, html_new);
  lua_setfield(L, -2, "html");
}
