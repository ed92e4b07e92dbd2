#include "bind/l_types.h"
#include "text/passage.h"
#include "text/quotation.h"

#define QUOTATIONS_TYPE "parallax.quotations" /* never handed out: frees what a raise leaves behind */

/* The text at argument 1 and the spans at argument 2, which lie in it. */
static const char *check_text(lua_State *L, size_t *len, const struct spans **spans) {
  const char *text = luaL_checklstring(L, 1, len);
  *spans = bind_checkspans(L, 2);
  size_t n = (*spans)->n;
  luaL_argcheck(L, n == 0 || (*spans)->v[n - 1].end <= *len, 2, "spans of the text expected");
  return text;
}

/*
** core.passages(text, paragraphs) --> spans
** See text/passage.h. Keeps nothing of either. O(#text).
*/
static int passages_new(lua_State *L) {
  size_t len = 0;
  const struct spans *paragraphs = NULL;
  const char *text = check_text(L, &len, &paragraphs);
  struct spans *s = bind_newspans(L);
  enum status st = passages_find(s, text, paragraphs);
  return st == ST_OK ? 1 : bind_fail(L, st);
}

static void set_integer(lua_State *L, const char *field, lua_Integer value) {
  lua_pushinteger(L, value);
  lua_setfield(L, -2, field);
}

static void set_true(lua_State *L, const char *field) {
  lua_pushboolean(L, 1);
  lua_setfield(L, -2, field);
}

static void push_quotation(lua_State *L, const struct quotation *q) {
  lua_createtable(L, 0, 8);
  set_integer(L, "first", (lua_Integer)q->outer.start + 1);
  set_integer(L, "last", q->outer.end);
  set_integer(L, "inner_first", (lua_Integer)q->inner.start + 1);
  set_integer(L, "inner_last", q->inner.end);
  set_integer(L, "depth", q->depth);
  lua_pushstring(L, mark_family_names[q->family]);
  lua_setfield(L, -2, "family");
  lua_pushboolean(L, q->is_closed);
  lua_setfield(L, -2, "closed");
  if (q->is_resumed) set_true(L, "resumed");
  if (q->is_lost) set_true(L, "lost");
}

/*
** core.quotation_marks(text, passages) --> list
** Pairs of marks as tables: first, last, inner_first, inner_last, depth,
** family, closed, and where they are true resumed and lost. 'text' must be
** UTF-8. See text/quotation.h. O(#text).
*/
static int quotation_marks(lua_State *L) {
  size_t len = 0;
  const struct spans *passages = NULL;
  const char *text = check_text(L, &len, &passages);
  struct quotations *q = lua_newuserdatauv(L, sizeof *q, 0);
  quotations_init(q, bind_alloc(L));
  luaL_setmetatable(L, QUOTATIONS_TYPE);
  enum status st = quotations_find(q, text, len, passages);
  if (st != ST_OK) return bind_fail(L, st);
  lua_createtable(L, (int)q->n, 0); /* no more than TEXT_LIMIT */
  for (size_t k = 0; k < q->n; k++) {
    push_quotation(L, &q->v[k]);
    lua_rawseti(L, -2, (lua_Integer)k + 1);
  }
  quotations_free(q);
  return 1;
}

static int quotations_close(lua_State *L) {
  quotations_free(bind_checkudata(L, 1, QUOTATIONS_TYPE));
  return 0;
}

void bind_quotation(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", quotations_close}, {"__close", quotations_close}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  static const luaL_Reg functions[] = {
      {"passages", passages_new}, {"quotation_marks", quotation_marks}, {NULL, NULL}};
  bind_type(L, QUOTATIONS_TYPE, meta, none);
  luaL_setfuncs(L, functions, 0);
}
