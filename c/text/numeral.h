/*
** Where a text has numbers: two ASCII digits or more, one after the other.
*/
#ifndef PARALLAX_NUMERAL_H
#define PARALLAX_NUMERAL_H

#include <stddef.h>

/*
** The first place at or behind 'at' where two digits or more begin, in a text
** of 'len' bytes; 'len' when there is none. O(distance).
*/
size_t numeral_next(const char *text, size_t len, size_t at);

#endif
