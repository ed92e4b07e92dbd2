/*
** CRC-32C (Castagnoli), the checksum of every row and every block on disk.
*/
#ifndef PARALLAX_CRC32C_H
#define PARALLAX_CRC32C_H

#include <stddef.h>
#include <stdint.h>

/* Checksum of 'n' bytes, going on from 'crc': 0 for the first piece. */
uint32_t crc32c(uint32_t crc, const void *bytes, size_t n);

#endif
