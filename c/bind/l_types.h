/*
** Userdata that bindings hand to one another. Each check raises unless the
** argument is an open userdata of the type.
*/
#ifndef PARALLAX_L_TYPES_H
#define PARALLAX_L_TYPES_H

#include "bind/bind.h"
#include "store/seek.h"
#include "text/charmap.h"
#include "text/folds.h"

#define TOKENS_TYPE "parallax.tokens"
#define SPANS_TYPE "parallax.spans"
#define WORDMAP_TYPE "parallax.wordmap"
#define CHARMAP_TYPE "parallax.charmap"
#define SEGMENT_TYPE "parallax.segment"
#define MATCHES_TYPE "parallax.matches"
#define DOCSET_TYPE "parallax.docset"
#define COLUMN_TYPE "parallax.column"
#define REGEX_TYPE "parallax.regex"
#define MODEL_TYPE "parallax.model"
#define TAGS_TYPE "parallax.tags"

const struct tokens *bind_checktokens(lua_State *L, int arg);
/* The folded forms of the tokens at 'arg', made now unless they are there. */
const struct folds *bind_checkfolds(lua_State *L, int arg);

const struct spans *bind_checkspans(lua_State *L, int arg);
const struct wordmap *bind_checkwordmap(lua_State *L, int arg);
const struct column *bind_checkcolumn(lua_State *L, int arg);
const struct regex *bind_checkregex(lua_State *L, int arg);

/* The same for an optional argument: NULL where it is nil or absent. */
const struct wordmap *bind_optwordmap(lua_State *L, int arg);
const struct charmap *bind_optcharmap(lua_State *L, int arg);

/* Pushes an empty list of spans, to be filled. */
struct spans *bind_newspans(lua_State *L);

/* A segment, open for reading. */
struct segment *bind_checksegment(lua_State *L, int arg);

/* A list of spans; raises unless there is one. */
const struct spans *bind_checkspans(lua_State *L, int arg);

/* Documents of a segment, one bit each. */
struct docset {
  struct alloc a;
  uint64_t *bits;
  size_t n; /* documents of the segment */
};

/* Pushes an empty list or set over the segment at 'arg', which it keeps alive. */
struct matches *bind_newmatches(lua_State *L, int arg);
struct docset *bind_newdocset(lua_State *L, int arg);
struct docset *bind_checkdocset(lua_State *L, int arg);

#endif
