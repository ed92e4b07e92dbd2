#include "store/segment_build.h"

#include "base/large.h"
#include "text/fold.h"

void segment_builder_init(struct segment_builder *b, struct alloc a) {
  *b = (struct segment_builder){.a = a};
  forms_init(&b->forms, a);
  terms_init(&b->words, a);
  terms_init(&b->sources, a);
  buf_init(&b->fold, a);
  buf_init(&b->sentences, a);
}

void segment_builder_free(struct segment_builder *b) {
  forms_free(&b->forms);
  terms_free(&b->words);
  terms_free(&b->sources);
  buf_free(&b->fold);
  alloc_free(&b->a, b->column, b->column_cap * sizeof *b->column);
  alloc_free(&b->a, b->gaps, b->gaps_cap);
  alloc_free(&b->a, b->wide, b->wide_cap * sizeof *b->wide);
  alloc_free(&b->a, b->docs, b->docs_cap * sizeof *b->docs);
  alloc_free(&b->a, b->ids, b->ids_cap * sizeof *b->ids);
  buf_free(&b->sentences);
  struct alloc a = b->a;
  segment_builder_init(b, a);
}

/* Room in all arrays for 'more' tokens. */
static enum status reserve(struct segment_builder *b, size_t more) {
  uint32_t *column = array_room_large(&b->a, b->column, &b->column_cap, b->n + more, sizeof *column);
  if (column != NULL) b->column = column;
  unsigned char *gaps = array_room_large(&b->a, b->gaps, &b->gaps_cap, b->n + more, 1);
  if (gaps != NULL) b->gaps = gaps;
  struct segment_doc *docs = array_room(&b->a, b->docs, &b->docs_cap, b->ndocs + 1, sizeof *docs);
  if (docs != NULL) b->docs = docs;
  struct segment_id *ids = array_room(&b->a, b->ids, &b->ids_cap, b->ndocs + 1, sizeof *ids);
  if (ids != NULL) b->ids = ids;
  return column == NULL || gaps == NULL || docs == NULL || ids == NULL ? ST_NOMEM : ST_OK;
}

#define AHEAD 16u /* forms whose words are sought before the first is looked at */

/* Each new form gets its word; AHEAD of them at most, from 'first' on. */
static enum status set_some(struct segment_builder *b, size_t first, size_t n) {
  size_t ends[AHEAD];
  enum status st = ST_OK;
  b->fold.n = 0;
  for (size_t k = 0; k < n && st == ST_OK; k++) {
    const struct form *form = &b->forms.v[first + k];
    size_t at = b->fold.n;
    st = fold_add(&b->fold, b->forms.text.p + form->at, form->len);
    if (st == ST_OK) st = buf_reserve(&b->fold, 1); /* a word may fold to nothing */
    ends[k] = b->fold.n;
    if (st == ST_OK) terms_fetch(&b->words, b->fold.p + at, ends[k] - at);
  }
  for (size_t k = 0; k < n && st == ST_OK; k++) {
    size_t at = k > 0 ? ends[k - 1] : 0;
    st = terms_find(&b->words, b->fold.p + at, ends[k] - at, &b->forms.v[first + k].word);
  }
  return st;
}

static enum status set_words(struct segment_builder *b, size_t first) {
  enum status st = ST_OK;
  for (size_t k = first; k < b->forms.n && st == ST_OK; k += AHEAD)
    st = set_some(b, k, b->forms.n - k < AHEAD ? b->forms.n - k : AHEAD);
  return st;
}

/* The gaps of the text that do not fit into a byte. */
static enum status add_wide(struct segment_builder *b, const struct tokens *t, size_t n) {
  struct segment_far *wide = array_room(&b->a, b->wide, &b->wide_cap, b->nwide + n, sizeof *wide);
  if (wide == NULL) return ST_NOMEM;
  b->wide = wide;
  for (size_t k = 0; k < t->n; k++) {
    if (b->gaps[b->n + k] < FORM_WIDE) continue;
    wide[b->nwide++] =
        (struct segment_far){(uint32_t)(b->n + k), t->v[k].start - (k > 0 ? t->v[k - 1].end : 0)};
  }
  return ST_OK;
}

static enum status add_tokens(struct segment_builder *b, const struct tokens *t) {
  size_t known = b->forms.n, wide = 0;
  enum status st = forms_number(&b->forms, t, b->column + b->n, b->gaps + b->n, &wide);
  if (st == ST_OK) st = set_words(b, known);
  if (st == ST_OK && wide > 0) st = add_wide(b, t, wide);
  if (st == ST_OK) b->n += t->n;
  return st;
}

/* How many tokens each sentence has. */
static enum status add_sentences(struct segment_builder *b, const struct tokens *t,
                                 const struct spans *sentences) {
  size_t k = 0;
  for (size_t s = 0; sentences != NULL && s < sentences->n; s++) {
    size_t first = k;
    while (k < t->n && t->v[k].start < sentences->v[s].end) k++;
    if (varint_add(&b->sentences, k - first) != ST_OK) return ST_NOMEM;
  }
  return b->sentences.n <= UINT32_MAX ? ST_OK : ST_LIMIT;
}

enum status segment_builder_add(struct segment_builder *b, const struct tokens *t,
                                const struct spans *sentences, const struct segment_about *about) {
  uint32_t source;
  size_t first = b->n;
  if (b->n + t->n > SEGMENT_TOKENS) return ST_LIMIT;
  if (reserve(b, t->n) != ST_OK) return ST_NOMEM;
  enum status st = terms_find(&b->sources, about->source, about->source_len, &source);
  if (st == ST_OK) st = add_tokens(b, t);
  uint32_t sentence = (uint32_t)b->sentences.n;
  if (st == ST_OK) st = add_sentences(b, t, sentences);
  if (st != ST_OK) return st;
  b->docs[b->ndocs] = (struct segment_doc){.no = about->no,
                                           .token = (uint32_t)first,
                                           .date = about->date,
                                           .source = source,
                                           .sentence = sentence,
                                           .size = (uint32_t)t->len};
  b->ids[b->ndocs++] = (struct segment_id){about->id, about->digest};
  b->bytes += t->len;
  return ST_OK;
}
