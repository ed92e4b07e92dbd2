/*
** Distances, nearest stretches and likeness of stray text, beside the table
** that everybody fills by hand; at every level of vector instructions.
*/
#include "fuzz.h"

#include "base/cpu.h"
#include "near/locate.h"
#include "near/near.h"

const char *const fuzz_fragments[] = {"a",
                                      "b",
                                      "ab",
                                      "abcabc",
                                      " ",
                                      "\xC3\xA9",
                                      "\xE2\x80\x99",
                                      "\xF0\x9F\x98\x80",
                                      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                                      "|",
                                      "\xFF",
                                      NULL};

#define MOST 400

/* Row after row; 'is_free' lets the pattern begin and end anywhere. Returns the distance and its first end.
 */
static size_t by_hand(const struct codes *x, const struct codes *y, int is_free, size_t *end) {
  static size_t row[MOST + 1];
  for (size_t i = 0; i <= x->n; i++) row[i] = i;
  size_t best = x->n;
  *end = 0;
  for (size_t j = 0; j < y->n; j++) {
    size_t corner = row[0];
    if (!is_free) row[0]++;
    for (size_t i = 1; i <= x->n; i++) {
      size_t above = row[i], least = corner + (x->v[i - 1] != y->v[j]);
      if (above + 1 < least) least = above + 1;
      if (row[i - 1] + 1 < least) least = row[i - 1] + 1;
      corner = above;
      row[i] = least;
    }
    if (is_free && row[x->n] < best) {
      best = row[x->n];
      *end = j + 1;
    }
  }
  return is_free ? best : row[x->n];
}

static void check_pair(const struct codes *x, const struct codes *y, const char *text, size_t len,
                       size_t max) {
  size_t end, d = 0, wanted = by_hand(x, y, 0, &end);
  struct edit_match m;
  CHECK(edit_distance(fuzz_alloc, x->v, x->n, y->v, y->n, max, &d) == ST_OK);
  CHECK(d == (wanted <= max ? wanted : EDIT_NONE));
  wanted = by_hand(x, y, 1, &end);
  CHECK(locate(fuzz_alloc, x, text, len, max, &m) == ST_OK);
  CHECK(wanted <= max ? m.distance == wanted && m.end == end : m.distance == EDIT_NONE);
  if (m.distance == EDIT_NONE) return;
  CHECK(edit_distance(fuzz_alloc, x->v, x->n, y->v + m.start, m.end - m.start, max, &d) == ST_OK);
  CHECK(d == m.distance);
}

/* The second text is found by likeness exactly when its distance says so, by both ways. */
static void check_alike(const struct codes *x, const struct codes *y, const char *a, size_t na, const char *b,
                        size_t nb, double likeness) {
  struct near_hits hits, again;
  struct near_index index;
  struct near_query query;
  size_t end, d = by_hand(x, y, 0, &end);
  int alike = d <= near_bound(x->n, y->n, likeness);
  near_hits_init(&hits, fuzz_alloc);
  near_hits_init(&again, fuzz_alloc);
  near_index_init(&index, fuzz_alloc);
  CHECK(near_query_init(&query, fuzz_alloc, a, na, likeness, &hits) == ST_OK);
  CHECK(near_query_add(&query, 0, b, nb) == ST_OK && near_query_end(&query) == ST_OK);
  CHECK(near_index_add(&index, b, nb) == ST_OK && near_index_seal(&index) == ST_OK);
  CHECK(near_index_find(&index, a, na, likeness, &again) == ST_OK);
  CHECK(hits.n == (size_t)alike && again.n == hits.n);
  CHECK(!alike || (hits.v[0].distance == d && again.v[0].distance == d));
  near_query_free(&query);
  near_index_free(&index);
  near_hits_free(&hits);
  near_hits_free(&again);
}

/* The input is a pattern and a text with a bar between. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const uint8_t *bar = size > 0 ? memchr(data, '|', size) : NULL;
  size_t na = bar == NULL ? size / 2 : (size_t)(bar - data);
  const char *a = (const char *)data, *b = a + na;
  size_t nb = size - na;
  if (na > MOST || nb > MOST) return 0;
  struct codes x, y;
  codes_init(&x, fuzz_alloc);
  codes_init(&y, fuzz_alloc);
  CHECK(codes_read(&x, a, na) == ST_OK && codes_read(&y, b, nb) == ST_OK);
  for (int level = 0; level < SIMD_COUNT; level++) {
    if (!simd_has((enum simd)level)) continue;
    simd_force((enum simd)level);
    check_pair(&x, &y, b, nb, SIZE_MAX);
    check_pair(&x, &y, b, nb, size % 40);
    check_alike(&x, &y, a, na, b, nb, 0.05 + (double)(size % 20) / 20);
  }
  codes_free(&x);
  codes_free(&y);
  return 0;
}
