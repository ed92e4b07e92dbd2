#include "tag/tag_block.h"

#include "tag/tag_list.h"

void tag_block_init(struct tag_block *b, struct alloc a) {
  *b = (struct tag_block){.a = a, .context = {.a = a}, .chain = {.a = a}};
  buf_init(&b->scratch, a);
}

void tag_block_free(struct tag_block *b) {
  struct tag_word *v = b->v;
  b->v = NULL;
  alloc_free(&b->a, v, b->cap * sizeof *v);
  b->n = b->cap = 0;
  int16_t(*scores)[NAME_ROW] = b->scores;
  b->scores = NULL;
  alloc_free(&b->a, scores, b->scores_cap * sizeof *scores);
  b->scores_cap = 0;
  tag_chain_free(&b->chain);
  tag_context_free(&b->context);
  buf_free(&b->scratch);
}

static enum status make_room(struct tag_block *b, size_t more) {
  struct tag_word *v = array_room(&b->a, b->v, &b->cap, b->n + more, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  b->v = v;
  return ST_OK;
}

/* Prose has a sentence in so many words, or fewer: room to begin with. */
#define PROSE_SENTENCE 16

static enum status add_blanks(struct tag_block *b) {
  if (make_room(b, TAG_BLANKS) != ST_OK) return ST_NOMEM;
  for (unsigned k = 0; k < TAG_BLANKS; k++)
    b->v[b->n++] = (struct tag_word){.fixed = TAG_NONE, .pos = TAG_NONE, .token = UINT32_MAX};
  return ST_OK;
}

/* The token behind the sentence that token 'from' is in. */
static size_t sentence_end(const struct tokens *t, const struct spans *sentences, struct tag_place *place) {
  size_t from = place->token, to = from;
  while (place->sentence < sentences->n && sentences->v[place->sentence].end <= t->v[from].start)
    place->sentence++;
  size_t end = place->sentence < sentences->n ? sentences->v[place->sentence].end : t->len;
  while (to < t->n && to - from < SENTENCE_TOKENS_MAX && (t->v[to].start < end || to == from)) to++;
  return to;
}

/*
** What the lexicon says of 'n' words. It is larger than the near caches: the
** buckets were called for when the words were read, the records are before.
*/
static void look_up(struct tag_word *w, size_t n, const struct table *lexicon) {
  for (size_t k = 0; k < n && lexicon != NULL; k++)
    model_prefetch(lexicon->records + table_offset(table_bucket(lexicon, w[k].form)));
  for (size_t k = 0; k < n; k++) tag_word_look_up(&w[k], lexicon);
}

static enum status add_sentence(struct tag_block *b, const struct tokens *t, size_t from, size_t to,
                                const struct table *lexicon) {
  if (make_room(b, to - from) != ST_OK) return ST_NOMEM;
  size_t start = b->n;
  for (size_t k = from; k < to; k++) {
    struct tag_word *w = &b->v[b->n++];
    if (tag_word_read(w, t, k, &b->scratch) != ST_OK) return ST_NOMEM;
    if (lexicon != NULL) model_prefetch(table_bucket(lexicon, w->form));
    w->pos = TAG_NONE;
  }
  look_up(&b->v[start], to - from, lexicon);
  if (add_blanks(b) != ST_OK) return ST_NOMEM;
  tag_sentence_read(&b->v[start], to - from);
  tag_list_read(&b->v[start], to - from, lexicon);
  return ST_OK;
}

/* Room to judge the names in. */
static enum status make_name_room(struct tag_block *b) {
  size_t words = 0, longest = 0;
  for (size_t k = TAG_BLANKS; k < b->n; k++) {
    size_t run = name_run(&b->v[k], name_is_plain);
    if (run > longest) longest = run;
    words += run;
    k += run;
  }
  int16_t(*scores)[NAME_ROW] = array_room(&b->a, b->scores, &b->scores_cap, words, sizeof *scores);
  if (scores == NULL) return ST_NOMEM;
  b->scores = scores;
  return tag_chain_reserve(&b->chain, longest);
}

enum status tag_block_read(struct tag_block *b, const struct tokens *t, const struct spans *sentences,
                           const struct table *lexicon, struct tag_place *place) {
  size_t from = place->token, words = t->n - from < BLOCK_TOKENS ? t->n - from : BLOCK_TOKENS;
  b->n = 0;
  if (make_room(b, words + words / PROSE_SENTENCE * TAG_BLANKS) != ST_OK) return ST_NOMEM;
  if (add_blanks(b) != ST_OK) return ST_NOMEM;
  while (place->token < t->n && place->token - from < BLOCK_TOKENS) {
    size_t to = sentence_end(t, sentences, place);
    if (add_sentence(b, t, place->token, to, lexicon) != ST_OK) return ST_NOMEM;
    place->token = to;
  }
  if (make_name_room(b) != ST_OK) return ST_NOMEM;
  return tag_context_read(&b->context, b->v, b->n);
}
