/*
** The loops of lane.h over vectors of one width. The file that includes this
** defines LANE_OPS, the name of the table; LANE_TARGET, the attribute of its
** functions; lane_v32 and lane_v64, vectors of 32 and 64 bits or plain
** integers; V32_MIN(a, b), the lesser of each lane; and, where the machine has
** an instruction for it, LANE_DIFFER(a, b).
*/
#include <string.h>

#include "base/lane.h"

#define LANE_UNROLL _Pragma("GCC unroll 8")
#define STEP 8u /* columns between two looks at the scores */
#ifdef __GNUC__
#define INLINE static inline __attribute__((always_inline)) LANE_TARGET
#else
#define INLINE static inline
#endif

/* The band of diagonals that a path of at most 'bound' edits can touch. */
struct diagonals {
  size_t below;   /* how far it reaches below the main diagonal */
  size_t last;    /* how far its lowest diagonal is below that of the last cell */
  uint32_t first; /* value where the last cell's diagonal begins, less the columns before */
};

INLINE struct diagonals diagonals_of(size_t m, size_t n, unsigned bound) {
  size_t gap = m > n ? m - n : n - m, slack = (bound - gap) / 2;
  if (m > n) return (struct diagonals){slack + gap, slack, (uint32_t)gap};
  return (struct diagonals){slack, slack + gap, 0};
}

#define BAND band_short
#define WORD uint32_t
#define VEC lane_v32
#include "base/lane_band.h"
#undef BAND
#undef WORD
#undef VEC

#define BAND band_long
#define WORD uint64_t
#define VEC lane_v64
#include "base/lane_band.h"
#undef BAND
#undef WORD
#undef VEC

LANE_TARGET static void band(const struct window *w, const struct lane_texts *t, unsigned bound,
                             uint32_t score[LANES]) {
  if (bound <= LANE_SHORT_MAX) band_short(w, t, bound, score);
  else band_long(w, t, bound, score);
}

#define PARTS (LANES * sizeof(uint64_t) / sizeof(lane_v64))
#define WIDTH (LANES / PARTS)

/* The state of the texts in one vector. */
struct prefix_state {
  lane_v64 up[LANE_BLOCKS], down[LANE_BLOCKS], score;
};

/* One column of one vector; see edit.c for the same with one text. */
INLINE void prefix_step(struct prefix_state *s, uint64_t eq[][LANES], unsigned blocks, unsigned top) {
  lane_v64 zero = s->score ^ s->score, in_more = zero, in_less = zero;
  LANE_UNROLL
  for (unsigned b = 0; b < blocks; b++) {
    lane_v64 x, vp = s->up[b], vn = s->down[b];
    memcpy(&x, eq[b], sizeof x);
    lane_v64 xv = x | vn;
    x |= in_less;
    lane_v64 xh = (((x & vp) + vp) ^ vp) | x;
    lane_v64 hp = vn | ~(xh | vp), hn = vp & xh;
    if (b + 1 == blocks) s->score += ((hp >> top) & 1) - ((hn >> top) & 1);
    lane_v64 more = hp >> 63, less = hn >> 63;
    hp = hp << 1 | in_more;
    hn = hn << 1 | in_less;
    s->up[b] = hn | ~(xv | hp);
    s->down[b] = hp & xv;
    in_more = more;
    in_less = less;
  }
}

/* Marks the columns of a step in which a score is within the bound. */
INLINE void prefix_mark(uint64_t score[][LANES], size_t j, size_t columns, uint64_t bound, size_t at,
                        uint64_t *const hit[LANES]) {
  for (size_t c = 0; c < columns; c++) {
    if (j + c < at) continue;
    size_t column = j + c - at;
    for (size_t l = 0; l < LANES; l++)
      if (score[c][l] <= bound) hit[l][column / 64] |= (uint64_t)1 << (column % 64);
  }
}

INLINE void prefix_blocks(const struct lane_prefix *p, unsigned blocks, const struct lane_texts *t, size_t at,
                          uint64_t *const hit[LANES]) {
  struct prefix_state state[PARTS];
  uint64_t eq[STEP][LANE_BLOCKS][LANES], score[STEP][LANES];
  memset(state, 0xFF, sizeof state);
  for (size_t v = 0; v < PARTS; v++) {
    memset(state[v].down, 0, sizeof state[v].down);
    state[v].score = (state[v].score ^ state[v].score) + p->start;
  }
  for (size_t j = 0; j < t->n; j += STEP) {
    size_t columns = t->n - j < STEP ? t->n - j : STEP;
    for (size_t c = 0; c < columns; c++) LANE_UNROLL
    for (size_t l = 0; l < LANES; l++) {
      const uint64_t *row = p->eq + (size_t)t->s[l][j + c] * blocks;
      for (unsigned b = 0; b < blocks; b++) eq[c][b][l] = row[b];
    }
    lane_v64 over = state[0].score | ~state[0].score; /* sign stays while no lane is within the bound */
    for (size_t c = 0; c < columns; c++) LANE_UNROLL
    for (size_t v = 0; v < PARTS; v++) {
      uint64_t(*rows)[LANES] = (uint64_t(*)[LANES]) & eq[c][0][v * WIDTH];
      prefix_step(&state[v], rows, blocks, p->top);
      memcpy(&score[c][v * WIDTH], &state[v].score, sizeof state[v].score);
      over &= p->bound - state[v].score;
    }
    uint64_t sign[WIDTH];
    memcpy(sign, &over, sizeof sign);
    for (size_t l = 1; l < WIDTH; l++) sign[0] &= sign[l];
    if (sign[0] >> 63 == 0) prefix_mark(score, j, columns, p->bound, at, hit);
  }
}

LANE_TARGET static void prefix(const struct lane_prefix *p, const struct lane_texts *t, size_t at,
                               uint64_t *const hit[LANES]) {
  switch (p->blocks) { /* so that the loop over blocks has a known length */
    case 1:
      prefix_blocks(p, 1, t, at, hit);
      break;
    case 2:
      prefix_blocks(p, 2, t, at, hit);
      break;
    case 3:
      prefix_blocks(p, 3, t, at, hit);
      break;
    default:
      prefix_blocks(p, LANE_BLOCKS, t, at, hit);
  }
}

#ifndef LANE_DIFFER
#define LANE_DIFFER differ
INLINE unsigned differ(const uint8_t *a, const uint8_t *b) {
  unsigned sum = 0;
  for (size_t k = 0; k < LANE_COUNTS; k++) sum += (unsigned)(a[k] > b[k] ? a[k] - b[k] : b[k] - a[k]);
  return sum;
}
#endif

LANE_TARGET static size_t near_counts(const uint8_t *rows, size_t n, const uint8_t *query, unsigned limit,
                                      uint32_t *out) {
  size_t found = 0;
  for (size_t k = 0; k < n; k++) { /* written always, kept if near: no branch to mispredict */
    out[found] = (uint32_t)k;
    found += LANE_DIFFER(rows + k * LANE_COUNTS, query) <= limit;
  }
  return found;
}

#define SLOTS 32u /* minima held in registers together */
#define MINIMA (SLOTS * sizeof(uint32_t) / sizeof(lane_v32))

LANE_TARGET static void minima(uint32_t *least, const uint32_t *add, const uint32_t *mul, size_t slots,
                               const uint32_t *hashes, size_t n) {
  for (size_t s = 0; s < slots; s += SLOTS) {
    lane_v32 low[MINIMA], a[MINIMA], b[MINIMA];
    memcpy(low, least + s, sizeof low);
    memcpy(a, add + s, sizeof a);
    memcpy(b, mul + s, sizeof b);
    for (size_t k = 0; k < n; k++) {
      LANE_UNROLL
      for (size_t v = 0; v < MINIMA; v++) {
        lane_v32 value = (a[v] ^ hashes[k]) * b[v];
        low[v] = V32_MIN(low[v], value);
      }
    }
    memcpy(least + s, low, sizeof low);
  }
}

#ifndef LANE_WORD_BYTES
#define LANE_WORD_BYTES word_bytes
static void word_bytes(const uint8_t *s, uint64_t *word, uint64_t *high) {
  *word = *high = 0;
  for (unsigned k = 0; k < 64; k++) {
    unsigned letter = (s[k] | 0x20u) - 'a', digit = s[k] - (unsigned)'0';
    *high |= (uint64_t)(s[k] >> 7) << k;
    *word |= (uint64_t)(letter < 26 || digit < 10) << k;
  }
  *word |= *high;
}
#endif

const struct lane_ops LANE_OPS = {band, prefix, near_counts, minima, LANE_WORD_BYTES};
