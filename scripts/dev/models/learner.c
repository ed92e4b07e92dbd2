#include "learner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Changes of a weight from which on they do not get smaller. */
#define CHANGES_MAX 4096u

void *must_alloc(size_t n, size_t size) {
  void *p = calloc(n > 0 ? n : 1, size);
  if (p != NULL) return p;
  fputs("train: not enough memory\n", stderr);
  exit(1);
}

static void make_slots(struct learner *l, size_t size) {
  l->size = size;
  l->keys = must_alloc(size, sizeof *l->keys);
  l->rows = must_alloc(size, sizeof *l->rows);
  l->counts = must_alloc(size, sizeof *l->counts);
}

void learner_init(struct learner *l, size_t labels) {
  memset(l, 0, sizeof *l);
  l->labels = labels;
  make_slots(l, (size_t)1 << 16);
}

void learner_free(struct learner *l) {
  free(l->keys);
  free(l->rows);
  free(l->counts);
  free(l->weights);
  free(l->history);
  free(l->changes);
  memset(l, 0, sizeof *l);
}

static size_t find_slot(const struct learner *l, uint64_t key) {
  size_t k = (key >> 20) & (l->size - 1);
  while (l->keys[k] != 0 && l->keys[k] != key) k = (k + 1) & (l->size - 1);
  return k;
}

/* Moves the features counted 'least' times or more into new slots. */
static void rehash(struct learner *l, size_t size, uint32_t least) {
  struct learner old = *l;
  make_slots(l, size);
  l->n = 0;
  for (size_t k = 0; k < old.size; k++) {
    if (old.keys[k] == 0 || old.counts[k] < least) continue;
    size_t slot = find_slot(l, old.keys[k]);
    l->keys[slot] = old.keys[k];
    l->counts[slot] = old.counts[k];
    l->rows[slot] = (uint32_t)l->n++;
  }
  free(old.keys);
  free(old.rows);
  free(old.counts);
}

void learner_count(struct learner *l, const uint64_t *f, size_t n) {
  for (size_t k = 0; k < n; k++) {
    if (2 * l->n >= l->size) rehash(l, 2 * l->size, 0);
    size_t slot = find_slot(l, f[k]);
    if (l->keys[slot] == 0) {
      l->keys[slot] = f[k];
      l->n++;
    }
    l->counts[slot]++;
  }
}

void learner_seal(struct learner *l, uint32_t least) {
  rehash(l, l->size, least);
  l->weights = must_alloc(l->n * l->labels, sizeof *l->weights);
  l->history = must_alloc(l->n * l->labels, sizeof *l->history);
  l->changes = must_alloc(l->n * l->labels, sizeof *l->changes);
}

size_t learner_rows(const struct learner *l, const uint64_t *f, size_t n, uint32_t *rows) {
  size_t found = 0;
  for (size_t k = 0; k < n; k++) {
    size_t slot = find_slot(l, f[k]);
    if (l->keys[slot] != 0) rows[found++] = l->rows[slot];
  }
  return found;
}

uint32_t random_next(uint32_t *state) {
  *state ^= *state << 13;
  *state ^= *state >> 17;
  *state ^= *state << 5;
  return *state;
}

size_t learner_drop(struct learner *l, uint32_t *rows, size_t n, unsigned percent) {
  size_t kept = 0;
  if (percent == 0) return n;
  for (size_t k = 0; k < n; k++)
    if (random_next(&l->random) % 100 >= percent) rows[kept++] = rows[k];
  return kept;
}

void learner_score(const struct learner *l, const uint32_t *rows, size_t n, int32_t *scores) {
  memset(scores, 0, l->labels * sizeof *scores);
  for (size_t k = 0; k < n; k++) {
    const int32_t *w = l->weights + rows[k] * l->labels;
    for (size_t label = 0; label < l->labels; label++) scores[label] += w[label];
  }
}

/* WEIGHT_ONE by the root of 'n', rounded down. */
static int32_t one_by_root(uint32_t n) {
  int32_t low = 0, high = WEIGHT_ONE;
  while (low < high) {
    int32_t middle = (low + high + 1) / 2;
    if ((int64_t)middle * middle * n <= (int64_t)WEIGHT_ONE * WEIGHT_ONE) low = middle;
    else high = middle - 1;
  }
  return low;
}

static int32_t step_size(uint32_t changes) {
  static int32_t sizes[CHANGES_MAX];
  if (sizes[0] == 0)
    for (uint32_t k = 0; k < CHANGES_MAX; k++) sizes[k] = one_by_root(k + 1);
  return sizes[changes < CHANGES_MAX ? changes : CHANGES_MAX - 1];
}

static void change(struct learner *l, uint32_t row, unsigned label, int sign) {
  size_t at = row * l->labels + label;
  int32_t by = sign * step_size(l->changes[at]++);
  l->weights[at] += by;
  l->history[at] += by * l->step;
}

void learner_update(struct learner *l, const uint32_t *rows, size_t n, unsigned good, unsigned bad) {
  for (size_t k = 0; k < n; k++) {
    change(l, rows[k], good, 1);
    change(l, rows[k], bad, -1);
  }
}

void learner_reset(struct learner *l) {
  l->step = 0;
  l->random = SEED;
  memset(l->weights, 0, l->n * l->labels * sizeof *l->weights);
  memset(l->history, 0, l->n * l->labels * sizeof *l->history);
  memset(l->changes, 0, l->n * l->labels * sizeof *l->changes);
}

void learner_average(struct learner *l) {
  int64_t steps = l->step > 0 ? l->step : 1;
  for (size_t k = 0; k < l->n * l->labels; k++)
    l->weights[k] = (int32_t)((l->weights[k] * steps - l->history[k]) / steps);
}
