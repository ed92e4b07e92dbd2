/*
** Words to hits. Most words are done with when the filters say no; for the
** others the nodes are followed as far as they go.
*/
#include "match/matcher.h"

#define WINDOW 1024    /* words looked at in one go, with those that phrases may reach into */
#define FIRST_HITS 128 /* room for a page's */
#define FINDER_ROOM 64 /* the finder goes on while half of this fits, and writes up to 64 borders */

void hits_init(struct hits *h, struct alloc a, int counted) {
  *h = (struct hits){.a = a, .counted = counted};
  buf_init(&h->form, a);
}

void hits_free(struct hits *h) {
  struct hits old = *h;
  hits_init(h, old.a, old.counted);
  buf_free(&old.form);
  alloc_free(&old.a, old.v, old.cap * sizeof *old.v);
  alloc_free(&old.a, old.words, old.words_cap * sizeof *old.words);
  alloc_free(&old.a, old.hash, old.hash_cap * sizeof *old.hash);
}

/* One search under way. */
struct search {
  const struct matcher *m;
  const struct word_ops *ops;
  enum overlap overlap;
  struct hits *h;
  struct words words; /* a window on the text; word 0 of it is word 'base' of the text */
  size_t base, count;
  int is_ascii, folds; /* RULE_ASCII; capitals stand for small letters */
  uint32_t free_from;  /* OVERLAP_LONGEST: end of the last hit taken */
  int failed;          /* no memory for a hit */
  struct hit best;     /* OVERLAP_LONGEST: of those at one word; phrase 0: none */
};

static int add_hit(struct hits *h, struct hit hit) {
  if (h->counted) return h->n++, 1;
  struct hit *v = array_room(&h->a, h->v, &h->cap, h->n + 1, sizeof *v);
  if (v == NULL) return 0;
  h->v = v;
  v[h->n++] = hit;
  return 1;
}

/* Whether 'n' bytes of the text at 't' are those of a phrase, which has 8 more behind it. */
static int is_same(const struct search *s, size_t at, const char *phrase, size_t n) {
  const char *t = s->words.s + at;
  for (; n > 0; t += 8, phrase += 8) {
    size_t few = n < 8 ? n : 8;
    at += 8;
    uint64_t x = at <= s->words.n ? load8(t) : load_few(t, few);
    if (s->folds) x = lower8(x);
    if (keep_bytes(x ^ load8(phrase), few) != 0) return 0;
    n -= few;
  }
  return 1;
}

/* What is known of a node, 0 where there is none. */
static uint32_t find_node(const struct matcher *m, uint64_t h) {
  size_t nslots = m->head->nslots, k = slot_home(h, nslots);
  for (; m->slots[k].info != 0; k = k + 1 < nslots ? k + 1 : 0)
    if (m->slots[k].tag == (uint32_t)h) return m->slots[k].info;
  return 0;
}

static void take(struct search *s, struct hit hit) {
  if (s->overlap == OVERLAP_ALL) {
    s->failed |= !add_hit(s->h, hit);
  } else if (hit.first >= s->free_from) {
    const struct hit *best = &s->best;
    int better = hit.first < best->first || (hit.first == best->first && hit.end > best->end);
    if (best->phrase == 0 || better) s->best = hit;
  }
}

/* Takes the phrase that ends at a node, if there is one and bytes [first, end) are its bytes. */
static void take_phrase(struct search *s, uint32_t info, size_t first, size_t end, size_t i, size_t j) {
  uint32_t phrase = info & NODE_PHRASE;
  if (phrase == 0) return;
  const uint32_t *at = &s->m->at[phrase - 1];
  if (at[1] - at[0] != end - first || !is_same(s, first, s->m->bytes + at[0], end - first)) return;
  if (s->is_ascii) take(s, (struct hit){(uint32_t)first, (uint32_t)end, phrase});
  else take(s, (struct hit){(uint32_t)(s->base + i), (uint32_t)(s->base + j + 1), phrase});
}

/* The same where an end may lie inside a word of the text. */
static void take_bounded(struct search *s, uint32_t info, size_t first, size_t end) {
  const char *t = s->words.s;
  int open_left = first > 0 && is_alnum(t[first - 1]), open_right = end < s->words.n && is_alnum(t[end]);
  if (!open_left && !open_right) take_phrase(s, info, first, end, 0, 0);
}

static void take_before(struct search *s, uint32_t info, uint64_t h, size_t first, size_t end) {
  while ((info & NODE_BEFORE) != 0 && first > 0) {
    h = key_before(&s->m->key, h, s->words.s[--first]);
    if ((info = find_node(s->m, h)) == 0) return;
    take_bounded(s, info, first, end);
  }
}

/* Takes the phrases of words i to j of the window, and of these with bytes beside them. */
static void take_words(struct search *s, uint32_t info, uint64_t h, size_t i, size_t j) {
  size_t first = s->words.v[i].start, end = s->words.v[j].end;
  take_phrase(s, info, first, end, i, j);
  while ((info & (NODE_AFTER | NODE_BEFORE)) != 0) {
    take_before(s, info, h, first, end);
    if ((info & NODE_AFTER) == 0 || end == s->words.n) return;
    h = key_after(&s->m->key, h, s->words.s[end++]);
    info = find_node(s->m, h);
    take_bounded(s, info, first, end);
  }
}

/* Takes the phrases of two words and more that begin with word i. */
static void follow(struct search *s, size_t i) {
  const struct words *w = &s->words;
  uint64_t h = w->hash[i];
  for (size_t j = i + 1; j < s->count; j++) {
    size_t gap = w->v[j].start - w->v[j - 1].end;
    if (gap > s->m->head->most_gap) return;
    h = key_step(&s->m->key, h, w->s + w->v[j - 1].end, gap, w->hash[j]);
    uint32_t info = find_node(s->m, h);
    if (info == 0) return;
    take_words(s, info, h, i, j);
    if ((info & NODE_WORDS) == 0) return;
  }
}

/* Leftmost first, then longest: mostly the hits come the other way round. */
static void order(struct hit *v, size_t n) {
  for (size_t k = 0; k < n / 2; k++) {
    struct hit other = v[n - 1 - k];
    v[n - 1 - k] = v[k];
    v[k] = other;
  }
  for (size_t k = 1; k < n; k++) {
    struct hit hit = v[k];
    size_t to = k;
    for (;
         to > 0 && (v[to - 1].first > hit.first || (v[to - 1].first == hit.first && v[to - 1].end < hit.end));
         to--)
      v[to] = v[to - 1];
    v[to] = hit;
  }
}

/* Takes the phrases that begin with word i, which a filter has. */
static void take_at(struct search *s, size_t i) {
  const struct matcher *m = s->m;
  const uint64_t *hash = s->words.hash + i;
  struct hits *h = s->h;
  size_t before = h->n;
  uint32_t end = s->is_ascii ? s->words.v[i].end : (uint32_t)(s->base + i + 1);
  if (end <= s->free_from) return;
  s->best.phrase = 0;
  if (filter_has(m->single, 64 - m->head->single_bits, hash[0])) {
    uint32_t info = find_node(m, hash[0]);
    if (info != 0) take_words(s, info, hash[0], i, i);
  }
  if (filter_has(m->pair, 64 - m->head->pair_bits, key_pair(hash[0], hash[1]))) follow(s, i);
  if (s->best.phrase != 0) {
    s->failed |= !add_hit(h, s->best);
    s->free_from = s->best.end;
  } else if (h->n > before + 1 && !h->counted) {
    order(h->v + before, h->n - before);
  }
}

/* Takes all phrases that begin with the first 'limit' words of the window. */
static enum status scan_words(struct search *s, size_t limit) {
  uint32_t maybe[MAYBE_BATCH];
  for (size_t from = 0; from < limit; from += MAYBE_BATCH) {
    size_t n = limit - from < MAYBE_BATCH ? limit - from : MAYBE_BATCH;
    size_t found = s->ops->sift(s->m, s->words.hash + from, n, maybe);
    for (size_t k = 0; k < found; k++) take_at(s, from + maybe[k]);
    if (s->failed) return ST_NOMEM;
  }
  return ST_OK;
}

/* Room for a window of 'n' words, and for what is written behind it. */
static enum status room_for(struct hits *h, size_t n) {
  struct text_word *words = array_room(&h->a, h->words, &h->words_cap, n, sizeof *words);
  if (words != NULL) h->words = words;
  uint64_t *hash = array_room(&h->a, h->hash, &h->hash_cap, n + 2, sizeof *hash);
  if (hash != NULL) h->hash = hash;
  struct hit *v = h->counted ? NULL : array_room(&h->a, h->v, &h->cap, FIRST_HITS, sizeof *v);
  if (v != NULL) h->v = v;
  return words != NULL && hash != NULL && (v != NULL || h->counted) ? ST_OK : ST_NOMEM;
}

static struct search search_of(const struct matcher *m, enum overlap overlap, struct hits *h) {
  int is_ascii = m->head->rule == RULE_ASCII;
  h->n = 0;
  return (struct search){.m = m,
                         .ops = matcher_word_ops(),
                         .overlap = overlap,
                         .h = h,
                         .words = {.v = h->words, .hash = h->hash},
                         .is_ascii = is_ascii,
                         .folds = is_ascii && !m->head->exact};
}

/* Drops the first 'n' words of the window; one word more may have begun. */
static void drop_words(struct search *s, struct word_finder *f, size_t n) {
  size_t left = s->count - n;
  memmove(f->v, f->v + n, (left + 1) * sizeof *f->v);
  memmove(s->words.hash, s->words.hash + n, left * sizeof *s->words.hash);
  f->borders -= 2 * n;
}

enum status matcher_find_ascii(const struct matcher *m, const char *text, size_t len, enum overlap overlap,
                               struct hits *h) {
  if (len > TEXT_LIMIT) return ST_LIMIT;
  size_t most = m->head->most_words, words = len / 2 + 1;
  size_t room = (words < WINDOW ? words : WINDOW) + (words < most ? words : most) + FINDER_ROOM;
  if (room_for(h, room) != ST_OK) return ST_NOMEM;
  struct search s = search_of(m, overlap, h);
  struct word_finder f = {.s = text, .n = len, .v = h->words, .room = room};
  s.words.s = text;
  s.words.n = len;
  for (size_t hashed = 0;;) {
    s.ops->find(&f);
    s.count = f.borders / 2;
    s.ops->hash(m, &s.words, hashed, s.count);
    s.words.hash[s.count] = s.words.hash[s.count + 1] = 0;
    int done = f.at == len;
    size_t limit = done ? s.count : s.count < most ? 0 : s.count - most + 1;
    if (limit > s.count) limit = s.count; /* without any phrase, 'most' is 0 */
    enum status st = scan_words(&s, limit);
    if (st != ST_OK || done) return st;
    drop_words(&s, &f, limit);
    hashed = s.count - limit;
  }
}

/* Puts tokens [from, to) into the window. */
static enum status put_window(struct search *s, const struct tokens *t, size_t from, size_t to) {
  struct hits *h = s->h;
  h->form.n = 0;
  for (size_t k = from; k < to; k++) {
    if (k > from && buf_add(&h->form, &(const char){TOKEN_GAP}, 1) != ST_OK) return ST_NOMEM;
    uint32_t start = (uint32_t)h->form.n;
    if (matcher_put_token(&h->form, t, k, s->m->head->exact != 0) != ST_OK) return ST_NOMEM;
    h->words[k - from] = (struct text_word){start, (uint32_t)h->form.n};
    if (h->form.n > UINT32_MAX) return ST_LIMIT;
  }
  s->base = from;
  s->count = to - from;
  s->words.s = h->form.p;
  s->words.n = h->form.n;
  s->ops->hash(s->m, &s->words, 0, s->count);
  s->words.hash[s->count] = s->words.hash[s->count + 1] = 0;
  return ST_OK;
}

enum status matcher_find_tokens(const struct matcher *m, const struct tokens *t, enum overlap overlap,
                                struct hits *h) {
  size_t most = m->head->most_words < t->n ? m->head->most_words : t->n;
  size_t step = most > WINDOW ? most : WINDOW; /* so that few tokens are put twice */
  if (step > t->n) step = t->n;
  h->n = 0;
  if (room_for(h, step + most) != ST_OK) return ST_NOMEM;
  struct search s = search_of(m, overlap, h);
  for (size_t from = 0; from < t->n; from += step) {
    size_t limit = t->n - from < step ? t->n - from : step;
    size_t to = t->n - from < step + most ? t->n : from + step + most;
    enum status st = put_window(&s, t, from, to);
    if (st == ST_OK) st = scan_words(&s, limit);
    if (st != ST_OK) return st;
  }
  return ST_OK;
}
