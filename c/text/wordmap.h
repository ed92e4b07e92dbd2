/*
** A set of folded words, each with a one-byte value: the dictionaries behind
** class strings and abbreviations. Built once, then only read.
*/
#ifndef PARALLAX_WORDMAP_H
#define PARALLAX_WORDMAP_H

#include <stdint.h>

#include "base/buf.h"

struct wordmap_entry {
  uint32_t hash, at, len; /* word: 'len' bytes at 'at' in 'words' */
  uint32_t value;         /* 0..255; WORDMAP_FREE marks an empty slot */
};

#define WORDMAP_FREE 256u

#define WORDMAP_ENDINGS 16384u

struct wordmap {
  struct alloc a;
  uint64_t endings[WORDMAP_ENDINGS / 64]; /* see wordmap_may_end */
  struct buf words;                       /* all keys, folded, end to end */
  struct wordmap_entry *slots;            /* open addressing; 'size' is a power of 2 */
  size_t n, size;
};

void wordmap_init(struct wordmap *m, struct alloc a);
void wordmap_free(struct wordmap *m);

/*
** Adds 'word' in folded form. A word that is there with another value gives
** ST_SYNTAX and changes nothing. ST_LIMIT above 4 GiB of words. Amortised O(len).
*/
enum status wordmap_add(struct wordmap *m, const char *word, size_t len, unsigned char value);

/* Value of a word that is already folded, or -1. O(len). */
int wordmap_get(const struct wordmap *m, const char *folded, size_t len);

/* The same where the hash of the word, by hash_bytes, is at hand. */
int wordmap_get_hashed(const struct wordmap *m, uint32_t hash, const char *folded, size_t len);

#define WORDMAP_ENDING 4u /* bytes that make an ending */

/* Place among the endings of a word of 'len' > 0 bytes. */
static inline uint32_t wordmap_ending(const char *folded, size_t len) {
  uint32_t h = 0;
  for (size_t k = len > WORDMAP_ENDING ? len - WORDMAP_ENDING : 0; k < len; k++)
    h = h * 251 + (unsigned char)folded[k];
  return (h * 2654435761u >> 16) % WORDMAP_ENDINGS;
}

/*
** False when no word of the map ends as the folded word does: what most
** look-ups come to, without the work. Never false for a word of the map.
*/
static inline int wordmap_may_end(const struct wordmap *m, const char *folded, size_t len) {
  uint32_t k = wordmap_ending(folded, len);
  return (int)(m->endings[k / 64] >> k % 64 & 1);
}

#endif
