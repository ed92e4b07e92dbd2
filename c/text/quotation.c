#include "text/quotation.h"

#include <stdlib.h>

#include "text/passage.h"

const char *const mark_family_names[MARK_FAMILIES] = {"double", "single", "guillemet", "angle"};

#define LEAD 4 /* bytes before a mark that tell whether a sentence can begin there */
#define GAP 6  /* bytes before a mark that may end a sentence */

void quotations_init(struct quotations *q, struct alloc a) {
  *q = (struct quotations){.a = a};
}

void quotations_free(struct quotations *q) {
  struct quotations old = *q;
  quotations_init(q, old.a);
  alloc_free(&old.a, old.v, old.cap * sizeof *old.v);
}

/* Marks on their way into pairs. */
struct pairing {
  const char *text;
  size_t len;
  struct span passage;
  struct quotemarks marks, stack; /* of the passage; those of them that are open */
  size_t open[MARK_FAMILIES];     /* how many of each family are on the stack */
  struct quotations *out;
};

static enum status add_pair(struct pairing *p, const struct quotemark *open, size_t inner_end, size_t end) {
  struct quotations *q = p->out;
  struct quotation *v = array_room(&q->a, q->v, &q->cap, q->n + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  q->v = v;
  v[q->n++] = (struct quotation){.outer = {open->start, (uint32_t)end},
                                 .inner = {open->end, (uint32_t)inner_end},
                                 .family = open->family,
                                 .is_closed = end > inner_end,
                                 .is_resumed = (unsigned char)open->resumed};
  return ST_OK;
}

static struct quotemark pop(struct pairing *p) {
  struct quotemark top = p->stack.v[--p->stack.n];
  p->open[top.family]--;
  return top;
}

static enum status push(struct pairing *p, struct quotemark mark) {
  p->open[mark.family]++;
  return quotemarks_add(&p->stack, mark);
}

/* Which way a mark faces, by its neighbours first; 'before' is the way of the mark before it. */
static int direction(const struct quotemark *m, int before, int is_open) {
  enum mark_side left = (enum mark_side)m->left, right = (enum mark_side)m->right;
  if (m->leads) return 1;
  if (left == SIDE_MARK) left = before == 1 ? SIDE_BRACKET : SIDE_WORD;
  int opens = (left == SIDE_SPACE || left == SIDE_BRACKET || left == SIDE_DASH) && right != SIDE_SPACE &&
              right != SIDE_STOP && !(right == SIDE_DASH && left == SIDE_DASH);
  int closes = (left == SIDE_WORD || left == SIDE_STOP || left == SIDE_DASH) && right != SIDE_WORD;
  if (opens != closes) return opens ? 1 : -1;
  if (m->faces != 0) return m->faces;
  return is_open ? -1 : 1;
}

/*
** A mark that opens a quotation of several passages stands where a sentence
** can begin; one amid a clause has only lost its partner.
*/
static int may_run(const struct pairing *p, const struct quotemark *m) {
  size_t low = m->start - p->passage.start > LEAD ? m->start - LEAD : p->passage.start, end = m->start;
  while (end > low && is_blank(p->text[end - 1])) end--;
  if (end == low) return 1;
  char c = p->text[end - 1];
  return ((unsigned char)c >= 0x80 && (unsigned char)c <= 0xBF) ||
         (c != '\0' && strchr(",:.!?)]-", c) != NULL);
}

/* Whether the byte at 'at' begins a sentence as far as one byte tells: a capital, or a letter with an accent.
 */
static int begins_sentence(const struct pairing *p, size_t at) {
  return at < p->len && ((p->text[at] >= 'A' && p->text[at] <= 'Z') || p->text[at] == '\xC3');
}

/*
** Where passages were run together, a mark opens again what is open already:
** "We came. | "We saw." The pair so far ends with its sentence: the end of
** that, or 0 where this is no such mark.
*/
static size_t cut_run(const struct pairing *p, const struct quotemark *m) {
  const struct quotemark *top = p->stack.n > 0 ? &p->stack.v[p->stack.n - 1] : NULL;
  if (top == NULL || top->family != m->family || m->family == MARK_SINGLE) return 0;
  if (!may_run(p, top) || !begins_sentence(p, m->end)) return 0;
  size_t low = m->start - top->end > GAP ? m->start - GAP : top->end, end = m->start;
  while (end > low && is_blank(p->text[end - 1])) end--;
  if (end == m->start || end == low) return 0;
  char c = p->text[end - 1];
  return c == '.' || c == '!' || c == '?' ? end : 0;
}

static enum status open_mark(struct pairing *p, struct quotemark mark) {
  size_t stop = cut_run(p, &mark);
  if (stop > 0) {
    struct quotemark top = pop(p);
    if (add_pair(p, &top, stop, stop) != ST_OK) return ST_NOMEM;
    mark.resumed = 1;
  }
  return push(p, mark);
}

/* What was opened since and not closed was no mark, or lost its partner. */
static enum status close_mark(struct pairing *p, const struct quotemark *mark) {
  struct quotemark top;
  do top = pop(p);
  while (top.family != mark->family);
  return add_pair(p, &top, mark->start, mark->end);
}

/* Pairs the marks of the passage. '*left' is the mark, not a single one, that it left open last, or NULL. */
static enum status pair_marks(struct pairing *p, const struct quotemark **left) {
  int before = 0;
  p->stack.n = 0;
  memset(p->open, 0, sizeof p->open);
  for (size_t k = 0; k < p->marks.n; k++) {
    const struct quotemark *mark = &p->marks.v[k];
    enum status st = ST_OK;
    before = direction(mark, before, p->open[mark->family] > 0);
    if (before == 1) st = open_mark(p, *mark);
    else if (p->open[mark->family] > 0) st = close_mark(p, mark);
    if (st != ST_OK) return st;
  }
  *left = NULL;
  for (size_t k = p->stack.n; k-- > 0 && *left == NULL;)
    if (p->stack.v[k].family != MARK_SINGLE) *left = &p->stack.v[k];
  return ST_OK;
}

/* Whether a passage begins with a mark that opens again what the one before left open. */
static int resumes(const struct pairing *p, struct span next, const struct quotemark *left) {
  size_t at = passage_head(p->text, p->len, next.start);
  if (at >= next.end) return 0;
  struct quotemark mark = quotemark_at(p->text, p->len, at);
  return mark.end > at && mark.family == left->family && mark.faces != -1;
}

/* A mark that lost its partner is told by standing alone. */
static int holds_pair(const struct quotations *q, size_t from, const struct quotemark *open) {
  for (size_t k = from; k < q->n; k++)
    if (q->v[k].outer.start > open->start) return 1;
  return 0;
}

/* Keeps those pairs from 'from' on that are not blank; one that begins at 'head' is resumed. */
static void keep_pairs(const struct pairing *p, size_t from, size_t head) {
  struct quotations *q = p->out;
  size_t to = from;
  for (size_t k = from; k < q->n; k++) {
    struct quotation pair = q->v[k];
    pair.is_resumed |= pair.outer.start == head;
    if (passage_head(p->text, p->len, pair.inner.start) < pair.inner.end) q->v[to++] = pair;
  }
  q->n = to;
}

/* Pairs the marks of one passage; 'next' may be NULL. '*runs' says whether the last passage runs on, then
 * this. */
static enum status read_passage(struct pairing *p, const struct span *next, int *runs) {
  const struct quotemark *left = NULL;
  size_t from = p->out->n;
  size_t head = *runs ? passage_head(p->text, p->len, p->passage.start) : SIZE_MAX;
  enum status st = quotemarks_read(&p->marks, p->text, p->len, p->passage);
  if (st == ST_OK) st = pair_marks(p, &left);
  if (st != ST_OK) return st;
  *runs = left != NULL && next != NULL && may_run(p, left) && resumes(p, *next, left);
  if (left != NULL && (*runs || !holds_pair(p->out, from, left))) {
    if (add_pair(p, left, p->passage.end, p->passage.end) != ST_OK) return ST_NOMEM;
    p->out->v[p->out->n - 1].is_lost = !*runs;
  }
  keep_pairs(p, from, head);
  return ST_OK;
}

static int by_place(const void *a, const void *b) {
  const struct span *x = &((const struct quotation *)a)->outer, *y = &((const struct quotation *)b)->outer;
  if (x->start != y->start) return x->start < y->start ? -1 : 1;
  return (x->end < y->end) - (x->end > y->end);
}

/* Sets the depth of sorted pairs; 'ends' has room for the ends of those around. */
static void set_depth(struct quotations *q, uint32_t *ends) {
  uint32_t depth = 0;
  for (size_t k = 0; k < q->n; k++) {
    while (depth > 0 && ends[depth - 1] <= q->v[k].outer.start) depth--;
    ends[depth++] = q->v[k].outer.end;
    q->v[k].depth = depth;
  }
}

static enum status sort_pairs(struct quotations *q) {
  if (q->n == 0) return ST_OK;
  uint32_t *ends = alloc_get(&q->a, q->n * sizeof *ends);
  if (ends == NULL) return ST_NOMEM;
  qsort(q->v, q->n, sizeof *q->v, by_place);
  set_depth(q, ends);
  alloc_free(&q->a, ends, q->n * sizeof *ends);
  return ST_OK;
}

enum status quotations_find(struct quotations *q, const char *text, size_t len,
                            const struct spans *passages) {
  struct pairing p = {.text = text, .len = len, .out = q};
  enum status st = len > TEXT_LIMIT ? ST_LIMIT : ST_OK;
  int runs = 0;
  quotemarks_init(&p.marks, q->a);
  quotemarks_init(&p.stack, q->a);
  q->n = 0;
  for (size_t k = 0; k < passages->n && st == ST_OK; k++) {
    p.passage = passages->v[k];
    st = read_passage(&p, k + 1 < passages->n ? &passages->v[k + 1] : NULL, &runs);
  }
  quotemarks_free(&p.marks);
  quotemarks_free(&p.stack);
  return st == ST_OK ? sort_pairs(q) : st;
}
