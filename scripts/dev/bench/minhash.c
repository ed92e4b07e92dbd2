/*
** MinHash in plain C, timed on the texts of a file: the signatures of
** c/near/minhash.h, word by word and slot by slot, as one would write it first.
** minhash TEXTS PASSES
** TEXTS holds one text with a NUL byte after each. Prints the seconds of
** processor time of all passes, then a sum over all slots of all signatures.
*/
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define HARNESS "minhash"
#include "kit/slurp.h"

#define SLOTS 128
#define WORDS 5
#define GOLDEN 0x9E3779B97F4A7C15u

static uint32_t add[SLOTS], mul[SLOTS];

static void draw_slots(void) {
  uint64_t state = 0;
  for (int s = 0; s < SLOTS; s++) {
    uint64_t z = state += GOLDEN;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    z ^= z >> 31;
    add[s] = (uint32_t)z;
    mul[s] = (uint32_t)(z >> 32) | 1;
  }
}

static uint64_t mix(uint64_t h) {
  h *= GOLDEN;
  return h ^ h >> 32;
}

/* Length of the character at 's' if it divides words, else 0. */
static int divider(const unsigned char *s) {
  int is_word = (*s | 0x20) >= 'a' && (*s | 0x20) <= 'z';
  if (*s < 0x80) return !(is_word || (*s >= '0' && *s <= '9'));
  if (s[0] == 0xC2) return s[1] < 0xC0 ? 2 : 0;
  if (s[0] == 0xE3) return s[1] == 0x80 ? 3 : 0;
  return s[0] == 0xE2 && (s[1] == 0x80 || (s[1] == 0x81 && s[2] < 0xB0)) ? 3 : 0;
}

static uint64_t word_hash(const unsigned char *s, const unsigned char *e) {
  uint64_t h = 0;
  while (s < e) {
    uint64_t w = 0;
    for (int k = 0; k < 8 && s < e; k++) w |= (uint64_t)(*s++ | 0x20) << (8 * k);
    h = mix(h ^ w);
  }
  return h;
}

static void lower(uint32_t *least, uint64_t sum) {
  uint32_t x = (uint32_t)(mix(sum) >> 16);
  for (int s = 0; s < SLOTS; s++) {
    uint32_t v = (x ^ add[s]) * mul[s];
    if (v < least[s]) least[s] = v;
  }
}

static void signature(const char *text, uint32_t *least) {
  const unsigned char *s = (const unsigned char *)text;
  uint64_t words[WORDS] = {0}, sum = 0, leading = 1;
  size_t n = 0;
  for (int k = 1; k < WORDS; k++) leading *= GOLDEN;
  memset(least, 0xFF, SLOTS * sizeof *least);
  while (*s != '\0') {
    int skip = divider(s);
    if (skip > 0) {
      s += skip;
      continue;
    }
    const unsigned char *begin = s;
    while (*s != '\0' && divider(s) == 0) s++;
    uint64_t h = word_hash(begin, s);
    sum = (sum - words[n % WORDS] * leading) * GOLDEN + h;
    words[n++ % WORDS] = h;
    if (n >= WORDS) lower(least, sum);
  }
  if (n > 0 && n < WORDS) lower(least, sum);
}

int main(int argc, char **argv) {
  if (argc != 3) die("usage: minhash TEXTS PASSES");
  size_t size = 0;
  char *bytes = read_all(argv[1], &size);
  uint32_t least[SLOTS];
  uint64_t total = 0;
  draw_slots();
  clock_t start = clock();
  for (int pass = atoi(argv[2]); pass > 0; pass--) {
    total = 0;
    for (char *s = bytes; s < bytes + size; s += strlen(s) + 1) {
      signature(s, least);
      for (int k = 0; k < SLOTS; k++) total = (total * 31 + least[k]) & 0xFFFFFFFFFFFF;
    }
  }
  printf("%.6f\n%llu\n", (double)(clock() - start) / CLOCKS_PER_SEC, (unsigned long long)total);
  free(bytes);
  return 0;
}
