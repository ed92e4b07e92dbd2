/*
** Moves the vectors of words so that what several outlets write of one thing
** lies together: in each event, a sentence of one outlet shall be nearer to
** the same statement in another outlet than to its other statements. A
** sentence is the sum of its words, each by how telling it is, which is
** learnt too; what all sentences of the event have in common is taken off.
** Source: van den Oord, Li and Vinyals (2018), Representation learning with
** contrastive predictive coding; Wieting et al. (2016), Towards universal
** paraphrastic sentence embeddings; steps after Duchi, Hazan and Singer (2011),
** Adaptive subgradient methods.
**
** train < EVENTS > VECTORS
** EVENTS: numbers of this machine, 32 bits each: words, dimensions; a row of
** signed bytes a word; then the events: sentences; of each its outlet, its
** statement, its words, and each word with a float, what it weighs there.
** VECTORS: a row a word: a float and signed bytes that it multiplies.
*/
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "tool.h"

#define DIMENSIONS_MAX 256
#define EPOCHS 4
#define STEP 0.01        /* of a vector; a word's weight goes WEIGHT_STEP times as fast */
#define WEIGHT_STEP 3.0
#define WEIGHT_MOST 2.0  /* a word counts at most e^2 times as much as before, or as little */
#define PULL 1e-3        /* towards where a word began */
#define TEMPERATURE 0.1
#define COMMON 0.7       /* how much of the mean is taken off: likeness/meaning.lua does the same */
#define FLAT 1e-4        /* keeps the first steps small */
#define TINY 1e-6

struct word_at {
  uint32_t word;
  float weight;
};

struct sentence {
  uint32_t outlet, statement, n;
  struct word_at *words;
  double *point, *slope; /* where it lies; how the loss changes as it moves */
  double length, rest;   /* of the sum of its words; of that less the mean */
};

struct event {
  uint32_t n;
  struct sentence *sentences;
};

struct model {
  uint32_t words, dimensions;
  double *vector, *origin, *vector_seen; /* seen: squares of the slopes so far */
  double *weight, *weight_seen;          /* logarithms */
  double *slope, *weight_slope;          /* of the event at hand */
};

static double dot (const double *a, const double *b, size_t n) {
  double sum = 0;
  for (size_t d = 0; d < n; d++) sum += a[d] * b[d];
  return sum;
}

static struct model read_model (void) {
  struct model m = {0};
  signed char row[DIMENSIONS_MAX];
  read_exactly(&m.words, sizeof m.words, 1);
  read_exactly(&m.dimensions, sizeof m.dimensions, 1);
  if (m.dimensions == 0 || m.dimensions > DIMENSIONS_MAX) fail("bad number of dimensions");
  size_t cells = (size_t)m.words * m.dimensions;
  m.vector = need(cells, sizeof(double));
  m.origin = need(cells, sizeof(double));
  m.vector_seen = need(cells, sizeof(double));
  m.slope = need(cells, sizeof(double));
  m.weight = need(m.words, sizeof(double));
  m.weight_seen = need(m.words, sizeof(double));
  m.weight_slope = need(m.words, sizeof(double));
  for (size_t w = 0; w < m.words; w++) {
    double *to = m.vector + w * m.dimensions, square = 0;
    read_exactly(row, 1, m.dimensions);
    for (size_t d = 0; d < m.dimensions; d++) square += row[d] * row[d];
    for (size_t d = 0; d < m.dimensions; d++) to[d] = square > 0 ? row[d] / sqrt(square) : 0;
    for (size_t d = 0; d < m.dimensions; d++) m.origin[w * m.dimensions + d] = to[d];
  }
  return m;
}

static struct sentence read_sentence (const struct model *m) {
  struct sentence s = {0};
  read_exactly(&s.outlet, sizeof s.outlet, 1);
  read_exactly(&s.statement, sizeof s.statement, 1);
  read_exactly(&s.n, sizeof s.n, 1);
  s.words = need(s.n, sizeof *s.words);
  read_exactly(s.words, sizeof *s.words, s.n);
  for (uint32_t k = 0; k < s.n; k++)
    if (s.words[k].word >= m->words) fail("a word is out of range");
  s.point = need(m->dimensions, sizeof(double));
  s.slope = need(m->dimensions, sizeof(double));
  return s;
}

static struct event *read_events (const struct model *m, size_t *n) {
  size_t room = 64;
  struct event *events = need(room, sizeof *events);
  uint32_t sentences;
  for (*n = 0; fread(&sentences, sizeof sentences, 1, stdin) == 1; ++*n) {
    if (*n == room) {
      room *= 2;
      events = realloc(events, room * sizeof *events);
      if (events == NULL) fail("not enough memory");
    }
    events[*n] = (struct event){sentences, need(sentences, sizeof(struct sentence))};
    for (uint32_t s = 0; s < sentences; s++) events[*n].sentences[s] = read_sentence(m);
  }
  return events;
}

/* Puts each sentence of an event where its words place it. */
static void place (const struct model *m, struct event *e) {
  double mean[DIMENSIONS_MAX] = {0};
  size_t dims = m->dimensions;
  for (uint32_t k = 0; k < e->n; k++) {
    struct sentence *s = &e->sentences[k];
    for (size_t d = 0; d < dims; d++) s->point[d] = s->slope[d] = 0;
    for (uint32_t i = 0; i < s->n; i++) {
      double worth = s->words[i].weight * exp(m->weight[s->words[i].word]);
      const double *v = m->vector + s->words[i].word * dims;
      for (size_t d = 0; d < dims; d++) s->point[d] += worth * v[d];
    }
    s->length = sqrt(TINY + dot(s->point, s->point, dims));
    for (size_t d = 0; d < dims; d++) s->point[d] /= s->length;
    for (size_t d = 0; d < dims; d++) mean[d] += s->point[d] / e->n;
  }
  for (uint32_t k = 0; k < e->n; k++) {
    struct sentence *s = &e->sentences[k];
    for (size_t d = 0; d < dims; d++) s->point[d] -= COMMON * mean[d];
    s->rest = sqrt(TINY + dot(s->point, s->point, dims));
    for (size_t d = 0; d < dims; d++) s->point[d] /= s->rest;
  }
}

/* The loss of finding the statement of sentence a in another outlet; adds its slopes. */
static double compare (const struct model *m, struct event *e, uint32_t a, uint32_t outlet, double *score) {
  struct sentence *from = &e->sentences[a];
  double most = -INFINITY, total = 0;
  uint32_t right = e->n;
  size_t dims = m->dimensions;
  for (uint32_t b = 0; b < e->n; b++) {
    if (e->sentences[b].outlet != outlet) continue;
    score[b] = dot(from->point, e->sentences[b].point, dims) / TEMPERATURE;
    most = fmax(most, score[b]);
    if (e->sentences[b].statement == from->statement) right = b;
  }
  if (right == e->n) return -1;
  for (uint32_t b = 0; b < e->n; b++)
    if (e->sentences[b].outlet == outlet) total += exp(score[b] - most);
  for (uint32_t b = 0; b < e->n; b++) {
    struct sentence *to = &e->sentences[b];
    if (to->outlet != outlet) continue;
    double g = (exp(score[b] - most) / total - (b == right)) / TEMPERATURE;
    for (size_t d = 0; d < dims; d++) from->slope[d] += g * to->point[d];
    for (size_t d = 0; d < dims; d++) to->slope[d] += g * from->point[d];
  }
  return log(total) - (score[right] - most);
}

/* From the slope of a sentence to those of its words. The mean counts as fixed. */
static void hand_down (struct model *m, const struct sentence *s, double count) {
  size_t dims = m->dimensions;
  double slope[DIMENSIONS_MAX], whole[DIMENSIONS_MAX], along = dot(s->slope, s->point, dims);
  for (size_t d = 0; d < dims; d++) slope[d] = (s->slope[d] - along * s->point[d]) / (s->rest * count);
  for (size_t d = 0; d < dims; d++) whole[d] = 0;
  for (uint32_t i = 0; i < s->n; i++) {
    double worth = s->words[i].weight * exp(m->weight[s->words[i].word]) / s->length;
    const double *v = m->vector + s->words[i].word * dims;
    for (size_t d = 0; d < dims; d++) whole[d] += worth * v[d];
  }
  along = dot(slope, whole, dims);
  for (size_t d = 0; d < dims; d++) slope[d] = (slope[d] - along * whole[d]) / s->length;
  for (uint32_t i = 0; i < s->n; i++) {
    size_t w = s->words[i].word;
    double worth = s->words[i].weight * exp(m->weight[w]);
    for (size_t d = 0; d < dims; d++) m->slope[w * dims + d] += worth * slope[d];
    m->weight_slope[w] += worth * dot(slope, m->vector + w * dims, dims);
  }
}

static void step (double *x, double *seen, double slope, double size) {
  *seen += slope * slope;
  *x -= size * slope / (sqrt(*seen) + FLAT);
}

/* Moves a word of the event once, though many sentences have it. */
static void move (struct model *m, size_t w) {
  size_t dims = m->dimensions;
  if (m->weight_slope[w] == 0) return;
  for (size_t k = w * dims; k < (w + 1) * dims; k++) {
    step(&m->vector[k], &m->vector_seen[k], m->slope[k] + PULL * (m->vector[k] - m->origin[k]), STEP);
    m->slope[k] = 0;
  }
  step(&m->weight[w], &m->weight_seen[w], m->weight_slope[w] + PULL * m->weight[w], WEIGHT_STEP * STEP);
  m->weight[w] = fmax(-WEIGHT_MOST, fmin(WEIGHT_MOST, m->weight[w]));
  m->weight_slope[w] = 0;
}

/* One look at an event: adds its loss and how many comparisons it had. */
static void learn (struct model *m, struct event *e, double *loss, double *n) {
  double *score = need(e->n, sizeof *score), count = 0;
  uint32_t outlets = 0;
  for (uint32_t k = 0; k < e->n; k++)
    if (e->sentences[k].outlet >= outlets) outlets = e->sentences[k].outlet + 1;
  place(m, e);
  for (uint32_t a = 0; a < e->n; a++)
    for (uint32_t outlet = 0; outlet < outlets; outlet++) {
      double of = outlet == e->sentences[a].outlet ? -1 : compare(m, e, a, outlet, score);
      if (of >= 0) *loss += of, count++;
    }
  free(score);
  *n += count;
  if (count == 0) return;
  for (uint32_t k = 0; k < e->n; k++) hand_down(m, &e->sentences[k], count);
  for (uint32_t k = 0; k < e->n; k++)
    for (uint32_t i = 0; i < e->sentences[k].n; i++) move(m, e->sentences[k].words[i].word);
}

static void shuffle (size_t *order, size_t n, uint64_t *state) {
  for (size_t k = n; k > 1; k--) {
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    size_t other = (size_t)((*state >> 33) % k), kept = order[k - 1];
    order[k - 1] = order[other];
    order[other] = kept;
  }
}

static void write_model (const struct model *m) {
  for (size_t w = 0; w < m->words; w++) {
    const double *v = m->vector + w * m->dimensions;
    double most = 0;
    signed char row[DIMENSIONS_MAX];
    for (size_t d = 0; d < m->dimensions; d++) most = fmax(most, fabs(v[d]));
    for (size_t d = 0; d < m->dimensions; d++) row[d] = (signed char)(most > 0 ? lround(127 * v[d] / most) : 0);
    float scale = (float)(most / 127 * exp(m->weight[w]));
    if (fwrite(&scale, sizeof scale, 1, stdout) != 1 || fwrite(row, 1, m->dimensions, stdout) != m->dimensions)
      fail("cannot write");
  }
}

int main (void) {
  struct model m = read_model();
  size_t n;
  struct event *events = read_events(&m, &n);
  size_t *order = need(n, sizeof *order);
  uint64_t state = 1;
  for (size_t k = 0; k < n; k++) order[k] = k;
  for (int epoch = 1; epoch <= EPOCHS; epoch++) {
    double loss = 0, count = 0;
    shuffle(order, n, &state);
    for (size_t k = 0; k < n; k++) learn(&m, &events[order[k]], &loss, &count);
    fprintf(stderr, "epoch %d: loss %.4f over %.0f comparisons\n", epoch, count > 0 ? loss / count : 0, count);
  }
  write_model(&m);
  if (fflush(stdout) != 0) fail("cannot write");
  return 0;
}
