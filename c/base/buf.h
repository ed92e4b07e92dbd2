/*
** Growing memory over struct alloc: a byte buffer, and the one growth rule
** that every array of the core uses.
*/
#ifndef PARALLAX_BUF_H
#define PARALLAX_BUF_H

#include <stdint.h>
#include <string.h>

#include "base/alloc.h"

/*
** Room for 'need' elements of 'size' bytes in an array that has '*cap'.
** Returns the (moved) array and updates '*cap'; NULL leaves all as it was.
** Capacity doubles, so n additions cost O(n).
*/
static inline void *array_room(const struct alloc *a, void *p, size_t *cap, size_t need, size_t size) {
  if (need <= *cap && p != NULL) return p;
  size_t want = *cap < 16 ? 16 : *cap;
  while (want < need) {
    if (want > SIZE_MAX / 2) return NULL;
    want *= 2;
  }
  if (want > SIZE_MAX / size) return NULL;
  void *moved = alloc_resize(a, p, *cap * size, want * size);
  if (moved != NULL) *cap = want;
  return moved;
}

struct buf {
  struct alloc a;
  char *p;
  size_t n, cap;
};

static inline void buf_init(struct buf *b, struct alloc a) {
  b->a = a;
  b->p = NULL;
  b->n = b->cap = 0;
}

static inline void buf_free(struct buf *b) {
  char *p = b->p;
  b->p = NULL;
  alloc_free(&b->a, p, b->cap);
  b->n = b->cap = 0;
}

/* Makes room for 'more' bytes after the content. */
static inline enum status buf_reserve(struct buf *b, size_t more) {
  if (more <= b->cap - b->n && b->p != NULL) return ST_OK;
  if (more > SIZE_MAX - b->n) return ST_NOMEM;
  char *p = array_room(&b->a, b->p, &b->cap, b->n + more, 1);
  if (p == NULL) return ST_NOMEM;
  b->p = p;
  return ST_OK;
}

static inline enum status buf_add(struct buf *b, const char *s, size_t n) {
  if (buf_reserve(b, n) != ST_OK) return ST_NOMEM;
  if (n > 0) memcpy(b->p + b->n, s, n);
  b->n += n;
  return ST_OK;
}

#endif
