#include "store/forms.h"

#include "base/large.h"
#include "store/terms.h"

#define AHEAD 32u /* tokens whose slots are fetched before the first is looked at */
#define LEAST 4096u

/* What of the first and of the next eight bytes belongs to a form of so many. */
struct mask {
  uint64_t low, high;
};

#define ONES(n) (((uint64_t)1 << 8 * (n)) - 1)
static const struct mask masks[FORM_KEY + 1] = {
    {0, 0},           {ONES(1), 0},     {ONES(2), 0},     {ONES(3), 0},     {ONES(4), 0},
    {ONES(5), 0},     {ONES(6), 0},     {ONES(7), 0},     {~0ull, 0},       {~0ull, ONES(1)},
    {~0ull, ONES(2)}, {~0ull, ONES(3)}, {~0ull, ONES(4)}, {~0ull, ONES(5)}, {~0ull, ONES(6)},
    {~0ull, ONES(7)}, {~0ull, ~0ull},
};

/* A token on its way to its number. */
struct sought {
  uint64_t low, high;
  size_t slot;
};

void forms_init(struct forms *f, struct alloc a) {
  *f = (struct forms){.n = 0};
  buf_init(&f->text, a);
  f->seed = (uint64_t)(uintptr_t)f * 0x9E3779B97F4A7C15u | 1;
}

void forms_free(struct forms *f) {
  struct alloc a = f->text.a;
  buf_free(&f->text);
  alloc_free(&a, f->v, f->cap * sizeof *f->v);
  alloc_free(&a, f->slots, f->nslots * sizeof *f->slots);
  forms_init(f, a);
}

static inline size_t slot_of(const struct forms *f, uint64_t low, uint64_t high, uint32_t len) {
  uint64_t h = (low ^ (high + len) * 0xC4CEB9FE1A85EC53u) * f->seed;
  h ^= h >> 32;
  return (size_t)(h * 0xFF51AFD7ED558CCDu >> 32) & (f->nslots - 1);
}

/* The frequent forms, which come first, get the places that are looked at first. */
static enum status grow(struct forms *f) {
  size_t size = f->nslots == 0 ? LEAST : f->nslots * 2;
  struct form_slot *old = f->slots, *slots = alloc_get(&f->text.a, size * sizeof *slots);
  if (slots == NULL) return ST_NOMEM;
  large_advise(slots, size * sizeof *slots);
  memset(slots, 0, size * sizeof *slots);
  size_t nold = f->nslots;
  f->slots = slots;
  f->nslots = size;
  for (size_t k = 0; k < f->n; k++) {
    const struct form_slot *from = &old[f->v[k].slot];
    size_t i = slot_of(f, from->low, from->high, from->len);
    while (slots[i].no != 0) i = (i + 1) & (size - 1);
    slots[i] = *from;
    f->v[k].slot = (uint32_t)i;
  }
  alloc_free(&f->text.a, old, nold * sizeof *old);
  return ST_OK;
}

static void read_key(const struct tokens *t, const struct token *token, struct sought *s) {
  size_t n = token->end - token->start;
  const char *p = t->text + token->start;
  if (n > FORM_KEY) {
    s->low = terms_hash(p, n);
    s->high = terms_hash(p + 8, n - 8);
  } else if (token->start + FORM_KEY <= t->len) { /* little-endian, as the file is */
    memcpy(&s->low, p, 8);
    memcpy(&s->high, p + 8, 8);
    s->low &= masks[n].low;
    s->high &= masks[n].high;
  } else {
    char bytes[FORM_KEY] = {0};
    memcpy(bytes, p, n);
    memcpy(&s->low, bytes, 8);
    memcpy(&s->high, bytes + 8, 8);
  }
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

static inline int is_form(const struct forms *f, const struct form_slot *slot, const struct sought *s,
                          const char *text, uint32_t len) {
  if (((slot->low ^ s->low) | (slot->high ^ s->high) | (slot->len ^ len)) != 0) return 0;
  return len <= FORM_KEY || memcmp(f->text.p + f->v[slot->no - 1].at, text, len) == 0;
}

/* The slot of a form, which is added where it is new; NULL and '*st' when it cannot be. */
static inline struct form_slot *find_form(struct forms *f, const char *text, const struct token *token,
                                          const struct sought *s, enum status *st) {
  uint32_t len = token->end - token->start;
  size_t i = s->slot;
  for (; !is_form(f, &f->slots[i], s, text, len); i = (i + 1) & (f->nslots - 1)) {
    if (f->slots[i].no != 0) continue;
    *st = add_form(f, text, token, i);
    if (*st != ST_OK) return NULL;
    f->slots[i] = (struct form_slot){s->low, s->high, len, (uint32_t)f->n, 0, 0};
    break;
  }
  return &f->slots[i];
}

/* Reads the key of a token, and has its slot fetched. */
static inline void seek(const struct forms *f, const struct tokens *t, const struct token *token,
                        struct sought *s) {
  read_key(t, token, s);
  s->slot = slot_of(f, s->low, s->high, token->end - token->start);
  __builtin_prefetch(&f->slots[s->slot], 1);
}

/* Makes room for the forms of 'more' tokens, and seeks those that are ahead: slots may have moved. */
static enum status make_room(struct forms *f, size_t more, const struct tokens *t, size_t from,
                             struct sought *ring) {
  if ((f->n + more) * 4 <= f->nslots * 3) return ST_OK;
  while ((f->n + more) * 4 > f->nslots * 3)
    if (grow(f) != ST_OK) return ST_NOMEM;
  for (size_t k = from; k < t->n && k < from + AHEAD; k++) seek(f, t, &t->v[k], &ring[k % AHEAD]);
  return ST_OK;
}

enum status forms_number(struct forms *f, const struct tokens *t, uint32_t *column, unsigned char *gaps,
                         size_t *wide) {
  struct sought ring[AHEAD];
  enum status st = ST_OK;
  uint32_t at = 0;
  if (t->n > 0 && make_room(f, AHEAD, t, 0, ring) != ST_OK) return ST_NOMEM;
  for (size_t k = 0; k < t->n && k < AHEAD; k++) seek(f, t, &t->v[k], &ring[k]);
  for (size_t k = 0; k < t->n; k++) {
    const struct token *token = &t->v[k];
    if (k % AHEAD == 0 && make_room(f, AHEAD, t, k, ring) != ST_OK) return ST_NOMEM;
    struct form_slot *slot = find_form(f, t->text + token->start, token, &ring[k % AHEAD], &st);
    if (slot == NULL) return st;
    if (k + AHEAD < t->n) seek(f, t, token + AHEAD, &ring[k % AHEAD]);
    uint32_t gap = token->start - at;
    at = token->end;
    slot->count++;
    slot->tight += gap == 0;
    *wide += gap >= FORM_WIDE;
    column[k] = slot->no - 1;
    gaps[k] = gap < FORM_WIDE ? (unsigned char)gap : FORM_WIDE;
  }
  return ST_OK;
}
