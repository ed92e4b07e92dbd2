/*
** Parts of speech and names of a text, by a trained model. Parts of speech:
** word after word, by the words around and the verdicts so far. Names: run
** after run of words, see tag_chain.h; in two passes, so that the second knows
** what the first thought of every word of the text.
*/
#ifndef PARALLAX_TAG_H
#define PARALLAX_TAG_H

#include "text/span.h"
#include "tag/tag_block.h"
#include "tag/tag_feature.h"
#include "tag/tag_memo.h"

struct tags {
  struct alloc a;
  size_t n;              /* one for each token */
  unsigned char *pos;    /* index into the tags of the model */
  unsigned char *name;   /* label of tag_word.h */
  unsigned char *margin; /* how far the label is ahead of the next, 0 to 255 */
};

/*
** Tags all tokens. 'memo' is open, and the model's; what is in it changes how
** long it takes, and nothing else. ST_NOMEM leaves tags that must still be
** freed. O(text) time, three bytes a token and the memory of one block.
*/
enum status tags_build(struct tags *t, struct alloc a, const struct tokens *tokens,
                       const struct spans *sentences, const struct model *m, struct tag_memo *memo);
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
** labels of the second with their margins by token. A memo may be NULL.
*/
void tag_block_pos(struct tag_block *b, const struct model *m, struct memo_table *memo);
void tag_block_first(struct tag_block *b, const struct model *m, struct memo_table *memo);
void tag_block_again(struct tag_block *b, const struct model *m, unsigned char *margins);

#endif
