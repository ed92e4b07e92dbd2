/*
** Random phrases in random text, much of it ill-formed: what the matcher
** finds is compared, token by token, with trying every phrase everywhere.
** Usage: fuzz_matcher [rounds [seed]]
*/
#include <stdio.h>
#include <stdlib.h>

#include "matcher.h"

#define PHRASES 8
#define TEXT 256

static unsigned long long state;

/* xorshift64*, so that every machine sees the same rounds. */
static unsigned pick(unsigned limit) {
  state ^= state >> 12;
  state ^= state << 25;
  state ^= state >> 27;
  return (unsigned)((state * 2685821657736338717ULL) >> 33) % limit;
}

static void *plain_alloc(void *ud, void *p, size_t osize, size_t nsize) {
  (void)ud;
  (void)osize;
  if (nsize > 0) return realloc(p, nsize);
  free(p);
  return NULL;
}

static const struct alloc heap = {plain_alloc, NULL};

struct string {
  char s[TEXT];
  size_t n;
};

/* A few pieces, so that phrases are often there and often nearly there. */
static void make(struct string *out, unsigned most) {
  static const char *const pieces[] = {
      "a",    "A",  "b",    "\xC3\xA9", "e", "\xC3\x89",     "'s", "\xE2\x80\x99s",
      "n't",  ".",  "U.S.", "1,0",      "-", "\xE2\x80\x94", "\n", "\xFF",
      "\xC3", "\"", "$",    "x@y.z"};
  out->n = 0;
  for (unsigned k = 1 + pick(most); k > 0; k--) {
    const char *piece = pieces[pick(sizeof pieces / sizeof pieces[0])];
    size_t len = strlen(piece);
    if (out->n + len + 1 >= TEXT) return;
    memcpy(out->s + out->n, piece, len);
    out->n += len;
    if (pick(4) > 0) out->s[out->n++] = ' ';
  }
}

static int fail(const char *what) {
  fprintf(stderr, "fuzz_matcher: %s\n", what);
  abort();
}

static void split(struct tokens *t, const struct string *s) {
  if (tokens_build(t, heap, s->s, s->n, NULL) != ST_OK) fail("tokens_build");
}

static int same_token(const struct tokens *t, size_t i, const struct tokens *u, size_t j, int exact) {
  struct buf a, b;
  if (exact) {
    size_t n = t->v[i].end - t->v[i].start;
    return n == u->v[j].end - u->v[j].start &&
           memcmp(t->text + t->v[i].start, u->text + u->v[j].start, n) == 0;
  }
  buf_init(&a, heap);
  buf_init(&b, heap);
  if (tokens_fold(t, i, &a) != ST_OK || tokens_fold(u, j, &b) != ST_OK) fail("tokens_fold");
  int same = a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
  buf_free(&a);
  buf_free(&b);
  return same;
}

static int stands_at(const struct tokens *t, size_t at, const struct tokens *phrase, int exact) {
  if (phrase->n > t->n - at) return 0;
  for (size_t k = 0; k < phrase->n; k++) {
    if (!same_token(t, at + k, phrase, k, exact)) return 0;
  }
  return 1;
}

/* The first phrase of 'n' that covers exactly tokens [at, at + len), or 0. */
static uint32_t phrase_over(const struct tokens *t, size_t at, size_t len, const struct tokens *p, size_t n,
                            int exact) {
  for (size_t k = 0; k < n; k++) {
    if (p[k].n == len && stands_at(t, at, &p[k], exact)) return (uint32_t)k + 1;
  }
  return 0;
}

/* Compares the hits with what trying everything gives, in the same order. */
static void compare(const struct tokens *t, const struct tokens *p, size_t n, int exact, enum overlap overlap,
                    const struct hits *h) {
  size_t seen = 0, free_from = 0;
  for (size_t at = 0; at < t->n; at++) {
    for (size_t len = t->n - at; len > 0; len--) {
      uint32_t id = phrase_over(t, at, len, p, n, exact);
      if (id == 0 || (overlap == OVERLAP_LONGEST && at < free_from)) continue;
      if (seen == h->n) fail("a phrase was not found");
      const struct hit *hit = &h->v[seen++];
      if (hit->first != at || hit->last != at + len - 1 || hit->phrase != id)
        fail("another phrase was found");
      free_from = at + len;
    }
  }
  if (seen != h->n) fail("a phrase was found that is not there");
}

static void round_of(int exact) {
  struct string phrases[PHRASES], text;
  struct tokens p[PHRASES], t;
  struct matcher m;
  struct hits h;
  size_t n = 0;
  matcher_init(&m, heap, exact);
  hits_init(&h, heap);
  for (size_t k = 1 + pick(PHRASES - 1); k > 0; k--) {
    make(&phrases[n], 4);
    split(&p[n], &phrases[n]);
    if (p[n].n == 0) {
      tokens_free(&p[n]);
    } else if (matcher_add(&m, phrases[n].s, phrases[n].n, NULL) == ST_OK) {
      n++;
    } else {
      fail("matcher_add");
    }
  }
  make(&text, 60);
  split(&t, &text);
  for (enum overlap o = OVERLAP_LONGEST; o <= OVERLAP_ALL; o++) {
    if (matcher_find(&m, &t, o, &h) != ST_OK) fail("matcher_find");
    compare(&t, p, n, exact, o, &h);
  }
  tokens_free(&t);
  while (n > 0) tokens_free(&p[--n]);
  hits_free(&h);
  matcher_free(&m);
}

int main(int argc, char **argv) {
  long rounds = argc > 1 ? atol(argv[1]) : 3000;
  unsigned long long seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
  state = seed * 0x9E3779B97F4A7C15ULL + 1;
  for (long k = 0; k < rounds; k++) round_of((int)(k % 2));
  printf("fuzz_matcher: %ld rounds, seed %llu\n", rounds, seed);
  return 0;
}
