#include "tag/tag_chain.h"

#include "base/buf.h"

/* The score of what may not be; two of them still fit. */
#define NEVER (INT32_MIN / 4)

enum status tag_chain_reserve(struct tag_chain *c, size_t n) {
  struct chain_word *v = array_room(&c->a, c->v, &c->cap, n, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  c->v = v;
  return ST_OK;
}

void tag_chain_free(struct tag_chain *c) {
  struct chain_word *v = c->v;
  c->v = NULL;
  alloc_free(&c->a, v, c->cap * sizeof *v);
  c->cap = 0;
}

void chain_follow_set(struct chain_follow *c, const struct name_follow *f) {
  for (unsigned last = 0; last < NAME_LABELS; last++)
    for (unsigned label = 0; label < WEIGH_STATES; label++)
      c->after[last][label] = c->before[last][label] = NEVER;
  for (unsigned last = 0; last < NAME_LABELS; last++) {
    for (unsigned label = 0; label < NAME_LABELS; label++)
      if (name_may_follow(last, label))
        c->after[last][label] = c->before[label][last] = f->after[last][label];
  }
}

static void add_scores(int32_t *sums, const int16_t *scores) {
  for (unsigned label = 0; label < WEIGH_STATES; label++) sums[label] += scores[label];
}

/* The ways to each label of each word. */
static void advance(struct chain_word *v, int16_t (*scores)[NAME_ROW], size_t n,
                    const struct chain_follow *f) {
  const struct weigh_ops *ops = weigh_ops();
  for (unsigned label = 0; label < WEIGH_STATES; label++) {
    int32_t score = f->after[NAME_OUT][label];
    v[0].best[label] = score > NEVER ? score + scores[0][label] : NEVER;
  }
  for (size_t k = 1; k < n; k++) {
    ops->follow(v[k].best, v[k - 1].best, f->after, NAME_LABELS);
    add_scores(v[k].best, scores[k]);
  }
}

/* The label before 'label' on the best way to it that ends with word 'w'. */
static unsigned label_before(const struct chain_word *w, const int16_t *scores, unsigned label,
                             const struct chain_follow *f) {
  const int32_t *before = f->before[label], best = w->best[label] - scores[label];
  unsigned last = 0;
  while (last + 1 < NAME_LABELS && w[-1].best[last] + before[last] != best) last++;
  return last;
}

void tag_chain_solve(struct tag_chain *c, int16_t (*scores)[NAME_ROW], size_t n,
                     const struct chain_follow *f) {
  struct chain_word *v = c->v;
  unsigned label = NAME_OUT;
  advance(v, scores, n, f);
  const int32_t *best = v[n - 1].best, *end = f->before[NAME_OUT];
  for (unsigned k = 1; k < NAME_LABELS; k++)
    if (best[k] + end[k] > best[label] + end[label]) label = k;
  for (size_t k = n; k-- > 0;) {
    v[k].label = (unsigned char)label;
    if (k > 0) label = label_before(&v[k], scores[k], label, f);
  }
}

/* How far the best way through the label of a word is ahead of the best through another. */
static unsigned char margin_of(const struct chain_word *w, const int32_t *behind) {
  int32_t second = 2 * NEVER, best = w->best[w->label] + behind[w->label];
  for (unsigned k = 0; k < NAME_LABELS; k++) {
    int32_t other = k != w->label ? w->best[k] + behind[k] : second;
    second = other > second ? other : second;
  }
  int32_t ahead = (best - second) / CHAIN_STEP;
  return ahead > 255 ? 255 : (unsigned char)ahead;
}

void tag_chain_margins(struct tag_chain *c, int16_t (*scores)[NAME_ROW], size_t n,
                       const struct chain_follow *f) {
  const struct weigh_ops *ops = weigh_ops();
  int32_t behind[WEIGH_STATES], ahead[WEIGH_STATES];
  memcpy(behind, f->before[NAME_OUT], sizeof behind);
  for (size_t k = n; k-- > 0;) {
    c->v[k].margin = margin_of(&c->v[k], behind);
    memcpy(ahead, behind, sizeof ahead);
    add_scores(ahead, scores[k]);
    ops->follow(behind, ahead, f->before, NAME_LABELS);
  }
}
