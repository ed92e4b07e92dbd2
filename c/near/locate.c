#include "near/locate.h"

#include "base/lane.h"

#define ROWS 64u
#define LEAD (2 * LANE_BLOCKS * ROWS) /* more than the rows and their errors */

/* A pattern, a text and what is known of them. */
struct search {
  struct alloc a;
  const struct codes *pattern;
  const char *s; /* the text */
  size_t len;
  struct codes text; /* empty until it is looked at closely */
  struct alphabet letters;
  uint8_t *bytes; /* LEAD of no letter, the text, and what the last piece lacks */
  size_t bytes_size, n;
  uint64_t *eq;  /* 256 rows of LANE_BLOCKS words */
  uint64_t *hit; /* a bit a column */
  size_t hit_words;
};

#define EQ_SIZE (256 * LANE_BLOCKS * sizeof(uint64_t))

static void search_free(struct search *s) {
  codes_free(&s->text);
  alloc_free(&s->a, s->bytes, s->bytes_size);
  alloc_free(&s->a, s->eq, EQ_SIZE);
  alloc_free(&s->a, s->hit, s->hit_words * sizeof *s->hit);
}

/*
** How many rows of the pattern are looked for first, in whole blocks: enough
** that text at random, where about half of the letters differ from those of
** the best place, stays above the bound. 0: no number of rows would do.
*/
static size_t leading_rows(size_t m, size_t bound) {
  for (size_t blocks = 1; blocks <= LANE_BLOCKS; blocks++) {
    size_t rows = blocks * ROWS < m ? blocks * ROWS : m;
    if (bound * 5 <= rows * 2) return rows;
    if (rows == m) break;
  }
  return 0;
}

static void mark_rows(struct search *s, size_t rows, unsigned blocks) {
  memset(s->eq, 0, EQ_SIZE);
  for (size_t i = 0; i < rows; i++) {
    size_t byte = alphabet_get(&s->letters, s->pattern->v[i]);
    s->eq[byte * blocks + i / ROWS] |= (uint64_t)1 << (i % ROWS);
  }
}

/*
** Sets in s->hit the columns in which the first 'rows' rows end with at most
** 'bound' errors. The text is cut into one piece a lane; each lane starts so
** far before its piece that no match can reach across.
*/
static void mark_columns(struct search *s, size_t rows, size_t bound) {
  unsigned blocks = (unsigned)((rows + ROWS - 1) / ROWS);
  struct lane_prefix p = {s->eq, blocks, (unsigned)((rows - 1) % ROWS), rows, bound};
  size_t words = s->hit_words / LANES, lead = rows + bound;
  struct lane_texts t;
  uint64_t *hit[LANES];
  mark_rows(s, rows, blocks);
  memset(s->hit, 0, s->hit_words * sizeof *s->hit);
  t.n = lead + words * 64;
  for (size_t l = 0; l < LANES; l++) {
    t.s[l] = s->bytes + (LEAD - lead) + l * words * 64;
    hit[l] = s->hit + l * words;
  }
  lane_ops()->prefix(&p, &t, lead, hit);
}

/* Cuts the text into one piece a lane, each of whole words of s->hit. */
static enum status spell(struct search *s) {
  s->hit_words = (s->len + LANES * 64 - 1) / (LANES * 64) * LANES;
  s->bytes_size = LEAD + s->hit_words * 64;
  s->bytes = alloc_get(&s->a, s->bytes_size);
  s->hit = alloc_get(&s->a, s->hit_words * sizeof *s->hit);
  s->eq = alloc_get(&s->a, EQ_SIZE);
  if (s->bytes == NULL || s->hit == NULL || s->eq == NULL) return ST_NOMEM;
  memset(s->bytes, ALPHABET_OTHER, LEAD);
  s->n = alphabet_write(&s->letters, s->s, s->len, s->bytes + LEAD);
  memset(s->bytes + LEAD + s->n, ALPHABET_OTHER, s->bytes_size - LEAD - s->n);
  return ST_OK;
}

/* First marked column from 'at' on, or the end of the text. */
static size_t next_hit(const struct search *s, size_t at) {
  for (size_t w = at / 64; w < s->hit_words; w++) {
    uint64_t bits = s->hit[w];
    if (w == at / 64) bits &= ~(uint64_t)0 << (at % 64);
    if (bits == 0) continue;
    size_t k = w * 64;
    while (!(bits & 1)) bits >>= 1, k++;
    return k < s->n ? k : s->n;
  }
  return s->n;
}

/* Looks closer at text [from, to): keeps what is nearer than 'out'. */
static enum status look(struct search *s, size_t from, size_t to, size_t max, struct edit_match *out) {
  struct edit_match found;
  if (s->text.v == NULL && codes_read(&s->text, s->s, s->len) != ST_OK) return ST_NOMEM;
  if (to > s->text.n) to = s->text.n;
  if (out->distance != EDIT_NONE) max = out->distance - 1;
  enum status st = edit_locate(s->a, s->pattern->v, s->pattern->n, s->text.v + from, to - from, max, &found);
  if (st != ST_OK || found.distance == EDIT_NONE) return st;
  *out = (struct edit_match){found.distance, found.start + from, found.end + from};
  return ST_OK;
}

/* Around each marked column, as far as a match through it can reach. */
static enum status look_around(struct search *s, size_t rows, size_t bound, struct edit_match *out) {
  size_t n = s->n, before = rows + bound, after = s->pattern->n - rows + bound + 1;
  enum status st = ST_OK;
  for (size_t at = next_hit(s, 0); at < n && st == ST_OK && out->distance != 0;) {
    size_t from = at > before ? at - before : 0, to = at + after;
    while ((at = next_hit(s, at + 1)) < n && at < to + before) to = at + after;
    st = look(s, from, to, bound, out);
  }
  return st;
}

/* Searches with one bound. */
static enum status bounded(struct search *s, size_t bound, struct edit_match *out) {
  size_t rows = s->letters.n < ALPHABET_MAX && s->len > 0 ? leading_rows(s->pattern->n, bound) : 0;
  out->distance = EDIT_NONE;
  if (rows == 0) return look(s, 0, s->len, bound, out);
  if (s->bytes == NULL) { /* for this bound and all that follow */
    enum status st = spell(s);
    if (st != ST_OK) return st;
  }
  mark_columns(s, rows, bound);
  return look_around(s, rows, bound, out);
}

enum status locate(struct alloc a, const struct codes *pattern, const char *text, size_t len, size_t max,
                   struct edit_match *out) {
  struct search s = {.a = a, .pattern = pattern, .s = text, .len = len};
  size_t m = pattern->n, bound = max < m ? max : m / 8;
  codes_init(&s.text, a);
  alphabet_init(&s.letters);
  for (size_t k = 0; k < m; k++) alphabet_add(&s.letters, pattern->v[k]);
  enum status st = bounded(&s, bound, out);
  while (st == ST_OK && out->distance == EDIT_NONE && bound < max && bound < m) {
    bound = bound * 4 < m ? bound * 2 + 1 : m;
    st = bounded(&s, bound, out);
  }
  search_free(&s);
  return st;
}
