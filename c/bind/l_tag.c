#include "base/crc32c.h"
#include "base/large.h"
#include "bind/l_types.h"
#include "tag/tag.h"
#include "tag/tag_lemma.h"

/* A model and the bytes of its file, which are looked up all over. */
struct model_box {
  struct model m;
  char *bytes;
  size_t len;
  struct tag_memo memo; /* opened by the first text that is tagged */
};

static struct model_box *model_check_box(lua_State *L, int arg) {
  return bind_checkudata(L, arg, MODEL_TYPE);
}

static const struct model *model_check(lua_State *L, int arg) {
  return &model_check_box(L, arg)->m;
}

/* Copies the file to where look-ups are quick; ST_SYNTAX with '*reason' set when it is none of a model. */
static enum status model_take(struct model_box *box, const struct alloc *a, const char *bytes, size_t len,
                              const char **reason) {
  if (len == 0) return model_open(&box->m, bytes, 0, reason);
  box->bytes = alloc_get(a, len);
  if (box->bytes == NULL) return ST_NOMEM;
  box->len = len;
  large_advise(box->bytes, len);
  memcpy(box->bytes, bytes, len);
  return model_open(&box->m, box->bytes, len, reason);
}

/*
** core.model(bytes) --> model | nil, reason
** Copies 'bytes'. O(#bytes): all of it is checked.
*/
static int model_new(lua_State *L) {
  size_t len = 0;
  const char *bytes = luaL_checklstring(L, 1, &len), *reason = NULL;
  const struct alloc a = bind_alloc(L);
  struct model_box *box = lua_newuserdatauv(L, sizeof *box, 0);
  *box = (struct model_box){.m = {.tag_count = 0}};
  luaL_setmetatable(L, MODEL_TYPE);
  enum status st = model_take(box, &a, bytes, len, &reason);
  if (st == ST_OK) return 1;
  if (st == ST_NOMEM) return bind_fail(L, st);
  luaL_pushfail(L);
  lua_pushstring(L, reason);
  return 2;
}

/* model:sum() --> integer: CRC32C of its file, by which one model is told from another. O(its size). */
static int model_sum(lua_State *L) {
  const struct model_box *box = model_check_box(L, 1);
  lua_pushinteger(L, (lua_Integer)crc32c(0, box->bytes, box->len));
  return 1;
}

/* #model --> number of parts of speech. O(1). */
static int model_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)model_check(L, 1)->tag_count);
  return 1;
}

static int model_gc(lua_State *L) {
  struct model_box *box = model_check_box(L, 1);
  const struct alloc a = bind_alloc(L);
  tag_memo_free(&box->memo);
  alloc_free(&a, box->bytes, box->len);
  box->bytes = NULL;
  return 0;
}

static int model_tostring(lua_State *L) {
  lua_pushfstring(L, MODEL_TYPE " (%I)", (LUAI_UACINT)model_check(L, 1)->tag_count);
  return 1;
}

/* Tags, the model in uservalue 1, the tokens in uservalue 2. */
struct tags_box {
  struct tags t;
  struct lemmatizer lemmatizer;
  struct buf lemma;
  const struct tokens *tokens;
  int is_open;
};

static struct tags_box *tags_check(lua_State *L, int arg) {
  struct tags_box *box = bind_checkudata(L, arg, TAGS_TYPE);
  luaL_argcheck(L, box->is_open, arg, "tags are closed");
  return box;
}

/*
** core.tag(tokens, sentences, model) --> tags
** 'sentences' are those of the tokens. Keeps tokens and model alive. O(text)
** time, three bytes a token.
*/
static int tags_new(lua_State *L) {
  const struct tokens *tokens = bind_checktokens(L, 1);
  const struct spans *sentences = bind_checkspans(L, 2);
  struct model_box *model = model_check_box(L, 3);
  const struct model *m = &model->m;
  luaL_argcheck(L, m->tag_count > 0, 3, "the model was refused");
  if (tag_memo_open(&model->memo, bind_alloc(L)) != ST_OK) return bind_fail(L, ST_NOMEM);
  struct tags_box *box = lua_newuserdatauv(L, sizeof *box, 2);
  *box = (struct tags_box){.tokens = tokens, .is_open = 1};
  lemmatizer_init(&box->lemmatizer, m, bind_alloc(L));
  buf_init(&box->lemma, bind_alloc(L));
  luaL_setmetatable(L, TAGS_TYPE);
  lua_pushvalue(L, 3);
  lua_setiuservalue(L, -2, 1);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 2);
  enum status st = tags_build(&box->t, bind_alloc(L), tokens, sentences, m, &model->memo);
  return st == ST_OK ? 1 : bind_fail(L, st);
}

/*
** core.tags(tokens, model, bytes) --> tags | nil
** What 'bytes', of tags:bytes(), says of the same tokens; nil where it cannot
** be of them or of this model. Keeps tokens and model alive. O(#tokens).
*/
static int tags_again(lua_State *L) {
  const struct tokens *tokens = bind_checktokens(L, 1);
  const struct model *m = model_check(L, 2);
  size_t len = 0;
  const char *bytes = luaL_checklstring(L, 3, &len);
  luaL_argcheck(L, m->tag_count > 0, 2, "the model was refused");
  if (len != 3 * tokens->n) return luaL_pushfail(L), 1;
  struct tags_box *box = lua_newuserdatauv(L, sizeof *box, 2);
  *box = (struct tags_box){.tokens = tokens, .is_open = 1};
  lemmatizer_init(&box->lemmatizer, m, bind_alloc(L));
  buf_init(&box->lemma, bind_alloc(L));
  luaL_setmetatable(L, TAGS_TYPE);
  lua_pushvalue(L, 2);
  lua_setiuservalue(L, -2, 1);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 2);
  enum status st = tags_restore(&box->t, bind_alloc(L), bytes, tokens->n, m);
  if (st == ST_SYNTAX) return luaL_pushfail(L), 1;
  return st == ST_OK ? 1 : bind_fail(L, st);
}

/* tags:bytes() --> string: all that was found, three bytes a token, for core.tags. O(#tags). */
static int tags_pack(lua_State *L) {
  const struct tags_box *box = tags_check(L, 1);
  lua_pushlstring(L, tags_bytes(&box->t), 3 * box->t.n);
  return 1;
}

/* Puts the value that the table at 'arg' has for a part of speech on the stack: its full name's, else its
 * short one's. */
static int push_letter(lua_State *L, int arg, const struct model_tag *tag) {
  lua_pushlstring(L, tag->upos, tag->upos_len);
  lua_pushliteral(L, " ");
  lua_pushlstring(L, tag->xpos, tag->xpos_len);
  lua_concat(L, 3);
  if (lua_rawget(L, arg) != LUA_TNIL) return 1;
  lua_pop(L, 1);
  lua_pushlstring(L, tag->xpos, tag->xpos_len);
  if (lua_rawget(L, arg) != LUA_TNIL) return 1;
  lua_pop(L, 1);
  lua_pushlstring(L, tag->upos, tag->upos_len);
  return lua_rawget(L, arg) != LUA_TNIL;
}

/*
** model:letters(of) --> string for tags:paint
** The letter of each part of speech the model knows: in the table 'of' that of
** "VERB VBN", else of "VBN", else of "VERB", else none. O(#model).
*/
static int model_letters(lua_State *L) {
  const struct model *m = model_check(L, 1);
  char letters[MODEL_TAGS_MAX] = {0};
  luaL_checktype(L, 2, LUA_TTABLE);
  for (size_t k = 0; k < m->tag_count; k++) {
    size_t len = 1;
    const char *letter = push_letter(L, 2, &m->tags[k]) ? lua_tolstring(L, -1, &len) : "";
    if (letter == NULL || len != 1) return luaL_argerror(L, 2, "letters of one byte expected");
    letters[k] = *letter;
    lua_settop(L, 2);
  }
  lua_pushlstring(L, letters, m->tag_count);
  return 1;
}

/*
** tags:paint(letters, classes) --> string, one byte a token
** A token whose part of speech has a letter, by model:letters, takes it;
** another keeps that of 'classes'. O(#tags).
*/
static int tags_paint(lua_State *L) {
  const struct tags_box *box = tags_check(L, 1);
  size_t known = 0, n = 0;
  const char *letters = luaL_checklstring(L, 2, &known), *classes = luaL_checklstring(L, 3, &n);
  luaL_argcheck(L, known == box->lemmatizer.m->tag_count, 2, "letters of the same model expected");
  luaL_argcheck(L, n == box->t.n, 3, "one byte a token expected");
  luaL_Buffer b;
  char *out = luaL_buffinitsize(L, &b, n);
  for (size_t k = 0; k < n; k++) {
    char letter = letters[box->t.pos[k]];
    out[k] = letter != 0 ? letter : classes[k];
  }
  luaL_pushresultsize(&b, n);
  return 1;
}

/* #tags --> number of tokens. O(1). */
static int tags_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)tags_check(L, 1)->t.n);
  return 1;
}

/* tags:at(k) --> upos, xpos. Raises unless 1 <= k <= #tags. O(1). */
static int tags_at(lua_State *L) {
  const struct tags_box *box = tags_check(L, 1);
  const struct model_tag *tag = &box->lemmatizer.m->tags[box->t.pos[bind_checkpos(L, 2, box->t.n)]];
  lua_pushlstring(L, tag->upos, tag->upos_len);
  lua_pushlstring(L, tag->xpos, tag->xpos_len);
  return 2;
}

/* The bytes of token k; raises when the tokens were closed meanwhile. */
static const char *token_bytes(lua_State *L, const struct tags_box *box, size_t k, size_t *n) {
  const struct tokens *t = box->tokens;
  if (t->text == NULL) luaL_error(L, "the tokens of the tags are closed");
  *n = t->v[k].end - t->v[k].start;
  return t->text + t->v[k].start;
}

/* tags:lemma(k) --> string. Raises out of range. O(size of the token). */
static int tags_lemma(lua_State *L) {
  struct tags_box *box = tags_check(L, 1);
  size_t k = bind_checkpos(L, 2, box->t.n), n = 0;
  const char *s = token_bytes(L, box, k, &n);
  enum status st = tag_lemma(&box->lemmatizer, s, n, box->t.pos[k], &box->lemma);
  if (st != ST_OK) return bind_fail(L, st);
  lua_pushlstring(L, box->lemma.p, box->lemma.n);
  return 1;
}

static const char *const type_names[NAME_TYPES] = {"PER", "ORG", "LOC", "MISC"};

/* Where a label ends the name that 'first' began, the next token behind it. */
static size_t name_end(const struct tags *t, size_t first) {
  size_t k = first + 1;
  while (k < t->n && t->name[k] != NAME_OUT && ((t->name[k] - 1) & 3) != NAME_BEGIN &&
         ((t->name[k] - 1) & 3) != NAME_UNIT)
    k++;
  return k;
}

static int begins_name(const struct tags *t, size_t k) {
  unsigned place = (t->name[k] - 1u) & 3;
  return t->name[k] != NAME_OUT && (place == NAME_BEGIN || place == NAME_UNIT);
}

/* Pushes type, last, score of the name that begins at token k. */
static int push_name(lua_State *L, const struct tags *t, size_t k) {
  size_t end = name_end(t, k);
  unsigned margin = 255;
  for (size_t i = k; i < end; i++)
    if (t->margin[i] < margin) margin = t->margin[i];
  lua_pushstring(L, type_names[name_type_of(t->name[k])]);
  lua_pushinteger(L, (lua_Integer)end);
  lua_pushnumber(L, margin / 255.0);
  return 3;
}

/*
** tags:name(k) --> type, last, score | nil
** The name that begins at token k, the token it ends with, and how sure the
** least sure of its labels is, 0 to 1. O(length of the name).
*/
static int tags_name(lua_State *L) {
  const struct tags *t = &tags_check(L, 1)->t;
  size_t k = bind_checkpos(L, 2, t->n);
  return begins_name(t, k) ? push_name(L, t, k) : (luaL_pushfail(L), 1);
}

/*
** tags:names() --> {k, last, type, score, ...}
** All names in order: the token each begins and ends with, and what tags:name
** gives for it. O(#tags).
*/
static int tags_names(lua_State *L) {
  const struct tags *t = &tags_check(L, 1)->t;
  lua_Integer n = 0;
  for (size_t k = 0; k < t->n; k++) n += begins_name(t, k);
  lua_settop(L, 1);
  lua_createtable(L, (int)(4 * n), 0); /* fewer than bytes of a text, TEXT_LIMIT */
  n = 0;
  for (size_t k = 0; k < t->n; k++) {
    if (!begins_name(t, k)) continue;
    lua_pushinteger(L, (lua_Integer)k + 1);
    push_name(L, t, k);
    lua_rawseti(L, 2, n + 4);
    lua_rawseti(L, 2, n + 2);
    lua_rawseti(L, 2, n + 3);
    lua_rawseti(L, 2, n + 1);
    n += 4;
  }
  return 1;
}

static int tags_close(lua_State *L) {
  struct tags_box *box = bind_checkudata(L, 1, TAGS_TYPE);
  box->is_open = 0;
  tags_free(&box->t);
  lemmatizer_free(&box->lemmatizer);
  buf_free(&box->lemma);
  return 0;
}

static int tags_tostring(lua_State *L) {
  const struct tags_box *box = bind_checkudata(L, 1, TAGS_TYPE);
  if (!box->is_open) lua_pushliteral(L, TAGS_TYPE " (closed)");
  else lua_pushfstring(L, TAGS_TYPE " (%I)", (LUAI_UACINT)box->t.n);
  return 1;
}

void bind_tag(lua_State *L) {
  static const luaL_Reg model_meta[] = {
      {"__gc", model_gc}, {"__len", model_len}, {"__tostring", model_tostring}, {NULL, NULL}};
  static const luaL_Reg model_meth[] = {{"sum", model_sum}, {"letters", model_letters}, {NULL, NULL}};
  static const luaL_Reg meta[] = {
      {"__gc", tags_close}, {"__close", tags_close}, {"__len", tags_len}, {"__tostring", tags_tostring},
      {NULL, NULL},
  };
  static const luaL_Reg meth[] = {
      {"at", tags_at},       {"lemma", tags_lemma}, {"name", tags_name}, {"names", tags_names},
      {"paint", tags_paint}, {"bytes", tags_pack},  {NULL, NULL},
  };
  static const luaL_Reg functions[] = {
      {"model", model_new}, {"tag", tags_new}, {"tags", tags_again}, {NULL, NULL}};
  bind_type(L, MODEL_TYPE, model_meta, model_meth);
  bind_type(L, TAGS_TYPE, meta, meth);
  luaL_setfuncs(L, functions, 0);
}
