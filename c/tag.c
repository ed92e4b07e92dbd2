#include "tag.h"

/* What the margin of a label is divided by to fit one byte. */
#define MARGIN_SHIFT 2

/* Adds the weights of each feature that the table has to 'scores'. */
static void add_weights(const struct table *t, const uint64_t *f, size_t n, int32_t *scores) {
#if defined(__GNUC__)
  for (size_t k = 0; k < n; k++) __builtin_prefetch(table_bucket(t, f[k]));
#endif
  for (size_t k = 0; k < n; k++) {
    size_t size = 0;
    const unsigned char *pairs = table_find(t, f[k], &size);
    if (pairs == NULL) continue;
    for (size_t p = 0; p < size; p += 2) scores[pairs[p]] += (signed char)pairs[p + 1];
  }
}

static unsigned best_of(const int32_t *scores, size_t n) {
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
    int32_t scores[MODEL_TAGS_MAX] = {0};
    size_t n = tag_pos_features(w, f);
    n += tag_pos_history(w, f + n);
    add_weights(&m->tables[SECTION_POS], f, n, scores);
    w->pos = (uint8_t)best_of(scores, m->tag_count);
  }
}

/* The best label that may stand here, and how far the next one is behind. */
static unsigned best_label(const int32_t *scores, unsigned last, int is_end, unsigned char *margin) {
  unsigned best = NAME_LABELS;
  int32_t second = INT32_MIN;
  for (unsigned k = 0; k < NAME_LABELS; k++) {
    if (!name_may_follow(last, k, is_end)) continue;
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
  int32_t scores[NAME_LABELS] = {0};
  unsigned char margin = 0;
  size_t n = tag_name_features(w, &b->context, f);
  n += tag_name_history(w, w[-1].first, w[-2].first, f + n);
  add_weights(&m->tables[SECTION_NAMES], f, n, scores);
  return best_label(scores, w[-1].first, tag_is_blank(w + 1), &margin);
}

static unsigned judge_again(const struct tag_block *b, const struct model *m, const struct tag_word *w,
                            unsigned char *margin) {
  uint64_t f[FEATURES_MAX];
  int32_t scores[NAME_LABELS] = {0};
  size_t n = tag_name_features(w, &b->context, f);
  n += tag_again_features(w, &b->context, f + n);
  n += tag_name_history(w, w[-1].name, w[-2].name, f + n);
  add_weights(&m->tables[SECTION_AGAIN], f, n, scores);
  return best_label(scores, w[-1].name, tag_is_blank(w + 1), margin);
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
    w->name = name_is_plain(w, w[-1].name) ? NAME_OUT : (uint8_t)judge_again(b, m, w, &margin);
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

void tags_free(struct tags *t) {
  unsigned char *p = t->pos;
  t->pos = NULL;
  alloc_free(&t->a, p, 3 * t->n + 1);
  t->n = 0;
}
