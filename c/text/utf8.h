/*
** UTF-8 as of RFC 3629: no overlong forms, no surrogates, nothing above
** U+10FFFF. All positions are 0-based bytes.
*/
#ifndef PARALLAX_UTF8_H
#define PARALLAX_UTF8_H

#include <stddef.h>
#include <stdint.h>

#define UTF8_REPLACEMENT 0xFFFDu

/*
** Decodes the code point at 's' ('s' < 'e'). Returns its length, 1 to 4, or
** 0 when the bytes are ill-formed.
*/
size_t utf8_get(const char *s, const char *e, uint32_t *cp);

/*
** Length of the maximal subpart of an ill-formed sequence at 's': the bytes
** that the WHATWG decoder replaces by one U+FFFD. At least 1.
*/
size_t utf8_bad(const char *s, const char *e);

/* Writes 'cp' to 'out', which has room for 4 bytes; returns the length. */
size_t utf8_put(char *out, uint32_t cp);

/* Offset of the first ill-formed byte, or 'n' when there is none. O(n). */
size_t utf8_check(const char *s, size_t n);

/* Number of code points in well-formed text: bytes that do not continue. */
size_t utf8_count(const char *s, size_t n);

/* True for a byte 10xxxxxx, which never begins a code point. */
static inline int utf8_continues(char c) {
  return ((unsigned char)c & 0xC0) == 0x80;
}

#endif
