/*
** The form under which words are compared: caseless, without marks, with
** one apostrophe and one hyphen.
*/
#ifndef PARALLAX_FOLD_H
#define PARALLAX_FOLD_H

#include "base/buf.h"

/*
** Appends the folded form of 's' to 'out'. Case goes by full Unicode folding
** (so "ß" gives "ss"); combining marks go after canonical decomposition (so
** "é" gives "e"), as do strokes and ligatures that Unicode does not decompose
** ("ł" gives "l", "æ" gives "ae"); invisible characters such as the soft
** hyphen go; typographic apostrophes become ' and every hyphen, dash and
** minus becomes -. Ill-formed bytes stay. Folding twice changes nothing.
** O(n). On ST_NOMEM 'out' keeps a part.
*/
enum status fold_add(struct buf *out, const char *s, size_t n);

/*
** The same into memory of the caller, with room for 'n' bytes, for ASCII alone:
** false where there is another byte, and what was written means nothing.
*/
int fold_plain(char *out, const char *s, size_t n);

#endif
