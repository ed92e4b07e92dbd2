#include "store/segment_build.h"

#include <stdlib.h>

#include "text/fold.h"

#define WIDE 255u

uint64_t segment_hash(const char *s, size_t n) {
  uint64_t h = 0x9E3779B97F4A7C15u ^ n, word;
  for (; n >= 8; s += 8, n -= 8) {
    memcpy(&word, s, 8);
    h = (h ^ word) * 0xFF51AFD7ED558CCDu;
    h ^= h >> 32;
  }
  word = 0;
  memcpy(&word, s, n);
  h = (h ^ word) * 0xC4CEB9FE1A85EC53u;
  h ^= h >> 29;
  h *= 0xFF51AFD7ED558CCDu;
  h ^= h >> 32;
  return h != 0 ? h : 1;
}

/* Eight bytes at most are their own key: equal keys and lengths, equal terms. */
static uint64_t key_of(const char *s, size_t n) {
  uint64_t key = 0;
  if (n > 8) return segment_hash(s, n);
  memcpy(&key, s, n);
  return key;
}

static size_t slot_of(uint64_t key, size_t len, size_t nslots) {
  uint64_t h = (key ^ len) * 0x9E3779B97F4A7C15u;
  return (size_t)(h >> 32) & (nslots - 1);
}

static enum status terms_grow(const struct alloc *a, struct build_terms *t) {
  size_t size = t->nslots == 0 ? 1024 : t->nslots * 2;
  struct build_slot *slots = alloc_get(a, size * sizeof *slots);
  if (slots == NULL) return ST_NOMEM;
  memset(slots, 0, size * sizeof *slots);
  for (size_t k = 0; k < t->nslots; k++) {
    if (t->slots[k].no == 0) continue;
    size_t i = slot_of(t->slots[k].key, t->slots[k].len, size);
    while (slots[i].no != 0) i = (i + 1) & (size - 1);
    slots[i] = t->slots[k];
  }
  alloc_free(a, t->slots, t->nslots * sizeof *slots);
  t->slots = slots;
  t->nslots = size;
  return ST_OK;
}

static int is_term(const struct build_terms *t, const struct build_slot *slot, uint64_t key, const char *s,
                   size_t n) {
  if (slot->key != key || slot->len != n) return 0;
  return n <= 8 || memcmp(t->text.p + t->v[slot->no - 1].at, s, n) == 0;
}

static enum status terms_add(const struct alloc *a, struct build_terms *t, const char *s, size_t n) {
  struct build_term *v = array_room(a, t->v, &t->cap, t->n + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  t->v = v;
  if (t->text.n + n > UINT32_MAX) return ST_LIMIT;
  v[t->n] = (struct build_term){.at = (uint32_t)t->text.n, .len = (uint32_t)n};
  if (buf_add(&t->text, s, n) != ST_OK) return ST_NOMEM;
  t->n++;
  return ST_OK;
}

/* Number of the term with a key, which is added where it is new: '*is_new' says so. */
static enum status terms_find(const struct alloc *a, struct build_terms *t, uint64_t key, const char *s,
                              size_t n, uint32_t *no, int *is_new) {
  if (t->n * 2 >= t->nslots && terms_grow(a, t) != ST_OK) return ST_NOMEM;
  size_t i = slot_of(key, n, t->nslots);
  *is_new = 0;
  for (; t->slots[i].no != 0; i = (i + 1) & (t->nslots - 1)) {
    if (!is_term(t, &t->slots[i], key, s, n)) continue;
    *no = t->slots[i].no - 1;
    return ST_OK;
  }
  *no = (uint32_t)t->n;
  *is_new = 1;
  enum status st = terms_add(a, t, s, n);
  if (st == ST_OK) t->slots[i] = (struct build_slot){key, (uint32_t)n, *no + 1};
  return st;
}

static void terms_free(const struct alloc *a, struct build_terms *t) {
  buf_free(&t->text);
  alloc_free(a, t->v, t->cap * sizeof *t->v);
  alloc_free(a, t->slots, t->nslots * sizeof *t->slots);
  t->v = NULL;
  t->slots = NULL;
  t->n = t->cap = t->nslots = 0;
}

void segment_builder_init(struct segment_builder *b, struct alloc a) {
  *b = (struct segment_builder){.a = a};
  buf_init(&b->forms.text, a);
  buf_init(&b->words.text, a);
  buf_init(&b->sources.text, a);
  buf_init(&b->fold, a);
  buf_init(&b->sentences, a);
}

void segment_builder_free(struct segment_builder *b) {
  terms_free(&b->a, &b->forms);
  terms_free(&b->a, &b->words);
  terms_free(&b->a, &b->sources);
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
  uint32_t *column = array_room(&b->a, b->column, &b->column_cap, b->n + more, sizeof *column);
  if (column != NULL) b->column = column;
  unsigned char *gaps = array_room(&b->a, b->gaps, &b->gaps_cap, b->n + more, 1);
  if (gaps != NULL) b->gaps = gaps;
  struct segment_doc *docs = array_room(&b->a, b->docs, &b->docs_cap, b->ndocs + 1, sizeof *docs);
  if (docs != NULL) b->docs = docs;
  struct segment_id *ids = array_room(&b->a, b->ids, &b->ids_cap, b->ndocs + 1, sizeof *ids);
  if (ids != NULL) b->ids = ids;
  return column == NULL || gaps == NULL || docs == NULL || ids == NULL ? ST_NOMEM : ST_OK;
}

/* The form of a new kind of token gets its word. */
static enum status set_word(struct segment_builder *b, uint32_t form, const struct token *token,
                            const char *text) {
  int is_new;
  uint32_t word;
  b->fold.n = 0;
  enum status st = fold_add(&b->fold, text + token->start, token->end - token->start);
  if (st == ST_OK) st = buf_reserve(&b->fold, 1); /* a word may fold to nothing */
  if (st == ST_OK)
    st = terms_find(&b->a, &b->words, key_of(b->fold.p, b->fold.n), b->fold.p, b->fold.n, &word, &is_new);
  if (st != ST_OK) return st;
  b->forms.v[form].other = word;
  b->forms.v[form].kind = token->kind;
  return ST_OK;
}

static enum status add_gap(struct segment_builder *b, uint32_t gap) {
  b->gaps[b->n] = gap < WIDE ? (unsigned char)gap : WIDE;
  if (gap < WIDE) return ST_OK;
  struct segment_far *wide = array_room(&b->a, b->wide, &b->wide_cap, b->nwide + 1, sizeof *wide);
  if (wide == NULL) return ST_NOMEM;
  b->wide = wide;
  wide[b->nwide++] = (struct segment_far){(uint32_t)b->n, gap};
  return ST_OK;
}

#define AHEAD 16u /* tokens whose slots are fetched before the first is looked at */

/* The key of a token; eight bytes are read at once where the text has as many. */
static inline uint64_t token_key(const struct tokens *t, const struct token *token) {
  size_t n = token->end - token->start;
  uint64_t key;
  if (n > 8 || token->start + 8 > t->len) return key_of(t->text + token->start, n);
  memcpy(&key, t->text + token->start, 8);
  return n == 8 ? key : key & (((uint64_t)1 << 8 * n) - 1); /* little-endian, as the file is */
}

static enum status add_token(struct segment_builder *b, const struct tokens *t, const struct token *token,
                             uint64_t key, uint32_t gap) {
  uint32_t form;
  int is_new;
  enum status st =
      terms_find(&b->a, &b->forms, key, t->text + token->start, token->end - token->start, &form, &is_new);
  if (st == ST_OK && is_new) st = set_word(b, form, token, t->text);
  if (st == ST_OK) st = add_gap(b, gap);
  if (st == ST_OK) b->column[b->n++] = form;
  return st;
}

static enum status add_tokens(struct segment_builder *b, const struct tokens *t) {
  uint32_t at = 0;
  uint64_t keys[AHEAD];
  for (size_t k = 0; k < t->n; k += AHEAD) {
    size_t n = t->n - k < AHEAD ? t->n - k : AHEAD;
    for (size_t i = 0; i < n; i++) {
      const struct token *token = &t->v[k + i];
      keys[i] = token_key(t, token);
      if (b->forms.nslots > 0)
        __builtin_prefetch(&b->forms.slots[slot_of(keys[i], token->end - token->start, b->forms.nslots)]);
    }
    for (size_t i = 0; i < n; i++) {
      const struct token *token = &t->v[k + i];
      enum status st = add_token(b, t, token, keys[i], token->start - at);
      if (st != ST_OK) return st;
      at = token->end;
    }
  }
  return ST_OK;
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
  int is_new;
  size_t first = b->n;
  if (b->n + t->n > SEGMENT_TOKENS) return ST_LIMIT;
  if (reserve(b, t->n) != ST_OK) return ST_NOMEM;
  enum status st = terms_find(&b->a, &b->sources, key_of(about->source, about->source_len), about->source,
                              about->source_len, &source, &is_new);
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

/* ---- writing ---- */

/* What writing needs besides the builder; all of it freed at its end. */
struct writing {
  const struct segment_builder *b;
  uint32_t *word_of; /* by form: the rank of its word */
  struct segment_writer w;
  uint32_t *form_rank, *form_order; /* by form; by rank */
  uint32_t *word_rank, *word_order;
  struct segment_word *words; /* by rank, one more than there are */
  uint32_t *postings;
  size_t npostings, nblocks;
  struct buf out;
};

/* A term where it is sorted: most pairs are told apart without a look at their bytes. */
struct sort_key {
  uint64_t key;
  uint32_t no;
};

static const struct build_terms *sorting; /* qsort hands nothing through; writing never nests */

/* Falling frequency; among equals the first one seen. */
static uint64_t count_key(const struct build_terms *t, size_t no) {
  return (uint64_t)(UINT32_MAX - t->v[no].count) << 32 | no;
}

/* The first eight bytes, as a number that sorts as they do. */
static uint64_t bytes_key(const struct build_terms *t, size_t no) {
  const unsigned char *p = (const unsigned char *)t->text.p + t->v[no].at;
  uint64_t key = 0;
  for (uint32_t k = 0; k < 8; k++) key = key << 8 | (k < t->v[no].len ? p[k] : 0);
  return key;
}

static int by_bytes(const struct build_term *a, const struct build_term *b) {
  uint32_t n = a->len < b->len ? a->len : b->len;
  int order = n > 0 ? memcmp(sorting->text.p + a->at, sorting->text.p + b->at, n) : 0;
  if (order != 0) return order;
  return a->len == b->len ? 0 : a->len < b->len ? -1 : 1;
}

static int by_key(const void *x, const void *y) {
  const struct sort_key *a = x, *b = y;
  if (a->key != b->key) return a->key < b->key ? -1 : 1;
  return by_bytes(&sorting->v[a->no], &sorting->v[b->no]);
}

/* 'order' lists the terms by their keys, then bytes; 'rank' says where each is. */
static enum status sort_terms(const struct alloc *a, const struct build_terms *t, uint32_t **order,
                              uint32_t **rank, uint64_t (*key_of_term)(const struct build_terms *, size_t)) {
  *order = alloc_get(a, (t->n + 1) * sizeof **order);
  *rank = alloc_get(a, (t->n + 1) * sizeof **rank);
  struct sort_key *keys = alloc_get(a, (t->n + 1) * sizeof *keys);
  if (*order == NULL || *rank == NULL || keys == NULL) {
    alloc_free(a, keys, (t->n + 1) * sizeof *keys);
    return ST_NOMEM;
  }
  for (size_t k = 0; k < t->n; k++) keys[k] = (struct sort_key){key_of_term(t, k), (uint32_t)k};
  sorting = t;
  if (t->n > 1) qsort(keys, t->n, sizeof *keys, by_key);
  for (size_t k = 0; k < t->n; k++) {
    (*order)[k] = keys[k].no;
    (*rank)[keys[k].no] = (uint32_t)k;
  }
  alloc_free(a, keys, (t->n + 1) * sizeof *keys);
  return ST_OK;
}

/* Where the next block of a word goes in the list of all, and its last one. */
struct block_list {
  uint32_t next, last;
};

/* Most blocks a word can be in: what is set aside for it. */
static size_t blocks_most(const struct writing *g, size_t word) {
  return g->words[word].count < g->nblocks ? g->words[word].count : g->nblocks;
}

static void count_words(struct writing *g) {
  const struct build_terms *forms = &g->b->forms;
  for (size_t k = 0; k < forms->n; k++) g->words[g->word_of[k]].count += forms->v[k].count;
  for (size_t k = 0; k < g->b->words.n; k++) g->npostings += blocks_most(g, k);
}

/* Lists the blocks of each word, and counts them. */
static void list_blocks(struct writing *g, struct block_list *lists) {
  const struct segment_builder *b = g->b;
  size_t sum = 0;
  for (size_t k = 0; k < b->words.n; k++) {
    lists[k] = (struct block_list){(uint32_t)sum, UINT32_MAX};
    sum += blocks_most(g, k);
  }
  for (size_t k = 0; k < b->n; k++) {
    struct block_list *list = &lists[g->word_of[b->column[k]]];
    uint32_t block = (uint32_t)(k / POSTING_BLOCK);
    if (list->last == block) continue;
    list->last = block;
    g->postings[list->next++] = block;
  }
  sum = 0;
  for (size_t k = 0; k < b->words.n; k++) {
    g->words[k].blocks = lists[k].next - (uint32_t)sum;
    sum += blocks_most(g, k);
  }
}

static enum status find_words(struct writing *g) {
  const struct build_terms *forms = &g->b->forms;
  g->word_of = alloc_get(&g->b->a, (forms->n + 1) * sizeof *g->word_of);
  if (g->word_of == NULL) return ST_NOMEM;
  for (size_t k = 0; k < forms->n; k++) g->word_of[k] = g->word_rank[forms->v[k].other];
  return g->b->words.n < SEGMENT_WORDS ? ST_OK : ST_LIMIT;
}

static enum status index_words(struct writing *g) {
  const struct alloc *a = &g->b->a;
  count_words(g);
  size_t size = (g->b->words.n + 1) * sizeof(struct block_list);
  struct block_list *lists = alloc_get(a, size);
  g->postings = alloc_get(a, (g->npostings + 1) * sizeof *g->postings);
  int has_room = lists != NULL && g->postings != NULL;
  if (has_room) list_blocks(g, lists);
  alloc_free(a, lists, size);
  return has_room ? ST_OK : ST_NOMEM;
}

static enum status write_docs(struct writing *g, const uint32_t *gap_at) {
  const struct segment_builder *b = g->b;
  enum status st = segment_writer_open(&g->w, SEC_DOC);
  for (size_t d = 0; d <= b->ndocs && st == ST_OK; d++) {
    struct segment_doc doc = {.token = (uint32_t)b->n, .sentence = (uint32_t)b->sentences.n};
    if (d < b->ndocs) doc = b->docs[d];
    doc.gap = gap_at[d];
    st = segment_writer_add(&g->w, &doc, sizeof doc);
  }
  if (st == ST_OK) st = segment_writer_section(&g->w, SEC_ID, b->ids, b->ndocs * sizeof *b->ids);
  if (st == ST_OK) st = segment_writer_open(&g->w, SEC_SOURCE);
  for (size_t k = 0; k < b->sources.n && st == ST_OK; k++) {
    const struct build_term *s = &b->sources.v[k];
    st = segment_writer_add(&g->w, &s->len, sizeof s->len);
    if (st == ST_OK && s->len > 0) st = segment_writer_add(&g->w, b->sources.text.p + s->at, s->len);
  }
  return st;
}

static uint32_t usual_gap(const struct build_term *form) {
  return form->tight * 2 < form->count;
}

/* The exceptions, document by document; 'gap_at' takes where each begins. */
static enum status list_gaps(struct writing *g, uint32_t *gap_at) {
  const struct segment_builder *b = g->b;
  size_t wide = 0;
  g->out.n = 0;
  for (size_t d = 0; d < b->ndocs; d++) {
    size_t end = d + 1 < b->ndocs ? b->docs[d + 1].token : b->n, last = b->docs[d].token;
    gap_at[d] = (uint32_t)g->out.n;
    for (size_t k = last; k < end; k++) {
      uint32_t gap = b->gaps[k];
      if (gap == usual_gap(&b->forms.v[b->column[k]])) continue;
      if (gap == WIDE) gap = b->wide[wide++].form;
      uint32_t low = gap < 3 ? gap : 3;
      if (varint_add(&g->out, (uint64_t)(k - last) << 2 | low) != ST_OK) return ST_NOMEM;
      if (low == 3 && varint_add(&g->out, gap - 3) != ST_OK) return ST_NOMEM;
      last = k;
    }
    if (g->out.n > UINT32_MAX) return ST_LIMIT;
  }
  gap_at[b->ndocs] = (uint32_t)g->out.n;
  return ST_OK;
}

static enum status write_gaps_and_docs(struct writing *g) {
  size_t size = (g->b->ndocs + 1) * sizeof(uint32_t);
  uint32_t *gap_at = alloc_get(&g->b->a, size);
  if (gap_at == NULL) return ST_NOMEM;
  enum status st = list_gaps(g, gap_at);
  if (st == ST_OK) st = write_docs(g, gap_at);
  if (st == ST_OK) st = segment_writer_section(&g->w, SEC_GAP, g->out.p, g->out.n);
  alloc_free(&g->b->a, gap_at, size);
  return st;
}

static enum status write_column(struct writing *g) {
  const struct segment_builder *b = g->b;
  uint16_t some[4096];
  size_t n = 0;
  enum status st = segment_writer_open(&g->w, SEC_COLUMN);
  g->out.n = 0;
  for (size_t k = 0; k < b->n && st == ST_OK; k++) {
    uint32_t rank = g->form_rank[b->column[k]];
    some[n++] = rank < FORM_FAR ? (uint16_t)rank : FORM_FAR;
    if (rank >= FORM_FAR) {
      struct segment_far far = {(uint32_t)k, rank};
      st = buf_add(&g->out, (const char *)&far, sizeof far);
    }
    if (st == ST_OK && (n == sizeof some / sizeof *some || k + 1 == b->n)) {
      st = segment_writer_add(&g->w, some, n * sizeof *some);
      n = 0;
    }
  }
  if (st == ST_OK) st = segment_writer_section(&g->w, SEC_FAR, g->out.p, g->out.n);
  return st;
}

static enum status write_forms(struct writing *g) {
  const struct build_terms *t = &g->b->forms;
  uint32_t at = 0;
  enum status st = segment_writer_open(&g->w, SEC_FORM);
  for (size_t k = 0; k < t->n && st == ST_OK; k++) {
    const struct build_term *v = &t->v[g->form_order[k]];
    uint32_t above = (uint32_t)v->kind << SEGMENT_WORD_BITS | usual_gap(v) << 31;
    struct segment_form form = {at, g->word_of[g->form_order[k]] | above};
    at += v->len;
    st = segment_writer_add(&g->w, &form, sizeof form);
  }
  struct segment_form end = {at, 0};
  if (st == ST_OK) st = segment_writer_add(&g->w, &end, sizeof end);
  if (st == ST_OK) st = segment_writer_open(&g->w, SEC_FORMTEXT);
  for (size_t k = 0; k < t->n && st == ST_OK; k++) {
    const struct build_term *v = &t->v[g->form_order[k]];
    st = segment_writer_add(&g->w, t->text.p + v->at, v->len);
  }
  return st;
}

/* The forms of each word, the most frequent first. */
static enum status write_word_forms(struct writing *g) {
  const struct build_terms *t = &g->b->forms;
  size_t size = (t->n + 1) * sizeof(uint32_t);
  uint32_t *list = alloc_get(&g->b->a, size), at = 0;
  if (list == NULL) return ST_NOMEM;
  for (size_t k = 0; k < t->n; k++) g->words[g->word_rank[t->v[k].other]].forms++;
  for (size_t k = 0; k <= g->b->words.n; k++) {
    uint32_t n = g->words[k].forms;
    g->words[k].forms = at;
    at += n;
  }
  for (size_t k = 0; k < t->n; k++)
    list[g->words[g->word_rank[t->v[g->form_order[k]].other]].forms++] = (uint32_t)k;
  for (size_t k = g->b->words.n; k > 0; k--) g->words[k].forms = g->words[k - 1].forms;
  g->words[0].forms = 0;
  enum status st = segment_writer_section(&g->w, SEC_WORDFORM, list, t->n * sizeof *list);
  alloc_free(&g->b->a, list, size);
  return st;
}

static enum status write_postings(struct writing *g) {
  size_t from = 0;
  uint64_t at = 0;
  enum status st = segment_writer_open(&g->w, SEC_POST);
  for (size_t k = 0; k < g->b->words.n && st == ST_OK; k++) {
    struct segment_word *w = &g->words[k];
    if (at > UINT32_MAX) return ST_LIMIT;
    w->postings = (uint32_t)at;
    g->out.n = 0;
    st = posting_add(&g->out, g->postings + from, w->blocks, g->nblocks);
    if (st == ST_OK) st = segment_writer_add(&g->w, g->out.p, g->out.n);
    at += g->out.n;
    from += blocks_most(g, k);
  }
  g->words[g->b->words.n].postings = (uint32_t)at;
  if (at > UINT32_MAX) return ST_LIMIT;
  return st;
}

static enum status write_words(struct writing *g) {
  const struct build_terms *t = &g->b->words;
  uint32_t at = 0;
  enum status st = write_word_forms(g);
  if (st == ST_OK) st = write_postings(g);
  for (size_t k = 0; k < t->n; k++) {
    const struct build_term *v = &t->v[g->word_order[k]];
    g->words[k].at = at;
    at += v->len;
  }
  g->words[t->n].at = at;
  if (st == ST_OK) st = segment_writer_section(&g->w, SEC_WORD, g->words, (t->n + 1) * sizeof *g->words);
  if (st == ST_OK) st = segment_writer_open(&g->w, SEC_WORDTEXT);
  for (size_t k = 0; k < t->n && st == ST_OK; k++) {
    const struct build_term *v = &t->v[g->word_order[k]];
    st = segment_writer_add(&g->w, t->text.p + v->at, v->len);
  }
  return st;
}

/* How often each form stands, and how often without space before it. */
static void count_forms(const struct segment_builder *b) {
  struct build_term *v = b->forms.v;
  for (size_t k = 0; k < b->forms.n; k++) v[k].count = v[k].tight = 0;
  for (size_t k = 0; k < b->n; k++) {
    struct build_term *form = &v[b->column[k]];
    form->count++;
    form->tight += b->gaps[k] == 0;
  }
}

static enum status write_all(struct writing *g, const char *path) {
  const struct segment_builder *b = g->b;
  count_forms(b);
  g->nblocks = (b->n + POSTING_BLOCK - 1) / POSTING_BLOCK;
  g->words = alloc_get(&b->a, (b->words.n + 1) * sizeof *g->words);
  if (g->words == NULL) return ST_NOMEM;
  memset(g->words, 0, (b->words.n + 1) * sizeof *g->words);
  enum status st = sort_terms(&b->a, &b->forms, &g->form_order, &g->form_rank, count_key);
  if (st == ST_OK) st = sort_terms(&b->a, &b->words, &g->word_order, &g->word_rank, bytes_key);
  if (st == ST_OK) st = find_words(g);
  if (st == ST_OK) st = index_words(g);
  if (st == ST_OK) st = segment_writer_begin(&g->w, b->a, path);
  if (st == ST_OK) st = write_gaps_and_docs(g);
  if (st == ST_OK) st = write_column(g);
  if (st == ST_OK) st = write_forms(g);
  if (st == ST_OK) st = write_words(g);
  if (st == ST_OK) st = segment_writer_section(&g->w, SEC_SENTENCE, b->sentences.p, b->sentences.n);
  return st == ST_OK ? segment_writer_finish(&g->w) : st;
}

enum status segment_builder_write(const struct segment_builder *b, const char *path, int *error) {
  const struct alloc *a = &b->a;
  struct writing g = {.b = b, .w = {.fd = -1, .a = b->a}};
  buf_init(&g.out, *a);
  enum status st = write_all(&g, path);
  *error = g.w.error;
  segment_writer_free(&g.w);
  buf_free(&g.out);
  alloc_free(a, g.words, (b->words.n + 1) * sizeof *g.words);
  alloc_free(a, g.form_order, (b->forms.n + 1) * sizeof *g.form_order);
  alloc_free(a, g.form_rank, (b->forms.n + 1) * sizeof *g.form_rank);
  alloc_free(a, g.word_order, (b->words.n + 1) * sizeof *g.word_order);
  alloc_free(a, g.word_rank, (b->words.n + 1) * sizeof *g.word_rank);
  alloc_free(a, g.word_of, (b->forms.n + 1) * sizeof *g.word_of);
  alloc_free(a, g.postings, (g.npostings + 1) * sizeof *g.postings);
  return st;
}
