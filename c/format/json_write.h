/*
** The scalars of JSON as text: strings and numbers.
*/
#ifndef PARALLAX_JSON_WRITE_H
#define PARALLAX_JSON_WRITE_H

#include <stdint.h>

#include "base/buf.h"

/*
** Appends 's' in quotation marks. Escaped is what JSON forbids, what ends or
** opens a comment or a tag where the text stands in an HTML script element,
** and the two line separators that JavaScript once took for line ends.
** Ill-formed UTF-8 becomes U+FFFD. O(n).
*/
enum status json_write_string(struct buf *out, const char *s, size_t n);

enum status json_write_integer(struct buf *out, int64_t value);

/* Appends an array of two numbers; 'comma' stands between them, with blanks or without, 8 bytes at most. */
enum status json_write_pair(struct buf *out, int64_t a, int64_t b, const char *comma);

/*
** Appends the fewest digits that read back as 'value', whole numbers up to
** 2^53 without a point. ST_SYNTAX for NaN and infinity.
*/
enum status json_write_number(struct buf *out, double value);

#endif
