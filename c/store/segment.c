#include "store/segment.h"

/* One section as an array: its elements, and their number in '*n'. */
static const void *section(const struct segment *s, uint32_t tag, size_t size, size_t *n) {
  size_t len = 0;
  const void *p = segment_file_get(&s->file, tag, &len);
  *n = len / size;
  return p;
}

static enum status refuse(struct segment *s, const char *why) {
  s->file.why = why;
  return ST_SYNTAX;
}

static void find_sections(struct segment *s) {
  s->docs = section(s, SEC_DOC, sizeof *s->docs, &s->ndocs);
  s->column = section(s, SEC_COLUMN, sizeof *s->column, &s->ntokens);
  s->far = section(s, SEC_FAR, sizeof *s->far, &s->nfar);
  s->forms = section(s, SEC_FORM, sizeof *s->forms, &s->nforms);
  s->form_text = section(s, SEC_FORMTEXT, 1, &s->form_bytes);
  s->words = section(s, SEC_WORD, sizeof *s->words, &s->nwords);
  s->word_text = section(s, SEC_WORDTEXT, 1, &s->word_bytes);
  s->sources = section(s, SEC_SOURCE, 1, &s->source_bytes);
  s->post = section(s, SEC_POST, 1, &s->post_bytes);
  s->gaps = section(s, SEC_GAP, 1, &s->gap_bytes);
  s->sentences = section(s, SEC_SENTENCE, 1, &s->sentence_bytes);
}

/* Sections whose lengths say the same thing agree; the last records close the lists. */
static enum status check_sections(struct segment *s) {
  size_t nids, nword_forms;
  s->ids = section(s, SEC_ID, sizeof *s->ids, &nids);
  s->word_forms = section(s, SEC_WORDFORM, sizeof *s->word_forms, &nword_forms);
  if (s->docs == NULL || s->ndocs < 1 || s->words == NULL || s->nwords < 1 || s->column == NULL ||
      s->nforms < 1)
    return refuse(s, "it lacks a section");
  s->ndocs--;
  s->nwords--;
  s->nforms--;
  if (nids != s->ndocs || nword_forms != s->nforms || s->ntokens > SEGMENT_TOKENS)
    return refuse(s, "its sections do not fit together");
  if (segment_file_touch(&s->file, s->docs, (s->ndocs + 1) * sizeof *s->docs) != ST_OK) return ST_SYNTAX;
  for (size_t d = 0; d < s->ndocs; d++)
    if (s->docs[d].token > s->docs[d + 1].token) return refuse(s, "its documents are out of order");
  if (s->docs[0].token != 0 || s->docs[s->ndocs].token != s->ntokens)
    return refuse(s, "its documents do not fit its tokens");
  return ST_OK;
}

static void count_sources(struct segment *s) {
  size_t at = 0, len;
  for (s->nsources = 0; at < s->source_bytes; s->nsources++) {
    const char *name = segment_source(s, s->nsources, &len);
    if (name == NULL) break;
    at = (size_t)(name - s->sources) + len;
  }
}

#define STEP 256u /* tokens */

static size_t near_count(const struct segment *s) {
  return s->ntokens / STEP + 2;
}

/* The documents that single tokens are sought in begin from there; two more close the list. */
static enum status list_near(struct segment *s) {
  size_t n = near_count(s), k = 0;
  s->near = alloc_get(&s->file.a, n * sizeof *s->near);
  if (s->near == NULL) return ST_NOMEM;
  for (size_t d = 0; d < s->ndocs; d++)
    for (; k * STEP < s->docs[d + 1].token; k++) s->near[k] = (uint32_t)d;
  for (; k < n; k++) s->near[k] = s->ndocs > 0 ? (uint32_t)s->ndocs - 1 : 0;
  return ST_OK;
}

enum status segment_open(struct segment *s, struct alloc a, const char *path) {
  memset(s, 0, sizeof *s);
  enum status st = segment_file_open(&s->file, a, path);
  if (st != ST_OK) return st;
  find_sections(s);
  st = check_sections(s);
  if (st == ST_OK) st = segment_file_touch(&s->file, s->sources, s->source_bytes);
  if (st == ST_OK) count_sources(s);
  return st == ST_OK ? list_near(s) : st;
}

void segment_close(struct segment *s) {
  alloc_free(&s->file.a, s->near, near_count(s) * sizeof *s->near);
  s->near = NULL;
  segment_file_close(&s->file);
}

enum status segment_touch_all(struct segment *s) {
  return segment_file_touch(&s->file, s->file.base, s->file.data);
}

enum status segment_touch(struct segment *s) {
  enum status st = ST_OK;
  for (size_t k = 0; k < s->file.n && st == ST_OK; k++) {
    const struct segment_entry *e = &s->file.table[k];
    if (e->tag != SEC_COLUMN && e->tag != SEC_POST)
      st = segment_file_touch(&s->file, s->file.base + e->at, (size_t)e->len);
  }
  return st;
}

static int is_inside(size_t at, size_t len, size_t size) {
  return at <= size && len <= size - at;
}

const char *segment_word_text(struct segment *s, size_t word, size_t *len) {
  *len = 0;
  const struct segment_word *w = &s->words[word];
  if (word >= s->nwords || segment_file_touch(&s->file, w, 2 * sizeof *w) != ST_OK) return "";
  size_t n = w[1].at - w->at;
  const char *text = s->word_text + w->at;
  if (w[1].at < w->at || !is_inside(w->at, n, s->word_bytes) ||
      segment_file_touch(&s->file, text, n) != ST_OK)
    return "";
  *len = n;
  return text;
}

const char *segment_form_text(struct segment *s, size_t form, size_t *len) {
  *len = 0;
  const struct segment_form *f = &s->forms[form];
  if (form >= s->nforms || segment_file_touch(&s->file, f, 2 * sizeof *f) != ST_OK) return "";
  size_t n = f[1].at - f->at;
  const char *text = s->form_text + f->at;
  if (f[1].at < f->at || !is_inside(f->at, n, s->form_bytes) ||
      segment_file_touch(&s->file, text, n) != ST_OK)
    return "";
  *len = n;
  return text;
}

size_t segment_word_find(struct segment *s, const char *word, size_t len) {
  size_t lo = 0, hi = s->nwords;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2, n;
    const char *text = segment_word_text(s, mid, &n);
    int order = memcmp(text, word, n < len ? n : len);
    if (order == 0 && n == len) return mid;
    if (order < 0 || (order == 0 && n < len)) lo = mid + 1;
    else hi = mid;
  }
  return s->nwords;
}

uint32_t segment_form_at(const struct segment *s, size_t token) {
  uint16_t form = s->column[token];
  if (form != FORM_FAR) return form < s->nforms ? form : (uint32_t)s->nforms;
  size_t lo = 0, hi = s->nfar;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (s->far[mid].token < token) lo = mid + 1;
    else hi = mid;
  }
  if (lo == s->nfar || s->far[lo].token != token || s->far[lo].form >= s->nforms) return (uint32_t)s->nforms;
  return s->far[lo].form;
}

size_t segment_doc_of(const struct segment *s, size_t token) {
  size_t lo = s->near[token / STEP], n = s->near[token / STEP + 1] - lo;
  if (n <= 1) return lo + (s->docs[lo + 1].token <= token);
  for (size_t hi = lo + n;
       lo < hi;) { /* the last document that begins at the token or before is in [lo, hi] */
    size_t mid = hi - (hi - lo) / 2;
    if (s->docs[mid].token <= token) lo = mid;
    else hi = mid - 1;
  }
  return lo;
}

void segment_doc_tokens(const struct segment *s, size_t d, size_t *first, size_t *end) {
  *first = s->docs[d].token;
  *end = s->docs[d + 1].token;
}

const char *segment_source(const struct segment *s, size_t k, size_t *len) {
  size_t at = 0;
  uint32_t n = 0;
  *len = 0;
  for (size_t i = 0; is_inside(at, 4, s->source_bytes); i++) {
    memcpy(&n, s->sources + at, 4);
    if (!is_inside(at + 4, n, s->source_bytes)) return NULL;
    if (i == k) {
      *len = n;
      return s->sources + at + 4;
    }
    at += 4 + (size_t)n;
  }
  return NULL;
}

static void next_gap(struct segment_walk *w) {
  uint32_t step = 0, more = 0;
  if (w->gap == NULL || w->gap >= w->gap_end) {
    w->gap_token = SIZE_MAX;
    return;
  }
  w->gap = varint_get(w->gap, w->gap_end, &step);
  w->gap_bytes = step & 3;
  if (w->gap != NULL && w->gap_bytes == 3) {
    w->gap = varint_get(w->gap, w->gap_end, &more);
    w->gap_bytes += more;
  }
  w->gap_token = w->gap != NULL ? w->gap_token + (step >> 2) : SIZE_MAX;
}

enum status segment_walk_begin(struct segment *s, struct segment_walk *w, size_t d) {
  size_t first, end;
  uint32_t from = s->docs[d].gap, to = s->docs[d + 1].gap;
  segment_doc_tokens(s, d, &first, &end);
  if (from > to || to > s->gap_bytes) return ST_SYNTAX;
  *w = (struct segment_walk){.next = first, .end_token = end, .gap_token = first};
  if (to > from) {
    w->gap = s->gaps + from;
    w->gap_end = s->gaps + to;
  }
  if (segment_file_touch(&s->file, w->gap, to - from) != ST_OK ||
      segment_file_touch(&s->file, s->column + first, (end - first) * sizeof *s->column) != ST_OK)
    return ST_SYNTAX;
  next_gap(w);
  return ST_OK;
}

enum status segment_walk_to(struct segment *s, struct segment_walk *w, size_t token) {
  if (token >= w->end_token) return ST_SYNTAX;
  for (; w->next <= token; w->next++) {
    uint32_t form = segment_form_at(s, w->next);
    if (form >= s->nforms || segment_file_touch(&s->file, &s->forms[form], 2 * sizeof *s->forms) != ST_OK)
      return ST_SYNTAX;
    w->start = w->end;
    if (w->gap_token == w->next) {
      w->start += w->gap_bytes;
      next_gap(w);
    } else {
      w->start += segment_form_gap(s->forms[form]);
    }
    w->end = w->start + (s->forms[form + 1].at - s->forms[form].at);
  }
  return ST_OK;
}

void segment_sentence(struct segment *s, size_t token, size_t *first, size_t *end) {
  size_t d = segment_doc_of(s, token), doc_end;
  segment_doc_tokens(s, d, first, &doc_end);
  *end = doc_end;
  uint32_t from = s->docs[d].sentence, to = s->docs[d + 1].sentence, n = 0;
  if (from > to || to > s->sentence_bytes) return;
  const unsigned char *p = s->sentences + from, *e = s->sentences + to;
  if (segment_file_touch(&s->file, p, to - from) != ST_OK) return;
  for (size_t at = *first; p < e; at += n) {
    p = varint_get(p, e, &n);
    if (p == NULL || n > doc_end - at) return;
    if (token < at + n) {
      *first = at;
      *end = at + n;
      return;
    }
  }
}
