/*
** Other encodings to UTF-8.
*/
#ifndef PARALLAX_ENCODING_H
#define PARALLAX_ENCODING_H

#include "base/buf.h"

enum encoding { ENC_UTF8, ENC_WINDOWS_1252, ENC_UTF16LE, ENC_UTF16BE };

/*
** Appends the text that 'bytes' encode, as well-formed UTF-8 without NUL, and
** adds to '*replaced' how many U+FFFD stand for something unreadable: each
** maximal ill-formed subpart (the policy of the WHATWG decoder), each lone
** surrogate, an odd last byte of UTF-16, each NUL. One byte order mark of the
** encoding at the start is dropped; that of another encoding is not looked
** for. O(n).
*/
enum status encoding_decode(struct buf *out, enum encoding from, const char *bytes, size_t n,
                            size_t *replaced);

#endif
