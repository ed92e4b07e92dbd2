/*
** Two words that stand near one another: which tokens of some blocks of a
** column are of the forms of the first, with the second where it belongs.
*/
#ifndef PARALLAX_PAIR_H
#define PARALLAX_PAIR_H

#include <stddef.h>
#include <stdint.h>

#define PAIR_FORMS 4u  /* of a word, at most: each is compared with every token */
#define PAIR_BLOCK 64u /* tokens */

struct pair {
  uint16_t first[PAIR_FORMS], second[PAIR_FORMS];
  size_t nfirst, nsecond;
  int apart; /* tokens from the first to the second, less than PAIR_BLOCK either way; where 0, it is not asked
              */
};

/* Tokens of a block, bit k for its token k. */
struct pair_found {
  uint64_t bits;
  uint32_t block;
};

/*
** Lists those of blocks[n] that have a token of the first word with the second
** where it belongs. Where that is outside of the block, the token is in the
** list and the second yet to be looked for. 'out' has room for n and one.
** Every block is PAIR_BLOCK tokens of the column.
*/
size_t pair_find(const struct pair *p, const uint16_t *column, const uint32_t *blocks, size_t n,
                 struct pair_found *out);

/* How many of 'n' tokens are of the form. */
size_t pair_scan(const uint16_t *column, size_t n, uint16_t form);

#endif
