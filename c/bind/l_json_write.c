#include <stdlib.h>

#include "bind/l_types.h"
#include "format/json_write.h"

#define WRITER_TYPE "parallax.json_writer"
#define DEPTH_LIMIT 1000
#define SHAPE_KEYS "parallax.json.keys"      /* in a metatable: keys of the values in the table */
#define RECORD_FIELDS "parallax.json.fields" /* in a metatable: fields of the records in the table */
#define FIELDS_MAX 16                        /* of a record */
#define FIRST_ROOM 4096                      /* bytes of text that need no second memory */
#define SHOWN_DEPTH 3                        /* of a path that is too deep, the start tells enough */

/* Where the arguments stand. */
enum { VALUE = 1, INDENT, OBJECT, ARRAY, SPANS, SEEN, WRITER };

/* One step of the way to a value: a key, or with name == NULL an index. */
struct step {
  const char *name; /* held by its table */
  lua_Integer index;
};

struct writer {
  struct buf out;
  lua_Integer indent; /* spaces a level; negative: one line */
  lua_Integer visit;  /* counts objects, for SEEN */
  struct step *way;   /* as long as the value is deep */
  size_t way_cap;
};

struct name {
  const char *s;
  size_t n;
};

static void free_writer(struct writer *w) {
  struct step *way = w->way;
  w->way = NULL;
  alloc_free(&w->out.a, way, w->way_cap * sizeof *way);
  buf_free(&w->out);
}

static int writer_close(lua_State *L) {
  free_writer(luaL_checkudata(L, 1, WRITER_TYPE));
  return 0;
}

/* Raises "json.encode: documents[2].title: reason"; takes the reason on top. */
static int fail(lua_State *L, struct writer *w, int depth) {
  luaL_Buffer b;
  int reason = lua_gettop(L);
  luaL_buffinit(L, &b);
  luaL_addstring(&b, "json.encode: ");
  for (int k = 0; k < depth; k++) {
    const struct step *s = &w->way[k];
    if (s->name == NULL) lua_pushfstring(L, "[%I]", (LUAI_UACINT)s->index);
    else lua_pushfstring(L, k == 0 ? "%s" : ".%s", s->name);
    luaL_addvalue(&b);
  }
  if (depth == 0) luaL_addstring(&b, "the value");
  luaL_addstring(&b, ": ");
  lua_pushvalue(L, reason);
  luaL_addvalue(&b);
  luaL_pushresult(&b);
  return lua_error(L);
}

static void check(lua_State *L, enum status st) {
  if (st != ST_OK) bind_fail(L, st);
}

static void put(lua_State *L, struct writer *w, const char *s, size_t n) {
  check(L, buf_add(&w->out, s, n));
}

static void put_line(lua_State *L, struct writer *w, int depth) {
  if (w->indent < 0) return;
  put(L, w, "\n", 1);
  for (lua_Integer k = 0; k < w->indent * depth; k++) put(L, w, " ", 1);
}

/* What goes before a value of an object: a comma, a line, the key. */
static void put_key(lua_State *L, struct writer *w, const char *key, size_t n, int depth, int is_first) {
  put(L, w, is_first ? "{" : ",", 1);
  put_line(L, w, depth + 1);
  check(L, json_write_string(&w->out, key, n));
  put(L, w, ": ", w->indent < 0 ? 1 : 2);
}

static void put_close(lua_State *L, struct writer *w, const char *bracket, int depth) {
  put_line(L, w, depth);
  put(L, w, bracket, 1);
}

static void put_comma(lua_State *L, struct writer *w) {
  put(L, w, ", ", w->indent < 0 ? 1 : 2);
}

static void put_pair(lua_State *L, struct writer *w, lua_Integer a, lua_Integer b) {
  check(L, json_write_pair(&w->out, a, b, w->indent < 0 ? "," : ", "));
}

static enum status put_number(lua_State *L, struct writer *w, int at) {
  if (lua_isinteger(L, at)) return json_write_integer(&w->out, lua_tointeger(L, at));
  return json_write_number(&w->out, lua_tonumber(L, at));
}

static void put_value(lua_State *L, struct writer *w, int depth);

/* A list of numbers, such as a span, in one piece; false when it has others. */
static int put_numbers(lua_State *L, struct writer *w, lua_Integer count) {
  size_t start = w->out.n;
  put(L, w, "[", 1);
  for (lua_Integer k = 1; k <= count; k++) {
    if (k > 1) put_comma(L, w);
    enum status st = lua_rawgeti(L, -1, k) == LUA_TNUMBER ? put_number(L, w, -1) : ST_SYNTAX;
    lua_pop(L, 1);
    if (st == ST_SYNTAX) {
      w->out.n = start;
      return 0;
    }
    check(L, st);
  }
  put(L, w, "]", 1);
  return 1;
}

/* What stands before item k of the list on top, which is pushed. */
static void open_item(lua_State *L, struct writer *w, int depth, lua_Integer k) {
  put(L, w, k == 1 ? "[" : ",", 1);
  put_line(L, w, depth + 1);
  w->way[depth].name = NULL;
  w->way[depth].index = k;
  lua_rawgeti(L, -1, k);
}

static void put_list(lua_State *L, struct writer *w, int depth) {
  lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
  if (put_numbers(L, w, count)) return;
  for (lua_Integer k = 1; k <= count; k++) {
    open_item(L, w, depth, k);
    put_value(L, w, depth + 1);
    lua_pop(L, 1);
  }
  put_close(L, w, "]", depth);
}

/* Raises when the key on top stood in this object before. */
static void check_unique(lua_State *L, struct writer *w, lua_Integer visit, int depth) {
  lua_pushvalue(L, -1);
  if (lua_rawget(L, SEEN) == LUA_TNUMBER && lua_tointeger(L, -1) == visit) {
    lua_pushfstring(L, "key '%s' stands there twice", lua_tostring(L, -2));
    fail(L, w, depth);
  }
  lua_pop(L, 1);
  lua_pushvalue(L, -1);
  lua_pushinteger(L, visit);
  lua_rawset(L, SEEN);
}

/* All keys before any value: the objects inside use SEEN too. */
static void check_keys(lua_State *L, struct writer *w, lua_Integer count, int depth) {
  lua_Integer visit = ++w->visit;
  for (lua_Integer k = 1; k <= count; k++) {
    lua_rawgeti(L, -1, k);
    luaL_checktype(L, -1, LUA_TTABLE);
    int kind = lua_rawgeti(L, -1, 1);
    if (kind != LUA_TSTRING) {
      lua_pushfstring(L, "key: string expected, got %s", lua_typename(L, kind));
      fail(L, w, depth);
    }
    if (count > 1) check_unique(L, w, visit, depth);
    lua_pop(L, 2);
  }
}

/* A list of { key, value }. */
static void put_object(lua_State *L, struct writer *w, int depth) {
  lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
  check_keys(L, w, count, depth);
  for (lua_Integer k = 1; k <= count; k++) {
    size_t n = 0;
    lua_rawgeti(L, -1, k);
    lua_rawgeti(L, -1, 1);
    const char *key = lua_tolstring(L, -1, &n);
    put_key(L, w, key, n, depth, k == 1);
    w->way[depth].name = key;
    lua_rawgeti(L, -2, 2);
    put_value(L, w, depth + 1);
    lua_pop(L, 3);
  }
  if (count == 0) put(L, w, "{}", 2);
  else put_close(L, w, "}", depth);
}

/* Values in the order of the keys, a list in the metatable, which is on top. */
static void put_shape(lua_State *L, struct writer *w, int depth) {
  lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
  for (lua_Integer k = 1; k <= count; k++) {
    size_t n = 0;
    lua_rawgeti(L, -1, k);
    const char *key = luaL_checklstring(L, -1, &n);
    put_key(L, w, key, n, depth, k == 1);
    w->way[depth].name = key;
    lua_rawgeti(L, -3, k);
    put_value(L, w, depth + 1);
    lua_pop(L, 2);
  }
  if (count == 0) put(L, w, "{}", 2);
  else put_close(L, w, "}", depth);
}

/* The fields of the object around span k, the field list on top. */
static void put_fields(lua_State *L, struct writer *w, lua_Integer k, int depth) {
  lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
  for (lua_Integer f = 1; f <= count; f++) {
    size_t name_n = 0, n = 0;
    lua_rawgeti(L, -1, f);
    lua_rawgeti(L, -1, 1);
    lua_rawgeti(L, -2, 2);
    luaL_checktype(L, -1, LUA_TTABLE);
    const char *name = lua_tolstring(L, -2, &name_n);
    if (lua_rawgeti(L, -1, k) != LUA_TSTRING) {
      lua_pushfstring(L, "field '%s': a value that is no string", name);
      fail(L, w, depth);
    }
    const char *value = lua_tolstring(L, -1, &n);
    put_key(L, w, name, name_n, depth + 1, 0);
    check(L, json_write_string(&w->out, value, n));
    lua_pop(L, 4);
  }
}

/* Start and end in turn, the list on top. */
static void put_span(lua_State *L, struct writer *w, lua_Integer k, int depth) {
  int is_start = 0, is_end = 0;
  lua_rawgeti(L, -1, k);
  lua_rawgeti(L, -2, k + 1);
  lua_Integer start = lua_isinteger(L, -2) ? lua_tointegerx(L, -2, &is_start) : 0;
  lua_Integer end = lua_isinteger(L, -1) ? lua_tointegerx(L, -1, &is_end) : 0;
  lua_pop(L, 2);
  if (!is_start || !is_end) {
    lua_pushliteral(L, "a span that is no two integers");
    fail(L, w, depth);
  }
  put_pair(L, w, start, end);
}

static void put_spans(lua_State *L, struct writer *w, int depth) {
  size_t key_n = 0;
  lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
  if (count == 0) {
    put(L, w, "[]", 2);
    return;
  }
  lua_getfield(L, -1, "key"); /* a plain field: the metatables have no __index */
  const char *key = lua_tolstring(L, -1, &key_n);
  for (lua_Integer k = 1; k <= count; k += 2) {
    put(L, w, k == 1 ? "[" : ",", 1);
    put_line(L, w, depth + 1);
    if (key != NULL) put_key(L, w, key, key_n, depth + 1, 1);
    lua_pushvalue(L, -2);
    put_span(L, w, k, depth);
    if (key != NULL) {
      lua_getfield(L, -1, "fields");
      put_fields(L, w, (k + 1) / 2, depth);
      lua_pop(L, 1);
      put_close(L, w, "}", depth + 1);
    }
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  put_close(L, w, "]", depth);
}

/* How a field of a record is written: by the first letter of its kind. */
enum field_kind {
  FIELD_SPAN = 's',  /* of the record itself: start and end */
  FIELD_LIST = 'l',  /* a list of spans */
  FIELD_VALUE = 'v', /* as it stands */
  FIELD_UNLESS = 'u' /* true, unless it is false */
};

struct field {
  const char *key, *kind, *head; /* held by the list of fields; the head is all that goes before the value */
  size_t key_n, head_n;
  int name; /* where the name stands on the stack */
};

/* What the spans of a text are counted by. */
struct counting {
  lua_Integer size;            /* bytes of the text */
  const struct charmap *chars; /* NULL: by bytes */
  int names;                   /* where "first" stands on the stack, and "last" behind it */
};

/* Pushes a field of the table at 'at', without asking its metatable. */
static void push_field(lua_State *L, int at, const char *name) {
  at = lua_absindex(L, at);
  lua_pushstring(L, name);
  lua_rawget(L, at);
}

/* Pushes what the record on top has under the name at 'name' on the stack. */
static int push_named(lua_State *L, int name) {
  lua_pushvalue(L, name);
  return lua_rawget(L, -2);
}

/* Reads the list of fields on top, four strings each, and pushes their names. */
static size_t read_fields(lua_State *L, struct field *fields) {
  int list = lua_gettop(L);
  lua_Integer count = (lua_Integer)lua_rawlen(L, list) / 4;
  if (count > FIELDS_MAX) luaL_error(L, "more than %d fields", FIELDS_MAX);
  for (lua_Integer k = 0; k < count; k++) {
    struct field *f = &fields[k];
    for (lua_Integer n = 1; n <= 4; n++) lua_rawgeti(L, list, 4 * k + n);
    f->key = luaL_checklstring(L, -4, &f->key_n);
    f->kind = luaL_checkstring(L, -3);
    f->head = luaL_checklstring(L, -2, &f->head_n);
    luaL_checkstring(L, -1);
    lua_replace(L, -4);
    lua_pop(L, 2);
    f->name = lua_gettop(L);
  }
  return (size_t)count;
}

/* The span of the record on top, as it is told outside: from 0, half-open. */
static void put_bounds(lua_State *L, struct writer *w, const struct counting *by, int depth) {
  int is_first = 0, is_last = 0;
  push_named(L, by->names);
  lua_Integer start = lua_tointegerx(L, -1, &is_first) - 1;
  lua_pop(L, 1);
  push_named(L, by->names + 1);
  lua_Integer end = lua_tointegerx(L, -1, &is_last);
  lua_pop(L, 1);
  if (!is_first || !is_last || start < 0 || end < start || end > by->size) {
    lua_pushliteral(L, "a record that is no span of the text");
    fail(L, w, depth);
  }
  if (by->chars != NULL) {
    start = (lua_Integer)charmap_chars(by->chars, (size_t)start);
    end = (lua_Integer)charmap_chars(by->chars, (size_t)end);
  }
  put_pair(L, w, start, end);
}

/* The spans of the records in the list on top. */
static void put_bounds_of(lua_State *L, struct writer *w, const struct counting *by, int depth) {
  lua_Integer count = lua_istable(L, -1) ? (lua_Integer)lua_rawlen(L, -1) : 0;
  for (lua_Integer k = 1; k <= count; k++) {
    put(L, w, k == 1 ? "[" : ",", 1);
    put_line(L, w, depth + 1);
    lua_rawgeti(L, -1, k);
    luaL_checktype(L, -1, LUA_TTABLE);
    put_bounds(L, w, by, depth);
    lua_pop(L, 1);
  }
  if (count == 0) put(L, w, "[]", 2);
  else put_close(L, w, "]", depth);
}

/* One field of the record on top. */
static void put_field(lua_State *L, struct writer *w, const struct field *f, const struct counting *by,
                      int depth) {
  if (*f->kind == FIELD_SPAN) {
    put_bounds(L, w, by, depth);
    return;
  }
  push_named(L, f->name);
  w->way[depth].name = f->key;
  if (*f->kind == FIELD_LIST) put_bounds_of(L, w, by, depth + 1);
  else if (*f->kind == FIELD_VALUE) put_value(L, w, depth + 1);
  else if (lua_isboolean(L, -1) && !lua_toboolean(L, -1)) put(L, w, "false", 5);
  else put(L, w, "true", 4);
  lua_pop(L, 1);
}

/* Reads by what spans are counted from the table on top, and pushes the names of their ends. */
static struct counting read_counting(lua_State *L) {
  struct counting by = {0};
  push_field(L, -1, "size");
  push_field(L, -2, "chars");
  by.size = luaL_checkinteger(L, -2);
  by.chars = bind_optcharmap(L, lua_gettop(L));
  lua_pop(L, 2); /* the table holds both */
  lua_pushliteral(L, "first");
  lua_pushliteral(L, "last");
  by.names = lua_gettop(L) - 1;
  return by;
}

/* The key of a field, with what goes before it. */
static void put_head(lua_State *L, struct writer *w, const struct field *f, int depth, int is_first) {
  if (w->indent >= 0) {
    put_key(L, w, f->key, f->key_n, depth, is_first);
  } else {
    put(L, w, f->head, f->head_n);
  }
}

/* Objects of the records of the table below the list of fields on top. */
static void put_records(lua_State *L, struct writer *w, int depth) {
  struct field fields[FIELDS_MAX];
  int table = lua_gettop(L) - 1;
  luaL_checkstack(L, FIELDS_MAX + 16, "too many fields");
  size_t n = read_fields(L, fields);
  lua_pushvalue(L, table);
  struct counting by = read_counting(L);
  push_field(L, table, "records");
  luaL_checktype(L, -1, LUA_TTABLE);
  lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
  for (lua_Integer k = 1; k <= count; k++) {
    open_item(L, w, depth, k);
    luaL_checktype(L, -1, LUA_TTABLE);
    for (size_t f = 0; f < n; f++) {
      put_head(L, w, &fields[f], depth + 1, f == 0);
      put_field(L, w, &fields[f], &by, depth + 1);
    }
    put_close(L, w, "}", depth + 1);
    lua_pop(L, 1);
  }
  if (count == 0) put(L, w, "[]", 2);
  else put_close(L, w, "]", depth);
  lua_settop(L, table + 1);
}

static int by_bytes(const void *a, const void *b) {
  const struct name *x = a, *y = b;
  int order = memcmp(x->s, y->s, x->n < y->n ? x->n : y->n);
  if (order != 0) return order;
  return (x->n > y->n) - (x->n < y->n);
}

/* Counts the keys of the table on top, strings apart. */
static size_t count_keys(lua_State *L, struct writer *w, int depth, size_t *names) {
  size_t count = 0;
  *names = 0;
  for (lua_pushnil(L); lua_next(L, -2) != 0; lua_pop(L, 1)) {
    int kind = lua_type(L, -2);
    count++;
    if (kind == LUA_TSTRING) {
      ++*names;
    } else if (!lua_isinteger(L, -2)) {
      lua_pushfstring(L, "a key of type %s", lua_typename(L, kind));
      fail(L, w, depth);
    }
  }
  return count;
}

/* The names of the table on top, sorted bytewise; pushes what holds them. */
static const struct name *push_names(lua_State *L, size_t count) {
  struct name *names = lua_newuserdatauv(L, count * sizeof *names + 1, 0);
  size_t k = 0;
  for (lua_pushnil(L); lua_next(L, -3) != 0; lua_pop(L, 1), k++) {
    names[k].s = lua_tolstring(L, -2, &names[k].n);
  }
  qsort(names, count, sizeof *names, by_bytes);
  return names;
}

/* An array when the keys are 1..n, an object when they are all strings. */
static void put_plain(lua_State *L, struct writer *w, int depth) {
  size_t named = 0, count = count_keys(L, w, depth, &named);
  if (named < count) {
    if (named > 0) lua_pushliteral(L, "a table with both string and integer keys");
    else if (lua_rawlen(L, -1) != count) lua_pushliteral(L, "an array with holes");
    else {
      put_list(L, w, depth);
      return;
    }
    fail(L, w, depth);
  }
  const struct name *names = push_names(L, count);
  for (size_t k = 0; k < count; k++) {
    put_key(L, w, names[k].s, names[k].n, depth, k == 0);
    w->way[depth].name = names[k].s;
    lua_pushlstring(L, names[k].s, names[k].n);
    lua_rawget(L, -3);
    put_value(L, w, depth + 1);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  if (count == 0) put(L, w, "{}", 2);
  else put_close(L, w, "}", depth);
}

/* Writes a table whose metatable, which is on top, says of what keys; false where it does not. */
static int put_by_keys(lua_State *L, struct writer *w, int depth) {
  static const char *const marks[] = {SHAPE_KEYS, RECORD_FIELDS};
  static void (*const writers[])(lua_State *, struct writer *, int) = {put_shape, put_records};
  for (size_t k = 0; k < sizeof marks / sizeof marks[0]; k++) {
    lua_pushstring(L, marks[k]);
    if (lua_rawget(L, -2) == LUA_TTABLE) {
      lua_pushvalue(L, -3);
      lua_insert(L, -2);
      writers[k](L, w, depth);
      lua_pop(L, 2);
      return 1;
    }
    lua_pop(L, 1);
  }
  return 0;
}

/* Makes room for the steps to what a table holds, and to what its records hold. */
static void lengthen_way(lua_State *L, struct writer *w, size_t steps) {
  struct step *way = array_room(&w->out.a, w->way, &w->way_cap, steps, sizeof *way);
  if (way == NULL) bind_fail(L, ST_NOMEM);
  w->way = way;
}

static void put_table(lua_State *L, struct writer *w, int depth) {
  luaL_checkstack(L, 16, "JSON nested too deep");
  if (depth >= DEPTH_LIMIT) {
    lua_pushfstring(L, "nested more than %d deep, or a table inside itself", DEPTH_LIMIT);
    fail(L, w, SHOWN_DEPTH);
  }
  lengthen_way(L, w, (size_t)depth + 2);
  int mark = 0;
  if (lua_getmetatable(L, -1)) {
    for (int k = OBJECT; k <= SPANS; k++) mark = lua_rawequal(L, -1, k) ? k : mark;
    int is_written = mark == 0 && put_by_keys(L, w, depth);
    lua_pop(L, 1);
    if (is_written) return;
  }
  if (mark == OBJECT) put_object(L, w, depth);
  else if (mark == ARRAY) put_list(L, w, depth);
  else if (mark == SPANS) put_spans(L, w, depth);
  else put_plain(L, w, depth);
}

static void put_text(lua_State *L, struct writer *w) {
  size_t n = 0;
  const char *s = lua_tolstring(L, -1, &n);
  check(L, json_write_string(&w->out, s, n));
}

static void put_finite(lua_State *L, struct writer *w, int depth) {
  enum status st = put_number(L, w, -1);
  if (st == ST_SYNTAX) {
    lua_pushliteral(L, "NaN and infinity are no JSON numbers");
    fail(L, w, depth);
  }
  check(L, st);
}

/* The value on top, which stays there. */
static void put_value(lua_State *L, struct writer *w, int depth) {
  int kind = lua_type(L, -1);
  if (kind == LUA_TTABLE) {
    put_table(L, w, depth);
  } else if (kind == LUA_TSTRING) {
    put_text(L, w);
  } else if (kind == LUA_TNUMBER) {
    put_finite(L, w, depth);
  } else if (kind == LUA_TBOOLEAN) {
    if (lua_toboolean(L, -1)) put(L, w, "true", 4);
    else put(L, w, "false", 5);
  } else if (kind == LUA_TNIL || (kind == LUA_TLIGHTUSERDATA && lua_touserdata(L, -1) == NULL)) {
    put(L, w, "null", 4);
  } else {
    lua_pushfstring(L, "a %s has no JSON form", lua_typename(L, kind));
    fail(L, w, depth);
  }
}

/*
** core.json_encode(value, indent, object, array, spans) --> text
** Raises "json.encode: path: reason" for what JSON has not. 'indent' may be
** nil; the last three are the metatables that mark tables. Any other with a
** list as its field SHAPE_KEYS marks an object of these keys, whose values
** the table has in their order; with a list as RECORD_FIELDS, the table's field
** 'records' is a list of which each object has these fields, spans counted by
** 'chars', a charmap, or in bytes, in a text of 'size' bytes. O(#text), and
** n log n for the keys of a plain table. A field is four strings: key, kind, the
** key as JSON with its colon and the brace or comma before it, and what it is
** called in the record.
*/
static int json_encode(lua_State *L) {
  lua_settop(L, SPANS);
  lua_Integer indent = luaL_optinteger(L, INDENT, -1);
  for (int k = OBJECT; k <= SPANS; k++) luaL_checktype(L, k, LUA_TTABLE);
  lua_newtable(L);
  struct writer *w = lua_newuserdatauv(L, sizeof *w, 0);
  buf_init(&w->out, bind_alloc(L));
  w->way = NULL;
  w->way_cap = 0;
  luaL_setmetatable(L, WRITER_TYPE);
  w->indent = indent;
  w->visit = 0;
  check(L, buf_reserve(&w->out, FIRST_ROOM));
  lua_pushvalue(L, VALUE);
  put_value(L, w, 0);
  lua_pushlstring(L, w->out.p, w->out.n);
  free_writer(w);
  return 1;
}

void bind_json_write(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", writer_close}, {"__close", writer_close}, {NULL, NULL}};
  static const luaL_Reg meth[] = {{NULL, NULL}};
  bind_type(L, WRITER_TYPE, meta, meth);
  lua_pushcfunction(L, json_encode);
  lua_setfield(L, -2, "json_encode");
}
