/*
** Features of whole documents as rows of a learner, found once and read in
** every epoch; and the order in which documents are learnt from.
*/
#ifndef PARALLAX_ROWS_H
#define PARALLAX_ROWS_H

#include "corpus.h"
#include "learner.h"

/* Writes the features of a word; returns how many. */
typedef size_t feature_reader(const struct tag_word *w, const struct tag_context *c, uint64_t *f);

struct row_cache {
  uint32_t *rows;
  size_t *start; /* by word, one more at the end */
};

/* A cache for each document, and how to get rid of them. */
struct row_cache *rows_read(const struct learner *l, const struct corpus *c, feature_reader *features);
void rows_free(struct row_cache *v, size_t n);

/*
** Numbers of the documents to learn from, each as often as it counts: all but
** those whose group falls into 'fold' of FOLDS; FOLDS leaves none out.
*/
#define FOLDS 4u
size_t *order_of(const struct corpus *c, unsigned fold, size_t *n);
void order_shuffle(size_t *order, size_t n, uint32_t *state);

static inline int is_in_fold(const struct document *doc, unsigned fold) {
  return doc->group % FOLDS == fold;
}

#endif
