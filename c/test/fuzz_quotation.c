/*
** Quotation marks of anything: pairs in order, within their passages, never
** blank, nested as their depth says.
*/
#include "fuzz.h"

#include "text/line.h"
#include "text/passage.h"
#include "text/quotation.h"

const char *const fuzz_fragments[] = {
    "\"",   "“",        "”",
    "„",    "‟",        "''",
    "``",   "'",        "`",
    "‘",    "’",        "‚",
    "‛",    "«",        "»",
    "‹",    "›",        "\n",
    ". ",   ".\n",      "!",
    "?",    ":",        ",",
    "\n\n", "\r\n",     " ",
    "\t",   "We ",      "s",
    "z",    "x",        "é",
    "É",    "em",       "'til",
    "90s",  "a",        "N",
    "-",    "—",        "(",
    ")",    "[",        "…",
    "。",   "中",       "*",
    "_",    "/",        "<",
    "\xE2", "\xC2",     "\xE2\x80",
    "\xFF", "\xC2\xA0", "\xE2\x80\x89",
    NULL,
};

static void check_passages(const struct spans *passages, const struct spans *paragraphs) {
  size_t k = 0;
  for (size_t j = 0; j < passages->n; j++) {
    struct span p = passages->v[j];
    while (k < paragraphs->n && paragraphs->v[k].end < p.end) k++;
    CHECK(p.start < p.end && k < paragraphs->n && paragraphs->v[k].start <= p.start);
    CHECK(j == 0 || passages->v[j - 1].end <= p.start);
  }
}

static void check_pair(const struct quotation *q, const char *s, size_t n, const struct spans *passages) {
  CHECK(q->outer.start < q->inner.start && q->inner.start < q->inner.end && q->inner.end <= q->outer.end);
  CHECK(passage_head(s, n, q->inner.start) < q->inner.end);
  size_t k = spans_find(passages, q->outer.start);
  CHECK(k < passages->n && q->outer.end <= passages->v[k].end);
  CHECK(q->is_closed == (q->inner.end < q->outer.end) && !(q->is_closed && q->is_lost));
}

static void check_order(const struct quotations *q) {
  for (size_t k = 0; k < q->n; k++) {
    CHECK(q->v[k].depth >= 1 && (k > 0 || q->v[k].depth == 1));
    if (k == 0) continue;
    CHECK(q->v[k - 1].outer.start < q->v[k].outer.start && q->v[k].depth <= q->v[k - 1].depth + 1);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *s = (const char *)data;
  struct spans paragraphs, passages;
  struct quotations q;
  spans_init(&paragraphs, fuzz_alloc);
  spans_init(&passages, fuzz_alloc);
  quotations_init(&q, fuzz_alloc);
  CHECK(paragraphs_find(&paragraphs, s, size) == ST_OK);
  CHECK(passages_find(&passages, s, &paragraphs) == ST_OK);
  check_passages(&passages, &paragraphs);
  CHECK(quotations_find(&q, s, size, &passages) == ST_OK);
  for (size_t k = 0; k < q.n; k++) check_pair(&q.v[k], s, size, &passages);
  check_order(&q);
  quotations_free(&q);
  spans_free(&passages);
  spans_free(&paragraphs);
  return 0;
}
