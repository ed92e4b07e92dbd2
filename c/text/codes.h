/*
** Text as code points, for what counts characters rather than bytes.
*/
#ifndef PARALLAX_CODES_H
#define PARALLAX_CODES_H

#include "base/buf.h"

struct codes {
  struct alloc a;
  uint32_t *v;
  size_t n, cap;
};

void codes_init(struct codes *c, struct alloc a);
void codes_free(struct codes *c);

/*
** Replaces the content by the code points of 's'. A byte that is not part of
** well-formed UTF-8 becomes 0xDC00 + byte, which no text can hold, so that
** different bytes stay different. O(len).
*/
enum status codes_read(struct codes *c, const char *s, size_t len);

/* The code point at 's' ('s' < 'e') by the rule above, and its length in bytes. */
size_t codes_get(const char *s, const char *e, uint32_t *cp);

/*
** Up to 127 code points beyond ASCII with one byte each, so that text of one
** script can be compared byte by byte: ASCII stands for itself.
*/
#define ALPHABET_OTHER 255u /* the byte of what the alphabet does not hold */
#define ALPHABET_MAX 127u

struct alphabet {
  uint32_t cp[256]; /* open addressing; 0 when free */
  uint8_t byte[256];
  uint32_t of[ALPHABET_MAX]; /* code point of byte 0x80 + k */
  unsigned n;
};

void alphabet_init(struct alphabet *a);

/* The byte of 'cp', which is added while there is room. */
uint8_t alphabet_add(struct alphabet *a, uint32_t cp);

/* The byte of 'cp', or ALPHABET_OTHER. */
uint8_t alphabet_get(const struct alphabet *a, uint32_t cp);

/*
** Writes the bytes of 's' to 'out', which has room for one a code point;
** returns how many it wrote. O(len).
*/
size_t alphabet_write(const struct alphabet *a, const char *s, size_t len, uint8_t *out);

#endif
