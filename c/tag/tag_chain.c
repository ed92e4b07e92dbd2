#include "tag/tag_chain.h"

#include "base/buf.h"

/* The score of what may not be; two of them still fit. */
#define NEVER (INT32_MIN / 4)

/* Labels that end no name but their own, and those that carry on none. */
#define SIDES (1 + 2 * NAME_TYPES)
static const unsigned char closed[SIDES] = {NAME_OUT, 3, 4, 7, 8, 11, 12, 15, 16};
static const unsigned char begins[SIDES] = {NAME_OUT, 1, 4, 5, 8, 9, 12, 13, 16};

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

/* The best way to 'label' from one of the labels in 'lasts'. */
static void reach(struct chain_word *w, const struct chain_word *before, unsigned label,
                  const unsigned char *lasts, unsigned n, const struct name_follow *f) {
  int32_t best = NEVER;
  unsigned from = lasts[0];
  for (unsigned k = 0; k < n; k++) {
    int32_t score = before->best[lasts[k]] + f->after[lasts[k]][label];
    if (score <= best) continue;
    best = score;
    from = lasts[k];
  }
  w->best[label] = best;
  w->from[label] = (unsigned char)from;
}

static void start(struct chain_word *w, const int16_t *scores, const struct name_follow *f) {
  for (unsigned label = 0; label < NAME_LABELS; label++)
    w->best[label] = name_may_follow(NAME_OUT, label) ? f->after[NAME_OUT][label] + scores[label] : NEVER;
}

static void advance(struct chain_word *w, const int16_t *scores, const struct name_follow *f) {
  const struct chain_word *before = w - 1;
  for (unsigned k = 0; k < SIDES; k++) reach(w, before, begins[k], closed, SIDES, f);
  for (unsigned type = 0; type < NAME_TYPES; type++) {
    const unsigned char open[2] = {(unsigned char)NAME_LABEL(type, NAME_BEGIN),
                                   (unsigned char)NAME_LABEL(type, NAME_IN)};
    reach(w, before, NAME_LABEL(type, NAME_IN), open, 2, f);
    reach(w, before, NAME_LABEL(type, NAME_LAST), open, 2, f);
  }
  for (unsigned label = 0; label < NAME_LABELS; label++) w->best[label] += scores[label];
}

static int32_t larger(int32_t a, int32_t b) {
  return a > b ? a : b;
}

/*
** From the best scores of what comes behind each label of a word to those of
** the word before.
*/
static void retreat(int32_t *behind, const int16_t *scores, const struct name_follow *f) {
  int32_t ahead[NAME_LABELS];
  for (unsigned label = 0; label < NAME_LABELS; label++) ahead[label] = behind[label] + scores[label];
  for (unsigned k = 0; k < SIDES; k++) {
    int32_t best = NEVER;
    for (unsigned i = 0; i < SIDES; i++)
      best = larger(best, ahead[begins[i]] + f->after[closed[k]][begins[i]]);
    behind[closed[k]] = best;
  }
  for (unsigned type = 0; type < NAME_TYPES; type++)
    for (unsigned place = NAME_BEGIN; place <= NAME_IN; place++) {
      unsigned last = NAME_LABEL(type, place), in = NAME_LABEL(type, NAME_IN),
               end = NAME_LABEL(type, NAME_LAST);
      behind[last] = larger(ahead[in] + f->after[last][in], ahead[end] + f->after[last][end]);
    }
}

/* How far the best way through 'label' is ahead of the best through another. */
static unsigned char margin_of(const struct chain_word *w, const int32_t *behind, unsigned label) {
  int32_t second = NEVER, best = w->best[label] + behind[label];
  for (unsigned k = 0; k < NAME_LABELS; k++)
    if (k != label) second = larger(second, w->best[k] + behind[k]);
  int32_t ahead = (best - second) / CHAIN_STEP;
  return ahead > 255 ? 255 : (unsigned char)ahead;
}

void tag_chain_solve(struct tag_chain *c, int16_t (*scores)[NAME_ROW], size_t n,
                     const struct name_follow *f) {
  int32_t behind[NAME_LABELS];
  unsigned label = NAME_OUT;
  start(&c->v[0], scores[0], f);
  for (size_t k = 1; k < n; k++) advance(&c->v[k], scores[k], f);
  for (unsigned k = 0; k < NAME_LABELS; k++) {
    behind[k] = name_is_open(k) ? NEVER : f->after[k][NAME_OUT];
    if (c->v[n - 1].best[k] + behind[k] > c->v[n - 1].best[label] + behind[label]) label = k;
  }
  for (size_t k = n; k-- > 0;) {
    c->v[k].label = (unsigned char)label;
    c->v[k].margin = margin_of(&c->v[k], behind, label);
    label = c->v[k].from[label];
    retreat(behind, scores[k], f);
  }
}
