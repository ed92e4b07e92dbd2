#include "store/seek.h"

#include <stdlib.h>

#include "base/cpu.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#define NARROW 4u /* forms of a slot that are compared one by one */

void matches_init(struct matches *m, struct alloc a) {
  *m = (struct matches){.a = a};
}

void matches_free(struct matches *m) {
  struct match *v = m->v;
  m->v = NULL;
  alloc_free(&m->a, v, m->cap * sizeof *v);
  m->n = m->cap = 0;
}

enum status matches_add(struct matches *m, uint32_t first, uint32_t end) {
  struct match *v = array_room(&m->a, m->v, &m->cap, m->n + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  m->v = v;
  v[m->n++] = (struct match){first, end};
  return ST_OK;
}

/* ---- which tokens of a block are one of a few forms ---- */

/* Bit k of the result: column[k] is among the n <= NARROW forms. 64 tokens. */
typedef uint64_t block_fn(const uint16_t *column, const uint16_t *forms, size_t n);

static uint64_t block_portable(const uint16_t *column, const uint16_t *forms, size_t n) {
  uint64_t found = 0;
  for (size_t f = 0; f < n; f++)
    for (unsigned k = 0; k < POSTING_BLOCK; k++) found |= (uint64_t)(column[k] == forms[f]) << k;
  return found;
}

static size_t scan_portable(const uint16_t *column, size_t n, uint16_t form) {
  size_t found = 0;
  for (size_t k = 0; k < n; k++) found += column[k] == form;
  return found;
}

#if defined(__x86_64__)
static uint64_t block_sse2(const uint16_t *column, const uint16_t *forms, size_t n) {
  uint64_t found = 0;
  for (unsigned k = 0; k < POSTING_BLOCK; k += 16) {
    const __m128i *p = (const __m128i *)(const void *)(column + k);
    __m128i low = _mm_loadu_si128(p), high = _mm_loadu_si128(p + 1);
    __m128i hit_low = _mm_setzero_si128(), hit_high = hit_low;
    for (size_t f = 0; f < n; f++) {
      __m128i want = _mm_set1_epi16((short)forms[f]);
      hit_low = _mm_or_si128(hit_low, _mm_cmpeq_epi16(low, want));
      hit_high = _mm_or_si128(hit_high, _mm_cmpeq_epi16(high, want));
    }
    found |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_packs_epi16(hit_low, hit_high)) << k;
  }
  return found;
}

__attribute__((target("avx2"))) static uint64_t block_avx2(const uint16_t *column, const uint16_t *forms,
                                                           size_t n) {
  uint64_t found = 0;
  for (unsigned k = 0; k < POSTING_BLOCK; k += 32) {
    const __m256i *p = (const __m256i *)(const void *)(column + k);
    __m256i low = _mm256_loadu_si256(p), high = _mm256_loadu_si256(p + 1);
    __m256i hit_low = _mm256_setzero_si256(), hit_high = hit_low;
    for (size_t f = 0; f < n; f++) {
      __m256i want = _mm256_set1_epi16((short)forms[f]);
      hit_low = _mm256_or_si256(hit_low, _mm256_cmpeq_epi16(low, want));
      hit_high = _mm256_or_si256(hit_high, _mm256_cmpeq_epi16(high, want));
    }
    __m256i packed = _mm256_permute4x64_epi64(_mm256_packs_epi16(hit_low, hit_high), 0xD8);
    found |= (uint64_t)(uint32_t)_mm256_movemask_epi8(packed) << k;
  }
  return found;
}

__attribute__((target("avx512bw"))) static uint64_t block_avx512(const uint16_t *column,
                                                                 const uint16_t *forms, size_t n) {
  __m512i low = _mm512_loadu_si512((const void *)column),
          high = _mm512_loadu_si512((const void *)(column + 32));
  uint64_t found = 0;
  for (size_t f = 0; f < n; f++) {
    __m512i want = _mm512_set1_epi16((short)forms[f]);
    found |= _mm512_cmpeq_epi16_mask(low, want) | (uint64_t)_mm512_cmpeq_epi16_mask(high, want) << 32;
  }
  return found;
}

__attribute__((target("avx2"))) static size_t scan_avx2(const uint16_t *column, size_t n, uint16_t form) {
  size_t found = 0, k = 0;
  const __m256i want = _mm256_set1_epi16((short)form), ones = _mm256_set1_epi16(1);
  while (n - k >= 16) {
    __m256i sum = _mm256_setzero_si256();
    size_t round = (n - k) / 16 < 32767 ? (n - k) / 16 : 32767; /* a lane of 'sum' holds no more */
    for (size_t r = 0; r < round; r++, k += 16) {
      __m256i v = _mm256_loadu_si256((const __m256i *)(const void *)(column + k));
      sum = _mm256_sub_epi16(sum, _mm256_cmpeq_epi16(v, want));
    }
    uint32_t lanes[8];
    _mm256_storeu_si256((__m256i *)(void *)lanes, _mm256_madd_epi16(sum, ones));
    for (int i = 0; i < 8; i++) found += lanes[i];
  }
  return found + scan_portable(column + k, n - k, form);
}
#endif

static block_fn *best_block(void) {
  switch (simd_level()) {
#if defined(__x86_64__)
    case SIMD_AVX512:
      return block_avx512;
    case SIMD_AVX2:
      return block_avx2;
    case SIMD_SSE2:
      return block_sse2;
#endif
    default:
      return block_portable;
  }
}

size_t seek_scan(const struct segment *s, uint16_t form) {
#if defined(__x86_64__)
  if (simd_level() == SIMD_AVX2 || simd_level() == SIMD_AVX512) return scan_avx2(s->column, s->ntokens, form);
#endif
  return scan_portable(s->column, s->ntokens, form);
}

/* ---- phrases ---- */

struct seeking {
  struct segment *s;
  const struct seek_slot *slots;
  size_t n, anchor;       /* the slot with the fewest blocks */
  size_t nblocks, nwords; /* of tokens; of 64 bits */
  uint64_t *bits, *other; /* blocks that may hold the anchor; of one slot */
  uint16_t narrow[NARROW];
  size_t nnarrow; /* 0: the anchor has too many forms */
  uint16_t beside[NARROW];
  size_t nbeside; /* forms of the slot behind the anchor, or before it; 0: none that is narrow */
  int before;
  size_t most; /* matches */
  block_fn *block;
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
  if (slot->nforms <= NARROW) {
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

/* Tokens of a block where the anchor may stand, its neighbour beside it. */
static uint64_t candidates(const struct seeking *k, size_t block) {
  size_t at = block * POSTING_BLOCK, n = k->s->ntokens - at;
  const uint16_t *column = k->s->column + at;
  if (n < POSTING_BLOCK) return ((uint64_t)1 << n) - 1;
  if (k->nnarrow == 0) return UINT64_MAX;
  uint64_t found = k->block(column, k->narrow, k->nnarrow);
  if (found == 0 || k->nbeside == 0) return found;
  if (k->before) return at == 0 ? found : found & k->block(column - 1, k->beside, k->nbeside);
  return n == POSTING_BLOCK ? found : found & k->block(column + 1, k->beside, k->nbeside);
}

/* The first document that ends behind 'token', going on from '*d'. */
static size_t doc_end(const struct segment *s, size_t *d, size_t token) {
  size_t step = 1, hi;
  while (*d + step < s->ndocs && s->docs[*d + step].token <= token) {
    *d += step;
    step *= 2;
  }
  hi = *d + step < s->ndocs ? *d + step : s->ndocs;
  while (hi - *d > 1) { /* docs[*d] begins at or before the token, docs[hi] behind it */
    size_t mid = *d + (hi - *d) / 2;
    if (s->docs[mid].token <= token) *d = mid;
    else hi = mid;
  }
  return s->docs[hi].token;
}

static enum status search_block(struct seeking *k, struct matches *m, size_t block, size_t *d) {
  for (uint64_t bits = candidates(k, block); bits != 0; bits &= bits - 1) {
    size_t token = block * POSTING_BLOCK + (size_t)__builtin_ctzll(bits);
    if (!fits(k, token)) continue;
    size_t first = token - k->anchor;
    if (m->n == k->most) break;
    if (first + k->n > doc_end(k->s, d, first)) continue;
    if (matches_add(m, (uint32_t)first, (uint32_t)(first + k->n)) != ST_OK) return ST_NOMEM;
  }
  return ST_OK;
}

/* Fetches the column of 64 blocks where they are to be searched: which of them follow, no processor guesses.
 */
static void fetch_blocks(const struct seeking *k, size_t i) {
  if (i >= k->nwords) return;
  for (uint64_t bits = k->bits[i]; bits != 0; bits &= bits - 1) {
    size_t block = i * 64 + (size_t)__builtin_ctzll(bits);
    const uint16_t *column = k->s->column + block * POSTING_BLOCK;
    __builtin_prefetch(column);
    __builtin_prefetch(column + POSTING_BLOCK / 2);
  }
}

/* Checks the column around 64 blocks where there is one to search: 8 KiB, so never much in vain. */
static enum status touch_blocks(struct seeking *k, size_t i) {
  if (k->bits[i] == 0) return ST_OK;
  size_t at = i * 64 * POSTING_BLOCK, to = at + 64 * POSTING_BLOCK + SEEK_SLOTS;
  size_t from = at < SEEK_SLOTS ? 0 : at - SEEK_SLOTS;
  if (to > k->s->ntokens) to = k->s->ntokens;
  return segment_file_touch(&k->s->file, k->s->column + from, (to - from) * sizeof *k->s->column);
}

static enum status search_blocks(struct seeking *k, struct matches *m) {
  size_t d = 0;
  for (size_t i = 0; i < k->nwords && m->n < k->most; i++) {
    enum status damage = touch_blocks(k, i);
    if (damage != ST_OK) return damage;
    fetch_blocks(k, i + 1);
    for (uint64_t bits = k->bits[i]; bits != 0; bits &= bits - 1) {
      size_t block = i * 64 + (size_t)__builtin_ctzll(bits);
      enum status st = search_block(k, m, block, &d);
      if (st != ST_OK) return st;
    }
  }
  return ST_OK;
}

/* The forms of a slot as the column has them; none where there are too many. */
static size_t narrow_forms(const struct seek_slot *slot, uint16_t *out) {
  if (slot->nforms > NARROW) return 0;
  for (size_t i = 0; i < slot->nforms; i++)
    out[i] = slot->forms[i] < FORM_FAR ? (uint16_t)slot->forms[i] : FORM_FAR;
  return slot->nforms;
}

/* Which slot to look for first, and its forms for the comparison. */
static enum status choose_anchor(struct seeking *k) {
  uint64_t least = UINT64_MAX;
  for (size_t i = 0; i < k->n; i++) {
    for (size_t w = 0; w < k->slots[i].nwords; w++)
      if (k->slots[i].words[w] >= k->s->nwords) return ST_SYNTAX;
    uint64_t blocks = slot_blocks(k, &k->slots[i]);
    if (blocks >= least) continue;
    least = blocks;
    k->anchor = i;
  }
  if (least == UINT64_MAX) return ST_LIMIT;
  k->nnarrow = narrow_forms(&k->slots[k->anchor], k->narrow);
  k->before = k->anchor + 1 == k->n;
  if (k->n > 1) k->nbeside = narrow_forms(&k->slots[k->before ? k->anchor - 1 : k->anchor + 1], k->beside);
  return ST_OK;
}

enum status seek_phrase(struct matches *m, struct segment *s, const struct seek_slot *slots, size_t n,
                        size_t most) {
  struct seeking k = {.s = s, .slots = slots, .n = n, .most = most, .block = best_block()};
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
  size_t from = 0, d = 0;
  int is_sorted = 1;
  for (size_t k = 0; k < a->n; k++) {
    struct match here = a->v[k], best = here;
    uint32_t least = UINT32_MAX;
    size_t end = doc_end(s, &d, here.first), start = s->docs[d].token;
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
  size_t d = 0;
  for (size_t k = 0; k < m->n; k++) {
    doc_end(s, &d, m->v[k].first);
    docs[d / 64] |= (uint64_t)1 << d % 64;
    if (counts != NULL) counts[d]++;
  }
}

void seek_keep(const struct segment *s, struct matches *m, const uint64_t *docs) {
  size_t d = 0, kept = 0;
  for (size_t k = 0; k < m->n; k++) {
    doc_end(s, &d, m->v[k].first);
    if (docs[d / 64] >> d % 64 & 1) m->v[kept++] = m->v[k];
  }
  m->n = kept;
}
