/*
** Open HTML elements, kept well-nested: every element is closed by name,
** innermost first, so that an HTML parser that reads the result has nothing to
** repair. What it would close or ignore by the rules of HTML (a paragraph at
** the next one, a cell at the next row, an end tag without a start) is closed
** or left out here.
*/
#ifndef PARALLAX_NEST_H
#define PARALLAX_NEST_H

#include <gumbo.h>
#include <stdint.h>

#include "base/buf.h"

/* Deeper tags are left out, their text stays. Articles stand 10 to 40 deep. */
#define NEST_DEPTH 160u
/* Tags past this number are left out, their text stays. */
#define NEST_TAGS 262144u

/* What happens to a tag. One of no kind goes, its content stays. */
enum tag_kind {
  VOID = 1,         /* has no content */
  RAW = 1 << 1,     /* goes with its content */
  CONTROL = 1 << 2, /* of a form; with RAW or VOID: becomes <input> */
  INLINE = 1 << 3,  /* open and closed within a line */
  BLOCK = 1 << 4,   /* its start closes an open <p> */
  HEADING = 1 << 5, /* </h1> closes an <h2> too */
  ITEM = 1 << 6,    /* closes an open item: li, dt, dd */
  PART = 1 << 7,    /* of a table; nothing outside one */
  LIMIT = 1 << 8,   /* end tags of what is outside have no effect inside */
  PASS = 1 << 9,    /* an item is looked for past it */
  LIST = 1 << 10    /* the end tag of an item is not looked for past it */
};

struct nest {
  struct buf *out;
  size_t depth, tags, dropped;     /* dropped: start tags left out for depth or number */
  size_t over[GUMBO_TAG_LAST + 1]; /* of these, how many still wait for their end tag */
  uint16_t open[NEST_DEPTH];       /* ids of open elements, outermost first */
};

/* Kinds of a tag, or-ed; 0 for one that goes. */
unsigned nest_kind(GumboTag id);

/*
** Before a start tag: writes the end tags of what it closes. '*fits' tells
** whether the tag itself is to be written, by the caller; a space stands for
** one that is not. O(depth).
*/
enum status nest_start(struct nest *n, GumboTag id, int *fits);

/* An end tag: closes what it names, if that is open. O(depth). */
enum status nest_end(struct nest *n, GumboTag id);

#endif
