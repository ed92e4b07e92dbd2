/*
** The outer form of a token as one byte: what capitals, digits and marks
** tell before any dictionary does.
*/
#ifndef PARALLAX_SHAPE_H
#define PARALLAX_SHAPE_H

#include "text/token.h"

/*
** Shape of token k (k < t->n):
**   x  word without a capital, or of a script without case
**   X  word with a capital and small letters: Paris, iPhone
**   A  capitals and digits, two or more: NATO, U.S., G20
**   I  one capital letter, with its point or without: J.
**   s  the clitic 's
**   0  number      @  web address, mail address, tag
** A mark of one ASCII byte stands for itself. Any typographic quote is " or
** ', any dash -, every other mark or symbol ~. Never an ASCII letter or digit
** but the ones above. O(length of the token).
*/
char shape_of(const struct tokens *t, size_t k);

#endif
