#include "text/again.h"

size_t again_slots(size_t n) {
  size_t size = 4;
  while (size < 2 * n) size *= 2;
  return size;
}

/* The hash of some words and one more (Fibonacci hashing). */
static uint64_t hash_on(uint64_t hash, uint32_t word) {
  hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
  return hash ^ hash >> 32;
}

static int same_word(const struct folds *f, size_t k, size_t other) {
  size_t len = 0, other_len = 0;
  if (f->hash[k] != f->hash[other]) return 0;
  const char *form = folds_at(f, k, &len), *other_form = folds_at(f, other, &other_len);
  return len == other_len && (len == 0 || memcmp(form, other_form, len) == 0);
}

static int same_words(const struct folds *f, size_t k, size_t other, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (!same_word(f, k + i, other + i)) return 0;
  return 1;
}

/* The slot of the 'n' words at token k by their hash, which is free where they are not sought. */
static uint32_t *slot_of(const struct again *a, uint64_t hash, size_t k, size_t n) {
  for (size_t s = (size_t)hash & (a->nslots - 1);; s = (s + 1) & (a->nslots - 1)) {
    if (a->slots[s] == 0) return &a->slots[s];
    const struct again_stretch *other = &a->stretches[a->slots[s] - 1];
    if (other->end - other->first == n && same_words(a->folds, k, other->first, n)) return &a->slots[s];
  }
}

static uint64_t *begin_of(struct again *a, uint32_t hash, uint64_t *bit) {
  *bit = (uint64_t)1 << (hash & 63);
  return &a->begins[hash >> 6 & 15];
}

void again_begin(struct again *a) {
  uint64_t bit = 0;
  memset(a->slots, 0, a->nslots * sizeof *a->slots);
  memset(a->begins, 0, sizeof a->begins);
  a->token = a->stretch = 0;
  for (size_t s = 0; s < a->n; s++) {
    const struct again_stretch *stretch = &a->stretches[s];
    uint64_t hash = 0;
    if (!stretch->is_sought || stretch->end - stretch->first > AGAIN_WORDS) continue;
    for (size_t k = stretch->first; k < stretch->end; k++) hash = hash_on(hash, a->folds->hash[k]);
    uint32_t *slot = slot_of(a, hash, stretch->first, stretch->end - stretch->first);
    if (*slot == 0) *slot = (uint32_t)s + 1;
    *begin_of(a, a->folds->hash[stretch->first], &bit) |= bit;
  }
}

/* The longest stretch whose words begin at token k and end before 'limit'. */
static int longest_at(const struct again *a, size_t k, size_t limit, struct again_found *found) {
  uint64_t hash = 0;
  int is_found = 0;
  for (size_t n = 1; n <= AGAIN_WORDS && k + n <= limit; n++) {
    hash = hash_on(hash, a->folds->hash[k + n - 1]);
    uint32_t stretch = *slot_of(a, hash, k, n);
    if (stretch == 0) continue;
    *found = (struct again_found){(uint32_t)k, (uint32_t)(k + n), stretch - 1};
    is_found = 1;
  }
  return is_found;
}

int again_next(struct again *a, const unsigned char *may_begin, struct again_found *found) {
  for (; a->token < a->folds->n; a->token++) {
    size_t k = a->token;
    uint64_t bit = 0;
    while (a->stretch < a->n && a->stretches[a->stretch].end <= k) a->stretch++;
    size_t limit = a->stretch < a->n ? a->stretches[a->stretch].first : a->folds->n;
    if (!may_begin[k] || k >= limit || !(*begin_of(a, a->folds->hash[k], &bit) & bit)) continue;
    if (!longest_at(a, k, limit, found)) continue;
    a->token = found->end;
    return 1;
  }
  return 0;
}
