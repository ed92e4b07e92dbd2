/*
** Inside of the tokenizer: what token.c and word.c share.
*/
#ifndef PARALLAX_SCAN_H
#define PARALLAX_SCAN_H

#include "text/address.h"
#include "base/block.h"
#include "text/glyph.h"
#include "text/token.h"

struct scan {
  struct tokens *t; /* so far; the text is t->text */
  const struct wordmap *abbr;
  const struct block_ops *ops;
  struct buf fold; /* room to fold what is looked up in 'abbr' */
  size_t run;      /* end of the run that is looked at: no address crosses it */
  struct address_mail mail;
  size_t hostless; /* no host starts before this offset */
  unsigned item;   /* number of the last item of a list, 0 if none yet */
  enum status st;
};

/* Glyph at 'k', a gap at the end of the text. */
static inline struct glyph_at scan_glyph(const struct scan *sc, size_t k) {
  const struct tokens *t = sc->t;
  return k < t->len ? glyph_read(t->text + k, t->text + t->len) : (struct glyph_at){G_GAP, 0, 0};
}

/* Byte at 'k', 0 at the end of the text. */
static inline char scan_byte(const struct scan *sc, size_t k) {
  return k < sc->t->len ? sc->t->text[k] : '\0';
}

/* True for what continues a word: letter, digit, mark. */
static inline int glyph_is_wordy(enum glyph g) {
  return g == G_LETTER || g == G_DIGIT || g == G_MARK;
}

/* What was recognised: where it ends and what it is. */
struct piece {
  size_t end;
  uint32_t kind; /* enum kind */
};

/*
** Appends the tokens of the runs in the block at 'k', where a run or a gap
** begins, or of one run that is longer. Returns where the next one begins,
** which may be behind the end of the text.
*/
size_t scan_runs(struct scan *sc, size_t k);

/* Value of the folded bytes [k, end) among the abbreviations, or -1. */
int scan_lookup(struct scan *sc, size_t k, size_t end);

/* The token at 'k', where a letter, a digit or a clitic's apostrophe stands. */
struct piece scan_word(struct scan *sc, size_t k);
struct piece scan_number(struct scan *sc, size_t k);

/* End of the clitic ('s 'm 'd 're 've 'll) at the apostrophe at 'k', or 0. */
size_t scan_clitic(const struct scan *sc, size_t k);

/* Where a word of two words such as "cannot" is to be cut, or 'end'. */
size_t scan_cut(const struct scan *sc, size_t k, size_t end);

/*
** End of the word or number at 'k' together with the point at 'end' and what
** may follow, when that point belongs to it; else 'end'.
*/
struct piece scan_point(struct scan *sc, size_t k, size_t end);

#endif
