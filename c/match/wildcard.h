/*
** Patterns of whole words: '*' is any number of characters, '?' one, every
** other byte itself.
*/
#ifndef PARALLAX_WILDCARD_H
#define PARALLAX_WILDCARD_H

#include <stddef.h>

/*
** Whether all of a text fits a pattern. Lengths are in bytes; a character is
** one as UTF-8 has it where the text is well-formed. O(np * n) at worst, no
** memory.
*/
int wildcard_fits(const char *p, size_t np, const char *s, size_t n);

#endif
