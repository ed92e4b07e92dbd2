#include "near/edit.h"

#include <string.h>

#define ROWS 64u
#define SLOTS 128u /* twice the rows, so that a probe is short */

/* Which rows of one block hold a code point. */
struct masks {
  uint64_t low[256];
  uint32_t cp[SLOTS]; /* open addressing for the others; 0 when free */
  uint64_t mask[SLOTS];
};

static unsigned slot_of(const struct masks *m, uint32_t cp) {
  unsigned k = (cp * 2654435761u) >> 25;
  while (m->cp[k] != 0 && m->cp[k] != cp) k = (k + 1) % SLOTS;
  return k;
}

static void masks_build(struct masks *m, const uint32_t *x, size_t n) {
  memset(m, 0, sizeof *m);
  for (size_t i = 0; i < n; i++) {
    uint64_t bit = (uint64_t)1 << i;
    if (x[i] < 256) {
      m->low[x[i]] |= bit;
    } else {
      unsigned k = slot_of(m, x[i]);
      m->cp[k] = x[i];
      m->mask[k] |= bit;
    }
  }
}

static inline uint64_t masks_get(const struct masks *m, uint32_t cp) {
  return cp < 256 ? m->low[cp] : m->mask[slot_of(m, cp)];
}

/* The vertical deltas of a block of rows in one column. */
struct column {
  uint64_t up, down; /* bits of rows that are one more, one less than the row above */
};

/*
** One block, one column further. 'in' is the horizontal delta above the
** block; returns the one in its row 'last'.
*/
static inline int advance(struct column *c, uint64_t eq, int in, unsigned last) {
  uint64_t vp = c->up, vn = c->down;
  uint64_t xv = eq | vn;
  eq |= (uint64_t)(in < 0);
  uint64_t xh = (((eq & vp) + vp) ^ vp) | eq;
  uint64_t hp = vn | ~(xh | vp), hn = vp & xh;
  int out = (int)(hp >> last & 1) - (int)(hn >> last & 1);
  hp = hp << 1 | (uint64_t)(in > 0);
  hn = hn << 1 | (uint64_t)(in < 0);
  c->up = hn | ~(xv | hp);
  c->down = hp & xv;
  return out;
}

struct problem {
  const uint32_t *x, *y;
  size_t nx, ny, band;
  int8_t *delta; /* by column: the horizontal delta below the last block */
};

/* The columns [from, to) of a block that a path of at most 'band' edits can cross. */
static void columns_of(const struct problem *p, size_t row, size_t rows, size_t *from, size_t *to) {
  size_t gap = p->nx > p->ny ? p->nx - p->ny : p->ny - p->nx;
  size_t slack = (p->band - gap) / 2;
  size_t below = slack + (p->nx > p->ny ? gap : 0); /* how far a row may be past its column */
  size_t right = slack + (p->ny > p->nx ? gap : 0);
  *from = row + 1 > below ? row + 1 - below : 0;
  if (*from > 0) (*from)--;
  *to = right > p->ny || row + rows > p->ny - right ? p->ny : row + rows + right;
}

/*
** Distance if it is at most p->band, else any number above it. What lies
** outside the band is taken for the longest way there is, which never makes a
** path seem shorter than it is.
*/
static size_t banded(const struct problem *p) {
  struct masks m;
  size_t left = 0, start = 0; /* value at the last row so far, in the column before 'start' */
  memset(p->delta, 1, p->ny);
  for (size_t row = 0; row < p->nx; row += ROWS) {
    size_t rows = p->nx - row < ROWS ? p->nx - row : ROWS, from, to;
    columns_of(p, row, rows, &from, &to);
    for (; start < from; start++) left = (size_t)((ptrdiff_t)left + p->delta[start]);
    masks_build(&m, p->x + row, rows);
    struct column c = {~(uint64_t)0, 0};
    for (size_t j = from; j < to; j++)
      p->delta[j] = (int8_t)advance(&c, masks_get(&m, p->y[j]), p->delta[j], (unsigned)rows - 1);
    if (to < p->ny) memset(p->delta + to, 1, p->ny - to);
    left += rows;
  }
  for (; start < p->ny; start++) left = (size_t)((ptrdiff_t)left + p->delta[start]);
  return left;
}

/* Leaves out what both begin and end with. */
static void trim(struct problem *p) {
  while (p->nx > 0 && p->ny > 0 && p->x[0] == p->y[0]) {
    p->x++, p->y++;
    p->nx--, p->ny--;
  }
  while (p->nx > 0 && p->ny > 0 && p->x[p->nx - 1] == p->y[p->ny - 1]) p->nx--, p->ny--;
}

enum status edit_distance(struct alloc a, const uint32_t *x, size_t nx, const uint32_t *y, size_t ny,
                          size_t max, size_t *out) {
  struct problem p = {x, y, nx, ny, 0, NULL};
  trim(&p);
  size_t gap = p.nx > p.ny ? p.nx - p.ny : p.ny - p.nx, most = p.nx > p.ny ? p.nx : p.ny;
  if (max > most) max = most;
  *out = gap > max ? EDIT_NONE : gap;
  if (gap > max || p.nx == 0 || p.ny == 0) return ST_OK;
  p.delta = alloc_get(&a, p.ny);
  if (p.delta == NULL) return ST_NOMEM;
  for (p.band = gap + ROWS;; p.band *= 2) { /* a narrow band does when the distance is small */
    if (p.band > max) p.band = max;
    size_t d = banded(&p);
    if (d <= p.band || p.band == max) {
      *out = d <= max ? d : EDIT_NONE;
      break;
    }
  }
  alloc_free(&a, p.delta, p.ny);
  return ST_OK;
}

/* The least value of the last row and the first column that has it. */
static size_t best_end(const struct problem *p, size_t *end) {
  size_t best = p->nx, value = p->nx;
  *end = 0;
  for (size_t j = 0; j < p->ny; j++) {
    value = (size_t)((ptrdiff_t)value + p->delta[j]);
    if (value < best) {
      best = value;
      *end = j + 1;
    }
  }
  return best;
}

/* All columns of all blocks; 'edge' is the delta above the first row. */
static void fill(const struct problem *p, int8_t edge) {
  struct masks m;
  memset(p->delta, edge, p->ny);
  for (size_t row = 0; row < p->nx; row += ROWS) {
    size_t rows = p->nx - row < ROWS ? p->nx - row : ROWS;
    masks_build(&m, p->x + row, rows);
    struct column c = {~(uint64_t)0, 0};
    for (size_t j = 0; j < p->ny; j++)
      p->delta[j] = (int8_t)advance(&c, masks_get(&m, p->y[j]), p->delta[j], (unsigned)rows - 1);
  }
}

static void reverse(uint32_t *out, const uint32_t *v, size_t n) {
  for (size_t k = 0; k < n; k++) out[k] = v[n - 1 - k];
}

/*
** Where the stretch that ends at out->end begins: the same search backwards,
** over no more text than the distance allows, bound to that end.
*/
static enum status find_start(struct alloc a, const struct problem *p, struct edit_match *out) {
  size_t span = p->nx + out->distance;
  if (span > out->end) span = out->end;
  size_t size = (p->nx + span) * sizeof(uint32_t);
  uint32_t *back = alloc_get(&a, size + (size == 0));
  if (back == NULL) return ST_NOMEM;
  struct problem q = {back, back + p->nx, p->nx, span, 0, p->delta};
  reverse(back, p->x, p->nx);
  reverse(back + p->nx, p->y + out->end - span, span);
  fill(&q, 1);
  size_t length = 0;
  best_end(&q, &length);
  out->start = out->end - length;
  alloc_free(&a, back, size + (size == 0));
  return ST_OK;
}

enum status edit_locate(struct alloc a, const uint32_t *x, size_t nx, const uint32_t *y, size_t ny,
                        size_t max, struct edit_match *out) {
  struct problem p = {x, y, nx, ny, 0, NULL};
  size_t size = ny + (ny == 0);
  p.delta = alloc_get(&a, size);
  if (p.delta == NULL) return ST_NOMEM;
  fill(&p, 0);
  out->distance = best_end(&p, &out->end);
  out->start = out->end;
  enum status st = ST_OK;
  if (out->distance > max) out->distance = EDIT_NONE;
  else st = find_start(a, &p, out);
  alloc_free(&a, p.delta, size);
  return st;
}
