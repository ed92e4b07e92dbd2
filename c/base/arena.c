#include "base/arena.h"

#include <gumbo.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#define BLOCK_SIZE ((size_t)1 << 18)

struct arena_block {
  struct arena_block *next;
  size_t size;
  int borrowed; /* from Gumbo's own allocator */
};

/* Every piece begins on a border that suits any type. */
static size_t aligned(size_t size) {
  size_t unit = sizeof(max_align_t);
  return (size + unit - 1) / unit * unit;
}

void arena_init(struct arena *r, struct alloc a) {
  *r = (struct arena){.a = a};
}

static void add_block(struct arena *r, size_t size) {
  struct arena_block *b = alloc_get(&r->a, size);
  int borrowed = b == NULL;
  if (borrowed) {
    r->failed = 1;
    b = kGumboDefaultOptions.allocator(NULL, size);
    if (b == NULL) abort();
  }
  *b = (struct arena_block){.next = r->blocks, .size = size, .borrowed = borrowed};
  r->blocks = b;
  r->at = (char *)b + aligned(sizeof *b);
  r->end = (char *)b + size;
}

void *arena_get(void *arena, size_t size) {
  struct arena *r = arena;
  size_t header = aligned(sizeof(struct arena_block));
  if (size > SIZE_MAX / 2) abort();
  size = aligned(size);
  if (r->blocks == NULL || (size_t)(r->end - r->at) < size)
    add_block(r, size + header > BLOCK_SIZE ? size + header : BLOCK_SIZE);
  r->last = r->at;
  r->at += size;
  return r->last;
}

void arena_drop(void *arena, void *piece) {
  struct arena *r = arena;
  if (piece == NULL || piece != r->last) return;
  r->at = r->last;
  r->last = NULL;
}

void arena_free(struct arena *r) {
  while (r->blocks != NULL) {
    struct arena_block *b = r->blocks;
    r->blocks = b->next;
    if (b->borrowed) kGumboDefaultOptions.deallocator(NULL, b);
    else alloc_free(&r->a, b, b->size);
  }
  r->at = r->end = r->last = NULL;
}
