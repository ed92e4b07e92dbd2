/*
** What the tagger looks at when it judges a word: features as 64-bit hashes,
** keys of the tables of a model. Training and tagging share them; a change
** here makes every model stale, so MODEL_VERSION changes with it.
*/
#ifndef PARALLAX_TAG_FEATURE_H
#define PARALLAX_TAG_FEATURE_H

#include "tag/tag_context.h"

#define FEATURES_MAX 128

/*
** Each function writes at most FEATURES_MAX - 32 features to 'f' and returns
** how many. Static features look at words, those of history at what was
** judged of the words before; blanks count as words with the tag TAG_NONE.
*/
size_t tag_pos_features(const struct tag_word *w, uint64_t *f);
size_t tag_pos_history(const struct tag_word *w, uint64_t *f);

/* First pass: 'context' knows no labels yet. Needs parts of speech. */
size_t tag_name_features(const struct tag_word *w, const struct tag_context *c, uint64_t *f);
/* History by the labels of one pass: 'last' and 'last_but_one'. */
size_t tag_name_history(const struct tag_word *w, unsigned last, unsigned last_but_one, uint64_t *f);
/* What the second pass sees beside: all labels of the first. */
size_t tag_again_features(const struct tag_word *w, const struct tag_context *c, uint64_t *f);

#endif
