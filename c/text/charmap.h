/*
** From byte offsets to code point offsets, by checkpoints: one count for
** every CHARMAP_STEP bytes, the rest counted on the spot.
*/
#ifndef PARALLAX_CHARMAP_H
#define PARALLAX_CHARMAP_H

#include <stddef.h>
#include <stdint.h>

#include "base/alloc.h"

#define CHARMAP_STEP 256u

struct charmap {
  struct alloc a;
  const char *text; /* borrowed: must outlive the map */
  size_t len;
  uint32_t *v; /* v[k]: code points in the first k * CHARMAP_STEP bytes */
  size_t n;
};

/* Counts the text once. O(len) time, len / 64 bytes of space. */
enum status charmap_build(struct charmap *m, struct alloc a, const char *text, size_t len);
void charmap_free(struct charmap *m);

/* Code points in the first 'bytes' bytes; 'bytes' <= len. O(1). */
size_t charmap_chars(const struct charmap *m, size_t bytes);

#endif
