/*
** Word boundaries of anything: the same on every level of vector instructions,
** the start and the end among them, and none inside a character.
*/
#include "fuzz.h"

#include "base/cpu.h"
#include "text/uax29.h"
#include "text/utf8.h"

const char *const fuzz_fragments[] = {
    "word ",
    "can't ",
    "3.5",
    "1,2",
    "a:b",
    ".",
    ",",
    "'",
    "\"",
    "_",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "a longer run of plain words that fills a block of its own, and more ",
    "\xCC\x81",
    "\xC2\xAD",
    "\xE2\x80\x8D",
    "’",
    "“",
    "é",
    "אב",
    "א\"",
    "カ",
    "中",
    "👩",
    "🏽",
    "🇩",
    "\xE2\x80\xA8",
    "\xE2\x80",
    "\xFF",
    NULL,
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *s = (const char *)data;
  size_t room = UAX29_ROOM(size) * sizeof(uint64_t);
  uint64_t *expected = calloc(1, room), *found = malloc(room);
  CHECK(expected != NULL && found != NULL);
  simd_force(SIMD_PORTABLE);
  uax29_borders(expected, s, size);
  for (int level = 1; level < SIMD_COUNT; level++) {
    if (!simd_has((enum simd)level)) continue;
    simd_force((enum simd)level);
    memset(found, 0, room);
    uax29_borders(found, s, size);
    CHECK(memcmp(expected, found, room) == 0);
  }
  for (size_t k = 0; k <= size && size > 0; k++) {
    int border = (int)(expected[k / 64] >> k % 64 & 1);
    CHECK(border || (k > 0 && k < size));
    CHECK(!border || k == size || utf8_check(s, size) < size || !utf8_continues(s[k]));
  }
  free(expected);
  free(found);
  return 0;
}
