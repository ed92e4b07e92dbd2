#include "match/column.h"

#include "base/hash.h"

void column_init(struct column *c, struct alloc a) {
  *c = (struct column){.a = a};
  buf_init(&c->bytes, a);
}

void column_free(struct column *c) {
  struct column old = *c;
  column_init(c, old.a);
  buf_free(&old.bytes);
  alloc_free(&old.a, old.values, old.values_cap * sizeof *old.values);
  alloc_free(&old.a, old.slots, old.nslots * sizeof *old.slots);
  alloc_free(&old.a, old.ids, old.cap * sizeof *old.ids);
}

/* The slot of a value, or the free slot where it belongs. */
static uint32_t *slot_of(const struct column *c, uint32_t hash, const char *s, size_t len) {
  size_t mask = c->nslots - 1;
  for (size_t k = hash & mask;; k = (k + 1) & mask) {
    if (c->slots[k] == 0) return &c->slots[k];
    const struct column_value *v = &c->values[c->slots[k] - 1];
    if (v->hash != hash || v->len != len) continue;
    if (len == 0 || memcmp(c->bytes.p + v->at, s, len) == 0) return &c->slots[k];
  }
}

/* Doubles the table when it is more than half full. */
static enum status make_room(struct column *c) {
  if (c->nvalues < c->nslots / 2) return ST_OK;
  size_t size = c->nslots == 0 ? 64 : c->nslots * 2;
  if (size > SIZE_MAX / sizeof *c->slots) return ST_NOMEM;
  uint32_t *slots = alloc_get(&c->a, size * sizeof *slots);
  if (slots == NULL) return ST_NOMEM;
  memset(slots, 0, size * sizeof *slots);
  alloc_free(&c->a, c->slots, c->nslots * sizeof *c->slots);
  c->slots = slots;
  c->nslots = size;
  for (size_t id = 0; id < c->nvalues; id++) {
    size_t k = c->values[id].hash & (size - 1);
    while (slots[k] != 0) k = (k + 1) & (size - 1);
    slots[k] = (uint32_t)id + 1;
  }
  return ST_OK;
}

static enum status new_value(struct column *c, uint32_t hash, const char *s, size_t len) {
  if (len > UINT32_MAX - c->bytes.n || c->nvalues >= UINT32_MAX - 1) return ST_LIMIT;
  struct column_value *values = array_room(&c->a, c->values, &c->values_cap, c->nvalues + 1, sizeof *values);
  if (values == NULL) return ST_NOMEM;
  c->values = values;
  values[c->nvalues] = (struct column_value){hash, (uint32_t)c->bytes.n, (uint32_t)len};
  if (buf_add(&c->bytes, s, len) != ST_OK) return ST_NOMEM;
  c->nvalues++;
  return ST_OK;
}

enum status column_intern(struct column *c, const char *s, size_t len, uint32_t *id) {
  if (make_room(c) != ST_OK) return ST_NOMEM;
  uint32_t hash = hash_bytes(s, len);
  uint32_t *slot = slot_of(c, hash, s, len);
  if (*slot == 0) {
    enum status st = new_value(c, hash, s, len);
    if (st != ST_OK) return st;
    *slot = (uint32_t)c->nvalues;
  }
  *id = *slot - 1;
  return ST_OK;
}

enum status column_add(struct column *c, const char *s, size_t len) {
  if (c->n >= UINT32_MAX) return ST_LIMIT;
  uint32_t *ids = array_room(&c->a, c->ids, &c->cap, c->n + 1, sizeof *ids);
  if (ids == NULL) return ST_NOMEM;
  c->ids = ids;
  enum status st = column_intern(c, s, len, &ids[c->n]);
  if (st == ST_OK) c->n++;
  return st;
}

uint32_t column_lookup(const struct column *c, const char *s, size_t len) {
  if (c->nslots == 0) return UINT32_MAX;
  return *slot_of(c, hash_bytes(s, len), s, len) - 1; /* a free slot is 0 */
}

void column_translate(const struct column *c, const struct column *other, uint32_t *map, uint32_t *ids) {
  for (uint32_t id = 0; id < c->nvalues; id++) {
    size_t len = 0;
    const char *s = column_bytes(c, id, &len);
    uint32_t known = column_lookup(other, s, len);
    map[id] = known != UINT32_MAX ? known : (uint32_t)other->nvalues + id;
  }
  for (size_t k = 0; k < c->n; k++) ids[k] = map[c->ids[k]];
}
