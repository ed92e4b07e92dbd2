#include "near/minhash.h"

#include <string.h>

#include "base/lane.h"

#define BATCH 256

/* The next number of a fixed series: splitmix64, by Sebastiano Vigna. */
static uint64_t draw(uint64_t *state) {
  uint64_t z = *state += 0x9E3779B97F4A7C15u;
  z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
  z = (z ^ z >> 27) * 0x94D049BB133111EBu;
  return z ^ z >> 31;
}

void minhash(uint32_t *least, unsigned slots, const char *text, size_t len, unsigned width) {
  uint32_t add[MINHASH_SLOTS_MAX], mul[MINHASH_SLOTS_MAX], hash[BATCH];
  uint64_t state = 0;
  for (unsigned s = 0; s < slots; s++) {
    uint64_t z = draw(&state);
    add[s] = (uint32_t)z;
    mul[s] = (uint32_t)(z >> 32) | 1; /* odd: no two numbers fall together */
  }
  memset(least, 0xFF, slots * sizeof *least);
  struct shingles it;
  shingle_begin(&it, text, len, width);
  for (size_t n; (n = shingle_next(&it, hash, NULL, BATCH)) > 0;)
    lane_ops()->minima(least, add, mul, slots, hash, n);
}

unsigned minhash_equal(const uint32_t *a, const uint32_t *b, unsigned slots) {
  unsigned n = 0;
  for (unsigned k = 0; k < slots; k++) n += a[k] == b[k];
  return n;
}
