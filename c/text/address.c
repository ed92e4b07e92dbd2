#include "text/address.h"

#include <string.h>

#include "text/glyph.h"

static int is_alnum(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Length of the URL character at 's', 0 if it is none. */
static size_t url_char(const char *s, const char *e) {
  if ((unsigned char)*s < 128) return is_alnum(*s) || (*s != '\0' && strchr("-._~:/?#[]@!$&'()*+,;=%", *s));
  struct glyph_at g = glyph_read(s, e);
  return g.glyph == G_LETTER || g.glyph == G_MARK || g.glyph == G_DIGIT ? g.len : 0;
}

/* End of the URL characters from 's', without the marks after the URL. */
static const char *url_rest(const char *s, const char *e) {
  const char *p = s;
  long open = 0; /* round brackets opened, less those closed */
  for (size_t n; p < e && (n = url_char(p, e)) > 0; p += n) open += (*p == '(') - (*p == ')');
  while (p > s && (strchr(".,;:!?'*[]", p[-1]) != NULL || (p[-1] == ')' && open < 0))) {
    if (p[-1] == ')') open++;
    p--;
  }
  return p;
}

static int starts_with(const char *s, const char *e, const char *prefix) {
  size_t n = strlen(prefix);
  return (size_t)(e - s) >= n && memcmp(s, prefix, n) == 0;
}

size_t address_url(const char *s, const char *e) {
  const char *p = s;
  if (starts_with(s, e, "www.") && e - s > 4 && is_alnum(s[4])) return (size_t)(url_rest(s, e) - s);
  if (starts_with(s, e, "doi:10.")) return (size_t)(url_rest(s, e) - s);
  while (p < e && p - s < 10 && is_alnum(*p)) p++;
  if (p == s || !starts_with(p, e, "://") || p + 3 == e || url_char(p + 3, e) == 0) return 0;
  const char *rest = url_rest(p + 3, e);
  return rest > p + 3 ? (size_t)(rest - s) : 0;
}

/* Left out: domains that are English words ("it", "in", "is", "so", ...). */
static const char *const domains[] = {
    "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "news", "io", "ai", "app",
    "dev", "tv",  "uk",  "eu",  "de",  "fr",  "es",  "pt",   "nl",  "ch",   "dk", "se", "fi",
    "pl",  "cz",  "sk",  "hu",  "ro",  "bg",  "gr",  "rs",   "hr",  "ru",   "ua", "by", "kz",
    "ge",  "lv",  "lt",  "ee",  "cn",  "jp",  "kr",  "kp",   "tw",  "hk",   "sg", "th", "vn",
    "id",  "ph",  "pk",  "lk",  "ir",  "il",  "tr",  "sa",   "ae",  "qa",   "eg", "za", "ng",
    "ke",  "ca",  "us",  "mx",  "br",  "ar",  "cl",  "ve",   "cu",  "au",   "nz", "ly", "cc",
};

static int is_domain(const char *s, size_t n) {
  if (n < 2 || n > 4 || *s < 'a' || *s > 'z') return 0; /* as most labels: of "U.S.", "1.50" */
  for (size_t k = 0; k < sizeof domains / sizeof *domains; k++)
    if (strlen(domains[k]) == n && memcmp(s, domains[k], n) == 0) return 1;
  return 0;
}

size_t address_host(const char *s, const char *e, size_t *seen) {
  const char *p = s, *label = NULL;
  while (p < e && (is_alnum(*p) || *p == '-' || *p == '.')) {
    if (*p == '.' && p + 1 < e && is_alnum(p[1])) label = p + 1;
    p++;
  }
  *seen = (size_t)(p - s);
  while (p > s && !is_alnum(p[-1])) p--; /* the full stop of the sentence */
  if (label == NULL || label >= p || !is_domain(label, (size_t)(p - label))) return 0;
  if (p < e && url_char(p, e) > 0 && (unsigned char)*p >= 128) return 0; /* "x.deé" */
  if (p < e && *p == '/') p = url_rest(p, e);
  return (size_t)(p - s);
}

static int is_local(char c) {
  return is_alnum(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
}

/* Sets the address around the '@' at 'at', looking back no further than 'low'. */
static void mail_around(struct address_mail *m, const char *text, size_t n, size_t low, size_t at) {
  size_t start = at, end = at + 1, point = 0;
  while (start > low && is_local(text[start - 1])) start--;
  while (start < at && !is_alnum(text[start])) start++;
  for (; end < n && (is_alnum(text[end]) || text[end] == '.' || text[end] == '-'); end++)
    if (text[end] == '.') point = end;
  while (end > at + 1 && !is_alnum(text[end - 1])) end--;
  if (start == at || point == 0) return;
  if (memchr(text + at, '.', end - at) == NULL) return;
  m->start = start;
  m->end = end;
}

size_t address_mail(struct address_mail *m, const char *text, size_t n, size_t k) {
  while (m->end <= k && m->seen < n) {
    size_t from = m->seen > k ? m->seen : k;
    const char *at = from < n ? memchr(text + from, '@', n - from) : NULL;
    m->seen = at != NULL ? (size_t)(at - text) + 1 : n;
    if (at != NULL) mail_around(m, text, n, from, (size_t)(at - text));
  }
  return m->end > k && m->start == k ? m->end : 0;
}
