/*
** Texts of any bytes: zlib reads what we compressed, and postings of any gaps
** come back.
*/
#include "fuzz.h"

#include <zlib.h>

#include "format/deflate.h"
#include "store/posting.h"

const char *const fuzz_fragments[] = {
    "the ",
    "government said ",
    "on Monday",
    ", ",
    ". ",
    "a",
    "ab",
    "abc",
    "abcd",
    "\n\n",
    "é",
    "\xFF\xFE",
    "0",
    "the government said on Monday that the government said ",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    NULL,
};

static void check_text(const char *text, size_t n) {
  char *packed = malloc(deflate_bound(n)), *back = malloc(n + 1);
  CHECK(packed != NULL && back != NULL);
  size_t len = deflate_text(packed, text, n);
  uLongf size = (uLongf)n + 1;
  CHECK(len <= deflate_bound(n));
  CHECK(uncompress((Bytef *)back, &size, (const Bytef *)packed, (uLong)len) == Z_OK);
  CHECK(size == n && memcmp(back, text, n) == 0);
  free(packed);
  free(back);
}

/* The bytes as gaps between blocks; then as postings that nobody wrote. */
static void check_postings(const uint8_t *data, size_t n) {
  uint32_t *v = malloc((n + 1) * sizeof *v), at = 0;
  CHECK(v != NULL);
  for (size_t k = 0; k < n; k++) v[k] = at += 1 + (uint32_t)data[k] * (data[k] % 7 == 0 ? 97 : 1);
  size_t blocks = (size_t)at + 1 + n % 130;
  uint64_t *bits = calloc(blocks / 64 + 1, sizeof *bits);
  CHECK(bits != NULL);
  struct buf out;
  buf_init(&out, fuzz_alloc);
  CHECK(posting_add(&out, v, n, blocks) == ST_OK);
  const unsigned char *p = (const unsigned char *)out.p;
  CHECK(posting_bits(bits, p, p + out.n, n, blocks) == ST_OK);
  size_t found = 0;
  for (size_t k = 0; k < blocks; k++) found += bits[k / 64] >> k % 64 & 1;
  CHECK(found == n);
  for (size_t k = 0; k < n; k++) CHECK(bits[v[k] / 64] >> v[k] % 64 & 1);
  memset(bits, 0, (blocks / 64 + 1) * sizeof *bits);
  posting_bits(bits, data, data + n, n / 2, blocks);
  buf_free(&out);
  free(bits);
  free(v);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  check_text((const char *)data, size);
  check_postings(data, size);
  return 0;
}
