/*
** Records of a WordNet table, between the file that reads them and the one
** that relates words by them. For everybody else there is wordnet.h.
*/
#ifndef PARALLAX_WORDNET_RECORD_H
#define PARALLAX_WORDNET_RECORD_H

#include "tag/wordnet.h"

#define WORDNET_NONE 0xFFFFFFu /* no word, no synset */
#define WORDNET_NUMBERS 128    /* most numbers of one kind in a record */

/* Kinds of numbers in a record: senses by part of speech, then these. */
enum { WORDNET_HAS_DERIVED = WORDNET_POS, WORDNET_HAS_ANTONYMS, WORDNET_HAS_BASES, WORDNET_KINDS };

struct wordnet_numbers {
  uint32_t v[WORDNET_NUMBERS];
  size_t n;
};

struct wordnet_record {
  struct wordnet_numbers of[WORDNET_KINDS];
};

/* Reads the record of a word; 0 where the table is malformed. */
int wordnet_record(const struct wordnet *w, uint32_t word, struct wordnet_record *r);

/* The word at a zigzag distance from another, or WORDNET_NONE. */
uint32_t wordnet_word_at(const struct wordnet *w, uint32_t from, uint32_t zigzag);

static inline uint32_t wordnet_u24(const unsigned char *p) {
  return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16;
}

#endif
