/*
** JSON from anything: what is taken stands inside the input, is well-formed
** UTF-8 and the same on every kind of instructions; what is refused has a
** reason and a place.
*/
#include "base/cpu.h"
#include "fuzz.h"

#include "format/record.h"
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

/* A record is taken where the value would be, as far as it is an object; its strings are UTF-8. */
static void read_as_record(const char *s, size_t n, int is_value) {
  struct record r;
  size_t len = 0;
  record_init(&r, fuzz_alloc);
  enum status st = record_read(&r, s, n);
  size_t at = 0;
  while (at < n && (s[at] == ' ' || s[at] == '\n' || s[at] == '\r' || s[at] == '\t')) at++;
  CHECK(st != ST_OK || (at < n && s[at] == '{'));
  CHECK(!is_value || at == n || s[at] != '{' || st == ST_OK);
  for (size_t k = 0; k < r.n; k++) {
    struct record_slice name = r.v[k].name, text = r.v[k].text;
    CHECK(utf8_check(record_bytes(&r, name), name.len) == name.len);
    CHECK(utf8_check(record_bytes(&r, text), text.len) == text.len);
    CHECK(record_find(&r, record_bytes(&r, name), name.len) != NULL);
  }
  record_line(&r, s, n, &len);
  CHECK(len == n || s[len] == '\n');
  record_free(&r);
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
    int is_value = j.st == ST_OK && json_end(&j);
    CHECK(j.p >= j.s && j.p <= j.e);
    CHECK(j.st == ST_OK || j.why != NULL);
    places[level] = (size_t)(j.p - j.s);
    json_free(&j);
    read_as_record((const char *)data, size, is_value);
    CHECK(sums[level] == sums[SIMD_PORTABLE] && places[level] == places[SIMD_PORTABLE]);
  }
  return 0;
}
