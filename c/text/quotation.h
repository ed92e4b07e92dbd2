/*
** Quotation marks in pairs, whatever the language. Each passage stands alone:
** a mark without a partner never reaches past the end of its own.
**
**   “sisters in spirit“     a pair, though closed by an opening mark
**   ''So be it,'' she said  a pair
**   the dogs' 'best' bowl   one pair, round "best"
**   don’t, ’90s, 5'10"      none
*/
#ifndef PARALLAX_QUOTATION_H
#define PARALLAX_QUOTATION_H

#include "text/quotemark.h"

/* "double", ... in the order of enum mark_family. */
extern const char *const mark_family_names[MARK_FAMILIES];

struct quotation {
  struct span outer, inner; /* with the marks; between them, never blank */
  uint32_t depth;           /* 1: within no other */
  unsigned char family;     /* enum mark_family */
  unsigned char is_closed;  /* 0: the passage ended first */
  unsigned char is_resumed; /* goes on from the pair before, which the last passage left open */
  unsigned char is_lost;    /* open, and no passage goes on with it: its partner is missing */
};

struct quotations {
  struct alloc a;
  struct quotation *v; /* sorted by start; nested pairs follow the pair they are in */
  size_t n, cap;
};

void quotations_init(struct quotations *q, struct alloc a);
void quotations_free(struct quotations *q);

/*
** Replaces the pairs by those of a text of 'len' bytes with its passages.
** O(len), and n log n where pairs nest.
*/
enum status quotations_find(struct quotations *q, const char *text, size_t len, const struct spans *passages);

#endif
