/*
** Word boundaries of Unicode Standard Annex #29 (revision 41, Unicode 15.0):
** the default rules WB1 to WB999, without tailoring and without dictionaries.
*/
#ifndef PARALLAX_UAX29_H
#define PARALLAX_UAX29_H

#include <stddef.h>
#include <stdint.h>

/* Words of 64 bits that hold a bit for each byte of 'len' and one for the end. */
#define UAX29_ROOM(len) ((len) / 64 + 2)

/*
** Sets the bit of each boundary of 'text' in 'bits', which has UAX29_ROOM(len)
** words, all 0: bit k for the one before byte k, the start and the end among
** them. An empty text has none. A byte that is not part of UTF-8 counts as
** U+FFFD. O(len).
*/
void uax29_borders(uint64_t *bits, const char *text, size_t len);

#endif
