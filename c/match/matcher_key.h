/*
** The hashes of the matcher: of words, and of the way from a word to the ones
** behind it. They only say where to look; bytes decide. Files hold their
** results, so every machine computes the same ones.
*/
#ifndef PARALLAX_MATCHER_KEY_H
#define PARALLAX_MATCHER_KEY_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define EACH_BYTE 0x0101010101010101u

/* The bit that tells small ASCII letters from capitals, in each of 8 bytes; digits have it. */
#define SMALL_LETTERS (0x20 * EACH_BYTE)

enum { KEY_WORD, KEY_LENGTH, KEY_NEXT, KEY_GAP, KEY_AFTER, KEY_BEFORE, KEY_COUNT };

/* Numbers from the seed of a matcher. */
struct matcher_key {
  uint64_t k[KEY_COUNT];
};

/* SplitMix64 (Steele, Lea, Flood 2014), started at the seed. */
static inline struct matcher_key key_make(uint32_t seed) {
  struct matcher_key key;
  uint64_t state = seed;
  for (int i = 0; i < KEY_COUNT; i++) {
    state += 0x9E3779B97F4A7C15u;
    uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    key.k[i] = z ^ (z >> 31);
  }
  return key;
}

/* Both halves of the product of a and b, one laid over the other. */
static inline uint64_t key_mix(uint64_t a, uint64_t b) {
#ifdef __SIZEOF_INT128__
  __extension__ typedef unsigned __int128 wide;
  wide p = (wide)a * b;
  return (uint64_t)p ^ (uint64_t)(p >> 64);
#else
  uint64_t al = (uint32_t)a, ah = a >> 32, bl = (uint32_t)b, bh = b >> 32;
  uint64_t low = al * bl, mid = ah * bl + (low >> 32), cross = al * bh + (uint32_t)mid;
  return (a * b) ^ (ah * bh + (mid >> 32) + (cross >> 32));
#endif
}

/* The 8 bytes at 's', the first of them lowest. */
static inline uint64_t load8(const char *s) {
  uint64_t x;
  memcpy(&x, s, sizeof x);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  x = __builtin_bswap64(x);
#endif
  return x;
}

static inline void store8(char *s, uint64_t x) {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  x = __builtin_bswap64(x);
#endif
  memcpy(s, &x, sizeof x);
}

/* The n bytes at 's', n <= 8, zeros above them. Reads no other byte. */
static inline uint64_t load_few(const char *s, size_t n) {
  char bytes[8] = {0};
  memcpy(bytes, s, n);
  return load8(bytes);
}

/* Keeps the first n bytes. */
static inline uint64_t keep_bytes(uint64_t x, size_t n) {
  return n < 8 ? x & (((uint64_t)1 << 8 * n) - 1) : x;
}

/* The same with ASCII capitals made small, whatever the other bytes are. */
static inline uint64_t lower8(uint64_t x) {
  uint64_t seven = x & (0x7F * EACH_BYTE);
  uint64_t from_a = seven + (0x80 - 'A') * EACH_BYTE;
  uint64_t behind_z = seven + (0x7F - 'Z') * EACH_BYTE;
  uint64_t capital = ~x & (from_a ^ behind_z) & (0x80 * EACH_BYTE);
  return x | capital >> 2;
}

/* True for an ASCII letter or digit. */
static inline int is_alnum(char c) {
  unsigned char u = (unsigned char)c;
  return (unsigned)(u - '0') < 10 || (unsigned)((u | 0x20) - 'a') < 26;
}

/* In 8 bytes, the high bit of those that are letters or digits. */
static inline uint64_t alnum8(uint64_t x) {
  uint64_t high = 0x80 * EACH_BYTE, ascii = ~x & high;
  uint64_t seven = x & ~high, letter = seven | SMALL_LETTERS;
  uint64_t digits = (seven + (0x80 - '0') * EACH_BYTE) & ~(seven + (0x7F - '9') * EACH_BYTE);
  uint64_t letters = (letter + (0x80 - 'a') * EACH_BYTE) & ~(letter + (0x7F - 'z') * EACH_BYTE);
  return (digits | letters) & ascii;
}

/* The place of the lowest bit; 63 without any. */
static inline uint32_t lowest_bit(uint64_t x) {
#if defined(__GNUC__)
  return (uint32_t)__builtin_ctzll(x | (uint64_t)1 << 63);
#else
  uint32_t n = 0;
  while (n < 63 && (x >> n & 1) == 0) n++;
  return n;
#endif
}

static inline char small_letter(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

/*
** The hash of a word from its first 8 bytes and its last 8, or all of them
** twice where it has fewer; of more than 16 'key_middle' adds the others.
** Both take 'small', SMALL_LETTERS to read capitals as small letters, else 0,
** as laid over the bytes.
*/
static inline uint64_t key_word(const struct matcher_key *key, uint64_t head, uint64_t tail, size_t len) {
  return key_mix(head ^ key->k[KEY_WORD], tail ^ key->k[KEY_LENGTH] ^ len);
}

static inline uint64_t key_middle(const struct matcher_key *key, uint64_t h, const char *s, size_t len,
                                  uint64_t small) {
  for (size_t k = 8; k + 8 < len; k += 8) h = key_mix(h ^ (load8(s + k) | small), key->k[KEY_LENGTH] ^ k);
  return h;
}

/* The hash of a word that has 8 bytes more behind it. */
static inline uint64_t key_of_word(const struct matcher_key *key, const char *s, size_t len, uint64_t small) {
  size_t few = len < 8 ? len : 8;
  uint64_t head = keep_bytes(load8(s) | small, few), tail = keep_bytes(load8(s + (len - few)) | small, few);
  uint64_t h = key_word(key, head, tail, len);
  return len > 16 ? key_middle(key, h, s, len, small) : h;
}

/* From the words so far to the next one, whose hash is 'next', over the gap of 'n' bytes at 's'. */
static inline uint64_t key_step(const struct matcher_key *key, uint64_t h, const char *s, size_t n,
                                uint64_t next) {
  uint64_t gap = n * 8;
  for (; n > 8; s += 8, n -= 8) gap = key_mix(gap ^ load8(s), key->k[KEY_GAP]);
  gap ^= n == 1 ? (uint64_t)(unsigned char)*s << 8 : load_few(s, n) * key->k[KEY_GAP];
  return key_mix(h ^ gap, next ^ key->k[KEY_NEXT]);
}

/* The key of two neighbours in the filter, whatever stands between them. */
static inline uint64_t key_pair(uint64_t h, uint64_t next) {
  return h ^ (next << 29 | next >> 35);
}

/* From the words so far over one more byte behind the last, or before the first. */
static inline uint64_t key_after(const struct matcher_key *key, uint64_t h, char c) {
  return key_mix(h ^ key->k[KEY_AFTER], (unsigned char)c ^ key->k[KEY_NEXT]);
}

static inline uint64_t key_before(const struct matcher_key *key, uint64_t h, char c) {
  return key_mix(h ^ key->k[KEY_BEFORE], (unsigned char)c ^ key->k[KEY_NEXT]);
}

#endif
