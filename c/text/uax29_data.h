/*
** The property Word_Break of Unicode Standard Annex #29, as tables that
** scripts/dev/wordbreak.lua writes.
*/
#ifndef PARALLAX_UAX29_DATA_H
#define PARALLAX_UAX29_DATA_H

#include <stdint.h>

enum word_break {
  WB_OTHER,
  WB_CR,
  WB_LF,
  WB_NEWLINE,
  WB_EXTEND,
  WB_ZWJ,
  WB_FORMAT,
  WB_REGIONAL,
  WB_KATAKANA,
  WB_HEBREW,
  WB_ALETTER,
  WB_SINGLE_QUOTE,
  WB_DOUBLE_QUOTE,
  WB_MIDNUMLET,
  WB_MIDLETTER,
  WB_MIDNUM,
  WB_NUMERIC,
  WB_EXTENDNUMLET,
  WB_SPACE,
};

/* Set beside the value of a character that is Extended_Pictographic. */
#define WB_PICTOGRAPH 32u

#define WORD_BREAK_BLOCK 128u
#define WORD_BREAK_LIMIT 0x20000u

struct word_break_range {
  uint32_t first, last, value;
};

extern const char word_break_version[];
extern const unsigned char word_break_index[WORD_BREAK_LIMIT / WORD_BREAK_BLOCK];
extern const unsigned char word_break_blocks[];
extern const struct word_break_range word_break_high[]; /* above the limit; ends with 0 */

/* Value of a character, with WB_PICTOGRAPH where it is one. */
static inline unsigned word_break_of(uint32_t cp) {
  if (cp < WORD_BREAK_LIMIT)
    return word_break_blocks[word_break_index[cp / WORD_BREAK_BLOCK] * WORD_BREAK_BLOCK +
                             cp % WORD_BREAK_BLOCK];
  for (const struct word_break_range *r = word_break_high; r->last != 0; r++)
    if (cp >= r->first && cp <= r->last) return r->value;
  return WB_OTHER;
}

#endif
