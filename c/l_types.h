/*
** Userdata that bindings hand to one another. Each check raises unless the
** argument is an open userdata of the type.
*/
#ifndef PARALLAX_L_TYPES_H
#define PARALLAX_L_TYPES_H

#include "bind.h"
#include "token.h"

#define TOKENS_TYPE "parallax.tokens"
#define SPANS_TYPE "parallax.spans"
#define WORDMAP_TYPE "parallax.wordmap"
#define CHARMAP_TYPE "parallax.charmap"
#define COLUMN_TYPE "parallax.column"
#define REGEX_TYPE "parallax.regex"
#define MODEL_TYPE "parallax.model"
#define TAGS_TYPE "parallax.tags"

const struct tokens *bind_checktokens(lua_State *L, int arg);
const struct spans *bind_checkspans(lua_State *L, int arg);
const struct wordmap *bind_checkwordmap(lua_State *L, int arg);
const struct column *bind_checkcolumn(lua_State *L, int arg);
const struct regex *bind_checkregex(lua_State *L, int arg);

/* The same for an optional argument: NULL where it is nil or absent. */
const struct wordmap *bind_optwordmap(lua_State *L, int arg);

/* Pushes an empty list of spans, to be filled. */
struct spans *bind_newspans(lua_State *L);

#endif
