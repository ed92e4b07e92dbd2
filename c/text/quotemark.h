/*
** Quotation marks one by one: their shape, what stands beside them, and which
** way they face by it. Shapes are what texts get wrong, so neighbours come
** first.
*/
#ifndef PARALLAX_QUOTEMARK_H
#define PARALLAX_QUOTEMARK_H

#include "base/buf.h"
#include "text/span.h"

enum mark_family { MARK_DOUBLE, MARK_SINGLE, MARK_GUILLEMET, MARK_ANGLE, MARK_FAMILIES };

/* What a character is to a mark beside it. */
enum mark_side { SIDE_SPACE, SIDE_BRACKET, SIDE_STOP, SIDE_DASH, SIDE_WORD, SIDE_MARK };

struct quotemark {
  uint32_t start, end;
  unsigned char family;      /* enum mark_family */
  signed char faces;         /* by its shape: 1 opens, -1 closes, 0 either */
  unsigned char left, right; /* enum mark_side */
  char leads;                /* begins its passage, so that it opens */
  char resumed;              /* opens again what is open already */
  signed char way;           /* as it is read: 1 opens, -1 closes, 0 not yet */
};

struct quotemarks {
  struct alloc a;
  struct quotemark *v;
  size_t n, cap;
};

void quotemarks_init(struct quotemarks *m, struct alloc a);
void quotemarks_free(struct quotemarks *m);

enum status quotemarks_add(struct quotemarks *m, struct quotemark mark);

/* The mark at 'at' < 'len' by its shape alone; its end is 'at' where none stands there. */
struct quotemark quotemark_at(const char *text, size_t len, size_t at);

/*
** Replaces the marks by those of a passage [start, end), apostrophes left out:
** those inside words, before shortened words, and after a plural ("the dogs'
** bowl") where a better closing mark is still to come. O(end - start).
*/
enum status quotemarks_read(struct quotemarks *m, const char *text, size_t len, struct span passage);

#endif
