/*
** Postings: the blocks of tokens a word is in, ascending. Many blocks are
** written as one bit each; few, as differences in Rice's code, whose parameter
** follows from the counts alone, like the choice between the two.
** Source: Rice (1979), Some Practical Universal Noiseless Coding Techniques;
** parameter after Witten, Moffat, Bell, Managing Gigabytes (1999), 3.3.
*/
#ifndef PARALLAX_POSTING_H
#define PARALLAX_POSTING_H

#include <stdint.h>

#include "base/buf.h"

#define POSTING_BLOCK 64u /* tokens */

/* True when 'n' of 'blocks' are written as bits. */
static inline int posting_is_bits(size_t n, size_t blocks) {
  return n > blocks / 8;
}

/* Low bits of a difference that are written as they are. */
static inline unsigned posting_rice(size_t n, size_t blocks) {
  uint64_t mean = n > 0 ? (uint64_t)blocks * 7 / 10 / n : 0;
  return mean < 2 ? 0 : 63u - (unsigned)__builtin_clzll(mean);
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
enum status posting_bits(uint64_t *bits, const unsigned char *p, const unsigned char *e, size_t n,
                         size_t blocks);

#endif
