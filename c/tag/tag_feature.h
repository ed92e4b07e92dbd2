/*
** What the tagger looks at when it judges a word: features as 64-bit hashes,
** keys of the tables of a model. Training and tagging share them; a change
** here makes every model stale, so MODEL_VERSION changes with it.
*/
#ifndef PARALLAX_TAG_FEATURE_H
#define PARALLAX_TAG_FEATURE_H

#include "tag/tag_context.h"

#define FEATURES_MAX 192

/* Of static features, those that look at the word alone, and those that look at where it stands. */
enum feature_part { PART_WORD = 1, PART_PLACE = 2, PART_ALL = 3 };

/*
** Each function writes at most FEATURES_MAX - 32 features to 'f' and returns
** how many. Static features look at words, those of history at what was
** judged of the words before; blanks count as words with the tag TAG_NONE.
*/
size_t tag_pos_features(const struct tag_word *w, unsigned parts, uint64_t *f);
size_t tag_pos_history(const struct tag_word *w, uint64_t *f);

/* Names, first pass: 'context' knows no labels yet. Needs parts of speech. */
size_t tag_name_features(const struct tag_word *w, const struct tag_context *c, unsigned parts, uint64_t *f);
/*
** What a sentence is about, from its first word on; counts for each of its
** words with a capital, so that it is summed but once. TOPIC_WORDS_MAX at most.
*/
#define TOPIC_WORDS_MAX 64u
size_t tag_topic_features(const struct tag_word *w, uint64_t *f);
/* The second adds what the first took the same words for elsewhere in the text. */
size_t tag_again_features(const struct tag_word *w, const struct tag_context *c, uint64_t *f);
/* All that the features of PART_WORD look at: words that agree in it have the same. */
uint64_t tag_pos_key(const struct tag_word *w);
uint64_t tag_name_key(const struct tag_word *w);

/* The key to the weights of labels behind 'last', of either pass. */
uint64_t tag_follow_feature(unsigned last);

#endif
