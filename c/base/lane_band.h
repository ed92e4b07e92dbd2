/*
** lane_ops.band for lanes of one width. The file that includes this defines
** BAND, the name of the function; WORD, a lane; and VEC, a vector of them.
*/
#define BAND_BITS (sizeof(WORD) * 8)
#define BAND_PARTS (LANES * sizeof(WORD) / sizeof(VEC))
#define BAND_JOIN2(a, b) a##b
#define BAND_JOIN(a, b) BAND_JOIN2(a, b)
#define BAND_LOAD BAND_JOIN(BAND, _load)
#define BAND_STEP BAND_JOIN(BAND, _step)

/* The window of every text's byte in column j; it begins at bit 'at'. */
INLINE void BAND_LOAD(const struct window *w, const struct lane_texts *t, size_t j, size_t at,
                      WORD out[LANES]) {
  const uint8_t *base = w->copy[at % 8] + at / 8;
  LANE_UNROLL
  for (size_t l = 0; l < LANES; l++) memcpy(&out[l], base + w->row[t->s[l][j]], sizeof(WORD));
}

/*
** One column of one vector. Bit 0 is the highest row of the band here. The
** band goes down by a row with every column: that is the shift which one at
** rest would need.
*/
INLINE void BAND_STEP(VEC *up, VEC *down, VEC *score, const WORD *eq, unsigned cell) {
  VEC x, vp = *up, vn = *down;
  memcpy(&x, eq, sizeof x);
  VEC d0 = (((x & vp) + vp) ^ vp) | x | vn;
  VEC hp = vn | ~(d0 | vp), hn = vp & d0;
  *score += (~d0 >> cell) & 1;
  d0 >>= 1;
  *up = hn | ~(d0 | hp);
  *down = d0 & hp;
}

LANE_TARGET static void BAND(const struct window *w, const struct lane_texts *t, unsigned bound,
                             uint32_t out[LANES]) {
  struct diagonals d = diagonals_of(w->m, t->n, bound);
  const unsigned cell = (unsigned)(BAND_BITS - 1 - d.last);
  const size_t at = LANE_PAD + 1 + d.below - BAND_BITS;
  WORD eq[STEP][LANES], lane[LANES];
  VEC up[BAND_PARTS], down[BAND_PARTS], score[BAND_PARTS];
  for (size_t l = 0; l < LANES; l++) lane[l] = (WORD)((WORD) ~(WORD)0 << (BAND_BITS - 1 - d.below));
  memcpy(up, lane, sizeof up);
  memset(down, 0, sizeof down);
  for (size_t l = 0; l < LANES; l++) lane[l] = (WORD)d.first;
  memcpy(score, lane, sizeof score);
  /* each column's rows are fetched STEP columns before they are used */
  for (size_t j = 0; j < t->n && j < STEP; j++) BAND_LOAD(w, t, j, at + j, eq[j]);
  for (size_t j = 0, alive = 1; j < t->n && alive;) {
    for (size_t stop = j + STEP < t->n ? j + STEP : t->n; j < stop; j++) {
      LANE_UNROLL
      for (size_t p = 0; p < BAND_PARTS; p++)
        BAND_STEP(&up[p], &down[p], &score[p], &eq[j % STEP][p * (LANES / BAND_PARTS)], cell);
      if (j + STEP < t->n) BAND_LOAD(w, t, j + STEP, at + j + STEP, eq[j % STEP]);
    }
    memcpy(lane, score, sizeof lane);
    alive = 0;
    for (size_t l = 0; l < LANES; l++) alive |= lane[l] <= bound;
  }
  for (size_t l = 0; l < LANES; l++) out[l] = (uint32_t)lane[l];
}

#undef BAND_BITS
#undef BAND_PARTS
#undef BAND_LOAD
#undef BAND_STEP
#undef BAND_JOIN
#undef BAND_JOIN2
