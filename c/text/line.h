/*
** Lines: where they break, and whether prose was wrapped by hand.
*/
#ifndef PARALLAX_LINE_H
#define PARALLAX_LINE_H

#include <stddef.h>

#include "text/span.h"

/*
** Length of the line break at 's' ('s' < 'e'), 0 if none: LF, CR LF, CR, NEL,
** and the line and paragraph separators of Unicode.
*/
size_t line_break(const char *s, const char *e);

/* True for a character of whitespace that breaks no line; '*len' its length. */
int line_blank(const char *s, const char *e, size_t *len);

/* Number of line breaks in [s, e), but never more than 2. */
int line_breaks(const char *s, const char *e);

/*
** Column at which the prose of 'text' was wrapped by hand, 0 if it was not.
** Evidence are lines without a final mark whose successor goes on in small
** letters; short lines that a capital follows speak against it. O(len).
*/
size_t line_wrap(const char *text, size_t len);

/*
** Appends the blocks of 'text' that blank lines separate, trimmed of
** whitespace. ST_LIMIT above TEXT_LIMIT bytes. O(len).
*/
enum status paragraphs_find(struct spans *out, const char *text, size_t len);

#endif
