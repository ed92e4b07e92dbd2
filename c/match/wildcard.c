#include "match/wildcard.h"

/* Length of the character at 'p'; words are well-formed where texts were. */
static size_t step(const char *p, const char *e) {
  size_t n = 1;
  while (p + n < e && ((unsigned char)p[n] & 0xC0) == 0x80) n++;
  return n;
}

/* Where the text does not go on as the pattern does, the last * is tried again with a character more. */
int wildcard_fits(const char *p, size_t np, const char *s, size_t n) {
  const char *pe = p + np, *se = s + n;
  const char *star = NULL, *again = NULL;
  while (s < se) {
    if (p < pe && *p == '*') {
      star = ++p;
      again = s;
    } else if (p < pe && *p == '?') {
      p++;
      s += step(s, se);
    } else if (p < pe && *p == *s) {
      p++;
      s++;
    } else if (star != NULL) {
      p = star;
      s = again += step(again, se);
    } else {
      return 0;
    }
  }
  while (p < pe && *p == '*') p++;
  return p == pe;
}
