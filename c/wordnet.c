#include "wordnet.h"

#include <string.h>
#include <zlib.h>

#include "buf.h"

#define HEADER 64
#define BLOCK 16u
#define NONE 0xFFFFFFu
#define EFFECT 0x800000u
#define NUMBERS 128 /* most numbers of one kind in a record */

enum { HAS_DERIVED = WORDNET_POS, HAS_ANTONYMS, HAS_BASES, KINDS };

static uint32_t u24(const unsigned char *p) {
  return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16;
}

static uint32_t u32(const unsigned char *p) {
  return u24(p) | (uint32_t)p[3] << 24;
}

/* -- opening -------------------------------------------------------------- */

static const char *check_header(const unsigned char *p, size_t n) {
  if (n < HEADER || memcmp(p, "PXWN", 4) != 0) return "not a WordNet table";
  if (u32(p + 4) != 1) return "a WordNet table of another version";
  if (u32(p + 8) != n) return "the WordNet table is not whole";
  if (u32(p + 12) != crc32(0, p + 16, (uInt)(n - 16))) return "the WordNet table is damaged";
  return NULL;
}

/* The sections must follow one another and hold what the counts say. */
static int has_room(const struct wordnet *w) {
  size_t blocks = (w->words + BLOCK - 1) / BLOCK;
  if (w->index != HEADER || w->spellings < w->index || w->records < w->spellings) return 0;
  if (w->parents < w->records || w->extra < w->parents || w->n < w->extra) return 0;
  return w->spellings - w->index == blocks * 8 && (w->extra - w->parents) / 3 == w->synsets &&
         (w->n - w->extra) / 6 == w->extras && w->words < NONE && w->synsets < NONE;
}

enum status wordnet_open(struct wordnet *w, const void *p, size_t n, const char **reason) {
  w->p = p;
  w->n = n;
  *reason = check_header(p, n);
  if (*reason != NULL) return ST_SYNTAX;
  const unsigned char *h = w->p + 16;
  uint64_t synsets = 0;
  w->words = u32(h);
  for (unsigned k = 0; k < WORDNET_POS; k++) {
    w->first_synset[k] = (uint32_t)synsets;
    synsets += u32(h + 4 + k * 4);
    if (synsets >= NONE) synsets = NONE;
  }
  w->first_synset[WORDNET_POS] = w->synsets = (uint32_t)synsets;
  w->index = u32(h + 20);
  w->spellings = u32(h + 24);
  w->records = u32(h + 28);
  w->parents = u32(h + 32);
  w->extra = u32(h + 36);
  w->extras = u32(h + 40);
  if (has_room(w)) return ST_OK;
  *reason = "the parts of the WordNet table do not fit together";
  return ST_SYNTAX;
}

/* -- words ---------------------------------------------------------------- */

/* Walks the spellings of a block. */
struct speller {
  const unsigned char *at, *end;
  char s[WORDNET_SPELLING + 1];
  size_t len;
};

static int speller_start(struct speller *s, const struct wordnet *w, uint32_t block) {
  size_t at = u32(w->p + w->index + block * 8u);
  s->len = 0;
  s->end = w->p + w->records;
  s->at = s->end;
  if (at > w->records - w->spellings) return 0;
  s->at = w->p + w->spellings + at;
  return 1;
}

static int speller_next(struct speller *s) {
  if (s->end - s->at < 2) return 0;
  size_t shared = s->at[0], rest = s->at[1];
  s->at += 2;
  if (shared > s->len || shared + rest > WORDNET_SPELLING || (size_t)(s->end - s->at) < rest) return 0;
  memcpy(s->s + shared, s->at, rest);
  s->at += rest;
  s->len = shared + rest;
  return 1;
}

static int compare_bytes(const char *a, size_t an, const char *b, size_t bn) {
  int order = memcmp(a, b, an < bn ? an : bn);
  return order != 0 ? order : (an > bn) - (an < bn);
}

/* The last block whose first word is not after 'word'. */
static uint32_t block_of(const struct wordnet *w, const char *word, size_t len) {
  uint32_t low = 0, high = (w->words + BLOCK - 1) / BLOCK;
  struct speller s;
  while (high - low > 1) {
    uint32_t middle = low + (high - low) / 2;
    if (!speller_start(&s, w, middle) || !speller_next(&s) || compare_bytes(s.s, s.len, word, len) > 0)
      high = middle;
    else low = middle;
  }
  return low;
}

/* Number of a word, or NONE. */
static uint32_t find(const struct wordnet *w, const char *word, size_t len) {
  struct speller s;
  if (len == 0 || len > WORDNET_SPELLING || w->words == 0) return NONE;
  uint32_t block = block_of(w, word, len), id = block * BLOCK;
  if (!speller_start(&s, w, block)) return NONE;
  for (unsigned k = 0; k < BLOCK && id < w->words; k++, id++) {
    if (!speller_next(&s)) return NONE;
    int order = compare_bytes(s.s, s.len, word, len);
    if (order >= 0) return order == 0 ? id : NONE;
  }
  return NONE;
}

size_t wordnet_spelling(const struct wordnet *w, uint32_t word, char out[WORDNET_SPELLING]) {
  struct speller s;
  if (word >= w->words || !speller_start(&s, w, word / BLOCK)) return 0;
  for (uint32_t k = 0; k <= word % BLOCK; k++) {
    if (!speller_next(&s)) return 0;
  }
  memcpy(out, s.s, s.len);
  return s.len;
}

/* -- records -------------------------------------------------------------- */

struct numbers {
  uint32_t v[NUMBERS];
  size_t n;
};

struct record {
  struct numbers of[KINDS];
};

/* One LEB128 number of at most 28 bits; 0 where it runs off the end. */
static int read_number(const unsigned char **at, const unsigned char *end, uint32_t *out) {
  uint32_t value = 0;
  for (unsigned shift = 0; shift < 28 && *at < end; shift += 7) {
    unsigned char byte = *(*at)++;
    value |= (uint32_t)(byte & 0x7F) << shift;
    if (byte < 0x80) return *out = value, 1;
  }
  return 0;
}

/* Reads the record at '*at' and moves past it. */
static int read_record(const unsigned char **at, const unsigned char *end, struct record *r) {
  if (*at >= end) return 0;
  unsigned flags = *(*at)++;
  for (unsigned kind = 0; kind < KINDS; kind++) {
    uint32_t count = 0;
    r->of[kind].n = 0;
    if (!(flags & 1u << kind)) continue;
    if (!read_number(at, end, &count) || count > NUMBERS) return 0;
    for (uint32_t k = 0; k < count; k++) {
      if (!read_number(at, end, &r->of[kind].v[k])) return 0;
    }
    r->of[kind].n = count;
  }
  return 1;
}

static int record_of(const struct wordnet *w, uint32_t word, struct record *r) {
  size_t place = u32(w->p + w->index + (word / BLOCK) * 8u + 4);
  if (place > w->parents - w->records) return 0;
  const unsigned char *at = w->p + w->records + place, *end = w->p + w->parents;
  for (uint32_t k = 0; k <= word % BLOCK; k++) {
    if (!read_record(&at, end, r)) return 0;
  }
  return 1;
}

/* The word at a zigzag distance, or NONE. */
static uint32_t word_at(const struct wordnet *w, uint32_t from, uint32_t zigzag) {
  int64_t distance = zigzag & 1 ? -(int64_t)(zigzag / 2) - 1 : (int64_t)(zigzag / 2);
  int64_t to = (int64_t)from + distance;
  return to >= 0 && to < (int64_t)w->words ? (uint32_t)to : NONE;
}

/* The synset of a sense, or NONE. */
static uint32_t synset_of(const struct wordnet *w, unsigned pos, uint32_t place) {
  uint32_t first = w->first_synset[pos];
  return place < w->first_synset[pos + 1] - first ? first + place : NONE;
}

/* -- base forms ----------------------------------------------------------- */

/* Endings that are taken off, what is put in their place, and of what part of speech that is. */
static const struct ending {
  const char *ending, *instead;
  unsigned pos;
} endings[] = {
    {"s", "", 3},      {"ses", "s", 1},   {"xes", "x", 1}, {"zes", "z", 1}, {"ches", "ch", 1},
    {"shes", "sh", 1}, {"men", "man", 1}, {"ies", "y", 3}, {"es", "e", 2},  {"es", "", 2},
    {"ed", "e", 2},    {"ed", "", 2},     {"ing", "e", 2}, {"ing", "", 2},  {"er", "", 4},
    {"est", "", 4},    {"er", "e", 4},    {"est", "e", 4},
};

struct bases {
  struct wordnet_base *v;
  size_t n;
};

static void add_base(struct bases *b, uint32_t word, unsigned pos) {
  for (size_t k = 0; k < b->n; k++) {
    if (b->v[k].word == word) {
      b->v[k].pos |= pos;
      return;
    }
  }
  if (pos == 0 || b->n == WORDNET_BASES) return;
  b->v[b->n].word = word;
  b->v[b->n++].pos = pos;
}

static unsigned pos_of(const struct record *r) {
  unsigned pos = 0;
  for (unsigned k = 0; k < WORDNET_POS; k++) pos |= r->of[k].n > 0 ? 1u << k : 0;
  return pos;
}

/* What the table itself has of a word. Returns the parts of speech it is irregular in. */
static unsigned add_entries(const struct wordnet *w, uint32_t word, struct bases *b) {
  struct record r;
  unsigned irregular = 0;
  if (word == NONE || !record_of(w, word, &r)) return 0;
  add_base(b, word, pos_of(&r));
  for (size_t k = 0; k < r.of[HAS_BASES].n; k++) {
    uint32_t base = word_at(w, word, r.of[HAS_BASES].v[k] / 4);
    unsigned pos = 1u << (r.of[HAS_BASES].v[k] % 4);
    irregular |= pos;
    if (base != NONE) add_base(b, base, pos);
  }
  return irregular;
}

static void add_detached(const struct wordnet *w, const char *word, size_t len, unsigned not_in,
                         struct bases *b) {
  char stem[WORDNET_SPELLING + 1];
  struct record r;
  for (size_t k = 0; k < sizeof endings / sizeof endings[0]; k++) {
    size_t cut = strlen(endings[k].ending), more = strlen(endings[k].instead);
    if (len <= cut + 1 || memcmp(word + len - cut, endings[k].ending, cut) != 0) continue;
    memcpy(stem, word, len - cut);
    memcpy(stem + len - cut, endings[k].instead, more);
    uint32_t base = find(w, stem, len - cut + more);
    if (base != NONE && record_of(w, base, &r)) add_base(b, base, pos_of(&r) & endings[k].pos & ~not_in);
  }
}

size_t wordnet_bases(const struct wordnet *w, const char *word, size_t len,
                     struct wordnet_base out[WORDNET_BASES]) {
  struct bases b = {out, 0};
  if (len == 0 || len > WORDNET_SPELLING) return 0;
  unsigned irregular = add_entries(w, find(w, word, len), &b);
  add_detached(w, word, len, irregular, &b);
  return b.n;
}

/* -- relations ------------------------------------------------------------ */

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
  uint32_t parent = u24(w->p + w->parents + (size_t)synset * 3);
  return parent < w->synsets ? parent : NONE;
}

/* First extra parent of a synset, or 'extras'. */
static uint32_t find_extra(const struct wordnet *w, uint32_t synset) {
  uint32_t low = 0, high = w->extras;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (u24(w->p + w->extra + (size_t)middle * 6) < synset) low = middle + 1;
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
  uint32_t parent = steps > 0 ? parent_of(w, synset) : NONE;
  if (parent == NONE && steps < STEPS) return ST_OK;
  enum status st = parent == NONE ? ST_OK : hold_extra(h, w, parent, word, weight, steps);
  uint32_t first = find_extra(w, synset);
  for (uint32_t k = first; st == ST_OK && k < w->extras && k < first + MOST_EXTRA; k++) {
    const unsigned char *pair = w->p + w->extra + (size_t)k * 6;
    if (u24(pair) != synset) break;
    st = hold_extra(h, w, u24(pair + 3), word, weight, steps);
  }
  return st;
}

static enum status hold_senses(struct holdings *h, const struct wordnet *w, const struct record *r,
                               unsigned pos, uint32_t word) {
  for (unsigned p = 0; p < WORDNET_POS; p++) {
    for (size_t k = 0; pos & 1u << p && k < r->of[p].n; k++) {
      uint32_t synset = synset_of(w, p, r->of[p].v[k]);
      if (synset == NONE) continue;
      enum status st = hold(h, w->words + synset, word, SENSE, rank_weight(k));
      if (st == ST_OK) st = hold_up(h, w, synset, word, rank_weight(k), STEPS);
      if (st != ST_OK) return st;
    }
  }
  return ST_OK;
}

static enum status hold_words(struct holdings *h, const struct wordnet *w, const struct numbers *list,
                              uint32_t from, uint32_t word, enum role role) {
  for (size_t k = 0; k < list->n; k++) {
    uint32_t to = word_at(w, from, list->v[k]);
    enum status st = to == NONE ? ST_OK : hold(h, to, word, role, DERIVED_WEIGHT);
    if (st != ST_OK) return st;
  }
  return ST_OK;
}

/* Everything by which a word of the list may be related to another. */
static enum status hold_word(struct holdings *h, const struct wordnet *w, const struct wordnet_word *given,
                             uint32_t word) {
  struct wordnet_base bases[WORDNET_BASES];
  struct record r;
  size_t n = wordnet_bases(w, given->s, given->len, bases);
  for (size_t k = 0; k < n; k++) {
    unsigned pos = given->pos != 0 ? bases[k].pos & given->pos : bases[k].pos;
    if (pos == 0 || !record_of(w, bases[k].word, &r)) continue;
    enum status st = hold(h, bases[k].word, word, SELF, 1);
    if (st == ST_OK) st = hold_senses(h, w, &r, pos, word);
    if (st == ST_OK) st = hold_words(h, w, &r.of[HAS_DERIVED], bases[k].word, word, DERIVED);
    if (st == ST_OK) st = hold_words(h, w, &r.of[HAS_ANTONYMS], bases[k].word, word, OPPOSITE);
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
