/*
** What a character is to the tokenizer.
*/
#ifndef PARALLAX_GLYPH_H
#define PARALLAX_GLYPH_H

#include <stddef.h>
#include <stdint.h>

enum glyph {
  G_GAP,     /* whitespace, controls, zero-width space, direction marks: in no token */
  G_LETTER,  /* part of a word */
  G_DIGIT,   /* decimal digit of any script */
  G_NUMERAL, /* ½ ² Ⅻ: a number by itself */
  G_PUNCT,
  G_SYMBOL,    /* also what is unassigned or not UTF-8 */
  G_MARK,      /* combining mark, emoji modifier: belongs to what stands before */
  G_JOINER,    /* soft hyphen, zero-width joiners: in a word when a letter follows */
  G_IDEOGRAPH, /* Han and Hiragana: a word by itself, as these scripts have no spaces */
};

/* A character and where the next one begins. */
struct glyph_at {
  enum glyph glyph;
  uint32_t cp; /* UTF8_REPLACEMENT for bytes that are not UTF-8 */
  size_t len;  /* at least 1; a maximal ill-formed subpart is one glyph */
};

/* enum glyph of each ASCII character. */
extern const unsigned char glyph_ascii[128];

/* The character at 's', which is no ASCII. */
struct glyph_at glyph_read_wide(const char *s, const char *e);

/* Reads the character at 's' ('s' < 'e'). */
static inline struct glyph_at glyph_read(const char *s, const char *e) {
  unsigned char c = (unsigned char)*s;
  return c < 128 ? (struct glyph_at){(enum glyph)glyph_ascii[c], c, 1} : glyph_read_wide(s, e);
}

/*
** Whether the two bytes at 's' are a letter of Latin up to U+027F, of Greek or
** of Cyrillic up to U+047F: the most of what can be told without a table.
*/
static inline int glyph_is_short_letter(const char *s) {
  unsigned char lead = (unsigned char)s[0], next = (unsigned char)s[1];
  if ((next & 0xC0) != 0x80 || lead < 0xC3 || lead > 0xD1) return 0;
  if (lead == 0xC3) return next != 0x97 && next != 0xB7; /* × ÷ */
  if (lead == 0xCE) return next >= 0x91 && next != 0xA2;
  if (lead == 0xCF) return next <= 0xB5;
  return lead <= 0xC9 || lead >= 0xD0;
}

/* By code point; ASCII included. */
enum glyph glyph_of(uint32_t cp);

/* True for upper and title case; letters without case are neither. */
int glyph_is_upper(uint32_t cp);
int glyph_is_lower(uint32_t cp);

/* Whether 'list', which ends with 0, holds 'cp'. */
static inline int glyph_is_among(uint32_t cp, const uint32_t *list) {
  while (*list != 0 && *list != cp) list++;
  return *list != 0;
}

/* One of ' ’ ʼ ´, the marks that stand inside words. */
static inline int glyph_is_apostrophe(uint32_t cp) {
  return cp == '\'' || cp == 0x2019 || cp == 0x02BC || cp == 0xB4;
}

#endif
