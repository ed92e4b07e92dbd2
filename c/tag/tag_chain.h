/*
** Labels of names for a run of words, all of them at once: a linear chain, in
** which each word has a score for each label, and each label one for the label
** before (Lafferty, McCallum and Pereira, Proc. ICML 2001). A name that was
** begun is carried on and ended; the run stands between words without a name.
*/
#ifndef PARALLAX_TAG_CHAIN_H
#define PARALLAX_TAG_CHAIN_H

#include "base/weigh.h"
#include "tag/tag_word.h"

/* Scores of one word: a whole row of a table. */
#define NAME_ROW (ROW_BYTES(NAME_LABELS) - 1)

/* What a score, a weight of one is: the logarithm of odds, e for each unit. */
#define NAME_ONE 32

/* Scores of labels behind labels. */
struct name_follow {
  int16_t after[NAME_LABELS][NAME_LABELS];
};

/* The same to work with: what may not be has a score that nothing makes up for. */
struct chain_follow {
  int32_t after[NAME_LABELS][WEIGH_STATES];  /* label behind last */
  int32_t before[NAME_LABELS][WEIGH_STATES]; /* last before label */
};

/* One word of a run. */
struct chain_word {
  int32_t best[WEIGH_STATES]; /* score of the best way to each label */
  unsigned char label;        /* that of the best way of all */
  unsigned char margin;       /* how far it is ahead of the next, in steps of CHAIN_STEP */
};

#define CHAIN_STEP 2

struct tag_chain {
  struct alloc a;
  struct chain_word *v;
  size_t cap;
};

/* Makes room for runs of 'n' words. */
enum status tag_chain_reserve(struct tag_chain *c, size_t n);
void tag_chain_free(struct tag_chain *c);

void chain_follow_set(struct chain_follow *c, const struct name_follow *f);

/* Finds the labels of 'n' > 0 words, which there is room for. O(n). */
void tag_chain_solve(struct tag_chain *c, int16_t (*scores)[NAME_ROW], size_t n,
                     const struct chain_follow *f);

/* Finds the margins of the labels that were found. O(n). */
void tag_chain_margins(struct tag_chain *c, int16_t (*scores)[NAME_ROW], size_t n,
                       const struct chain_follow *f);

/* Whether a name was begun and not ended. */
static inline int name_is_open(unsigned label) {
  return label != NAME_OUT && (((label - 1) & 3) == NAME_BEGIN || ((label - 1) & 3) == NAME_IN);
}

static inline unsigned name_type_of(unsigned label) {
  return (label - 1) / 4;
}

/* Whether a label may follow 'last'. */
static inline int name_may_follow(unsigned last, unsigned label) {
  unsigned place = (label - 1) & 3;
  int begins = label == NAME_OUT || place == NAME_BEGIN || place == NAME_UNIT;
  if (!name_is_open(last)) return begins;
  return !begins && name_type_of(last) == name_type_of(label);
}

#endif
