#include "format/deflate.h"

#include <stdint.h>
#include <string.h>

#include "base/adler32.h"
#include "base/block.h"
#include "format/deflate_lengths.h"

#define HASH_BITS 12
#define WINDOW 32768u
#define MATCH_LEAST 8u
#define MATCH_MOST 258u
#define PIECE ((size_t)16 * BLOCK) /* bytes whose matches are sought at once */
#define END_OF_BLOCK 256

/* Bits to write, the first one lowest. */
struct bits {
  uint32_t value;
  uint32_t n;
};

static struct bits literal_bits[286];
static uint64_t pair_bits[65536]; /* of two bytes: their codes, above bit 56 how long they are */
static struct bits length_bits[MATCH_MOST + 1]; /* symbol and extra bits together */
static struct bits distance_bits[30];
#define NEAR 256u
static unsigned char
    distance_symbol[NEAR + 1 + WINDOW / 128]; /* of distance d, and behind NEAR of (d - 1) / 128 */
static struct bits header[512];               /* the block's header, in pieces */
static size_t nheader;

static const uint16_t base_length[29] = {3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                         31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
static const uint16_t base_distance[30] = {1,    2,    3,    4,    5,    7,    9,    13,    17,    25,
                                           33,   49,   65,   97,   129,  193,  257,  385,   513,   769,
                                           1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};

static uint32_t reversed(uint32_t code, uint32_t n) {
  uint32_t r = 0;
  for (; n > 0; n--, code >>= 1) r = r << 1 | (code & 1);
  return r;
}

/* Canonical codes of the lengths, as RFC 1951 section 3.2.2 numbers them. */
static void assign_codes(struct bits *out, const unsigned char *lengths, size_t n) {
  uint32_t counts[16] = {0}, next[16] = {0};
  for (size_t k = 0; k < n; k++) counts[lengths[k]]++;
  counts[0] = 0;
  for (unsigned b = 1; b < 16; b++) next[b] = (next[b - 1] + counts[b - 1]) << 1;
  for (size_t k = 0; k < n; k++) {
    out[k].n = lengths[k];
    if (lengths[k] > 0) out[k].value = reversed(next[lengths[k]]++, lengths[k]);
  }
}

static void put_header(uint32_t value, uint32_t n) {
  header[nheader++] = (struct bits){value, n};
}

/* One length, or as many repeats of it as a symbol takes: the next length is returned. */
static size_t put_run(const struct bits *codes, const unsigned char *lengths, size_t k, size_t n) {
  size_t same = 1;
  while (k + same < n && lengths[k + same] == lengths[k]) same++;
  put_header(codes[lengths[k]].value, codes[lengths[k]].n);
  size_t left = same - 1;
  while (left >= 3) {
    size_t repeat = left < 6 ? left : 6;
    put_header(codes[16].value, codes[16].n);
    put_header((uint32_t)repeat - 3, 2);
    left -= repeat;
  }
  return k + same - left;
}

/* The header of a dynamic block with our lengths, 3 to 14 each, and symbol 16 for repeats. */
static void make_header(void) {
  static const unsigned char order[19] = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
  unsigned char all[286 + 30];
  struct bits codes[19] = {{0, 0}};
  assign_codes(codes, symbol_lengths, 19);
  put_header(1, 1); /* the last block */
  put_header(2, 2); /* with codes of its own */
  put_header(286 - 257, 5);
  put_header(30 - 1, 5);
  put_header(19 - 4, 4);
  for (unsigned k = 0; k < 19; k++) put_header(symbol_lengths[order[k]], 3);
  memcpy(all, literal_lengths, 286);
  memcpy(all + 286, distance_lengths, 30);
  for (size_t k = 0; k < sizeof all;) k = put_run(codes, all, k, sizeof all);
}

static void make_pairs(void) {
  for (uint32_t k = 0; k < 65536; k++) {
    struct bits first = literal_bits[k & 0xFF], second = literal_bits[k >> 8];
    pair_bits[k] = first.value | (uint64_t)second.value << first.n | (uint64_t)(first.n + second.n) << 56;
  }
}

static void make_lengths(void) {
  for (uint32_t n = 3; n <= MATCH_MOST; n++) {
    unsigned k = 28;
    while (base_length[k] > n) k--;
    uint32_t extra = k < 8 || k == 28 ? 0 : (k - 4) / 4;
    struct bits b = literal_bits[257 + k];
    length_bits[n] = (struct bits){b.value | (n - base_length[k]) << b.n, b.n + extra};
  }
}

static void make_distances(void) {
  for (uint32_t d = 1; d <= WINDOW; d++) {
    unsigned k = 29;
    while (base_distance[k] > d) k--;
    if (d <= NEAR) distance_symbol[d] = (unsigned char)k;
    distance_symbol[NEAR + 1 + ((d - 1) >> 7)] = (unsigned char)k;
  }
}

static void prepare(void) {
  assign_codes(literal_bits, literal_lengths, 286);
  assign_codes(distance_bits, distance_lengths, 30);
  make_pairs();
  make_lengths();
  make_distances();
  make_header();
}

/* Where the stream goes: at most 7 bits wait between two pieces. */
struct sink {
  unsigned char *p;
  uint64_t hold;
  uint32_t n;
};

static inline void put(struct sink *s, uint32_t value, uint32_t n) {
  s->hold |= (uint64_t)value << s->n;
  s->n += n;
}

static inline void flush(struct sink *s) {
  memcpy(s->p, &s->hold, 8); /* little-endian, as the whole file format is */
  s->p += s->n / 8;
  s->hold >>= s->n & ~7u;
  s->n &= 7;
}

static inline uint64_t load8(const char *p) {
  uint64_t v;
  memcpy(&v, p, 8);
  return v;
}

static inline uint32_t hash_of(uint64_t head) {
  return (uint32_t)(head * 0x9E3779B97F4A7C15u >> (64 - HASH_BITS));
}

/* Bytes that agree at 'a' and 'b', of which the first eight do, at most 'most'; whole words while they last.
 */
static inline size_t match_length(const char *a, const char *b, size_t most) {
  size_t n = 8;
  while (n + 8 <= most) {
    uint64_t x, y;
    memcpy(&x, a + n, 8);
    memcpy(&y, b + n, 8);
    if (x != y) return n + (size_t)__builtin_ctzll(x ^ y) / 8;
    n += 8;
  }
  while (n < most && a[n] == b[n]) n++;
  return n;
}

static inline void put_match(struct sink *s, size_t n, size_t distance) {
  struct bits length = length_bits[n];
  unsigned k = distance_symbol[distance <= NEAR ? distance : NEAR + 1 + ((distance - 1) >> 7)];
  struct bits d = distance_bits[k];
  put(s, length.value, length.n);
  put(s, d.value, d.n);
  put(s, (uint32_t)(distance - base_distance[k]), k < 4 ? 0 : k / 2 - 1);
}

/* The codes of two bytes and, above bit 56, how long they are. */
static inline uint64_t pair_at(const char *text) {
  return pair_bits[(unsigned char)text[0] | (unsigned)(unsigned char)text[1] << 8];
}

/* Bytes as they are, four at a time: of 14 bits at most, with the seven that wait 63. */
static inline void put_literals(struct sink *s, const char *text, size_t n) {
  for (; n >= 4; text += 4, n -= 4) {
    uint64_t first = pair_at(text), second = pair_at(text + 2);
    uint32_t len = (uint32_t)(first >> 56);
    s->hold |= ((first & 0xFFFFFFFFu) | (second & 0xFFFFFFFFu) << len) << s->n;
    s->n += len + (uint32_t)(second >> 56);
    flush(s);
  }
  for (; n > 0; text++, n--) {
    struct bits b = literal_bits[(unsigned char)*text];
    put(s, b.value, b.n);
    flush(s);
  }
}

/* The codes of eight bytes, one behind the other, and how many bits the first two, four, six and all of them
 * are. */
struct eight {
  uint64_t bits;
  uint32_t ends[5]; /* the first is 0 */
};

static inline struct eight eight_at(const char *text) {
  uint64_t a = pair_at(text), b = pair_at(text + 2), c = pair_at(text + 4), d = pair_at(text + 6);
  struct eight e = {.ends = {0, (uint32_t)(a >> 56)}};
  e.ends[2] = e.ends[1] + (uint32_t)(b >> 56);
  e.ends[3] = e.ends[2] + (uint32_t)(c >> 56);
  e.ends[4] = e.ends[3] + (uint32_t)(d >> 56);
  uint64_t low = (a & 0xFFFFFFFFu) | (b & 0xFFFFFFFFu) << e.ends[1];
  uint64_t high = (c & 0xFFFFFFFFu) | (d & 0xFFFFFFFFu) << (e.ends[3] - e.ends[2]);
  e.bits = low | high << (e.ends[2] & 63);
  return e;
}

/*
** Bytes as they are, before a match: at least eight more can be read behind
** them. The last few are cut from a whole eight, without a branch on how many;
** codes that do not fit into a word, which are rare, go one by one.
*/
static inline void put_bytes(struct sink *s, const char *text, size_t n) {
  for (; n >= 8; text += 8, n -= 8) {
    struct eight e = eight_at(text);
    if (e.ends[4] > 56) {
      put_literals(s, text, 8);
      continue;
    }
    s->hold |= e.bits << s->n;
    s->n += e.ends[4];
    flush(s);
  }
  struct eight e = eight_at(text);
  uint32_t odd = literal_bits[(unsigned char)text[n & 6]].n & -(uint32_t)(n & 1), bits = e.ends[n / 2] + odd;
  if (e.ends[4] > 56) {
    put_literals(s, text, n);
    return;
  }
  s->hold |= (e.bits & (((uint64_t)1 << bits) - 1)) << s->n;
  s->n += bits;
  flush(s);
}

/* A blank, and one before it with the same seven bytes behind it. */
struct repeat {
  uint32_t at, before;
};

/* Lists the blanks of [from, end), whole blocks of the text. */
static size_t list_blanks(const char *text, size_t from, size_t end, uint32_t *places) {
  const struct block_ops *ops = block_ops();
  size_t n = 0;
  for (; from < end; from += BLOCK) n += ops->list(ops->equal(text + from, ' '), (uint32_t)from, places + n);
  return n;
}

/*
** Lists the repeats among the places. 'table' has the low bits of the last
** place with each hash: the bytes there decide. No branch, as none of them
** could be foreseen.
*/
static size_t find_repeats(const char *text, const uint32_t *places, size_t n, uint16_t *table,
                           struct repeat *out) {
  size_t found = 0;
  for (size_t k = 0; k < n; k++) {
    uint32_t at = places[k];
    uint64_t head = load8(text + at);
    uint16_t *place = &table[hash_of(head)];
    uint32_t distance = (uint16_t)(at - *place), before = distance <= at ? at - distance : at;
    *place = (uint16_t)at;
    out[found] = (struct repeat){at, before};
    found += (load8(text + before) == head) & (distance - 1 < WINDOW) & (before != at);
  }
  return found;
}

/* Bytes that agree before 'a' and before 'b', which comes later: at most 8 and at most 'most'. */
static inline size_t match_before(const char *a, const char *b, size_t most) {
  uint64_t differ = load8(a - 8) ^ load8(b - 8);
  size_t n = differ != 0 ? (size_t)__builtin_clzll(differ) / 8 : 8;
  return n < most ? n : most;
}

/* Writes the text up to the last of the repeats; what lies before 'behind' is. Returns the new one. */
static size_t put_repeats(struct sink *s, const char *text, size_t len, const struct repeat *repeats,
                          size_t n, size_t behind) {
  for (size_t k = 0; k < n; k++) {
    size_t at = repeats[k].at, before = repeats[k].before;
    if (at < behind) continue;
    size_t most = len - at < MATCH_MOST - 8 ? len - at : MATCH_MOST - 8;
    size_t after = match_length(text + before, text + at, most);
    size_t ahead = before < 8 ? 0 : match_before(text + before, text + at, at - behind);
    put_bytes(s, text + behind, at - ahead - behind);
    put_match(s, ahead + after, at - before);
    flush(s);
    behind = at + after;
  }
  return behind;
}

/* Words of some length that were there before are matches, each with the blank before it. */
static void put_text(struct sink *sink, const char *text, size_t n) {
  struct sink s = *sink; /* of our own, so that it stays in registers */
  uint16_t table[1u << HASH_BITS];
  uint32_t places[PIECE + BLOCK];
  struct repeat repeats[PIECE + 1];
  size_t behind = 0, whole = n < MATCH_LEAST ? 0 : (n - MATCH_LEAST) / BLOCK * BLOCK;
  memset(table, 0, sizeof table);
  for (size_t k = 0; k < whole; k += PIECE) {
    size_t end = k + PIECE < whole ? k + PIECE : whole;
    size_t found = find_repeats(text, places, list_blanks(text, k, end, places), table, repeats);
    behind = put_repeats(&s, text, n, repeats, found, behind);
  }
  put_literals(&s, text + behind, n - behind);
  *sink = s;
}

size_t deflate_bound(size_t n) {
  return n * 2 + 512; /* the longest code has 14 bits */
}

size_t deflate_text(char *out, const char *text, size_t n) {
  if (nheader == 0) prepare();
  struct sink s = {(unsigned char *)out, 0, 0};
  put(&s, 0x0178, 16); /* 32 KiB window, fastest */
  flush(&s);
  for (size_t k = 0; k < nheader; k++) {
    put(&s, header[k].value, header[k].n);
    flush(&s);
  }
  put_text(&s, text, n);
  put(&s, literal_bits[END_OF_BLOCK].value, literal_bits[END_OF_BLOCK].n);
  flush(&s);
  if (s.n > 0) {
    s.n = 8;
    flush(&s);
  }
  uint32_t sum = adler32_of(text, n);
  for (int k = 24; k >= 0; k -= 8) *s.p++ = (unsigned char)(sum >> k);
  return (size_t)(s.p - (unsigned char *)out);
}
