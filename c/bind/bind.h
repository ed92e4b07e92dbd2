/*
** What all bindings share: allocator, positions, boxes, errors.
** The only header that knows both Lua and the core.
*/
#ifndef PARALLAX_BIND_H
#define PARALLAX_BIND_H

#include <stddef.h>

#include "lauxlib.h"
#include "lua.h"

#include "base/alloc.h"

/* The allocator of this Lua state, for the core. */
struct alloc bind_alloc(lua_State *L);

/* Raises the error that fits a status of the core; never returns. */
int bind_fail(lua_State *L, enum status st);

/*
** Pushes a 1-based inclusive pair for a 0-based half-open one, and returns
** the number of values pushed: 2.
*/
int bind_pushspan(lua_State *L, size_t start, size_t end);

/* Reads the argument 'arg' as a position 1..limit, as 0-based; raises else. */
size_t bind_checkpos(lua_State *L, int arg, size_t limit);

/*
** Reads the arguments 'arg' and 'arg' + 1 as the first and the last position,
** as far as they are in 1..limit, as 0-based half-open, and makes room on the
** stack for a value each. Raises where there is no such room.
*/
void bind_checkrange(lua_State *L, int arg, size_t limit, size_t *from, size_t *to);

/*
** Makes the metatable of a userdata type: 'meta' goes into the metatable
** (with __gc and __close among them), 'meth' into a table of its own that is
** __index. A script that reaches a method never reaches a finalizer.
*/
void bind_type(lua_State *L, const char *name, const luaL_Reg *meta, const luaL_Reg *meth);

/* Adds more methods to a type that bind_type made. */
void bind_methods(lua_State *L, const char *name, const luaL_Reg *meth);

/*
** luaL_checkudata, at a quarter of its cost in the functions that bind_type
** gave to the type: its metatable is their upvalue.
*/
void *bind_checkudata(lua_State *L, int arg, const char *name);

/* Each binding adds its functions to the module table on top of the stack. */
void bind_utf8(lua_State *L);
void bind_tokens(lua_State *L);
void bind_spans(lua_State *L);
void bind_wordmap(lua_State *L);
void bind_charmap(lua_State *L);
void bind_matcher(lua_State *L);
void bind_diff(lua_State *L);
void bind_gunzip(lua_State *L);
void bind_html(lua_State *L);
void bind_stem(lua_State *L);
void bind_shape(lua_State *L);
void bind_capital(lua_State *L);
void bind_classes(lua_State *L);
void bind_wildcard(lua_State *L);
void bind_tally(lua_State *L);
void bind_wordnet(lua_State *L);
void bind_json(lua_State *L);
void bind_store(lua_State *L);
void bind_segment(lua_State *L);
void bind_segment_builder(lua_State *L);
void bind_matches(lua_State *L);
void bind_known(lua_State *L);
void bind_process(lua_State *L);
void bind_segment_file(lua_State *L);
void bind_words(lua_State *L);
void bind_regex(lua_State *L);
void bind_column(lua_State *L);
void bind_cql(lua_State *L);
void bind_align(lua_State *L);
void bind_tag(lua_State *L);
void bind_json_write(lua_State *L);
void bind_near(lua_State *L);
void bind_minhash(lua_State *L);
void bind_termindex(lua_State *L);
void bind_crc(lua_State *L);
void bind_pool(lua_State *L);
void bind_vocabulary(lua_State *L);
void bind_quotation(lua_State *L);
void bind_vector(lua_State *L);
void bind_forest(lua_State *L);

#endif
