/*
** Parts of speech and names of a text, by a trained model: averaged perceptrons
** that judge word after word, each by the words around and its own verdicts so
** far; names in two passes, so that the second knows what the first thought of
** every word of the text.
*/
#ifndef PARALLAX_TAG_H
#define PARALLAX_TAG_H

#include "span.h"
#include "tag_block.h"
#include "tag_feature.h"

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
** The steps, in order: parts of speech of a block, labels of the first pass,
** labels of the second with their margins by token (may be NULL).
*/
void tag_block_pos(struct tag_block *b, const struct model *m);
void tag_block_first(struct tag_block *b, const struct model *m);
void tag_block_again(struct tag_block *b, const struct model *m, unsigned char *margins);

/* Whether a label may follow 'last'; 'is_end': no word of the sentence is left. */
static inline int name_may_follow(unsigned last, unsigned label, int is_end) {
  unsigned place = (label - 1) & 3, before = (last - 1) & 3;
  int is_open = last != NAME_OUT && (before == NAME_BEGIN || before == NAME_IN);
  if (is_open && (label == NAME_OUT || name_type_of(label) != name_type_of(last))) return 0;
  if (label == NAME_OUT) return 1;
  if ((place == NAME_IN || place == NAME_LAST) != is_open) return 0;
  return !is_end || place == NAME_LAST || place == NAME_UNIT;
}

/* Whether a word needs no judgement: never seen in a name, and not amid one. */
static inline int name_is_plain(const struct tag_word *w, unsigned last) {
  int is_open = last != NAME_OUT && (((last - 1) & 3) == NAME_BEGIN || ((last - 1) & 3) == NAME_IN);
  return (w->mask & LEX_PLAIN) && (w->shape == TS_LOWER || w->shape == TS_PUNCT || w->shape == TS_CLITIC) &&
         !is_open;
}

#endif
