/*
** The difference of two lists of strings, after E. W. Myers, "An O(ND)
** Difference Algorithm and Its Variations", Algorithmica 1 (1986), in its
** linear-space form.
** Entries that only one list has are set aside first; they belong to every
** script. The rest costs time O(N * D), and D is bounded: while the rest has
** at most DIFF_EXACT entries (both lists together) the script is the shortest
** there is; beyond, a search that grows too wide is cut at its furthest point,
** and the script is correct but may be longer. Time O(N * DIFF_EXACT) at
** worst for N above DIFF_EXACT, space O(N).
*/
#ifndef PARALLAX_DIFF_H
#define PARALLAX_DIFF_H

#include <stdint.h>

#include "base/alloc.h"

#define DIFF_EXACT 16384u
#define DIFF_LIMIT 0x10000000u /* entries of a list */

enum diff_op { DIFF_EQUAL, DIFF_DELETE, DIFF_INSERT, DIFF_REPLACE };

/* Entries [i1, i2) of the first list become entries [j1, j2) of the second. */
struct edit {
  enum diff_op op;
  size_t i1, i2, j1, j2;
};

/* One list: which entries it has, and which of them the script changes. */
struct diff_side {
  uint32_t *id;           /* entry -> number of its string */
  unsigned char *changed; /* entry -> deleted or inserted */
  uint32_t *kept, *place; /* the rest: number of the string, entry it stands for */
  size_t n, nkept;
};

struct diff_string {
  const char *s; /* borrowed; NULL when the slot is free */
  size_t len;
  uint32_t hash, id;
};

struct diff {
  struct alloc a;
  struct diff_side side[2];
  struct diff_string *strings; /* open addressing */
  size_t nstrings, size;
  unsigned char *seen; /* string number -> bit 1: in list 0, bit 2: in list 1 */
  int32_t *ahead;      /* furthest x by diagonal, from the start and from the end */
  size_t width;        /* diagonals */
};

/* Prepares for lists of 'n' and 'm' entries. After a failure: diff_free. */
enum status diff_init(struct diff *d, struct alloc a, size_t n, size_t m);
void diff_free(struct diff *d);

/* Sets entry k of list 'side', 0 or 1. The bytes must outlive the diff. */
void diff_set(struct diff *d, int side, size_t k, const char *s, size_t len);

/* Compares, once every entry is set. */
void diff_run(struct diff *d);

/*
** The next edit after 'e', which begins as all zero; 0 after the last. Edits
** cover both lists without a gap; no two neighbours are both changes.
*/
int diff_next(const struct diff *d, struct edit *e);

#endif
