/*
** A few of the runs of words of a text, chosen so that two texts that share a
** long enough passage share a chosen run.
** Source: Saul Schleimer, Daniel Wilkerson, Alex Aiken, "Winnowing: local
** algorithms for document fingerprinting", SIGMOD 2003: of every 'window' runs
** in a row the one of the least number is kept, of equal ones the last. A
** passage of window + width - 1 words is always found; about 2 runs in
** window + 1 are kept.
*/
#ifndef PARALLAX_WINNOW_H
#define PARALLAX_WINNOW_H

#include "base/buf.h"
#include "near/shingle.h"

#define WINNOW_WINDOW_MAX 64u

struct fingerprint {
  uint32_t hash;
  struct shingle where;
};

struct fingerprints {
  struct alloc a;
  struct fingerprint *v; /* in the order of the text */
  size_t n, cap;
};

void fingerprints_init(struct fingerprints *f, struct alloc a);
void fingerprints_free(struct fingerprints *f);

/* Replaces the content. 'window' is 1 to WINNOW_WINDOW_MAX. O(len + runs * window) at worst. */
enum status winnow(struct fingerprints *f, const char *text, size_t len, unsigned width, unsigned window);

#endif
