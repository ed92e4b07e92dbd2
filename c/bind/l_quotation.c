#include "bind/l_types.h"
#include "text/passage.h"
#include "text/quotation.h"
#include "text/stretch.h"

#define QUOTATIONS_TYPE "parallax.quotations" /* never handed out: frees what a raise leaves behind */

/* The field 'name' of the record on top of the stack; raises unless it is an integer. */
static lua_Integer integer_of(lua_State *L, const char *name) {
  int is_integer = 0;
  lua_pushstring(L, name);
  lua_rawget(L, -2);
  lua_Integer n = lua_tointegerx(L, -1, &is_integer);
  if (!is_integer) luaL_error(L, "a record has no integer '%s'", name);
  lua_pop(L, 1);
  return n;
}

static int is_true(lua_State *L, const char *name) {
  lua_pushstring(L, name);
  lua_rawget(L, -2);
  int is = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return is;
}

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

/* Sets the first and last token that bytes [start, end) are in. */
static void set_tokens(lua_State *L, const struct tokens *t, size_t start, size_t end, const char *i,
                       const char *j) {
  set_integer(L, i, (lua_Integer)tokens_find(t, start) + 1);
  set_integer(L, j, (lua_Integer)tokens_find(t, end - 1) + 1);
}

static void push_quotation(lua_State *L, const struct quotation *q, const struct tokens *t) {
  lua_createtable(L, 0, 13);
  set_integer(L, "first", (lua_Integer)q->outer.start + 1);
  set_integer(L, "last", q->outer.end);
  set_integer(L, "inner_first", (lua_Integer)q->inner.start + 1);
  set_integer(L, "inner_last", q->inner.end);
  set_integer(L, "depth", q->depth);
  lua_pushstring(L, mark_family_names[q->family]);
  lua_setfield(L, -2, "family");
  lua_pushboolean(L, q->is_closed);
  lua_setfield(L, -2, "closed");
  set_tokens(L, t, q->outer.start, q->inner.start, "i", "open_j");
  if (q->is_closed) {
    set_tokens(L, t, q->inner.end, q->outer.end, "close_i", "j");
  } else {
    size_t end = tokens_find(t, q->outer.end - 1);
    end = end < t->n ? end + 1 : t->n;
    set_integer(L, "close_i", (lua_Integer)end + 1);
    set_integer(L, "j", (lua_Integer)end);
  }
  if (q->is_resumed) set_true(L, "resumed");
  if (q->is_lost) set_true(L, "lost");
}

/*
** core.quotation_marks(text, passages, tokens) --> list
** Pairs of marks as tables: first, last, inner_first, inner_last, depth,
** family, closed, and where they are true resumed and lost; and in tokens i,
** open_j, close_i and j, of which an open pair's close_i is behind it. 'text'
** must be UTF-8, and that of the tokens. See text/quotation.h. O(#text).
*/
static int quotation_marks(lua_State *L) {
  size_t len = 0;
  const struct spans *passages = NULL;
  const char *text = check_text(L, &len, &passages);
  const struct tokens *t = bind_checktokens(L, 3);
  luaL_argcheck(L, t->len == len, 3, "tokens of the text expected");
  struct quotations *q = lua_newuserdatauv(L, sizeof *q, 0);
  quotations_init(q, bind_alloc(L));
  luaL_setmetatable(L, QUOTATIONS_TYPE);
  enum status st = quotations_find(q, text, len, passages);
  if (st != ST_OK) return bind_fail(L, st);
  lua_createtable(L, (int)q->n, 0); /* no more than TEXT_LIMIT */
  for (size_t k = 0; k < q->n; k++) {
    push_quotation(L, &q->v[k], t);
    lua_rawseti(L, -2, (lua_Integer)k + 1);
  }
  quotations_free(q);
  return 1;
}

/* The record k of the list at 'arg', on top of the stack. */
static void push_record(lua_State *L, int arg, lua_Integer k) {
  if (lua_rawgeti(L, arg, k) != LUA_TTABLE) luaL_error(L, "record %I is no table", (LUAI_UACINT)k);
}

/* Writes a letter to the places first..last of the record on top, as far as there are any. */
static void paint_range(lua_State *L, char *out, size_t n, char letter, const char *first, const char *last) {
  lua_Integer i = integer_of(L, first), j = integer_of(L, last);
  if (i < 1) i = 1;
  for (; i <= j && i <= (lua_Integer)n; i++) out[i - 1] = letter;
}

/* Paints the tokens of all opening marks, then those of all closing ones. */
static void paint_marks(lua_State *L, char *out, size_t n, char open, char close) {
  lua_Integer count = (lua_Integer)lua_rawlen(L, 2);
  for (lua_Integer k = 1; k <= count; k++) {
    push_record(L, 2, k);
    paint_range(L, out, n, open, "i", "open_j");
    lua_pop(L, 1);
  }
  for (lua_Integer k = 1; k <= count; k++) {
    push_record(L, 2, k);
    if (is_true(L, "closed")) paint_range(L, out, n, close, "close_i", "j");
    lua_pop(L, 1);
  }
}

/* Makes of each outermost pair "<qqq>", and of one that nobody closed "<qqqq". */
static void mask_marks(lua_State *L, char *out, size_t n, char open, char close) {
  lua_Integer count = (lua_Integer)lua_rawlen(L, 2), behind = 0;
  for (lua_Integer k = 1; k <= count; k++) {
    push_record(L, 2, k);
    lua_Integer i = integer_of(L, "i"), j = integer_of(L, "j");
    if (integer_of(L, "depth") == 1 && !is_true(L, "lost") && i > behind && j <= (lua_Integer)n) {
      paint_range(L, out, n, 'q', "i", "j");
      if (is_true(L, "closed")) out[j - 1] = close;
      out[i - 1] = open;
      behind = j;
    }
    lua_pop(L, 1);
  }
}

/*
** core.mark_classes(classes, marks[, letters]) --> all, shape
** The class string with the tokens of opening marks as "<" and those of closing
** ones as ">", or the two that 'letters' has; and the same with each outermost
** pair that is not lost as "<qqq>", one that nobody closed as "<qqqq". Marks
** are those of core.quotation_marks. O(#classes + tokens in marks).
*/
static int mark_classes(lua_State *L) {
  size_t n = 0, given = 0;
  const char *classes = luaL_checklstring(L, 1, &n), *letters = luaL_optlstring(L, 3, "<>", &given);
  luaL_checktype(L, 2, LUA_TTABLE);
  luaL_argcheck(L, lua_isnoneornil(L, 3) || given == 2, 3, "two letters expected");
  char *out = lua_newuserdatauv(L, n + 1, 0);
  memcpy(out, classes, n);
  paint_marks(L, out, n, letters[0], letters[1]);
  lua_pushlstring(L, out, n);
  mask_marks(L, out, n, letters[0], letters[1]);
  lua_pushlstring(L, out, n);
  return 2;
}

/* Pushes room for the spans of the records at 'arg', half-open, and fills it. */
static struct span *push_spans(lua_State *L, int arg, const char *first, const char *last, size_t *n) {
  luaL_checktype(L, arg, LUA_TTABLE);
  *n = (size_t)lua_rawlen(L, arg);
  struct span *spans = lua_newuserdatauv(L, (*n + 1) * sizeof *spans, 0);
  for (size_t k = 0; k < *n; k++) {
    push_record(L, arg, (lua_Integer)k + 1);
    lua_Integer i = integer_of(L, first), j = integer_of(L, last);
    if (i < 1 || j < i - 1 || j > (lua_Integer)TEXT_LIMIT) luaL_error(L, "a record out of range");
    spans[k] = (struct span){(uint32_t)i - 1, (uint32_t)j};
    lua_pop(L, 1);
  }
  return spans;
}

/*
** core.stretches(tokens, sentences, parts, pairs) --> list of {i =, j =}
** Sentences as ranges of tokens, as far as they lie in 'parts', records of
** bytes that are sorted and apart; those that one of 'pairs' holds together,
** records of tokens with 'i' and 'j', in one. O(sentences x log tokens).
*/
static int stretches(lua_State *L) {
  struct story s = {.tokens = bind_checktokens(L, 1), .sentences = bind_checkspans(L, 2)};
  s.parts = push_spans(L, 3, "first", "last", &s.nparts);
  s.pairs = push_spans(L, 4, "i", "j", &s.npairs);
  struct span *out = lua_newuserdatauv(L, (s.sentences->n + 1) * sizeof *out, 0);
  size_t n = stretches_find(out, &s);
  lua_createtable(L, (int)n, 0); /* no more than TEXT_LIMIT */
  for (size_t k = 0; k < n; k++) {
    lua_createtable(L, 0, 2);
    set_integer(L, "i", (lua_Integer)out[k].start + 1);
    set_integer(L, "j", out[k].end);
    lua_rawseti(L, -2, (lua_Integer)k + 1);
  }
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
      {"passages", passages_new},
      {"quotation_marks", quotation_marks},
      {"mark_classes", mark_classes},
      {"stretches", stretches},
      {NULL, NULL},
  };
  bind_type(L, QUOTATIONS_TYPE, meta, none);
  luaL_setfuncs(L, functions, 0);
}
