/*
** A conditional random field over runs of words (Lafferty, McCallum and Pereira,
** Proc. ICML 2001): weights of features for each label, and of labels behind
** labels, learnt by gradients of the likelihood of whole runs. Steps shrink
** with a weight's past gradients (AdaGrad), weights with every epoch, and what
** is learnt is the average over the later epochs.
** Floats, but no function of the system's mathematics that rounds as it likes:
** the same data give the same weights on every machine that computes by IEEE
** 754 without contraction (-ffp-contract=off).
*/
#ifndef PARALLAX_CRF_H
#define PARALLAX_CRF_H

#include <stddef.h>
#include <stdint.h>

#include "tag/tag_chain.h"

/* Floats of a row of weights: the labels, up to whole vectors. */
#define CRF_ROW 20u

/* A number for each label behind each. */
struct crf_follow {
  float of[NAME_LABELS][NAME_LABELS];
};

struct crf {
  size_t rows;
  float *weights, *squares, *sum; /* row after row */
  struct crf_follow follow, squares_follow, sum_follow;
  struct crf_follow factors; /* e to the power of 'follow'; 0 for what may not be */
  float step;                /* how large the first step is */
  unsigned sums;
  struct crf_room *room;
};

/* Words to learn from. */
struct crf_run {
  size_t n;
  float (*scores)[CRF_ROW];
  const unsigned char *gold;
  uint32_t **rows; /* those of the features of each word, */
  size_t *counts;  /* and how many */
};

void crf_init(struct crf *c, size_t rows, float step);
void crf_free(struct crf *c);

/* Forgets everything but what 'follow' says, where it is not NULL. */
void crf_reset(struct crf *c, const struct crf_follow *follow);

/* Adds the weights of the rows to the scores of a word. */
void crf_score(const struct crf *c, const uint32_t *rows, size_t n, float *scores);

/* Changes the weights after a run was scored. */
void crf_learn(struct crf *c, const struct crf_run *run);

/* Makes recent changes of what follows what count. */
void crf_refresh(struct crf *c);

/* Shrinks all weights by a share, and takes them into the average if 'counts'. */
void crf_end_epoch(struct crf *c, float share, int counts);

/* Replaces the weights by their average. */
void crf_average(struct crf *c);

/* A score as the core has it. */
int16_t crf_whole(float score);

#endif
