/*
** Grows boosted trees for the logistic loss, as c/near/forest.h has them: each
** tree is fitted to what the trees before it leave unexplained, on rows and
** columns drawn by chance. Several forests grown so from different draws are
** averaged: their trees stand one after the other, the leaves divided.
** Source: Friedman (2001), Greedy function approximation: a gradient boosting
** machine; Friedman (2002), Stochastic gradient boosting; gains and leaves from
** slope and curvature, cuts at quantiles after Chen and Guestrin (2016),
** XGBoost: a scalable tree boosting system; bags after Breiman (1996), Bagging
** predictors.
**
** grow < ROWS > FOREST
** ROWS: struct settings in numbers of this machine; of each column a byte of
** size and its name; the rows, a float a column; a byte a row, 1 or 0: its label.
** The same input gives the same forest.
*/
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "near/forest.h"
#include "tool.h"

#define BINS 64     /* of a column */
#define SAMPLE 4000 /* rows that quantiles are taken of, beside the right ones */
#define INNER_MAX ((1u << FOREST_DEPTH_MAX) - 1)
#define NEVER UINT8_MAX /* the bin of a cut that all are below */
#define WARM_UP 10      /* first numbers of a generator, which still show the seed */

struct settings {
  uint32_t rows, columns, trees, depth, bags, seed;
  double step;       /* what part of a tree counts */
  double ridge;      /* what is taken off for large leaves */
  double least;      /* curvature on either side of a cut */
  double rows_share; /* drawn for a tree */
  double columns_share;
  double bias; /* log odds before the first tree */
};

struct data {
  struct settings s;
  float *values; /* a row behind the other */
  uint8_t *labels;
  uint8_t *bins; /* of each value: how many cuts of its column are below it */
  float *cuts;   /* BINS a column, ascending */
  uint8_t *cut_count;
};

/* Of rows together: derivatives of the loss by the log odds. */
struct sum {
  double slope, curvature;
};

struct tree {
  uint8_t column[INNER_MAX], bin[INNER_MAX];
  float cut[INNER_MAX], leaf[INNER_MAX + 1];
};

/* One forest while it grows. */
struct growth {
  const struct data *d;
  uint64_t chance;
  double *odds; /* logarithms, of each row */
  struct sum *of_row;
  uint32_t *drawn; /* rows, those of a node side by side */
  uint32_t *aside;
  uint8_t *columns; /* drawn */
  size_t column_count;
  struct sum *histograms; /* one a level: BINS for each drawn column */
  struct tree tree;
};

struct node {
  uint32_t place, level; /* place: children of k are 2k + 1 and 2k + 2 */
  uint32_t *rows, count;
  struct sum sum;
  struct sum *histogram, *free; /* its own; behind it, what its children may use */
};

struct split {
  double gain; /* 0: there is none */
  uint8_t column, bin;
  struct sum left;
};

/* xorshift64 (Marsaglia 2003), from 0 to below 1. */
static double draw(uint64_t *state) {
  *state ^= *state << 13;
  *state ^= *state >> 7;
  *state ^= *state << 17;
  return (double)(*state >> 11) / 9007199254740992.0;
}

static uint64_t seeded(uint32_t seed, uint32_t bag) {
  uint64_t state = 88172645463325252u ^ ((uint64_t)seed * 100 + bag + 1) * 2654435761u;
  for (int k = 0; k < WARM_UP; k++) draw(&state);
  return state;
}

static void check_settings(const struct settings *s) {
  if (s->rows == 0) fail("grow: there are no rows");
  if (s->columns < 1 || s->columns > FOREST_COLUMNS_MAX) fail("grow: there must be 1 to 255 columns");
  if (s->depth < 1 || s->depth > FOREST_DEPTH_MAX) fail("grow: the depth must be 1 to 6");
  if (s->bags < 1 || s->trees < 1) fail("grow: there must be a tree and a bag");
  if (!(s->step > 0 && s->ridge > 0 && s->least > 0)) fail("grow: step, ridge and least must be above 0");
  if (!(s->rows_share > 0 && s->columns_share > 0)) fail("grow: the shares must be above 0");
}

/* Hands the names on to the forest, which has them in the same form. */
static void copy_names(uint32_t columns) {
  char name[1 + UINT8_MAX];
  for (uint32_t c = 0; c < columns; c++) {
    read_exactly(name, 1, 1);
    size_t size = (unsigned char)name[0];
    read_exactly(name + 1, 1, size);
    write_exactly(name, 1, 1 + size);
  }
}

static void read_rows(struct data *d) {
  size_t cells = (size_t)d->s.rows * d->s.columns;
  d->values = need(cells, sizeof *d->values);
  d->labels = need(d->s.rows, 1);
  read_exactly(d->values, sizeof *d->values, cells);
  read_exactly(d->labels, 1, d->s.rows);
  for (size_t k = 0; k < cells; k++)
    if (!isfinite(d->values[k])) fail("grow: a value is not finite");
}

static int by_value(const void *a, const void *b) {
  float x = *(const float *)a, y = *(const float *)b;
  return (x > y) - (x < y);
}

/*
** Values of a column, in order: an even sample of the rows, and every right row
** once more, since these are few and what they differ in is what counts.
*/
static size_t sample_column(const struct data *d, uint32_t column, float *sample) {
  size_t n = 0, every = d->s.rows / SAMPLE + 1;
  for (size_t r = 0; r < d->s.rows; r++) {
    float value = d->values[r * d->s.columns + column];
    if (d->labels[r]) sample[n++] = value;
    if (r % every == 0) sample[n++] = value;
  }
  qsort(sample, n, sizeof *sample, by_value);
  return n;
}

/* Puts the cuts of a column at the quantiles of its sample, each once; none is at the highest. */
static void cut_column(struct data *d, uint32_t column, const float *sample, size_t n) {
  float *cuts = d->cuts + (size_t)column * BINS;
  uint8_t count = 0;
  for (size_t k = 1; k < BINS; k++) {
    float cut = sample[n * k / BINS];
    if (cut < sample[n - 1] && (count == 0 || cut > cuts[count - 1])) cuts[count++] = cut;
  }
  d->cut_count[column] = count;
}

static uint8_t bin_of(const float *cuts, uint8_t count, float value) {
  uint8_t low = 0, high = count;
  while (low < high) {
    uint8_t middle = (uint8_t)((low + high) / 2);
    if (value <= cuts[middle]) high = middle;
    else low = (uint8_t)(middle + 1);
  }
  return low;
}

static void sort_into_bins(struct data *d) {
  size_t columns = d->s.columns, rows = d->s.rows;
  float *sample = need(2 * rows, sizeof *sample);
  d->cuts = need(columns * BINS, sizeof *d->cuts);
  d->cut_count = need(columns, 1);
  d->bins = need(rows * columns, 1);
  for (uint32_t c = 0; c < columns; c++) cut_column(d, c, sample, sample_column(d, c, sample));
  for (size_t r = 0; r < rows; r++)
    for (size_t k = r * columns, c = 0; c < columns; c++, k++)
      d->bins[k] = bin_of(d->cuts + c * BINS, d->cut_count[c], d->values[k]);
  free(sample);
}

static void add(struct sum *to, struct sum what) {
  to->slope += what.slope;
  to->curvature += what.curvature;
}

static struct sum less(struct sum a, struct sum b) {
  return (struct sum){a.slope - b.slope, a.curvature - b.curvature};
}

static size_t histogram_size(const struct growth *g) {
  return g->column_count * BINS;
}

static void count_rows(const struct growth *g, const struct node *node) {
  memset(node->histogram, 0, histogram_size(g) * sizeof *node->histogram);
  for (uint32_t k = 0; k < node->count; k++) {
    const uint8_t *bins = g->d->bins + (size_t)node->rows[k] * g->d->s.columns;
    struct sum of_row = g->of_row[node->rows[k]], *histogram = node->histogram;
    for (size_t c = 0; c < g->column_count; c++, histogram += BINS)
      add(&histogram[bins[g->columns[c]]], of_row);
  }
}

/* How much the loss falls where rows get a leaf of their own, twice. */
static double worth(const struct settings *s, struct sum rows) {
  return rows.slope * rows.slope / (rows.curvature + s->ridge);
}

/* The best cut of one drawn column, if it is better than what was found. */
static void try_column(const struct growth *g, const struct node *node, size_t c, struct split *best) {
  const struct settings *s = &g->d->s;
  const struct sum *histogram = node->histogram + c * BINS;
  struct sum left = {0, 0};
  double before = worth(s, node->sum);
  for (uint8_t bin = 0; bin < g->d->cut_count[g->columns[c]]; bin++) {
    add(&left, histogram[bin]);
    struct sum right = less(node->sum, left);
    if (left.curvature < s->least || right.curvature < s->least) continue;
    double gain = worth(s, left) + worth(s, right) - before;
    if (gain > best->gain) *best = (struct split){gain, g->columns[c], bin, left};
  }
}

static struct split find_split(const struct growth *g, const struct node *node) {
  struct split best = {.gain = 0};
  if (node->level < g->d->s.depth)
    for (size_t c = 0; c < g->column_count; c++) try_column(g, node, c, &best);
  return best;
}

/* Gives all leaves under a node the value that is best for its rows. */
static void end_node(struct growth *g, const struct node *node) {
  const struct settings *s = &g->d->s;
  uint32_t below = s->depth - node->level, first = (node->place + 1 - (1u << node->level)) << below;
  float value = (float)(-node->sum.slope / (node->sum.curvature + s->ridge) * s->step);
  for (uint32_t k = 0; k < 1u << below; k++) g->tree.leaf[first + k] = value;
}

/* Moves the rows that go left before the others; returns how many they are. Both keep their order. */
static uint32_t part(struct growth *g, const struct node *node, const struct split *split) {
  const uint8_t *bins = g->d->bins + split->column;
  uint32_t left = 0, right = 0;
  for (uint32_t k = 0; k < node->count; k++) {
    uint32_t row = node->rows[k];
    if (bins[(size_t)row * g->d->s.columns] <= split->bin) node->rows[left++] = row;
    else g->aside[right++] = row;
  }
  memcpy(node->rows + left, g->aside, right * sizeof *g->aside);
  return left;
}

/* Counts the smaller child; what the node has besides is the larger one's. */
static void count_children(const struct growth *g, const struct node *node, struct node *small,
                           struct node *large) {
  size_t size = histogram_size(g);
  small->histogram = node->free;
  small->free = node->free + size;
  large->histogram = node->histogram;
  large->free = node->free;
  count_rows(g, small);
  for (size_t k = 0; k < size; k++) large->histogram[k] = less(large->histogram[k], small->histogram[k]);
}

static void grow_node(struct growth *g, struct node node) {
  struct split split = find_split(g, &node);
  if (split.gain <= 0) {
    end_node(g, &node);
    return;
  }
  uint32_t place = node.place, count = part(g, &node, &split);
  g->tree.column[place] = split.column;
  g->tree.bin[place] = split.bin;
  g->tree.cut[place] = g->d->cuts[(size_t)split.column * BINS + split.bin];
  struct node left = {2 * place + 1, node.level + 1, node.rows, count, split.left, NULL, NULL};
  struct node right = {
      2 * place + 2, node.level + 1, node.rows + count, node.count - count, less(node.sum, split.left), NULL,
      NULL};
  struct node *small = left.count < right.count ? &left : &right, *large = small == &left ? &right : &left;
  if (node.level + 1 < g->d->s.depth) count_children(g, &node, small, large);
  grow_node(g, *small); /* before the larger, whose children use the same memory */
  grow_node(g, *large);
}

/* Of every row the derivatives where its log odds are now. */
static void derive(struct growth *g) {
  for (size_t r = 0; r < g->d->s.rows; r++) {
    double p = 1 / (1 + exp(-g->odds[r]));
    g->of_row[r] = (struct sum){p - g->d->labels[r], p * (1 - p)};
  }
}

/* Draws the rows of a tree, each by itself; returns how many. */
static uint32_t draw_rows(struct growth *g, struct sum *sum) {
  uint32_t n = 0;
  for (uint32_t r = 0; r < g->d->s.rows; r++) {
    if (draw(&g->chance) >= g->d->s.rows_share) continue;
    g->drawn[n++] = r;
    add(sum, g->of_row[r]);
  }
  return n;
}

/* Draws the columns of a tree: always as many, and one at least (Knuth, volume 2, 3.4.2, S). */
static void draw_columns(struct growth *g) {
  uint32_t columns = g->d->s.columns;
  double wanted = fmin(columns, fmax(1, round(g->d->s.columns_share * columns)));
  g->column_count = 0;
  for (uint32_t c = 0; c < columns; c++)
    if (draw(&g->chance) * (columns - c) < wanted - (double)g->column_count)
      g->columns[g->column_count++] = (uint8_t)c;
}

static void clear_tree(struct tree *tree) {
  memset(tree->column, 0, sizeof tree->column);
  memset(tree->bin, NEVER, sizeof tree->bin);
  for (size_t k = 0; k < INNER_MAX; k++) tree->cut[k] = INFINITY;
}

static void grow_tree(struct growth *g) {
  struct node root = {.rows = g->drawn, .histogram = g->histograms};
  clear_tree(&g->tree);
  derive(g);
  root.count = draw_rows(g, &root.sum);
  draw_columns(g);
  root.free = root.histogram + histogram_size(g);
  count_rows(g, &root);
  grow_node(g, root);
}

/* Moves the log odds of all rows, also those that were not drawn, by what the tree says of them. */
static void follow_tree(struct growth *g) {
  const struct settings *s = &g->d->s;
  const struct tree *tree = &g->tree;
  size_t inner = ((size_t)1 << s->depth) - 1;
  for (size_t r = 0; r < s->rows; r++) {
    const uint8_t *bins = g->d->bins + r * s->columns;
    size_t k = 0;
    while (k < inner) k = 2 * k + 1 + (bins[tree->column[k]] > tree->bin[k]);
    g->odds[r] += (double)tree->leaf[k - inner];
  }
}

static void write_u32(uint32_t n) {
  unsigned char bytes[4];
  for (int k = 0; k < 4; k++) bytes[k] = (unsigned char)(n >> 8 * k);
  write_exactly(bytes, 1, sizeof bytes);
}

static void write_f32(float x) {
  uint32_t bits;
  memcpy(&bits, &x, sizeof bits);
  write_u32(bits);
}

static void write_tree(const struct settings *s, const struct tree *tree) {
  size_t inner = ((size_t)1 << s->depth) - 1;
  for (size_t k = 0; k < inner; k++) {
    write_exactly(&tree->column[k], 1, 1);
    write_f32(tree->cut[k]);
  }
  for (size_t k = 0; k <= inner; k++) write_f32(tree->leaf[k] / (float)s->bags);
}

static struct growth growth_of(const struct data *d) {
  size_t rows = d->s.rows, columns = d->s.columns;
  struct growth g = {.d = d};
  g.odds = need(rows, sizeof *g.odds);
  g.of_row = need(rows, sizeof *g.of_row);
  g.drawn = need(rows, sizeof *g.drawn);
  g.aside = need(rows, sizeof *g.aside);
  g.columns = need(columns, 1);
  g.histograms = need(d->s.depth * columns * BINS, sizeof *g.histograms);
  return g;
}

static void write_bag(struct growth *g, uint32_t bag) {
  const struct settings *s = &g->d->s;
  g->chance = seeded(s->seed, bag);
  for (size_t r = 0; r < s->rows; r++) g->odds[r] = s->bias;
  for (uint32_t t = 0; t < s->trees; t++) {
    grow_tree(g);
    follow_tree(g);
    write_tree(s, &g->tree);
  }
}

int main(void) {
  struct data d = {0};
  read_exactly(&d.s, sizeof d.s, 1);
  check_settings(&d.s);
  uint8_t columns = (uint8_t)d.s.columns, depth = (uint8_t)d.s.depth;
  write_exactly(FOREST_MAGIC, 1, sizeof FOREST_MAGIC - 1);
  write_exactly(&columns, 1, 1);
  copy_names(d.s.columns);
  read_rows(&d);
  sort_into_bins(&d);
  write_f32((float)d.s.bias);
  write_u32(d.s.trees * d.s.bags);
  write_exactly(&depth, 1, 1);
  struct growth g = growth_of(&d);
  for (uint32_t bag = 0; bag < d.s.bags; bag++) write_bag(&g, bag);
  if (fflush(stdout) != 0) fail("cannot write");
  return 0;
}
