/*
** Any order of asking, resizing and giving back: no block is handed out twice,
** and each keeps what was written to it.
*/
#include "fuzz.h"

#include "base/pool.h"

const char *const fuzz_fragments[] = {"\x01\x01", "\x01\x40", "\x02\x80", "\x02\x81",
                                      "\x03\xFF", "\x01\x00", NULL};

#define SLOTS 32

struct slot {
  unsigned char *p, mark;
  size_t size;
};

static void check_slot(const struct slot *s) {
  for (size_t k = 0; k < s->size; k++) CHECK(s->p[k] == s->mark);
}

/* Gives the slot another size; what it held stays, as far as it fits. */
static void change(struct pool *pool, struct slot *s, size_t size, unsigned char mark) {
  check_slot(s);
  unsigned char *p = pool_alloc(pool, s->p, s->size, size);
  CHECK((p == NULL) == (size == 0) && (uintptr_t)p % 16 == 0);
  for (size_t k = 0; k < size && k < s->size; k++) CHECK(p[k] == s->mark);
  *s = (struct slot){p, mark, size};
  if (size > 0) memset(p, mark, size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static struct pool *pool; /* one for all: it is never given back */
  if (pool == NULL) pool = pool_open(fuzz_alloc);
  CHECK(pool != NULL);
  struct slot slots[SLOTS] = {{NULL, 0, 0}};
  for (size_t k = 0; k + 1 < size; k += 2)
    change(pool, &slots[data[k] % SLOTS], (size_t)data[k + 1] * (1 + data[k] / 64), (unsigned char)k);
  for (size_t k = 0; k < SLOTS; k++) change(pool, &slots[k], 0, 0);
  return 0;
}
