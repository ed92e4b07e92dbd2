/*
** Forests of stray bytes behind a header that fits them, scored: no read may
** leave the file, and no score is anything but a finite number.
*/
#include <math.h>

#include "fuzz.h"
#include "near/forest.h"

const char *const fuzz_fragments[] = {FOREST_MAGIC, "\1",       "\2",        "\1x",      "\2yz",
                                      "\200\177",   "\300\177", "\200\77\1", "\1\1\1\1", "\315\314\314\75",
                                      NULL};

#define ROOM 64u /* for the header */

static const float row_values[] = {0, 1, -1, 0.1F, INFINITY, -INFINITY, NAN};

static void read_forest(const uint8_t *bytes, size_t n) {
  struct forest f;
  const char *reason = NULL;
  if (forest_open(&f, (const char *)bytes, n, &reason) != ST_OK) {
    CHECK(reason != NULL);
    return;
  }
  float row[FOREST_COLUMNS_MAX];
  for (size_t shift = 0; shift < sizeof row_values / sizeof *row_values; shift++) {
    for (size_t k = 0; k < f.columns; k++)
      row[k] = row_values[(k + shift) % (sizeof row_values / sizeof *row_values)];
    CHECK(isfinite(forest_score(&f, row)));
  }
}

/*
** A forest of as many trees as 'data' fills, its first bytes being the number
** of columns and the depth. Returns its size.
*/
static size_t lay_out(uint8_t *out, const uint8_t *data, size_t size) {
  uint8_t columns = (uint8_t)(1 + data[0] % 8), depth = (uint8_t)(1 + data[1] % FOREST_DEPTH_MAX);
  size_t inner = ((size_t)1 << depth) - 1, tree = 5 * inner + 4 * (inner + 1), n = sizeof FOREST_MAGIC - 1;
  size_t trees = (size - 2) / tree;
  memcpy(out, FOREST_MAGIC, n);
  out[n++] = columns;
  for (uint8_t k = 0; k < columns; k++) {
    out[n++] = 1;
    out[n++] = (uint8_t)('a' + k);
  }
  memset(out + n, 0, 8);
  out[n + 4] = (uint8_t)(trees & 255);
  out[n + 5] = (uint8_t)(trees >> 8);
  out[n + 8] = depth;
  n += 9;
  memcpy(out + n, data + 2, trees * tree);
  for (size_t k = 0; k < trees * tree; k++) /* most columns and floats that would be refused become sound */
    if (k % tree < 5 * inner ? k % tree % 5 == 0 : (k % tree - 5 * inner) % 4 == 3)
      out[n + k] = (uint8_t)(out[n + k] % (k % 61 == 0 ? 128 : columns));
  return n + trees * tree;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  read_forest(data, size);
  if (size < 2 || size > 1u << 15) return 0;
  uint8_t *laid = malloc(ROOM + size);
  if (laid == NULL) return 0;
  size_t n = lay_out(laid, data, size);
  /* a block of exactly its size, so that reading past it is noticed */
  uint8_t *exact = realloc(laid, n);
  if (exact != NULL) read_forest(exact, n);
  free(exact != NULL ? exact : laid);
  return 0;
}
