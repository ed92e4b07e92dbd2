/*
** The folded forms of all tokens of a text, each made once: what dictionaries
** are asked with.
*/
#ifndef PARALLAX_FOLDS_H
#define PARALLAX_FOLDS_H

#include "text/token.h"

struct folds {
  struct alloc a;
  struct buf bytes; /* all forms, end to end */
  uint32_t *at;     /* n + 1: where each begins in 'bytes', and the end */
  uint32_t *hash;   /* hash_bytes of each */
  size_t n, cap;    /* tokens; there is room for 'cap' */
  int is_read;
};

void folds_init(struct folds *f, struct alloc a);
void folds_free(struct folds *f);

/* Folds all tokens of 't', unless that has been done. ST_LIMIT above 4 GiB of forms. O(bytes of all tokens).
 */
enum status folds_read(struct folds *f, const struct tokens *t);

/* The form of token k (k < f->n). */
static inline const char *folds_at(const struct folds *f, size_t k, size_t *len) {
  *len = f->at[k + 1] - f->at[k];
  return f->bytes.p + f->at[k];
}

/* Value of the form of token k in a map, or -1. */
static inline int folds_get(const struct folds *f, size_t k, const struct wordmap *map) {
  size_t len = 0;
  const char *form = folds_at(f, k, &len);
  return wordmap_get_hashed(map, f->hash[k], form, len);
}

/* The first token from 'at' on with the form of token k (k < f->n); f->n for none. O(tokens passed). */
size_t folds_next(const struct folds *f, size_t k, size_t at);

#endif
