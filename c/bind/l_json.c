#include "bind/bind.h"
#include "format/json.h"

#define JSON_TYPE "parallax.json_reader"

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

void bind_json(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", reader_close}, {"__close", reader_close}, {NULL, NULL}};
  static const luaL_Reg meth[] = {{"decode", reader_decode}, {NULL, NULL}};
  static const luaL_Reg functions[] = {{"json_reader", reader_new}, {NULL, NULL}};
  bind_type(L, JSON_TYPE, meta, meth);
  luaL_setfuncs(L, functions, 0);
}
