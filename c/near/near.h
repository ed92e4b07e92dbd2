/*
** One text against many: which are alike, by Levenshtein distance in code
** points? likeness = 1 - distance / length of the longer one.
*/
#ifndef PARALLAX_NEAR_H
#define PARALLAX_NEAR_H

#include "text/codes.h"
#include "base/lane.h"

/* The most edits between texts of m and n code points that are at least so alike (0 < likeness <= 1). */
size_t near_bound(size_t m, size_t n, double likeness);

struct near_hit {
  uint32_t number; /* of the text, in the order given, from 0 */
  uint32_t distance;
};

struct near_hits {
  struct alloc a;
  struct near_hit *v;
  size_t n, cap;
};

void near_hits_init(struct near_hits *h, struct alloc a);
void near_hits_free(struct near_hits *h);

/* Sorts by number. O(n log n). */
void near_hits_sort(struct near_hits *h);

struct near_bin;

/*
** A query, compared with one text after the other. Texts of one length are
** gathered until the lanes are full, so an answer may come late.
*/
struct near_query {
  struct alloc a;
  struct near_hits *hits; /* borrowed; numbers come out of order */
  double likeness;
  struct codes code;  /* the query */
  struct codes other; /* scratch: a text */
  struct alphabet letters;
  struct window w;
  uint8_t *rows; /* of the window */
  size_t rows_size;
  size_t shortest, longest; /* texts that can be alike */
  struct near_bin *bins;    /* one a length, where the lanes can be used; else NULL */
  size_t nbins;
};

/* Freed by near_query_free also after a failure. O(len). */
enum status near_query_init(struct near_query *q, struct alloc a, const char *s, size_t len, double likeness,
                            struct near_hits *hits);
void near_query_free(struct near_query *q);

/* Compares with text 'number', which must stay where it is until near_query_end. */
enum status near_query_add(struct near_query *q, uint32_t number, const char *s, size_t len);

/* Compares with what is still waiting. */
enum status near_query_end(struct near_query *q);

/*
** Many texts, made ready for many queries: sorted by length, with the counts
** of their characters. Two texts whose counts differ by more than edits can
** explain are not compared. Texts of more than 65535 code points, and those
** with a character beyond the first 127 that are not ASCII, are compared one
** by one. Never changed once built.
** Source: the bound from counts is the bag distance of Ilaria Bartolini,
** Paolo Ciaccia and Marco Patella, "String matching with metric trees using
** an approximate distance", SPIRE 2002, over classes of characters.
*/
struct near_index {
  struct alloc a;
  struct alphabet letters;
  size_t n;
  struct near_text *texts; /* sorted: those of lanes by length, then the others */
  size_t narrow;           /* how many are for lanes */
  uint8_t *bytes;          /* of narrow texts, then the others as UTF-8 */
  size_t bytes_n, bytes_cap;
  uint8_t *counts; /* LANE_COUNTS of each narrow text, in the same order */
  size_t texts_cap;
};

struct near_text {
  uint64_t at;     /* in 'bytes' */
  uint32_t length; /* code points */
  uint32_t size;   /* bytes */
  uint32_t number;
  uint32_t wide; /* not for lanes */
};

#define NEAR_LIMIT 0x7FFFFFFFu /* texts in an index, and bytes of one */

void near_index_init(struct near_index *x, struct alloc a);
void near_index_free(struct near_index *x);

/* Adds the next text. ST_LIMIT above NEAR_LIMIT. O(len). */
enum status near_index_add(struct near_index *x, const char *s, size_t len);

/* Makes it ready; nothing is added afterwards. O(n log n + bytes). */
enum status near_index_seal(struct near_index *x);

/*
** Replaces the hits, sorted by number. Reads LANE_COUNTS bytes for each text
** of a length that fits, and the few texts that are left.
*/
enum status near_index_find(const struct near_index *x, const char *s, size_t len, double likeness,
                            struct near_hits *hits);

#endif
