/*
** WordNet (Fellbaum 1998) as one table of bytes: base forms of words, and in
** which relation words stand. Read where it lies; nothing is unpacked.
**
** Format, little-endian: "PXWN", version, size, CRC-32 of the rest; twelve
** numbers: words, synsets of nouns, verbs, adjectives and adverbs, places of
** the sections, extra parents, 0. Then the sections:
**   index      for every 16th word the places of its spelling and its record
**   spellings  shared prefix, rest (a byte each), rest; sorted by bytes
**   records    flags, then for each flag a count and numbers (LEB128): senses
**              of the four parts of speech, derivations, antonyms, and base
**              forms of irregular forms; words as zigzag distances
**   parents    3 bytes a synset: the broader one, or the head of an adjective
**   extra      child and parent, 3 bytes each: further parents, sorted; with the
**              highest bit set, what a verb causes or entails
** scripts/dev/wordnet.lua writes it. Every number is checked when it is read,
** so hostile bytes give wrong answers at worst.
*/
#ifndef PARALLAX_WORDNET_H
#define PARALLAX_WORDNET_H

#include <stddef.h>
#include <stdint.h>

#include "base/alloc.h"

#define WORDNET_SPELLING 255 /* longest word, in bytes */
#define WORDNET_BASES 16     /* most base forms of a word */
#define WORDNET_POS 4        /* noun, verb, adjective, adverb */

struct wordnet {
  const unsigned char *p;
  size_t n;
  uint32_t words, synsets, extras;
  uint32_t first_synset[WORDNET_POS + 1];
  size_t index, spellings, records, parents, extra;
};

/*
** Opens a table that stays where it is. ST_SYNTAX with '*reason' unless it is
** whole. O(n), for the checksum.
*/
enum status wordnet_open(struct wordnet *w, const void *p, size_t n, const char **reason);

/* A base form: a word of the table and its parts of speech, bit 0 for nouns. */
struct wordnet_base {
  uint32_t word;
  unsigned pos;
};

/*
** Base forms of a folded word: itself, its entries as an irregular form, and
** what is left without an inflection (Morphy; Beckwith et al. 1991). Returns
** how many, none for an unknown word. O(log words).
*/
size_t wordnet_bases(const struct wordnet *w, const char *word, size_t len,
                     struct wordnet_base out[WORDNET_BASES]);

/* Spelling of a word of the table; returns its length. O(1). */
size_t wordnet_spelling(const struct wordnet *w, uint32_t word, char out[WORDNET_SPELLING]);

enum wordnet_kind {
  WN_INFLECTION, /* forms of one word */
  WN_SYNONYM,
  WN_DERIVATION,
  WN_HYPERNYM, /* b is the broader */
  WN_HYPONYM,  /* b is the narrower */
  WN_CAUSE,    /* one causes or entails the other */
  WN_ANTONYM
};

/* Words a < b of the list are related; strength 0 to 1. */
struct wordnet_link {
  uint32_t a, b;
  enum wordnet_kind kind;
  double strength;
};

struct wordnet_links {
  struct alloc a;
  struct wordnet_link *v; /* sorted by a, then b; the best of each pair */
  size_t n, cap;
};

void wordnet_links_init(struct wordnet_links *l, struct alloc a);
void wordnet_links_free(struct wordnet_links *l);

/* A word of a list, and a part of speech mask it is limited to (0: any). */
struct wordnet_word {
  const char *s;
  size_t len;
  unsigned pos;
};

/*
** All related pairs among 'n' folded words. What relates two words is sorted,
** not tried pair by pair: O(k log k) for the k senses, broader senses,
** derivations and antonyms of all words, and the pairs found.
*/
enum status wordnet_related(const struct wordnet *w, const struct wordnet_word *words, size_t n,
                            struct wordnet_links *out);

#endif
