#include "near/diff.h"

#include <string.h>

#include "base/hash.h"

/* What is left to compare: [x0, x1) of one list against [y0, y1) of the other. */
struct box {
  int32_t x0, x1, y0, y1;
};

static void *zeroed(const struct alloc *a, size_t count, size_t size) {
  void *p = alloc_get(a, count * size);
  if (p != NULL) memset(p, 0, count * size);
  return p;
}

static enum status side_init(struct diff_side *s, const struct alloc *a, size_t n) {
  s->n = n;
  s->id = zeroed(a, n + 1, sizeof *s->id);
  s->changed = zeroed(a, n + 1, 1); /* one beyond the end, never changed: a guard */
  s->kept = zeroed(a, n + 1, sizeof *s->kept);
  s->place = zeroed(a, n + 1, sizeof *s->place);
  return s->id && s->changed && s->kept && s->place ? ST_OK : ST_NOMEM;
}

enum status diff_init(struct diff *d, struct alloc a, size_t n, size_t m) {
  *d = (struct diff){.a = a};
  if (n > DIFF_LIMIT || m > DIFF_LIMIT) return ST_LIMIT;
  for (d->size = 16; d->size < 2 * (n + m);) d->size *= 2;
  d->width = n + m + 3;
  if (side_init(&d->side[0], &a, n) != ST_OK || side_init(&d->side[1], &a, m) != ST_OK) return ST_NOMEM;
  d->strings = zeroed(&a, d->size, sizeof *d->strings);
  d->seen = zeroed(&a, n + m + 1, 1);
  d->ahead = alloc_get(&a, 2 * d->width * sizeof *d->ahead);
  return d->strings && d->seen && d->ahead ? ST_OK : ST_NOMEM;
}

void diff_free(struct diff *d) {
  struct diff old = *d;
  *d = (struct diff){.a = old.a};
  for (int k = 0; k < 2; k++) {
    struct diff_side *s = &old.side[k];
    alloc_free(&old.a, s->id, (s->n + 1) * sizeof *s->id);
    alloc_free(&old.a, s->changed, s->n + 1);
    alloc_free(&old.a, s->kept, (s->n + 1) * sizeof *s->kept);
    alloc_free(&old.a, s->place, (s->n + 1) * sizeof *s->place);
  }
  alloc_free(&old.a, old.strings, old.size * sizeof *old.strings);
  alloc_free(&old.a, old.seen, old.side[0].n + old.side[1].n + 1);
  alloc_free(&old.a, old.ahead, 2 * old.width * sizeof *old.ahead);
}

void diff_set(struct diff *d, int side, size_t k, const char *s, size_t len) {
  uint32_t hash = hash_bytes(s, len);
  size_t mask = d->size - 1, at = hash & mask;
  struct diff_string *e = &d->strings[at];
  while (e->s != NULL && !(e->hash == hash && e->len == len && memcmp(e->s, s, len) == 0)) {
    at = (at + 1) & mask;
    e = &d->strings[at];
  }
  if (e->s == NULL) *e = (struct diff_string){s, len, hash, (uint32_t)d->nstrings++};
  d->side[side].id[k] = e->id;
  d->seen[e->id] |= (unsigned char)(side + 1);
}

/* Marks what only this list has, and gathers the rest. */
static void set_aside(struct diff *d, struct diff_side *s) {
  for (size_t k = 0; k < s->n; k++) {
    s->changed[k] = d->seen[s->id[k]] != 3;
    if (s->changed[k]) continue;
    s->kept[s->nkept] = s->id[k];
    s->place[s->nkept++] = (uint32_t)k;
  }
}

static void mark(struct diff_side *s, int32_t from, int32_t to) {
  for (int32_t k = from; k < to; k++) s->changed[s->place[k]] = 1;
}

/* Drops what both ends of the box have in common. */
static struct box trim(const struct diff *d, struct box b) {
  const uint32_t *x = d->side[0].kept, *y = d->side[1].kept;
  while (b.x0 < b.x1 && b.y0 < b.y1 && x[b.x0] == y[b.y0]) b.x0++, b.y0++;
  while (b.x0 < b.x1 && b.y0 < b.y1 && x[b.x1 - 1] == y[b.y1 - 1]) b.x1--, b.y1--;
  return b;
}

/*
** One side of the search for a middle: the furthest x reached on every
** diagonal x - y with 'cost' edits, from the start of the box (dir = 1) or
** from its end (dir = -1).
*/
struct front {
  int32_t *x;        /* indexed by diagonal, negative ones included */
  int32_t low, high; /* diagonals reached */
  int32_t dir;
};

struct point {
  int32_t x, y;
};

/* Advances along equal entries. */
static int32_t slide(const struct diff *d, const struct box *b, int32_t x, int32_t y, int32_t dir) {
  const uint32_t *a = d->side[0].kept, *c = d->side[1].kept;
  if (dir > 0)
    while (x < b->x1 && y < b->y1 && a[x] == c[y]) x++, y++;
  else
    while (x > b->x0 && y > b->y0 && a[x - 1] == c[y - 1]) x--, y--;
  return x;
}

/* Widens the front by one diagonal on each side, where the box has them. */
static void widen(struct front *f, const struct box *b, int32_t unreached) {
  if (f->low > b->x0 - b->y1) f->x[--f->low - 1] = unreached;
  else f->low++;
  if (f->high < b->x1 - b->y0) f->x[++f->high + 1] = unreached;
  else f->high--;
}

/*
** One more edit on every diagonal of 'f'. Returns 1 when it meets the other
** front, with the meeting point in 'at'.
*/
static int advance(const struct diff *d, const struct box *b, struct front *f, const struct front *other,
                   int odd, struct point *at) {
  int32_t dir = f->dir;
  widen(f, b, dir > 0 ? -1 : INT32_MAX);
  for (int32_t k = f->high; k >= f->low; k -= 2) {
    int32_t down = f->x[k - 1], up = f->x[k + 1], x;
    if (dir > 0) x = down < up ? up : down + 1;
    else x = down < up ? down : up - 1;
    x = slide(d, b, x, x - k, dir);
    f->x[k] = x;
    /* On a diagonal of the other front's parity, the two may have met. */
    if (odd == (dir > 0) && k >= other->low && k <= other->high && (other->x[k] - x) * dir <= 0) {
      *at = (struct point){x, x - k};
      return 1;
    }
  }
  return 0;
}

/* The point of a front that is furthest from where it began. */
static struct point furthest(const struct front *f, const struct box *b) {
  struct point best = f->dir > 0 ? (struct point){b->x0, b->y0} : (struct point){b->x1, b->y1};
  for (int32_t k = f->high; k >= f->low; k -= 2) {
    int32_t x = f->x[k], y = x - k;
    if (x < b->x0 || x > b->x1 || y < b->y0 || y > b->y1) continue;
    if ((x + y - best.x - best.y) * f->dir > 0) best = (struct point){x, y};
  }
  return best;
}

/*
** A point of the box through which a shortest script passes, or after 'limit'
** edits from either end the furthest point seen.
*/
static struct point middle(const struct diff *d, const struct box *b, int32_t limit) {
  int32_t *zero = d->ahead + d->side[1].nkept + 1;
  int32_t start = b->x0 - b->y0, end = b->x1 - b->y1;
  struct front fore = {zero, start, start, 1}, back = {zero + d->width, end, end, -1};
  struct point at = {0, 0};
  fore.x[start] = b->x0;
  back.x[end] = b->x1;
  for (int32_t cost = 1;; cost++) {
    if (advance(d, b, &fore, &back, (start - end) & 1, &at)) return at;
    if (advance(d, b, &back, &fore, (start - end) & 1, &at)) return at;
    if (cost < limit) continue;
    struct point f = furthest(&fore, b), g = furthest(&back, b);
    return (f.x + f.y) - (b->x0 + b->y0) >= (b->x1 + b->y1) - (g.x + g.y) ? f : g;
  }
}

static int32_t size_of(const struct box *b) {
  return (b->x1 - b->x0) + (b->y1 - b->y0);
}

/* Divides boxes until one side of each is empty. */
static void divide(struct diff *d, struct box b, int32_t limit) {
  struct box stack[40]; /* the larger half waits, so the depth is a logarithm */
  size_t depth = 0;
  for (;;) {
    b = trim(d, b);
    if (b.x0 < b.x1 && b.y0 < b.y1) {
      struct point at = middle(d, &b, limit);
      struct box left = {b.x0, at.x, b.y0, at.y}, right = {at.x, b.x1, at.y, b.y1};
      int left_waits = size_of(&left) > size_of(&right);
      stack[depth++] = left_waits ? left : right;
      b = left_waits ? right : left;
      continue;
    }
    mark(&d->side[0], b.x0, b.x1);
    mark(&d->side[1], b.y0, b.y1);
    if (depth == 0) return;
    b = stack[--depth];
  }
}

void diff_run(struct diff *d) {
  set_aside(d, &d->side[0]);
  set_aside(d, &d->side[1]);
  size_t n = d->side[0].nkept, m = d->side[1].nkept;
  size_t limit = n + m <= DIFF_EXACT ? DIFF_EXACT : (size_t)DIFF_EXACT * DIFF_EXACT / (n + m);
  if (limit < 256) limit = 256;
  divide(d, (struct box){0, (int32_t)n, 0, (int32_t)m}, (int32_t)limit);
}

int diff_next(const struct diff *d, struct edit *e) {
  const struct diff_side *a = &d->side[0], *b = &d->side[1];
  size_t i = e->i2, j = e->j2;
  *e = (struct edit){DIFF_EQUAL, i, i, j, j};
  while (i < a->n && j < b->n && !a->changed[i] && !b->changed[j]) i++, j++;
  if (i == e->i1) {
    while (i < a->n && a->changed[i]) i++;
    while (j < b->n && b->changed[j]) j++;
    if (i > e->i1) e->op = j > e->j1 ? DIFF_REPLACE : DIFF_DELETE;
    if (i == e->i1) e->op = DIFF_INSERT;
  }
  e->i2 = i;
  e->j2 = j;
  return i > e->i1 || j > e->j1;
}
