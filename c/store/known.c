#include "store/known.h"

#include <string.h>

void known_init(struct known *k, struct alloc a) {
  *k = (struct known){.a = a};
}

void known_free(struct known *k) {
  uint64_t *slots = k->slots;
  k->slots = NULL;
  alloc_free(&k->a, slots, k->size * sizeof *slots);
  k->n = k->size = 0;
}

static void put(uint64_t *slots, size_t size, size_t i, uint64_t entry) {
  while (slots[i & (size - 1)] != 0) i++;
  slots[i & (size - 1)] = entry;
}

/*
** An entry keeps half of its hash, so the place in a larger table must follow
** from that half alone.
*/
static size_t place(uint64_t entry) {
  return (size_t)((entry >> 32) * 0x9E3779B97F4A7C15u >> 20);
}

static enum status grow(struct known *k) {
  size_t size = k->size == 0 ? 1024 : k->size * 2;
  uint64_t *slots = alloc_get(&k->a, size * sizeof *slots);
  if (slots == NULL) return ST_NOMEM;
  memset(slots, 0, size * sizeof *slots);
  for (size_t i = 0; i < k->size; i++)
    if (k->slots[i] != 0) put(slots, size, place(k->slots[i]), k->slots[i]);
  alloc_free(&k->a, k->slots, k->size * sizeof *slots);
  k->slots = slots;
  k->size = size;
  return ST_OK;
}

enum status known_add(struct known *k, uint64_t hash, uint32_t no) {
  if (k->n * 2 >= k->size && grow(k) != ST_OK) return ST_NOMEM;
  uint64_t entry = (hash & 0xFFFFFFFF00000000u) | no;
  put(k->slots, k->size, place(entry), entry);
  k->n++;
  return ST_OK;
}

uint32_t known_next(const struct known *k, uint64_t hash, size_t *at) {
  if (k->size == 0) return 0;
  size_t from = place(hash);
  for (;;) {
    uint64_t entry = k->slots[(from + *at) & (k->size - 1)];
    if (entry == 0) return 0;
    ++*at;
    if (entry >> 32 == hash >> 32) return (uint32_t)entry;
  }
}
