/*
** JSON from anything: what is taken stands inside the input, is well-formed
** UTF-8 and the same on every kind of instructions; what is refused has a
** reason and a place.
*/
#include "base/cpu.h"
#include "fuzz.h"

#include "format/json.h"
#include "text/utf8.h"

const char *const fuzz_fragments[] = {
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\"a\"",
    "\"key\":",
    "1",
    "-0.5e+3",
    "12345678901234567890",
    "01",
    "1e999",
    "true",
    "false",
    "null",
    "nul",
    " ",
    "\n",
    "\\n",
    "\\",
    "\\u00e9",
    "\\ud83d\\ude00",
    "\\ud800",
    "é",
    "\xF0\x9F\x98\x80",
    "\xED\xA0\x80",
    "\xC3",
    "a long run of plain letters that fills a vector ",
    "\x01",
    "\"\"",
    "{\"a\":[1,{}]}",
    NULL,
};

/* A sum over all that was read, so that two readings can be compared. */
static uint64_t walk(struct json *j, int depth, uint64_t sum) {
  int more;
  enum json_kind kind = json_next(j);
  sum = sum * 31 + (uint64_t)kind;
  if (kind == JSON_STRING || kind == JSON_DIGITS) {
    CHECK(utf8_check(j->str, j->len) == j->len);
    for (size_t k = 0; k < j->len; k++) sum = sum * 31 + (unsigned char)j->str[k];
  }
  if (kind == JSON_INTEGER) sum = sum * 31 + (uint64_t)j->integer;
  if (kind != JSON_OBJECT && kind != JSON_ARRAY) return sum;
  if (depth == 50) {
    j->st = ST_SYNTAX;
    j->why = "too deep";
    return sum;
  }
  for (int first = 1; (more = json_more(j, kind == JSON_OBJECT ? '}' : ']', first)) > 0; first = 0) {
    if (kind == JSON_OBJECT && !json_key(j)) return sum;
    sum = walk(j, depth + 1, sum);
    if (j->st != ST_OK) return sum;
  }
  return sum;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  uint64_t sums[SIMD_COUNT] = {0};
  size_t places[SIMD_COUNT] = {0};
  for (int level = 0; level < SIMD_COUNT; level++) {
    if (!simd_has((enum simd)level)) continue;
    struct json j;
    simd_force((enum simd)level);
    json_init(&j, fuzz_alloc);
    json_begin(&j, (const char *)data, size);
    sums[level] = walk(&j, 0, 0);
    if (j.st == ST_OK) json_end(&j);
    CHECK(j.p >= j.s && j.p <= j.e);
    CHECK(j.st == ST_OK || j.why != NULL);
    places[level] = (size_t)(j.p - j.s);
    json_free(&j);
    CHECK(sums[level] == sums[SIMD_PORTABLE] && places[level] == places[SIMD_PORTABLE]);
  }
  return 0;
}
