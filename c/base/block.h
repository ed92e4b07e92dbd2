/*
** Text by blocks of 64 bytes: one bit a byte says which bytes are of a class,
** so that a few operations on words of 64 bits settle what a loop over
** characters would ask of each.
*/
#ifndef PARALLAX_BLOCK_H
#define PARALLAX_BLOCK_H

#include <stddef.h>
#include <stdint.h>

#define BLOCK 64
#define BLOCK_AHEAD (8 * BLOCK)

/* Classes that the user of a block may name; the last tells bytes above 127. */
#define BLOCK_CLASSES 7
#define BLOCK_WIDE BLOCK_CLASSES

/* The classes of each ASCII character, class c as the bit 1 << c. */
struct block_classes {
  unsigned char of[128];
};

/* Bit k of in[c] is set when byte k is of class c. */
struct block {
  uint64_t in[BLOCK_CLASSES + 1];
};

/* What the vector instructions of one level do. All levels give the same. */
struct block_ops {
  /* Reads the 64 bytes at 's'. */
  void (*read)(const struct block_classes *classes, const char *s, struct block *out);

  /* Bit k is set when byte k at 's', of 64, is 'c'. */
  uint64_t (*equal)(const char *s, char c);

  /*
  ** Reads the 'n' blocks at 's' for the classes 0 and 1 and the bytes above
  ** 127 alone: a word of bits a block for each.
  */
  void (*read_two)(const struct block_classes *classes, const char *s, size_t n, uint64_t *zero,
                   uint64_t *one, uint64_t *wide);

  /*
  ** Writes the places of the bits of 'm', counted from 'base', to 'out', and
  ** returns their number. 'out' has room for 64 whatever the number.
  */
  unsigned (*list)(uint64_t m, uint32_t base, uint32_t *out);

  /*
  ** For each bit of 'first': its place counted from 'base', that of the bit
  ** of 'stop' of the same rank, and the class of the byte of 's' there, 0
  ** for one that is no ASCII. 'out' has room for 64 such triples.
  */
  unsigned (*triples)(const struct block_classes *classes, const char *s, uint64_t first, uint64_t stop,
                      uint32_t base, uint32_t *out);
};

/* Those of simd_level(). */
const struct block_ops *block_ops(void);

/* Calls for the bytes some blocks behind 's', of which there are 'n'. */
static inline void block_call(const char *s, size_t n) {
#ifdef __GNUC__
  __builtin_prefetch(s + (n < BLOCK_AHEAD ? n : BLOCK_AHEAD));
#else
  (void)s;
  (void)n;
#endif
}

/* Copies fewer than 64 bytes to 'pad', blanks after them, and returns that. */
const char *block_pad(char pad[BLOCK], const char *s, size_t n);

/* Lowest and highest bit that is set; 'm' is not 0. */
static inline unsigned block_low(uint64_t m) {
  return (unsigned)__builtin_ctzll(m);
}

static inline unsigned block_high(uint64_t m) {
  return 63u - (unsigned)__builtin_clzll(m);
}

/* Number of bits that are set; plain x86-64 has no instruction for it. */
static inline unsigned block_count(uint64_t m) {
  m -= m >> 1 & 0x5555555555555555u;
  m = (m & 0x3333333333333333u) + (m >> 2 & 0x3333333333333333u);
  m = (m + (m >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
  return (unsigned)(m * 0x0101010101010101u >> 56);
}

/* The 'n' lowest bits, n <= 64. */
static inline uint64_t block_below(unsigned n) {
  return n < 64 ? ((uint64_t)1 << n) - 1 : ~(uint64_t)0;
}

#endif
