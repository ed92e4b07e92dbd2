/*
** Decoding, folding and counting against slow and plain versions.
*/
#include "fuzz.h"

#include "text/charmap.h"
#include "text/encoding.h"
#include "text/fold.h"
#include "text/utf8.h"

const char *const fuzz_fragments[] = {
    "a",
    "Z ",
    "\n",
    "é",
    "ß",
    "Ł",
    "’",
    "—",
    "\xC3",
    "\xE2\x80",
    "\xF0\x9F",
    "\xF0\x9F\x98\x80",
    "\xED\xA0\x80",
    "\xC0\xAF",
    "\xE0\x80",
    "\xF4\x90",
    "\xEF\xBB\xBF",
    "\xFF\xFE",
    "\xFE\xFF",
    "\xD8\x3D",
    "\x3D\xD8",
    "e\xCC\x81",
    "İ",
    "ŉ",
    "ﬁ",
    "Ǿ",
    "한",
    "が",
    "\xC2\xAD",
    "\xF3\xA0\x80\x81",
    NULL,
};

/* The UTF-8 decoder of the WHATWG Encoding Standard, step by step. */
struct reference {
  uint32_t cp;
  int needed, seen, lower, upper;
};

static int starts(struct reference *r, uint8_t b) {
  r->lower = 0x80, r->upper = 0xBF, r->seen = 0;
  if (b < 0x80) return r->cp = b, 1;
  if (b >= 0xC2 && b <= 0xDF) return r->needed = 1, r->cp = b & 0x1F, 0;
  if (b >= 0xE0 && b <= 0xEF) {
    if (b == 0xE0) r->lower = 0xA0;
    if (b == 0xED) r->upper = 0x9F;
    return r->needed = 2, r->cp = b & 0xF, 0;
  }
  if (b >= 0xF0 && b <= 0xF4) {
    if (b == 0xF0) r->lower = 0x90;
    if (b == 0xF4) r->upper = 0x8F;
    return r->needed = 3, r->cp = b & 7, 0;
  }
  return r->cp = UTF8_REPLACEMENT, -1;
}

static void put(struct buf *out, uint32_t cp, int bad, size_t *replaced) {
  char bytes[4];
  if (bad || cp == 0) cp = UTF8_REPLACEMENT, ++*replaced;
  CHECK(buf_add(out, bytes, utf8_put(bytes, cp)) == ST_OK);
}

static void decode_plainly(struct buf *out, const uint8_t *s, size_t n, size_t *replaced) {
  struct reference r = {0, 0, 0, 0x80, 0xBF};
  for (size_t k = n >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0; k < n; k++) {
    if (r.needed == 0) {
      int got = starts(&r, s[k]);
      if (got != 0) put(out, r.cp, got < 0, replaced);
    } else if (s[k] < r.lower || s[k] > r.upper) {
      r.needed = 0;
      put(out, 0, 1, replaced);
      k--; /* the byte is read again */
    } else {
      r.lower = 0x80, r.upper = 0xBF;
      r.cp = r.cp << 6 | (s[k] & 0x3F);
      if (++r.seen == r.needed) r.needed = 0, put(out, r.cp, 0, replaced);
    }
  }
  if (r.needed > 0) put(out, 0, 1, replaced);
}

static void check_decoding(const char *s, size_t n, struct buf *text) {
  size_t replaced = 0, plainly = 0;
  struct buf want;
  buf_init(&want, fuzz_alloc);
  CHECK(encoding_decode(text, ENC_UTF8, s, n, &replaced) == ST_OK);
  decode_plainly(&want, (const uint8_t *)s, n, &plainly);
  CHECK(text->n == want.n && replaced == plainly);
  CHECK(text->n == 0 || memcmp(text->p, want.p, want.n) == 0);
  CHECK((replaced == 0) == (utf8_check(s, n) == n && (n == 0 || memchr(s, 0, n) == NULL)));
  static const enum encoding others[] = {ENC_WINDOWS_1252, ENC_UTF16LE, ENC_UTF16BE};
  for (int k = 0; k < 3; k++) {
    want.n = 0;
    CHECK(encoding_decode(&want, others[k], s, n, &plainly) == ST_OK);
    CHECK(utf8_check(want.p, want.n) == want.n);
    CHECK(want.n == 0 || memchr(want.p, 0, want.n) == NULL);
  }
  buf_free(&want);
}

static void check_folding(const char *s, size_t n) {
  struct buf once, twice;
  buf_init(&once, fuzz_alloc);
  buf_init(&twice, fuzz_alloc);
  CHECK(fold_add(&once, s, n) == ST_OK && fold_add(&twice, once.p, once.n) == ST_OK);
  if (utf8_check(s, n) == n) {
    CHECK(utf8_check(once.p, once.n) == once.n);
    CHECK(once.n == twice.n && memcmp(once.p, twice.p, once.n) == 0);
  }
  buf_free(&once);
  buf_free(&twice);
}

static void check_counting(const char *s, size_t n) {
  struct charmap m;
  size_t chars = 0;
  CHECK(charmap_build(&m, fuzz_alloc, s, n) == ST_OK);
  for (size_t k = 0; k <= n; k++) {
    CHECK(charmap_chars(&m, k) == chars);
    if (k < n) chars += !utf8_continues(s[k]);
  }
  charmap_free(&m);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *s = (const char *)data;
  struct buf text;
  buf_init(&text, fuzz_alloc);
  check_decoding(s, size, &text);
  check_folding(s, size);
  if (text.n > 0) check_folding(text.p, text.n);
  check_counting(text.n > 0 ? text.p : "", text.n);
  buf_free(&text);
  return 0;
}
