/*
** The form under which a dictionary has a word, from its part of speech: an
** exception of the model's, else by rule, with its lexicon to choose between
** hop and hope.
*/
#ifndef PARALLAX_TAG_LEMMA_H
#define PARALLAX_TAG_LEMMA_H

#include "tag/tag_word.h"

/* How a part of speech is inflected; what rules there are. */
enum inflection {
  INFLECT_NONE,
  INFLECT_NAME,
  INFLECT_PLURAL,
  INFLECT_THIRD,
  INFLECT_ING,
  INFLECT_PAST,
  INFLECT_COMPARATIVE,
  INFLECT_SUPERLATIVE,
  INFLECT_NUMBER
};

enum inflection tag_inflection(const struct model_tag *tag);

/* Keys of the table of exceptions: for one part of speech, for an inflection. */
uint64_t lemma_key_of_tag(uint64_t form, unsigned pos);
uint64_t lemma_key_of_inflection(uint64_t form, enum inflection how);

struct lemmatizer {
  const struct model *m;
  struct buf folded, stem; /* room */
  enum status st;          /* what went wrong where the answer is yes or no */
};

void lemmatizer_init(struct lemmatizer *l, const struct model *m, struct alloc a);
void lemmatizer_free(struct lemmatizer *l);

/*
** Replaces the content of 'out' by the lemma of the 'n' bytes 's' as part of
** speech 'pos' of the model: in small letters unless it is a name. O(n).
*/
enum status tag_lemma(struct lemmatizer *l, const char *s, size_t n, unsigned pos, struct buf *out);

/* The same by rule alone. */
enum status tag_lemma_by_rule(struct lemmatizer *l, const char *s, size_t n, enum inflection how,
                              struct buf *out);

#endif
