#include <limits.h>

#include "match/column.h"
#include "text/fold.h"
#include "bind/l_types.h"

static struct column *column_check(lua_State *L, int arg) {
  return bind_checkudata(L, arg, COLUMN_TYPE);
}

const struct column *bind_checkcolumn(lua_State *L, int arg) {
  return column_check(L, arg);
}

static void add_list(lua_State *L, struct column *c) {
  lua_Integer n = (lua_Integer)lua_rawlen(L, 1);
  for (lua_Integer k = 1; k <= n; k++) {
    size_t len = 0;
    if (lua_rawgeti(L, 1, k) != LUA_TSTRING)
      luaL_error(L, "value %I: string expected, got %s", (LUAI_UACINT)k, luaL_typename(L, -1));
    const char *s = lua_tolstring(L, -1, &len);
    enum status st = column_add(c, s, len);
    if (st != ST_OK) bind_fail(L, st);
    lua_pop(L, 1);
  }
}

static enum status add_tokens(struct column *c, const struct tokens *t, int kinds) {
  enum status st = ST_OK;
  for (size_t k = 0; k < t->n && st == ST_OK; k++) {
    const struct token *w = &t->v[k];
    const char *kind = kind_names[w->kind];
    if (kinds) st = column_add(c, kind, strlen(kind));
    else st = column_add(c, t->text + w->start, w->end - w->start);
  }
  return st;
}

/*
** core.column(values) --> column
** core.column(tokens[, "word" | "kind"]) --> column
** One value a token: strings of a list, or the tokens as they stand, or their
** kinds. Owns copies. O(bytes).
*/
static int column_new(lua_State *L) {
  static const char *const what[] = {"word", "kind", NULL};
  const struct tokens *t = lua_istable(L, 1) ? NULL : bind_checktokens(L, 1);
  int kinds = luaL_checkoption(L, 2, "word", what) == 1;
  struct column *c = lua_newuserdatauv(L, sizeof *c, 0);
  column_init(c, bind_alloc(L));
  luaL_setmetatable(L, COLUMN_TYPE);
  if (t == NULL) {
    add_list(L, c);
  } else {
    enum status st = add_tokens(c, t, kinds);
    if (st != ST_OK) return bind_fail(L, st);
  }
  return 1;
}

/* #column --> number of tokens. O(1). */
static int column_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)column_check(L, 1)->n);
  return 1;
}

/* column:at(k) --> value. Raises unless 1 <= k <= #column. O(1). */
static int column_at(lua_State *L) {
  const struct column *c = column_check(L, 1);
  size_t len = 0;
  const char *s = column_bytes(c, c->ids[bind_checkpos(L, 2, c->n)], &len);
  lua_pushlstring(L, s, len);
  return 1;
}

/* column:distinct() --> number of distinct values. O(1). */
static int column_distinct(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)column_check(L, 1)->nvalues);
  return 1;
}

/* Writes the letter of every distinct value to 'letters': 0..255, or -1. Raises when there is no memory. */
static void find_letters(lua_State *L, const struct column *c, const struct wordmap *map, int16_t *letters) {
  struct buf form;
  enum status st = ST_OK;
  buf_init(&form, bind_alloc(L));
  for (size_t id = 0; id < c->nvalues && st == ST_OK; id++) {
    size_t len = 0;
    const char *s = column_bytes(c, (uint32_t)id, &len);
    form.n = 0;
    st = fold_add(&form, s, len);
    if (st == ST_OK) letters[id] = (int16_t)wordmap_get(map, form.p, form.n);
  }
  buf_free(&form);
  if (st != ST_OK) bind_fail(L, st);
}

/*
** column:paint(wordmap, classes) --> string, one byte a token
** A token whose folded value is in the map takes the letter there, another
** keeps that of 'classes'. Each distinct value is looked up once. O(#column).
*/
static int column_paint(lua_State *L) {
  const struct column *c = column_check(L, 1);
  const struct wordmap *map = bind_checkwordmap(L, 2);
  size_t len = 0;
  const char *classes = luaL_checklstring(L, 3, &len);
  luaL_argcheck(L, len == c->n, 3, "one byte a token expected");
  int16_t *letters = lua_newuserdatauv(L, (c->nvalues + 1) * sizeof *letters, 0);
  find_letters(L, c, map, letters);
  luaL_Buffer b;
  char *out = luaL_buffinitsize(L, &b, len);
  for (size_t k = 0; k < len; k++) {
    int letter = letters[c->ids[k]];
    out[k] = letter >= 0 ? (char)letter : classes[k];
  }
  luaL_pushresultsize(&b, len);
  return 1;
}

static int column_close(lua_State *L) {
  column_free(column_check(L, 1));
  return 0;
}

static int column_tostring(lua_State *L) {
  lua_pushfstring(L, COLUMN_TYPE " (%I)", (LUAI_UACINT)column_check(L, 1)->n);
  return 1;
}

/* The field of the record at the top of the stack as a position; raises unless it is an integer. */
static lua_Integer position_of(lua_State *L, const char *field) {
  lua_pushstring(L, field);
  lua_rawget(L, -2);
  int is_integer = 0;
  lua_Integer n = lua_tointegerx(L, -1, &is_integer);
  if (!is_integer) luaL_error(L, "a record to paint has no integer '%s'", field);
  lua_pop(L, 1);
  return n;
}

/* Tokens start to end - 1; none where end == start. */
struct token_range {
  size_t start, end;
};

/* The tokens that lie wholly or partly in record k of the list at 'arg'. */
static struct token_range range_of(lua_State *L, int arg, lua_Integer k, const struct tokens *t) {
  if (lua_rawgeti(L, arg, k) != LUA_TTABLE) luaL_error(L, "record %I is no table", (LUAI_UACINT)k);
  lua_Integer first = position_of(L, "first"), last = position_of(L, "last");
  lua_pop(L, 1);
  if (first < 1) first = 1;
  if (last < first) return (struct token_range){0, 0};
  struct token_range r = {.start = tokens_find(t, (size_t)first - 1)};
  for (r.end = r.start; r.end < t->n && t->v[r.end].start < (size_t)last;) r.end++;
  return r;
}

/* Element k of the ranges at 'arg'. */
static lua_Integer range_bound(lua_State *L, int arg, lua_Integer k) {
  lua_rawgeti(L, arg, k);
  lua_Integer bound = lua_tointeger(L, -1);
  lua_pop(L, 1);
  return bound;
}

/* Paints 'n' / 2 ranges of the list at 'arg', { i, j, ... }, as far as there are tokens. */
static void paint_ranges(lua_State *L, int arg, lua_Integer n, char letter, char *out, size_t tokens) {
  for (lua_Integer k = 1; k < n; k += 2) {
    lua_Integer i = range_bound(L, arg, k), j = range_bound(L, arg, k + 1);
    if (i >= 1 && i <= j && j <= (lua_Integer)tokens) memset(out + i - 1, letter, (size_t)(j - i + 1));
  }
}

/* Paints the records of the list at 'arg', or its ranges. */
static void paint_records(lua_State *L, int arg, const struct tokens *t, char letter, char *out) {
  luaL_checktype(L, arg, LUA_TTABLE);
  lua_Integer n = (lua_Integer)lua_rawlen(L, arg);
  int is_ranges = lua_rawgeti(L, arg, 1) == LUA_TNUMBER;
  lua_pop(L, 1);
  if (is_ranges) {
    paint_ranges(L, arg, n, letter, out, t->n);
    return;
  }
  for (lua_Integer k = 1; k <= n; k++) {
    struct token_range r = range_of(L, arg, k, t);
    if (r.end > r.start) memset(out + r.start, letter, r.end - r.start);
  }
}

/* Pushes a table of tokens to the 'n' records at 'arg', whose ranges are on top of the stack. */
static void push_owners(lua_State *L, int arg, lua_Integer n, size_t size) {
  int ranges = lua_gettop(L);
  lua_createtable(L, 0, (int)size); /* no more than TEXT_LIMIT */
  for (lua_Integer k = 1; k <= n; k++) {
    lua_Integer i = range_bound(L, ranges, 2 * k - 1), j = range_bound(L, ranges, 2 * k);
    for (; i <= j; i++) {
      lua_rawgeti(L, arg, k);
      lua_rawseti(L, ranges + 1, i);
    }
  }
}

/*
** core.ranges(tokens, records) --> { i, j, i, j, ... }, owners
** The tokens that lie wholly or partly in each record, j < i where there are
** none; and a table of tokens to the last record that they lie in. Records are
** tables with 'first' and 'last'; fields are read raw.
** O(records x log #tokens + tokens in records).
*/
static int ranges(lua_State *L) {
  const struct tokens *t = bind_checktokens(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  lua_Integer n = (lua_Integer)lua_rawlen(L, 2);
  size_t covered = 0;
  lua_createtable(L, n < INT_MAX / 2 ? (int)(2 * n) : 0, 0);
  for (lua_Integer k = 1; k <= n; k++) {
    struct token_range r = range_of(L, 2, k, t);
    if (r.end > r.start && covered < t->n) covered += r.end - r.start;
    lua_pushinteger(L, (lua_Integer)r.start + 1);
    lua_rawseti(L, 3, 2 * k - 1);
    lua_pushinteger(L, (lua_Integer)r.end);
    lua_rawseti(L, 3, 2 * k);
  }
  push_owners(L, 2, n, covered < t->n ? covered : t->n);
  return 2;
}

/*
** core.paint(tokens, classes, letter, records[, letter, records ...]) --> string
** The class string with the tokens that lie wholly or partly in a record
** repainted, one list over the other. Records are tables with 'first' and
** 'last'; fields are read raw. Or the ranges that core.ranges gives for them.
** O(#tokens + records x log #tokens).
*/
static int paint(lua_State *L) {
  const struct tokens *t = bind_checktokens(L, 1);
  int top = lua_gettop(L);
  size_t len = 0, nletter = 0;
  const char *classes = luaL_checklstring(L, 2, &len);
  luaL_argcheck(L, len == t->n, 2, "one byte a token expected");
  luaL_argcheck(L, top >= 4 && top % 2 == 0, top, "letters and records in turn expected");
  char *out = lua_newuserdatauv(L, len + 1, 0);
  memcpy(out, classes, len);
  for (int arg = 3; arg < top; arg += 2) {
    const char *letter = luaL_checklstring(L, arg, &nletter);
    luaL_argcheck(L, nletter == 1, arg, "a string of one byte expected");
    paint_records(L, arg + 1, t, *letter, out);
  }
  lua_pushlstring(L, out, len);
  return 1;
}

void bind_column(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", column_close}, {"__close", column_close},
      {"__len", column_len},  {"__tostring", column_tostring},
      {NULL, NULL},
  };
  static const luaL_Reg meth[] = {
      {"at", column_at},
      {"distinct", column_distinct},
      {"paint", column_paint},
      {NULL, NULL},
  };
  static const luaL_Reg functions[] = {
      {"column", column_new}, {"paint", paint}, {"ranges", ranges}, {NULL, NULL}};
  bind_type(L, COLUMN_TYPE, meta, meth);
  luaL_setfuncs(L, functions, 0);
}
