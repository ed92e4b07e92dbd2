/*
** Which documents have an id, or a text, by its hash: what tells an import
** what is in already. 16 bytes a document at most half full; a hit is a
** candidate only, for the row itself to confirm.
*/
#ifndef PARALLAX_KNOWN_H
#define PARALLAX_KNOWN_H

#include <stdint.h>

#include "base/alloc.h"

struct known {
  struct alloc a;
  uint64_t *slots; /* half of the hash above, the document below; 0 when free */
  size_t n, size;  /* 'size' is a power of 2 */
};

void known_init(struct known *k, struct alloc a);
void known_free(struct known *k);

/* Adds document 'no' (not 0) under a hash. Amortised O(1). */
enum status known_add(struct known *k, uint64_t hash, uint32_t no);

/*
** The next candidate for a hash, 0 when there is none. '*at' is 0 for the
** first call and keeps the place between calls.
*/
uint32_t known_next(const struct known *k, uint64_t hash, size_t *at);

#endif
