/*
** The directions in which the rows of a sparse matrix differ most: a basis of
** its leading singular vectors, found by iterating on a subspace, and each row
** as signed bytes in it. The basis may be turned any way, which angles between
** rows do not notice.
** Source: Halko, Martinsson and Tropp (2011), Finding structure with
** randomness; Cholesky QR after Yamamoto et al. (2015).
**
** subspace DIMENSIONS PASSES < MATRIX > ROWS
** MATRIX: rows and columns as two 32-bit numbers of this machine, then for each
** column the number of its cells, and each cell as its row and a float.
** ROWS: DIMENSIONS signed bytes a row, the greatest of a row 127 or -127.
*/
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "tool.h"

#define DIMENSIONS_MAX 256

struct cell {
  uint32_t row;
  float value;
};

struct matrix {
  uint32_t rows, columns;
  uint32_t *sizes; /* cells of each column */
  struct cell *cells;
};

static struct matrix read_matrix (void) {
  struct matrix m = {0};
  size_t n = 0, room = 1u << 20;
  read_exactly(&m.rows, sizeof m.rows, 1);
  read_exactly(&m.columns, sizeof m.columns, 1);
  m.sizes = need(m.columns, sizeof *m.sizes);
  m.cells = need(room, sizeof *m.cells);
  for (uint32_t c = 0; c < m.columns; c++) {
    read_exactly(&m.sizes[c], sizeof *m.sizes, 1);
    while (n + m.sizes[c] > room) {
      room *= 2;
      m.cells = realloc(m.cells, room * sizeof *m.cells);
      if (m.cells == NULL) fail("not enough memory");
    }
    read_exactly(m.cells + n, sizeof *m.cells, m.sizes[c]);
    for (uint32_t k = 0; k < m.sizes[c]; k++, n++)
      if (m.cells[n].row >= m.rows) fail("a row is out of range");
  }
  return m;
}

/* to = M M' from; both have m->rows rows of k numbers. */
static void spread (const struct matrix *m, const double *from, double *to, size_t k) {
  const struct cell *cell = m->cells;
  for (size_t i = 0; i < m->rows * k; i++) to[i] = 0;
  for (uint32_t c = 0; c < m->columns; cell += m->sizes[c], c++) {
    double sum[DIMENSIONS_MAX] = {0};
    for (uint32_t n = 0; n < m->sizes[c]; n++)
      for (size_t d = 0; d < k; d++) sum[d] += (double)cell[n].value * from[cell[n].row * k + d];
    for (uint32_t n = 0; n < m->sizes[c]; n++)
      for (size_t d = 0; d < k; d++) to[cell[n].row * k + d] += (double)cell[n].value * sum[d];
  }
}

/* r := the Cholesky factor of v' v, upper triangle, row by row. */
static void factor (const double *v, size_t rows, size_t k, double *r) {
  for (size_t i = 0; i < k * k; i++) r[i] = 0;
  for (size_t row = 0; row < rows; row++)
    for (size_t i = 0; i < k; i++)
      for (size_t j = i; j < k; j++) r[i * k + j] += v[row * k + i] * v[row * k + j];
  for (size_t i = 0; i < k; i++) {
    for (size_t p = 0; p < i; p++)
      for (size_t j = i; j < k; j++) r[i * k + j] -= r[p * k + i] * r[p * k + j];
    double root = sqrt(r[i * k + i]);
    if (!(root > 0)) fail("the matrix has fewer directions than asked for");
    for (size_t j = i; j < k; j++) r[i * k + j] /= root;
  }
}

/* Makes the columns of v orthonormal. Done twice, since squares lose digits. */
static void straighten (double *v, size_t rows, size_t k, double *r) {
  for (int pass = 0; pass < 2; pass++) {
    factor(v, rows, k, r);
    for (size_t row = 0; row < rows; row++) {
      double *x = v + row * k;
      for (size_t i = 0; i < k; i++) {
        x[i] /= r[i * k + i];
        for (size_t j = i + 1; j < k; j++) x[j] -= x[i] * r[i * k + j];
      }
    }
  }
}

static void write_rows (const double *v, size_t rows, size_t k) {
  for (size_t row = 0; row < rows; row++) {
    double most = 0;
    signed char bytes[DIMENSIONS_MAX];
    for (size_t d = 0; d < k; d++) most = fmax(most, fabs(v[row * k + d]));
    for (size_t d = 0; d < k; d++)
      bytes[d] = (signed char)(most > 0 ? lround(127 * v[row * k + d] / most) : 0);
    if (fwrite(bytes, 1, k, stdout) != k) fail("cannot write");
  }
}

int main (int argc, char **argv) {
  size_t k = argc == 3 ? strtoul(argv[1], NULL, 10) : 0;
  unsigned long passes = argc == 3 ? strtoul(argv[2], NULL, 10) : 0;
  if (k == 0 || k > DIMENSIONS_MAX || passes == 0) fail("usage: subspace DIMENSIONS PASSES < MATRIX > ROWS");
  struct matrix m = read_matrix();
  double *v = need(m.rows * k, sizeof *v), *next = need(m.rows * k, sizeof *next), *r = need(k * k, sizeof *r);
  uint64_t state = 1;
  for (size_t i = 0; i < m.rows * k; i++) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    v[i] = (double)(state >> 33) / 2147483648.0 - 0.5;
  }
  for (unsigned long pass = 0; pass < passes; pass++) {
    spread(&m, v, next, k);
    double *old = v;
    v = next;
    next = old;
    straighten(v, m.rows, k, r);
  }
  write_rows(v, m.rows, k);
  if (fflush(stdout) != 0) fail("cannot write");
  free(m.sizes);
  free(m.cells);
  free(v);
  free(next);
  free(r);
  return 0;
}
