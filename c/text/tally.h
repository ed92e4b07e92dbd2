/*
** Words that speak for classes, and what a text says by them: the function
** words of languages that are written alike.
*/
#ifndef PARALLAX_TALLY_H
#define PARALLAX_TALLY_H

#include <stdint.h>

#include "base/buf.h"

#define TALLY_CLASSES 255u

struct tally_word {
  uint32_t hash, at, len; /* 'len' bytes at 'at' in 'words'; 'n' is 0 in a free slot */
  uint32_t first, n;      /* its classes: 'n' bytes at 'first' in 'classes' */
  uint32_t times;         /* how often this text has it, while it is read */
};

struct tally {
  struct alloc a;
  struct buf words, classes, folded;
  struct tally_word *slots; /* open addressing; 'size' is a power of 2 */
  size_t n, size;
  uint32_t *order; /* slots of the words of a text, in the order of their first time */
  size_t order_cap;
};

/* What a text says for one class. */
struct tally_sum {
  double score;              /* of each word of the class: its times over the number of its classes */
  uint32_t known, different; /* words of the class, each time and once */
};

void tally_init(struct tally *t, struct alloc a);
void tally_free(struct tally *t);

/* Adds a folded word with its classes, 0 to TALLY_CLASSES - 1 each. The word is new. Amortised O(len). */
enum status tally_add(struct tally *t, const char *word, size_t len, const unsigned char *classes, size_t n);

/*
** Reads a text: '*words' is the number of its words, runs of ASCII letters and
** bytes beyond ASCII in the folded text. 'sums' has room for all classes and is
** all 0. Scores are summed in the order of the words' first times. O(len).
*/
enum status tally_read(struct tally *t, const char *text, size_t len, size_t *words, struct tally_sum *sums);

#endif
