/*
** Small blocks, quickly: an allocator that cuts them from pages of one size
** each and keeps what is freed in a list a size. What is larger goes to the
** allocator below, and so does all that was had from it before.
**
** The pages lie in one stretch of address space, taken at once and filled as
** it is needed, so that a block tells by its address whose it is and how
** large. Nothing of it is given back before the process ends: a pool is for a
** program whose state lives as long, not for a library's guest.
*/
#ifndef PARALLAX_POOL_H
#define PARALLAX_POOL_H

#include "base/alloc.h"

/* The largest block of a pool, in bytes. */
#define POOL_MOST 1024

struct pool;

/*
** A pool above 'below', or NULL where the system grants no address space. When
** its 4 GiB are used up, small blocks come from below as well.
*/
struct pool *pool_open(struct alloc below);

/* The contract of lua_Alloc; 'ud' is the pool. O(1), but for what is copied. */
void *pool_alloc(void *ud, void *ptr, size_t osize, size_t nsize);

#endif
