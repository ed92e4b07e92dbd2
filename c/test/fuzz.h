/*
** What the fuzz targets share. Each defines LLVMFuzzerTestOneInput; built with
** a plain compiler, this main feeds it a fixed series of inputs made of the
** target's own fragments and of stray bytes. With clang:
**   -fsanitize=fuzzer -DPARALLAX_LIBFUZZER
**
** Usage: fuzz_NAME [ROUNDS [SEED]]
*/
#ifndef PARALLAX_FUZZ_H
#define PARALLAX_FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What inputs are made of; ends with NULL. Every target defines its own. */
extern const char *const fuzz_fragments[];

/* Printed when a check fails, so that the input can be tried again. */
static const uint8_t *fuzz_input;
static size_t fuzz_size;

static inline void fuzz_fail(const char *file, int line, const char *what) {
  fprintf(stderr, "%s:%d: not so: %s\ninput:", file, line, what);
  for (size_t k = 0; k < fuzz_size; k++) fprintf(stderr, "\\x%02X", fuzz_input[k]);
  fprintf(stderr, "\n");
  abort();
}

#define CHECK(what) ((what) ? (void)0 : fuzz_fail(__FILE__, __LINE__, #what))

static inline void *fuzz_realloc(void *ud, void *p, size_t osize, size_t nsize) {
  (void)ud;
  (void)osize;
  if (nsize > 0) return realloc(p, nsize);
  free(p);
  return NULL;
}

static const struct alloc fuzz_alloc = {fuzz_realloc, NULL};

#ifndef PARALLAX_LIBFUZZER

#define FUZZ_MAX 2048

/* xorshift64*: the same series on every machine. */
static uint64_t fuzz_state;

static size_t fuzz_below(size_t n) {
  fuzz_state ^= fuzz_state >> 12;
  fuzz_state ^= fuzz_state << 25;
  fuzz_state ^= fuzz_state >> 27;
  return (size_t)((fuzz_state * 0x2545F4914F6CDD1Du) >> 33) % n;
}

/* Fills 'out' up to 'size' bytes; one in eight pieces is a stray byte. */
static size_t fuzz_make(uint8_t *out, size_t size) {
  size_t pieces = 0, n = 0;
  while (fuzz_fragments[pieces] != NULL) pieces++;
  while (n < size) {
    const char *piece = fuzz_fragments[fuzz_below(pieces)];
    size_t len = strlen(piece);
    if (fuzz_below(8) == 0 || n + len > size) {
      out[n++] = (uint8_t)fuzz_below(256);
    } else {
      memcpy(out + n, piece, len);
      n += len;
    }
  }
  return n;
}

int main(int argc, char **argv) {
  static uint8_t data[FUZZ_MAX];
  long rounds = argc > 1 ? atol(argv[1]) : 20000;
  fuzz_state = argc > 2 ? strtoull(argv[2], NULL, 10) : 20250509u;
  for (long k = 0; k < rounds; k++) {
    size_t size = fuzz_make(data, fuzz_below(k % 64 == 0 ? FUZZ_MAX : 96));
    /* a block of exactly this size, so that reading past it is noticed */
    uint8_t *copy = malloc(size + (size == 0));
    if (copy == NULL) return 2;
    memcpy(copy, data, size);
    fuzz_input = copy;
    fuzz_size = size;
    LLVMFuzzerTestOneInput(copy, size);
    free(copy);
  }
  printf("%ld inputs\n", rounds);
  return 0;
}

#endif
#endif
