/*
** Parts of speech and names of a text, by a trained model: averaged perceptrons
** that judge word after word, each by the words around and its own verdicts so
** far; names in two passes, so that the second knows what the first thought of
** every word of the text.
*/
#ifndef PARALLAX_TAG_H
#define PARALLAX_TAG_H

#include "text/span.h"
#include "tag/tag_block.h"
#include "tag/tag_feature.h"

struct tags {
  struct alloc a;
  size_t n;              /* one for each token */
  unsigned char *pos;    /* index into the tags of the model */
  unsigned char *name;   /* label of tag_word.h */
  unsigned char *margin; /* how far the label is ahead of the next, 0 to 255 */
};

/*
** Tags all tokens. ST_NOMEM leaves tags that must still be freed. O(text) time,
** three bytes a token and the memory of one block.
*/
enum status tags_build(struct tags *t, struct alloc a, const struct tokens *tokens,
                       const struct spans *sentences, const struct model *m);
void tags_free(struct tags *t);

/*
** Takes the tags of 'n' tokens as tags_bytes gave them. ST_SYNTAX when they
** are not of this model. O(n).
*/
enum status tags_restore(struct tags *t, struct alloc a, const char *bytes, size_t n, const struct model *m);

/* All that was found, 3 * t->n bytes. */
static inline const char *tags_bytes(const struct tags *t) {
  return (const char *)t->pos;
}

/*
** The steps, in order: parts of speech of a block, labels of the first pass,
** labels of the second with their margins by token (may be NULL).
*/
void tag_block_pos(struct tag_block *b, const struct model *m);
void tag_block_first(struct tag_block *b, const struct model *m);
void tag_block_again(struct tag_block *b, const struct model *m, unsigned char *margins);

/* Whether a name was begun and not ended. */
static inline int name_is_open(unsigned last) {
  return last != NAME_OUT && (((last - 1) & 3) == NAME_BEGIN || ((last - 1) & 3) == NAME_IN);
}

/*
** Whether a label may follow 'last'. A name need not be ended by the label for
** its last word: what was begun in error is left behind, not carried on.
*/
static inline int name_may_follow(unsigned last, unsigned label) {
  unsigned place = (label - 1) & 3;
  if (label == NAME_OUT || place == NAME_BEGIN || place == NAME_UNIT) return 1;
  return name_is_open(last) && name_type_of(label) == name_type_of(last);
}

/*
** Whether a word needs no judgement in the first pass: in small letters and
** never seen in a name, or, away from capitals, a number or a common word.
*/
static inline int name_is_plain(const struct tag_word *w, unsigned last) {
  int is_small = w->shape == TS_LOWER || w->shape == TS_PUNCT || w->shape == TS_CLITIC;
  if (name_is_open(last) || !(is_small || w->shape == TS_NUMBER)) return 0;
  if (is_small && (w->mask & LEX_PLAIN)) return 1;
  if (tag_is_capital(w - 1) || tag_is_capital(w + 1)) return 0;
  return w->shape == TS_NUMBER || ((w->mask & LEX_WORD_CLASSES) && !(w->mask & LEX_NAME_CLASSES));
}

/* The same in the second: nor where the first pass saw no name near. */
static inline int name_is_settled(const struct tag_word *w, unsigned last) {
  if (name_is_plain(w, last)) return 1;
  return w->shape != TS_BLANK && !tag_is_capital(w) && !name_is_open(last) && w[-1].first == NAME_OUT &&
         w->first == NAME_OUT && w[1].first == NAME_OUT;
}

#endif
