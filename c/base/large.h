/*
** Large arrays in large pages, where the system has them: what is looked up
** all over an array of some megabytes is found twice as fast, and far fewer
** pages are asked for one at a time.
*/
#ifndef PARALLAX_LARGE_H
#define PARALLAX_LARGE_H

#include "base/buf.h"

/* Asks for large pages under 'n' bytes at 'p'; nothing happens where that is little memory, or there are
 * none. */
void large_advise(void *p, size_t n);

/* As array_room; an array that has grown large moves, so that it lies in such pages from its first byte on.
 */
void *array_room_large(const struct alloc *a, void *p, size_t *cap, size_t need, size_t size);

#endif
