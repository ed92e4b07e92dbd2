/*
** A trained model as it lies in its file: tables looked up where they are,
** never unpacked. The file is checked as a whole before anything is read.
**
** All numbers are little-endian. The file is "PXTAGGER", then u32 version,
** u32 CRC-32 of all that follows, u32 number of sections, for each section
** u32 offset and u32 size, then the sections in the order of enum section.
**
** SECTION_TAGS is text: "UPOS XPOS\n" for each part of speech. Every other
** section is a table of records behind 64-bit hashes: u32 bits, then
** (1 << bits) + 1 u32 offsets of buckets, then the records, each u16 check,
** u8 size, 'size' bytes. The high bits of a hash choose the bucket, its low
** 16 are the check. Two keys that agree in both are one: with B buckets and n
** keys a look-up of a stranger is wrong in n of B * 65536 cases.
**
** Weights are signed bytes. A record of even size is pairs of label and
** weight. One of odd size has a weight for every label in order, zeros up to a
** multiple of LANES, and one byte more.
*/
#ifndef PARALLAX_MODEL_H
#define PARALLAX_MODEL_H

#include <stdint.h>

#include "base/alloc.h"

#define MODEL_MAGIC "PXTAGGER"
#define MODEL_VERSION 2u
#define MODEL_TAGS_MAX 96
#define MODEL_BITS_MAX 24u
#define LANES 16u

/* Bytes of the record that has a weight for each of 'labels' labels. */
#define ROW_BYTES(labels) (((labels) + LANES - 1) / LANES * LANES + 1)

enum section {
  SECTION_TAGS,    /* parts of speech */
  SECTION_LEXICON, /* word -> struct entry of tag_word.h */
  SECTION_POS,     /* feature -> weights of tags, see below */
  SECTION_NAMES,   /* feature -> weights of labels of names */
  SECTION_AGAIN,   /* what the second pass adds to them */
  SECTION_LEMMAS,  /* word and tag -> lemma */
  SECTION_COUNT
};

struct table {
  const unsigned char *offsets, *records;
  uint32_t bits;
};

struct model_tag {
  const char *upos, *xpos; /* borrowed, not terminated */
  unsigned char upos_len, xpos_len;
};

struct model {
  struct table tables[SECTION_COUNT]; /* that of SECTION_TAGS is not used */
  struct model_tag tags[MODEL_TAGS_MAX];
  size_t tag_count;
};

/*
** Reads a file of 'len' bytes, which must outlive the model. ST_SYNTAX with
** '*reason' set when it is not such a file, or damaged. O(len), no memory.
*/
enum status model_open(struct model *m, const char *bytes, size_t len, const char **reason);

/* Takes one section as the file has it; for model_open and for training. */
enum status table_open(struct table *t, const unsigned char *p, size_t len);

static inline uint32_t model_u32(const unsigned char *p) {
  return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline const unsigned char *table_bucket(const struct table *t, uint64_t hash) {
  return t->offsets + 4 * (hash >> (64 - t->bits));
}

/* The bytes behind 'hash' and their number, or NULL. */
static inline const unsigned char *table_find(const struct table *t, uint64_t hash, size_t *size) {
  const unsigned char *bucket = table_bucket(t, hash);
  const unsigned char *p = t->records + model_u32(bucket), *end = t->records + model_u32(bucket + 4);
  while (p < end) {
    *size = p[2];
    if (p[0] == (hash & 0xFF) && p[1] == (hash >> 8 & 0xFF)) return p + 3;
    p += 3 + *size;
  }
  return NULL;
}

#endif
