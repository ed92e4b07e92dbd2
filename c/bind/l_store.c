#define _DEFAULT_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "bind/bind.h"
#include "store/annotation.h"
#include "store/backup.h"
#include "store/check.h"
#include "store/document.h"
#include "store/manifest.h"

#define STORE_TYPE "parallax.store"

static const char *const field_names[STORE_FIELDS] = {"id",     "source", "title", "date",
                                                      "byline", "url",    "lang"};

static struct store *store_box(lua_State *L) {
  struct store *s = luaL_checkudata(L, 1, STORE_TYPE);
  luaL_argcheck(L, s->db != NULL, 1, "the store is closed");
  return s;
}

/* nil, reason, code: what the world did wrong; raises for want of memory. */
static int push_failure(lua_State *L, const struct store *s, enum status st) {
  if (st == ST_NOMEM) return bind_fail(L, st);
  luaL_pushfail(L);
  lua_pushstring(L, s->why);
  lua_pushstring(L, st == ST_LIMIT ? "limit" : st == ST_SYNTAX ? "damaged" : "io");
  return 3;
}

static int push_done(lua_State *L, const struct store *s, enum status st) {
  if (st != ST_OK) return push_failure(L, s, st);
  lua_pushboolean(L, 1);
  return 1;
}

/*
** core.store(dir [, mode [, seconds]]) --> store | nil, reason, code
** 'mode' is "read", "write" or "create"; 'seconds' to wait for another writer.
*/
static int store_new(lua_State *L) {
  static const char *const modes[] = {"read", "write", "create", NULL};
  const char *dir = luaL_checkstring(L, 1);
  enum store_mode mode = (enum store_mode)luaL_checkoption(L, 2, "read", modes);
  double seconds = luaL_optnumber(L, 3, 0);
  struct store *s = lua_newuserdatauv(L, sizeof *s, 0);
  memset(s, 0, sizeof *s);
  s->lock.fd = -1;
  s->a = s->text.a = bind_alloc(L);
  luaL_setmetatable(L, STORE_TYPE);
  enum status st = store_open(s, bind_alloc(L), dir, mode, seconds);
  if (st == ST_OK) return 1;
  char why[STORE_WHY];
  memcpy(why, s->why, sizeof why);
  store_close(s);
  memcpy(s->why, why, sizeof why);
  return push_failure(L, s, st);
}

/* The string in a field of the table at 'arg'; the table keeps it alive. */
static struct store_text text_field(lua_State *L, int arg, const char *name, int needed) {
  struct store_text t = {NULL, 0};
  int type = lua_getfield(L, arg, name);
  if (type == LUA_TSTRING) t.s = lua_tolstring(L, -1, &t.len);
  else if (type != LUA_TNIL || needed)
    luaL_error(L, "field '%s' must be a string, not %s", name, luaL_typename(L, -1));
  lua_pop(L, 1);
  return t;
}

static int64_t integer_field(lua_State *L, int arg, const char *name) {
  lua_getfield(L, arg, name);
  int is_integer;
  int64_t n = lua_tointegerx(L, -1, &is_integer);
  if (!is_integer) luaL_error(L, "field '%s' must be an integer", name);
  lua_pop(L, 1);
  return n;
}

/* store:begin() store:commit() store:rollback() --> true | nil, reason, code */
static int begin(lua_State *L) {
  struct store *s = store_box(L);
  return push_done(L, s, store_begin(s));
}

static int commit(lua_State *L) {
  struct store *s = store_box(L);
  return push_done(L, s, store_commit(s));
}

static int rollback(lua_State *L) {
  struct store *s = store_box(L);
  return push_done(L, s, store_rollback(s));
}

/* store:add(document) --> number | nil, reason, code. O(text). */
static int add(lua_State *L) {
  struct store *s = store_box(L);
  struct store_doc d = {0};
  luaL_checktype(L, 2, LUA_TTABLE);
  for (int k = 0; k < STORE_FIELDS; k++) d.field[k] = text_field(L, 2, field_names[k], k == STORE_ID);
  d.text = text_field(L, 2, "text", 1);
  enum status st = store_add(s, &d);
  if (st != ST_OK) return push_failure(L, s, st);
  lua_pushinteger(L, (lua_Integer)d.no);
  return 1;
}

static int push_doc(lua_State *L, int with_text) {
  struct store *s = store_box(L);
  struct store_doc d;
  lua_Integer no = luaL_checkinteger(L, 2);
  lua_createtable(L, 0, STORE_FIELDS + 3);
  enum status st = store_get(s, no, with_text, &d);
  if (st != ST_OK) {
    store_release(s);
    return push_failure(L, s, st);
  }
  for (int k = 0; k < STORE_FIELDS; k++) {
    if (d.field[k].s == NULL) continue;
    lua_pushlstring(L, d.field[k].s, d.field[k].len);
    lua_setfield(L, -2, field_names[k]);
  }
  lua_pushinteger(L, no);
  lua_setfield(L, -2, "no");
  lua_pushinteger(L, (lua_Integer)d.size);
  lua_setfield(L, -2, "size");
  if (with_text) {
    lua_pushlstring(L, d.text.s, d.text.len);
    lua_setfield(L, -2, "text");
  }
  store_release(s);
  return 1;
}

/* store:get(no) --> { id =, ..., text = } | nil, reason, code */
static int get(lua_State *L) {
  return push_doc(L, 1);
}

/* store:about(no) --> the same without the text, which is not read */
static int about(lua_State *L) {
  return push_doc(L, 0);
}

/* store:last() --> number of the last document, 0 when there is none | nil, reason, code */
static int last(lua_State *L) {
  struct store *s = store_box(L);
  int64_t n = store_last(s);
  if (n < 0) return push_failure(L, s, ST_SYNTAX);
  lua_pushinteger(L, n);
  return 1;
}

/* store:version() --> a number that grows when another process has written */
static int version(lua_State *L) {
  struct store *s = store_box(L);
  lua_pushinteger(L, store_version(s));
  return 1;
}

/* What a callback appends to: the list on top of the stack. */
struct list {
  lua_State *L;
  lua_Integer n;
};

static void set_text(lua_State *L, const char *name, struct store_text t) {
  lua_pushlstring(L, t.s != NULL ? t.s : "", t.len);
  lua_setfield(L, -2, name);
}

static void set_integer(lua_State *L, const char *name, int64_t n) {
  lua_pushinteger(L, n);
  lua_setfield(L, -2, name);
}

/* A statement that an error leaves open is closed with the store. */
static int push_segment(void *ud, const struct store_segment *row) {
  struct list *list = ud;
  lua_State *L = list->L;
  lua_createtable(L, 0, 8);
  set_text(L, "file", row->file);
  set_text(L, "layer", row->layer);
  set_text(L, "base", row->base);
  set_text(L, "made_by", row->made_by);
  set_integer(L, "first", row->first);
  set_integer(L, "last", row->last);
  set_integer(L, "docs", row->docs);
  set_integer(L, "tokens", row->tokens);
  lua_rawseti(L, -2, ++list->n);
  return 1;
}

/* store:segments() --> list of { file, layer, base, made_by, first, last, docs, tokens } | nil, reason, code
 */
static int segments(lua_State *L) {
  struct store *s = store_box(L);
  struct list list = {L, 0};
  lua_newtable(L);
  enum status st = store_segments(s, push_segment, &list);
  return st == ST_OK ? 1 : push_failure(L, s, st);
}

/* store:add_segment(row) --> true | nil, reason, code */
static int add_segment(lua_State *L) {
  struct store *s = store_box(L);
  luaL_checktype(L, 2, LUA_TTABLE);
  struct store_segment row = {text_field(L, 2, "file", 1),  text_field(L, 2, "layer", 1),
                              text_field(L, 2, "base", 1),  text_field(L, 2, "made_by", 1),
                              integer_field(L, 2, "first"), integer_field(L, 2, "last"),
                              integer_field(L, 2, "docs"),  integer_field(L, 2, "tokens")};
  return push_done(L, s, store_segment_add(s, &row));
}

/* store:drop_segment(file) --> true | nil, reason, code */
static int drop_segment(lua_State *L) {
  struct store *s = store_box(L);
  size_t len;
  const char *file = luaL_checklstring(L, 2, &len);
  return push_done(L, s, store_segment_drop(s, file, len));
}

/* store:clear_segments() --> true | nil, reason, code */
static int clear_segments(lua_State *L) {
  struct store *s = store_box(L);
  return push_done(L, s, store_segments_clear(s));
}

static int push_note(void *ud, const struct store_note *row) {
  struct list *list = ud;
  lua_State *L = list->L;
  lua_createtable(L, 0, 5);
  set_integer(L, "no", row->no);
  set_text(L, "layer", row->layer);
  set_integer(L, "first", row->first);
  set_integer(L, "last", row->last);
  set_text(L, "data", row->data);
  lua_rawseti(L, -2, ++list->n);
  return 1;
}

static struct store_text opt_text(lua_State *L, int arg) {
  struct store_text t = {NULL, 0};
  t.s = luaL_optlstring(L, arg, NULL, &t.len);
  return t;
}

/* store:notes(doc [, layer]) --> list of { no, layer, first, last, data } | nil, reason, code */
static int notes(lua_State *L) {
  struct store *s = store_box(L);
  struct list list = {L, 0};
  lua_Integer doc = luaL_checkinteger(L, 2);
  struct store_text layer = opt_text(L, 3);
  lua_newtable(L);
  enum status st = store_notes(s, doc, layer, push_note, &list);
  return st == ST_OK ? 1 : push_failure(L, s, st);
}

/* store:add_note(doc, layer, first, last, data) --> number | nil, reason, code */
static int add_note(lua_State *L) {
  struct store *s = store_box(L);
  struct store_note row = {
      .doc = luaL_checkinteger(L, 2), .first = luaL_checkinteger(L, 4), .last = luaL_checkinteger(L, 5)};
  row.layer.s = luaL_checklstring(L, 3, &row.layer.len);
  row.data.s = luaL_checklstring(L, 6, &row.data.len);
  enum status st = store_note_add(s, &row);
  if (st != ST_OK) return push_failure(L, s, st);
  lua_pushinteger(L, row.no);
  return 1;
}

/* store:drop_notes(doc, layer) --> true | nil, reason, code */
static int drop_notes(lua_State *L) {
  struct store *s = store_box(L);
  lua_Integer doc = luaL_checkinteger(L, 2);
  struct store_text layer = {0};
  layer.s = luaL_checklstring(L, 3, &layer.len);
  return push_done(L, s, store_notes_drop(s, doc, layer));
}

/* store:check() --> true | nil, reason, code. Reads the whole database. */
static int check(lua_State *L) {
  struct store *s = store_box(L);
  return push_done(L, s, store_check(s));
}

/* store:backup(path) --> true | nil, reason, code */
static int backup(lua_State *L) {
  struct store *s = store_box(L);
  return push_done(L, s, store_backup(s, luaL_checkstring(L, 2)));
}

/* store:pack(flag): whether new texts are compressed. */
static int set_pack(lua_State *L) {
  store_box(L)->packs = lua_toboolean(L, 2);
  return 0;
}

/* store:close() --> true | nil, reason, code. Harmless the second time. */
static int close_store(lua_State *L) {
  struct store *s = luaL_checkudata(L, 1, STORE_TYPE);
  return push_done(L, s, store_close(s));
}

/* core.sync(path) --> true | nil, reason: makes a file, or the names in a folder, durable */
static int sync_folder(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  int failed = fd < 0 || fsync(fd) != 0, error = errno;
  if (fd >= 0) close(fd);
  if (!failed) return lua_pushboolean(L, 1), 1;
  luaL_pushfail(L);
  lua_pushfstring(L, "%s: %s", path, strerror(error));
  return 2;
}

static int store_gc(lua_State *L) {
  store_close(luaL_checkudata(L, 1, STORE_TYPE));
  return 0;
}

static int store_tostring(lua_State *L) {
  const struct store *s = luaL_checkudata(L, 1, STORE_TYPE);
  lua_pushfstring(L, STORE_TYPE " (%s)", s->db == NULL ? "closed" : s->lock.fd >= 0 ? "writing" : "reading");
  return 1;
}

void bind_store(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", store_gc}, {"__close", store_gc}, {"__tostring", store_tostring}, {NULL, NULL}};
  static const luaL_Reg meth[] = {
      {"begin", begin},
      {"commit", commit},
      {"rollback", rollback},
      {"add", add},
      {"get", get},
      {"about", about},
      {"last", last},
      {"version", version},
      {"segments", segments},
      {"check", check},
      {"add_segment", add_segment},
      {"drop_segment", drop_segment},
      {"notes", notes},
      {"add_note", add_note},
      {"drop_notes", drop_notes},
      {"clear_segments", clear_segments},
      {"backup", backup},
      {"pack", set_pack},
      {"close", close_store},
      {NULL, NULL},
  };
  bind_type(L, STORE_TYPE, meta, meth);
  static const luaL_Reg functions[] = {{"store", store_new}, {"sync", sync_folder}, {NULL, NULL}};
  luaL_setfuncs(L, functions, 0);
}
