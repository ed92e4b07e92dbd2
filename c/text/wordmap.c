#include "text/wordmap.h"

#include "text/fold.h"
#include "base/hash.h"

void wordmap_init(struct wordmap *m, struct alloc a) {
  m->a = a;
  buf_init(&m->words, a);
  m->slots = NULL;
  m->n = m->size = 0;
  memset(m->endings, 0, sizeof m->endings);
}

void wordmap_free(struct wordmap *m) {
  struct wordmap_entry *slots = m->slots;
  m->slots = NULL;
  alloc_free(&m->a, slots, m->size * sizeof *slots);
  m->n = m->size = 0;
  buf_free(&m->words);
}

/* The slot that holds the word, or the free slot where it belongs. */
static struct wordmap_entry *slot_of(const struct wordmap *m, uint32_t hash, const char *s, size_t n) {
  size_t mask = m->size - 1;
  for (size_t k = hash & mask;; k = (k + 1) & mask) {
    struct wordmap_entry *e = &m->slots[k];
    if (e->value == WORDMAP_FREE) return e;
    if (e->hash == hash && e->len == n && memcmp(m->words.p + e->at, s, n) == 0) return e;
  }
}

/* Doubles the table when it is more than half full. */
static enum status make_room(struct wordmap *m) {
  if (m->n < m->size / 2) return ST_OK;
  struct wordmap old = *m;
  size_t size = old.size == 0 ? 16 : old.size * 2;
  if (size > SIZE_MAX / sizeof *m->slots) return ST_NOMEM;
  struct wordmap_entry *slots = alloc_get(&m->a, size * sizeof *slots);
  if (slots == NULL) return ST_NOMEM;
  for (size_t k = 0; k < size; k++) slots[k].value = WORDMAP_FREE;
  m->slots = slots;
  m->size = size;
  for (size_t k = 0; k < old.size; k++) {
    const struct wordmap_entry *e = &old.slots[k];
    if (e->value != WORDMAP_FREE) *slot_of(m, e->hash, m->words.p + e->at, e->len) = *e;
  }
  alloc_free(&m->a, old.slots, old.size * sizeof *old.slots);
  return ST_OK;
}

enum status wordmap_add(struct wordmap *m, const char *word, size_t len, unsigned char value) {
  size_t at = m->words.n;
  if (make_room(m) != ST_OK || fold_add(&m->words, word, len) != ST_OK) {
    m->words.n = at;
    return ST_NOMEM;
  }
  size_t n = m->words.n - at;
  uint32_t hash = hash_bytes(m->words.p + at, n);
  struct wordmap_entry *e = slot_of(m, hash, m->words.p + at, n);
  if (e->value != WORDMAP_FREE || m->words.n > UINT32_MAX) {
    m->words.n = at;
    if (e->value == WORDMAP_FREE) return ST_LIMIT;
    return e->value == value ? ST_OK : ST_SYNTAX;
  }
  *e = (struct wordmap_entry){hash, (uint32_t)at, (uint32_t)n, value};
  m->n++;
  if (n > 0) {
    uint32_t k = wordmap_ending(m->words.p + at, n);
    m->endings[k / 64] |= (uint64_t)1 << k % 64;
  }
  return ST_OK;
}

/* Whether a look-up can find the word. */
static int may_have(const struct wordmap *m, const char *folded, size_t len) {
  return m->n > 0 && (len == 0 || wordmap_may_end(m, folded, len));
}

int wordmap_get_hashed(const struct wordmap *m, uint32_t hash, const char *folded, size_t len) {
  if (!may_have(m, folded, len)) return -1;
  const struct wordmap_entry *e = slot_of(m, hash, folded, len);
  return e->value == WORDMAP_FREE ? -1 : (int)e->value;
}

int wordmap_get(const struct wordmap *m, const char *folded, size_t len) {
  return may_have(m, folded, len) ? wordmap_get_hashed(m, hash_bytes(folded, len), folded, len) : -1;
}
