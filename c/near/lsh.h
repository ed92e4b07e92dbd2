/*
** Texts that resemble each other, found without comparing all: two whose least
** values (minhash.h) agree on all rows of some band fall into one bucket.
** Source: Piotr Indyk, Rajeev Motwani, "Approximate nearest neighbors", STOC
** 1998; bands as in Leskovec, Rajaraman, Ullman, Mining of Massive Datasets,
** section 3.4. A resemblance r is noticed with 1 - (1 - r^rows)^bands.
**
** Grows by one text after the other, up to a number of texts; then the oldest
** goes with each new one, so memory and the time for a text stay the same.
*/
#ifndef PARALLAX_LSH_H
#define PARALLAX_LSH_H

#include "base/buf.h"
#include "near/minhash.h"

#define LSH_LOOK 64u             /* texts looked at in a bucket, the newest first */
#define LSH_TEXTS_MAX 0x1000000u /* kept at once */

struct lsh {
  struct alloc a;
  unsigned slots, bands, rows; /* bands * rows <= slots */
  size_t most;                 /* texts kept */
  uint64_t n;                  /* texts ever added; they are numbered from 0 */
  uint64_t oldest;             /* the first that is kept */
  uint32_t *least;             /* 'slots' of each kept text, text t at t % room */
  size_t room;
  uint64_t *heads; /* by bucket: the newest text's number + 1 */
  size_t heads_n;  /* a power of 2 */
  uint64_t *link;  /* of each text and band: number + 1 of the text before in that bucket */
};

struct lsh_hit {
  uint64_t text;
  uint32_t equal; /* slots */
};

struct lsh_hits {
  struct alloc a;
  struct lsh_hit *v; /* sorted by text */
  size_t n, cap;
};

/* ST_LIMIT unless 1 <= most <= LSH_TEXTS_MAX, bands and rows are 1 or more and their product fits. */
enum status lsh_init(struct lsh *x, struct alloc a, unsigned slots, unsigned bands, unsigned rows,
                     size_t most);
void lsh_free(struct lsh *x);

/* Adds the next text. Nothing is changed on failure. Amortised O(slots). */
enum status lsh_add(struct lsh *x, const uint32_t *least);

/* The kept texts with at least 'equal' slots in common among those that share a bucket. O(bands * LSH_LOOK *
 * slots). */
enum status lsh_find(const struct lsh *x, const uint32_t *least, unsigned equal, struct lsh_hits *hits);

void lsh_hits_init(struct lsh_hits *h, struct alloc a);
void lsh_hits_free(struct lsh_hits *h);

/*
** The index as bytes for a file: "PXLSH\1\0\0", numbers little-endian, the
** least values of the kept texts, CRC-32 of all before. Appends to 'out'.
*/
enum status lsh_save(const struct lsh *x, struct buf *out);

/* Reads it back. ST_SYNTAX when the bytes are no index, another version's, damaged or cut short. */
enum status lsh_load(struct lsh *x, struct alloc a, const char *bytes, size_t len);

#endif
