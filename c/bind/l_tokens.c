#include "bind/l_types.h"
#include "text/line.h"
#include "text/sentence.h"

/* Tokens, the text in uservalue 1, room to fold one token, and the folded forms of all. */
struct tokens_box {
  struct tokens t;
  struct buf scratch;
  struct folds folds;
};

static struct tokens_box *tokens_check(lua_State *L, int arg) {
  struct tokens_box *box = bind_checkudata(L, arg, TOKENS_TYPE);
  luaL_argcheck(L, box->t.text != NULL, arg, "tokens are closed");
  return box;
}

const struct tokens *bind_checktokens(lua_State *L, int arg) {
  return &tokens_check(L, arg)->t;
}

const struct folds *bind_checkfolds(lua_State *L, int arg) {
  struct tokens_box *box = tokens_check(L, arg);
  enum status st = folds_read(&box->folds, &box->t);
  if (st != ST_OK) bind_fail(L, st);
  return &box->folds;
}

/*
** What those functions share that open and close tokens, in their upvalue:
** bytes of all open tokens, which the collector cannot see, and how many of
** them it was told of; and the room of tokens that were closed, still in the
** cache, for those of the next text.
*/
struct pressure {
  size_t open, told;
  struct tokens spare;
  size_t spare_max; /* no more bytes are kept; 0 at the end of the state */
};

/* Room for the tokens of a long article: a text that is kept has no more of it too much. */
#define SPARE_MAX (64u * 1024u)

/* What is not worth a step of the collector. */
#define PRESSURE_MIN (256u * 1024u)

static size_t bytes_of(const struct tokens *t) {
  return t->v != NULL ? t->cap * sizeof *t->v : 0;
}

/*
** Tells the collector of memory that has been added, so that a batch of
** documents does not pile up tokens behind small userdata.
*/
static void add_pressure(lua_State *L, struct pressure *p, size_t bytes) {
  p->open += bytes;
  if (p->open < p->told + PRESSURE_MIN) return;
  size_t steps = (p->open - p->told) / 1024;
  p->told = p->open;
  lua_gc(L, LUA_GCSTEP, steps > 1 << 20 ? 1 << 20 : (int)steps);
}

static void drop_pressure(struct pressure *p, size_t bytes) {
  p->open -= bytes < p->open ? bytes : p->open;
  if (p->told > p->open) p->told = p->open;
}

/* Takes the spare room. */
static void take_spare(struct pressure *p, struct tokens *t) {
  t->v = p->spare.v;
  t->cap = p->spare.cap;
  p->spare.v = NULL;
  p->spare.cap = 0;
}

/* Keeps the room of closed tokens if it is more than what is there. */
static void keep_spare(struct pressure *p, struct tokens *t) {
  if (bytes_of(t) <= p->spare_max && t->cap > p->spare.cap) {
    struct tokens less = p->spare;
    p->spare = *t;
    *t = less;
  }
  tokens_free(t);
}

static int spare_close(lua_State *L) {
  struct pressure *p = lua_touserdata(L, 1);
  p->spare_max = 0;
  tokens_free(&p->spare);
  return 0;
}

/*
** core.tokens(text[, abbreviations]) --> tokens
** Keeps 'text' alive; 'abbreviations', a wordmap, is only read. Raises above
** 2 GiB. O(#text) time, about 12 bytes a token.
*/
static int tokens_new(lua_State *L) {
  size_t len = 0;
  const char *text = luaL_checklstring(L, 1, &len);
  const struct wordmap *abbr = bind_optwordmap(L, 2);
  struct tokens_box *box = lua_newuserdatauv(L, sizeof *box, 1);
  box->t = (struct tokens){.a = bind_alloc(L)};
  buf_init(&box->scratch, bind_alloc(L));
  folds_init(&box->folds, bind_alloc(L));
  luaL_setmetatable(L, TOKENS_TYPE);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  struct pressure *p = lua_touserdata(L, lua_upvalueindex(1));
  take_spare(p, &box->t);
  enum status st = tokens_rebuild(&box->t, text, len, abbr);
  add_pressure(L, p, bytes_of(&box->t));
  return st == ST_OK ? 1 : bind_fail(L, st);
}

/* #tokens --> number of tokens. O(1). */
static int tokens_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)tokens_check(L, 1)->t.n);
  return 1;
}

/* tokens:at(k) --> first, last, kind. Raises unless 1 <= k <= #tokens. O(1). */
static int tokens_at(lua_State *L) {
  const struct tokens *t = &tokens_check(L, 1)->t;
  const struct token *k = &t->v[bind_checkpos(L, 2, t->n)];
  bind_pushspan(L, k->start, k->end);
  lua_pushstring(L, kind_names[k->kind]);
  return 3;
}

/* tokens:span(i, j) --> first, last: the bytes that tokens i to j cover. Raises out of range, or j < i. O(1).
 */
static int tokens_span(lua_State *L) {
  const struct tokens *t = &tokens_check(L, 1)->t;
  size_t i = bind_checkpos(L, 2, t->n), j = bind_checkpos(L, 3, t->n);
  luaL_argcheck(L, i <= j, 3, "before the first");
  return bind_pushspan(L, t->v[i].start, t->v[j].end);
}

/* tokens:text(k) --> the bytes of token k. Raises out of range. O(size of it). */
static int tokens_text(lua_State *L) {
  const struct tokens *t = &tokens_check(L, 1)->t;
  const struct token *k = &t->v[bind_checkpos(L, 2, t->n)];
  lua_pushlstring(L, t->text + k->start, k->end - k->start);
  return 1;
}

/* Pushes the folded tokens i to j with a blank between each and the next. */
static int push_phrase(lua_State *L, const struct folds *f, size_t i, size_t j) {
  luaL_Buffer b;
  char *out = luaL_buffinitsize(L, &b, f->at[j + 1] - f->at[i] + (j - i));
  for (size_t k = i; k <= j; k++) {
    size_t len = 0;
    const char *form = folds_at(f, k, &len);
    if (k > i) *out++ = ' ';
    if (len > 0) memcpy(out, form, len);
    out += len;
  }
  luaL_pushresultsize(&b, f->at[j + 1] - f->at[i] + (j - i));
  return 1;
}

/*
** tokens:folded(k[, j]) --> token k as core.fold gives it, or tokens k to j
** with a blank between each and the next. Raises out of range.
*/
static int tokens_folded(lua_State *L) {
  struct tokens_box *box = tokens_check(L, 1);
  size_t k = bind_checkpos(L, 2, box->t.n);
  if (!lua_isnoneornil(L, 3)) {
    size_t j = bind_checkpos(L, 3, box->t.n);
    luaL_argcheck(L, j >= k, 3, "no token before the first");
    return push_phrase(L, bind_checkfolds(L, 1), k, j);
  }
  if (tokens_fold(&box->t, k, &box->scratch) != ST_OK) return bind_fail(L, ST_NOMEM);
  lua_pushlstring(L, box->scratch.p, box->scratch.n);
  return 1;
}

/*
** tokens:words() --> list
** Every token as core.fold gives it, for loops that ask for most of them.
** O(bytes of all tokens).
*/
static int tokens_words(lua_State *L) {
  const struct folds *f = bind_checkfolds(L, 1);
  lua_createtable(L, (int)f->n, 0); /* no more tokens than TEXT_LIMIT bytes */
  for (size_t k = 0; k < f->n; k++) {
    size_t len = 0;
    const char *form = folds_at(f, k, &len);
    lua_pushlstring(L, form, len);
    lua_rawseti(L, -2, (lua_Integer)k + 1);
  }
  return 1;
}

/*
** tokens:repeats(k) --> list
** The tokens whose folded form is that of token k, k among them, in order.
** Raises out of range. O(#tokens), and O(bytes of all tokens) the first time.
*/
static int tokens_repeats(lua_State *L) {
  const struct folds *f = bind_checkfolds(L, 1);
  size_t k = bind_checkpos(L, 2, f->n), at = 0;
  lua_newtable(L);
  for (lua_Integer n = 1; (at = folds_next(f, k, at)) < f->n; n++) {
    lua_pushinteger(L, (lua_Integer)++at);
    lua_rawseti(L, -2, n);
  }
  return 1;
}

/*
** tokens:find(byte) --> k | nil
** The token that covers the byte, else the first that starts after it, else
** nil. O(log #tokens).
*/
static int tokens_findat(lua_State *L) {
  const struct tokens *t = &tokens_check(L, 1)->t;
  size_t k = tokens_find(t, bind_checkpos(L, 2, LUA_MAXINTEGER));
  if (k == t->n) return luaL_pushfail(L), 1;
  lua_pushinteger(L, (lua_Integer)k + 1);
  return 1;
}

/*
** tokens:range(first, last) --> i, j | nil
** The tokens wholly or partly inside the bytes; nil if none. O(log #tokens).
*/
static int tokens_range(lua_State *L) {
  const struct tokens *t = &tokens_check(L, 1)->t;
  lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3);
  if (first < 1) first = 1;
  if (last < first) return luaL_pushfail(L), 1;
  size_t i = tokens_find(t, (size_t)first - 1);
  size_t j = tokens_find(t, (size_t)last - 1); /* covers 'last' or follows it */
  if (j < t->n && t->v[j].start < (size_t)last) j++;
  if (i >= j) return luaL_pushfail(L), 1;
  return bind_pushspan(L, i, j);
}

/*
** tokens:within(spans, k) --> i, j | nil
** The tokens wholly or partly inside the span that covers the first byte of
** token k: those of its sentence. nil where no span does. Raises out of range.
** O(log #tokens + log #spans).
*/
static int tokens_within(lua_State *L) {
  const struct tokens *t = &tokens_check(L, 1)->t;
  const struct spans *s = bind_checkspans(L, 2);
  size_t at = spans_find(s, t->v[bind_checkpos(L, 3, t->n)].start);
  if (at == s->n) return luaL_pushfail(L), 1;
  const struct span span = s->v[at];
  size_t i = tokens_find(t, span.start),
         j = tokens_find(t, span.end - 1); /* covers the last byte or follows it */
  if (j < t->n && t->v[j].start < span.end) j++;
  return bind_pushspan(L, i, j);
}

/* Reads the table 'kinds' at 'arg' (may be nil) into one byte a kind. */
static void check_kinds(lua_State *L, int arg, char letters[KIND_COUNT]) {
  memset(letters, '.', KIND_COUNT);
  if (lua_isnoneornil(L, arg)) return;
  luaL_checktype(L, arg, LUA_TTABLE);
  for (int k = 0; k < KIND_COUNT; k++) {
    size_t len = 0;
    if (lua_getfield(L, arg, kind_names[k]) != LUA_TNIL) {
      const char *s = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &len) : NULL;
      if (len != 1) luaL_error(L, "the letter of kind '%s' must be a string of one byte", kind_names[k]);
      letters[k] = *s;
    }
    lua_pop(L, 1);
  }
}

/*
** tokens:classes(wordmap[, kinds]) --> string, one byte a token
** The value of the folded token in 'wordmap' (may be nil) if it is there,
** else the letter kinds[kind], else ".". O(bytes of all tokens).
*/
static int tokens_classes(lua_State *L) {
  const struct tokens *t = &tokens_check(L, 1)->t;
  const struct wordmap *map = bind_optwordmap(L, 2);
  const struct folds *folds = map != NULL ? bind_checkfolds(L, 1) : NULL;
  char letters[KIND_COUNT];
  check_kinds(L, 3, letters);
  luaL_Buffer b;
  char *out = luaL_buffinitsize(L, &b, t->n);
  for (size_t k = 0; k < t->n; k++) {
    int value = folds != NULL ? folds_get(folds, k, map) : -1;
    out[k] = value >= 0 ? (char)value : letters[t->v[k].kind];
  }
  luaL_pushresultsize(&b, t->n);
  return 1;
}

/*
** core.sentences(text_or_tokens[, abbreviations]) --> spans
** Never across a blank line. 'abbreviations' is the wordmap the tokens were
** made with, or would be. The result is independent of the argument. Raises
** above 2 GiB. O(bytes).
*/
static int sentences_new(lua_State *L) {
  size_t len = 0;
  const char *text = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &len) : NULL;
  const struct tokens *t = text == NULL ? bind_checktokens(L, 1) : NULL;
  const struct wordmap *abbr = bind_optwordmap(L, 2);
  struct spans *s = bind_newspans(L);
  enum status st =
      t != NULL ? sentences_find(s, t, abbr) : sentences_find_in(s, bind_alloc(L), text, len, abbr);
  return st == ST_OK ? 1 : bind_fail(L, st);
}

/*
** core.paragraphs(text) --> spans
** Blocks between blank lines, trimmed. Keeps nothing of 'text'. O(#text).
*/
static int paragraphs_new(lua_State *L) {
  size_t len = 0;
  const char *text = luaL_checklstring(L, 1, &len);
  struct spans *s = bind_newspans(L);
  enum status st = paragraphs_find(s, text, len);
  return st == ST_OK ? 1 : bind_fail(L, st);
}

static int tokens_close(lua_State *L) {
  struct tokens_box *box = luaL_checkudata(L, 1, TOKENS_TYPE);
  struct pressure *p = lua_touserdata(L, lua_upvalueindex(1));
  drop_pressure(p, bytes_of(&box->t));
  keep_spare(p, &box->t);
  buf_free(&box->scratch);
  folds_free(&box->folds);
  return 0;
}

static int tokens_tostring(lua_State *L) {
  const struct tokens_box *box = bind_checkudata(L, 1, TOKENS_TYPE);
  if (box->t.text == NULL) lua_pushliteral(L, TOKENS_TYPE " (closed)");
  else lua_pushfstring(L, TOKENS_TYPE " (%I)", (LUAI_UACINT)box->t.n);
  return 1;
}

/* Pushes a function that shares the pressure on top of the stack. */
static void push_sharing(lua_State *L, lua_CFunction f) {
  lua_pushvalue(L, -1);
  lua_pushcclosure(L, f, 1);
}

/* Adds what opens and closes tokens to the module on top of the stack. */
static void bind_lifetime(lua_State *L) {
  struct pressure *p = lua_newuserdatauv(L, sizeof *p, 0);
  *p = (struct pressure){.spare = {.a = bind_alloc(L)}, .spare_max = SPARE_MAX};
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, spare_close);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
  push_sharing(L, tokens_new);
  lua_setfield(L, -3, "tokens");
  luaL_getmetatable(L, TOKENS_TYPE);
  lua_insert(L, -2);
  push_sharing(L, tokens_close);
  lua_pushvalue(L, -1);
  lua_setfield(L, -4, "__gc");
  lua_setfield(L, -3, "__close");
  lua_pop(L, 2);
}

void bind_tokens(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__len", tokens_len},
      {"__tostring", tokens_tostring},
      {NULL, NULL},
  };
  static const luaL_Reg meth[] = {
      {"at", tokens_at},
      {"find", tokens_findat},
      {"folded", tokens_folded},
      {"text", tokens_text},
      {"range", tokens_range},
      {"classes", tokens_classes},
      {"words", tokens_words},
      {"span", tokens_span},
      {"within", tokens_within},
      {"repeats", tokens_repeats},
      {NULL, NULL},
  };
  static const luaL_Reg functions[] = {
      {"sentences", sentences_new},
      {"paragraphs", paragraphs_new},
      {NULL, NULL},
  };
  bind_type(L, TOKENS_TYPE, meta, meth);
  bind_lifetime(L);
  luaL_setfuncs(L, functions, 0);
}
