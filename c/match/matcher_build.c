/*
** Phrases as they are compared, end to end, and what their block will take.
*/
#include "match/matcher.h"

#include "text/fold.h"

#define STEP_LIMIT 0x7FFFFFFFu /* nodes, with half as many free slots beside them */

void matcher_builder_init(struct matcher_builder *b, struct alloc a, enum matcher_rule rule, int exact) {
  *b = (struct matcher_builder){.a = a, .rule = rule, .exact = exact};
  buf_init(&b->bytes, a);
  buf_init(&b->values, a);
}

void matcher_builder_free(struct matcher_builder *b) {
  struct matcher_builder old = *b;
  matcher_builder_init(b, old.a, old.rule, old.exact);
  buf_free(&old.bytes);
  buf_free(&old.values);
  alloc_free(&old.a, old.at, old.at_cap * sizeof *old.at);
  alloc_free(&old.a, old.value_at, old.value_cap * sizeof *old.value_at);
}

static int next_token(struct phrase_words *w) {
  if (w->next > w->len) return 0; /* even a token that folds to nothing is one */
  const char *gap = memchr(w->s + w->next, TOKEN_GAP, w->len - w->next);
  w->start = w->next;
  w->end = gap == NULL ? w->len : (size_t)(gap - w->s);
  w->next = w->end + 1;
  return 1;
}

/* The first place from 'k' on that is a letter or digit, or is none; 'len' without any. */
static size_t find_border(const struct phrase_words *w, size_t k, int in) {
  const uint64_t high = 0x80 * EACH_BYTE;
  for (; k < w->len; k += 8) {
    uint64_t alnum = alnum8(load8(w->s + k)), found = in ? alnum : ~alnum & high;
    if (found == 0) continue;
    k += lowest_bit(found) / 8;
    return k < w->len ? k : w->len;
  }
  return w->len;
}

int matcher_next_word(struct phrase_words *w) {
  if (w->rule == RULE_TOKENS) return next_token(w);
  w->start = find_border(w, w->next, 1);
  w->end = w->next = find_border(w, w->start, 0);
  return w->start < w->len;
}

/* Notes what a phrase will take. ST_SYNTAX: it has no word. */
static enum status measure(struct matcher_builder *b, const char *s, size_t len) {
  struct phrase_words w = {.rule = b->rule, .s = s, .len = len};
  if (!matcher_next_word(&w)) return ST_SYNTAX;
  size_t words = 1, beside = w.start, end = w.end;
  for (; matcher_next_word(&w); end = w.end, words++)
    if (w.start - end > b->most_gap) b->most_gap = w.start - end;
  beside += len - end;
  if (words > b->most_words) b->most_words = words;
  if (words > 1) b->pairs++;
  else b->singles++;
  b->steps += beside + (words > 1 ? words - 1 : 1);
  return b->steps <= STEP_LIMIT ? ST_OK : ST_LIMIT;
}

static enum status add_ascii(struct matcher_builder *b, const char *phrase, size_t len) {
  size_t from = b->bytes.n;
  if (buf_add(&b->bytes, phrase, len) != ST_OK) return ST_NOMEM;
  if (b->exact) return ST_OK;
  for (char *c = b->bytes.p + from; c < b->bytes.p + b->bytes.n; c++) *c = small_letter(*c);
  return ST_OK;
}

/*
** Appends 'n' bytes, capitals made small, if all are ASCII, and returns
** whether they are. At 's' 'readable' bytes can be read; 'out' has room for 8
** more than it takes.
*/
static int put_small(struct buf *out, const char *s, size_t n, size_t readable) {
  for (size_t k = 0; k < n; k += 8) {
    size_t few = n - k < 8 ? n - k : 8;
    uint64_t x = readable - k >= 8 ? load8(s + k) : load_few(s + k, few);
    if (keep_bytes(x, few) & (0x80 * EACH_BYTE)) return 0;
    store8(out->p + out->n + k, lower8(x));
  }
  out->n += n;
  return 1;
}

enum status matcher_put_token(struct buf *out, const struct tokens *t, size_t k, int exact) {
  const char *s = t->text + t->v[k].start;
  size_t n = t->v[k].end - t->v[k].start;
  if (exact) return buf_add(out, s, n);
  if (buf_reserve(out, n + 8) != ST_OK) return ST_NOMEM;
  return put_small(out, s, n, t->len - t->v[k].start) ? ST_OK : fold_add(out, s, n);
}

static enum status put_tokens(struct matcher_builder *b, const struct tokens *t) {
  for (size_t k = 0; k < t->n; k++) {
    if (k > 0 && buf_add(&b->bytes, &(const char){TOKEN_GAP}, 1) != ST_OK) return ST_NOMEM;
    if (matcher_put_token(&b->bytes, t, k, b->exact) != ST_OK) return ST_NOMEM;
  }
  return t->n > 0 ? ST_OK : ST_SYNTAX;
}

static enum status add_tokens(struct matcher_builder *b, const char *phrase, size_t len,
                              const struct wordmap *abbr) {
  struct tokens t;
  enum status st = tokens_build(&t, b->a, phrase, len, abbr);
  if (st == ST_OK) st = put_tokens(b, &t);
  tokens_free(&t);
  return st;
}

/* Notes that string number 'n' ends where 'bytes' does now. */
static enum status put_end(const struct alloc *a, uint32_t **at, size_t *cap, size_t n,
                           const struct buf *bytes) {
  uint32_t *v = array_room(a, *at, cap, n + 2, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  *at = v;
  if (bytes->n > UINT32_MAX) return ST_LIMIT;
  v[0] = 0;
  v[n + 1] = (uint32_t)bytes->n;
  return ST_OK;
}

enum status matcher_add(struct matcher_builder *b, const char *phrase, size_t len,
                        const struct wordmap *abbr) {
  size_t from = b->bytes.n;
  if (b->n >= PHRASE_LIMIT) return ST_LIMIT;
  enum status st = b->rule == RULE_ASCII ? add_ascii(b, phrase, len) : add_tokens(b, phrase, len, abbr);
  if (st == ST_OK) st = buf_reserve(&b->bytes, 8);
  if (st == ST_OK) st = measure(b, b->bytes.p + from, b->bytes.n - from);
  if (st == ST_OK) st = put_end(&b->a, &b->at, &b->at_cap, b->n, &b->bytes);
  b->n++;
  return st;
}

enum status matcher_add_value(struct matcher_builder *b, const char *value, size_t len) {
  if (buf_add(&b->values, value, len) != ST_OK) return ST_NOMEM;
  return put_end(&b->a, &b->value_at, &b->value_cap, b->values_n++, &b->values);
}
