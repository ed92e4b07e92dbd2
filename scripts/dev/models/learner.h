/*
** An averaged perceptron with a margin over hashed features: whole numbers
** throughout, so that the same data give the same weights everywhere.
** A tool of development: it ends the program when memory runs out.
*/
#ifndef PARALLAX_LEARNER_H
#define PARALLAX_LEARNER_H

#include <stddef.h>
#include <stdint.h>

#define ROW_NONE UINT32_MAX

struct learner {
  size_t labels;
  uint64_t *keys; /* open addressing over features; 0 is free */
  uint32_t *rows, *counts;
  size_t size, n;   /* slots, features in use */
  int32_t *weights; /* row after row */
  int64_t *history; /* for the average: each change times the step it came at */
  int64_t step;
};

void *must_alloc(size_t n, size_t size);

void learner_init(struct learner *l, size_t labels);
void learner_free(struct learner *l);

/* Counts features; then keeps those seen 'least' times and gives them rows. */
void learner_count(struct learner *l, const uint64_t *f, size_t n);
void learner_seal(struct learner *l, uint32_t least);

/* Writes the rows of the features that have one; returns how many. */
size_t learner_rows(const struct learner *l, const uint64_t *f, size_t n, uint32_t *rows);

void learner_score(const struct learner *l, const uint32_t *rows, size_t n, int32_t *scores);
void learner_update(struct learner *l, const uint32_t *rows, size_t n, unsigned good, unsigned bad);

/* Forgets all weights. */
void learner_reset(struct learner *l);
/* Replaces the weights by their average over all steps, in 1/256. */
void learner_average(struct learner *l);

#endif
