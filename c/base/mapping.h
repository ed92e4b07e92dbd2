/*
** A file as memory: read by mapping it, written so that a reader sees the old
** file or the new one, never a part.
*/
#ifndef PARALLAX_MAPPING_H
#define PARALLAX_MAPPING_H

#include <stddef.h>

struct mapping {
  const char *p; /* NULL: nothing mapped, or an empty file */
  size_t size;
};

/*
** Maps a file for reading; returns 0 or an errno. The bytes are those of the
** file as it is, so it must not be written to, only replaced, while mapped.
*/
int mapping_open(struct mapping *m, const char *path);
void mapping_close(struct mapping *m);

/*
** Writes 'size' bytes to 'path' by way of the new file 'beside', in the same
** folder; returns 0 or an errno.
*/
int mapping_write(const char *path, const char *beside, const char *p, size_t size);

#endif
