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
