#define _DEFAULT_SOURCE

#include "base/large.h"

#include <sys/mman.h>
#include <unistd.h>

#define LEAST ((size_t)4 << 20)

void large_advise(void *p, size_t n) {
#if defined(MADV_HUGEPAGE)
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), from = ((uintptr_t)p + page - 1) & ~(page - 1);
  if (n < LEAST) return;
  int error = madvise((void *)from, ((uintptr_t)p + n - from) & ~(page - 1), MADV_HUGEPAGE);
  (void)error; /* advice that is not taken costs time alone */
#else
  (void)p;
  (void)n;
#endif
}

#define GROWTH 4u /* times; what is never written to takes no memory in such pages */

void *array_room_large(const struct alloc *a, void *p, size_t *cap, size_t need, size_t size) {
  if (need <= *cap && p != NULL) return p;
  size_t old = *cap * size;
  if (p == NULL || old > SIZE_MAX / GROWTH || old * GROWTH < LEAST || need > *cap * GROWTH)
    return array_room(a, p, cap, need, size);
  void *moved = alloc_get(a, old * GROWTH);
  if (moved == NULL) return NULL;
  large_advise(moved, old * GROWTH);
  memcpy(moved, p, old);
  alloc_free(a, p, old);
  *cap *= GROWTH;
  return moved;
}
