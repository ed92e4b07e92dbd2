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
** (1 << bits) + 1 u32 for buckets, then the records, each u16 check, u8 size,
** 'size' bytes. The high bits of a hash choose the bucket, its low 16 are the
** check. Two keys that agree in both are one: with B buckets and n keys a
** look-up of a stranger is wrong in n of B * 65536 cases.
**
** The low OFFSET_BITS of what stands for a bucket are the offset of its
** records. Above is a sieve: of ten bits those that the checks of its records
** choose, so that most strangers are sent away without a look at the records.
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
#define MODEL_VERSION 3u
#define MODEL_TAGS_MAX 96
#define MODEL_BITS_MAX 24u
#define LANES 16u
#define OFFSET_BITS 22u
#define SIEVE_BITS 10u

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

/* Calls for what will be read soon. */
static inline void model_prefetch(const void *p) {
#if defined(__GNUC__)
  __builtin_prefetch(p);
#else
  (void)p;
#endif
}

static inline uint32_t model_u32(const unsigned char *p) {
  return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline const unsigned char *table_bucket(const struct table *t, uint64_t hash) {
  return t->offsets + 4 * (hash >> (64 - t->bits));
}

static inline uint32_t table_offset(const unsigned char *bucket) {
  return model_u32(bucket) & ((1u << OFFSET_BITS) - 1);
}

/* The bit of the sieve that a hash sets. */
static inline uint32_t table_sieve(uint64_t hash) {
  return 1u << (OFFSET_BITS + (uint32_t)((hash & 0xFFFF) * SIEVE_BITS >> 16));
}

/* Whether the table may have 'hash'. */
static inline int table_may_have(const struct table *t, uint64_t hash) {
  return (model_u32(table_bucket(t, hash)) & table_sieve(hash)) != 0;
}

/* A record is a check and a size, then its bytes. */
#define RECORD_HEAD 3u

static inline unsigned table_check(const unsigned char *record) {
  return (unsigned)(record[0] | record[1] << 8);
}

/* Behind the last of the records. */
static inline const unsigned char *table_end(const struct table *t) {
  return t->records + table_offset(t->offsets + ((size_t)4 << t->bits));
}

/* The bytes behind 'hash' and their number, or NULL. */
static inline const unsigned char *table_find(const struct table *t, uint64_t hash, size_t *size) {
  const unsigned char *bucket = table_bucket(t, hash);
  if (!table_may_have(t, hash)) return NULL;
  const unsigned char *p = t->records + table_offset(bucket), *end = t->records + table_offset(bucket + 4);
  while (p < end) {
    *size = p[2];
    if (table_check(p) == (hash & 0xFFFF)) return p + RECORD_HEAD;
    p += RECORD_HEAD + *size;
  }
  return NULL;
}

#endif
