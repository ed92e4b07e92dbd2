#include "text/tally.h"

#include "base/hash.h"
#include "text/fold.h"

void tally_init(struct tally *t, struct alloc a) {
  *t = (struct tally){.a = a};
  buf_init(&t->words, a);
  buf_init(&t->classes, a);
  buf_init(&t->folded, a);
}

void tally_free(struct tally *t) {
  struct tally_word *slots = t->slots;
  uint32_t *order = t->order;
  t->slots = NULL;
  t->order = NULL;
  alloc_free(&t->a, slots, t->size * sizeof *slots);
  alloc_free(&t->a, order, t->order_cap * sizeof *order);
  t->n = t->size = t->order_cap = 0;
  buf_free(&t->words);
  buf_free(&t->classes);
  buf_free(&t->folded);
}

/* The slot of a word, which is free where it is none of the words. */
static struct tally_word *slot_of(const struct tally *t, uint32_t hash, const char *s, size_t n) {
  size_t mask = t->size - 1;
  for (size_t k = hash & mask;; k = (k + 1) & mask) {
    struct tally_word *e = &t->slots[k];
    if (e->n == 0) return e;
    if (e->hash == hash && e->len == n && memcmp(t->words.p + e->at, s, n) == 0) return e;
  }
}

/* Doubles the table when it is more than half full. */
static enum status make_room(struct tally *t) {
  if (t->n < t->size / 2) return ST_OK;
  size_t size = t->size == 0 ? 16 : t->size * 2;
  struct tally_word *old = t->slots, *slots = alloc_get(&t->a, size * sizeof *slots);
  if (slots == NULL) return ST_NOMEM;
  memset(slots, 0, size * sizeof *slots);
  size_t old_size = t->size;
  t->slots = slots;
  t->size = size;
  for (size_t k = 0; k < old_size; k++)
    if (old[k].n > 0) *slot_of(t, old[k].hash, t->words.p + old[k].at, old[k].len) = old[k];
  alloc_free(&t->a, old, old_size * sizeof *old);
  return ST_OK;
}

enum status tally_add(struct tally *t, const char *word, size_t len, const unsigned char *classes, size_t n) {
  if (n == 0) return ST_OK;
  size_t at = t->words.n, first = t->classes.n;
  if (at + len > UINT32_MAX || first + n > UINT32_MAX) return ST_LIMIT;
  if (make_room(t) != ST_OK || buf_add(&t->words, word, len) != ST_OK) return ST_NOMEM;
  if (buf_add(&t->classes, (const char *)classes, n) != ST_OK) return ST_NOMEM;
  uint32_t hash = hash_bytes(word, len);
  *slot_of(t, hash, word, len) =
      (struct tally_word){hash, (uint32_t)at, (uint32_t)len, (uint32_t)first, (uint32_t)n, 0};
  t->n++;
  return ST_OK;
}

static int is_letter(char c) {
  unsigned char u = (unsigned char)c;
  return u >= 128 || (u | 0x20u) - 'a' < 26u;
}

/* Counts the words of the folded text in their slots. Returns how many are known and different. */
static size_t count(struct tally *t, size_t *words) {
  const char *s = t->folded.p;
  size_t n = t->folded.n, different = 0;
  for (size_t i = 0, j; i < n; i = j + 1) {
    for (j = i; j < n && is_letter(s[j]); j++) {
    }
    if (j == i) continue;
    ++*words;
    struct tally_word *word = slot_of(t, hash_bytes(s + i, j - i), s + i, j - i);
    if (word->n > 0 && word->times++ == 0) t->order[different++] = (uint32_t)(word - t->slots);
  }
  return different;
}

/* Adds a word to the sums of its classes, and forgets its times. */
static void add_up(struct tally *t, struct tally_word *word, struct tally_sum *sums) {
  const char *classes = t->classes.p + word->first;
  double share = (double)word->times / (double)word->n;
  for (size_t k = 0; k < word->n; k++) {
    struct tally_sum *sum = &sums[(unsigned char)classes[k]];
    sum->score += share;
    sum->known += word->times;
    sum->different++;
  }
  word->times = 0;
}

enum status tally_read(struct tally *t, const char *text, size_t len, size_t *words, struct tally_sum *sums) {
  *words = 0;
  t->folded.n = 0;
  if (t->n == 0) return ST_OK;
  if (fold_add(&t->folded, text, len) != ST_OK) return ST_NOMEM;
  uint32_t *order = array_room(&t->a, t->order, &t->order_cap, t->n, sizeof *order);
  if (order == NULL) return ST_NOMEM;
  t->order = order;
  size_t different = count(t, words);
  for (size_t k = 0; k < different; k++) add_up(t, &t->slots[order[k]], sums);
  return ST_OK;
}
