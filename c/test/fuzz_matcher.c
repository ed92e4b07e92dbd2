/*
** Random phrases in random text, much of it ill-formed: what the matcher
** finds, on every path this machine has, is compared with trying every phrase
** everywhere. Then its block is damaged, and made sound again by a checksum
** that fits: what is not refused must be searched within its bounds.
** Usage: fuzz_matcher [rounds [seed]]
*/
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/cpu.h"
#include "match/matcher.h"

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
  static const char *const pieces[] = {"a",          "A",
                                       "b",          "\xC3\xA9",
                                       "e",          "\xC3\x89",
                                       "'s",         "\xE2\x80\x99s",
                                       "n't",        ".",
                                       "U.S.",       "1,0",
                                       "-",          "\xE2\x80\x94",
                                       "\n",         "\xFF",
                                       "\xC3",       "\"",
                                       "$",          "x@y.z",
                                       "longerword", "quitealongoneindeed",
                                       "!",          "(",
                                       "a-b",        "\x1F"};
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

/* The phrases of a round, as strings and as tokens. */
struct phrases {
  struct string s[PHRASES];
  struct tokens t[PHRASES];
  size_t n;
  int exact;
};

static char small_of(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static int wordy(char c) {
  return (c >= '0' && c <= '9') || (small_of(c) >= 'a' && small_of(c) <= 'z');
}

/* Whether bytes [at, at + len) of the text are the phrase, with no letter or digit beside them. */
static int is_at(const struct string *text, size_t at, size_t len, const struct string *phrase, int exact) {
  if (phrase->n != len || (at > 0 && wordy(text->s[at - 1]))) return 0;
  if (at + len < text->n && wordy(text->s[at + len])) return 0;
  for (size_t k = 0; k < len; k++) {
    char a = text->s[at + k], b = phrase->s[k];
    if (exact ? a != b : small_of(a) != small_of(b)) return 0;
  }
  return 1;
}

/* The first phrase that covers exactly units [at, at + len) of the text, or 0. */
static uint32_t phrase_over(const struct tokens *t, const struct string *text, size_t at, size_t len,
                            const struct phrases *p) {
  for (size_t k = 0; k < p->n; k++) {
    if (text != NULL ? is_at(text, at, len, &p->s[k], p->exact)
                     : p->t[k].n == len && stands_at(t, at, &p->t[k], p->exact))
      return (uint32_t)k + 1;
  }
  return 0;
}

/* Compares the hits with what trying everything gives, in the same order. Units are bytes of 'text' or
 * tokens. */
static void compare(const struct tokens *t, const struct string *text, const struct phrases *p,
                    enum overlap overlap, const struct hits *h) {
  size_t seen = 0, free_from = 0, n = text != NULL ? text->n : t->n;
  for (size_t at = 0; at < n; at++) {
    for (size_t len = n - at; len > 0; len--) {
      uint32_t id = phrase_over(t, text, at, len, p);
      if (id == 0 || (overlap == OVERLAP_LONGEST && at < free_from)) continue;
      if (seen == h->n) fail("a phrase was not found");
      const struct hit *hit = &h->v[seen++];
      if (hit->first != at || hit->end != at + len || hit->phrase != id) fail("another phrase was found");
      free_from = at + len;
    }
  }
  if (seen != h->n) fail("a phrase was found that is not there");
}

static void find(const struct matcher *m, const struct tokens *t, const struct string *text,
                 enum overlap overlap, struct hits *h) {
  enum status st = m->head->rule == RULE_ASCII ? matcher_find_ascii(m, text->s, text->n, overlap, h)
                                               : matcher_find_tokens(m, t, overlap, h);
  if (st != ST_OK) fail("matcher_find");
}

/* Searches with every path, and checks what each finds. */
static void check(const struct matcher *m, const struct tokens *t, const struct string *text,
                  const struct phrases *p) {
  for (int level = 0; level < SIMD_COUNT; level++) {
    struct hits h, counted;
    if (!simd_has((enum simd)level)) continue;
    simd_force((enum simd)level);
    hits_init(&h, heap, 0);
    hits_init(&counted, heap, 1);
    for (enum overlap o = OVERLAP_LONGEST; o <= OVERLAP_ALL; o++) {
      find(m, t, text, o, &h);
      compare(t, m->head->rule == RULE_ASCII ? text : NULL, p, o, &h);
      find(m, t, text, o, &counted);
      if (counted.n != h.n) fail("another number was counted");
    }
    hits_free(&h);
    hits_free(&counted);
  }
}

/* Damages a copy of the block, of exactly its size, and searches with what is not refused. */
static void damage(const struct matcher_image *image, const struct tokens *t, const struct string *text) {
  struct matcher m;
  struct hits h;
  const char *reason = NULL;
  size_t size = pick(8) == 0 ? pick((unsigned)image->size) : image->size;
  char *p = malloc(size > 0 ? size : 1);
  if (p == NULL) abort();
  memcpy(p, image->p, size);
  for (unsigned k = pick(4); k > 0 && size > 0; k--) p[pick((unsigned)size)] = (char)pick(256);
  for (unsigned k = pick(3); k > 0 && size > sizeof *m.head; k--)
    p[pick(sizeof *m.head)] = (char)(pick(2) == 0 ? 255 : pick(4));
  if (size >= sizeof *m.head && pick(4) > 0) {
    struct matcher_head *head = (struct matcher_head *)(void *)p;
    size_t summed = offsetof(struct matcher_head, checksum) + sizeof head->checksum;
    head->checksum = matcher_checksum(p + summed, size - summed);
  }
  if (matcher_view(&m, p, size, &reason) == ST_OK) {
    hits_init(&h, heap, 0);
    for (enum overlap o = OVERLAP_LONGEST; o <= OVERLAP_ALL; o++) find(&m, t, text, o, &h);
    for (size_t k = 0; k < h.n; k++)
      if (h.v[k].phrase == 0 || h.v[k].phrase > m.head->n)
        fail("a phrase of a damaged block is out of range");
    hits_free(&h);
  } else if (reason == NULL) {
    fail("refused without a reason");
  }
  free(p);
}

/* Adds a random phrase, where it has a word under the rule. */
static void add_phrase(struct phrases *p, struct matcher_builder *b) {
  struct string *s = &p->s[p->n];
  size_t words = 0;
  make(s, 4);
  split(&p->t[p->n], s);
  for (size_t k = 0; k < s->n; k++) words += (size_t)wordy(s->s[k]);
  if (b->rule == RULE_TOKENS) words = p->t[p->n].n;
  if (words == 0) {
    tokens_free(&p->t[p->n]);
    return;
  }
  char value = (char)('a' + p->n);
  if (matcher_add(b, s->s, s->n, NULL) != ST_OK || matcher_add_value(b, &value, 1) != ST_OK)
    fail("matcher_add");
  p->n++;
}

static void round_of(enum matcher_rule rule, int exact) {
  struct phrases p = {.exact = exact};
  struct string text;
  struct tokens t;
  struct matcher_builder b;
  struct matcher_image image;
  struct matcher m;
  const char *reason;
  matcher_builder_init(&b, heap, rule, exact);
  for (unsigned k = 1 + pick(PHRASES - 1); k > 0; k--) add_phrase(&p, &b);
  if (matcher_seal(&b, &image) != ST_OK) fail("matcher_seal");
  if (matcher_view(&m, image.p, image.size, &reason) != ST_OK) fail("a sound block was refused");
  make(&text, 60);
  split(&t, &text);
  check(&m, &t, &text, &p);
  for (int k = 0; k < 8; k++) damage(&image, &t, &text);
  tokens_free(&t);
  while (p.n > 0) tokens_free(&p.t[--p.n]);
  matcher_image_free(&image);
  matcher_builder_free(&b);
}

int main(int argc, char **argv) {
  long rounds = argc > 1 ? atol(argv[1]) : 3000;
  unsigned long long seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
  state = seed * 0x9E3779B97F4A7C15ULL + 1;
  for (long k = 0; k < rounds; k++) round_of(k % 4 < 2 ? RULE_TOKENS : RULE_ASCII, (int)(k % 2));
  printf("fuzz_matcher: %ld rounds, seed %llu\n", rounds, seed);
  return 0;
}
