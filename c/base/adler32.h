/*
** Adler-32, the checksum at the end of a zlib stream.
*/
#ifndef PARALLAX_ADLER32_H
#define PARALLAX_ADLER32_H

#include <stddef.h>
#include <stdint.h>

/* Checksum of 'n' bytes. O(n). */
uint32_t adler32_of(const void *bytes, size_t n);

#endif
