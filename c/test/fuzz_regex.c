/*
** Expressions from fragments, on values from the same: no crash, no read past
** the end, faults inside the expression, the same answer twice, and a plain
** expression matches what it stands for.
*/
#include "fuzz.h"
#include "match/regex.h"

const char *const fuzz_fragments[] = {
    "a",    "b",        "ab",       ".",         "*",     "+",    "?",      "|",     "(",      ")",   "[ab]",
    "[^a]", "[a-c",     "]",        "{2}",       "{1,3}", "{,2}", "{2,}",   "\\d",   "\\w",    "\\W", "\\s",
    "\\",   "\xC3\xA9", "\xC3\x89", "e\xCC\x81", "7",     " ",    "(a|b)*", "(a?)*", "{9999}", NULL,
};

/* The first bytes choose flags and where the value begins. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 2) return 0;
  const char *s = (const char *)data + 2;
  size_t n = size - 2, cut = n == 0 ? 0 : data[1] % (n + 1);
  struct regex re;
  struct regex_run run;
  struct regex_error error = {NULL, 0};
  regex_run_init(&run, fuzz_alloc);
  enum status st = regex_compile(&re, fuzz_alloc, s, cut, data[0] & 7u, &error);
  CHECK(st == ST_OK || st == ST_SYNTAX);
  if (st == ST_SYNTAX) CHECK(error.what != NULL && error.at <= cut);
  if (st == ST_OK) {
    CHECK(re.n <= REGEX_LIMIT && regex_run_room(&run, &re) == ST_OK);
    int first = regex_matches(&re, &run, s + cut, n - cut);
    CHECK(regex_matches(&re, &run, s + cut, n - cut) == first);
    char *literal = malloc(4 * re.n);
    CHECK(literal != NULL);
    size_t len = regex_literal(&re, literal);
    if (len != SIZE_MAX) CHECK(regex_matches(&re, &run, literal, len));
    free(literal);
  }
  regex_free(&re);
  regex_run_free(&run);
  return 0;
}
