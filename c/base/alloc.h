/*
** The one way the core gets memory: a function with the contract of
** lua_Alloc, handed in by the binding. No core file calls malloc, so a test
** can make every single request fail in turn.
*/
#ifndef PARALLAX_ALLOC_H
#define PARALLAX_ALLOC_H

#include <stddef.h>

typedef void *(*alloc_fn)(void *ud, void *ptr, size_t osize, size_t nsize);

struct alloc {
  alloc_fn f;
  void *ud;
};

/* Every fallible function of the core returns one of these. */
enum status { ST_OK = 0, ST_NOMEM, ST_LIMIT, ST_SYNTAX, ST_IO };

static inline void *alloc_get(const struct alloc *a, size_t size) {
  return a->f(a->ud, NULL, 0, size);
}

static inline void *alloc_resize(const struct alloc *a, void *p, size_t osize, size_t nsize) {
  return a->f(a->ud, p, osize, nsize);
}

static inline void alloc_free(const struct alloc *a, void *p, size_t size) {
  if (p != NULL) a->f(a->ud, p, size, 0);
}

#endif
