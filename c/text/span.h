/*
** Lists of byte spans, 0-based and half-open, sorted and not overlapping.
** Offsets are 32 bits wide: texts of 2 GiB and more are refused (ST_LIMIT).
*/
#ifndef PARALLAX_SPAN_H
#define PARALLAX_SPAN_H

#include <stdint.h>

#include "base/alloc.h"

#define TEXT_LIMIT 0x7FFFFFFFu

struct span {
  uint32_t start, end;
};

struct spans {
  struct alloc a;
  struct span *v;
  size_t n, cap;
};

void spans_init(struct spans *s, struct alloc a);
void spans_free(struct spans *s);

/* Makes room for 'more' spans. */
enum status spans_reserve(struct spans *s, size_t more);

/* Appends a span; the caller keeps the order. */
enum status spans_add(struct spans *s, size_t start, size_t end);

/* Index of the span that covers byte 'at', or s->n. O(log n). */
size_t spans_find(const struct spans *s, size_t at);

#endif
