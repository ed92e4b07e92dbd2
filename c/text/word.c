/*
** Words and numbers: how far they reach.
*/
#include "text/fold.h"
#include "text/line.h"
#include "text/scan.h"

/* Longest form that is looked up among the abbreviations, in bytes. */
#define ABBREVIATION_MAX 24

int scan_lookup(struct scan *sc, size_t k, size_t end) {
  if (sc->abbr == NULL || end - k > ABBREVIATION_MAX) return -1;
  sc->fold.n = 0;
  if (fold_add(&sc->fold, sc->t->text + k, end - k) != ST_OK) return sc->st = ST_NOMEM, -1;
  return wordmap_get(sc->abbr, sc->fold.p, sc->fold.n);
}

static int ascii_is(char c, char lower) {
  return (c | 0x20) == lower;
}

size_t scan_clitic(const struct scan *sc, size_t k) {
  size_t p = k + scan_glyph(sc, k).len;
  char a = (char)(scan_byte(sc, p) | 0x20), b = (char)(scan_byte(sc, p + 1) | 0x20);
  size_t n = 0;
  if (a == 's' || a == 'm' || a == 'd') n = 1;
  if ((a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l')) n = 2;
  return n > 0 && !glyph_is_wordy(scan_glyph(sc, p + n).glyph) ? p + n : 0;
}

/* True when the apostrophe at 'p' stands in "n't", the n not being at 'k'. */
static int ends_in_not(const struct scan *sc, size_t k, size_t p, size_t len) {
  return p > k + 1 && ascii_is(sc->t->text[p - 1], 'n') && ascii_is(scan_byte(sc, p + len), 't') &&
         !glyph_is_wordy(scan_glyph(sc, p + len + 1).glyph);
}

/* True when the word from 'k' with its hyphen before 'p' is a prefix that keeps it. */
static int is_prefix(struct scan *sc, size_t k, size_t p) {
  return glyph_is_lower(scan_glyph(sc, p).cp) && scan_lookup(sc, k, p) == 'p';
}

static int is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

/* Whether the word from 'k' goes on over the glyph 'g' at 'p'. */
static int goes_on(struct scan *sc, size_t k, size_t p, struct glyph_at g) {
  if (glyph_is_wordy(g.glyph)) return 1;
  enum glyph next = scan_glyph(sc, p + g.len).glyph;
  if (g.glyph == G_JOINER) return next == G_LETTER || next == G_MARK;
  if (glyph_is_apostrophe(g.cp)) return next == G_LETTER && !scan_clitic(sc, p);
  switch (g.cp) {
    case '_':
      return glyph_is_wordy(next);
    case '&':
      return is_upper(sc->t->text[p - 1]) && is_upper(scan_byte(sc, p + 1));
    case '-':
    case 0x2010:
    case 0x2011:
      return next == G_LETTER && is_prefix(sc, k, p + g.len);
    default:
      return 0;
  }
}

/* End of the word that starts at 'k' and is known up to 'p'. */
static size_t word_end(struct scan *sc, size_t k, size_t p) {
  while (p < sc->t->len) {
    struct glyph_at g = scan_glyph(sc, p);
    if (glyph_is_apostrophe(g.cp) && ends_in_not(sc, k, p, g.len)) return p - 1;
    if (!goes_on(sc, k, p, g)) break;
    p += g.len;
  }
  return p;
}

/* "US$", "HK$": up to three capitals before the sign belong to it. */
static int is_currency(const struct scan *sc, size_t k, size_t end) {
  if (scan_byte(sc, end) != '$' || end - k > 3) return 0;
  for (; k < end; k++)
    if (!is_upper(sc->t->text[k])) return 0;
  return 1;
}

struct piece scan_word(struct scan *sc, size_t k) {
  const char *s = sc->t->text, *e = s + sc->t->len;
  size_t mail = address_mail(&sc->mail, s, sc->run, k);
  if (mail > 0) return (struct piece){mail, KIND_EMAIL};
  size_t end = word_end(sc, k, k);
  char next = scan_byte(sc, end);
  if (next == ':' || (next == '.' && s[k] == 'w')) {
    size_t url = address_url(s + k, e);
    if (url > 0) return (struct piece){k + url, KIND_URL};
  }
  if (next == '.' || next == '-') return scan_point(sc, k, end);
  if (is_currency(sc, k, end)) return (struct piece){end + 1, KIND_SYMBOL};
  return (struct piece){end, KIND_WORD};
}

/* Words that are cut in two after so many bytes. */
size_t scan_cut(const struct scan *sc, size_t k, size_t end) {
  static const struct {
    char word[7];
    unsigned char at;
  } cuts[] = {{"cannot", 3}, {"gonna", 3}, {"wanna", 3}, {"gotta", 3}, {"gimme", 3}, {"lemme", 3}};
  size_t n = end - k;
  if (n != 5 && n != 6) return end;
  for (size_t c = 0; c < sizeof cuts / sizeof *cuts; c++) {
    size_t j = 0;
    while (j < n && ascii_is(sc->t->text[k + j], cuts[c].word[j])) j++;
    if (j == n && cuts[c].word[n] == '\0') return k + cuts[c].at;
  }
  return end;
}

/* A letter by itself: the next glyph is no part of a word. */
static int is_single(const struct scan *sc, size_t k, size_t *end) {
  struct glyph_at g = scan_glyph(sc, k);
  *end = k + g.len;
  return g.glyph == G_LETTER && !glyph_is_wordy(scan_glyph(sc, *end).glyph);
}

/* End of the letters and points at 'k' ("U.S.", "e.g.", "U.S"), 0 if fewer than two letters. */
static size_t acronym_end(const struct scan *sc, size_t k) {
  size_t p, letters = 0, end = 0;
  while (is_single(sc, k, &p)) {
    end = p;
    letters++;
    if (scan_byte(sc, p) != '.') break;
    k = end = p + 1;
  }
  if (letters < 2) return 0;
  /* the last of several points is no part of it */
  return scan_byte(sc, end) == '.' && sc->t->text[end - 1] == '.' ? end - 1 : end;
}

/* First byte after the blanks at 'p'. */
static size_t skip_blanks(const struct scan *sc, size_t p) {
  while (scan_byte(sc, p) == ' ') p++;
  return p;
}

/*
** Whether a form of the value 'v' is an abbreviation here: capital letters
** ask for a capitalised word, 'd' and 'D' for a number behind.
*/
static int fits(const struct scan *sc, int v, size_t k, size_t end) {
  if (v >= 'A' && v <= 'Z' && !glyph_is_upper(scan_glyph(sc, k).cp)) return 0;
  switch (v | 0x20) {
    case 'n':
    case 'e':
      return 1;
    case 'd':
      return scan_glyph(sc, skip_blanks(sc, end)).glyph == G_DIGIT;
    default:
      return 0;
  }
}

/*
** End of the longest abbreviation on record at 'k', where a word ends at
** 'end' before a point; 0 if none.
*/
static size_t recorded_end(struct scan *sc, size_t k, size_t end) {
  size_t best = 0, p = end;
  while (scan_byte(sc, p) == '.' && p - k < ABBREVIATION_MAX) {
    p++;
    if (fits(sc, scan_lookup(sc, k, p), k, p)) best = p;
    while (p - k < ABBREVIATION_MAX && scan_glyph(sc, p).glyph == G_LETTER) p += scan_glyph(sc, p).len;
  }
  return best;
}

/* End of the word at 'k', as far as a look-up needs it. */
static size_t letters_end(const struct scan *sc, size_t k) {
  size_t p = k;
  while (p - k <= ABBREVIATION_MAX && scan_glyph(sc, p).glyph == G_LETTER) p += scan_glyph(sc, p).len;
  return p;
}

/* Whether the last token is the byte 'c', or an initial when 'c' is '.'. */
static int follows(const struct scan *sc, char c) {
  const struct tokens *t = sc->t;
  if (t->n == 0) return 0;
  struct token last = t->v[t->n - 1];
  return last.kind != KIND_PUNCT ? c == '.' && t->text[last.end - 1] == '.' && last.end - last.start < 4
                                 : t->text[last.start] == c;
}

static int last_is_lower(const struct scan *sc) {
  const struct tokens *t = sc->t;
  return t->n > 0 && glyph_is_lower(scan_glyph(sc, t->v[t->n - 1].start).cp);
}

/* Whether the letter at 'k' ends a code, and is no initial: "I/B/E/S. The", "the firm VSN.P. The". */
static int ends_code(const struct scan *sc, size_t k) {
  const char *s = sc->t->text;
  if (k > 0 && s[k - 1] == '/') return 1;
  return k > 1 && s[k - 1] == '.' && s[k - 2] >= 'A' && s[k - 2] <= 'Z';
}

/*
** Whether the single letter at 'k' with its point before 'p' is an initial
** ("W. Bush"), and not the end of a sentence ("Plan B. The ...").
*/
static int is_initial(struct scan *sc, size_t k, size_t p) {
  uint32_t letter = scan_glyph(sc, k).cp;
  if (!glyph_is_upper(letter) || ends_code(sc, k)) return 0;
  size_t next = skip_blanks(sc, p);
  if (follows(sc, ',') || follows(sc, '.')) return next < sc->t->len;
  if (next == p || !glyph_is_upper(scan_glyph(sc, next).cp)) return 0;
  if (letter == 'I' && last_is_lower(sc)) return 0;
  return scan_lookup(sc, next, letters_end(sc, next)) != 's';
}

/* The host with its path at 'k', or the word that ends at 'end'. */
static struct piece host_or_word(struct scan *sc, size_t k, size_t end) {
  const char *s = sc->t->text;
  size_t seen, host;
  if (k < sc->hostless) return (struct piece){end, KIND_WORD};
  if ((host = address_host(s + k, s + sc->t->len, &seen)) > 0) return (struct piece){k + host, KIND_URL};
  sc->hostless = k + seen;
  return (struct piece){end, KIND_WORD};
}

struct piece scan_point(struct scan *sc, size_t k, size_t end) {
  const char *s = sc->t->text;
  size_t p;
  if (s[end] == '.') {
    size_t acronym = is_single(sc, k, &p) ? acronym_end(sc, k) : 0;
    size_t recorded = recorded_end(sc, k, end);
    if (recorded > 0 && recorded >= acronym) return (struct piece){recorded, KIND_WORD};
    if (acronym > 0) return (struct piece){acronym, KIND_WORD};
    if (is_single(sc, k, &p) && is_initial(sc, k, end + 1)) return (struct piece){end + 1, KIND_WORD};
  }
  return host_or_word(sc, k, end);
}

/* Length of the digits at 'k', at most 'max'. */
static size_t digits(const struct scan *sc, size_t k, size_t max) {
  size_t n = 0;
  while (n < max && scan_byte(sc, k + n) >= '0' && scan_byte(sc, k + n) <= '9') n++;
  return n;
}

/* Length of the digit groups g[0], g[1], g[2] joined by '-' at 'k', or 0. */
static size_t groups(const struct scan *sc, size_t k, const unsigned char g[3]) {
  size_t p = k;
  for (int j = 0; j < 3; j++) {
    if (j > 0 && scan_byte(sc, p++) != '-') return 0;
    if (digits(sc, p, g[j] + 1u) != g[j]) return 0;
    p += g[j];
  }
  return glyph_is_wordy(scan_glyph(sc, p).glyph) || scan_byte(sc, p) == '-' ? 0 : p - k;
}

/* End of digits joined by single . , : / at 'k'. */
static size_t number_end(const struct scan *sc, size_t k) {
  static const unsigned char date[3] = {4, 2, 2}, phone[3] = {3, 3, 4};
  size_t n = groups(sc, k, date);
  if (n == 0) n = groups(sc, k, phone);
  if (n > 0) return k + n;
  for (;;) {
    struct glyph_at g = scan_glyph(sc, k);
    int joint = g.cp == '.' || g.cp == ',' || g.cp == ':' || g.cp == '/';
    if (g.glyph != G_DIGIT && !(joint && scan_glyph(sc, k + 1).glyph == G_DIGIT)) return k;
    k += g.len;
  }
}

/* Whether the letters [k, end) after a number are a unit of their own. */
static int is_unit(const struct scan *sc, size_t k, size_t end) {
  static const char *const units[] = {"am", "pm", "km",  "kg",  "cm",   "mm", "m",  "g",  "bn", "mn",
                                      "tn", "ft", "mph", "kph", "km/h", "GB", "MB", "MW", "kW", "p"};
  for (size_t u = 0; u < sizeof units / sizeof *units; u++)
    if (strlen(units[u]) == end - k && memcmp(sc->t->text + k, units[u], end - k) == 0) return 1;
  return 0;
}

/* Whether nothing but blanks stands between the last line break and 'k'. */
static int opens_line(const struct scan *sc, size_t k) {
  const char *s = sc->t->text;
  while (k > 0 && (s[k - 1] == ' ' || s[k - 1] == '\t')) k--;
  return k == 0 || s[k - 1] == '\n' || s[k - 1] == '\r';
}

/*
** Whether the number [k, end) with a point behind counts an item of a list: it
** opens a line, and follows on the last item or on a line that has ended.
** Prose wrapped by hand has such lines too: "it was May\n9. Then".
*/
static int counts_item(struct scan *sc, size_t k, size_t end) {
  const struct tokens *t = sc->t;
  unsigned value = 0;
  if (end - k > 2 || scan_glyph(sc, end + 1).glyph != G_GAP || !opens_line(sc, k)) return 0;
  for (size_t p = k; p < end; p++) value = value * 10 + (unsigned)(t->text[p] - '0');
  size_t last = t->n > 0 ? t->v[t->n - 1].end : 0;
  int ended =
      t->n == 0 || strchr(".:;!?", t->text[last - 1]) != NULL || line_breaks(t->text + last, t->text + k) > 1;
  if (!ended && value != sc->item + 1) return 0;
  sc->item = value;
  return 1;
}

struct piece scan_number(struct scan *sc, size_t k) {
  size_t mail = address_mail(&sc->mail, sc->t->text, sc->run, k);
  if (mail > 0) return (struct piece){mail, KIND_EMAIL};
  size_t end = number_end(sc, k);
  if (end == k) end = k + 1; /* a leading point or sign */
  struct glyph_at g = scan_glyph(sc, end);
  if (g.glyph == G_LETTER) {
    size_t word = word_end(sc, k, end);
    if (!is_unit(sc, end, word)) return (struct piece){word, KIND_WORD};
  } else if (g.cp == '.' && counts_item(sc, k, end)) {
    end++;
  }
  return (struct piece){end, KIND_NUMBER};
}
