#include "match/vocabulary.h"

#include "base/hash.h"
#include "text/fold.h"

#define PLACE_LIMIT 0x7FFFFFFFu

void vocabulary_init(struct vocabulary *v, struct alloc a) {
  *v = (struct vocabulary){.a = a};
  buf_init(&v->bytes, a);
  buf_init(&v->form, a);
}

static void phrases_free(struct phrases *p, const struct alloc *a) {
  alloc_free(a, p->starts, p->starts_cap * sizeof *p->starts);
  alloc_free(a, p->steps, p->nsteps * sizeof *p->steps);
  alloc_free(a, p->ends, p->ends_cap * sizeof *p->ends);
}

void vocabulary_free(struct vocabulary *v) {
  struct vocabulary old = *v;
  vocabulary_init(v, old.a);
  buf_free(&old.bytes);
  alloc_free(&old.a, old.slots, old.nslots * sizeof *old.slots);
  buf_free(&old.form);
  for (size_t k = 0; k < old.nletters; k++)
    alloc_free(&old.a, old.letters[k].of, old.letters[k].cap * sizeof *old.letters[k].of);
  for (size_t k = 0; k < old.nphrases; k++) phrases_free(&old.phrases[k], &old.a);
  alloc_free(&old.a, old.letters, old.letters_cap * sizeof *old.letters);
  alloc_free(&old.a, old.phrases, old.phrases_cap * sizeof *old.phrases);
}

enum status vocabulary_new_letters(struct vocabulary *v) {
  struct letters *room = array_room(&v->a, v->letters, &v->letters_cap, v->nletters + 1, sizeof *room);
  if (room == NULL) return ST_NOMEM;
  v->letters = room;
  room[v->nletters++] = (struct letters){0};
  return ST_OK;
}

enum status vocabulary_new_phrases(struct vocabulary *v) {
  struct phrases *room = array_room(&v->a, v->phrases, &v->phrases_cap, v->nphrases + 1, sizeof *room);
  if (room == NULL) return ST_NOMEM;
  v->phrases = room;
  room[v->nphrases++] = (struct phrases){.nplaces = 1};
  return ST_OK;
}

/* Room for element 'k' of an array by number, what is new being 0. */
static void *room_by_number(const struct alloc *a, void *p, size_t *cap, size_t k, size_t size) {
  size_t before = p == NULL ? 0 : *cap;
  char *room = array_room(a, p, cap, k + 1, size);
  if (room != NULL) memset(room + before * size, 0, (*cap - before) * size);
  return room;
}

/* The slot of a word, or the free slot where it belongs. */
static struct word_slot *slot_of(const struct vocabulary *v, uint32_t hash, const char *s, size_t len) {
  for (size_t k = hash & (v->nslots - 1);; k = (k + 1) & (v->nslots - 1)) {
    struct word_slot *slot = &v->slots[k];
    if (slot->id == WORD_UNKNOWN) return slot;
    if (slot->hash != hash || slot->len != len) continue;
    if (len == 0 || memcmp(v->bytes.p + slot->at, s, len) == 0) return slot;
  }
}

/* Doubles the table of words when it is more than half full. */
static enum status make_slots(struct vocabulary *v) {
  if (v->nwords < v->nslots / 2) return ST_OK;
  size_t size = v->nslots == 0 ? 1024 : v->nslots * 2;
  if (size > SIZE_MAX / sizeof *v->slots) return ST_NOMEM;
  struct word_slot *slots = alloc_get(&v->a, size * sizeof *slots);
  if (slots == NULL) return ST_NOMEM;
  memset(slots, 0, size * sizeof *slots);
  for (size_t k = 0; k < v->nslots; k++) {
    if (v->slots[k].id == WORD_UNKNOWN) continue;
    size_t to = v->slots[k].hash & (size - 1);
    while (slots[to].id != WORD_UNKNOWN) to = (to + 1) & (size - 1);
    slots[to] = v->slots[k];
  }
  alloc_free(&v->a, v->slots, v->nslots * sizeof *v->slots);
  v->slots = slots;
  v->nslots = size;
  return ST_OK;
}

/* The number of a folded word, new or known. */
static enum status intern(struct vocabulary *v, const char *s, size_t len, uint32_t *id) {
  if (make_slots(v) != ST_OK) return ST_NOMEM;
  uint32_t hash = hash_bytes(s, len);
  struct word_slot *slot = slot_of(v, hash, s, len);
  if (slot->id == WORD_UNKNOWN) {
    if (len > UINT32_MAX - v->bytes.n) return ST_LIMIT;
    uint32_t at = (uint32_t)v->bytes.n;
    if (buf_add(&v->bytes, s, len) != ST_OK) return ST_NOMEM;
    *slot = (struct word_slot){hash, ++v->nwords, at, (uint32_t)len};
  }
  *id = slot->id;
  return ST_OK;
}

enum status vocabulary_add_word(struct vocabulary *v, const char *word, size_t len, unsigned char letter) {
  struct letters *set = &v->letters[v->nletters - 1];
  uint32_t id = 0;
  v->form.n = 0;
  if (fold_add(&v->form, word, len) != ST_OK) return ST_NOMEM;
  enum status st = intern(v, v->form.p, v->form.n, &id);
  if (st != ST_OK) return st;
  uint16_t *of = room_by_number(&v->a, set->of, &set->cap, id, sizeof *of);
  if (of == NULL) return ST_NOMEM;
  set->of = of;
  of[id] = (uint16_t)(letter + 1);
  return ST_OK;
}

/* Where the search for a step begins: the middle bits of a product (Fibonacci hashing). */
static size_t step_home(uint32_t from, uint32_t word, size_t nsteps) {
  uint64_t h = ((uint64_t)from << 32 | word) * 0x9E3779B97F4A7C15u;
  return (size_t)(h >> 32) & (nsteps - 1);
}

/* The step from a place by a word, or the free one where it belongs. */
static struct phrase_step *step_at(const struct phrases *p, uint32_t from, uint32_t word) {
  size_t k = step_home(from, word, p->nsteps);
  while (p->steps[k].to != 0 && (p->steps[k].from != from || p->steps[k].word != word))
    k = (k + 1) & (p->nsteps - 1);
  return &p->steps[k];
}

/* Doubles the table of steps, of which there is one a place, when it is more than half full. */
static enum status make_steps(struct phrases *p, const struct alloc *a) {
  if (p->nplaces < p->nsteps / 2) return ST_OK;
  struct phrases old = *p;
  size_t size = old.nsteps == 0 ? 64 : old.nsteps * 2;
  if (size > SIZE_MAX / sizeof *p->steps) return ST_NOMEM;
  struct phrase_step *steps = alloc_get(a, size * sizeof *steps);
  if (steps == NULL) return ST_NOMEM;
  memset(steps, 0, size * sizeof *steps);
  p->steps = steps;
  p->nsteps = size;
  for (size_t k = 0; k < old.nsteps; k++)
    if (old.steps[k].to != 0) *step_at(p, old.steps[k].from, old.steps[k].word) = old.steps[k];
  alloc_free(a, old.steps, old.nsteps * sizeof *old.steps);
  return ST_OK;
}

/* Goes on from '*place' by a word, making the way where there is none. */
static enum status add_step(struct phrases *p, const struct alloc *a, uint32_t *place, uint32_t word) {
  if (p->nplaces >= PLACE_LIMIT) return ST_LIMIT;
  if (make_steps(p, a) != ST_OK) return ST_NOMEM;
  struct phrase_step *step = step_at(p, *place, word);
  if (step->to == 0) {
    uint32_t *ends = room_by_number(a, p->ends, &p->ends_cap, p->nplaces, sizeof *ends);
    if (ends == NULL) return ST_NOMEM;
    p->ends = ends;
    *step = (struct phrase_step){*place, word, (uint32_t)p->nplaces++};
  }
  *place = step->to;
  return ST_OK;
}

static enum status add_start(struct phrases *p, const struct alloc *a, uint32_t word) {
  uint64_t *starts = room_by_number(a, p->starts, &p->starts_cap, word / 64, sizeof *starts);
  if (starts == NULL) return ST_NOMEM;
  p->starts = starts;
  starts[word / 64] |= (uint64_t)1 << word % 64;
  return ST_OK;
}

/* The number of token k, new or known. */
static enum status intern_token(struct vocabulary *v, const struct tokens *t, size_t k, uint32_t *word) {
  v->form.n = 0;
  enum status st = matcher_put_token(&v->form, t, k, 0);
  return st == ST_OK ? intern(v, v->form.p, v->form.n, word) : st;
}

static enum status add_tokens(struct vocabulary *v, struct phrases *p, const struct tokens *t) {
  uint32_t place = 0;
  if (p->n >= PHRASE_LIMIT) return ST_LIMIT;
  for (size_t k = 0; k < t->n; k++) {
    uint32_t word = 0;
    enum status st = intern_token(v, t, k, &word);
    if (st == ST_OK && k == 0) st = add_start(p, &v->a, word);
    if (st == ST_OK) st = add_step(p, &v->a, &place, word);
    if (st != ST_OK) return st;
  }
  if (place == 0) return ST_SYNTAX;
  p->n++;
  if (p->ends[place] == 0) p->ends[place] = p->n;
  return ST_OK;
}

enum status vocabulary_add_phrase(struct vocabulary *v, const char *phrase, size_t len) {
  struct tokens t;
  enum status st = tokens_build(&t, v->a, phrase, len, NULL);
  if (st == ST_OK) st = add_tokens(v, &v->phrases[v->nphrases - 1], &t);
  tokens_free(&t);
  return st;
}

/* Tokens looked up side by side, since each has to wait for memory. */
#define LOOKED_UP 64

struct looked_up {
  size_t at, len; /* 'len' bytes at 'at' in 'form' */
  uint32_t hash;
};

/* Folds tokens [from, to), and asks for the slots that they lead to. */
static enum status ask_slots(struct vocabulary *v, const struct tokens *t, size_t from, size_t to,
                             struct looked_up *words) {
  v->form.n = 0;
  for (size_t k = from; k < to; k++) {
    size_t at = v->form.n;
    if (matcher_put_token(&v->form, t, k, 0) != ST_OK) return ST_NOMEM;
    size_t len = v->form.n - at;
    uint32_t hash = hash_bytes(v->form.p + at, len);
    words[k - from] = (struct looked_up){at, len, hash};
    __builtin_prefetch(&v->slots[hash & (v->nslots - 1)]);
  }
  return ST_OK;
}

/* Asks for the bytes of the words that the slots have, right or not. */
static void ask_bytes(const struct vocabulary *v, const struct looked_up *words, size_t n) {
  for (size_t k = 0; k < n; k++) {
    const struct word_slot *slot = &v->slots[words[k].hash & (v->nslots - 1)];
    if (slot->hash == words[k].hash && slot->len > 0) __builtin_prefetch(v->bytes.p + slot->at);
  }
}

enum status vocabulary_read(struct vocabulary *v, const struct tokens *t, uint32_t *ids) {
  struct looked_up words[LOOKED_UP];
  if (v->nwords == 0) {
    memset(ids, 0, t->n * sizeof *ids);
    return ST_OK;
  }
  for (size_t from = 0; from < t->n; from += LOOKED_UP) {
    size_t n = t->n - from < LOOKED_UP ? t->n - from : LOOKED_UP;
    if (ask_slots(v, t, from, from + n, words) != ST_OK) return ST_NOMEM;
    ask_bytes(v, words, n);
    for (size_t k = 0; k < n; k++)
      ids[from + k] = slot_of(v, words[k].hash, v->form.p + words[k].at, words[k].len)->id;
  }
  return ST_OK;
}

void vocabulary_paint(const struct vocabulary *v, size_t k, const uint32_t *ids, size_t n, char *out) {
  const struct letters *set = &v->letters[k];
  for (size_t i = 0; i < n; i++)
    if (ids[i] < set->cap && set->of[ids[i]] != 0) out[i] = (char)(set->of[ids[i]] - 1);
}

/* The longest phrase that begins with token i; its number is 0 where there is none. */
static struct hit longest_at(const struct phrases *p, const uint32_t *ids, size_t n, size_t i) {
  struct hit hit = {(uint32_t)i, (uint32_t)i, 0};
  uint32_t place = 0;
  for (size_t j = i; j < n && ids[j] != WORD_UNKNOWN; j++) {
    place = step_at(p, place, ids[j])->to;
    if (place == 0) break;
    if (p->ends[place] != 0) hit = (struct hit){(uint32_t)i, (uint32_t)j + 1, p->ends[place]};
  }
  return hit;
}

int vocabulary_next(const struct vocabulary *v, size_t k, const uint32_t *ids, size_t n, struct hit *hit) {
  const struct phrases *p = &v->phrases[k];
  for (size_t i = hit->end; i < n; i++) {
    size_t at = ids[i] / 64;
    if (at >= p->starts_cap || (p->starts[at] >> ids[i] % 64 & 1) == 0) continue;
    *hit = longest_at(p, ids, n, i);
    if (hit->phrase != 0) return 1;
  }
  return 0;
}
