/*
** Memory for the HTML parser, all freed at once.
**
** Gumbo does not check what its allocator returns (version 0.10 says so in
** its header), so it must never see NULL. When struct alloc refuses, the
** arena borrows from the allocator Gumbo would use on its own, notes the
** failure in 'failed', and the caller gives up after the parse. A fault test
** thus reaches each request, and each block goes back to where it came from.
*/
#ifndef PARALLAX_ARENA_H
#define PARALLAX_ARENA_H

#include "base/alloc.h"

struct arena_block;

struct arena {
  struct alloc a;
  struct arena_block *blocks; /* newest first */
  char *at, *end, *last;      /* free room of the newest; the last piece given */
  int failed;                 /* struct alloc refused at least once */
};

void arena_init(struct arena *r, struct alloc a);

/* Never NULL: when no memory is to be had anywhere, the process aborts. */
void *arena_get(void *arena, size_t size);

/* Takes back the piece given last; any other stays until the end. */
void arena_drop(void *arena, void *piece);

void arena_free(struct arena *r);

#endif
