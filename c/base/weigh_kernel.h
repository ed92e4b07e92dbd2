/*
** The sums of weigh.h over vectors of 16, of which the compiler makes as many
** instructions as the machine needs. The file that includes this defines
** WEIGH(NAME), what a function is called; WEIGH_TARGET, its attribute; and
** WEIGH_READ(BYTES), 16 weights as a vector.
*/

/* Called with constant 'parts', so that all sums stay in registers. */
WEIGH_TARGET static inline __attribute__((always_inline)) void WEIGH(add_parts)(
    int16_t *sums, const unsigned char *const *rows, size_t n, size_t parts) {
  v16 sum[PARTS];
  for (size_t p = 0; p < parts; p++) sum[p] = (v16){0};
  for (size_t k = 0; k < n; k++) {
#pragma GCC unroll 5
    for (size_t p = 0; p < parts; p++) sum[p] += WEIGH_READ(rows[k] + p * WEIGH_LANES);
  }
#pragma GCC unroll 5
  for (size_t p = 0; p < parts; p++) {
    v16 all;
    memcpy(&all, sums + p * WEIGH_LANES, sizeof all);
    all += sum[p];
    memcpy(sums + p * WEIGH_LANES, &all, sizeof all);
  }
}

WEIGH_TARGET static void WEIGH(add)(int16_t *sums, const unsigned char *const *rows, size_t n, size_t width) {
  if (width == PARTS_NAME * WEIGH_LANES) WEIGH(add_parts)(sums, rows, n, PARTS_NAME);
  else if (width == PARTS * WEIGH_LANES) WEIGH(add_parts)(sums, rows, n, PARTS);
  else add_portable(sums, rows, n, width);
}
