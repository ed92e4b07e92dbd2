/*
** The inner loops that run in several lanes at once. Each exists in plain C,
** in vectors of 16 bytes (SSE2, NEON) and of 32 (AVX2); the results are the
** same to the bit.
*/
#ifndef PARALLAX_LANE_H
#define PARALLAX_LANE_H

#include <stddef.h>
#include <stdint.h>

#define LANES 8u           /* texts, or pieces of one, worked on together */
#define LANE_BLOCKS 4u     /* most blocks of 64 rows in lane_ops.prefix */
#define LANE_COUNTS 32u    /* characters are counted in so many buckets */
#define LANE_PAD 64u       /* zero bits before a row of struct window */
#define LANE_BAND_MAX 63u  /* widest bound that 'band' can work with */
#define LANE_SHORT_MAX 31u /* widest bound of its 32-bit lanes */

/*
** Where the bytes of a pattern stand, as rows of bits from which any stretch
** can be loaded: copy s is shifted right by s bits, so a stretch begins at a
** byte of one of the eight copies.
*/
struct window {
  uint32_t row[256];      /* offset of the row of a text byte in a copy */
  const uint8_t *copy[8]; /* row: LANE_PAD zeros, the pattern, zeros */
  size_t m;               /* length of the pattern */
};

/* Up to LANES pieces of text, all of one length. */
struct lane_texts {
  const uint8_t *s[LANES];
  size_t n;
};

/* What 'prefix' is asked: see there. */
struct lane_prefix {
  const uint64_t *eq; /* 256 times 'blocks' words: rows in which a byte stands */
  unsigned blocks;
  unsigned top;   /* bit of the last row in the last block */
  uint64_t start; /* number of rows */
  uint64_t bound;
};

struct lane_ops {
  /*
  ** Levenshtein distance of the pattern to each text, exact up to 'bound',
  ** any number above it beyond. bound <= LANE_BAND_MAX, and the lengths
  ** differ by no more. Source: Hyyro 2003, as in edit.h, with the band of
  ** Ukkonen 1985 slid along the diagonal in a single word.
  */
  void (*band)(const struct window *w, const struct lane_texts *t, unsigned bound, uint32_t score[LANES]);

  /*
  ** In which columns of the texts the first rows of the pattern end with at
  ** most 'bound' errors: bit j of hit[l] for column at + j of text l. Columns
  ** before 'at' only lead up to them.
  */
  void (*prefix)(const struct lane_prefix *p, const struct lane_texts *t, size_t at,
                 uint64_t *const hit[LANES]);

  /*
  ** Writes the numbers below 'n' of the rows of LANE_COUNTS bytes that differ
  ** from 'query' by no more than 'limit' in sum; returns how many.
  */
  size_t (*near_counts)(const uint8_t *rows, size_t n, const uint8_t *query, unsigned limit, uint32_t *out);

  /*
  ** Lowers each of 'slots' minima (a multiple of 32) to the least value of
  ** (x ^ add) * mul, modulo 2^32, over the 'n' hashes.
  */
  void (*minima)(uint32_t *least, const uint32_t *add, const uint32_t *mul, size_t slots,
                 const uint32_t *hashes, size_t n);

  /*
  ** Of 64 bytes, which are ASCII letters, ASCII digits or beyond ASCII, and
  ** which are beyond ASCII: bit k for byte k.
  */
  void (*word_bytes)(const uint8_t *s, uint64_t *word, uint64_t *high);
};

/* The loops for the level of cpu.h in use. */
const struct lane_ops *lane_ops(void);

/* The same in each width; lane.c chooses. */
extern const struct lane_ops lane_portable, lane_vector;
#if defined(__x86_64__) && defined(__GNUC__)
extern const struct lane_ops lane_avx2;
#endif

#endif
