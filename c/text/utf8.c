#include "text/utf8.h"

#include <string.h>

/* What may follow a lead byte: number of continuations, range of the first. */
struct lead {
  unsigned char more, lo, hi;
};

static struct lead lead_of(unsigned char c) {
  if (c < 0xC2 || c > 0xF4) return (struct lead){0, 1, 0};
  if (c < 0xE0) return (struct lead){1, 0x80, 0xBF};
  if (c < 0xF0) return (struct lead){2, c == 0xE0 ? 0xA0 : 0x80, c == 0xED ? 0x9F : 0xBF};
  return (struct lead){3, c == 0xF0 ? 0x90 : 0x80, c == 0xF4 ? 0x8F : 0xBF};
}

/* Number of continuation bytes at 's' that 'l' admits, at most l.more. */
static size_t good_continuations(const char *s, const char *e, struct lead l) {
  size_t k = 0;
  while (k < l.more && s + k < e) {
    unsigned char c = (unsigned char)s[k];
    if (k == 0 ? (c < l.lo || c > l.hi) : (c & 0xC0) != 0x80) break;
    k++;
  }
  return k;
}

size_t utf8_get(const char *s, const char *e, uint32_t *cp) {
  unsigned char c = (unsigned char)*s;
  if (c < 0x80) {
    *cp = c;
    return 1;
  }
  struct lead l = lead_of(c);
  if (l.more == 0 || good_continuations(s + 1, e, l) < l.more) return 0;
  uint32_t v = c & (0x3Fu >> l.more);
  for (size_t k = 1; k <= l.more; k++) v = v << 6 | ((unsigned char)s[k] & 0x3F);
  *cp = v;
  return l.more + 1u;
}

size_t utf8_bad(const char *s, const char *e) {
  return 1 + good_continuations(s + 1, e, lead_of((unsigned char)*s));
}

size_t utf8_put(char *out, uint32_t cp) {
  if (cp < 0x80) {
    out[0] = (char)cp;
    return 1;
  }
  size_t more = cp < 0x800 ? 1 : cp < 0x10000 ? 2 : 3;
  static const unsigned char mark[] = {0, 0xC0, 0xE0, 0xF0};
  for (size_t k = more; k > 0; k--) {
    out[k] = (char)(0x80 | (cp & 0x3F));
    cp >>= 6;
  }
  out[0] = (char)(mark[more] | cp);
  return more + 1;
}

/* Length of the run of ASCII bytes at 's', looked at eight at a time. */
static size_t ascii_run(const char *s, size_t n) {
  size_t k = 0;
  for (; n - k >= 8; k += 8) {
    uint64_t w;
    memcpy(&w, s + k, 8);
    if (w & 0x8080808080808080u) break;
  }
  while (k < n && (unsigned char)s[k] < 0x80) k++;
  return k;
}

size_t utf8_check(const char *s, size_t n) {
  size_t k = 0;
  while ((k += ascii_run(s + k, n - k)) < n) {
    uint32_t cp;
    size_t len = utf8_get(s + k, s + n, &cp);
    if (len == 0) return k;
    k += len;
  }
  return n;
}

size_t utf8_count(const char *s, size_t n) {
  size_t count = 0;
  for (size_t k = 0; k < n; k++) count += !utf8_continues(s[k]);
  return count;
}
