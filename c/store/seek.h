/*
** Search in a segment: sequences of tokens, each slot a set of words or
** forms, and what follows from lists of hits: documents, neighbourhood.
*/
#ifndef PARALLAX_SEEK_H
#define PARALLAX_SEEK_H

#include "store/segment.h"

#define SEEK_SLOTS 32u /* tokens of a sequence, at most; less than POSTING_BLOCK */

/* Tokens first..end-1 of a segment. */
struct match {
  uint32_t first, end;
};

struct matches {
  struct alloc a;
  struct match *v; /* sorted by first, then end */
  size_t n, cap;
};

/*
** One token of a sequence. 'words' are the words it may be, to look up;
** 'forms' the forms, sorted; an empty slot is any token.
*/
struct seek_slot {
  const uint32_t *words, *forms;
  size_t nwords, nforms;
};

void matches_init(struct matches *m, struct alloc a);
void matches_free(struct matches *m);
enum status matches_add(struct matches *m, uint32_t first, uint32_t end);

/*
** Appends every place where the slots follow one another inside a document,
** overlapping ones included. At least one slot must not be empty: ST_LIMIT
** else, and above SEEK_SLOTS. ST_SYNTAX when the segment is damaged; 'm' then
** holds a part. Ends when 'm' has 'most'. O(blocks of the rarest slot + tokens
** / 512).
*/
enum status seek_phrase(struct matches *m, struct segment *s, const struct seek_slot *slots, size_t n,
                        size_t most);

/*
** Appends the pairs of a match in 'a' and one in 'b' of the same document with
** at most 'most' tokens between, as one match from the first to the last; of
** several for one match of 'a', the nearest. 'ordered': 'b' stands behind 'a'.
** O(a + b) for matches that do not nest.
*/
enum status seek_near(struct matches *out, const struct segment *s, const struct matches *a,
                      const struct matches *b, uint32_t most, int ordered);

/*
** Sets bit d of 'docs' for each document with a match; 'counts' (may be NULL)
** is raised by the number of them. O(matches log docs).
*/
void seek_docs(const struct segment *s, const struct matches *m, uint64_t *docs, uint32_t *counts);

/* Keeps only the matches in documents whose bit is set. O(matches). */
void seek_keep(const struct segment *s, struct matches *m, const uint64_t *docs);

#endif
