/*
** What the peers' harnesses share: how they give up, and a whole file as bytes.
** A harness says its own name before including this: #define HARNESS "icu".
*/
#ifndef SLURP_H
#define SLURP_H

#include <stdio.h>
#include <stdlib.h>

static void die(const char *what) {
  fprintf(stderr, HARNESS ": %s\n", what);
  exit(1);
}

/* The bytes of a file, a NUL byte behind them; the caller frees them. */
static char *read_all(const char *path, size_t *size) {
  FILE *f = fopen(path, "rb");
  if (f == NULL || fseek(f, 0, SEEK_END) != 0) die(path);
  *size = (size_t)ftell(f);
  rewind(f);
  char *bytes = malloc(*size + 1);
  if (bytes == NULL || fread(bytes, 1, *size, f) != *size) die(path);
  fclose(f);
  bytes[*size] = '\0';
  return bytes;
}

#endif
