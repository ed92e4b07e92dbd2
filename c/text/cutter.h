/*
** Inside of the sentence splitter: what sentence.c and sentence_text.c share.
** The rules ask for tokens by number; those of a whole text are there, those
** of a stretch of it are found when they are asked for.
*/
#ifndef PARALLAX_CUTTER_H
#define PARALLAX_CUTTER_H

#include "text/scan.h"

#define WRAP_UNKNOWN SIZE_MAX

struct cutter {
  const struct tokens *t;
  const struct wordmap *abbr;
  struct scan *more; /* finds further tokens; not used where 'at' is the end of the text */
  size_t at;         /* where it goes on */
  struct buf fold;   /* room to fold what is looked up in 'abbr' */
  size_t start;      /* where the sentence begins, the size of the text behind the last */
  size_t wrap;       /* column at which lines were wrapped, 0 if they were not; WRAP_UNKNOWN */
  enum status st;
};

/* The same as 'cutter_has' where token k is not there yet. */
int cutter_more(struct cutter *c, size_t k);

/* Whether the text has a token k. */
static inline int cutter_has(struct cutter *c, size_t k) {
  return k < c->t->n || (c->at < c->t->len && cutter_more(c, k));
}

/* Those of the bytes 'wide' beyond ASCII, of the block at 'k', at or behind which a sentence may end. */
uint64_t cutter_wide(const struct cutter *c, size_t k, uint64_t wide);

/* The token at the byte 'place' or before it, among those that are there, from 'k' on. */
size_t cutter_token(const struct cutter *c, size_t k, size_t place);

/* First token of the next sentence when 'k' is the last but closing marks; 0 if it goes on. */
size_t cutter_cut(struct cutter *c, size_t k);

/* Appends the sentence that ends before token 'next'. */
void cutter_add(struct cutter *c, struct spans *out, size_t next);

#endif
