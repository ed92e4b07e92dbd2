/*
** The container of a segment: named sections in one immutable file, which is
** mapped to be read.
**
**   header   64 bytes: magic, version, byte order, checksum of these
**   sections each begins at a multiple of 64
**   table    24 bytes a section: tag, 0, offset, length
**   sums     CRC-32C of each 64 KiB from the start of the file to the table
**   footer   64 bytes: where table and sums are, the file's length, checksum
**            of table, sums and footer
**
** All numbers are little-endian; machines of the other order are refused.
** Opening reads the header and everything behind the sections, so its cost
** is the file's length / 16 Ki; a block is checked when it is first touched.
*/
#ifndef PARALLAX_SEGMENT_FILE_H
#define PARALLAX_SEGMENT_FILE_H

#include <stdint.h>

#include "base/buf.h"

#define SEGMENT_BLOCK 65536u
#define SEGMENT_VERSION 2u
#define SEGMENT_TAGS 64u /* sections in one file at most */

/* A tag of four letters. */
#define SEGMENT_TAG(a, b, c, d) \
  ((uint32_t)(a) | (uint32_t)(b) << 8 | (uint32_t)(c) << 16 | (uint32_t)(d) << 24)

struct segment_entry {
  uint32_t tag, zero;
  uint64_t at, len;
};

/* Writing: begin, any number of sections, finish; free in any case. */
struct segment_writer {
  struct alloc a;
  int fd;                /* -1 when closed */
  int error;             /* errno of what failed, or 0 */
  uint64_t at, reserved; /* bytes of the file so far, and for which the disk was asked */
  char *block;           /* what is not yet written of the file */
  size_t fill;
  uint32_t *sums;
  size_t nsums, sums_cap;
  struct segment_entry *table;
  size_t n, table_cap;
};

/*
** Creates the file, which must not exist. ST_IO leaves the reason in 'error'.
** Content goes to disk when finish returns ST_OK: it syncs the file, not the
** folder.
*/
enum status segment_writer_begin(struct segment_writer *w, struct alloc a, const char *path);
enum status segment_writer_open(struct segment_writer *w, uint32_t tag);
enum status segment_writer_add(struct segment_writer *w, const void *bytes, size_t n);
enum status segment_writer_section(struct segment_writer *w, uint32_t tag, const void *bytes, size_t n);
enum status segment_writer_finish(struct segment_writer *w);
void segment_writer_free(struct segment_writer *w);

/* Reading. */
struct segment_file {
  struct alloc a;
  const char *base; /* NULL when closed */
  size_t len, data; /* of the file; up to the table */
  const struct segment_entry *table;
  size_t n;
  const uint32_t *sums;
  size_t nsums;
  unsigned char *checked; /* by block: 1 good, 2 bad */
  const char *why;        /* reason of the last failure, a literal */
  int error;              /* errno behind it, or 0 */
};

/* ST_IO, ST_SYNTAX (no segment, damaged or cut short) or ST_LIMIT (another version). */
enum status segment_file_open(struct segment_file *f, struct alloc a, const char *path);
void segment_file_close(struct segment_file *f);

/* A section as it lies in the file, unchecked; NULL and 0 when there is none. */
const void *segment_file_get(const struct segment_file *f, uint32_t tag, size_t *len);

/* Checks the blocks of these bytes (n > 0). ST_SYNTAX when damaged. */
enum status segment_file_check(struct segment_file *f, const void *p, size_t n);

/* Checks what of these bytes was not checked yet. ST_SYNTAX when damaged. */
static inline enum status segment_file_touch(struct segment_file *f, const void *p, size_t n) {
  if (n == 0) return ST_OK;
  size_t at = (size_t)((const char *)p - f->base);
  size_t block = at / SEGMENT_BLOCK;
  if (block == (at + n - 1) / SEGMENT_BLOCK && f->checked[block] == 1) return ST_OK;
  return segment_file_check(f, p, n);
}

/* Number of damaged blocks in the whole file, all of which it reads. */
size_t segment_file_verify(struct segment_file *f);

#endif
