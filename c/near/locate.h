/*
** Where in a text does a quotation stand, word for word or nearly?
*/
#ifndef PARALLAX_LOCATE_H
#define PARALLAX_LOCATE_H

#include "text/codes.h"
#include "near/edit.h"

/*
** The stretch of 'text' nearest to 'pattern', as edit_locate has it; positions
** are code points. A bounded search first looks where the beginning of the
** pattern stands with so few errors, in several pieces of the text at once,
** and compares there only. Without a bound (SIZE_MAX) the bound grows until
** something is found. O(n) for a bound of up to a quarter of a pattern of 250,
** and where much is near, as edit_locate.
*/
enum status locate(struct alloc a, const struct codes *pattern, const char *text, size_t len, size_t max,
                   struct edit_match *out);

#endif
