#include "store/forms.h"

#include "base/large.h"
#include "store/terms.h"

#define BATCH 32u /* tokens whose slots are fetched before the first is looked at */
#define LEAST 4096u
#define NOINLINE __attribute__((noinline))
#define LINE 64u /* bytes of the cache: a slot lies in one */

#define LONG ((uint64_t)255 << 56) /* in the place of the number of bytes */

/* What of the first and of the next eight bytes belongs to a form of so many. */
struct mask {
  uint64_t low, high;
};

#define ONES(n) (((uint64_t)1 << 8 * (n)) - 1)
static const struct mask masks[FORM_KEY + 1] = {
    {0, 0},           {ONES(1), 0},     {ONES(2), 0},     {ONES(3), 0},
    {ONES(4), 0},     {ONES(5), 0},     {ONES(6), 0},     {ONES(7), 0},
    {~0ull, 0},       {~0ull, ONES(1)}, {~0ull, ONES(2)}, {~0ull, ONES(3)},
    {~0ull, ONES(4)}, {~0ull, ONES(5)}, {~0ull, ONES(6)}, {~0ull, ONES(7)},
};

/* Tokens on their way to their numbers. */
struct batch {
  uint64_t low[BATCH], high[BATCH]; /* their keys */
  uint32_t slot[BATCH];
};

void forms_init(struct forms *f, struct alloc a) {
  *f = (struct forms){.n = 0};
  buf_init(&f->text, a);
  f->seed = (uint64_t)(uintptr_t)f * 0x9E3779B97F4A7C15u | 1;
}

static size_t room_size(size_t nslots) {
  return nslots * sizeof(struct form_slot) + LINE;
}

void forms_free(struct forms *f) {
  struct alloc a = f->text.a;
  buf_free(&f->text);
  alloc_free(&a, f->v, f->cap * sizeof *f->v);
  alloc_free(&a, f->room, room_size(f->nslots));
  forms_init(f, a);
}

__extension__ typedef unsigned __int128 wide_product;

/* One product of two halves that nobody knows beforehand. */
static inline uint32_t slot_of(const struct forms *f, uint64_t low, uint64_t high) {
  wide_product h = (wide_product)(low ^ f->seed) * (high ^ ~f->seed);
  return (uint32_t)((uint64_t)h ^ (uint64_t)(h >> 64)) & (uint32_t)(f->nslots - 1);
}

/* The frequent forms, which come first, get the places that are looked at first. */
static enum status grow(struct forms *f) {
  size_t size = f->nslots == 0 ? LEAST : f->nslots * 2, nold = f->nslots;
  if (size > UINT32_MAX) return ST_LIMIT;
  char *room = alloc_get(&f->text.a, room_size(size)), *old_room = f->room;
  if (room == NULL) return ST_NOMEM;
  large_advise(room, room_size(size));
  struct form_slot *old = f->slots, *slots = (void *)(room + (LINE - (uintptr_t)room % LINE));
  memset(slots, 0, size * sizeof *slots);
  f->room = room;
  f->slots = slots;
  f->nslots = size;
  for (size_t k = 0; k < f->n; k++) {
    const struct form_slot *from = &old[f->v[k].slot];
    size_t i = slot_of(f, from->low, from->high);
    while (slots[i].no != 0) i = (i + 1) & (size - 1);
    slots[i] = *from;
    f->v[k].slot = (uint32_t)i;
  }
  alloc_free(&f->text.a, old_room, room_size(nold));
  return ST_OK;
}

/* The key of a form that is long, or at the end of the text. */
static void read_odd_key(const struct tokens *t, size_t at, size_t n, uint64_t *low, uint64_t *high) {
  char bytes[FORM_KEY + 1] = {0};
  const char *p = t->text + at;
  if (n > FORM_KEY) {
    *low = terms_hash(p, n);
    *high = terms_hash(p + 8, n - 8) | LONG;
    return;
  }
  memcpy(bytes, p, n);
  memcpy(low, bytes, 8);
  memcpy(high, bytes + 8, 8);
  *high |= (uint64_t)n << 56;
}

static enum status add_form(struct forms *f, const char *s, const struct token *token, size_t slot) {
  uint32_t len = token->end - token->start;
  struct form *v = array_room(&f->text.a, f->v, &f->cap, f->n + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  f->v = v;
  if (f->text.n + len > UINT32_MAX) return ST_LIMIT;
  v[f->n++] = (struct form){(uint32_t)f->text.n, len, 0, token->kind, (uint32_t)slot};
  return buf_add(&f->text, s, len);
}

static inline int is_same(const struct form_slot *slot, uint64_t low, uint64_t high) {
  return ((slot->low ^ low) | (slot->high ^ high)) == 0;
}

static int is_form(const struct forms *f, const struct form_slot *slot, uint64_t low, uint64_t high,
                   const char *text, size_t len) {
  if (!is_same(slot, low, high)) return 0;
  const struct form *v = &f->v[slot->no - 1];
  return len <= FORM_KEY || (v->len == len && memcmp(f->text.p + v->at, text, len) == 0);
}

/* The slot of a form that is not the first at its place, or long; it is added where it is new. NULL when it
 * cannot be. */
static NOINLINE struct form_slot *find_form(struct forms *f, const char *text, const struct token *token,
                                            const struct batch *b, size_t i, enum status *st) {
  size_t at = b->slot[i], len = token->end - token->start;
  uint64_t low = b->low[i], high = b->high[i];
  const char *s = text + token->start;
  for (; f->slots[at].no != 0; at = (at + 1) & (f->nslots - 1))
    if (is_form(f, &f->slots[at], low, high, s, len)) return &f->slots[at];
  *st = add_form(f, s, token, at);
  if (*st != ST_OK) return NULL;
  f->slots[at] = (struct form_slot){.low = low, .high = high, .no = (uint32_t)f->n};
  return &f->slots[at];
}

static size_t batch_size(const struct tokens *t, size_t from) {
  return t->n - from < BATCH ? t->n - from : BATCH;
}

/* Reads the keys of the tokens from number 'from' on, and has their slots fetched; 'gaps' takes the space
 * before each. */
static void seek(const struct forms *f, const struct tokens *t, size_t from, struct batch *b,
                 unsigned char *gaps) {
  const struct token *v = t->v + from;
  uint32_t at = from > 0 ? v[-1].end : 0;
  for (size_t k = 0, n = batch_size(t, from); k < n; k++) {
    uint32_t start = v[k].start, len = v[k].end - start, gap = start - at;
    uint64_t low, high;
    if (len <= FORM_KEY && start + FORM_KEY < t->len) { /* little-endian, as the file is */
      memcpy(&low, t->text + start, 8);
      memcpy(&high, t->text + start + 8, 8);
      low &= masks[len].low;
      high = (high & masks[len].high) | (uint64_t)len << 56;
    } else {
      read_odd_key(t, start, len, &low, &high);
    }
    b->low[k] = low;
    b->high[k] = high;
    b->slot[k] = slot_of(f, low, high);
    __builtin_prefetch(&f->slots[b->slot[k]], 1);
    gaps[from + k] = (unsigned char)(gap < FORM_WIDE ? gap : FORM_WIDE);
    at = v[k].end;
  }
}

/* A form that is short and at its first place, as nearly all are, is settled here. */
static enum status number(struct forms *f, const struct tokens *t, size_t from, const struct batch *b,
                          uint32_t *column, const unsigned char *gaps, size_t *wide) {
  enum status st = ST_OK;
  struct form_slot *slots = f->slots;
  size_t n_wide = 0;
  for (size_t k = 0, n = batch_size(t, from); k < n; k++) {
    struct form_slot *slot = &slots[b->slot[k]];
    unsigned gap = gaps[from + k];
    if (!is_same(slot, b->low[k], b->high[k]) || b->high[k] >= LONG) {
      slot = find_form(f, t->text, &t->v[from + k], b, k, &st);
      if (slot == NULL) return st;
    }
    slot->seen += 1 + ((uint64_t)(gap == 0) << 32);
    n_wide += gap == FORM_WIDE;
    column[from + k] = slot->no - 1;
  }
  *wide += n_wide;
  return ST_OK;
}

enum status forms_number(struct forms *f, const struct tokens *t, uint32_t *column, unsigned char *gaps,
                         size_t *wide) {
  struct batch batches[2];
  const struct form_slot *sought = NULL; /* the slots that the batch at hand was sought in */
  for (size_t k = 0, turn = 0; k < t->n; k += BATCH, turn = !turn) {
    while ((f->n + BATCH) * 2 > f->nslots)
      if (grow(f) != ST_OK) return ST_NOMEM;
    if (sought != f->slots) seek(f, t, k, &batches[turn], gaps);
    sought = f->slots;
    if (k + BATCH < t->n) seek(f, t, k + BATCH, &batches[!turn], gaps);
    enum status st = number(f, t, k, &batches[turn], column, gaps, wide);
    if (st != ST_OK) return st;
  }
  return ST_OK;
}
