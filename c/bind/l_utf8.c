#include "text/encoding.h"
#include "text/fold.h"
#include "bind/l_types.h"
#include "text/utf8.h"

#define BUFFER_TYPE "parallax.buffer"

/* Pushes an empty buffer that lives at most as long as its userdata. */
static struct buf *buffer_box(lua_State *L) {
  struct buf *b = lua_newuserdatauv(L, sizeof *b, 0);
  buf_init(b, bind_alloc(L));
  luaL_setmetatable(L, BUFFER_TYPE);
  return b;
}

static int buffer_close(lua_State *L) {
  buf_free(luaL_checkudata(L, 1, BUFFER_TYPE));
  return 0;
}

/* Pushes the content as a string and frees the buffer at once. */
static int push_content(lua_State *L, struct buf *b) {
  lua_pushlstring(L, b->p == NULL ? "" : b->p, b->n);
  buf_free(b);
  return 1;
}

/*
** core.decode(bytes, encoding) --> text, replaced
** 'encoding' is "utf-8", "windows-1252" (what browsers also take
** "iso-8859-1" for), "utf-16le" or "utf-16be". 'text' is well-formed UTF-8
** without NUL; 'replaced' counts the U+FFFD put in. O(#bytes).
*/
static int decode(lua_State *L) {
  static const char *const names[] = {"utf-8", "windows-1252", "utf-16le", "utf-16be", "iso-8859-1", NULL};
  static const enum encoding encodings[] = {ENC_UTF8, ENC_WINDOWS_1252, ENC_UTF16LE, ENC_UTF16BE,
                                            ENC_WINDOWS_1252};
  size_t len = 0, replaced = 0;
  const char *bytes = luaL_checklstring(L, 1, &len);
  enum encoding from = encodings[luaL_checkoption(L, 2, NULL, names)];
  struct buf *b = buffer_box(L);
  enum status st = encoding_decode(b, from, bytes, len, &replaced);
  if (st != ST_OK) return bind_fail(L, st);
  push_content(L, b);
  lua_pushinteger(L, (lua_Integer)replaced);
  return 2;
}

/*
** core.is_utf8(s) --> true | false, position of the first bad byte
** NUL is a code point like any other. O(#s).
*/
static int is_utf8(lua_State *L) {
  size_t len = 0;
  const char *s = luaL_checklstring(L, 1, &len);
  size_t bad = utf8_check(s, len);
  lua_pushboolean(L, bad == len);
  if (bad == len) return 1;
  lua_pushinteger(L, (lua_Integer)bad + 1);
  return 2;
}

/* Names and words, most of what is folded, need no memory of their own. */
#define SHORT 64

/*
** core.fold(s) --> string
** Caseless, without marks, one apostrophe, one hyphen: see fold.h. O(#s).
*/
static int fold(lua_State *L) {
  size_t len = 0;
  const char *s = luaL_checklstring(L, 1, &len);
  char plain[SHORT];
  if (len <= SHORT && fold_plain(plain, s, len)) return lua_pushlstring(L, plain, len), 1;
  struct buf *b = buffer_box(L);
  if (fold_add(b, s, len) != ST_OK) return bind_fail(L, ST_NOMEM);
  return push_content(L, b);
}

void bind_utf8(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", buffer_close}, {"__close", buffer_close}, {NULL, NULL}};
  static const luaL_Reg meth[] = {{NULL, NULL}};
  static const luaL_Reg functions[] = {
      {"decode", decode}, {"is_utf8", is_utf8}, {"fold", fold}, {NULL, NULL}};
  bind_type(L, BUFFER_TYPE, meta, meth);
  luaL_setfuncs(L, functions, 0);
}
