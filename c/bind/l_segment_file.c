#include <string.h>

#include "bind/bind.h"
#include "store/segment_file.h"

#define FILE_TYPE "parallax.segment_file"
#define WRITER_TYPE "parallax.segment_writer"

/* A tag of four bytes at 'arg'. */
static uint32_t check_tag(lua_State *L, int arg) {
  size_t n;
  const char *s = luaL_checklstring(L, arg, &n);
  luaL_argcheck(L, n == 4, arg, "a tag has four bytes");
  return SEGMENT_TAG((unsigned char)s[0], (unsigned char)s[1], (unsigned char)s[2], (unsigned char)s[3]);
}

static int push_failure(lua_State *L, enum status st, const char *why, int error) {
  if (st == ST_NOMEM) return bind_fail(L, st);
  luaL_pushfail(L);
  if (error != 0) lua_pushfstring(L, "%s: %s", why, strerror(error));
  else lua_pushstring(L, why);
  return 2;
}

/* core.segment_writer(path) --> writer | nil, reason: a new file of sections */
static int writer_new(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  struct segment_writer *w = lua_newuserdatauv(L, sizeof *w, 0);
  *w = (struct segment_writer){.a = bind_alloc(L), .fd = -1};
  luaL_setmetatable(L, WRITER_TYPE);
  enum status st = segment_writer_begin(w, bind_alloc(L), path);
  return st == ST_OK ? 1 : push_failure(L, st, path, w->error);
}

static struct segment_writer *writer_check(lua_State *L) {
  struct segment_writer *w = luaL_checkudata(L, 1, WRITER_TYPE);
  luaL_argcheck(L, w->fd >= 0, 1, "the file is closed");
  return w;
}

static int push_written(lua_State *L, const struct segment_writer *w, enum status st) {
  if (st == ST_OK) return lua_pushboolean(L, 1), 1;
  return push_failure(L, st, st == ST_LIMIT ? "too many sections" : "the file cannot be written", w->error);
}

/* writer:section(tag, bytes) --> true | nil, reason */
static int writer_section(lua_State *L) {
  struct segment_writer *w = writer_check(L);
  size_t n;
  const char *bytes = luaL_checklstring(L, 3, &n);
  return push_written(L, w, segment_writer_section(w, check_tag(L, 2), bytes, n));
}

/* writer:finish() --> true | nil, reason. The file is synced, its folder is not. */
static int writer_finish(lua_State *L) {
  struct segment_writer *w = writer_check(L);
  return push_written(L, w, segment_writer_finish(w));
}

static int writer_close(lua_State *L) {
  segment_writer_free(luaL_checkudata(L, 1, WRITER_TYPE));
  return 0;
}

/* core.segment_file(path) --> file | nil, reason: opens a file of sections */
static int file_new(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  struct segment_file *f = lua_newuserdatauv(L, sizeof *f, 0);
  *f = (struct segment_file){.a = bind_alloc(L)};
  luaL_setmetatable(L, FILE_TYPE);
  enum status st = segment_file_open(f, bind_alloc(L), path);
  if (st == ST_OK) return 1;
  lua_pushfstring(L, "%s: %s", path, f->why != NULL ? f->why : "it cannot be read");
  return push_failure(L, st, lua_tostring(L, -1), f->error);
}

/* file:section(tag [, at, length]) --> bytes | nil, reason: a section or a part of it, checked */
static int file_section(lua_State *L) {
  struct segment_file *f = luaL_checkudata(L, 1, FILE_TYPE);
  luaL_argcheck(L, f->base != NULL, 1, "the file is closed");
  size_t len;
  const char *p = segment_file_get(f, check_tag(L, 2), &len);
  lua_Integer at = luaL_optinteger(L, 3, 0), n = luaL_optinteger(L, 4, (lua_Integer)len - at);
  if (p == NULL || at < 0 || n < 0 || at > (lua_Integer)len || n > (lua_Integer)len - at)
    return push_failure(L, ST_SYNTAX, "no such section, or it is too short", 0);
  if (segment_file_touch(f, p + at, (size_t)n) != ST_OK) return push_failure(L, ST_SYNTAX, f->why, 0);
  lua_pushlstring(L, p + at, (size_t)n);
  return 1;
}

/* file:verify() --> number of damaged blocks. Reads the whole file. */
static int file_verify(lua_State *L) {
  struct segment_file *f = luaL_checkudata(L, 1, FILE_TYPE);
  luaL_argcheck(L, f->base != NULL, 1, "the file is closed");
  lua_pushinteger(L, (lua_Integer)segment_file_verify(f));
  return 1;
}

static int file_close(lua_State *L) {
  segment_file_close(luaL_checkudata(L, 1, FILE_TYPE));
  return 0;
}

void bind_segment_file(lua_State *L) {
  static const luaL_Reg writer_meta[] = {{"__gc", writer_close}, {"__close", writer_close}, {NULL, NULL}};
  static const luaL_Reg writer_meth[] = {
      {"section", writer_section}, {"finish", writer_finish}, {NULL, NULL}};
  static const luaL_Reg file_meta[] = {{"__gc", file_close}, {"__close", file_close}, {NULL, NULL}};
  static const luaL_Reg file_meth[] = {
      {"section", file_section}, {"verify", file_verify}, {"close", file_close}, {NULL, NULL}};
  static const luaL_Reg functions[] = {
      {"segment_writer", writer_new}, {"segment_file", file_new}, {NULL, NULL}};
  bind_type(L, WRITER_TYPE, writer_meta, writer_meth);
  bind_type(L, FILE_TYPE, file_meta, file_meth);
  luaL_setfuncs(L, functions, 0);
}
