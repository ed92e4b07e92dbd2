/*
** Sentences straight from text. A pass over a window of it lists the places at
** which a sentence may end, so that nothing else is looked at. What stands around most final marks tells by
** itself whether a sentence ends there; tokens are found only around others,
** from the last place on where nothing before it matters to them.
*/
#include "text/cutter.h"
#include "text/fold.h"
#include "text/line.h"
#include "text/sentence.h"

/* Marks with fewer bytes behind are looked at closely. */
#define NEAR_END 10

/* Longest word that is looked at, and longest form among the abbreviations. */
#define WORD_MAX 24

/* Prose has a sentence in so many bytes, or fewer. */
#define PROSE_SENTENCE 128

/* Blocks that are searched for places at once. */
#define WINDOW 32

enum { FINAL, LETTER };

#define F 1 << FINAL
#define L 1 << LETTER
static const struct block_classes classes = {{
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, F, 0, 0, F, 0, 0, /* controls: line feed, carriage return */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* controls */
    0, F, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, F, 0, /* space ! " # $ % & ' ( ) * + , - . / */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, F, /* 0 to 9 : ; < = > ? */
    0, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* @ A to O */
    L, L, L, L, L, L, L, L, L, L, L, 0, 0, 0, 0, 0, /* P to Z [ \ ] ^ _ */
    0, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* ` a to o */
    L, L, L, L, L, L, L, L, L, L, L, 0, 0, 0, 0, 0, /* p to z { | } ~ DEL */
}};
#undef F
#undef L

/* Places in a window, and where its letters are. */
struct window {
  size_t at;                    /* of its first byte in the text */
  uint64_t letters[WINDOW + 1]; /* those of the block before, and of each of its own */
  uint32_t place[WINDOW * BLOCK + 2];
  size_t n;
};

struct splitter {
  struct cutter c;
  struct tokens t; /* of the stretch that is looked at closely */
  struct scan sc;
  const char *s; /* the text */
  size_t len;
  size_t k;     /* a token at the last place asked for, or before it */
  size_t fresh; /* nothing was said of tokens that begin here or behind */
  struct window window;
  struct spans *out;
};

static int is_small(char c) {
  return c >= 'a' && c <= 'z';
}

static int is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

static int is_letter(char c) {
  return is_small((char)(c | 0x20));
}

static int is_digit(char c) {
  return c >= '0' && c <= '9';
}

static int is_gap(char c) {
  return (unsigned char)c < 128 && glyph_ascii[(unsigned char)c] == G_GAP;
}

/* Whether an ASCII character that is part of a token is there. */
static int is_solid(char c) {
  return (unsigned char)c < 128 && glyph_ascii[(unsigned char)c] != G_GAP;
}

/* Whether the mark of three bytes is at 's'. */
static int is_at(const char *s, const char *mark) {
  return memcmp(s, mark, 3) == 0;
}

/* What the text around a place tells of it. */
enum verdict {
  ASK,  /* nothing certain */
  ON,   /* no sentence ends there */
  ENDS, /* one ends there */
  STOP, /* the mark is a full stop by itself, or "?" or "!" */
};

/* Whether the number at 'start' goes on with something, and opens neither line nor sentence. */
static int is_inner(const struct splitter *p, size_t start) {
  if (start < 2 || p->s[start - 1] == '\0') return 0;
  return strchr("/.,:-$", p->s[start - 1]) != NULL && is_solid(p->s[start - 2]);
}

/*
** Whether a word that is a token with its end at 'k' could begin at 'start':
** behind a gap or a mark that is always a token by itself.
*/
static int is_apart(const struct splitter *p, size_t start) {
  if (start == 0 || is_gap(p->s[start - 1]) || p->s[start - 1] == '"') return 1;
  return start >= 3 && is_at(p->s + start - 3, "“");
}

/* Value of the ASCII bytes [start, end) among the abbreviations, or -1. */
static int value_of(struct splitter *p, size_t start, size_t end) {
  struct buf *fold = &p->c.fold;
  size_t few = end - start < WORDMAP_ENDING ? end - start : WORDMAP_ENDING;
  char tail[WORDMAP_ENDING];
  if (p->c.abbr == NULL || end - start > WORD_MAX) return -1;
  for (size_t k = 0; k < few; k++) tail[k] = (char)(p->s[end - few + k] | 0x20); /* leaves points alone */
  if (!wordmap_may_end(p->c.abbr, tail, few)) return -1;
  fold->n = 0;
  if (fold_add(fold, p->s + start, end - start) != ST_OK) return p->c.st = ST_NOMEM, -1;
  return wordmap_get(p->c.abbr, fold->p, fold->n);
}

/*
** The capital at 'start' with a point behind: an initial of the name around
** it, as in "W. Bush", or the end of a sentence, as in "Plan B. The".
*/
static enum verdict judge_initial(struct splitter *p, size_t start) {
  const char *s = p->s;
  size_t next = start + 3, end = next;
  if (!is_capital(s[start]) || s[start] == 'I' || s[start + 2] != ' ' || !is_capital(s[next])) return ASK;
  if (start < 2 || s[start - 1] != ' ' || !is_letter(s[start - 2])) return ASK;
  if (p->c.abbr == NULL) return ON;
  while (end < p->len && is_letter(s[end])) end++;
  if (end < p->len && (s[end] & 0x80) != 0) return ASK;
  return value_of(p, next, end) == 's' ? STOP : ON;
}

/* The word of ASCII letters [start, k) with the point at 'k' behind. */
static enum verdict judge_word(struct splitter *p, size_t start, size_t k) {
  int value = value_of(p, start, k + 1);
  if (value < 0) return k - start > 1 ? STOP : judge_initial(p, start);
  return value == 'n' || (value == 'N' && is_capital(p->s[start])) ? ON : ASK;
}

/* The digits [start, k) with the point at 'k' behind: no item of a list? */
static enum verdict judge_number(const struct splitter *p, size_t start, size_t k) {
  if (k - start > 2 || is_inner(p, start)) return STOP;
  int inside = start > 1 && p->s[start - 1] == ' ' && is_solid(p->s[start - 2]);
  return inside && start != p->c.start ? STOP : ASK;
}

/* Number of ASCII letters right before 'k' in the window, as far as two blocks tell. */
static unsigned letters_before(const struct splitter *p, size_t k) {
  unsigned in = k % BLOCK;
  const uint64_t *letters = p->window.letters + (k - p->window.at) / BLOCK;
  uint64_t all = in == 0 ? letters[0] : letters[1] << (BLOCK - in) | letters[0] >> in;
  return all == ~(uint64_t)0 ? BLOCK : (unsigned)__builtin_clzll(~all);
}

/* What the mark at 'k', with a gap or closing marks behind it, is to the word before. */
static enum verdict judge_mark(struct splitter *p, size_t k) {
  size_t start = k, low = k > WORD_MAX ? k - WORD_MAX : 0;
  char before = p->s[k - 1];
  if (before == '"' || before == ')' || before == '%') return STOP;
  if (is_letter(before)) {
    start -= letters_before(p, k);
    if (k - start > WORD_MAX || !is_apart(p, start)) return ASK;
    return p->s[k] == '.' ? judge_word(p, start, k) : STOP;
  }
  while (start > low && is_digit(p->s[start - 1])) start--;
  if (start == low || start == k || !(is_inner(p, start) || is_apart(p, start))) return ASK;
  return p->s[k] == '.' ? judge_number(p, start, k) : STOP;
}

/* Length of the closing mark at 's', 0 if none. */
static size_t closing(const char *s) {
  if (*s == '"' || *s == ')') return 1;
  return is_at(s, "”") ? 3 : 0;
}

/* Length of the opening mark at 's', 0 if none. */
static size_t opening(const char *s) {
  if (*s == '"' || *s == '(') return 1;
  return is_at(s, "“") ? 3 : 0;
}

/* The point at 'k' with no gap behind it. */
static enum verdict judge_inner(const struct splitter *p, size_t k) {
  char before = p->s[k - 1], after = p->s[k + 1];
  if (is_small(after) || is_digit(after) || after == ',' || after == '.') return ON;
  return is_capital(after) && (is_capital(before) || is_digit(before)) ? ON : ASK;
}

/* Ends a sentence at 'end', and begins the next at 'next'. */
static void cut(struct splitter *p, size_t end, size_t next) {
  if (spans_add(p->out, p->c.start, end) != ST_OK) p->c.st = ST_NOMEM;
  p->c.start = p->fresh = next;
}

/* Whether the digits before 'k' may be the number of an item, which lists count. */
static int may_count(const struct splitter *p, size_t k) {
  char before = p->s[k - 1];
  if ((before & 0x80) != 0) return 1;
  return is_digit(before) && (k < 3 || !is_digit(p->s[k - 2]) || !is_digit(p->s[k - 3]));
}

/* Whether nothing follows but a mark that closes: the sentence ends there in any case. */
static int is_last(const char *s, size_t n) {
  return n == 0 || (n == 1 && (*s == '"' || *s == ')')) || (n == 3 && is_at(s, "”"));
}

/* Takes the mark "." "?" or "!" at 'k', unless nothing certain can be said. */
static int take_mark(struct splitter *p, size_t k) {
  const char *s = p->s;
  if (is_last(s + k + 1, p->len - k - 1)) return 1;
  if (k == 0 || p->len - k < NEAR_END) return 0;
  enum verdict inner = s[k] == '.' ? judge_inner(p, k) : ASK;
  if (inner == ON) return 1;
  size_t end = k + 1 + closing(s + k + 1), next = end;
  if (s[end] == '\n' && s[end + 1] == '\n' && !may_count(p, k)) return 1;
  for (int most = 2; most > 0 && (s[next] == ' ' || s[next] == '\n'); most--) next++;
  size_t first = next + opening(s + next);
  if (next == end || !(is_letter(s[first]) || is_digit(s[first]))) return 0;
  int wrapped = memchr(s + end, '\n', next - end) != NULL;
  if (is_small(s[first])) return !wrapped && !may_count(p, k);
  enum verdict mark = judge_mark(p, k);
  if (mark == ASK || p->c.st != ST_OK) return 0;
  if (mark == ON) return !wrapped;
  if (s[k] != '.' && end > k + 1 && s[k + 1] != ')') return 0; /* '"Why?" Mr. Xi asked' */
  cut(p, end, next);
  return 1;
}

/* What plain marks stand between. */
enum mark_side { OTHER, SMALL, CAPITAL, FIGURE, BLANK, LINE, QUOTE };

static const unsigned char sides[256] = {
    [' '] = BLANK,   ['\n'] = LINE,   ['"'] = QUOTE,   [','] = FIGURE,  ['.'] = FIGURE,  ['0'] = FIGURE,
    ['1'] = FIGURE,  ['2'] = FIGURE,  ['3'] = FIGURE,  ['4'] = FIGURE,  ['5'] = FIGURE,  ['6'] = FIGURE,
    ['7'] = FIGURE,  ['8'] = FIGURE,  ['9'] = FIGURE,  ['a'] = SMALL,   ['b'] = SMALL,   ['c'] = SMALL,
    ['d'] = SMALL,   ['e'] = SMALL,   ['f'] = SMALL,   ['g'] = SMALL,   ['h'] = SMALL,   ['i'] = SMALL,
    ['j'] = SMALL,   ['k'] = SMALL,   ['l'] = SMALL,   ['m'] = SMALL,   ['n'] = SMALL,   ['o'] = SMALL,
    ['p'] = SMALL,   ['q'] = SMALL,   ['r'] = SMALL,   ['s'] = SMALL,   ['t'] = SMALL,   ['u'] = SMALL,
    ['v'] = SMALL,   ['w'] = SMALL,   ['x'] = SMALL,   ['y'] = SMALL,   ['z'] = SMALL,   ['A'] = CAPITAL,
    ['B'] = CAPITAL, ['C'] = CAPITAL, ['D'] = CAPITAL, ['E'] = CAPITAL, ['F'] = CAPITAL, ['G'] = CAPITAL,
    ['H'] = CAPITAL, ['I'] = CAPITAL, ['J'] = CAPITAL, ['K'] = CAPITAL, ['L'] = CAPITAL, ['M'] = CAPITAL,
    ['N'] = CAPITAL, ['O'] = CAPITAL, ['P'] = CAPITAL, ['Q'] = CAPITAL, ['R'] = CAPITAL, ['S'] = CAPITAL,
    ['T'] = CAPITAL, ['U'] = CAPITAL, ['V'] = CAPITAL, ['W'] = CAPITAL, ['X'] = CAPITAL, ['Y'] = CAPITAL,
    ['Z'] = CAPITAL,
};

static unsigned side_at(const struct splitter *p, size_t k) {
  return sides[(unsigned char)p->s[k]];
}

/* Ends a sentence behind the word with the mark at 'k', unless the word forbids it. */
static int end_behind(struct splitter *p, size_t k, size_t end) {
  unsigned letters = letters_before(p, k);
  if (letters < 2 || !is_apart(p, k - letters)) return 0;
  if (p->s[k] == '.' && value_of(p, k - letters, k + 1) >= 0) return 0;
  if (p->c.st == ST_OK) cut(p, end, end + 1);
  return 1;
}

/*
** The same for what most marks are, with text enough before and behind: the
** mark behind a word, and then a blank, a closing quotation mark or the end of
** a paragraph; a point in a number. Returns 0 where take_mark must be asked.
*/
static int take_plain_mark(struct splitter *p, size_t k) {
  unsigned before = side_at(p, k - 1), next = side_at(p, k + 1);
  if (before != SMALL && before != CAPITAL) return p->s[k] == '.' && (next == SMALL || next == FIGURE);
  size_t end = k + 1;
  if (next == QUOTE) next = side_at(p, ++end);
  if (next == LINE) return side_at(p, end + 1) == LINE;
  if (next != BLANK)
    return p->s[k] == '.' && end == k + 1 && (next == SMALL || next == FIGURE || next == before);
  unsigned first = side_at(p, end + 1);
  if (first == QUOTE) first = side_at(p, end + 2);
  if (first == SMALL) return 1;
  if (first != CAPITAL || (p->s[k] != '.' && end > k + 1)) return 0;
  return end_behind(p, k, end);
}

/* Takes the two line breaks at 'k', unless nothing certain can be said. */
static int take_break(struct splitter *p, size_t k) {
  const char *s = p->s;
  size_t next = k + 2;
  if (p->len - k < 2 || s[k + 1] != '\n') return 0;
  if (k < 3 || !(is_solid(s[k - 1]) || is_at(s + k - 3, "”"))) return 0;
  while (next < p->len && is_gap(s[next])) next++;
  if (p->len - next < 3 || !(is_solid(s[next]) || is_at(s + next, "“"))) return 0;
  cut(p, k, next);
  return 1;
}

/*
** The last place from 'low' to 'k' where tokens can be found without those
** before: a word of two ASCII letters and more begins there. Else 'low'.
*/
static size_t known_start(const struct splitter *p, size_t k, size_t low) {
  if (k + 1 >= p->len) k = p->len > 2 ? p->len - 2 : 0;
  for (; k > low; k--)
    if (is_gap(p->s[k - 1]) && is_letter(p->s[k]) && is_letter(p->s[k + 1])) return k;
  return low;
}

/* Finds the token at 'place' or before it, and all of its run. 0 if there is none. */
static int seek(struct splitter *p, size_t place) {
  struct cutter *c = &p->c;
  if (place >= c->at) {
    size_t from = known_start(p, place, c->at);
    if (from > c->at) {
      c->at = from;
      p->t.n = p->k = 0;
    }
    while (c->at <= place && p->sc.st == ST_OK) c->at = scan_runs(&p->sc, c->at);
    if (p->sc.st != ST_OK) c->st = p->sc.st;
  }
  if (c->st != ST_OK || p->t.n == 0) return 0;
  p->k = cutter_token(c, p->k, place);
  return p->t.v[p->k].start <= place;
}

/* Asks the tokens around 'place'. */
static void ask(struct splitter *p, size_t place) {
  if (!seek(p, place) || p->t.v[p->k].start < p->fresh) return;
  size_t next = cutter_cut(&p->c, p->k);
  p->fresh = p->t.v[p->k].start + 1;
  if (next == 0 || p->c.st != ST_OK) return;
  cutter_add(&p->c, p->out, next);
  p->fresh = p->c.start;
}

/* Takes the place 'k', at or behind which a sentence may end. */
static void take(struct splitter *p, size_t k) {
  char c = p->s[k];
  int taken = 0, is_inside = k > 0 && p->len - k >= NEAR_END;
  if (c == '.' || c == '?' || c == '!') taken = (is_inside && take_plain_mark(p, k)) || take_mark(p, k);
  else if (c == '\n') taken = take_break(p, k);
  if (!taken && p->c.st == ST_OK) ask(p, k);
}

/* Lists the places of the block at 'at' in the window: two without a look at how many there are. */
static void list_places(struct window *w, uint64_t found, size_t at) {
  const uint64_t top = (uint64_t)1 << (BLOCK - 1); /* there is no lowest bit of 0 */
  uint64_t second = found & (found - 1);
  w->place[w->n] = (uint32_t)at + block_low(found | top);
  w->n += found != 0;
  w->place[w->n] = (uint32_t)at + block_low(second | top);
  w->n += second != 0;
  if (second == 0) return;
  for (uint64_t m = second & (second - 1); m != 0; m &= m - 1) w->place[w->n++] = (uint32_t)at + block_low(m);
}

/* Searches the window at 'at', blanks behind the end of the text. */
static void search(struct splitter *p, size_t at) {
  struct window *w = &p->window;
  uint64_t found[WINDOW], wide[WINDOW];
  size_t whole = (p->len - at) / BLOCK, n = whole < WINDOW ? whole : WINDOW;
  w->letters[0] = w->letters[WINDOW];
  p->sc.ops->read_two(&classes, p->s + at, n, found, w->letters + 1, wide);
  if (n < WINDOW && p->len - at > n * BLOCK) {
    char pad[BLOCK];
    block_pad(pad, p->s + at + n * BLOCK, p->len - at - n * BLOCK);
    p->sc.ops->read_two(&classes, pad, 1, found + n, w->letters + 1 + n, wide + n);
    n++;
  }
  w->at = at;
  w->n = 0;
  for (size_t k = 0; k < n; k++) {
    size_t next = at + (k + WINDOW) * BLOCK;
    if (next < p->len) block_call(p->s + next, 0);
    if (wide[k] != 0) found[k] |= cutter_wide(&p->c, at + k * BLOCK, wide[k]);
    list_places(w, found[k], k * BLOCK);
  }
}

static void split(struct splitter *p) {
  struct cutter *c = &p->c;
  if (p->len == 0) return;
  if (is_solid(p->s[0])) c->start = 0;
  else c->start = cutter_has(c, 0) ? p->t.v[0].start : p->len;
  for (size_t at = 0; at < p->len && c->start < p->len && c->st == ST_OK; at += WINDOW * BLOCK) {
    search(p, at);
    for (size_t k = 0; k < p->window.n && c->st == ST_OK; k++)
      if (at + p->window.place[k] >= p->fresh) take(p, at + p->window.place[k]);
  }
  if (c->start == p->len || c->st != ST_OK) return;
  if (is_solid(p->s[p->len - 1])) cut(p, p->len, p->len);
  else if (seek(p, p->len - 1)) cut(p, p->t.v[p->k].end, p->len);
}

enum status sentences_find_in(struct spans *out, struct alloc a, const char *text, size_t len,
                              const struct wordmap *abbr) {
  if (len > TEXT_LIMIT) return ST_LIMIT;
  if (spans_reserve(out, len / PROSE_SENTENCE) != ST_OK) return ST_NOMEM;
  struct splitter p;
  p.s = text;
  p.len = len;
  p.k = p.fresh = 0;
  p.window.letters[WINDOW] = 0;
  p.out = out;
  p.t = (struct tokens){.a = a, .text = text, .len = len};
  p.sc = (struct scan){.t = &p.t, .abbr = abbr, .ops = block_ops(), .st = ST_OK};
  p.c = (struct cutter){.t = &p.t, .abbr = abbr, .more = &p.sc, .wrap = WRAP_UNKNOWN, .st = ST_OK};
  buf_init(&p.sc.fold, a);
  buf_init(&p.c.fold, a);
  split(&p);
  buf_free(&p.sc.fold);
  buf_free(&p.c.fold);
  tokens_free(&p.t);
  return p.c.st;
}
