/*
** Which texts are about the same, told by the rare terms they share: an
** inverted index of short weighted vectors that grows by one text after the
** other, and forgets the oldest above a number of texts.
**
** A term is a 32-bit number; its weight in a text, the caller's times its
** inverse document frequency (Karen Sparck Jones, "A statistical
** interpretation of term specificity and its application in retrieval",
** Journal of Documentation 28, 1972) among the texts counted so far and in
** the language at large. The heaviest terms are kept. Texts are compared by
** the cosine of their vectors (Gerard Salton, Andrew Wong, Chung-Shu Yang, "A
** vector space model for automatic indexing", CACM 18, 1975). Counts are kept
** by the lower bits of a term, as in Kilian Weinberger and others, "Feature
** hashing for large scale multitask learning", ICML 2009, so that memory does
** not grow with the vocabulary; that two terms share a count makes both a
** little less telling, never equal.
*/
#ifndef PARALLAX_TERMINDEX_H
#define PARALLAX_TERMINDEX_H

#include "base/buf.h"

#define TERMS_MAX 48u                  /* kept of a text */
#define TERMINDEX_LOOK 256u            /* texts looked at for one term, the newest first */
#define TERMINDEX_TEXTS_MAX 0x1000000u /* kept at once */
#define TERMINDEX_BUCKETS 0x100000u    /* counts of terms */
#define NO_DAY INT32_MIN

struct term {
  uint32_t id;
  float weight; /* in the text, before its frequency among texts; above 0 */
  float common; /* share of texts at large that have it, 0 to 1 */
};

/* A term of a kept text. */
struct posting {
  uint64_t before; /* 1 + posting of the text before that has its bucket; 0: none */
  uint32_t id;
  uint32_t weight; /* 0 to 65535 */
};

struct termtext {
  uint64_t square; /* of the vector's length */
  int32_t day;     /* or NO_DAY */
  uint32_t n;      /* postings */
};

struct termindex {
  struct alloc a;
  size_t most, room;
  uint64_t counted;         /* texts whose terms were counted */
  uint64_t n, oldest;       /* texts ever added; the first that is kept */
  uint32_t *df;             /* by bucket */
  uint64_t *heads;          /* by bucket: 1 + the newest posting */
  struct posting *postings; /* TERMS_MAX a text; text t at t % room; sorted by id */
  struct termtext *texts;
  uint32_t *shared; /* scratch of termindex_find, by text: zero between calls */
};

struct term_hit {
  uint64_t text;
  double cosine;
};

struct term_hits {
  struct alloc a;
  struct term_hit *v; /* the nearest first, of equal ones the older */
  size_t n, cap;
};

/* ST_LIMIT unless 1 <= most <= TERMINDEX_TEXTS_MAX. */
enum status termindex_init(struct termindex *x, struct alloc a, size_t most);
void termindex_free(struct termindex *x);

/* Counts a term of a text, once for each text that has it; then the text itself. O(1). */
void termindex_count_term(struct termindex *x, uint32_t id);
void termindex_count_text(struct termindex *x);

/*
** Adds the next text; 'terms' are reordered. Its number is x->n - 1 then.
** Nothing is changed on failure. O(n log n).
*/
enum status termindex_add(struct termindex *x, struct term *terms, size_t n, int32_t day);

void term_hits_init(struct term_hits *h, struct alloc a);
void term_hits_free(struct term_hits *h);

/*
** Kept texts before text 'of' with a cosine of at least 'least', at most
** 'most' of them, no more than 'days' away where both have a day.
** O(TERMS_MAX * TERMINDEX_LOOK).
*/
enum status termindex_find(struct termindex *x, uint64_t of, double least, size_t most, uint32_t days,
                           struct term_hits *hits);

/* As lsh_save and lsh_load of lsh.h; "PXTERM\1\0". */
enum status termindex_save(const struct termindex *x, struct buf *out);
enum status termindex_load(struct termindex *x, struct alloc a, const char *bytes, size_t len);

#endif
