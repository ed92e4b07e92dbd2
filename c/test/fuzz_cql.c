/*
** Programs made of bytes: either refused, or run without a fault; and what is
** found is what trying every start and every end by plain search finds.
*/
#include "match/cql.h"
#include "fuzz.h"

#define TOKENS 12
#define CODE 10

const char *const fuzz_fragments[] = {"\x01", "\x02", "\x03", "\x04",     "\x05", "\x06",
                                      "\x07", "\x08", "\x09", "\x00\x01", "\x0A", NULL};

static const uint8_t *at, *end;

static uint32_t next(uint32_t limit) {
  return at < end ? *at++ % limit : 0;
}

/* Marks what 'pc' at place 'p' leads to; the slow and simple way. */
static void reach(const struct cql *q, const struct cql_view *v, uint32_t pc, size_t p,
                  unsigned char seen[CODE][TOKENS + 1], unsigned char ends[TOKENS + 1]) {
  if (seen[pc][p]) return;
  seen[pc][p] = 1;
  const struct cql_instr *i = &q->code[pc];
  const struct cql_regions *r = &v->regions[0];
  int starts = 0, stops = 0;
  for (size_t k = 0; k < r->n; k++) {
    starts |= r->v[k].start == p;
    stops |= r->v[k].end == p;
  }
  switch (i->op) {
    case CQL_TEST:
      if (p < v->n && (v->sets[0][0] >> v->ids[0][p] & 1)) reach(q, v, pc + 1, p + 1, seen, ends);
      return;
    case CQL_ANY:
      if (p < v->n) reach(q, v, pc + 1, p + 1, seen, ends);
      return;
    case CQL_SPLIT:
      reach(q, v, i->x, p, seen, ends);
      reach(q, v, i->y, p, seen, ends);
      return;
    case CQL_JUMP:
      reach(q, v, i->x, p, seen, ends);
      return;
    case CQL_MATCH:
      ends[p] = 1;
      return;
    default:
      if (i->op == CQL_SAVE || (i->op == CQL_START ? starts : (i->op == CQL_END) == stops))
        reach(q, v, pc + 1, p, seen, ends);
  }
}

static void compare(const struct cql *q, const struct cql_view *v, const struct spans *found) {
  size_t k = 0;
  for (size_t p = 0; p < v->n;) {
    unsigned char seen[CODE][TOKENS + 1] = {{0}}, ends[TOKENS + 1] = {0};
    size_t best = p;
    reach(q, v, 0, p, seen, ends);
    for (size_t e = p + 1; e <= v->n; e++)
      if (ends[e]) best = e;
    if (best > p) {
      CHECK(k < found->n && found->v[k].start == p && found->v[k].end == best);
      k++;
    }
    p = best > p ? best : p + 1;
  }
  CHECK(k == found->n);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  at = data;
  end = data + size;
  struct cql q;
  struct regex none = {.n = 0};
  if (cql_init(&q, fuzz_alloc, CODE, 1, 1, 0) != ST_OK) abort();
  q.attributes = q.regions = q.captures = 1;
  for (size_t k = 0; k < CODE; k++) {
    uint32_t op = next(CQL_OPS), x = next(CODE);
    if (op == CQL_TEST || (op >= CQL_START && op < CQL_MATCH)) x = 0;
    if (op == CQL_SAVE) x &= 1;
    q.code[k] = (struct cql_instr){op, x, next(CODE)};
  }
  q.branches[0] = (struct cql_branch){0, CQL_TRUE, CQL_FALSE};
  q.atoms[0] = (struct cql_atom){0, &none};
  uint32_t ids[TOKENS];
  const uint32_t *columns[] = {ids};
  uint64_t set = 2; /* value 1 passes */
  const uint64_t *sets[] = {&set};
  struct span spans[] = {{1, 4}, {4, 5}, {7, 12}};
  struct cql_regions regions = {spans, next(4)};
  for (size_t k = 0; k < TOKENS; k++) ids[k] = next(2);
  struct cql_view view = {TOKENS, columns, sets, &regions};
  if (cql_is_sound(&q)) {
    struct cql_search s;
    cql_search_init(&s, fuzz_alloc);
    CHECK(cql_find(&q, &view, &s) == ST_OK);
    compare(&q, &view, &s.found);
    CHECK(cql_find(&q, &view, &s) == ST_OK);
    compare(&q, &view, &s.found);
    cql_search_free(&s);
  }
  cql_free(&q);
  return 0;
}
