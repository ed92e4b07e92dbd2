#include "crf.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "learner.h"
#include "tag/tag_block.h"

/* What squares of gradients begin with, so that the first steps are not leaps. */
#define SQUARES_START 1.0f

/* Gradients below are not worth a step. */
#define GRADIENT_LEAST 0.005f
#define FOLLOW_LEAST 0.0001f

/* Scores of one word while a run is learnt from. */
struct crf_room {
  float ahead[NAME_LABELS];  /* probability of each label by what stands before */
  float behind[NAME_LABELS]; /* and how what stands behind changes it */
  float factors[NAME_LABELS];
  float scale;
};

/* A run is at most a sentence. */
#define ROOM_WORDS SENTENCE_TOKENS_MAX

/* e to the power of x, to seven digits: a polynomial, and the exponent. */
static float power_of_e(float x) {
  if (x < -80.0f) return 0.0f;
  float k = floorf(x * 1.44269504f + 0.5f), r = x - k * 0.69314718f;
  float p = 1.0f + r * (1.0f + r * (0.5f + r * (0.16666667f + r * (0.041666667f + r * 0.0083333333f))));
  return ldexpf(p, (int)k);
}

void crf_init(struct crf *c, size_t rows, float step) {
  memset(c, 0, sizeof *c);
  c->rows = rows;
  c->step = step;
  c->weights = must_alloc(rows * CRF_ROW, sizeof *c->weights);
  c->squares = must_alloc(rows * CRF_ROW, sizeof *c->squares);
  c->sum = must_alloc(rows * CRF_ROW, sizeof *c->sum);
  c->room = must_alloc(ROOM_WORDS, sizeof *c->room);
}

void crf_free(struct crf *c) {
  free(c->weights);
  free(c->squares);
  free(c->sum);
  free(c->room);
  memset(c, 0, sizeof *c);
}

void crf_refresh(struct crf *c) {
  for (unsigned last = 0; last < NAME_LABELS; last++)
    for (unsigned label = 0; label < NAME_LABELS; label++)
      c->factors.of[last][label] =
          name_may_follow(last, label) ? power_of_e(c->follow.of[last][label]) : 0.0f;
}

void crf_reset(struct crf *c, const struct crf_follow *follow) {
  size_t size = c->rows * CRF_ROW * sizeof *c->weights;
  memset(c->weights, 0, size);
  memset(c->squares, 0, size);
  memset(c->sum, 0, size);
  c->follow = follow != NULL ? *follow : (struct crf_follow){{{0.0f}}};
  c->squares_follow = (struct crf_follow){{{0.0f}}};
  c->sum_follow = (struct crf_follow){{{0.0f}}};
  c->sums = 0;
  crf_refresh(c);
}

void crf_score(const struct crf *c, const uint32_t *rows, size_t n, float *scores) {
  for (size_t k = 0; k < n; k++) {
    const float *w = c->weights + (size_t)rows[k] * CRF_ROW;
    for (unsigned label = 0; label < CRF_ROW; label++) scores[label] += w[label];
  }
}

/* Whether what is right can be said at all. */
static int is_possible(const struct crf_run *run) {
  unsigned last = NAME_OUT;
  for (size_t k = 0; k < run->n; k++) {
    if (!name_may_follow(last, run->gold[k])) return 0;
    last = run->gold[k];
  }
  return !name_is_open(last);
}

static void read_factors(struct crf_room *w, const float *scores) {
  float most = scores[0];
  for (unsigned label = 1; label < NAME_LABELS; label++)
    if (scores[label] > most) most = scores[label];
  for (unsigned label = 0; label < NAME_LABELS; label++) w->factors[label] = power_of_e(scores[label] - most);
}

/* From left to right; 0 when a run is too unlikely for floats. */
static int go_ahead(struct crf *c, const struct crf_run *run) {
  for (size_t k = 0; k < run->n; k++) {
    struct crf_room *w = &c->room[k];
    float sum = 0.0f;
    read_factors(w, run->scores[k]);
    for (unsigned label = 0; label < NAME_LABELS; label++) {
      float p = k == 0 ? c->factors.of[NAME_OUT][label] : 0.0f;
      for (unsigned last = 0; k > 0 && last < NAME_LABELS; last++)
        p += w[-1].ahead[last] * c->factors.of[last][label];
      w->ahead[label] = p * w->factors[label];
      sum += w->ahead[label];
    }
    if (!(sum > 1e-30f)) return 0;
    w->scale = 1.0f / sum;
    for (unsigned label = 0; label < NAME_LABELS; label++) w->ahead[label] *= w->scale;
  }
  return 1;
}

static void go_back(struct crf *c, const struct crf_run *run) {
  for (unsigned label = 0; label < NAME_LABELS; label++)
    c->room[run->n - 1].behind[label] = c->factors.of[label][NAME_OUT];
  for (size_t k = run->n - 1; k-- > 0;) {
    struct crf_room *w = &c->room[k];
    for (unsigned last = 0; last < NAME_LABELS; last++) {
      float p = 0.0f;
      for (unsigned label = 0; label < NAME_LABELS; label++)
        p += c->factors.of[last][label] * w[1].factors[label] * w[1].behind[label];
      w->behind[last] = p * w[1].scale;
    }
  }
}

static void follow_step(struct crf *c, unsigned last, unsigned label, float gradient) {
  if (fabsf(gradient) < FOLLOW_LEAST) return;
  c->squares_follow.of[last][label] += gradient * gradient;
  c->follow.of[last][label] += c->step * gradient / sqrtf(SQUARES_START + c->squares_follow.of[last][label]);
}

/* Learns which labels follow which; 'whole' is the probability of the run. */
static void learn_follow(struct crf *c, const struct crf_run *run, float whole) {
  for (size_t k = 0; k <= run->n; k++) {
    const struct crf_room *w = &c->room[k];
    unsigned was = k == 0 ? NAME_OUT : run->gold[k - 1], is = k == run->n ? NAME_OUT : run->gold[k];
    for (unsigned last = 0; last < NAME_LABELS; last++)
      for (unsigned label = 0; label < NAME_LABELS; label++) {
        float p = c->factors.of[last][label];
        if (p == 0.0f || (k == 0 && last != NAME_OUT) || (k == run->n && label != NAME_OUT)) continue;
        if (k > 0) p *= w[-1].ahead[last];
        if (k < run->n) p *= w->factors[label] * w->behind[label] * w->scale;
        follow_step(c, last, label, (float)(was == last && is == label) - p * whole);
      }
  }
}

static void learn_word(struct crf *c, const struct crf_room *w, unsigned gold, float whole,
                       const uint32_t *rows, size_t n) {
  float step[CRF_ROW] = {0}, square[CRF_ROW], most = 0.0f;
  for (unsigned label = 0; label < NAME_LABELS; label++) {
    step[label] = (float)(gold == label) - w->ahead[label] * w->behind[label] * whole;
    if (fabsf(step[label]) > most) most = fabsf(step[label]);
  }
  if (most < GRADIENT_LEAST) return;
  for (unsigned label = 0; label < CRF_ROW; label++) {
    square[label] = step[label] * step[label];
    step[label] *= c->step;
  }
  for (size_t k = 0; k < n; k++) {
    float *weights = c->weights + (size_t)rows[k] * CRF_ROW,
          *squares = c->squares + (size_t)rows[k] * CRF_ROW;
    for (unsigned label = 0; label < CRF_ROW; label++) {
      squares[label] += square[label];
      weights[label] += step[label] / sqrtf(SQUARES_START + squares[label]);
    }
  }
}

void crf_learn(struct crf *c, const struct crf_run *run) {
  if (!is_possible(run) || !go_ahead(c, run)) return;
  go_back(c, run);
  float sum = 0.0f;
  const struct crf_room *last = &c->room[run->n - 1];
  for (unsigned label = 0; label < NAME_LABELS; label++) sum += last->ahead[label] * last->behind[label];
  if (!(sum > 1e-30f)) return;
  learn_follow(c, run, 1.0f / sum);
  for (size_t k = 0; k < run->n; k++)
    learn_word(c, &c->room[k], run->gold[k], 1.0f / sum, run->rows[k], run->counts[k]);
}

void crf_end_epoch(struct crf *c, float share, int counts) {
  for (size_t k = 0; k < c->rows * CRF_ROW; k++) {
    c->weights[k] *= 1.0f - share;
    if (counts) c->sum[k] += c->weights[k];
  }
  if (!counts) return;
  for (unsigned last = 0; last < NAME_LABELS; last++)
    for (unsigned label = 0; label < NAME_LABELS; label++)
      c->sum_follow.of[last][label] += c->follow.of[last][label];
  c->sums++;
}

void crf_average(struct crf *c) {
  for (size_t k = 0; k < c->rows * CRF_ROW; k++) c->weights[k] = c->sum[k] / (float)c->sums;
  for (unsigned last = 0; last < NAME_LABELS; last++)
    for (unsigned label = 0; label < NAME_LABELS; label++)
      c->follow.of[last][label] = c->sum_follow.of[last][label] / (float)c->sums;
}

int16_t crf_whole(float score) {
  float whole = floorf(score * NAME_ONE + 0.5f);
  return (int16_t)(whole > 16000.0f ? 16000.0f : whole < -16000.0f ? -16000.0f : whole);
}
