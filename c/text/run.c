#include "text/run.h"

#include "base/block.h"

/*
** Classes of blocks. Some marks are tokens by themselves wherever they stand
** (PLAIN); what others are depends on their neighbours (THINK). ASCII that is
** in no class makes its run hard. Letters in CUT may be the pair in "cannot";
** marks in CUT are the point, with JOINT, and the hyphen, without.
*/
enum { GAP, LETTER, DIGIT, PLAIN, JOINT, THINK, CUT };

#define G 1 << GAP
#define L 1 << LETTER
#define C L | 1 << CUT
#define D 1 << DIGIT
#define P 1 << PLAIN
#define B P | 1 << JOINT
#define T 1 << THINK
#define J T | 1 << JOINT
#define H T | 1 << CUT
#define O J | 1 << CUT
static const struct block_classes classes = {{
    G, G, G, G, G, G, G, G, G, G, G, G, G, G, G, G, /* controls */
    G, G, G, G, G, G, G, G, G, G, G, G, G, G, G, G, /* controls */
    G, T, P, 0, T, P, T, T, P, P, 0, P, B, H, O, B, /* space ! " # $ % & ' ( ) * + , - . / */
    D, D, D, D, D, D, D, D, D, D, J, P, P, 0, P, T, /* 0 to 9 : ; < = > ? */
    0, L, L, L, L, L, L, L, L, L, L, L, L, C, C, L, /* @ A to O */
    L, L, L, L, C, L, L, L, L, L, L, T, P, P, P, 0, /* P to Z [ \ ] ^ _ */
    0, L, L, L, L, L, L, L, L, L, L, L, L, C, C, L, /* ` a to o */
    L, L, L, L, C, L, L, L, L, L, L, P, P, P, 0, G, /* p to z { | } ~ DEL */
}};
#undef G
#undef L
#undef C
#undef D
#undef P
#undef B
#undef T
#undef J
#undef H
#undef O

/* What is known so far of a block. */
struct look {
  struct scan *sc;
  const char *s;         /* the block; blanks follow on the end of the text */
  size_t at;             /* its place in the text */
  const struct block *b; /* its classes */
  struct plain *found;   /* '.first' and '.stop' without words, numbers and PLAIN marks */
  uint64_t letters;      /* of words, and the apostrophes inside them */
  uint64_t digits;       /* of numbers, and the points inside them */
  uint64_t joined;       /* of 'letters', those apostrophes */
  uint64_t on;           /* letters that go on with a token begun by a mark */
};

static uint64_t bit(unsigned k) {
  return (uint64_t)1 << k;
}

static int has(uint64_t m, unsigned k) {
  return k < BLOCK && (m >> k & 1) != 0;
}

static int lower(char c) {
  return c | 0x20;
}

static void harden(struct look *v, unsigned k) {
  v->found->hard |= bit(k);
}

/* Takes the mark of 'len' bytes at 'k' as a token. */
static void take_mark(struct look *v, unsigned k, unsigned len) {
  v->found->first |= bit(k);
  v->found->stop |= bit(k + len);
  if (len > 1) v->found->odd |= bit(k);
}

/* Whether a gap, a PLAIN mark or a typographic one is at 'k'. */
static int is_closed(const struct look *v, unsigned k) {
  return has(v->b->in[GAP] | v->b->in[PLAIN] | (v->b->in[BLOCK_WIDE] & v->found->first), k);
}

static int is_ascii_letter(const struct look *v, unsigned k) {
  return has(v->b->in[LETTER], k);
}

/* Where the word begins of which 'k' - 1 is a letter. */
static unsigned word_start(const struct look *v, unsigned k) {
  uint64_t others = ~v->letters & block_below(k);
  return others != 0 ? block_high(others) + 1 : 0;
}

/* Whether the letter before 'k' is one of a clitic. */
static int in_clitic(const struct look *v, unsigned k) {
  return has(v->on, word_start(v, k));
}

/* Number of letters of the clitic whose first letter is at 'p', or 0. */
static unsigned clitic_letters(const struct look *v, unsigned p) {
  int a = lower(v->s[p]), b = lower(v->s[p + 1]);
  unsigned n = a == 's' || a == 'm' || a == 'd' ? 1 : 0;
  if ((b == 'e' && (a == 'r' || a == 'v')) || (a == 'l' && b == 'l')) n = 2;
  return n > 0 && !has(v->b->in[LETTER] | v->b->in[DIGIT], p + n) ? n : 0;
}

/* The apostrophe at 'k' between letters: a clitic, "n't", or part of a name. */
static void inner_apostrophe(struct look *v, unsigned k, unsigned len) {
  unsigned start = word_start(v, k), p = k + len;
  uint64_t wide = v->b->in[BLOCK_WIDE];
  int second = start > 0 && (v->s[start - 1] == '\'' || has(wide, start - 1));
  if (second || (v->joined & ~block_below(start)) != 0 || has(wide, p + 1)) {
    harden(v, k);
  } else if (k > start + 1 && lower(v->s[k - 1]) == 'n' && lower(v->s[p]) == 't' &&
             !has(v->b->in[LETTER] | v->b->in[DIGIT], p + 1)) {
    v->found->first |= bit(k - 1);
    v->found->stop |= bit(k - 1);
    v->joined |= block_below(len) << k;
  } else if (has(wide, p + 2)) {
    harden(v, k);
  } else if (clitic_letters(v, p) > 0) {
    v->found->first |= bit(k);
    v->found->odd |= bit(k);
    v->on |= bit(p);
  } else {
    v->joined |= block_below(len) << k;
  }
  v->letters |= v->joined;
}

/* The apostrophe of 'len' bytes at 'k'. */
static void apostrophe(struct look *v, unsigned k, unsigned len) {
  unsigned p = k + len;
  int after_letter = k > 0 && has(v->letters, k - 1);
  int after_gap = k == 0 || has(v->b->in[GAP], k - 1);
  if (is_closed(v, p)) take_mark(v, k, len);
  else if (after_letter && is_ascii_letter(v, p)) inner_apostrophe(v, k, len);
  else if (after_gap && is_ascii_letter(v, p) && strchr("ectb", v->s[p]) == NULL) take_mark(v, k, len);
  else harden(v, k);
}

/*
** Whether the word with its mark, [start, end), has a value among the
** abbreviations. The mark is a point or a hyphen, which folding and 'lower'
** leave alone.
*/
static int is_on_record(const struct look *v, unsigned start, unsigned end) {
  unsigned n = end - start < WORDMAP_ENDING ? end - start : WORDMAP_ENDING;
  char tail[WORDMAP_ENDING] = {0};
  for (unsigned k = 0; k < n; k++) tail[k] = (char)lower(v->s[end - n + k]);
  int ascii = (v->b->in[BLOCK_WIDE] & block_below(n) << (end - n)) == 0;
  if (ascii && !wordmap_may_end(v->sc->abbr, tail, n)) return 0;
  return scan_lookup(v->sc, v->at + start, v->at + end) >= 0;
}

/* The point at 'k'; see 'easy_points' for most of them. */
static void point(struct look *v, unsigned k) {
  uint64_t before = k > 0 ? bit(k - 1) : 0;
  int hard = !is_closed(v, k + 1) || (k > 0 && v->s[k - 1] == '.');
  if (before & v->digits) {
    hard |= k < 3 || (v->digits >> (k - 3) & 7) != 7; /* may count an item of a list */
  } else if (before & v->letters && !in_clitic(v, k)) {
    unsigned start = word_start(v, k);
    hard |= (v->joined & ~block_below(start)) != 0; /* of no later word, as yet */
    hard |= k < start + 2 || !is_ascii_letter(v, start) || !is_ascii_letter(v, start + 1);
    hard = hard || (v->sc->abbr != NULL && is_on_record(v, start, k + 1));
  } else if (before & v->b->in[BLOCK_WIDE]) {
    hard = 1;
  }
  if (hard) harden(v, k);
  else take_mark(v, k, 1);
}

/* The hyphen at 'k'. */
static void hyphen(struct look *v, unsigned k) {
  char next = v->s[k + 1];
  int hard = next == '-' || (k > 0 && v->s[k - 1] == '-');
  if (k > 0 && has(v->digits, k - 1)) {
    hard |= has(v->digits, k + 1);
  } else if (k > 0 && v->sc->abbr != NULL && has(v->letters, k - 1) && !is_closed(v, k + 1)) {
    unsigned start = word_start(v, k);
    hard |= has(v->b->in[BLOCK_WIDE], k + 1) || (v->joined & ~block_below(start)) != 0;
    hard = hard || (next >= 'a' && next <= 'z' && is_on_record(v, start, k + 1));
  }
  if (hard) harden(v, k);
  else take_mark(v, k, 1);
}

static int is_cry(char c) {
  return c == '?' || c == '!';
}

/* The character of class THINK at 'k'. */
static void think(struct look *v, unsigned k) {
  int after_letter = k > 0 && has(v->letters, k - 1), hard = 0;
  char next = v->s[k + 1];
  switch (v->s[k]) {
    case '.':
      point(v, k);
      return;
    case '-':
      hyphen(v, k);
      return;
    case '\'':
      apostrophe(v, k, 1);
      return;
    case ':': /* of a URL */
      hard = after_letter && (next == '/' || has(v->digits, k + 1));
      break;
    case '$': /* of "US$" */
      hard = after_letter;
      break;
    case '&': /* of "R&D" */
      hard = after_letter && is_ascii_letter(v, k + 1);
      break;
    case '[': /* of "[...]" */
      hard = next == '.' || has(v->b->in[BLOCK_WIDE], k + 1);
      break;
    default:
      hard = is_cry(next) || (k > 0 && is_cry(v->s[k - 1]));
  }
  if (hard) harden(v, k);
  else take_mark(v, k, 1);
}

/* The character of two bytes at 'k'; 0 where it is better looked at closely. */
static int wide_two(struct look *v, unsigned k) {
  unsigned char next = (unsigned char)v->s[k + 1];
  if (glyph_is_short_letter(v->s + k)) {
    v->letters |= (uint64_t)3 << k;
    return 1;
  }
  if (v->s[k] != '\xC2' || next < 0xA1 || strchr("\xA3\xA5\xAB\xB0\xBB\xBF", next) == NULL) return 0;
  take_mark(v, k, 2); /* £ ¥ « ° » ¿ */
  return 1;
}

/* The typographic mark of three bytes at 'k'; 0 where it is none that is known here. */
static int wide_three(struct look *v, unsigned k) {
  const unsigned char *u = (const unsigned char *)v->s + k;
  if (u[0] != 0xE2 || u[1] < 0x80) return 0;
  if (u[1] == 0x82 && u[2] == 0xAC) return take_mark(v, k, 3), 1; /* € */
  if (u[1] != 0x80) return 0;
  switch (u[2]) {
    case 0x99: /* ’ */
      apostrophe(v, k, 3);
      return 1;
    case 0x93: /* – */
    case 0x94: /* — */
    case 0x98: /* ‘ */
    case 0x9C: /* “ */
    case 0x9D: /* ” */
    case 0xA6: /* … */
      take_mark(v, k, 3);
      return 1;
    default:
      return 0;
  }
}

static void look_at_wide(struct look *v, uint64_t wide) {
  while (wide != 0) {
    unsigned k = block_low(wide), len = 1;
    if (wide_two(v, k)) len = 2;
    else if (wide_three(v, k)) len = 3;
    else harden(v, k);
    wide &= ~(block_below(len) << k);
  }
}

/*
** Points behind words of two ASCII letters and more that have nothing but
** letters in them: adding the first letter of such a word to the letters
** carries a bit to the place behind it.
*/
static uint64_t easy_points(const struct look *v, uint64_t closed) {
  const struct block *b = v->b;
  uint64_t letter = b->in[LETTER];
  uint64_t start = letter & ~(letter << 1) & ((b->in[GAP] | b->in[PLAIN]) << 1 | 1);
  uint64_t behind = (letter + start) & ~letter & letter << 2;
  return b->in[THINK] & b->in[CUT] & b->in[JOINT] & behind & closed >> 1;
}

/* Hyphens by themselves, but for those between digits. */
static uint64_t easy_hyphens(const struct look *v, uint64_t closed) {
  const struct block *b = v->b;
  uint64_t hyphen = b->in[THINK] & b->in[CUT] & ~b->in[JOINT], digit = b->in[DIGIT];
  uint64_t easy = hyphen & ~(hyphen << 1) & ~(hyphen >> 1) & ~(digit << 1 & digit >> 1);
  if (v->sc->abbr != NULL) easy &= closed >> 1 | digit >> 1 | ~((b->in[LETTER] | b->in[BLOCK_WIDE]) << 1);
  return easy;
}

/* Settles the characters of class THINK; returns those that are tokens by themselves. */
static uint64_t look_at_marks(struct look *v, uint64_t live) {
  uint64_t closed = v->b->in[GAP] | v->b->in[PLAIN], points = easy_points(v, closed) & live;
  uint64_t easy = points | (easy_hyphens(v, closed) & live);
  for (uint64_t m = v->b->in[THINK] & ~v->digits & ~easy & live; m != 0; m &= m - 1) think(v, block_low(m));
  if (v->sc->abbr == NULL) return easy;
  for (; points != 0; points &= points - 1) {
    unsigned k = block_low(points);
    if (is_on_record(v, word_start(v, k), k + 1)) harden(v, k);
  }
  return easy;
}

/*
** Puts the words and numbers together, and adds the 'marks'. Words that may be
** cut in two, as "cannot" is, have a pair of the same letters in the middle.
*/
static void assemble(struct look *v, uint64_t marks) {
  uint64_t body = v->letters | v->digits, pairs = v->b->in[CUT] >> 2 & v->b->in[CUT] >> 3 & v->letters;
  v->found->hard |= (v->letters & v->digits << 1) | (v->digits & v->letters << 1);
  v->found->first |= (body & ~(body << 1) & ~v->on) | marks;
  v->found->stop |= (body << 1 & ~body) | marks << 1;
  pairs &= v->found->first & (v->found->stop >> 5 | v->found->stop >> 6);
  for (; pairs != 0; pairs &= pairs - 1) {
    unsigned k = block_low(pairs);
    size_t from = v->at + k, end = from + (has(v->found->stop, k + 5) ? 5 : 6);
    int same = lower(v->s[k + 2]) == lower(v->s[k + 3]);
    if (same && scan_cut(v->sc, from, end) < end) harden(v, k);
  }
}

void run_read(struct scan *sc, size_t k, const char *s, struct plain *found) {
  struct block b;
  struct look v = {.sc = sc, .s = s, .at = k, .b = &b, .found = found};
  sc->ops->read(&classes, s, &b);
  *found = (struct plain){.gap = b.in[GAP]};
  if (b.in[GAP] == 0) return;
  uint64_t live = block_below(block_high(b.in[GAP])), digit = b.in[DIGIT];
  uint64_t known = b.in[GAP] | b.in[LETTER] | digit | b.in[PLAIN] | b.in[THINK] | b.in[BLOCK_WIDE];
  found->hard = live & ~known;
  v.letters = b.in[LETTER] & live;
  v.digits = (digit | (b.in[JOINT] & digit << 1 & digit >> 1)) & live;
  look_at_wide(&v, b.in[BLOCK_WIDE] & live);
  assemble(&v, look_at_marks(&v, live) | (b.in[PLAIN] & ~v.digits & live));
}
