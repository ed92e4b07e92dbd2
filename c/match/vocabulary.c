#include "match/vocabulary.h"

#include "base/hash.h"
#include "text/fold.h"

void vocabulary_init(struct vocabulary *v, struct alloc a) {
  *v = (struct vocabulary){.a = a};
  buf_init(&v->bytes, a);
  buf_init(&v->form, a);
}

void vocabulary_free(struct vocabulary *v) {
  struct vocabulary old = *v;
  const struct alloc *a = &old.a;
  vocabulary_init(v, old.a);
  buf_free(&old.bytes);
  buf_free(&old.form);
  for (size_t k = 0; k < old.nletters; k++)
    alloc_free(a, old.letters[k].of, old.letters[k].cap * sizeof *old.letters[k].of);
  alloc_free(a, old.letters, old.letters_cap * sizeof *old.letters);
  alloc_free(a, old.slots, old.nslots * sizeof *old.slots);
  alloc_free(a, old.lists, old.lists_cap * sizeof *old.lists);
  alloc_free(a, old.starts, old.starts_cap * sizeof *old.starts);
  alloc_free(a, old.places, old.places_cap * sizeof *old.places);
  alloc_free(a, old.steps, old.nsteps * sizeof *old.steps);
  alloc_free(a, old.owners, old.owners_cap * sizeof *old.owners);
  alloc_free(a, old.found, old.found_cap * sizeof *old.found);
}

enum status vocabulary_new_letters(struct vocabulary *v) {
  struct letters *room = array_room(&v->a, v->letters, &v->letters_cap, v->nletters + 1, sizeof *room);
  if (room == NULL) return ST_NOMEM;
  v->letters = room;
  room[v->nletters++] = (struct letters){0};
  return ST_OK;
}

enum status vocabulary_new_list(struct vocabulary *v) {
  struct phrase_list *room = array_room(&v->a, v->lists, &v->lists_cap, v->nlists + 1, sizeof *room);
  if (room == NULL) return ST_NOMEM;
  v->lists = room;
  room[v->nlists++] = (struct phrase_list){0};
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
static struct phrase_step *step_at(const struct vocabulary *v, uint32_t from, uint32_t word) {
  size_t k = step_home(from, word, v->nsteps);
  while (v->steps[k].to != 0 && (v->steps[k].from != from || v->steps[k].word != word))
    k = (k + 1) & (v->nsteps - 1);
  return &v->steps[k];
}

/* Doubles the table of steps, of which there is one a place, when it is more than half full. */
static enum status make_steps(struct vocabulary *v) {
  if (v->nplaces < v->nsteps / 2) return ST_OK;
  struct phrase_step *old = v->steps;
  size_t old_size = v->nsteps, size = old_size == 0 ? 64 : old_size * 2;
  if (size > SIZE_MAX / sizeof *old) return ST_NOMEM;
  struct phrase_step *steps = alloc_get(&v->a, size * sizeof *steps);
  if (steps == NULL) return ST_NOMEM;
  memset(steps, 0, size * sizeof *steps);
  v->steps = steps;
  v->nsteps = size;
  for (size_t k = 0; k < old_size; k++)
    if (old[k].to != 0) *step_at(v, old[k].from, old[k].word) = old[k];
  alloc_free(&v->a, old, old_size * sizeof *old);
  return ST_OK;
}

static struct place *place_at(const struct vocabulary *v, uint32_t place) {
  return place < DEEPER ? &v->starts[place] : &v->places[place - DEEPER];
}

/* Goes on from '*place' by a word, making the way where there is none. */
static enum status add_step(struct vocabulary *v, uint32_t *place, uint32_t word) {
  if (v->nplaces >= DEEPER) return ST_LIMIT;
  if (make_steps(v) != ST_OK) return ST_NOMEM;
  struct phrase_step *step = step_at(v, *place, word);
  if (step->to == 0) {
    size_t k = v->nplaces == 0 ? 1 : v->nplaces;
    struct place *places = room_by_number(&v->a, v->places, &v->places_cap, k, sizeof *places);
    if (places == NULL) return ST_NOMEM;
    v->places = places;
    v->nplaces = k + 1;
    *step = (struct phrase_step){*place, word, DEEPER + (uint32_t)k};
    place_at(v, *place)->goes_on = 1;
  }
  *place = step->to;
  return ST_OK;
}

/* The place behind the first word of a phrase. */
static enum status add_start(struct vocabulary *v, uint32_t word) {
  if (word >= DEEPER) return ST_LIMIT;
  struct place *starts = room_by_number(&v->a, v->starts, &v->starts_cap, word, sizeof *starts);
  if (starts == NULL) return ST_NOMEM;
  v->starts = starts;
  return ST_OK;
}

/* Ends the next phrase of the last list at a place, unless one of the list ends there already. */
static enum status add_owner(struct vocabulary *v, uint32_t place) {
  uint32_t list = (uint32_t)v->nlists - 1, phrase = ++v->lists[list].n;
  struct place *end = place_at(v, place);
  if (end->owners != 0 && v->owners[end->owners].list == list)
    return ST_OK; /* the last list's stands first */
  size_t k = v->nowners == 0 ? 1 : v->nowners;
  struct owner *owners = array_room(&v->a, v->owners, &v->owners_cap, k + 1, sizeof *owners);
  if (owners == NULL) return ST_NOMEM;
  v->owners = owners;
  owners[k] = (struct owner){list, phrase, end->owners};
  v->nowners = k + 1;
  end->owners = (uint32_t)k;
  return ST_OK;
}

/* The number of token k, new or known. */
static enum status intern_token(struct vocabulary *v, const struct tokens *t, size_t k, uint32_t *word) {
  v->form.n = 0;
  enum status st = matcher_put_token(&v->form, t, k, 0);
  return st == ST_OK ? intern(v, v->form.p, v->form.n, word) : st;
}

static enum status add_tokens(struct vocabulary *v, const struct tokens *t) {
  uint32_t place = 0;
  if (t->n == 0) return ST_SYNTAX;
  if (v->lists[v->nlists - 1].n >= PHRASE_LIMIT) return ST_LIMIT;
  for (size_t k = 0; k < t->n; k++) {
    uint32_t word = 0;
    enum status st = intern_token(v, t, k, &word);
    if (st == ST_OK) st = k == 0 ? add_start(v, word) : add_step(v, &place, word);
    if (st != ST_OK) return st;
    if (k == 0) place = word;
  }
  return add_owner(v, place);
}

enum status vocabulary_add_phrase(struct vocabulary *v, const char *phrase, size_t len,
                                  const struct wordmap *abbreviations) {
  struct tokens t;
  enum status st = tokens_build(&t, v->a, phrase, len, abbreviations);
  if (st == ST_OK) st = add_tokens(v, &t);
  tokens_free(&t);
  return st;
}

/* Tokens looked up side by side, since each has to wait for memory. */
#define LOOKED_UP 64

/* Asks for the bytes of the words that the slots have, right or not. */
static void ask_bytes(const struct vocabulary *v, const uint32_t *hash, size_t n) {
  for (size_t k = 0; k < n; k++) {
    const struct word_slot *slot = &v->slots[hash[k] & (v->nslots - 1)];
    if (slot->hash == hash[k] && slot->len > 0) __builtin_prefetch(v->bytes.p + slot->at);
  }
}

void vocabulary_read(const struct vocabulary *v, const struct folds *f, uint32_t *ids) {
  if (v->nwords == 0) memset(ids, 0, f->n * sizeof *ids);
  for (size_t from = 0; from < f->n && v->nwords > 0; from += LOOKED_UP) {
    size_t to = f->n - from < LOOKED_UP ? f->n : from + LOOKED_UP, len = 0;
    for (size_t k = from; k < to; k++) __builtin_prefetch(&v->slots[f->hash[k] & (v->nslots - 1)]);
    ask_bytes(v, f->hash + from, to - from);
    for (size_t k = from; k < to; k++) {
      const char *form = folds_at(f, k, &len);
      ids[k] = slot_of(v, f->hash[k], form, len)->id;
    }
  }
}

void vocabulary_paint(const struct vocabulary *v, size_t k, const uint32_t *ids, size_t n, char *out) {
  const struct letters *set = &v->letters[k];
  for (size_t i = 0; i < n; i++)
    if (ids[i] < set->cap && set->of[ids[i]] != 0) out[i] = (char)(set->of[ids[i]] - 1);
}

/* Notes the phrases that end at a place: of each list the longest at token i counts. */
static void note_ends(struct vocabulary *v, const struct place *place, uint32_t i, uint32_t end) {
  for (uint32_t k = place->owners; k != 0; k = v->owners[k].next) {
    struct phrase_list *list = &v->lists[v->owners[k].list];
    if (i >= list->free_from) list->best = (struct hit){i, end, v->owners[k].phrase};
  }
}

/* Goes the ways on from token i, which phrases begin with. */
static void follow(struct vocabulary *v, const uint32_t *ids, size_t n, size_t i) {
  uint32_t at = ids[i];
  const struct place *place = place_at(v, at);
  size_t j = i + 1;
  for (note_ends(v, place, (uint32_t)i, (uint32_t)j); place->goes_on && j < n; j++) {
    if (ids[j] == WORD_UNKNOWN) break;
    at = step_at(v, at, ids[j])->to;
    if (at == 0) break;
    place = place_at(v, at);
    note_ends(v, place, (uint32_t)i, (uint32_t)j + 1);
  }
}

/* Adds what was noted at one token. */
static enum status add_found(struct vocabulary *v) {
  for (size_t k = 0; k < v->nlists; k++) {
    struct phrase_list *list = &v->lists[k];
    if (list->best.phrase == 0) continue;
    struct found *room = array_room(&v->a, v->found, &v->found_cap, v->nfound + 1, sizeof *room);
    if (room == NULL) return ST_NOMEM;
    v->found = room;
    room[v->nfound++] = (struct found){(uint32_t)k, list->best};
    list->free_from = list->best.end;
    list->best.phrase = 0;
  }
  return ST_OK;
}

#define AHEAD 8 /* tokens whose places are asked for before they are looked at */

enum status vocabulary_find(struct vocabulary *v, const uint32_t *ids, size_t n) {
  v->nfound = 0;
  for (size_t k = 0; k < v->nlists; k++) v->lists[k].free_from = v->lists[k].best.phrase = 0;
  for (size_t i = 0; i < n; i++) {
    if (i + AHEAD < n && ids[i + AHEAD] < v->starts_cap) __builtin_prefetch(&v->starts[ids[i + AHEAD]]);
    if (ids[i] >= v->starts_cap) continue;
    const struct place *start = &v->starts[ids[i]];
    if (start->owners == 0 && !start->goes_on) continue;
    follow(v, ids, n, i);
    if (add_found(v) != ST_OK) return ST_NOMEM;
  }
  return ST_OK;
}
