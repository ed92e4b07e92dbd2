/*
** zlib streams (RFC 1950, 1951), made fast from the text of an article: one
** pass, one set of Huffman codes for all texts, fixed beforehand. Whatever
** reads zlib reads them. A tenth larger than by zlib's own level 1, in a tenth
** of its time; poor for texts that are not in Latin letters, where zlib does
** better.
*/
#ifndef PARALLAX_DEFLATE_H
#define PARALLAX_DEFLATE_H

#include <stddef.h>

/* Room that any text of 'n' bytes needs. */
size_t deflate_bound(size_t n);

/*
** Writes the stream to 'out', which has deflate_bound(n), and returns its
** length. 'n' is below 2 GiB. O(n), 24 KiB of stack.
*/
size_t deflate_text(char *out, const char *text, size_t n);

#endif
