#include "tag/tag.h"

/* Room for the scores of any table, whole rows of LANES. */
#define SCORES_MAX ROW_BYTES(MODEL_TAGS_MAX)

/* What the margin of a label is divided by to fit one byte. */
#define MARGIN_SHIFT 2

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
** Adds the weights of each feature that the table has to 'scores'. Tables are
** larger than the near caches: all buckets are called for, then all records,
** then they are read.
*/
static void add_weights(const struct table *t, const uint64_t *f, size_t n, int16_t *scores) {
  for (size_t k = 0; k < n; k++) prefetch(table_bucket(t, f[k]));
  for (size_t k = 0; k < n; k++) prefetch(t->records + model_u32(table_bucket(t, f[k])));
  for (size_t k = 0; k < n; k++) {
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

/* The best label that may stand here, and how far the next one is behind. */
static unsigned best_label(const int16_t *scores, unsigned last, unsigned char *margin) {
  unsigned best = NAME_LABELS;
  int32_t second = INT32_MIN;
  for (unsigned k = 0; k < NAME_LABELS; k++) {
    if (!name_may_follow(last, k)) continue;
    if (best == NAME_LABELS || scores[k] > scores[best]) {
      if (best != NAME_LABELS) second = scores[best];
      best = k;
    } else if (scores[k] > second) {
      second = scores[k];
    }
  }
  int32_t ahead = second == INT32_MIN ? INT32_MAX : (scores[best] - second) >> MARGIN_SHIFT;
  *margin = ahead > 255 ? 255 : (unsigned char)ahead;
  return best;
}

/* Label of one word in the first pass. */
static unsigned judge_first(const struct tag_block *b, const struct model *m, const struct tag_word *w) {
  uint64_t f[FEATURES_MAX];
  int16_t scores[SCORES_MAX] = {0};
  unsigned char margin = 0;
  size_t n = tag_name_features(w, &b->context, f);
  n += tag_name_history(w, w[-1].first, w[-2].first, f + n);
  add_weights(&m->tables[SECTION_NAMES], f, n, scores);
  return best_label(scores, w[-1].first, &margin);
}

static unsigned judge_again(const struct tag_block *b, const struct model *m, const struct tag_word *w,
                            unsigned char *margin) {
  uint64_t f[FEATURES_MAX];
  int16_t scores[SCORES_MAX] = {0};
  size_t n = tag_name_features(w, &b->context, f);
  n += tag_again_features(w, &b->context, f + n);
  n += tag_name_history(w, w[-1].name, w[-2].name, f + n);
  add_weights(&m->tables[SECTION_AGAIN], f, n, scores);
  return best_label(scores, w[-1].name, margin);
}

void tag_block_first(struct tag_block *b, const struct model *m) {
  for (struct tag_word *w = b->v; w < b->v + b->n; w++) {
    if (tag_is_blank(w)) continue;
    w->first = name_is_plain(w, w[-1].first) ? NAME_OUT : (uint8_t)judge_first(b, m, w);
  }
  tag_context_learn(&b->context, b->v, b->n);
}

void tag_block_again(struct tag_block *b, const struct model *m, unsigned char *margins) {
  for (struct tag_word *w = b->v; w < b->v + b->n; w++) {
    if (tag_is_blank(w)) continue;
    unsigned char margin = 255;
    w->name = name_is_settled(w, w[-1].name) ? NAME_OUT : (uint8_t)judge_again(b, m, w, &margin);
    if (margins != NULL) margins[w->token] = margin;
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
