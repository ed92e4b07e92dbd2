/*
** HTML made harmless before it is parsed: a single pass over the bytes that
** keeps text, structure and the attributes that reading an article needs, and
** bounds what makes a tree builder slow or deep.
*/
#ifndef PARALLAX_TAME_H
#define PARALLAX_TAME_H

#include "base/buf.h"

struct tame {
  struct buf html;    /* well-nested but for what the HTML parser closes itself */
  struct buf scripts; /* each JSON-LD script as it stood, followed by a NUL */
  size_t dropped;     /* tags left out for depth or number */
};

/*
** Reads 'n' bytes of UTF-8. Left out altogether: comments, scripts, styles,
** drawings, tags that change only the look of letters, tags unknown to HTML.
** A form control becomes an empty <input>. Afterwards no element of the tree
** stands deeper than twice NEST_DEPTH (nest.h) and no tag repeats an attribute.
** On ST_NOMEM 'out' still needs tame_free. O(n).
*/
enum status tame(struct tame *out, struct alloc a, const char *s, size_t n);

void tame_free(struct tame *t);

#endif
