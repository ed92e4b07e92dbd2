/*
** Many phrases at once. A phrase is a sequence of words; what a word is, is
** one of two rules:
**
**   tokens  a word is a token, folded unless 'exact'; what stands between two
**           tokens does not count
**   ascii   a word is a run of ASCII letters and digits, caseless in ASCII
**           unless 'exact'; all bytes of the phrase count, and those beside
**           it in the text must be no ASCII letters or digits
**
** A matcher is one block of memory, the same in a file: Bloom filters over
** hashes of the first words of phrases, a hash table of the ways on from
** there, and the bytes of the phrases. A phrase is found only when its bytes
** are those of the text. Built once, then only read, by any number of searches.
**
**   matcher_build.c, matcher_seal.c  phrases to block    matcher_words.c  text to words
**   matcher_image.c                  block to matcher    matcher_scan.c   words to hits
*/
#ifndef PARALLAX_MATCHER_H
#define PARALLAX_MATCHER_H

#include "match/matcher_key.h"
#include "text/token.h"

#define PHRASE_LIMIT 0x0FFFFFFFu

/* Stands between two tokens where they are compared. A control character, it is in none. */
#define TOKEN_GAP '\x1F'

enum matcher_rule { RULE_TOKENS, RULE_ASCII };

#define MATCHER_MAGIC "plxmatch"
#define MATCHER_VERSION 1
#define MATCHER_BYTE_ORDER 0x01020304u

/* The block begins with this; then the parts in the order of struct matcher. */
struct matcher_head {
  char magic[8]; /* not ended by a zero */
  uint32_t version, byte_order;
  uint64_t size, checksum; /* of the whole block; of all of it behind this field */
  uint32_t rule, exact, seed;
  uint32_t n;                      /* phrases, repeated ones included */
  uint32_t most_words, most_gap;   /* in any phrase */
  uint32_t single_bits, pair_bits; /* a filter has 2^bits numbers; 'deep' as many as 'pair' */
  uint32_t nslots, has_values;
  uint64_t bytes_size, values_size; /* without the zeros behind them */
};

/* A node: words from the first of a phrase on, then bytes behind, then before them. */
struct slot {
  uint32_t tag;  /* lower half of the hash; the upper half says where to look */
  uint32_t info; /* what is there; 0: the slot is free */
};

#define NODE_PHRASE 0x0FFFFFFFu /* number of the phrase that ends here, 0: none */
#define NODE_USED 0x10000000u
#define NODE_WORDS 0x20000000u  /* phrases go on with a word */
#define NODE_AFTER 0x40000000u  /* ... with a byte behind the last word */
#define NODE_BEFORE 0x80000000u /* ... with a byte before the first */

/* Where the search for a hash begins. */
static inline size_t slot_home(uint64_t hash, size_t nslots) {
  return (size_t)((hash >> 32) * nslots >> 32);
}

/* Pointers into a block that matcher_view has checked. */
struct matcher {
  const struct matcher_head *head;
  const uint64_t *single;     /* Bloom filters, two bits of one number a key: phrases of one word; */
  const uint64_t *pair;       /* the first two words of the others; */
  const uint64_t *deep;       /* of these, the first three, or two where there are no more */
  const struct slot *slots;   /* linear probing; at least one is free */
  const uint32_t *at;         /* where phrase k begins in 'bytes'; n + 1 of them */
  const uint32_t *value_at;   /* the same for 'values'; NULL without values */
  const char *bytes, *values; /* 8 zeros behind each */
  struct matcher_key key;
};

/* A block, and where it came from. */
struct matcher_image {
  struct alloc a;
  char *p;
  size_t size;
};

void matcher_image_free(struct matcher_image *image);

/* Sizes and offsets of the parts of a block. */
struct matcher_layout {
  size_t single, pair, deep, slots, at, value_at, bytes, values, size;
};

/* ST_LIMIT when the block would not fit into memory. */
enum status matcher_lay_out(const struct matcher_head *head, struct matcher_layout *to);

/* Points 'm' into a block that is known to be sound. 'p' must be aligned to 8 bytes. */
void matcher_point(struct matcher *m, const char *p);

uint64_t matcher_checksum(const char *p, size_t size);

/*
** Reads a block that may come from anywhere: every number in it is checked, so
** that no search leaves the block. ST_SYNTAX with '*reason', a literal, when
** it is refused. 'p' must be aligned to 8 bytes, and outlive 'm' unchanged.
** O(size), once, without memory.
*/
enum status matcher_view(struct matcher *m, const char *p, size_t size, const char **reason);

/* Phrases on their way into a block. */
struct matcher_builder {
  struct alloc a;
  enum matcher_rule rule;
  int exact;
  struct buf bytes, values;
  uint32_t *at, *value_at;
  size_t n, at_cap, values_n, value_cap;
  size_t steps, singles, pairs, most_words, most_gap;
};

void matcher_builder_init(struct matcher_builder *b, struct alloc a, enum matcher_rule rule, int exact);
void matcher_builder_free(struct matcher_builder *b);

/*
** Adds the next phrase. ST_SYNTAX when it has no word, ST_LIMIT above
** PHRASE_LIMIT phrases or 4 GiB. After a failure the builder may only be
** freed. 'abbr' is for RULE_TOKENS. Amortised O(len).
*/
enum status matcher_add(struct matcher_builder *b, const char *phrase, size_t len,
                        const struct wordmap *abbr);

/* Walks the words of a phrase as it is compared, which has 8 bytes more behind it. */
struct phrase_words {
  enum matcher_rule rule;
  const char *s;
  size_t len, next;
  size_t start, end; /* of the word */
};

/* Goes to the next word. False when there is none. */
int matcher_next_word(struct phrase_words *w);

/* Appends token k as it is compared. */
enum status matcher_put_token(struct buf *out, const struct tokens *t, size_t k, int exact);

/* Adds the value of the next phrase; as many as there are phrases, or none. */
enum status matcher_add_value(struct matcher_builder *b, const char *value, size_t len);

/*
** Makes the block. A phrase that was there keeps its first number. ST_LIMIT
** also when no seed tells the phrases apart, which only phrases made for the
** purpose can bring about. O(bytes of all phrases).
*/
enum status matcher_seal(const struct matcher_builder *b, struct matcher_image *image);

/* Text and words: bytes for RULE_ASCII, token numbers for RULE_TOKENS; 0-based, half-open. */
struct hit {
  uint32_t first, end;
  uint32_t phrase; /* from 1 */
};

/* What one search needs and finds. */
struct hits {
  struct alloc a;
  int counted;   /* keep none, count only */
  struct hit *v; /* n of them unless 'counted' */
  size_t n, cap;
  struct buf form; /* tokens as they are compared, end to end */
  struct text_word *words;
  uint64_t *hash; /* theirs, and two zeros */
  size_t words_cap, hash_cap;
};

enum overlap { OVERLAP_LONGEST, OVERLAP_ALL };

void hits_init(struct hits *h, struct alloc a, int counted);
void hits_free(struct hits *h);

/*
** Replace the hits by those in a text, sorted by first word, longest first.
** OVERLAP_LONGEST: the longest phrase at each place, then on behind it. Only
** for a matcher of the rule that the name says. ST_LIMIT above TEXT_LIMIT.
** O(bytes of text and of the phrases found), whatever the number of phrases.
*/
enum status matcher_find_tokens(const struct matcher *m, const struct tokens *t, enum overlap overlap,
                                struct hits *h);
enum status matcher_find_ascii(const struct matcher *m, const char *text, size_t len, enum overlap overlap,
                               struct hits *h);

#define MAYBE_BATCH 512 /* words held against the filters in one go */

/* Whether a filter has a key: both its bits. The shift leaves the number to look in. */
static inline size_t filter_has(const uint64_t *filter, unsigned shift, uint64_t key) {
  uint64_t bits = filter[key >> shift];
  return (size_t)(bits >> (key & 63) & bits >> (key >> 6 & 63) & 1);
}

/* A word of the text in bytes, half-open. */
struct text_word {
  uint32_t start, end;
};

/* The words of one search: 'n' bytes at 's'. */
struct words {
  const char *s;
  size_t n;
  struct text_word *v;
  uint64_t *hash;
};

/*
** Finds runs of letters and digits in [at, n) while 32 more fit into 'room',
** and moves 'at'. Borders are written one after the other to 'v', so an odd
** number of them means that the last run is still open.
*/
struct word_finder {
  const char *s;
  size_t n, at;
  struct text_word *v;
  size_t borders, room;
};

/* What is done to every word, built for each kind of machine. */
struct word_ops {
  void (*find)(struct word_finder *f);
  /* hashes words [from, to) */
  void (*hash)(const struct matcher *m, const struct words *w, size_t from, size_t to);
  /*
  ** Writes the numbers of those of 'n' <= MAYBE_BATCH words that a filter has
  ** to 'maybe', and returns how many; reads hash[n] and hash[n + 1] too.
  */
  size_t (*sift)(const struct matcher *m, const uint64_t *hash, size_t n, uint32_t *maybe);
};

/* Those of simd_level(). All find the same. */
const struct word_ops *matcher_word_ops(void);

#endif
