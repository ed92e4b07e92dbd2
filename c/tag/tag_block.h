/*
** A stretch of text that is tagged at once: whole sentences, as many as make
** a long article, so that memory stays bounded whatever the text.
*/
#ifndef PARALLAX_TAG_BLOCK_H
#define PARALLAX_TAG_BLOCK_H

#include "text/span.h"
#include "tag/tag_context.h"
#include "tag/tag_name.h"

/* Longer sentences are cut, longer texts are more than one block. */
#define SENTENCE_TOKENS_MAX 2048u
#define BLOCK_TOKENS 16384u

struct tag_block {
  struct alloc a;
  struct tag_word *v; /* TAG_BLANKS before the first sentence and behind each */
  size_t n, cap;
  struct tag_context context;
  struct tag_chain chain;      /* room for the longest run of words that may be names */
  int16_t (*scores)[NAME_ROW]; /* of those words, one after another */
  size_t scores_cap;
  struct buf scratch;
};

/* Where in the text the next block begins. */
struct tag_place {
  size_t token, sentence;
};

void tag_block_init(struct tag_block *b, struct alloc a);
void tag_block_free(struct tag_block *b);

/*
** Replaces the content by the block at 'place', which moves behind it; parts
** of speech and labels are those of blanks. 'sentences' are those of the
** tokens. O(bytes of its tokens).
*/
enum status tag_block_read(struct tag_block *b, const struct tokens *t, const struct spans *sentences,
                           const struct table *lexicon, struct tag_place *place);

static inline int tag_is_blank(const struct tag_word *w) {
  return w->form == 0;
}

#endif
