#include "matcher.h"

#include "hash.h"

#define NO_WORD UINT32_MAX

void matcher_init(struct matcher *m, struct alloc a, int exact) {
  *m = (struct matcher){.a = a, .exact = exact};
  buf_init(&m->bytes, a);
  buf_init(&m->form, a);
}

void matcher_free(struct matcher *m) {
  struct matcher old = *m;
  matcher_init(m, old.a, old.exact);
  buf_free(&old.bytes);
  buf_free(&old.form);
  alloc_free(&old.a, old.words, old.words_cap * sizeof *old.words);
  alloc_free(&old.a, old.slots, old.nslots * sizeof *old.slots);
  alloc_free(&old.a, old.edges, old.edges_size * sizeof *old.edges);
  alloc_free(&old.a, old.phrase, old.nodes_cap * sizeof *old.phrase);
}

/* A pair of numbers spread over 32 bits, after MurmurHash3's finalizer. */
static uint32_t hash_pair(uint32_t node, uint32_t word) {
  uint32_t h = node * 0x9E3779B1u ^ word;
  h = (h ^ (h >> 16)) * 0x85EBCA6Bu;
  h = (h ^ (h >> 13)) * 0xC2B2AE35u;
  return h ^ (h >> 16);
}

/* The slot of the word, or the free slot where it belongs. */
static uint32_t *slot_of(const struct matcher *m, uint32_t hash, const char *s, size_t n) {
  size_t mask = m->nslots - 1;
  for (size_t k = hash & mask;; k = (k + 1) & mask) {
    uint32_t *slot = &m->slots[k];
    if (*slot == 0) return slot;
    const struct word *w = &m->words[*slot - 1];
    if (w->hash == hash && w->len == n && memcmp(m->bytes.p + w->at, s, n) == 0) return slot;
  }
}

static struct edge *edge_of(const struct matcher *m, uint32_t node, uint32_t word) {
  size_t mask = m->edges_size - 1;
  for (size_t k = hash_pair(node, word) & mask;; k = (k + 1) & mask) {
    struct edge *e = &m->edges[k];
    if (e->next == 0 || (e->node == node && e->word == word)) return e;
  }
}

/* Doubles the word table when it is half full. */
static enum status room_for_word(struct matcher *m) {
  if (m->nwords >= PHRASE_LIMIT) return ST_LIMIT;
  struct word *words = array_room(&m->a, m->words, &m->words_cap, m->nwords + 1, sizeof *words);
  if (words == NULL) return ST_NOMEM;
  m->words = words;
  if (m->nwords < m->nslots / 2) return ST_OK;
  size_t size = m->nslots == 0 ? 16 : m->nslots * 2;
  uint32_t *slots = alloc_get(&m->a, size * sizeof *slots);
  if (slots == NULL) return ST_NOMEM;
  memset(slots, 0, size * sizeof *slots);
  alloc_free(&m->a, m->slots, m->nslots * sizeof *m->slots);
  m->slots = slots;
  m->nslots = size;
  for (size_t k = 0; k < m->nwords; k++) {
    const struct word *w = &m->words[k];
    *slot_of(m, w->hash, m->bytes.p + w->at, w->len) = (uint32_t)k + 1;
  }
  return ST_OK;
}

/* Keeps the edge table at most two thirds full. */
static enum status room_for_edge(struct matcher *m) {
  if (m->nodes >= PHRASE_LIMIT) return ST_LIMIT;
  uint32_t *phrase = array_room(&m->a, m->phrase, &m->nodes_cap, m->nodes + 2, sizeof *phrase);
  if (phrase == NULL) return ST_NOMEM;
  m->phrase = phrase;
  if (m->nedges < m->edges_size / 3 * 2) return ST_OK;
  struct matcher old = *m;
  size_t size = old.edges_size == 0 ? 16 : old.edges_size * 2;
  struct edge *edges = alloc_get(&m->a, size * sizeof *edges);
  if (edges == NULL) return ST_NOMEM;
  memset(edges, 0, size * sizeof *edges);
  m->edges = edges;
  m->edges_size = size;
  for (size_t k = 0; k < old.edges_size; k++) {
    const struct edge *e = &old.edges[k];
    if (e->next != 0) *edge_of(m, e->node, e->word) = *e;
  }
  alloc_free(&m->a, old.edges, old.edges_size * sizeof *old.edges);
  return ST_OK;
}

/* The number of a word, which is added when it is new. */
static enum status intern(struct matcher *m, const char *s, size_t n, uint32_t *id) {
  enum status st = room_for_word(m);
  if (st != ST_OK) return st;
  uint32_t hash = hash_bytes(s, n);
  uint32_t *slot = slot_of(m, hash, s, n);
  if (*slot == 0) {
    size_t at = m->bytes.n;
    if (n > UINT32_MAX - at) return ST_LIMIT;
    if (buf_add(&m->bytes, s, n) != ST_OK) return ST_NOMEM;
    m->words[m->nwords] = (struct word){hash, (uint32_t)at, (uint32_t)n};
    *slot = (uint32_t)++m->nwords;
  }
  *id = *slot - 1;
  return ST_OK;
}

/* Steps from '*node' over 'word' to a node that is added when it is new. */
static enum status grow(struct matcher *m, uint32_t *node, uint32_t word) {
  enum status st = room_for_edge(m);
  if (st != ST_OK) return st;
  if (m->nodes == 0) m->phrase[m->nodes++] = 0; /* the root */
  struct edge *e = edge_of(m, *node, word);
  if (e->next == 0) {
    *e = (struct edge){*node, word, (uint32_t)m->nodes};
    m->phrase[m->nodes++] = 0;
    m->nedges++;
  }
  *node = e->next;
  return ST_OK;
}

/* The bytes under which token k is compared: its own, or folded in 'form'. */
static enum status form_of(const struct tokens *t, size_t k, int exact, struct buf *form, const char **s,
                           size_t *n) {
  if (exact) {
    *s = t->text + t->v[k].start;
    *n = t->v[k].end - t->v[k].start;
    return ST_OK;
  }
  enum status st = tokens_fold(t, k, form);
  *s = form->p;
  *n = form->n;
  return st;
}

static enum status add_tokens(struct matcher *m, const struct tokens *t) {
  uint32_t node = 0;
  for (size_t k = 0; k < t->n; k++) {
    const char *s;
    size_t n;
    uint32_t word = 0;
    enum status st = form_of(t, k, m->exact, &m->form, &s, &n);
    if (st == ST_OK) st = intern(m, s, n, &word);
    if (st == ST_OK) st = grow(m, &node, word);
    if (st != ST_OK) return st;
  }
  if (m->phrase[node] == 0) m->phrase[node] = (uint32_t)m->n;
  return ST_OK;
}

enum status matcher_add(struct matcher *m, const char *phrase, size_t len, const struct wordmap *abbr) {
  struct tokens t;
  if (m->n >= PHRASE_LIMIT) return ST_LIMIT;
  m->n++;
  enum status st = tokens_build(&t, m->a, phrase, len, abbr);
  if (st == ST_OK) st = t.n > 0 ? add_tokens(m, &t) : ST_SYNTAX;
  tokens_free(&t);
  return st;
}

void hits_init(struct hits *h, struct alloc a) {
  *h = (struct hits){.a = a};
  buf_init(&h->form, a);
}

void hits_free(struct hits *h) {
  struct hits old = *h;
  hits_init(h, old.a);
  buf_free(&old.form);
  alloc_free(&old.a, old.v, old.cap * sizeof *old.v);
  alloc_free(&old.a, old.ids, old.ids_cap * sizeof *old.ids);
}

/* Turns the text into word numbers: every token is folded and looked up once. */
static enum status number_tokens(const struct matcher *m, const struct tokens *t, struct hits *h) {
  uint32_t *ids = array_room(&h->a, h->ids, &h->ids_cap, t->n, sizeof *ids);
  if (ids == NULL) return ST_NOMEM;
  h->ids = ids;
  for (size_t k = 0; k < t->n; k++) {
    const char *s;
    size_t n;
    if (form_of(t, k, m->exact, &h->form, &s, &n) != ST_OK) return ST_NOMEM;
    ids[k] = *slot_of(m, hash_bytes(s, n), s, n) - 1u; /* a free slot gives NO_WORD */
  }
  return ST_OK;
}

static enum status add_hit(struct hits *h, size_t first, size_t last, uint32_t phrase) {
  struct hit *v = array_room(&h->a, h->v, &h->cap, h->n + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  h->v = v;
  v[h->n++] = (struct hit){(uint32_t)first, (uint32_t)last, phrase};
  return ST_OK;
}

/*
** Adds the phrases that begin at token 'at', shortest first, or with
** OVERLAP_LONGEST the last of them alone.
*/
static enum status hits_at(const struct matcher *m, size_t at, size_t n, enum overlap overlap,
                           struct hits *h) {
  size_t before = h->n;
  uint32_t node = 0;
  for (size_t k = at; k < n && h->ids[k] != NO_WORD; k++) {
    node = edge_of(m, node, h->ids[k])->next;
    if (node == 0) break;
    if (m->phrase[node] == 0) continue;
    if (overlap == OVERLAP_LONGEST) h->n = before;
    if (add_hit(h, at, k, m->phrase[node]) != ST_OK) return ST_NOMEM;
  }
  return ST_OK;
}

static void reverse(struct hit *v, size_t n) {
  for (size_t k = 0; k < n / 2; k++) {
    struct hit other = v[n - 1 - k];
    v[n - 1 - k] = v[k];
    v[k] = other;
  }
}

enum status matcher_find(const struct matcher *m, const struct tokens *t, enum overlap overlap,
                         struct hits *h) {
  h->n = 0;
  if (m->nedges == 0 || t->n == 0) return ST_OK;
  if (number_tokens(m, t, h) != ST_OK) return ST_NOMEM;
  for (size_t k = 0; k < t->n;) {
    size_t before = h->n;
    if (hits_at(m, k, t->n, overlap, h) != ST_OK) return ST_NOMEM;
    if (overlap == OVERLAP_ALL) reverse(h->v + before, h->n - before);
    int taken = overlap == OVERLAP_LONGEST && h->n > before;
    k = taken ? (size_t)h->v[before].last + 1 : k + 1;
  }
  return ST_OK;
}
