#include <string.h>

#include "base/buf.h"
#include "tag/wordnet_record.h"

#define EFFECT 0x800000u /* marks what a synset causes or entails among the extra links */

/* The synset of a sense, or WORDNET_NONE. */
static uint32_t synset_of(const struct wordnet *w, unsigned pos, uint32_t place) {
  uint32_t first = w->first_synset[pos];
  return place < w->first_synset[pos + 1] - first ? first + place : WORDNET_NONE;
}

/* What a concept is to the word that has it. */
enum role { SELF, DERIVED, OPPOSITE, SENSE, EFFECTED, BROADER };

/* A word of the list has a concept: a word of the table or a synset. */
struct holding {
  uint32_t key; /* words from 0, synsets above them */
  uint32_t word;
  enum role role;
  double weight;
};

struct holdings {
  struct alloc a;
  struct holding *v;
  size_t n, cap;
};

/* How far up a broader sense still says something, and what a step costs. */
#define STEPS 3u
#define MOST_EXTRA 8u /* extra links of a synset */
#define STEP_WEIGHT 0.8
#define SYNONYM_WEIGHT 0.95
#define DERIVED_WEIGHT 0.9

/* The first senses are the usual ones. */
static double rank_weight(size_t rank) {
  return 1 / (1 + 0.2 * (double)rank);
}

static enum status hold(struct holdings *h, uint32_t key, uint32_t word, enum role role, double weight) {
  struct holding *v = array_room(&h->a, h->v, &h->cap, h->n + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  h->v = v;
  v[h->n++] = (struct holding){key, word, role, weight};
  return ST_OK;
}

static uint32_t parent_of(const struct wordnet *w, uint32_t synset) {
  uint32_t parent = wordnet_u24(w->p + w->parents + (size_t)synset * 3);
  return parent < w->synsets ? parent : WORDNET_NONE;
}

/* First extra parent of a synset, or 'extras'. */
static uint32_t find_extra(const struct wordnet *w, uint32_t synset) {
  uint32_t low = 0, high = w->extras;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (wordnet_u24(w->p + w->extra + (size_t)middle * 6) < synset) low = middle + 1;
    else high = middle;
  }
  return low;
}

static enum status hold_up(struct holdings *h, const struct wordnet *w, uint32_t synset, uint32_t word,
                           double weight, unsigned steps);

/* Holds one extra link of a synset; what it causes is of interest for a sense itself only. */
static enum status hold_extra(struct holdings *h, const struct wordnet *w, uint32_t target, uint32_t word,
                              double weight, unsigned steps) {
  uint32_t synset = target & ~EFFECT;
  if (synset >= w->synsets) return ST_OK;
  if (target & EFFECT) {
    if (steps < STEPS) return ST_OK;
    return hold(h, w->words + synset, word, EFFECTED, weight * STEP_WEIGHT);
  }
  enum status st = hold(h, w->words + synset, word, BROADER, weight * STEP_WEIGHT);
  return st != ST_OK ? st : hold_up(h, w, synset, word, weight * STEP_WEIGHT, steps - 1);
}

/* Holds the broader senses of a synset; few have more than one parent, so the ways up are few. */
static enum status hold_up(struct holdings *h, const struct wordnet *w, uint32_t synset, uint32_t word,
                           double weight, unsigned steps) {
  uint32_t parent = steps > 0 ? parent_of(w, synset) : WORDNET_NONE;
  if (parent == WORDNET_NONE && steps < STEPS) return ST_OK;
  enum status st = parent == WORDNET_NONE ? ST_OK : hold_extra(h, w, parent, word, weight, steps);
  uint32_t first = find_extra(w, synset);
  for (uint32_t k = first; st == ST_OK && k < w->extras && k < first + MOST_EXTRA; k++) {
    const unsigned char *pair = w->p + w->extra + (size_t)k * 6;
    if (wordnet_u24(pair) != synset) break;
    st = hold_extra(h, w, wordnet_u24(pair + 3), word, weight, steps);
  }
  return st;
}

static enum status hold_senses(struct holdings *h, const struct wordnet *w, const struct wordnet_record *r,
                               unsigned pos, uint32_t word) {
  for (unsigned p = 0; p < WORDNET_POS; p++) {
    for (size_t k = 0; pos & 1u << p && k < r->of[p].n; k++) {
      uint32_t synset = synset_of(w, p, r->of[p].v[k]);
      if (synset == WORDNET_NONE) continue;
      enum status st = hold(h, w->words + synset, word, SENSE, rank_weight(k));
      if (st == ST_OK) st = hold_up(h, w, synset, word, rank_weight(k), STEPS);
      if (st != ST_OK) return st;
    }
  }
  return ST_OK;
}

static enum status hold_words(struct holdings *h, const struct wordnet *w, const struct wordnet_numbers *list,
                              uint32_t from, uint32_t word, enum role role) {
  for (size_t k = 0; k < list->n; k++) {
    uint32_t to = wordnet_word_at(w, from, list->v[k]);
    enum status st = to == WORDNET_NONE ? ST_OK : hold(h, to, word, role, DERIVED_WEIGHT);
    if (st != ST_OK) return st;
  }
  return ST_OK;
}

/* Everything by which a word of the list may be related to another. */
static enum status hold_word(struct holdings *h, const struct wordnet *w, const struct wordnet_word *given,
                             uint32_t word) {
  struct wordnet_base bases[WORDNET_BASES];
  struct wordnet_record r;
  size_t n = wordnet_bases(w, given->s, given->len, bases);
  for (size_t k = 0; k < n; k++) {
    unsigned pos = given->pos != 0 ? bases[k].pos & given->pos : bases[k].pos;
    if (pos == 0 || !wordnet_record(w, bases[k].word, &r)) continue;
    enum status st = hold(h, bases[k].word, word, SELF, 1);
    if (st == ST_OK) st = hold_senses(h, w, &r, pos, word);
    if (st == ST_OK) st = hold_words(h, w, &r.of[WORDNET_HAS_DERIVED], bases[k].word, word, DERIVED);
    if (st == ST_OK) st = hold_words(h, w, &r.of[WORDNET_HAS_ANTONYMS], bases[k].word, word, OPPOSITE);
    if (st != ST_OK) return st;
  }
  return ST_OK;
}

/* What is sorted: a key, and which element has it. */
struct ordered {
  uint64_t key;
  size_t at;
};

static int is_before(const struct ordered *a, const struct ordered *b) {
  return a->key < b->key || (a->key == b->key && a->at < b->at);
}

/* Heapsort: no recursion, no memory, n log n on any input. */
static void sort(struct ordered *v, size_t n) {
  for (size_t start = n / 2, end = n; end > 1;) {
    struct ordered moved;
    if (start > 0) {
      moved = v[--start];
    } else {
      moved = v[--end];
      v[end] = v[0];
    }
    size_t hole = start;
    for (size_t child = 2 * hole + 1; child < end; child = 2 * hole + 1) {
      if (child + 1 < end && is_before(&v[child], &v[child + 1])) child++;
      if (!is_before(&moved, &v[child])) break;
      v[hole] = v[child];
      hole = child;
    }
    v[hole] = moved;
  }
}

/* The relation of two holders of one concept; 0 when it gives none. */
static int relate(const struct holding *x, const struct holding *y, struct wordnet_link *out) {
  double both = x->weight * y->weight;
  if (x->role == SELF && y->role == SELF) return out->kind = WN_INFLECTION, out->strength = 1, 1;
  if (x->role == SELF && y->role == OPPOSITE) return out->kind = WN_ANTONYM, out->strength = 1, 1;
  if (x->role <= DERIVED && y->role == DERIVED) return out->kind = WN_DERIVATION, out->strength = both, 1;
  if (x->role == SENSE && y->role == SENSE)
    return out->kind = WN_SYNONYM, out->strength = SYNONYM_WEIGHT * both, 1;
  if (x->role == SENSE && y->role == EFFECTED) return out->kind = WN_CAUSE, out->strength = both, 1;
  if (x->role == SENSE && y->role == BROADER)
    return out->kind = x->word < y->word ? WN_HYPONYM : WN_HYPERNYM, out->strength = both, 1;
  return 0;
}

static enum status add_link(struct wordnet_links *l, const struct holding *x, const struct holding *y) {
  struct wordnet_link found = {0, 0, WN_SYNONYM, 0};
  if (x->word == y->word || !relate(x, y, &found)) return ST_OK;
  found.a = x->word < y->word ? x->word : y->word;
  found.b = x->word < y->word ? y->word : x->word;
  struct wordnet_link *v = array_room(&l->a, l->v, &l->cap, l->n + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  l->v = v;
  v[l->n++] = found;
  return ST_OK;
}

/*
** All pairs of one concept, whose holders stand in order of role: the first
** of a pair must have it for itself.
*/
static enum status add_pairs(struct wordnet_links *l, const struct holdings *h, const struct ordered *order,
                             size_t n) {
  for (size_t i = 0; i < n; i++) {
    const struct holding *x = &h->v[order[i].at];
    if (x->role > SENSE) break;
    for (size_t j = i + 1; j < n; j++) {
      enum status st = add_link(l, x, &h->v[order[j].at]);
      if (st != ST_OK) return st;
    }
  }
  return ST_OK;
}

static enum status pair_holdings(struct wordnet_links *l, const struct holdings *h, struct ordered *order) {
  for (size_t k = 0; k < h->n; k++) order[k] = (struct ordered){(uint64_t)h->v[k].key << 8 | h->v[k].role, k};
  sort(order, h->n);
  for (size_t first = 0, last; first < h->n; first = last) {
    for (last = first + 1; last < h->n && order[last].key >> 8 == order[first].key >> 8;) last++;
    enum status st = add_pairs(l, h, order + first, last - first);
    if (st != ST_OK) return st;
  }
  return ST_OK;
}

static int is_better(const struct wordnet_link *a, const struct wordnet_link *b) {
  return a->strength > b->strength || (a->strength == b->strength && a->kind < b->kind);
}

/* Brings the links into order and keeps the best of each pair; 'sorted' has room for all. */
static void keep_best(struct wordnet_links *l, struct ordered *order, struct wordnet_link *sorted) {
  size_t kept = 0;
  for (size_t k = 0; k < l->n; k++) order[k] = (struct ordered){(uint64_t)l->v[k].a << 32 | l->v[k].b, k};
  sort(order, l->n);
  for (size_t k = 0; k < l->n; k++) {
    const struct wordnet_link *next = &l->v[order[k].at];
    if (k == 0 || order[k].key != order[k - 1].key) sorted[kept++] = *next;
    else if (is_better(next, &sorted[kept - 1])) sorted[kept - 1] = *next;
  }
  memcpy(l->v, sorted, kept * sizeof *sorted);
  l->n = kept;
}

static enum status pair_all(const struct holdings *h, struct wordnet_links *out) {
  size_t size = h->n * sizeof(struct ordered);
  struct ordered *order = alloc_get(&h->a, size);
  if (order == NULL) return ST_NOMEM;
  enum status st = pair_holdings(out, h, order);
  alloc_free(&h->a, order, size);
  return st;
}

static enum status sort_links(struct wordnet_links *l) {
  size_t order_size = l->n * sizeof(struct ordered), size = l->n * sizeof *l->v;
  if (l->n == 0) return ST_OK;
  struct ordered *order = alloc_get(&l->a, order_size);
  struct wordnet_link *sorted = order == NULL ? NULL : alloc_get(&l->a, size);
  if (sorted != NULL) keep_best(l, order, sorted);
  alloc_free(&l->a, order, order_size);
  alloc_free(&l->a, sorted, size);
  return sorted != NULL ? ST_OK : ST_NOMEM;
}

enum status wordnet_related(const struct wordnet *w, const struct wordnet_word *words, size_t n,
                            struct wordnet_links *out) {
  struct holdings h = {out->a, NULL, 0, 0};
  enum status st = n > UINT32_MAX ? ST_LIMIT : ST_OK;
  out->n = 0;
  for (size_t k = 0; st == ST_OK && k < n; k++) st = hold_word(&h, w, &words[k], (uint32_t)k);
  if (st == ST_OK && h.n > 0) st = pair_all(&h, out);
  alloc_free(&h.a, h.v, h.cap * sizeof *h.v);
  return st == ST_OK ? sort_links(out) : st;
}

void wordnet_links_init(struct wordnet_links *l, struct alloc a) {
  *l = (struct wordnet_links){a, NULL, 0, 0};
}

void wordnet_links_free(struct wordnet_links *l) {
  struct wordnet_link *v = l->v;
  l->v = NULL;
  alloc_free(&l->a, v, l->cap * sizeof *v);
  l->n = l->cap = 0;
}
