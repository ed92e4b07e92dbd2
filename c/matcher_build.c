/*
** Phrases to the block of a matcher.
*/
#include "matcher.h"

#include "fold.h"

#define SEEDS 16               /* tried until one tells all nodes apart; the first nearly always does */
#define STEP_LIMIT 0x7FFFFFFFu /* nodes, with half as many free slots beside them */

void matcher_builder_init(struct matcher_builder *b, struct alloc a, enum matcher_rule rule, int exact) {
  *b = (struct matcher_builder){.a = a, .rule = rule, .exact = exact};
  buf_init(&b->bytes, a);
  buf_init(&b->values, a);
}

void matcher_builder_free(struct matcher_builder *b) {
  struct matcher_builder old = *b;
  matcher_builder_init(b, old.a, old.rule, old.exact);
  buf_free(&old.bytes);
  buf_free(&old.values);
  alloc_free(&old.a, old.at, old.at_cap * sizeof *old.at);
  alloc_free(&old.a, old.value_at, old.value_cap * sizeof *old.value_at);
}

/* Walks the words of a phrase, which has 8 bytes more behind it. */
struct phrase_words {
  enum matcher_rule rule;
  const char *s;
  size_t len, next;
  size_t start, end; /* of the word */
};

static struct phrase_words words_of(enum matcher_rule rule, const char *s, size_t len) {
  return (struct phrase_words){.rule = rule, .s = s, .len = len};
}

static int next_token(struct phrase_words *w) {
  if (w->next > w->len) return 0; /* even a token that folds to nothing is one */
  const char *gap = memchr(w->s + w->next, TOKEN_GAP, w->len - w->next);
  w->start = w->next;
  w->end = gap == NULL ? w->len : (size_t)(gap - w->s);
  w->next = w->end + 1;
  return 1;
}

/* The first place from 'k' on that is a letter or digit, or is none; 'len' without any. */
static size_t find_border(const struct phrase_words *w, size_t k, int in) {
  const uint64_t high = 0x80 * EACH_BYTE;
  for (; k < w->len; k += 8) {
    uint64_t alnum = alnum8(load8(w->s + k)), found = in ? alnum : ~alnum & high;
    if (found == 0) continue;
    k += lowest_bit(found) / 8;
    return k < w->len ? k : w->len;
  }
  return w->len;
}

static int next_word(struct phrase_words *w) {
  if (w->rule == RULE_TOKENS) return next_token(w);
  w->start = find_border(w, w->next, 1);
  w->end = w->next = find_border(w, w->start, 0);
  return w->start < w->len;
}

/* Notes what a phrase will take. ST_SYNTAX: it has no word. */
static enum status measure(struct matcher_builder *b, const char *s, size_t len) {
  struct phrase_words w = words_of(b->rule, s, len);
  if (!next_word(&w)) return ST_SYNTAX;
  size_t words = 1, beside = w.start, end = w.end;
  for (; next_word(&w); end = w.end, words++)
    if (w.start - end > b->most_gap) b->most_gap = w.start - end;
  beside += len - end;
  if (words > b->most_words) b->most_words = words;
  if (words > 1) b->pairs++;
  else b->singles++;
  b->steps += beside + (words > 1 ? words - 1 : 1);
  return b->steps <= STEP_LIMIT ? ST_OK : ST_LIMIT;
}

static enum status add_ascii(struct matcher_builder *b, const char *phrase, size_t len) {
  size_t from = b->bytes.n;
  if (buf_add(&b->bytes, phrase, len) != ST_OK) return ST_NOMEM;
  if (b->exact) return ST_OK;
  for (char *c = b->bytes.p + from; c < b->bytes.p + b->bytes.n; c++) *c = small_letter(*c);
  return ST_OK;
}

enum status matcher_put_token(struct buf *out, const struct tokens *t, size_t k, int exact) {
  const char *s = t->text + t->v[k].start;
  size_t n = t->v[k].end - t->v[k].start;
  return exact ? buf_add(out, s, n) : fold_add(out, s, n);
}

static enum status put_tokens(struct matcher_builder *b, const struct tokens *t) {
  for (size_t k = 0; k < t->n; k++) {
    if (k > 0 && buf_add(&b->bytes, &(const char){TOKEN_GAP}, 1) != ST_OK) return ST_NOMEM;
    if (matcher_put_token(&b->bytes, t, k, b->exact) != ST_OK) return ST_NOMEM;
  }
  return t->n > 0 ? ST_OK : ST_SYNTAX;
}

static enum status add_tokens(struct matcher_builder *b, const char *phrase, size_t len,
                              const struct wordmap *abbr) {
  struct tokens t;
  enum status st = tokens_build(&t, b->a, phrase, len, abbr);
  if (st == ST_OK) st = put_tokens(b, &t);
  tokens_free(&t);
  return st;
}

/* Notes that string number 'n' ends where 'bytes' does now. */
static enum status put_end(const struct alloc *a, uint32_t **at, size_t *cap, size_t n,
                           const struct buf *bytes) {
  uint32_t *v = array_room(a, *at, cap, n + 2, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  *at = v;
  if (bytes->n > UINT32_MAX) return ST_LIMIT;
  v[0] = 0;
  v[n + 1] = (uint32_t)bytes->n;
  return ST_OK;
}

enum status matcher_add(struct matcher_builder *b, const char *phrase, size_t len,
                        const struct wordmap *abbr) {
  size_t from = b->bytes.n;
  if (b->n >= PHRASE_LIMIT) return ST_LIMIT;
  enum status st = b->rule == RULE_ASCII ? add_ascii(b, phrase, len) : add_tokens(b, phrase, len, abbr);
  if (st == ST_OK) st = buf_reserve(&b->bytes, 8);
  if (st == ST_OK) st = measure(b, b->bytes.p + from, b->bytes.n - from);
  if (st == ST_OK) st = put_end(&b->a, &b->at, &b->at_cap, b->n, &b->bytes);
  b->n++;
  return st;
}

enum status matcher_add_value(struct matcher_builder *b, const char *value, size_t len) {
  if (buf_add(&b->values, value, len) != ST_OK) return ST_NOMEM;
  return put_end(&b->a, &b->value_at, &b->value_cap, b->values_n++, &b->values);
}

/* A slot while nodes are laid down, with what its node stands for: bytes [begin, end) of 'bytes'. */
struct node {
  struct slot slot;
  uint32_t begin, end;
};

/* A block while its nodes are laid down. */
struct sealing {
  const struct matcher_builder *b;
  struct matcher m; /* into the block */
  uint64_t *single, *pair, *deep;
  struct node *nodes; /* one a slot of the block */
};

static void set_bits(uint64_t *filter, uint32_t bits, uint64_t key) {
  filter[key >> (64 - bits)] |= (uint64_t)1 << (key & 63) | (uint64_t)1 << (key >> 6 & 63);
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

/* A node with its hash, and the bytes of 'bytes' it stands for. */
struct way {
  struct slot *node; /* NULL: none yet */
  uint64_t hash;
  uint32_t begin, end;
};

/* Goes on to a node. Returns whether it could be put. */
static int go(struct sealing *to, struct way *w, uint32_t flag, uint64_t hash, uint32_t begin, uint32_t end) {
  if (w->node != NULL) w->node->info |= flag;
  *w = (struct way){put_node(to, hash, begin, end), hash, begin, end};
  return w->node != NULL;
}

static uint64_t hash_of(const struct matcher *m, const struct phrase_words *w) {
  uint64_t small = m->head->rule == RULE_ASCII && !m->head->exact ? SMALL_LETTERS : 0;
  return key_of_word(&m->key, w->s + w->start, w->end - w->start, small);
}

/* Goes over the words of a phrase behind the first; its bytes begin at 'at'. */
static int go_on(struct sealing *to, struct way *way, struct phrase_words *w, uint32_t at) {
  const struct matcher *m = &to->m;
  uint64_t next = hash_of(m, w), two = key_pair(way->hash, next), deep = two;
  set_bits(to->pair, m->head->pair_bits, two);
  for (int words = 2;; words++) {
    uint32_t last = way->end - at;
    uint64_t hash = key_step(&m->key, way->hash, w->s + last, w->start - last, next);
    if (words == 3) deep = key_pair(two, next);
    if (!go(to, way, NODE_WORDS, hash, way->begin, at + (uint32_t)w->end)) return 0;
    if (!next_word(w)) break;
    next = hash_of(m, w);
  }
  set_bits(to->deep, m->head->pair_bits, deep);
  return 1;
}

/* Goes over all words of a phrase. */
static int go_words(struct sealing *to, struct way *way, struct phrase_words *w, uint32_t at) {
  next_word(w);
  *way = (struct way){NULL, hash_of(&to->m, w), at + (uint32_t)w->start, at + (uint32_t)w->end};
  if (next_word(w)) return go_on(to, way, w, at);
  set_bits(to->single, to->m.head->single_bits, way->hash);
  return go(to, way, 0, way->hash, way->begin, way->end);
}

/* Lays down the nodes of phrase k, from 0. Returns whether they could be put. */
static int put_phrase(struct sealing *to, size_t k) {
  const char *bytes = to->m.bytes;
  uint32_t begin = to->b->at[k], end = to->b->at[k + 1];
  struct phrase_words w = words_of(to->b->rule, bytes + begin, end - begin);
  struct way way;
  if (!go_words(to, &way, &w, begin)) return 0;
  while (way.end < end)
    if (!go(to, &way, NODE_AFTER, key_after(&to->m.key, way.hash, bytes[way.end]), way.begin, way.end + 1))
      return 0;
  while (way.begin > begin)
    if (!go(to, &way, NODE_BEFORE, key_before(&to->m.key, way.hash, bytes[way.begin - 1]), way.begin - 1, end))
      return 0;
  if ((way.node->info & NODE_PHRASE) == 0) way.node->info |= (uint32_t)k + 1;
  return 1;
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

/* Lays down the nodes of all phrases. Returns whether the seed of the head told them apart. */
static int put_phrases(struct sealing *to, char *p, const struct matcher_layout *at) {
  fill(to, p, at);
  memset(to->nodes, 0, to->m.head->nslots * sizeof *to->nodes);
  for (size_t k = 0; k < to->b->n; k++)
    if (!put_phrase(to, k)) return 0;
  struct slot *slots = (struct slot *)(void *)(p + at->slots);
  for (size_t k = 0; k < to->m.head->nslots; k++) slots[k] = to->nodes[k].slot;
  return 1;
}

/* Tries one seed after the other on the block in 'image'. */
static enum status put_all(const struct matcher_builder *b, struct matcher_image *image,
                           const struct matcher_layout *at, struct node *nodes) {
  struct sealing to = {.b = b, .nodes = nodes};
  struct matcher_head *head = (struct matcher_head *)(void *)image->p;
  size_t summed = offsetof(struct matcher_head, checksum) + sizeof head->checksum;
  for (head->seed = 0; !put_phrases(&to, image->p, at);)
    if (++head->seed == SEEDS) return ST_LIMIT;
  head->checksum = matcher_checksum(image->p + summed, image->size - summed);
  return ST_OK;
}

enum status matcher_seal(const struct matcher_builder *b, struct matcher_image *image) {
  struct matcher_head head = head_of(b);
  struct matcher_layout at;
  *image = (struct matcher_image){.a = b->a};
  if (b->steps > STEP_LIMIT || matcher_lay_out(&head, &at) != ST_OK) return ST_LIMIT;
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
