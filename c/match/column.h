/*
** A column: one value a token, kept as the number of a distinct string, so
** that a question about values is asked once per distinct value.
*/
#ifndef PARALLAX_COLUMN_H
#define PARALLAX_COLUMN_H

#include <stdint.h>

#include "base/buf.h"

struct column_value {
  uint32_t hash, at, len; /* 'len' bytes at 'at' in 'bytes' */
};

struct column {
  struct alloc a;
  struct buf bytes; /* the distinct values, end to end */
  struct column_value *values;
  size_t nvalues, values_cap;
  uint32_t *slots; /* open addressing: number of a value + 1, 0 when free */
  size_t nslots;
  uint32_t *ids; /* token -> number of its value, in order of first appearance */
  size_t n, cap;
};

void column_init(struct column *c, struct alloc a);
void column_free(struct column *c);

/* Number of a value, new or known. ST_LIMIT above 4 GiB of distinct values. Amortised O(len). */
enum status column_intern(struct column *c, const char *s, size_t len, uint32_t *id);

/* Appends the value of the next token. ST_LIMIT above 2^32 - 1 tokens. */
enum status column_add(struct column *c, const char *s, size_t len);

/* Number of a value that is there, or UINT32_MAX. O(len). */
uint32_t column_lookup(const struct column *c, const char *s, size_t len);

/*
** The tokens of 'c' in the numbering of 'other', so that equal values have
** equal numbers; values that 'other' lacks get numbers of their own behind
** its. 'ids' has room for c->n numbers, 'map' for c->nvalues. O(values + tokens).
*/
void column_translate(const struct column *c, const struct column *other, uint32_t *map, uint32_t *ids);

static inline const char *column_bytes(const struct column *c, uint32_t id, size_t *len) {
  *len = c->values[id].len;
  return *len > 0 ? c->bytes.p + c->values[id].at : "";
}

#endif
