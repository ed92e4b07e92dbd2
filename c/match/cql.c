#include "match/cql.h"

#include <string.h>

#include "base/buf.h"

enum status cql_init(struct cql *q, struct alloc a, size_t ncode, size_t nbranches, size_t natoms,
                     size_t nlimits) {
  *q = (struct cql){.a = a};
  if (ncode > CQL_LIMIT || nbranches > CQL_LIMIT || natoms > CQL_LIMIT || nlimits > CQL_LIMIT)
    return ST_LIMIT;
  q->ncode = ncode;
  q->nbranches = nbranches;
  q->natoms = natoms;
  q->nlimits = nlimits;
  q->code = alloc_get(&a, (ncode + 1) * sizeof *q->code);
  q->branches = alloc_get(&a, (nbranches + 1) * sizeof *q->branches);
  q->atoms = alloc_get(&a, (natoms + 1) * sizeof *q->atoms);
  q->limits = alloc_get(&a, (nlimits + 1) * sizeof *q->limits);
  return q->code && q->branches && q->atoms && q->limits ? ST_OK : ST_NOMEM;
}

void cql_free(struct cql *q) {
  struct cql old = *q;
  *q = (struct cql){.a = old.a};
  alloc_free(&old.a, old.code, (old.ncode + 1) * sizeof *old.code);
  alloc_free(&old.a, old.branches, (old.nbranches + 1) * sizeof *old.branches);
  alloc_free(&old.a, old.atoms, (old.natoms + 1) * sizeof *old.atoms);
  alloc_free(&old.a, old.limits, (old.nlimits + 1) * sizeof *old.limits);
}

static int is_sound_instr(const struct cql *q, size_t k) {
  const struct cql_instr *i = &q->code[k];
  int goes_on = k + 1 < q->ncode;
  switch (i->op) {
    case CQL_TEST:
      return goes_on && i->x < q->nbranches;
    case CQL_ANY:
      return goes_on;
    case CQL_SPLIT:
      return i->x < q->ncode && i->y < q->ncode;
    case CQL_JUMP:
      return i->x < q->ncode;
    case CQL_SAVE:
      return goes_on && i->x < 2 * q->captures;
    case CQL_START:
    case CQL_END:
    case CQL_INSIDE:
      return goes_on && i->x < q->regions;
    default:
      return i->op == CQL_MATCH;
  }
}

static int leads_on(const struct cql *q, size_t from, uint32_t to) {
  return to == CQL_TRUE || to == CQL_FALSE || (to > from && to < q->nbranches);
}

int cql_is_sound(const struct cql *q) {
  if (q->ncode == 0 || q->captures > CQL_CAPTURES) return 0;
  for (size_t k = 0; k < q->ncode; k++)
    if (!is_sound_instr(q, k)) return 0;
  for (size_t k = 0; k < q->nbranches; k++) {
    const struct cql_branch *b = &q->branches[k];
    if (b->atom >= q->natoms || !leads_on(q, k, b->yes) || !leads_on(q, k, b->no)) return 0;
  }
  for (size_t k = 0; k < q->natoms; k++)
    if (q->atoms[k].attribute >= q->attributes) return 0;
  for (size_t k = 0; k < q->nlimits; k++)
    if (q->limits[k].x >= (q->limits[k].is_region ? q->regions : q->ncode)) return 0;
  return 1;
}

void cql_mark(const struct cql *q, struct regex_run *run, size_t atom, uint32_t id, const char *s, size_t len,
              uint64_t *set) {
  if (regex_matches(q->atoms[atom].re, run, s, len)) set[id / 64] |= (uint64_t)1 << (id % 64);
}

/* ---- one search ---- */

/* A step on the stack of 'follow': an instruction, or a slot to set back. */
struct todo {
  uint32_t pc, slot, was;
};

#define RESTORE 0xFFFFFFFFu

/*
** The state of the simulation. 'tried' is a ring of rows of bits, one row a
** token from the current start on: which instructions were reached there.
*/
struct cql_threads {
  size_t ncode, nslots;
  uint32_t *pcs[2];   /* instructions that wait to read, best way first */
  uint32_t *saved[2]; /* their slots */
  uint32_t *slots;    /* of the way being followed */
  uint32_t *best;     /* of the longest match so far */
  struct todo *stack;
  uint32_t *first; /* instructions that may read the first token of a match */
  size_t nfirst;
  int any_first;
  uint64_t *tried;
  size_t rows, words, clean; /* rows from place 'clean' on are not cleared yet */
};

static size_t numbers_of(const struct cql_threads *t) {
  return t->ncode * 3 + 2 * t->ncode * t->nslots + 2 * t->nslots;
}

static void threads_free(const struct alloc *a, struct cql_threads *t) {
  if (t == NULL) return;
  alloc_free(a, t->pcs[0], numbers_of(t) * sizeof *t->pcs[0]);
  alloc_free(a, t->stack, 3 * t->ncode * sizeof *t->stack);
  alloc_free(a, t->tried, t->rows * t->words * sizeof *t->tried);
  alloc_free(a, t, sizeof *t);
}

static enum status threads_new(struct cql_search *s, const struct cql *q) {
  threads_free(&s->a, s->threads);
  struct cql_threads *t = s->threads = alloc_get(&s->a, sizeof *t);
  if (t == NULL) return ST_NOMEM;
  *t = (struct cql_threads){.ncode = q->ncode, .nslots = 2 * (size_t)q->captures, .rows = 64};
  t->words = (q->ncode + 63) / 64;
  t->pcs[0] = alloc_get(&s->a, numbers_of(t) * sizeof *t->pcs[0]);
  t->stack = alloc_get(&s->a, 3 * t->ncode * sizeof *t->stack);
  t->tried = alloc_get(&s->a, t->rows * t->words * sizeof *t->tried);
  if (t->pcs[0] == NULL || t->stack == NULL || t->tried == NULL) return ST_NOMEM;
  t->pcs[1] = t->pcs[0] + t->ncode;
  t->first = t->pcs[1] + t->ncode;
  t->saved[0] = t->first + t->ncode;
  t->saved[1] = t->saved[0] + t->ncode * t->nslots;
  t->slots = t->saved[1] + t->ncode * t->nslots;
  t->best = t->slots + t->nslots;
  return ST_OK;
}

void cql_search_init(struct cql_search *s, struct alloc a) {
  *s = (struct cql_search){.a = a};
  spans_init(&s->found, a);
}

void cql_search_free(struct cql_search *s) {
  struct cql_search old = *s;
  cql_search_init(s, old.a);
  spans_free(&old.found);
  alloc_free(&old.a, old.slots, old.slots_cap * sizeof *old.slots);
  threads_free(&old.a, old.threads);
}

static uint64_t *row_of(const struct cql_threads *t, size_t at) {
  return t->tried + (at & (t->rows - 1)) * t->words;
}

/* Doubles the ring; the rows of [start, clean) keep their bits. */
static enum status grow_ring(const struct alloc *a, struct cql_threads *t, size_t start) {
  struct cql_threads old = *t;
  if (old.rows > SIZE_MAX / 2 / sizeof *t->tried / old.words) return ST_NOMEM;
  t->tried = alloc_get(a, 2 * old.rows * old.words * sizeof *t->tried);
  if (t->tried == NULL) return t->tried = old.tried, ST_NOMEM;
  t->rows = 2 * old.rows;
  for (size_t at = start; at < old.clean; at++)
    memcpy(row_of(t, at), row_of(&old, at), old.words * sizeof *old.tried);
  alloc_free(a, old.tried, old.rows * old.words * sizeof *old.tried);
  return ST_OK;
}

/* Has the row of place 'at' ready, in a run that began at 'start'. */
static enum status need_row(const struct alloc *a, struct cql_threads *t, size_t start, size_t at) {
  if (t->clean < start) t->clean = start;
  if (at < t->clean) return ST_OK;
  if (at - start >= t->rows && grow_ring(a, t, start) != ST_OK) return ST_NOMEM;
  memset(row_of(t, at), 0, t->words * sizeof *t->tried);
  t->clean = at + 1;
  return ST_OK;
}

static int has_bit(const uint64_t *set, uint32_t k) {
  return (int)(set[k / 64] >> (k % 64) & 1);
}

static int passes(const struct cql *q, const struct cql_view *v, uint32_t branch, size_t at) {
  do {
    const struct cql_branch *b = &q->branches[branch];
    uint32_t value = v->ids[q->atoms[b->atom].attribute][at];
    branch = has_bit(v->sets[b->atom], value) ? b->yes : b->no;
  } while (branch < CQL_FALSE);
  return branch == CQL_TRUE;
}

static int reads(const struct cql *q, const struct cql_view *v, uint32_t pc, size_t at) {
  return q->code[pc].op == CQL_ANY || passes(q, v, q->code[pc].x, at);
}

/* The first region that ends behind place 'at'. */
static size_t region_behind(const struct cql_regions *r, size_t at) {
  size_t low = 0, high = r->n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (r->v[middle].end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

static int starts_at(const struct cql_regions *r, size_t at) {
  size_t k = region_behind(r, at);
  return k < r->n && r->v[k].start == at;
}

static int ends_at(const struct cql_regions *r, size_t at) {
  size_t k = region_behind(r, at);
  return k > 0 && r->v[k - 1].end == at;
}

static int holds(const struct cql_instr *i, const struct cql_view *v, size_t at) {
  const struct cql_regions *r = &v->regions[i->x];
  if (i->op == CQL_START) return starts_at(r, at);
  return ends_at(r, at) == (i->op == CQL_END);
}

/* One run of a program from one place. */
struct run {
  const struct cql *q;
  const struct cql_view *v;
  struct cql_threads *t;
  size_t start, at; /* where it began, where it is */
  size_t end;       /* of the longest match so far; 'start' for none */
};

/* What an instruction that reads nothing leads to; returns the new stack size. */
static size_t step(const struct run *r, uint32_t pc, size_t top) {
  const struct cql_instr *i = &r->q->code[pc];
  struct cql_threads *t = r->t;
  switch (i->op) {
    case CQL_SPLIT:
      t->stack[top++].pc = i->y;
      t->stack[top++].pc = i->x;
      return top;
    case CQL_JUMP:
      t->stack[top++].pc = i->x;
      return top;
    case CQL_SAVE:
      t->stack[top++] = (struct todo){RESTORE, i->x, t->slots[i->x]};
      t->slots[i->x] = (uint32_t)r->at;
      t->stack[top++].pc = pc + 1;
      return top;
    default:
      if (holds(i, r->v, r->at)) t->stack[top++].pc = pc + 1;
      return top;
  }
}

/*
** Adds to list 'k' what instruction 'pc' leads to without reading, and notes
** a match. Returns the new size of the list.
*/
static size_t follow(struct run *r, int k, size_t n, uint32_t pc) {
  struct cql_threads *t = r->t;
  uint64_t *row = row_of(t, r->at);
  size_t top = 0, size = t->nslots * sizeof *t->slots;
  t->stack[top++].pc = pc;
  while (top > 0) {
    const struct todo next = t->stack[--top];
    if (next.pc == RESTORE) {
      t->slots[next.slot] = next.was;
      continue;
    }
    if (has_bit(row, next.pc)) continue;
    row[next.pc / 64] |= (uint64_t)1 << (next.pc % 64);
    uint32_t op = r->q->code[next.pc].op;
    if (op == CQL_TEST || op == CQL_ANY) {
      t->pcs[k][n] = next.pc;
      if (size > 0) memcpy(t->saved[k] + n * t->nslots, t->slots, size);
      n++;
    } else if (op == CQL_MATCH) {
      r->end = r->at;
      if (size > 0) memcpy(t->best, t->slots, size);
    } else {
      top = step(r, next.pc, top);
    }
  }
  return n;
}

/* Runs the program at 'entry' from 'start'; r->end is behind it when it matched. */
static enum status run_from(const struct alloc *a, struct run *r, uint32_t entry, size_t start,
                            size_t limit) {
  struct cql_threads *t = r->t;
  size_t size = t->nslots * sizeof *t->slots;
  r->start = r->at = r->end = start;
  if (need_row(a, t, start, start) != ST_OK) return ST_NOMEM;
  if (size > 0) memset(t->slots, 0xFF, size);
  size_t n = follow(r, 0, 0, entry);
  for (int k = 0; n > 0 && r->at < limit; k = !k) {
    size_t m = 0, here = r->at;
    if (need_row(a, t, start, here + 1) != ST_OK) return ST_NOMEM;
    r->at = here + 1;
    for (size_t w = 0; w < n; w++) {
      if (!reads(r->q, r->v, t->pcs[k][w], here)) continue;
      if (size > 0) memcpy(t->slots, t->saved[k] + w * t->nslots, size);
      m = follow(r, !k, m, t->pcs[k][w] + 1);
    }
    n = m;
  }
  return ST_OK;
}

/*
** Which instructions may read the first token of a match: those reached from
** 'entry' whatever the regions are.
*/
static void find_first(const struct cql *q, struct cql_threads *t, uint32_t entry) {
  uint64_t *row = row_of(t, 0);
  size_t top = 0;
  t->nfirst = 0;
  t->any_first = 0;
  memset(row, 0, t->words * sizeof *row);
  t->stack[top++].pc = entry;
  while (top > 0) {
    uint32_t pc = t->stack[--top].pc;
    const struct cql_instr *i = &q->code[pc];
    if (has_bit(row, pc)) continue;
    row[pc / 64] |= (uint64_t)1 << (pc % 64);
    if (i->op == CQL_ANY) t->any_first = 1;
    else if (i->op == CQL_TEST) t->first[t->nfirst++] = pc;
    else if (i->op == CQL_SPLIT) t->stack[top++].pc = i->y;
    if (i->op == CQL_SPLIT || i->op == CQL_JUMP) t->stack[top++].pc = i->x;
    else if (i->op >= CQL_SAVE && i->op < CQL_MATCH) t->stack[top++].pc = pc + 1;
  }
}

static int may_begin(const struct cql *q, const struct cql_view *v, const struct cql_threads *t, size_t at) {
  if (t->any_first) return 1;
  for (size_t k = 0; k < t->nfirst; k++)
    if (passes(q, v, q->code[t->first[k]].x, at)) return 1;
  return 0;
}

static enum status add_match(struct cql_search *s, const struct run *r) {
  size_t n = s->found.n, width = r->t->nslots;
  if (width > 0) {
    uint32_t *slots = array_room(&s->a, s->slots, &s->slots_cap, (n + 1) * width, sizeof *slots);
    if (slots == NULL) return ST_NOMEM;
    s->slots = slots;
    memcpy(slots + n * width, r->t->best, width * sizeof *slots);
  }
  return spans_add(&s->found, r->start, r->end);
}

/* All matches of the program at 'entry' inside the segments, which are sorted and disjoint. */
static enum status scan(const struct cql *q, const struct cql_view *v, uint32_t entry,
                        const struct cql_regions *segments, struct cql_search *s) {
  struct run r = {.q = q, .v = v, .t = s->threads};
  s->found.n = 0;
  find_first(q, s->threads, entry);
  for (size_t k = 0; k < segments->n; k++) {
    const struct span seg = segments->v[k];
    s->threads->clean = 0; /* what is dead in one segment may live in the next */
    for (size_t at = seg.start; at < seg.end;) {
      if (!may_begin(q, v, s->threads, at)) {
        at++;
        continue;
      }
      if (run_from(&s->a, &r, entry, at, seg.end) != ST_OK) return ST_NOMEM;
      if (r.end == at) {
        at++;
        continue;
      }
      enum status st = add_match(s, &r);
      if (st != ST_OK) return st;
      at = r.end;
    }
  }
  return ST_OK;
}

/* ---- limits ---- */

static struct cql_regions as_regions(const struct spans *s) {
  return (struct cql_regions){s->v, s->n};
}

/* Replaces 'out' by what two lists have in common. */
static enum status intersect(const struct cql_regions *x, const struct cql_regions *y, struct spans *out) {
  size_t i = 0, j = 0;
  out->n = 0;
  while (i < x->n && j < y->n) {
    uint32_t start = x->v[i].start > y->v[j].start ? x->v[i].start : y->v[j].start;
    uint32_t end = x->v[i].end < y->v[j].end ? x->v[i].end : y->v[j].end;
    if (start < end && spans_add(out, start, end) != ST_OK) return ST_NOMEM;
    if (x->v[i].end < y->v[j].end) i++;
    else j++;
  }
  return ST_OK;
}

/* Whether one of the regions lies in the span. */
static int contains_one(const struct cql_regions *r, struct span outer) {
  size_t k = region_behind(r, outer.start);
  if (k < r->n && r->v[k].start < outer.start) k++;
  return k < r->n && r->v[k].end <= outer.end;
}

static int lies_in_one(const struct cql_regions *r, struct span inner) {
  size_t k = region_behind(r, inner.start);
  return k < r->n && r->v[k].start <= inner.start && inner.end <= r->v[k].end;
}

/* Drops the matches that the limit refuses. */
static void keep(const struct cql_limit *l, const struct cql_regions *r, struct cql_search *s, size_t width) {
  size_t n = 0;
  for (size_t k = 0; k < s->found.n; k++) {
    int fits = l->containing ? contains_one(r, s->found.v[k]) : lies_in_one(r, s->found.v[k]);
    if (fits == (l->negated != 0)) continue;
    s->found.v[n] = s->found.v[k];
    if (width > 0) memmove(s->slots + n * width, s->slots + k * width, width * sizeof *s->slots);
    n++;
  }
  s->found.n = n;
}

/* The lists a search with limits works on, and a search for the limits' own programs. */
struct work {
  struct spans segments, next;
  struct cql_search inner;
};

/* The regions of a limit: given ones, or the matches of its program in 'where'. */
static enum status regions_of(const struct cql *q, const struct cql_view *v, const struct cql_limit *l,
                              const struct cql_regions *where, struct work *w, struct cql_regions *out) {
  if (l->is_region) return *out = v->regions[l->x], ST_OK;
  enum status st = w->inner.threads == NULL ? threads_new(&w->inner, q) : ST_OK;
  if (st == ST_OK) st = scan(q, v, l->x, where, &w->inner);
  *out = as_regions(&w->inner.found);
  return st;
}

/* Narrows the segments to what the limit lets in. */
static enum status narrow(const struct cql *q, const struct cql_view *v, const struct cql_limit *l,
                          struct work *w) {
  struct span whole = {0, (uint32_t)v->n};
  struct cql_regions all = {&whole, v->n > 0}, r, segments = as_regions(&w->segments);
  enum status st = regions_of(q, v, l, &all, w, &r);
  if (st == ST_OK) st = intersect(&segments, &r, &w->next);
  struct spans swap = w->segments;
  w->segments = w->next;
  w->next = swap;
  return st;
}

static enum status filter(const struct cql *q, const struct cql_view *v, const struct cql_limit *l,
                          struct work *w, struct cql_search *s) {
  struct span whole = {0, (uint32_t)v->n};
  struct cql_regions where = {&whole, v->n > 0}, r;
  if (l->containing) where = as_regions(&s->found);
  enum status st = regions_of(q, v, l, &where, w, &r);
  if (st == ST_OK) keep(l, &r, s, 2 * (size_t)q->captures);
  return st;
}

static int narrows(const struct cql_limit *l) {
  return !l->containing && !l->negated;
}

static enum status find_limited(const struct cql *q, const struct cql_view *v, struct work *w,
                                struct cql_search *s) {
  enum status st = v->n > 0 ? spans_add(&w->segments, 0, v->n) : ST_OK;
  for (size_t k = 0; k < q->nlimits && st == ST_OK; k++)
    if (narrows(&q->limits[k])) st = narrow(q, v, &q->limits[k], w);
  struct cql_regions segments = as_regions(&w->segments);
  if (st == ST_OK) st = scan(q, v, 0, &segments, s);
  for (size_t k = 0; k < q->nlimits && st == ST_OK; k++)
    if (!narrows(&q->limits[k])) st = filter(q, v, &q->limits[k], w, s);
  return st;
}

enum status cql_find(const struct cql *q, const struct cql_view *view, struct cql_search *s) {
  struct work w;
  if (view->n > TEXT_LIMIT) return ST_LIMIT;
  enum status st = threads_new(s, q);
  spans_init(&w.segments, s->a);
  spans_init(&w.next, s->a);
  cql_search_init(&w.inner, s->a);
  if (st == ST_OK) st = find_limited(q, view, &w, s);
  spans_free(&w.segments);
  spans_free(&w.next);
  cql_search_free(&w.inner);
  return st;
}
