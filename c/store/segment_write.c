#include "base/large.h"
#include "store/segment_build.h"

/* A form as the passes over all tokens need it. */
struct written {
  uint32_t rank;
  uint32_t word; /* its number; the highest bit: its usual gap, as in struct segment_form */
};

#define FAR_GAP 0xFFFFu /* two more follow: the block itself, its low half first */

/* Where the next gap of a word goes in the list of all, and its last block. */
struct block_list {
  uint32_t next, last;
};

/* What writing needs besides the builder; all of it freed at its end. */
struct writing {
  const struct segment_builder *b;
  struct written *forms; /* by number */
  struct segment_writer w;
  uint32_t *words_of;                /* by form: the number of its word */
  uint32_t *form_order, *word_order; /* numbers by rank */
  struct segment_word *words;        /* by rank, one more than there are */
  struct block_list *lists;          /* by the number of a word */
  uint32_t *firsts;                  /* by rank: where the gaps of the word begin */
  uint16_t *gap_list;                /* blocks without it from one that has the word to the next */
  uint32_t *blocks;                  /* of one word */
  size_t ngaps, nblocks;
  struct buf out, far, gaps;
  size_t wide; /* gaps that are not in a byte, so far */
};

static inline const struct form_slot *slot_of(const struct forms *f, size_t no) {
  return &f->slots[f->v[no].slot];
}

#define DIGIT 11u
#define DIGITS (1u << DIGIT)

/* A form on its way to its rank. */
struct ranked {
  uint32_t rarity; /* how often it stands, complemented, so that low digits are frequent ones */
  uint32_t no;
};

/* One round of sorting: 'from' to 'to' by a digit of the rarity; what is equal keeps its order. */
static void sort_digit(const struct ranked *from, struct ranked *to, size_t n, unsigned shift) {
  uint32_t next[DIGITS + 1] = {0};
  for (size_t k = 0; k < n; k++) next[(from[k].rarity >> shift & (DIGITS - 1)) + 1]++;
  for (size_t d = 1; d < DIGITS; d++) next[d] += next[d - 1];
  for (size_t k = 0; k < n; k++) to[next[from[k].rarity >> shift & (DIGITS - 1)]++] = from[k];
}

/* Falling frequency; among equals the first one seen. */
static enum status rank_forms(struct writing *g) {
  const struct alloc *a = &g->b->a;
  const struct forms *f = &g->b->forms;
  size_t n = f->n, size = 2 * (n + 1) * sizeof(struct ranked);
  struct ranked *list = alloc_get(a, size);
  if (list == NULL) return ST_NOMEM;
  struct ranked *other = list + n + 1;
  for (size_t k = 0; k < n; k++) list[k] = (struct ranked){~form_count(slot_of(f, k)), (uint32_t)k};
  sort_digit(list, other, n, 0);
  sort_digit(other, list, n, DIGIT);
  sort_digit(list, other, n, 2 * DIGIT);
  for (size_t k = 0; k < n; k++) {
    g->form_order[k] = other[k].no;
    g->forms[other[k].no].rank = (uint32_t)k;
  }
  alloc_free(a, list, size);
  return ST_OK;
}

/* The word of each form by its rank, and the space that is usual before it. */
static enum status rank_words(struct writing *g) {
  const struct alloc *a = &g->b->a;
  const struct forms *f = &g->b->forms;
  size_t n = g->b->words.n, size = (n + 1) * sizeof(uint32_t);
  if (n >= SEGMENT_WORDS) return ST_LIMIT;
  enum status st = terms_sort(&g->b->words, g->word_order);
  uint32_t *rank = st == ST_OK ? alloc_get(a, size) : NULL;
  if (rank == NULL) return ST_NOMEM;
  for (size_t k = 0; k < n; k++) rank[g->word_order[k]] = (uint32_t)k;
  for (size_t k = 0; k < f->n; k++) {
    const struct form_slot *slot = slot_of(f, k);
    uint32_t count = form_count(slot), gap = form_tight(slot) < count - form_tight(slot);
    g->words_of[k] = f->v[k].word;
    g->forms[k].word = rank[f->v[k].word] | gap << 31;
    g->words[rank[f->v[k].word]].count += count;
  }
  alloc_free(a, rank, size);
  return ST_OK;
}

static inline uint32_t word_of(const struct writing *g, size_t form) {
  return g->forms[form].word & (SEGMENT_WORDS - 1);
}

/* Most blocks a word can be in, each a gap, and of those few that are far apart two more: what is set aside
 * for it. */
static size_t gaps_most(const struct writing *g, size_t rank) {
  size_t blocks = g->words[rank].count < g->nblocks ? g->words[rank].count : g->nblocks;
  size_t far = g->nblocks / FAR_GAP;
  return blocks + 2 * (far < blocks ? far : blocks) + 1;
}

#define LINE 32u /* gaps in a line of the cache */

static void add_far(struct writing *g, struct block_list *list, uint32_t block) {
  g->gap_list[list->next++] = (uint16_t)block;
  g->gap_list[list->next++] = (uint16_t)(block >> 16);
}

/* No branch on whether the word was in the block, which is anyone's guess. The line that its list goes on in
 * is fetched long before: lists are too many for the cache. */
static inline void add_block(struct writing *g, struct block_list *list, uint32_t block) {
  uint32_t is_new = list->last != block, gap = (block - list->last - 1) & -is_new;
  g->gap_list[list->next] = (uint16_t)(gap < FAR_GAP ? gap : FAR_GAP);
  __builtin_prefetch(&g->gap_list[list->next + LINE], 1);
  *list = (struct block_list){list->next + is_new, block};
  if (gap >= FAR_GAP) add_far(g, list, block);
}

/*
** Lists the blocks of each word. Words are in the order of their first token,
** so the frequent ones lie close.
*/
static void list_blocks(struct writing *g) {
  const struct segment_builder *b = g->b;
  for (size_t block = 0, k = 0; block < g->nblocks; block++) {
    size_t end = b->n - k < POSTING_BLOCK ? b->n : k + POSTING_BLOCK;
    for (; k < end; k++) add_block(g, &g->lists[g->words_of[b->column[k]]], (uint32_t)block);
  }
}

static enum status index_words(struct writing *g) {
  const struct alloc *a = &g->b->a;
  size_t words = g->b->words.n;
  g->lists = alloc_get(a, (words + 1) * sizeof *g->lists);
  g->firsts = alloc_get(a, (words + 1) * sizeof *g->firsts);
  g->blocks = alloc_get(a, (g->nblocks + 1) * sizeof *g->blocks);
  if (g->lists == NULL || g->firsts == NULL || g->blocks == NULL) return ST_NOMEM;
  for (size_t k = 0; k < words; k++) {
    g->lists[g->word_order[k]] = (struct block_list){(uint32_t)g->ngaps, UINT32_MAX};
    g->firsts[k] = (uint32_t)g->ngaps;
    g->ngaps += gaps_most(g, k);
    if (g->ngaps > UINT32_MAX) return ST_LIMIT;
  }
  g->gap_list = alloc_get(a, (g->ngaps + 1) * sizeof *g->gap_list);
  if (g->gap_list == NULL) return ST_NOMEM;
  large_advise(g->gap_list, (g->ngaps + 1) * sizeof *g->gap_list);
  list_blocks(g);
  return ST_OK;
}

/* The blocks of a word by its rank, to 'blocks'; their number. */
static uint32_t read_blocks(struct writing *g, size_t rank) {
  const uint16_t *p = g->gap_list + g->firsts[rank], *e = g->gap_list + g->lists[g->word_order[rank]].next;
  uint32_t n = 0, next = 0;
  for (; p < e; n++) {
    uint32_t block = next + *p;
    if (*p++ == FAR_GAP) {
      block = p[0] | (uint32_t)p[1] << 16;
      p += 2;
    }
    g->blocks[n] = block;
    next = block + 1;
  }
  return n;
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
    const struct term *s = &b->sources.v[k];
    st = segment_writer_add(&g->w, &s->len, sizeof s->len);
    if (st == ST_OK && s->len > 0) st = segment_writer_add(&g->w, b->sources.text.p + s->at, s->len);
  }
  return st;
}

/* An exception: the tokens from the one before on, and its space. */
static enum status add_gap(struct buf *out, size_t tokens, uint32_t gap) {
  uint32_t low = gap < 3 ? gap : 3;
  enum status st = varint_add(out, (uint64_t)tokens << 2 | low);
  return st == ST_OK && low == 3 ? varint_add(out, gap - 3) : st;
}

/* The column of the tokens from..end-1 to 'ranks', and what it leaves out: rare forms and unusual gaps. */
static enum status rank_tokens(struct writing *g, size_t from, size_t end, uint16_t *ranks, size_t *last) {
  const struct segment_builder *b = g->b;
  enum status st = ST_OK;
  for (size_t k = from; k < end && st == ST_OK; k++) {
    struct written form = g->forms[b->column[k]];
    uint32_t gap = b->gaps[k];
    ranks[k - from] = (uint16_t)(form.rank < FORM_FAR ? form.rank : FORM_FAR);
    if (form.rank >= FORM_FAR) {
      struct segment_far far = {(uint32_t)k, form.rank};
      st = buf_add(&g->far, (const char *)&far, sizeof far);
    }
    if (gap == form.word >> 31 || st != ST_OK) continue;
    if (gap == FORM_WIDE) gap = b->wide[g->wide++].form;
    st = add_gap(&g->gaps, k - *last, gap);
    *last = k;
  }
  return st;
}

#define SOME 4096u /* tokens */

/* Document by document; 'gap_at' takes where the exceptions of each begin. */
static enum status write_column(struct writing *g, uint32_t *gap_at) {
  const struct segment_builder *b = g->b;
  uint16_t ranks[SOME];
  enum status st = segment_writer_open(&g->w, SEC_COLUMN);
  for (size_t d = 0; d < b->ndocs && st == ST_OK; d++) {
    size_t end = d + 1 < b->ndocs ? b->docs[d + 1].token : b->n, last = b->docs[d].token;
    gap_at[d] = (uint32_t)g->gaps.n;
    for (size_t k = last; k < end && st == ST_OK; k += SOME) {
      size_t n = end - k < SOME ? end - k : SOME;
      st = rank_tokens(g, k, k + n, ranks, &last);
      if (st == ST_OK) st = segment_writer_add(&g->w, ranks, n * sizeof *ranks);
    }
    if (g->gaps.n > UINT32_MAX) return ST_LIMIT;
  }
  gap_at[b->ndocs] = (uint32_t)g->gaps.n;
  return st;
}

static enum status write_tokens(struct writing *g) {
  size_t size = (g->b->ndocs + 1) * sizeof(uint32_t);
  uint32_t *gap_at = alloc_get(&g->b->a, size);
  if (gap_at == NULL) return ST_NOMEM;
  enum status st = write_column(g, gap_at);
  if (st == ST_OK) st = segment_writer_section(&g->w, SEC_FAR, g->far.p, g->far.n);
  if (st == ST_OK) st = write_docs(g, gap_at);
  if (st == ST_OK) st = segment_writer_section(&g->w, SEC_GAP, g->gaps.p, g->gaps.n);
  alloc_free(&g->b->a, gap_at, size);
  return st;
}

static enum status write_forms(struct writing *g) {
  const struct forms *f = &g->b->forms;
  uint32_t at = 0;
  enum status st = segment_writer_open(&g->w, SEC_FORM);
  for (size_t k = 0; k < f->n && st == ST_OK; k++) {
    uint32_t no = g->form_order[k];
    struct segment_form form = {at, g->forms[no].word | f->v[no].kind << SEGMENT_WORD_BITS};
    at += f->v[no].len;
    st = segment_writer_add(&g->w, &form, sizeof form);
  }
  struct segment_form end = {at, 0};
  if (st == ST_OK) st = segment_writer_add(&g->w, &end, sizeof end);
  if (st == ST_OK) st = segment_writer_open(&g->w, SEC_FORMTEXT);
  for (size_t k = 0; k < f->n && st == ST_OK; k++) {
    const struct form *v = &f->v[g->form_order[k]];
    st = segment_writer_add(&g->w, f->text.p + v->at, v->len);
  }
  return st;
}

/* The forms of each word, the most frequent first. */
static enum status write_word_forms(struct writing *g) {
  size_t n = g->b->forms.n, size = (n + 1) * sizeof(uint32_t);
  uint32_t *list = alloc_get(&g->b->a, size), at = 0;
  if (list == NULL) return ST_NOMEM;
  for (size_t k = 0; k < n; k++) g->words[word_of(g, k)].forms++;
  for (size_t k = 0; k <= g->b->words.n; k++) {
    uint32_t forms = g->words[k].forms;
    g->words[k].forms = at;
    at += forms;
  }
  for (size_t k = 0; k < n; k++) list[g->words[word_of(g, g->form_order[k])].forms++] = (uint32_t)k;
  for (size_t k = g->b->words.n; k > 0; k--) g->words[k].forms = g->words[k - 1].forms;
  g->words[0].forms = 0;
  enum status st = segment_writer_section(&g->w, SEC_WORDFORM, list, n * sizeof *list);
  alloc_free(&g->b->a, list, size);
  return st;
}

static enum status write_postings(struct writing *g) {
  uint64_t at = 0;
  enum status st = segment_writer_open(&g->w, SEC_POST);
  for (size_t k = 0; k < g->b->words.n && st == ST_OK; k++) {
    struct segment_word *w = &g->words[k];
    if (at > UINT32_MAX) return ST_LIMIT;
    w->postings = (uint32_t)at;
    w->blocks = read_blocks(g, k);
    g->out.n = 0;
    st = posting_add(&g->out, g->blocks, w->blocks, g->nblocks);
    if (st == ST_OK) st = segment_writer_add(&g->w, g->out.p, g->out.n);
    at += g->out.n;
  }
  g->words[g->b->words.n].postings = (uint32_t)at;
  if (at > UINT32_MAX) return ST_LIMIT;
  return st;
}

static enum status write_words(struct writing *g) {
  const struct terms *t = &g->b->words;
  uint32_t at = 0;
  enum status st = write_word_forms(g);
  if (st == ST_OK) st = write_postings(g);
  for (size_t k = 0; k < t->n; k++) {
    const struct term *v = &t->v[g->word_order[k]];
    g->words[k].at = at;
    at += v->len;
  }
  g->words[t->n].at = at;
  if (st == ST_OK) st = segment_writer_section(&g->w, SEC_WORD, g->words, (t->n + 1) * sizeof *g->words);
  if (st == ST_OK) st = segment_writer_open(&g->w, SEC_WORDTEXT);
  for (size_t k = 0; k < t->n && st == ST_OK; k++) {
    const struct term *v = &t->v[g->word_order[k]];
    st = segment_writer_add(&g->w, t->text.p + v->at, v->len);
  }
  return st;
}

static enum status get_room(struct writing *g) {
  const struct alloc *a = &g->b->a;
  size_t forms = g->b->forms.n + 1, words = g->b->words.n + 1;
  g->forms = alloc_get(a, forms * sizeof *g->forms);
  g->words_of = alloc_get(a, forms * sizeof *g->words_of);
  g->form_order = alloc_get(a, forms * sizeof *g->form_order);
  g->word_order = alloc_get(a, words * sizeof *g->word_order);
  g->words = alloc_get(a, words * sizeof *g->words);
  if (g->words == NULL || g->forms == NULL || g->words_of == NULL || g->form_order == NULL ||
      g->word_order == NULL)
    return ST_NOMEM;
  memset(g->words, 0, words * sizeof *g->words);
  return ST_OK;
}

static void give_back(struct writing *g) {
  const struct alloc *a = &g->b->a;
  size_t forms = g->b->forms.n + 1, words = g->b->words.n + 1;
  buf_free(&g->out);
  buf_free(&g->far);
  buf_free(&g->gaps);
  alloc_free(a, g->forms, forms * sizeof *g->forms);
  alloc_free(a, g->words_of, forms * sizeof *g->words_of);
  alloc_free(a, g->lists, words * sizeof *g->lists);
  alloc_free(a, g->firsts, words * sizeof *g->firsts);
  alloc_free(a, g->form_order, forms * sizeof *g->form_order);
  alloc_free(a, g->word_order, words * sizeof *g->word_order);
  alloc_free(a, g->words, words * sizeof *g->words);
  alloc_free(a, g->blocks, (g->nblocks + 1) * sizeof *g->blocks);
  alloc_free(a, g->gap_list, (g->ngaps + 1) * sizeof *g->gap_list);
}

static enum status write_all(struct writing *g, const char *path) {
  const struct segment_builder *b = g->b;
  g->nblocks = (b->n + POSTING_BLOCK - 1) / POSTING_BLOCK;
  enum status st = get_room(g);
  if (st == ST_OK) st = rank_forms(g);
  if (st == ST_OK) st = rank_words(g);
  if (st == ST_OK) st = index_words(g);
  if (st == ST_OK) st = segment_writer_begin(&g->w, b->a, path);
  if (st == ST_OK) st = write_tokens(g);
  if (st == ST_OK) st = write_forms(g);
  if (st == ST_OK) st = write_words(g);
  if (st == ST_OK) st = segment_writer_section(&g->w, SEC_SENTENCE, b->sentences.p, b->sentences.n);
  return st == ST_OK ? segment_writer_finish(&g->w) : st;
}

enum status segment_builder_write(const struct segment_builder *b, const char *path, int *error) {
  struct writing g = {.b = b, .w = {.fd = -1, .a = b->a}};
  buf_init(&g.out, b->a);
  buf_init(&g.far, b->a);
  buf_init(&g.gaps, b->a);
  enum status st = write_all(&g, path);
  *error = g.w.error;
  segment_writer_free(&g.w);
  give_back(&g);
  return st;
}
