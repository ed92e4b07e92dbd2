#include "near/vector.h"

#include <string.h>

#define LANES 8

static double sum_of(const float *lanes) {
  double sum = 0;
  for (int i = 0; i < LANES; i++) sum += (double)lanes[i];
  return sum;
}

double vector_dot(const char *a, const char *b, size_t n) {
  float lanes[LANES] = {0}, x[LANES], y[LANES];
  size_t k = 0;
  for (; k + LANES <= n; k += LANES) {
    memcpy(x, a + k * sizeof(float), sizeof x);
    memcpy(y, b + k * sizeof(float), sizeof y);
    for (int i = 0; i < LANES; i++) lanes[i] += x[i] * y[i];
  }
  double sum = sum_of(lanes);
  for (; k < n; k++) {
    memcpy(x, a + k * sizeof(float), sizeof(float));
    memcpy(y, b + k * sizeof(float), sizeof(float));
    sum += (double)(x[0] * y[0]);
  }
  return sum;
}
