#include <string.h>

#include "bind/bind.h"
#include "format/record.h"

#define JSON_TYPE "parallax.json_reader"
#define RECORD_TYPE "parallax.json_record"

/* What one decoding needs besides the core's reader. */
struct reader {
  struct json j;
  int big_strings; /* integers beyond 2^53 become strings instead of floats */
};

static int push_value(lua_State *L, struct reader *r, int depth);

static int push_object(lua_State *L, struct reader *r, int depth) {
  int more;
  lua_createtable(L, 0, 8);
  for (int first = 1; (more = json_more(&r->j, '}', first)) > 0; first = 0) {
    if (!json_key(&r->j)) return 0;
    lua_pushlstring(L, r->j.str, r->j.len);
    if (!push_value(L, r, depth)) return 0;
    lua_rawset(L, -3);
  }
  return more == 0;
}

static int push_array(lua_State *L, struct reader *r, int depth) {
  int more;
  lua_newtable(L);
  for (lua_Integer n = 1; (more = json_more(&r->j, ']', n == 1)) > 0; n++) {
    if (!push_value(L, r, depth)) return 0;
    lua_rawseti(L, -2, n);
  }
  return more == 0;
}

static int push_digits(lua_State *L, struct reader *r) {
  lua_pushlstring(L, r->j.str, r->j.len);
  if (r->big_strings) return 1;
  lua_Number n = lua_tonumber(L, -1);
  lua_pop(L, 1);
  lua_pushnumber(L, n);
  if (n - n == 0) return 1;
  r->j.why = "a number beyond the range of a float";
  r->j.st = ST_SYNTAX;
  return 0;
}

/* Pushes the next value; false after an error, with rests on the stack. */
static int push_value(lua_State *L, struct reader *r, int depth) {
  luaL_checkstack(L, 4, "JSON nested too deep");
  switch (json_next(&r->j)) {
    case JSON_STRING:
      return lua_pushlstring(L, r->j.str, r->j.len) != NULL;
    case JSON_OBJECT:
    case JSON_ARRAY:
      if (depth == JSON_DEPTH) {
        r->j.why = "nested more than 1000 deep";
        r->j.st = ST_SYNTAX;
        return 0;
      }
      return r->j.p[-1] == '{' ? push_object(L, r, depth + 1) : push_array(L, r, depth + 1);
    case JSON_INTEGER:
      return lua_pushinteger(L, (lua_Integer)r->j.integer), 1;
    case JSON_FLOAT:
      return lua_pushnumber(L, r->j.number), 1;
    case JSON_DIGITS:
      return push_digits(L, r);
    case JSON_TRUE:
    case JSON_FALSE:
      return lua_pushboolean(L, r->j.p[-2] == 'u'), 1;
    case JSON_NULL:
      return lua_pushlightuserdata(L, NULL), 1; /* what lua-cjson calls null */
    default:
      return 0;
  }
}

/*
** core.json_reader([big]) --> reader
** 'big' says what becomes of integers beyond 2^53: "float" or "string".
*/
static int reader_new(lua_State *L) {
  static const char *const names[] = {"float", "string", NULL};
  int big_strings = luaL_checkoption(L, 1, "float", names);
  struct reader *r = lua_newuserdatauv(L, sizeof *r, 0);
  json_init(&r->j, bind_alloc(L));
  r->big_strings = big_strings;
  luaL_setmetatable(L, JSON_TYPE);
  return 1;
}

/*
** reader:decode(text [, first [, last]]) --> value | nil, reason, byte
** The one value in the bytes first..last. O(bytes).
*/
static int reader_decode(lua_State *L) {
  struct reader *r = luaL_checkudata(L, 1, JSON_TYPE);
  size_t len = 0;
  const char *text = luaL_checklstring(L, 2, &len);
  lua_Integer first = luaL_optinteger(L, 3, 1), last = luaL_optinteger(L, 4, (lua_Integer)len);
  luaL_argcheck(L, first >= 1 && first <= (lua_Integer)len + 1, 3, "position out of range");
  luaL_argcheck(L, last >= first - 1 && last <= (lua_Integer)len, 4, "position out of range");
  lua_settop(L, 2);
  json_begin(&r->j, text + first - 1, (size_t)(last - first + 1));
  if (push_value(L, r, 0) && json_end(&r->j)) return 1;
  if (r->j.st == ST_NOMEM) return bind_fail(L, ST_NOMEM);
  lua_settop(L, 2);
  luaL_pushfail(L);
  lua_pushstring(L, r->j.why);
  lua_pushinteger(L, (lua_Integer)(r->j.p - text) + 1);
  return 3;
}

static int reader_close(lua_State *L) {
  struct reader *r = luaL_checkudata(L, 1, JSON_TYPE);
  json_free(&r->j);
  return 0;
}

/* A record and the reader of its values; the text is in uservalue 1. */
struct record_box {
  struct record record;
  struct reader values;
};

/*
** core.json_record([big]) --> record
** Reads one object after the other and makes Lua values only of the fields
** that are asked for. 'big' as for core.json_reader.
*/
static int record_new(lua_State *L) {
  static const char *const names[] = {"float", "string", NULL};
  int big_strings = luaL_checkoption(L, 1, "float", names);
  struct record_box *box = lua_newuserdatauv(L, sizeof *box, 1);
  record_init(&box->record, bind_alloc(L));
  json_init(&box->values.j, bind_alloc(L));
  box->values.big_strings = big_strings;
  luaL_setmetatable(L, RECORD_TYPE);
  return 1;
}

/*
** record:read(text [, first [, last]]) --> true | nil, reason, byte
** Takes the object in the bytes first..last, in place of the one before. O(bytes).
*/
static int read_record(lua_State *L) {
  struct record_box *box = luaL_checkudata(L, 1, RECORD_TYPE);
  size_t len = 0;
  const char *text = luaL_checklstring(L, 2, &len);
  lua_Integer first = luaL_optinteger(L, 3, 1), last = luaL_optinteger(L, 4, (lua_Integer)len);
  luaL_argcheck(L, first >= 1 && first <= (lua_Integer)len + 1, 3, "position out of range");
  luaL_argcheck(L, last >= first - 1 && last <= (lua_Integer)len, 4, "position out of range");
  lua_settop(L, 2);
  lua_setiuservalue(L, 1, 1);
  const char *from = text + first - 1;
  enum status st = record_read(&box->record, from, (size_t)(last - first + 1));
  if (st == ST_OK) return lua_pushboolean(L, 1), 1;
  if (st == ST_NOMEM) return bind_fail(L, ST_NOMEM);
  luaL_pushfail(L);
  lua_pushstring(L, box->record.j.why);
  lua_pushinteger(L, (lua_Integer)(box->record.j.p - text) + 1);
  return 3;
}

/*
** record:line(text, at) --> behind, true | behind, false | behind, nil, reason, byte
** Takes the object in the line that begins at byte 'at'; false where the line
** is blank. 'behind' is where the next line begins. O(line).
*/
static int read_line(lua_State *L) {
  struct record_box *box = luaL_checkudata(L, 1, RECORD_TYPE);
  size_t len = 0;
  const char *text = luaL_checklstring(L, 2, &len);
  lua_Integer at = luaL_checkinteger(L, 3);
  luaL_argcheck(L, at >= 1 && at <= (lua_Integer)len, 3, "position out of range");
  lua_settop(L, 2);
  lua_setiuservalue(L, 1, 1);
  size_t n = 0;
  const char *from = text + at - 1;
  enum status st = record_line(&box->record, from, len - (size_t)at + 1, &n);
  if (st == ST_NOMEM) return bind_fail(L, ST_NOMEM);
  lua_pushinteger(L, at + (lua_Integer)n + 1);
  int is_blank = st != ST_OK && box->record.j.p == from + n && strspn(from, " \t\r") == n;
  if (st == ST_OK || is_blank) return lua_pushboolean(L, st == ST_OK), 2;
  luaL_pushfail(L);
  lua_pushstring(L, box->record.j.why);
  lua_pushinteger(L, (lua_Integer)(box->record.j.p - text) + 1);
  return 4;
}

/* record:get(name) --> value | nil: of a field, the last one of that name. O(fields + its bytes). */
static int get_field(lua_State *L) {
  struct record_box *box = luaL_checkudata(L, 1, RECORD_TYPE);
  size_t len = 0;
  const char *name = luaL_checklstring(L, 2, &len);
  const struct record *r = &box->record;
  const struct record_field *f = record_find(r, name, len);
  if (f == NULL) return lua_pushnil(L), 1;
  const char *bytes = record_bytes(r, f->text);
  if (f->kind == JSON_STRING) return lua_pushlstring(L, bytes, f->text.len), 1;
  json_begin(&box->values.j, bytes, f->text.len);
  if (push_value(L, &box->values, 1)) return 1;
  if (box->values.j.st == ST_NOMEM) return bind_fail(L, ST_NOMEM);
  return luaL_error(L, "field '%s': %s", name, box->values.j.why);
}

/* record:names() --> list of the names of its fields, as they stand */
static int field_names(lua_State *L) {
  const struct record_box *box = luaL_checkudata(L, 1, RECORD_TYPE);
  const struct record *r = &box->record;
  lua_createtable(L, (int)r->n, 0);
  for (size_t k = 0; k < r->n; k++) {
    lua_pushlstring(L, record_bytes(r, r->v[k].name), r->v[k].name.len);
    lua_rawseti(L, -2, (lua_Integer)k + 1);
  }
  return 1;
}

/* record:sum() --> CRC32C of names and contents, each behind its length in 8 bytes. O(bytes). */
static int sum_record(lua_State *L) {
  const struct record_box *box = luaL_checkudata(L, 1, RECORD_TYPE);
  lua_pushinteger(L, (lua_Integer)record_sum(&box->record));
  return 1;
}

static int record_close(lua_State *L) {
  struct record_box *box = luaL_checkudata(L, 1, RECORD_TYPE);
  record_free(&box->record);
  json_free(&box->values.j);
  return 0;
}

static void bind_record(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", record_close}, {"__close", record_close}, {NULL, NULL}};
  static const luaL_Reg meth[] = {{"read", read_record},  {"line", read_line}, {"get", get_field},
                                  {"names", field_names}, {"sum", sum_record}, {NULL, NULL}};
  bind_type(L, RECORD_TYPE, meta, meth);
}

void bind_json(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", reader_close}, {"__close", reader_close}, {NULL, NULL}};
  static const luaL_Reg meth[] = {{"decode", reader_decode}, {NULL, NULL}};
  static const luaL_Reg functions[] = {
      {"json_reader", reader_new}, {"json_record", record_new}, {NULL, NULL}};
  bind_type(L, JSON_TYPE, meta, meth);
  bind_record(L);
  luaL_setfuncs(L, functions, 0);
}
