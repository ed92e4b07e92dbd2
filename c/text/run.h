/*
** Inside of the tokenizer: plain runs. A run is what stands between two ASCII
** gaps; no token crosses one. Where the characters of a block of 64 bytes say
** by themselves where its tokens are, they are taken all at once.
*/
#ifndef PARALLAX_RUN_H
#define PARALLAX_RUN_H

#include "text/scan.h"

/* The tokens of the runs in a block that are plain. */
struct plain {
  uint64_t first; /* bytes that begin a token */
  uint64_t stop;  /* bytes behind the end of one; as many */
  uint64_t odd;   /* of 'first', those whose kind the first byte does not tell: ’s £ */
  uint64_t hard;  /* bytes whose runs need a closer look */
  uint64_t gap;   /* bytes that part the runs; the block counts up to the last */
};

/*
** Looks at the block 's' that is at 'k' in the text, where a run or a gap
** begins. '.gap' is 0 where the run is longer than a block. Behind the end of
** the text are blanks.
*/
void run_read(struct scan *sc, size_t k, const char *s, struct plain *found);

#endif
