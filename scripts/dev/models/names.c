#include "names.h"

#include <stdio.h>
#include <stdlib.h>

#include "crf.h"
#include "rows.h"
#include "tag/tag_feature.h"

/* Bytes that the weights of each pass may take. */
#define FIRST_BYTES 3900000u
#define AGAIN_BYTES 40000u

#define EPOCHS 12u
#define LEAST 3u     /* features seen less often are none */
#define SHRINK 0.15f /* a weight's share that an epoch takes away */
#define DROPPED 20u  /* see learner_drop */

/* One pass: what it looks at, where, and what it learns. */
struct stage {
  feature_reader *features;
  int (*ends)(const struct tag_word *w); /* no part of a run */
  struct learner map;                    /* of the features to rows */
  struct crf crf;
  struct row_cache *caches;
  struct crf_run run; /* room for one */
  uint32_t *rows;
  unsigned char *gold;
};

/* All that the first pass looks at: the word, and what its sentence is about. */
static size_t first_features(const struct tag_word *w, const struct tag_context *c, uint64_t *f) {
  size_t n = tag_name_features(w, c, PART_ALL, f);
  const struct tag_word *start = w;
  if (!tag_is_capital(w)) return n;
  while (start[-1].form != 0) start--;
  return n + tag_topic_features(start, f + n);
}

/* Scores of every word of every document. */
typedef float (*word_scores)[CRF_ROW];

static void count_features(struct stage *s, const struct corpus *c) {
  uint64_t f[FEATURES_MAX];
  for (size_t d = 0; d < c->n; d++) {
    const struct tag_block *b = &c->v[d].block;
    for (const struct tag_word *w = b->v; w < b->v + b->n; w++)
      if (!s->ends(w)) learner_count(&s->map, f, s->features(w, &b->context, f));
  }
  for (unsigned k = 0; k < LEAST; k++)
    for (unsigned last = 0; last < NAME_LABELS; last++)
      learner_count(&s->map, (uint64_t[]){tag_follow_feature(last)}, 1);
}

static struct stage open_stage(const struct corpus *c, feature_reader *features,
                               int (*ends)(const struct tag_word *w), float step) {
  struct stage s = {.features = features, .ends = ends};
  learner_init(&s.map, NAME_LABELS);
  count_features(&s, c);
  learner_seal(&s.map, LEAST);
  s.caches = rows_read(&s.map, c, features);
  crf_init(&s.crf, s.map.n, step);
  s.run.scores = must_alloc(SENTENCE_TOKENS_MAX, sizeof *s.run.scores);
  s.run.rows = must_alloc(SENTENCE_TOKENS_MAX, sizeof *s.run.rows);
  s.run.counts = must_alloc(SENTENCE_TOKENS_MAX, sizeof *s.run.counts);
  s.rows = must_alloc((size_t)SENTENCE_TOKENS_MAX * FEATURES_MAX, sizeof *s.rows);
  s.run.gold = s.gold = must_alloc(SENTENCE_TOKENS_MAX, 1);
  return s;
}

static void close_stage(struct stage *s, size_t documents) {
  rows_free(s->caches, documents);
  learner_free(&s->map);
  crf_free(&s->crf);
  free(s->run.scores);
  free(s->run.rows);
  free(s->run.counts);
  free(s->rows);
  free(s->gold);
}

/* Reads 'n' words from 'at' on into the run, and scores them. */
static void read_run(struct stage *s, const struct document *doc, const struct row_cache *cache,
                     word_scores given, size_t at, size_t n, unsigned dropped) {
  uint32_t *rows = s->rows;
  s->run.n = n;
  for (size_t k = 0; k < n; k++, rows += s->run.counts[k - 1]) {
    size_t count = cache->start[at + k + 1] - cache->start[at + k];
    memcpy(rows, cache->rows + cache->start[at + k], count * sizeof *rows);
    s->run.rows[k] = rows;
    s->run.counts[k] = learner_drop(&s->map, rows, count, dropped);
    s->gold[k] = doc->gold[doc->block.v[at + k].token];
    if (given != NULL) memcpy(s->run.scores[k], given[at + k], sizeof s->run.scores[k]);
    else memset(s->run.scores[k], 0, sizeof s->run.scores[k]);
    crf_score(&s->crf, rows, s->run.counts[k], s->run.scores[k]);
  }
}

static void learn_document(struct stage *s, const struct document *doc, const struct row_cache *cache,
                           word_scores given) {
  const struct tag_block *b = &doc->block;
  for (size_t at = 0; at < b->n; at++) {
    size_t n = name_run(&b->v[at], s->ends);
    if (n == 0) continue;
    read_run(s, doc, cache, given, at, n, DROPPED);
    crf_learn(&s->crf, &s->run);
    at += n;
  }
}

/* Documents after which what was learnt of labels behind labels counts. */
#define REFRESH 16u

/* Learns from all documents but those of one fold; 'given' may be NULL. */
static void learn(struct stage *s, const struct corpus *c, word_scores *given,
                  const struct crf_follow *follow, unsigned fold) {
  size_t n = 0, *order = order_of(c, fold, &n);
  uint32_t state = SEED;
  learner_reset(&s->map);
  crf_reset(&s->crf, follow);
  for (unsigned epoch = 0; epoch < EPOCHS; epoch++) {
    order_shuffle(order, n, &state);
    for (size_t k = 0; k < n; k++) {
      size_t d = order[k];
      if (k % REFRESH == 0) crf_refresh(&s->crf);
      learn_document(s, &c->v[d], &s->caches[d], given != NULL ? given[d] : NULL);
    }
    crf_end_epoch(&s->crf, SHRINK, epoch >= EPOCHS / 2);
  }
  crf_average(&s->crf);
  free(order);
}

static struct name_follow whole_follow(const struct crf_follow *follow) {
  struct name_follow f;
  for (unsigned last = 0; last < NAME_LABELS; last++)
    for (unsigned label = 0; label < NAME_LABELS; label++)
      f.after[last][label] = crf_whole(follow->of[last][label]);
  return f;
}

/* Labels a document, and keeps the scores of its words. */
static void judge_document(struct stage *s, struct document *doc, const struct row_cache *cache,
                           word_scores scores) {
  struct tag_block *b = &doc->block;
  struct name_follow whole = whole_follow(&s->crf.follow);
  struct chain_follow follow;
  chain_follow_set(&follow, &whole);
  for (size_t at = 0; at < b->n; at++) {
    size_t n = name_run(&b->v[at], s->ends);
    if (n == 0) continue;
    read_run(s, doc, cache, NULL, at, n, 0);
    for (size_t k = 0; k < n; k++) {
      memcpy(scores[at + k], s->run.scores[k], sizeof scores[at + k]);
      for (unsigned label = 0; label < NAME_LABELS; label++)
        b->scores[k][label] = crf_whole(s->run.scores[k][label]);
    }
    tag_chain_solve(&b->chain, b->scores, n, &follow);
    for (size_t k = 0; k < n; k++) b->v[at + k].first = b->chain.v[k].label;
    at += n;
  }
}

/* Each document's labels and scores by what was learnt from the other folds. */
static word_scores *judge_strangers(struct stage *s, struct corpus *c) {
  word_scores *scores = must_alloc(c->n, sizeof *scores);
  for (unsigned fold = 0; fold < FOLDS; fold++) {
    learn(s, c, NULL, NULL, fold);
    for (size_t d = 0; d < c->n; d++) {
      if (!is_in_fold(&c->v[d], fold)) continue;
      scores[d] = must_alloc(c->v[d].block.n, sizeof *scores[d]);
      judge_document(s, &c->v[d], &s->caches[d], scores[d]);
    }
  }
  return scores;
}

/* How many labels are right of texts that were not learnt from, for the log. */
static void report(const struct corpus *c) {
  size_t right = 0, all = 0;
  for (size_t d = 0; d < c->n; d++) {
    const struct tag_block *b = &c->v[d].block;
    for (const struct tag_word *w = b->v; w < b->v + b->n; w++) {
      if (tag_is_blank(w)) continue;
      all++;
      right += w->first == c->v[d].gold[w->token];
    }
  }
  fprintf(stderr, "train: names: %zu of %zu labels of other folds right\n", right, all);
}

/* The weights as they go into the file. */
static struct section_bytes pack_stage(struct stage *s, size_t limit) {
  struct learner *l = &s->map;
  for (size_t row = 0; row < l->n; row++)
    for (unsigned label = 0; label < NAME_LABELS; label++)
      l->weights[row * l->labels + label] = crf_whole(s->crf.weights[row * CRF_ROW + label]);
  for (unsigned last = 0; last < NAME_LABELS; last++) {
    uint32_t row = 0;
    uint64_t key = tag_follow_feature(last);
    learner_rows(l, &key, 1, &row);
    for (unsigned label = 0; label < NAME_LABELS; label++)
      l->weights[row * l->labels + label] = crf_whole(s->crf.follow.of[last][label]);
  }
  return pack_weights(l, limit, WEIGHT_MAX);
}

static void learn_context(struct corpus *named) {
  for (size_t d = 0; d < named->n; d++) {
    struct tag_block *b = &named->v[d].block;
    tag_context_learn(&b->context, b->v, b->n);
  }
}

void names_train(struct corpus *named, struct model *m, struct section_bytes sections[SECTION_COUNT]) {
  struct stage first = open_stage(named, first_features, name_is_plain, 0.15f);
  learn(&first, named, NULL, NULL, FOLDS);
  pack_use(m, sections, SECTION_NAMES, pack_stage(&first, FIRST_BYTES));
  struct crf_follow follow = first.crf.follow;
  word_scores *scores = judge_strangers(&first, named);
  close_stage(&first, named->n);
  report(named);
  learn_context(named);
  struct stage again = open_stage(named, tag_again_features, name_is_settled, 0.05f);
  learn(&again, named, scores, &follow, FOLDS);
  pack_use(m, sections, SECTION_AGAIN, pack_stage(&again, AGAIN_BYTES));
  close_stage(&again, named->n);
  for (size_t d = 0; d < named->n; d++) free(scores[d]);
  free(scores);
}
