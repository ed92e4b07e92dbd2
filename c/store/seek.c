#include "store/seek.h"

#include <stdlib.h>

#include "base/block.h"
#include "store/pair.h"

#define BATCH 16u /* words of 64 blocks that are searched at once */

void matches_init(struct matches *m, struct alloc a) {
  *m = (struct matches){.a = a};
}

void matches_free(struct matches *m) {
  struct match *v = m->v;
  m->v = NULL;
  alloc_free(&m->a, v, m->cap * sizeof *v);
  m->n = m->cap = 0;
}

static enum status matches_room(struct matches *m) {
  struct match *v = array_room(&m->a, m->v, &m->cap, m->n + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  m->v = v;
  return ST_OK;
}

enum status matches_add(struct matches *m, uint32_t first, uint32_t end) {
  if (m->n == m->cap && matches_room(m) != ST_OK) return ST_NOMEM;
  m->v[m->n++] = (struct match){first, end};
  return ST_OK;
}

/* ---- phrases ---- */

struct seeking {
  struct segment *s;
  const struct seek_slot *slots;
  size_t n, anchor;       /* the slot that is looked for first */
  size_t nblocks, nwords; /* of tokens; of 64 bits */
  uint64_t *bits, *other; /* blocks that may hold the anchor; of one slot */
  struct pair pair;       /* the anchor and another slot; without a form where the anchor has too many */
  size_t most;            /* matches */
};

static uint64_t slot_blocks(const struct seeking *k, const struct seek_slot *slot) {
  uint64_t sum = 0;
  for (size_t i = 0; i < slot->nwords; i++) sum += k->s->words[slot->words[i]].blocks;
  return slot->nwords == 0 ? UINT64_MAX : sum;
}

static enum status read_postings(struct seeking *k, uint64_t *bits, const struct seek_slot *slot) {
  struct segment *s = k->s;
  for (size_t i = 0; i < slot->nwords; i++) {
    const struct segment_word *w = &s->words[slot->words[i]];
    if (slot->words[i] >= s->nwords || segment_file_touch(&s->file, w, 2 * sizeof *w) != ST_OK)
      return ST_SYNTAX;
    uint64_t from = w->postings, to = w[1].postings;
    if (from > to || to > s->post_bytes || w->blocks > k->nblocks) return ST_SYNTAX;
    if (segment_file_touch(&s->file, s->post + from, (size_t)(to - from)) != ST_OK) return ST_SYNTAX;
    enum status st = posting_bits(bits, s->post + from, s->post + to, w->blocks, k->nblocks);
    if (st != ST_OK) return st;
  }
  return ST_OK;
}

/* Keeps the blocks that have a bit in 'other' too, or in the block behind or before. */
static void and_blocks(struct seeking *k, int behind, int before) {
  for (size_t i = 0; i < k->nwords; i++) {
    uint64_t with = k->other[i];
    if (behind) with |= k->other[i] >> 1 | (i + 1 < k->nwords ? k->other[i + 1] << 63 : 0);
    if (before) with |= k->other[i] << 1 | (i > 0 ? k->other[i - 1] >> 63 : 0);
    k->bits[i] &= with;
  }
}

static enum status find_blocks(struct seeking *k) {
  enum status st = read_postings(k, k->bits, &k->slots[k->anchor]);
  for (size_t i = 0; i < k->n && st == ST_OK; i++) {
    if (i == k->anchor || k->slots[i].nwords == 0) continue;
    memset(k->other, 0, k->nwords * sizeof *k->other);
    st = read_postings(k, k->other, &k->slots[i]);
    and_blocks(k, i > k->anchor, i < k->anchor);
  }
  return st;
}

static int is_form(const struct seek_slot *slot, uint32_t form) {
  if (slot->nforms == 0) return 1;
  if (slot->nforms <= PAIR_FORMS) {
    for (size_t i = 0; i < slot->nforms; i++)
      if (slot->forms[i] == form) return 1;
    return 0;
  }
  size_t lo = 0, hi = slot->nforms;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (slot->forms[mid] < form) lo = mid + 1;
    else hi = mid;
  }
  return lo < slot->nforms && slot->forms[lo] == form;
}

/* Whether the slots stand around the anchor at 'token'. */
static int fits(const struct seeking *k, size_t token) {
  const struct segment *s = k->s;
  if (token < k->anchor || token - k->anchor + k->n > s->ntokens) return 0;
  size_t first = token - k->anchor;
  for (size_t i = 0; i < k->n; i++) {
    if (k->slots[i].nforms == 0) continue;
    uint32_t form = s->column[first + i];
    if (form == FORM_FAR) form = segment_form_at(s, first + i);
    if (!is_form(&k->slots[i], form)) return 0;
  }
  return 1;
}

/* Takes the tokens of a block where all slots fit, inside of one document. */
static enum status take_matches(struct seeking *k, struct matches *m, struct pair_found in) {
  for (uint64_t bits = in.bits; bits != 0; bits &= bits - 1) {
    size_t token = (size_t)in.block * POSTING_BLOCK + block_low(bits);
    if (!fits(k, token)) continue;
    size_t first = token - k->anchor, end = first + k->n;
    if (m->n == k->most) return ST_OK;
    if (end > k->s->docs[segment_doc_of(k->s, first) + 1].token) continue;
    if (m->n == m->cap && matches_room(m) != ST_OK) return ST_NOMEM;
    m->v[m->n++] = (struct match){(uint32_t)first, (uint32_t)end};
  }
  return ST_OK;
}

/* Blocks that are searched together. */
struct batch {
  uint32_t blocks[(BATCH + 1) * 64];
  size_t n;
};

/* Checks the column around 64 blocks: 8 KiB, so never much in vain. */
static enum status touch_blocks(struct seeking *k, size_t i) {
  size_t at = i * 64 * POSTING_BLOCK, to = at + 64 * POSTING_BLOCK + SEEK_SLOTS;
  size_t from = at < SEEK_SLOTS ? 0 : at - SEEK_SLOTS;
  if (to > k->s->ntokens) to = k->s->ntokens;
  return segment_file_touch(&k->s->file, k->s->column + from, (to - from) * sizeof *k->s->column);
}

/* Lists the blocks of the words from i on, and has them fetched: which of them follow, no processor guesses.
 */
static enum status list_batch(struct seeking *k, size_t i, struct batch *b) {
  const struct block_ops *ops = block_ops();
  size_t end = i + BATCH < k->nwords ? i + BATCH : k->nwords;
  b->n = 0;
  for (; i < end; i++) {
    if (k->bits[i] == 0) continue;
    if (touch_blocks(k, i) != ST_OK) return ST_SYNTAX;
    b->n += ops->list(k->bits[i], (uint32_t)(i * 64), b->blocks + b->n);
  }
  for (size_t j = 0; j < b->n; j++) {
    const uint16_t *tokens = k->s->column + (size_t)b->blocks[j] * POSTING_BLOCK;
    __builtin_prefetch(tokens);
    __builtin_prefetch(tokens + POSTING_BLOCK / 2);
  }
  return ST_OK;
}

static enum status search_batch(struct seeking *k, struct matches *m, const struct batch *b) {
  struct pair_found found[BATCH * 64 + 1];
  size_t n = b->n;
  enum status st = ST_OK;
  if (k->pair.nfirst > 0) n = pair_find(&k->pair, k->s->column, b->blocks, n, found);
  else
    for (size_t j = 0; j < n; j++) found[j] = (struct pair_found){UINT64_MAX, b->blocks[j]};
  for (size_t j = 0; j < n && st == ST_OK && m->n < k->most; j++) st = take_matches(k, m, found[j]);
  return st;
}

/* The last block, where it has fewer tokens than the others. */
static enum status search_rest(struct seeking *k, struct matches *m) {
  size_t rest = k->s->ntokens % POSTING_BLOCK, last = k->nblocks - 1;
  struct pair_found found = {block_below((unsigned)rest), (uint32_t)last};
  if (rest == 0 || (k->bits[last / 64] >> last % 64 & 1) == 0) return ST_OK;
  if (touch_blocks(k, last / 64) != ST_OK) return ST_SYNTAX;
  return take_matches(k, m, found);
}

static enum status search_whole(struct seeking *k, struct matches *m) {
  struct batch batches[2];
  enum status st = list_batch(k, 0, &batches[0]);
  for (size_t i = 0; i < k->nwords && m->n < k->most && st == ST_OK; i += BATCH) {
    size_t turn = i / BATCH % 2;
    st = list_batch(k, i + BATCH, &batches[!turn]);
    if (st == ST_OK) st = search_batch(k, m, &batches[turn]);
  }
  return st;
}

static enum status search_blocks(struct seeking *k, struct matches *m) {
  size_t last = k->nblocks - 1;
  uint64_t bit = k->s->ntokens % POSTING_BLOCK == 0 ? 0 : (uint64_t)1 << last % 64;
  uint64_t rest = k->bits[last / 64] & bit;
  k->bits[last / 64] &= ~bit;
  enum status st = search_whole(k, m);
  k->bits[last / 64] |= rest;
  return st == ST_OK ? search_rest(k, m) : st;
}

/* The forms of a slot as the column has them. */
static size_t narrow_forms(const struct seek_slot *slot, uint16_t *out) {
  for (size_t i = 0; i < slot->nforms; i++)
    out[i] = slot->forms[i] < FORM_FAR ? (uint16_t)slot->forms[i] : FORM_FAR;
  return slot->nforms;
}

/* The slot with the fewest blocks, but for one; n where there is none. 'narrow': of as few forms as a pair
 * has. */
static size_t rarest(const struct seeking *k, size_t but, int narrow) {
  uint64_t least = UINT64_MAX;
  size_t found = k->n;
  for (size_t i = 0; i < k->n; i++) {
    uint64_t blocks = slot_blocks(k, &k->slots[i]);
    if (i == but || blocks >= least || (narrow && k->slots[i].nforms > PAIR_FORMS)) continue;
    least = blocks;
    found = i;
  }
  return found;
}

/* Which slot to look for first, and which beside it. */
static enum status choose_anchor(struct seeking *k) {
  for (size_t i = 0; i < k->n; i++)
    for (size_t w = 0; w < k->slots[i].nwords; w++)
      if (k->slots[i].words[w] >= k->s->nwords) return ST_SYNTAX;
  k->anchor = rarest(k, k->n, 1);
  if (k->anchor == k->n) k->anchor = rarest(k, k->n, 0);
  if (k->anchor == k->n) return ST_LIMIT;
  if (k->slots[k->anchor].nforms > PAIR_FORMS) return ST_OK;
  size_t beside = rarest(k, k->anchor, 1);
  k->pair.nfirst = narrow_forms(&k->slots[k->anchor], k->pair.first);
  if (beside == k->n) return ST_OK;
  k->pair.apart = (int)beside - (int)k->anchor;
  k->pair.nsecond = narrow_forms(&k->slots[beside], k->pair.second);
  return ST_OK;
}

enum status seek_phrase(struct matches *m, struct segment *s, const struct seek_slot *slots, size_t n,
                        size_t most) {
  struct seeking k = {.s = s, .slots = slots, .n = n, .most = most};
  if (n == 0 || n > SEEK_SLOTS) return ST_LIMIT;
  enum status st = choose_anchor(&k);
  if (st != ST_OK || s->ntokens == 0) return st;
  k.nblocks = (s->ntokens + POSTING_BLOCK - 1) / POSTING_BLOCK;
  k.nwords = (k.nblocks + 63) / 64;
  size_t size = k.nwords * sizeof *k.bits;
  k.bits = alloc_get(&s->file.a, size);
  k.other = alloc_get(&s->file.a, size);
  st = k.bits == NULL || k.other == NULL ? ST_NOMEM : ST_OK;
  if (st == ST_OK) {
    memset(k.bits, 0, size);
    st = find_blocks(&k);
  }
  if (st == ST_OK) st = segment_file_touch(&s->file, s->far, s->nfar * sizeof *s->far);
  if (st == ST_OK) st = search_blocks(&k, m);
  alloc_free(&s->file.a, k.bits, size);
  alloc_free(&s->file.a, k.other, size);
  return st;
}

/* ---- lists of matches ---- */

static int by_first(const void *x, const void *y) {
  const struct match *a = x, *b = y;
  if (a->first != b->first) return a->first < b->first ? -1 : 1;
  return a->end == b->end ? 0 : a->end < b->end ? -1 : 1;
}

/* Tokens between two matches; 0 when they touch, UINT32_MAX when they overlap. */
static uint32_t distance(struct match a, struct match b) {
  if (b.first >= a.end) return b.first - a.end;
  return a.first >= b.end ? a.first - b.end : UINT32_MAX;
}

enum status seek_near(struct matches *out, const struct segment *s, const struct matches *a,
                      const struct matches *b, uint32_t most, int ordered) {
  size_t from = 0;
  int is_sorted = 1;
  for (size_t k = 0; k < a->n; k++) {
    struct match here = a->v[k], best = here;
    uint32_t least = UINT32_MAX;
    size_t start, end;
    segment_doc_tokens(s, segment_doc_of(s, here.first), &start, &end);
    uint32_t lowest = here.first > most + SEEK_SLOTS ? here.first - most - SEEK_SLOTS : 0;
    while (from < b->n && b->v[from].first < lowest && b->v[from].end + most < here.first) from++;
    for (size_t i = from; i < b->n && b->v[i].first <= (uint64_t)here.end + most; i++) {
      if (b->v[i].first < start || b->v[i].end > end || (ordered && b->v[i].first < here.end)) continue;
      uint32_t apart = distance(here, b->v[i]);
      if (apart > most || apart >= least) continue;
      least = apart;
      best = b->v[i];
    }
    if (least == UINT32_MAX) continue;
    uint32_t first = here.first < best.first ? here.first : best.first;
    if (matches_add(out, first, here.end > best.end ? here.end : best.end) != ST_OK) return ST_NOMEM;
    if (out->n > 1 && by_first(&out->v[out->n - 2], &out->v[out->n - 1]) > 0) is_sorted = 0;
  }
  if (!is_sorted) qsort(out->v, out->n, sizeof *out->v, by_first);
  return ST_OK;
}

void seek_docs(const struct segment *s, const struct matches *m, uint64_t *docs, uint32_t *counts) {
  for (size_t k = 0; k < m->n; k++) {
    size_t d = segment_doc_of(s, m->v[k].first);
    docs[d / 64] |= (uint64_t)1 << d % 64;
    if (counts != NULL) counts[d]++;
  }
}

void seek_keep(const struct segment *s, struct matches *m, const uint64_t *docs) {
  size_t kept = 0;
  for (size_t k = 0; k < m->n; k++) {
    size_t d = segment_doc_of(s, m->v[k].first);
    if (docs[d / 64] >> d % 64 & 1) m->v[kept++] = m->v[k];
  }
  m->n = kept;
}
