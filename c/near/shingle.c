#include "near/shingle.h"

#include <string.h>

#include "base/lane.h"

#define BASE 0x9E3779B97F4A7C15u /* odd, its bits mixed: the golden ratio */

void shingle_begin(struct shingles *it, const char *text, size_t len, unsigned width) {
  memset(it, 0, sizeof *it);
  it->text = text;
  it->len = len;
  it->width = width;
  it->leading = 1;
  for (unsigned k = 1; k < width; k++) it->leading *= BASE;
}

/* Eight bytes with the first as the lowest, on every machine. */
static inline uint64_t load(const char *s) {
  uint64_t w;
  memcpy(&w, s, 8);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  w = __builtin_bswap64(w);
#endif
  return w;
}

/* The same of the last 'n' < 8 bytes of a text. */
static uint64_t load_some(const char *s, size_t n) {
  char padded[8] = {0};
  memcpy(padded, s, n);
  return load(padded);
}

static inline uint64_t mix(uint64_t h) {
  h *= BASE;
  return h ^ h >> 32;
}

/* The number of the word [start, end). */
static inline uint64_t word_hash(const struct shingles *it, size_t start, size_t end) {
  uint64_t h = 0, small = 0x2020202020202020u;
  size_t n = end - start;
  const char *s = it->text + start;
  for (; n > 8; n -= 8, s += 8) h = mix(h ^ (load(s) | small));
  uint64_t w = it->text + it->len - s >= 8 ? load(s) : load_some(s, n);
  return mix(h ^ ((w | small) & ~(uint64_t)0 >> (64 - 8 * n)));
}

/*
** Length of the character at 'k' if it divides words, else 0: see shingle.h.
** Called for bytes from 0xC2 on.
*/
static size_t divider(const struct shingles *it, size_t k) {
  const unsigned char *s = (const unsigned char *)it->text + k;
  size_t left = it->len - k;
  if (s[0] == 0xC2) return left > 1 && s[1] < 0xC0 ? 2 : 0;
  if (s[0] != 0xE2 && s[0] != 0xE3) return 0;
  if (left < 3 || s[1] > 0x81) return 0;
  if (s[0] == 0xE3) return s[1] == 0x80 ? 3 : 0;
  return s[1] == 0x80 || (s[1] == 0x81 && s[2] < 0xB0) ? 3 : 0;
}

/* Takes dividers out of the word bytes of a block; 'high' are those beyond ASCII. */
static uint64_t without_dividers(struct shingles *it, size_t at, uint64_t word, uint64_t high) {
  uint64_t skip = it->skip;
  it->skip = 0;
  for (unsigned k = 0; k < 64 && (high & ~skip) >> k != 0; k++) {
    if (!((high & ~skip) >> k & 1)) continue;
    size_t n = divider(it, at + k);
    if (n == 0) continue;
    uint64_t bytes = ((uint64_t)1 << n) - 1;
    skip |= bytes << k;
    if (k + n > 64) it->skip = bytes >> (64 - k);
  }
  return word & ~skip;
}

/* Which of the next 64 bytes belong to words; behind the text none do. */
static uint64_t word_bytes(struct shingles *it) {
  uint64_t word, high;
  size_t left = it->len - it->at;
  const char *s = it->text + it->at;
  char padded[64];
  if (left < 64) {
    memset(padded, ' ', sizeof padded);
    memcpy(padded, s, left);
    s = padded;
  }
  lane_ops()->word_bytes((const uint8_t *)s, &word, &high);
  return (high | it->skip) == 0 ? word : without_dividers(it, it->at, word, high);
}

/* Rolls the word [start, end) in; the number of the run that it ends. */
static inline uint32_t roll(struct shingles *it, size_t start, size_t end) {
  size_t k = it->words++ % it->width;
  uint64_t h = word_hash(it, start, end);
  it->sum = (it->sum - it->hash[k] * it->leading) * BASE + h;
  it->hash[k] = h;
  it->first[k] = (uint32_t)start;
  return (uint32_t)(mix(it->sum) >> 16);
}

#define RUNS_MAX 33u /* that can end in 64 bytes */

static unsigned lowest(uint64_t bits) {
#ifdef __GNUC__
  return (unsigned)__builtin_ctzll(bits);
#else
  unsigned k = 0;
  while (!(bits >> k & 1)) k++;
  return k;
#endif
}

/* The word [it->start, end) is complete: one run more, or none yet. */
static inline size_t end_word(struct shingles *it, size_t end, uint32_t *hash, struct shingle *where) {
  *hash = roll(it, it->start, it->end = end);
  if (it->words < it->width) return 0;
  if (where != NULL) *where = (struct shingle){it->first[it->words % it->width], (uint32_t)end};
  return 1;
}

/* The last word, and the run of a text that has fewer words than one. */
static size_t finish(struct shingles *it, uint32_t *hash, struct shingle *where) {
  size_t n = 0;
  it->done = 1;
  if (it->before) n = end_word(it, it->len, hash, where);
  if (it->words == 0 || it->words >= it->width) return n;
  *hash = (uint32_t)(mix(it->sum) >> 16);
  if (where != NULL) *where = (struct shingle){it->first[0], (uint32_t)it->end};
  return 1;
}

size_t shingle_next(struct shingles *it, uint32_t *hash, struct shingle *where, size_t room) {
  size_t n = 0;
  while (!it->done && n + RUNS_MAX < room) {
    if (it->at >= it->len) {
      n += finish(it, hash + n, where == NULL ? NULL : where + n);
      break;
    }
    uint64_t word = word_bytes(it), edges = word ^ (word << 1 | it->before);
    it->before = word >> 63;
    for (; edges != 0; edges &= edges - 1) {
      size_t k = it->at + lowest(edges);
      if (word >> lowest(edges) & 1) it->start = k;
      else n += end_word(it, k, hash + n, where == NULL ? NULL : where + n);
    }
    it->at += 64;
  }
  return n;
}
