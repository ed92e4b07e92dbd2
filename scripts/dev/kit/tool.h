/*
** What the C programs of scripts/dev do where they cannot go on: say it and end.
*/
#ifndef PARALLAX_DEV_TOOL_H
#define PARALLAX_DEV_TOOL_H

#include <stdio.h>
#include <stdlib.h>

static inline void fail(const char *what) {
  fprintf(stderr, "%s\n", what);
  exit(1);
}

/* n zeroed things, at least one. */
static inline void *need(size_t n, size_t size) {
  void *p = calloc(n ? n : 1, size);
  if (p == NULL) fail("not enough memory");
  return p;
}

static inline void read_exactly(void *to, size_t size, size_t n) {
  if (fread(to, size, n, stdin) != n) fail("the input ends early");
}

static inline void write_exactly(const void *from, size_t size, size_t n) {
  if (fwrite(from, size, n, stdout) != n) fail("cannot write");
}

#endif
