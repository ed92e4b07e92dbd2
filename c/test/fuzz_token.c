/*
** Tokens, sentences and paragraphs of anything: nothing is lost, nothing is
** counted twice, no character is cut.
*/
#include "fuzz.h"

#include "base/cpu.h"
#include "text/capital.h"
#include "text/glyph.h"
#include "text/line.h"
#include "text/sentence.h"
#include "text/shape.h"
#include "text/token.h"
#include "text/utf8.h"

const char *const fuzz_fragments[] = {
    "He said ",
    "don't",
    " can’t",
    "Mr. ",
    "U.S.",
    "e.g.",
    "No. 5",
    "J. K. ",
    "the ",
    "The ",
    ". ",
    ".",
    "...",
    "…",
    "?!",
    "\"",
    "“",
    "”",
    "„",
    "«",
    " »",
    "''",
    "``",
    "(",
    ")",
    "[...]",
    "[12]",
    "—",
    "--",
    "-",
    "co-",
    "'90s",
    "1,2.5",
    "2025-05-09",
    "20th",
    "5km",
    "$",
    "US$",
    "#tag",
    "@me",
    "@",
    "a.b@c.de",
    "http://",
    "www.",
    "x.com/a(b)",
    "://",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "  ",
    "cannot",
    "中文。",
    "ひら",
    "Привет",
    "e\xCC\x81",
    "\xCC\x81",
    "\xC2\xAD",
    "\xE2\x80\x8B",
    "\xE2\x80\xA8",
    "👩‍👩‍👧",
    "👍🏽",
    "½",
    "٣",
    "?",
    "s",
    "\xE2\x80",
    "\xFF",
    NULL,
};

/* All but letters of gaps and joiners in [from, to) would be lost. */
static void check_gap(const char *s, size_t from, size_t to, size_t n) {
  while (from < to) {
    struct glyph_at g = glyph_read(s + from, s + n);
    CHECK(g.glyph == G_GAP || g.glyph == G_JOINER);
    from += g.len;
  }
  CHECK(from == to);
}

static void check_tokens(const struct tokens *t) {
  size_t at = 0;
  for (size_t k = 0; k < t->n; k++) {
    struct token v = t->v[k];
    CHECK(at <= v.start && v.start < v.end && v.end <= t->len && v.kind < KIND_COUNT);
    check_gap(t->text, at, v.start, t->len);
    at = v.end;
    CHECK(tokens_find(t, v.start) == k && tokens_find(t, v.end - 1) == k);
  }
  check_gap(t->text, at, t->len, t->len);
}

/* In well-formed text no span begins or ends inside a character. */
static void check_borders(const struct tokens *t) {
  for (size_t k = 0; k < t->n; k++) {
    CHECK(!utf8_continues(t->text[t->v[k].start]));
    CHECK(t->v[k].end == t->len || !utf8_continues(t->text[t->v[k].end]));
  }
}

/* The text alone must give the same sentences as its tokens. */
static void check_from_text(const struct tokens *t, const struct wordmap *abbr,
                            const struct spans *expected) {
  struct spans s;
  spans_init(&s, fuzz_alloc);
  CHECK(sentences_find_in(&s, fuzz_alloc, t->text, t->len, abbr) == ST_OK);
  CHECK(s.n == expected->n && (s.n == 0 || memcmp(s.v, expected->v, s.n * sizeof *s.v) == 0));
  spans_free(&s);
}

static void check_sentences(const struct tokens *t, const struct wordmap *abbr) {
  struct spans s;
  size_t k = 0;
  spans_init(&s, fuzz_alloc);
  CHECK(sentences_find(&s, t, abbr) == ST_OK);
  for (size_t j = 0; j < s.n; j++) {
    CHECK(k < t->n && s.v[j].start == t->v[k].start);
    while (t->v[k].end < s.v[j].end) {
      k++;
      CHECK(k < t->n);
      CHECK(line_breaks(t->text + t->v[k - 1].end, t->text + t->v[k].start) < 2);
    }
    CHECK(t->v[k].end == s.v[j].end);
    k++;
  }
  CHECK(k == t->n);
  check_from_text(t, abbr, &s);
  spans_free(&s);
}

static void check_paragraphs(const struct tokens *t) {
  struct spans p;
  size_t at = 0, len;
  spans_init(&p, fuzz_alloc);
  CHECK(paragraphs_find(&p, t->text, t->len) == ST_OK);
  for (size_t k = 0; k < p.n; k++) {
    CHECK(at <= p.v[k].start && p.v[k].start < p.v[k].end && p.v[k].end <= t->len);
    CHECK(!line_blank(t->text + p.v[k].start, t->text + t->len, &len));
    CHECK(line_break(t->text + p.v[k].start, t->text + t->len) == 0);
    CHECK(k == 0 || line_breaks(t->text + at, t->text + p.v[k].start) == 2);
    at = p.v[k].end;
  }
  for (size_t k = 0; k < t->n; k++) CHECK(spans_find(&p, t->v[k].start) == spans_find(&p, t->v[k].end - 1));
  for (size_t k = 0; k < t->n; k++) CHECK(spans_find(&p, t->v[k].start) < p.n);
  spans_free(&p);
}

/* Letters are shapes; all that is told of a token is one of the letters for it, and sentences end in order.
 */
static void check_capitals(const struct tokens *t, const struct wordmap *words) {
  struct folds folds;
  struct spans s;
  size_t n = 0;
  char *bytes = calloc(3 * t->n + 1, 1), *shapes = calloc(t->n + 1, 1);
  uint32_t *ends = calloc(t->n + 1, sizeof *ends);
  CHECK(bytes != NULL && shapes != NULL && ends != NULL);
  folds_init(&folds, fuzz_alloc);
  spans_init(&s, fuzz_alloc);
  CHECK(folds_read(&folds, t) == ST_OK && sentences_find(&s, t, NULL) == ST_OK);
  for (size_t k = 0; k < t->n; k++) shapes[k] = shape_of(t, k);
  struct capital_text x = {t, &folds, &s, shapes, shapes, NULL, words, words};
  struct capitals found = {bytes, bytes + t->n, bytes + 2 * t->n};
  CHECK(capitals_read(&x, &found, ends, &n) == ST_OK && n == s.n);
  for (size_t k = 0; k < t->n; k++) {
    CHECK(found.letters[k] == shapes[k] || found.letters[k] == 'c' || found.letters[k] == 'X');
    CHECK(strchr("hd.", found.doubtful[k]) != NULL && strchr("sC.", found.seen[k]) != NULL);
  }
  for (size_t k = 0; k < n; k++) CHECK(k == 0 ? ends[k] < t->n : ends[k - 1] < ends[k]);
  CHECK(n == 0 || ends[n - 1] == t->n - 1);
  folds_free(&folds);
  spans_free(&s);
  free(bytes);
  free(shapes);
  free(ends);
}

static void check(const char *s, size_t n, const struct wordmap *abbr) {
  struct tokens t;
  CHECK(tokens_build(&t, fuzz_alloc, s, n, abbr) == ST_OK);
  check_tokens(&t);
  if (utf8_check(s, n) == n) check_borders(&t);
  check_sentences(&t, abbr);
  check_paragraphs(&t);
  if (abbr != NULL) check_capitals(&t, abbr);
  tokens_free(&t);
}

/* All levels of vector instructions must find the same tokens. */
static void check_levels(const char *s, size_t n, const struct wordmap *abbr) {
  struct tokens expected, found;
  simd_force(SIMD_PORTABLE);
  CHECK(tokens_build(&expected, fuzz_alloc, s, n, abbr) == ST_OK);
  for (int level = 1; level < SIMD_COUNT; level++) {
    if (!simd_has((enum simd)level)) continue;
    simd_force((enum simd)level);
    CHECK(tokens_build(&found, fuzz_alloc, s, n, abbr) == ST_OK);
    CHECK(found.n == expected.n && memcmp(found.v, expected.v, found.n * sizeof *found.v) == 0);
    tokens_free(&found);
  }
  tokens_free(&expected);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const struct {
    const char *word;
    unsigned char value;
  } words[] = {{"mr.", 'N'}, {"e.g.", 'n'}, {"u.s.", 'e'}, {"no.", 'd'},
               {"co-", 'p'}, {"the", 's'},  {"said", 'v'}};
  struct wordmap abbr;
  wordmap_init(&abbr, fuzz_alloc);
  for (size_t k = 0; k < sizeof words / sizeof *words; k++)
    CHECK(wordmap_add(&abbr, words[k].word, strlen(words[k].word), words[k].value) == ST_OK);
  check((const char *)data, size, NULL);
  check((const char *)data, size, &abbr);
  check_levels((const char *)data, size, &abbr);
  wordmap_free(&abbr);
  return 0;
}
