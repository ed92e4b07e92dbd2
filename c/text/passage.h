/*
** Passages: what a quotation does not leave without saying so. A paragraph is
** one, and a line of it where the line before ended like a sentence, as it
** does in text whose blank lines were lost.
*/
#ifndef PARALLAX_PASSAGE_H
#define PARALLAX_PASSAGE_H

#include "text/span.h"

/* Blanks of ASCII. */
static inline int is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The first byte at or after 'at' that is no blank, or 'len'. */
size_t passage_head(const char *text, size_t len, size_t at);

/* Appends the passages of the paragraphs of a text, in order. O(len). */
enum status passages_find(struct spans *out, const char *text, const struct spans *paragraphs);

#endif
