/*
** Different strings, numbered in the order in which they are seen first: the
** words and the sources of a segment that grows.
*/
#ifndef PARALLAX_TERMS_H
#define PARALLAX_TERMS_H

#include <stdint.h>

#include "base/buf.h"

struct term {
  uint32_t at, len; /* its bytes in 'text' */
};

/* Where to find a term; its key is its bytes where it has at most 8, else their hash. */
struct term_slot {
  uint64_t key;
  uint32_t len, no; /* number + 1, 0 when free */
};

struct terms {
  struct buf text;
  struct term *v;
  size_t n, cap;
  struct term_slot *slots; /* open addressing, at most half full */
  size_t nslots;
};

void terms_init(struct terms *t, struct alloc a);
void terms_free(struct terms *t);

/* Has the place of a term brought into the cache, for terms_find. */
void terms_fetch(const struct terms *t, const char *s, size_t n);

/* Number of a term, which is added where it is new. ST_LIMIT beyond 4 GiB of them. O(n). */
enum status terms_find(struct terms *t, const char *s, size_t n, uint32_t *no);

/* 'order' takes the numbers of all terms, sorted by their bytes. O(n log n) and as much room again. */
enum status terms_sort(const struct terms *t, uint32_t *order);

/* Hash of 64 bits; never 0. */
uint64_t terms_hash(const char *s, size_t n);

#endif
