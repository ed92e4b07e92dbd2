/*
** A file's bytes, mapped read-only: only the pages that are read come into
** memory, and processes share them.
** The file must not shrink while it is mapped; data files of an installation
** are replaced under their name, never cut.
*/
#ifndef PARALLAX_MAP_H
#define PARALLAX_MAP_H

#include <stddef.h>

struct map {
  const unsigned char *p; /* NULL when nothing is mapped */
  size_t n;
};

/* Maps the file. Returns 0, or the errno that tells why not; an empty file maps to no bytes. */
int map_open(struct map *m, const char *path);

/* Takes a map that is closed already. */
void map_close(struct map *m);

#endif
