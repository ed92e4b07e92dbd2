#include "tag/tag.h"

/* Room for the scores of any table, whole rows of LANES. */
#define SCORES_MAX ROW_BYTES(MODEL_TAGS_MAX)

static void prefetch(const void *p) {
#if defined(__GNUC__)
  __builtin_prefetch(p);
#else
  (void)p;
#endif
}

/*
** A weight for every label: loops of a fixed length, which every compiler that
** knows vectors turns into a few additions. The sums fit 16 bits, being at most
** FEATURES_MAX weights of a byte.
*/
static void add_row(int16_t *scores, const unsigned char *weights, size_t n) {
  for (size_t at = 0; at < n; at += LANES) {
    int16_t wide[LANES];
    for (size_t k = 0; k < LANES; k++) wide[k] = (signed char)weights[at + k];
    for (size_t k = 0; k < LANES; k++) scores[at + k] = (int16_t)(scores[at + k] + wide[k]);
  }
}

static void add_pairs(int16_t *scores, const unsigned char *pairs, size_t n) {
  for (size_t k = 0; k < n; k += 2) {
    int16_t *score = &scores[pairs[k]];
    *score = (int16_t)(*score + (signed char)pairs[k + 1]);
  }
}

/*
** Adds the weights of each feature that the table has to 'scores', and leaves
** in 'f' what passed the sieve. Tables are larger than the near caches: all
** buckets are called for, then the records, then they are read.
*/
static void add_weights(const struct table *t, uint64_t *f, size_t n, int16_t *scores) {
  size_t kept = 0;
  for (size_t k = 0; k < n; k++) prefetch(table_bucket(t, f[k]));
  for (size_t k = 0; k < n; k++) {
    if (!table_may_have(t, f[k])) continue;
    prefetch(t->records + table_offset(table_bucket(t, f[k])));
    f[kept++] = f[k];
  }
  for (size_t k = 0; k < kept; k++) {
    size_t size = 0;
    const unsigned char *weights = table_find(t, f[k], &size);
    if (weights == NULL) continue;
    if (size % 2 != 0) add_row(scores, weights, size - 1);
    else add_pairs(scores, weights, size);
  }
}

static unsigned best_of(const int16_t *scores, size_t n) {
  unsigned best = 0;
  for (unsigned k = 1; k < n; k++)
    if (scores[k] > scores[best]) best = k;
  return best;
}

void tag_block_pos(struct tag_block *b, const struct model *m) {
  uint64_t f[FEATURES_MAX];
  for (struct tag_word *w = b->v; w < b->v + b->n; w++) {
    if (tag_is_blank(w)) continue;
    w->pos = w->fixed;
    if (w->fixed != TAG_NONE) continue;
    int16_t scores[SCORES_MAX] = {0};
    size_t n = tag_pos_features(w, f);
    n += tag_pos_history(w, f + n);
    add_weights(&m->tables[SECTION_POS], f, n, scores);
    w->pos = (uint8_t)best_of(scores, m->tag_count);
  }
}

/* The weights of labels behind labels in a table of names. */
static struct name_follow follow_of(const struct table *t) {
  struct name_follow f = {{{0}}};
  for (unsigned last = 0; last < NAME_LABELS; last++) {
    int16_t scores[NAME_ROW] = {0};
    uint64_t key = tag_follow_feature(last);
    add_weights(t, &key, 1, scores);
    memcpy(f.after[last], scores, sizeof f.after[last]);
  }
  return f;
}

/* What the words of a sentence say of any name in it. */
static void sum_topic(const struct table *t, const struct tag_word *start, int16_t topic[NAME_ROW]) {
  uint64_t f[TOPIC_WORDS_MAX];
  memset(topic, 0, NAME_ROW * sizeof *topic);
  add_weights(t, f, tag_topic_features(start, f), topic);
}

void tag_block_first(struct tag_block *b, const struct model *m) {
  const struct table *t = &m->tables[SECTION_NAMES];
  const struct name_follow follow = follow_of(t);
  uint64_t f[FEATURES_MAX];
  int16_t(*scores)[NAME_ROW] = b->scores, topic[NAME_ROW];
  const struct tag_word *start = b->v, *summed = NULL; /* of the sentence; of that of 'topic' */
  for (struct tag_word *w = b->v; w < b->v + b->n; w++) {
    size_t n = name_run(w, name_is_plain);
    if (tag_is_blank(w)) start = w + 1;
    if (n == 0) continue;
    if (summed != start) sum_topic(t, start, topic);
    summed = start;
    for (size_t k = 0; k < n; k++) {
      if (tag_is_capital(w + k)) memcpy(scores[k], topic, sizeof topic);
      else memset(scores[k], 0, sizeof scores[k]);
      add_weights(t, f, tag_name_features(w + k, &b->context, f), scores[k]);
    }
    tag_chain_solve(&b->chain, scores, n, &follow);
    for (size_t k = 0; k < n; k++) w[k].first = b->chain.v[k].label;
    scores += n;
    w += n;
  }
  tag_context_learn(&b->context, b->v, b->n);
}

/* Labels a run of words anew, their scores of the first pass in 'scores'. */
static void judge_again(struct tag_block *b, const struct table *t, struct tag_word *w,
                        int16_t (*scores)[NAME_ROW], size_t n, const struct name_follow *follow,
                        unsigned char *margins) {
  uint64_t f[FEATURES_MAX];
  for (size_t k = 0; k < n; k++) add_weights(t, f, tag_again_features(w + k, &b->context, f), scores[k]);
  tag_chain_solve(&b->chain, scores, n, follow);
  for (size_t k = 0; k < n; k++) {
    w[k].name = b->chain.v[k].label;
    margins[w[k].token] = b->chain.v[k].margin;
  }
}

void tag_block_again(struct tag_block *b, const struct model *m, unsigned char *margins) {
  const struct table *t = &m->tables[SECTION_AGAIN];
  const struct name_follow follow = follow_of(t);
  int16_t(*scores)[NAME_ROW] = b->scores;
  for (struct tag_word *w = b->v; w < b->v + b->n; w++) {
    size_t n = name_run(w, name_is_settled);
    if (n > 0) {
      judge_again(b, t, w, scores, n, &follow, margins);
      scores += n;
      w += n - 1;
      continue;
    }
    if (tag_is_blank(w)) continue;
    margins[w->token] = 255;
    scores += !name_is_plain(w);
  }
}

static enum status make_room(struct tags *t, size_t n) {
  t->n = n;
  t->pos = alloc_get(&t->a, 3 * n + 1);
  if (t->pos == NULL) return ST_NOMEM;
  t->name = t->pos + n;
  t->margin = t->name + n;
  return ST_OK;
}

enum status tags_build(struct tags *t, struct alloc a, const struct tokens *tokens,
                       const struct spans *sentences, const struct model *m) {
  *t = (struct tags){.a = a};
  if (make_room(t, tokens->n) != ST_OK) return ST_NOMEM;
  struct tag_block b;
  struct tag_place place = {0, 0};
  enum status st = ST_OK;
  tag_block_init(&b, a);
  while (place.token < tokens->n && st == ST_OK) {
    st = tag_block_read(&b, tokens, sentences, &m->tables[SECTION_LEXICON], &place);
    if (st != ST_OK) break;
    tag_block_pos(&b, m);
    tag_block_first(&b, m);
    tag_block_again(&b, m, t->margin);
    for (const struct tag_word *w = b.v; w < b.v + b.n; w++) {
      if (tag_is_blank(w)) continue;
      t->pos[w->token] = w->pos;
      t->name[w->token] = w->name;
    }
  }
  tag_block_free(&b);
  return st;
}

enum status tags_restore(struct tags *t, struct alloc a, const char *bytes, size_t n, const struct model *m) {
  *t = (struct tags){.a = a};
  if (make_room(t, n) != ST_OK) return ST_NOMEM;
  memcpy(t->pos, bytes, 3 * n);
  for (size_t k = 0; k < n; k++)
    if (t->pos[k] >= m->tag_count || t->name[k] >= NAME_LABELS) return ST_SYNTAX;
  return ST_OK;
}

void tags_free(struct tags *t) {
  unsigned char *p = t->pos;
  t->pos = NULL;
  alloc_free(&t->a, p, 3 * t->n + 1);
  t->n = 0;
}
