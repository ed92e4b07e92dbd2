/*
** Many phrases at once, as sequences of tokens: a trie whose edges are
** (node, word) pairs in one hash table. A word is compared byte for byte with
** the phrase's own word; a hash only says where to look.
** Built by matcher_add, then only read.
*/
#ifndef PARALLAX_MATCHER_H
#define PARALLAX_MATCHER_H

#include "token.h"

#define PHRASE_LIMIT 0x1000000u /* phrases, and as many words and nodes each */

struct word {
  uint32_t hash, at, len; /* 'len' bytes at 'at' in 'bytes' */
};

struct edge {
  uint32_t node, word, next; /* next == 0 marks a free slot: nothing leads to the root */
};

struct matcher {
  struct alloc a;
  int exact;        /* compare bytes instead of folded forms */
  struct buf bytes; /* all different words, end to end */
  struct buf form;  /* scratch of matcher_add */
  struct word *words;
  size_t nwords, words_cap;
  uint32_t *slots; /* open addressing: word number + 1, 0 when free */
  size_t nslots;
  struct edge *edges; /* open addressing */
  size_t nedges, edges_size;
  uint32_t *phrase; /* by node: number of the phrase that ends there, or 0 */
  size_t nodes, nodes_cap;
  size_t n; /* phrases added, repeated ones included */
};

struct hit {
  uint32_t first, last; /* tokens, 0-based, both inclusive */
  uint32_t phrase;      /* from 1 */
};

/* What one search needs and finds. */
struct hits {
  struct alloc a;
  struct hit *v;
  size_t n, cap;
  struct buf form; /* a folded token */
  uint32_t *ids;   /* the text as word numbers */
  size_t ids_cap;
};

enum overlap { OVERLAP_LONGEST, OVERLAP_ALL };

void matcher_init(struct matcher *m, struct alloc a, int exact);
void matcher_free(struct matcher *m);

/*
** Adds the next phrase; its number is m->n afterwards. ST_SYNTAX when it has
** no token, ST_LIMIT above PHRASE_LIMIT phrases, words or nodes or 4 GiB of
** words. After a failure the matcher may only be freed. A phrase that was
** there keeps its first number. Amortised O(len).
*/
enum status matcher_add(struct matcher *m, const char *phrase, size_t len, const struct wordmap *abbr);

void hits_init(struct hits *h, struct alloc a);
void hits_free(struct hits *h);

/*
** Replaces the hits by those in 't', sorted by first token, longest first.
** OVERLAP_LONGEST: at each token the longest phrase, then on behind it.
** O(tokens * longest phrase), in practice a single look-up for most tokens.
*/
enum status matcher_find(const struct matcher *m, const struct tokens *t, enum overlap overlap,
                         struct hits *h);

#endif
