/*
** Postings: the blocks of tokens a word is in, ascending. Few blocks are
** written as varints of the differences; many, as one bit a block. Which of
** the two follows from the counts alone.
*/
#ifndef PARALLAX_POSTING_H
#define PARALLAX_POSTING_H

#include <stdint.h>

#include "buf.h"

#define POSTING_BLOCK 64u /* tokens */

/* True when 'n' of 'blocks' are written as bits. */
static inline int posting_is_bits(size_t n, size_t blocks) {
  return n > blocks / 8;
}

/* A varint: seven bits a byte, low ones first, the high bit says that more follow. */
enum status varint_add(struct buf *out, uint64_t n);

/* Reads one; returns the byte behind it, or NULL beyond 'e' or above 32 bits. */
const unsigned char *varint_get(const unsigned char *p, const unsigned char *e, uint32_t *n);

/* Appends the postings 'v[n]' of a collection of 'blocks'. */
enum status posting_add(struct buf *out, const uint32_t *v, size_t n, size_t blocks);

/*
** Sets bit b of 'bits' for each block b, reading 'n' postings from [p, e).
** 'bits' has room for 'blocks'. ST_SYNTAX when damaged, with bits in part.
*/
enum status posting_bits(uint64_t *bits, const unsigned char *p, const unsigned char *e, size_t n, size_t blocks);

#endif
