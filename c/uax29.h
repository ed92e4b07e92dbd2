/*
** Word boundaries of Unicode Standard Annex #29 (revision 41, Unicode 15.0):
** the default rules WB1 to WB999, without tailoring and without dictionaries.
*/
#ifndef PARALLAX_UAX29_H
#define PARALLAX_UAX29_H

#include <stddef.h>
#include <stdint.h>

#include "alloc.h"

/* Places in a text, in order. */
struct borders {
  struct alloc a;
  uint32_t *v;
  size_t n, cap;
};

void borders_init(struct borders *b, struct alloc a);
void borders_free(struct borders *b);

/*
** Fills 'out' with the boundaries of 'text', its start and its end among them;
** an empty text has none. A byte that is not part of UTF-8 counts as U+FFFD.
** ST_LIMIT above TEXT_LIMIT bytes. O(len).
*/
enum status uax29_borders(struct borders *out, const char *text, size_t len);

#endif
