/*
** An averaged perceptron with a margin over hashed features. A weight is changed
** by less the more often it was changed before (AdaGrad; Duchi, Hazan and
** Singer, JMLR 12, 2011). Whole numbers throughout, so that the same data give
** the same weights everywhere.
** A tool of development: it ends the program when memory runs out.
*/
#ifndef PARALLAX_LEARNER_H
#define PARALLAX_LEARNER_H

#include <stddef.h>
#include <stdint.h>

/* What a weight, a score, a margin of one is. */
#define WEIGHT_ONE 1024

struct learner {
  size_t labels;
  uint64_t *keys; /* open addressing over features; 0 is free */
  uint32_t *rows, *counts;
  size_t size, n;    /* slots, features in use */
  int32_t *weights;  /* row after row */
  int64_t *history;  /* for the average: each change times the step it came at */
  uint32_t *changes; /* how often each weight was changed */
  int64_t step;
  uint32_t random; /* state of the generator behind learner_drop */
};

#define SEED 20u

/* The next number of a xorshift generator (Marsaglia 2003); 'state' is not 0. */
uint32_t random_next(uint32_t *state);

void *must_alloc(size_t n, size_t size);

void learner_init(struct learner *l, size_t labels);
void learner_free(struct learner *l);

/* Counts features; then keeps those seen 'least' times and gives them rows. */
void learner_count(struct learner *l, const uint64_t *f, size_t n);
void learner_seal(struct learner *l, uint32_t least);

/* Writes the rows of the features that have one; returns how many. */
size_t learner_rows(const struct learner *l, const uint64_t *f, size_t n, uint32_t *rows);

/*
** Leaves out 'percent' of the rows by chance (dropout); returns how many stay.
** What is learnt so must hold without any one feature, and holds on other texts.
*/
size_t learner_drop(struct learner *l, uint32_t *rows, size_t n, unsigned percent);

void learner_score(const struct learner *l, const uint32_t *rows, size_t n, int32_t *scores);
void learner_update(struct learner *l, const uint32_t *rows, size_t n, unsigned good, unsigned bad);

/* Forgets all weights. */
void learner_reset(struct learner *l);
/* Replaces the weights by their average over all steps. */
void learner_average(struct learner *l);

#endif
