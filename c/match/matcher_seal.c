/*
** Phrases of a builder to the block of a matcher.
*/
#include "match/matcher.h"

#define SEEDS 16  /* tried until one tells all nodes apart; the first nearly always does */
#define BATCH 256 /* phrases planned in one go */
#define AHEAD 12  /* steps between asking for a node's memory and using it */

#if defined(__GNUC__)
#define PREFETCH(p) __builtin_prefetch(p)
#else
#define PREFETCH(p) ((void)(p))
#endif

/* A slot while nodes are laid down, with what its node stands for: bytes [begin, end) of the block. */
struct node {
  struct slot slot;
  uint32_t begin, end;
};

/* A node that a phrase goes over on its way from the first words to its end. */
struct step {
  uint64_t hash;
  uint32_t begin, end; /* bytes it stands for */
  uint32_t way;        /* from the node before it: NODE_WORDS, ...; 0: it is the first */
  uint32_t phrase;     /* that ends here; 0: it goes on */
};

/* A block while it is made. */
struct sealing {
  const struct matcher_builder *b;
  struct matcher m; /* into the block */
  uint64_t *single, *pair, *deep;
  struct node *nodes; /* one a slot of the block */
  struct alloc a;
  struct step *steps; /* of some phrases, planned before the nodes are touched */
  size_t nsteps, steps_cap;
  uint32_t at; /* where the bytes of the phrase begin */
};

static void set_bits(uint64_t *filter, uint32_t bits, uint64_t key) {
  filter[key >> (64 - bits)] |= (uint64_t)1 << (key & 63) | (uint64_t)1 << (key >> 6 & 63);
}

static enum status add_step(struct sealing *to, struct step step) {
  struct step *v = array_room(&to->a, to->steps, &to->steps_cap, to->nsteps + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  to->steps = v;
  v[to->nsteps++] = step;
  return ST_OK;
}

static uint64_t hash_of(const struct matcher *m, const struct phrase_words *w) {
  uint64_t small = m->head->rule == RULE_ASCII && !m->head->exact ? SMALL_LETTERS : 0;
  return key_of_word(&m->key, w->s + w->start, w->end - w->start, small);
}

/* Plans the way over the words of a phrase from its first, 'on', which is no node, to its last. */
static enum status plan_words(struct sealing *to, struct step *on, struct phrase_words *w) {
  const struct matcher *m = &to->m;
  uint64_t next = hash_of(m, w), two = key_pair(on->hash, next), deep = two;
  set_bits(to->pair, m->head->pair_bits, two);
  for (int words = 2;; words++, on->way = NODE_WORDS) {
    size_t last = on->end - to->at;
    if (words == 3) deep = key_pair(two, next);
    on->hash = key_step(&m->key, on->hash, w->s + last, w->start - last, next);
    on->end = to->at + (uint32_t)w->end;
    if (add_step(to, *on) != ST_OK) return ST_NOMEM;
    if (!matcher_next_word(w)) break;
    next = hash_of(m, w);
  }
  set_bits(to->deep, m->head->pair_bits, deep);
  return ST_OK;
}

/* Plans the way over the bytes [begin, end) of a phrase that are beside its words. */
static enum status plan_beside(struct sealing *to, struct step *on, uint32_t begin, uint32_t end) {
  const char *bytes = to->m.bytes;
  enum status st = ST_OK;
  for (on->way = NODE_AFTER; on->end < end && st == ST_OK; st = add_step(to, *on))
    on->hash = key_after(&to->m.key, on->hash, bytes[on->end++]);
  for (on->way = NODE_BEFORE; on->begin > begin && st == ST_OK; st = add_step(to, *on))
    on->hash = key_before(&to->m.key, on->hash, bytes[--on->begin]);
  return st;
}

/* Plans phrase k, from 0. */
static enum status plan_phrase(struct sealing *to, size_t k) {
  uint32_t begin = to->b->at[k], end = to->b->at[k + 1];
  struct phrase_words w = {.rule = to->b->rule, .s = to->m.bytes + begin, .len = end - begin};
  matcher_next_word(&w);
  struct step on = {hash_of(&to->m, &w), begin + (uint32_t)w.start, begin + (uint32_t)w.end, 0, 0};
  enum status st;
  to->at = begin;
  if (matcher_next_word(&w)) {
    st = plan_words(to, &on, &w);
  } else {
    set_bits(to->single, to->m.head->single_bits, on.hash);
    st = add_step(to, on);
  }
  if (st == ST_OK) st = plan_beside(to, &on, begin, end);
  if (st == ST_OK) to->steps[to->nsteps - 1].phrase = (uint32_t)k + 1;
  return st;
}

/*
** The slot of the node for bytes [begin, end), a new one where there is none.
** NULL when other bytes have its place and tag: a search could not tell them
** apart.
*/
static struct slot *put_node(struct sealing *to, uint64_t h, uint32_t begin, uint32_t end) {
  const char *bytes = to->m.bytes;
  size_t nslots = to->m.head->nslots, k = slot_home(h, nslots);
  for (; to->nodes[k].slot.info != 0; k = k + 1 < nslots ? k + 1 : 0) {
    struct node *n = &to->nodes[k];
    if (n->slot.tag != (uint32_t)h) continue;
    int same = n->end - n->begin == end - begin && memcmp(bytes + n->begin, bytes + begin, end - begin) == 0;
    return same ? &n->slot : NULL;
  }
  to->nodes[k] = (struct node){{(uint32_t)h, NODE_USED}, begin, end};
  return &to->nodes[k].slot;
}

/* Goes the planned ways. ST_SYNTAX when the seed does not tell all nodes apart. */
static enum status put_steps(struct sealing *to) {
  struct slot *last = NULL;
  for (size_t k = 0; k < to->nsteps; k++) {
    const struct step *s = &to->steps[k];
    const struct step *later = &to->steps[k + AHEAD < to->nsteps ? k + AHEAD : k];
    PREFETCH(&to->nodes[slot_home(later->hash, to->m.head->nslots)]);
    if (s->way != 0) last->info |= s->way;
    if ((last = put_node(to, s->hash, s->begin, s->end)) == NULL) return ST_SYNTAX;
    if ((last->info & NODE_PHRASE) == 0) last->info |= s->phrase;
  }
  to->nsteps = 0;
  return ST_OK;
}

/*
** A filter has 32 to 64 bits a key, so that one in 200 words passes in error,
** or half of that where it would grow too large for a processor's cache.
*/
static uint32_t filter_bits(size_t keys) {
  uint32_t bits = 1;
  size_t keys_a_number = keys < 0x10000 ? 2 : 4;
  while ((keys_a_number << bits) < keys) bits++;
  return bits;
}

static struct matcher_head head_of(const struct matcher_builder *b) {
  return (struct matcher_head){.version = MATCHER_VERSION,
                               .byte_order = MATCHER_BYTE_ORDER,
                               .rule = b->rule,
                               .exact = b->exact != 0,
                               .n = (uint32_t)b->n,
                               .most_words = (uint32_t)b->most_words,
                               .most_gap = (uint32_t)b->most_gap,
                               .single_bits = filter_bits(b->singles),
                               .pair_bits = filter_bits(b->pairs),
                               .nslots = (uint32_t)(b->steps + b->steps / 2 + 2),
                               .has_values = b->values_n > 0,
                               .bytes_size = b->bytes.n,
                               .values_size = b->values.n};
}

/* Copies what is known before the nodes are laid down; all else is zeros. */
static void fill(struct sealing *to, char *p, const struct matcher_layout *at) {
  const struct matcher_builder *b = to->b;
  memset(p + sizeof(struct matcher_head), 0, at->size - sizeof(struct matcher_head));
  to->single = (uint64_t *)(void *)(p + at->single);
  to->pair = (uint64_t *)(void *)(p + at->pair);
  to->deep = (uint64_t *)(void *)(p + at->deep);
  matcher_point(&to->m, p);
  if (b->n == 0) return;
  memcpy(p + at->at, b->at, (b->n + 1) * sizeof *b->at);
  memcpy(p + at->bytes, b->bytes.p, b->bytes.n);
  if (b->values_n == 0) return;
  memcpy(p + at->value_at, b->value_at, (b->n + 1) * sizeof *b->value_at);
  if (b->values.n > 0) memcpy(p + at->values, b->values.p, b->values.n);
}

/* Lays down the nodes of all phrases. ST_SYNTAX when the seed of the head does not tell them apart. */
static enum status put_phrases(struct sealing *to, char *p, const struct matcher_layout *at) {
  struct slot *slots = (struct slot *)(void *)(p + at->slots);
  enum status st = ST_OK;
  fill(to, p, at);
  memset(to->nodes, 0, to->m.head->nslots * sizeof *to->nodes);
  to->nsteps = 0;
  for (size_t k = 0; k < to->b->n && st == ST_OK; k++) {
    st = plan_phrase(to, k);
    if (st == ST_OK && (k % BATCH == BATCH - 1 || k + 1 == to->b->n)) st = put_steps(to);
  }
  for (size_t k = 0; k < to->m.head->nslots; k++) slots[k] = to->nodes[k].slot;
  return st;
}

/* Tries one seed after the other on the block in 'image'. */
static enum status put_all(const struct matcher_builder *b, struct matcher_image *image,
                           const struct matcher_layout *at, struct node *nodes) {
  struct sealing to = {.b = b, .nodes = nodes, .a = b->a};
  struct matcher_head *head = (struct matcher_head *)(void *)image->p;
  size_t summed = offsetof(struct matcher_head, checksum) + sizeof head->checksum;
  enum status st = ST_SYNTAX;
  for (uint32_t seed = 0; seed < SEEDS && st == ST_SYNTAX; seed++) {
    head->seed = seed;
    st = put_phrases(&to, image->p, at);
  }
  alloc_free(&to.a, to.steps, to.steps_cap * sizeof *to.steps);
  head->checksum = matcher_checksum(image->p + summed, image->size - summed);
  return st == ST_SYNTAX ? ST_LIMIT : st;
}

enum status matcher_seal(const struct matcher_builder *b, struct matcher_image *image) {
  struct matcher_head head = head_of(b);
  struct matcher_layout at;
  *image = (struct matcher_image){.a = b->a};
  if (matcher_lay_out(&head, &at) != ST_OK) return ST_LIMIT;
  uint64_t nodes_size = (uint64_t)head.nslots * sizeof(struct node);
  if (nodes_size > SIZE_MAX) return ST_LIMIT;
  struct node *nodes = alloc_get(&b->a, (size_t)nodes_size);
  char *p = nodes == NULL ? NULL : alloc_get(&b->a, at.size);
  if (p != NULL) {
    head.size = at.size;
    memcpy(head.magic, MATCHER_MAGIC, sizeof head.magic);
    memcpy(p, &head, sizeof head);
    *image = (struct matcher_image){b->a, p, at.size};
  }
  enum status st = p == NULL ? ST_NOMEM : put_all(b, image, &at, nodes);
  alloc_free(&b->a, nodes, (size_t)nodes_size);
  return st;
}
