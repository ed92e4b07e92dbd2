#define _DEFAULT_SOURCE /* MAP_ANONYMOUS, MAP_NORESERVE */

#include "base/pool.h"

#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

#include "base/large.h"

#define GRAIN 16 /* sizes are multiples of it, and it suits every type */
#define CLASSES (POOL_MOST / GRAIN + 1)
#define PAGE_BITS 16
#define PAGES 65536

#if defined(__GNUC__)
#define FETCH(p) __builtin_prefetch(p, 1)
#else
#define FETCH(p) ((void)(p))
#endif

struct block {
  struct block *next;
};

/* What is left of the page that blocks of a size are cut from. */
struct page {
  char *at, *end;
};

struct pool {
  struct alloc below;
  size_t pages; /* begun; the first ones hold this */
  struct block *freed[CLASSES];
  struct page cut[CLASSES];
  unsigned char class_of[PAGES]; /* size of the blocks of a page, in grains */
};

struct pool *pool_open(struct alloc below) {
  size_t size = (size_t)PAGES << PAGE_BITS;
  struct pool *p =
      mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p == MAP_FAILED) return NULL;
  large_advise(p, size); /* the tables of a document are met all over */
  p->below = below;
  p->pages = (sizeof *p >> PAGE_BITS) + 1;
  return p;
}

/* The number of a block's page; PAGES or more for what is none of the pool's. */
static size_t page_of(const struct pool *p, const void *block) {
  return ((uintptr_t)block - (uintptr_t)p) >> PAGE_BITS;
}

/* Begins a page of blocks of 'class' grains; 0 when there is none left. */
static int begin_page(struct pool *p, size_t class) {
  if (p->pages == PAGES) return 0;
  p->class_of[p->pages] = (unsigned char)class;
  p->cut[class].at = (char *)p + (p->pages++ << PAGE_BITS);
  p->cut[class].end = p->cut[class].at + ((size_t)1 << PAGE_BITS);
  return 1;
}

static void *take(struct pool *p, size_t size) {
  size_t class = (size + GRAIN - 1) / GRAIN;
  struct block *freed = p->freed[class];
  if (freed != NULL) {
    p->freed[class] = freed->next;
    FETCH(freed->next); /* swept long ago, and asked for next */
    return freed;
  }
  struct page *cut = &p->cut[class];
  if ((size_t)(cut->end - cut->at) < class * GRAIN && !begin_page(p, class))
    return alloc_get(&p->below, size);
  char *block = cut->at;
  cut->at += class * GRAIN;
  return block;
}

static void put_back(struct pool *p, size_t class, void *ptr) {
  struct block *block = ptr;
  block->next = p->freed[class];
  p->freed[class] = block;
}

static void *get(struct pool *p, size_t size) {
  return size <= POOL_MOST ? take(p, size) : alloc_get(&p->below, size);
}

/* A block of 'class' grains with another size; it can always shrink. */
static void *resize(struct pool *p, void *ptr, size_t class, size_t size) {
  if ((size + GRAIN - 1) / GRAIN == class) return ptr;
  void *moved = get(p, size);
  if (moved == NULL) return size <= class * GRAIN ? ptr : NULL;
  memcpy(moved, ptr, size < class * GRAIN ? size : class * GRAIN);
  put_back(p, class, ptr);
  return moved;
}

void *pool_alloc(void *ud, void *ptr, size_t osize, size_t nsize) {
  struct pool *p = ud;
  if (ptr == NULL) return nsize == 0 ? NULL : get(p, nsize);
  size_t page = page_of(p, ptr);
  if (page >= PAGES) return alloc_resize(&p->below, ptr, osize, nsize);
  size_t class = p->class_of[page];
  if (nsize > 0) return resize(p, ptr, class, nsize);
  put_back(p, class, ptr);
  return NULL;
}
