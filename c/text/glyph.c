#include "text/glyph.h"

#include <utf8proc.h>

#include "text/utf8.h"

/* One letter for each ASCII character, in the order of enum glyph. */
#define L G_LETTER
#define D G_DIGIT
#define P G_PUNCT
#define S G_SYMBOL
const unsigned char glyph_ascii[128] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* controls */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* controls */
    0, P, P, S, S, S, S, P, P, P, S, S, P, P, P, P, /* space ! " # $ % & ' ( ) * + , - . / */
    D, D, D, D, D, D, D, D, D, D, P, P, S, S, S, P, /* 0 to 9 : ; < = > ? */
    S, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* @ A to O */
    L, L, L, L, L, L, L, L, L, L, L, P, S, P, S, S, /* P to Z [ \ ] ^ _ */
    P, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* ` a to o */
    L, L, L, L, L, L, L, L, L, L, L, P, S, P, S, 0, /* p to z { | } ~ DEL */
};
#undef L
#undef D
#undef P
#undef S

static int is_ideograph(uint32_t cp) {
  return (cp >= 0x3005 && cp <= 0x3006) || (cp >= 0x3041 && cp <= 0x309F) || (cp >= 0x3400 && cp <= 0x4DBF) ||
         (cp >= 0x4E00 && cp <= 0x9FFF) || (cp >= 0xF900 && cp <= 0xFAFF) || (cp >= 0x20000 && cp <= 0x3FFFF);
}

/* Invisible characters that do not part a word. */
static int is_joiner(uint32_t cp) {
  return cp == 0xAD || cp == 0x200C || cp == 0x200D || cp == 0x2060;
}

static enum glyph by_category(uint32_t cp) {
  switch (utf8proc_category((utf8proc_int32_t)cp)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
      return is_ideograph(cp) ? G_IDEOGRAPH : G_LETTER;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
      return G_MARK;
    case UTF8PROC_CATEGORY_ND:
      return G_DIGIT;
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
      return G_NUMERAL;
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO:
      return G_PUNCT;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
      return G_GAP;
    default:
      return G_SYMBOL;
  }
}

enum glyph glyph_of(uint32_t cp) {
  if (cp < 128) return (enum glyph)glyph_ascii[cp];
  if (is_joiner(cp)) return G_JOINER;
  if (cp >= 0x1F3FB && cp <= 0x1F3FF) return G_MARK; /* skin tones */
  return by_category(cp);
}

struct glyph_at glyph_read_wide(const char *s, const char *e) {
  uint32_t cp;
  size_t len = utf8_get(s, e, &cp);
  if (len == 0) return (struct glyph_at){G_SYMBOL, UTF8_REPLACEMENT, utf8_bad(s, e)};
  return (struct glyph_at){glyph_of(cp), cp, len};
}

int glyph_is_upper(uint32_t cp) {
  if (cp < 128) return cp >= 'A' && cp <= 'Z';
  utf8proc_category_t c = utf8proc_category((utf8proc_int32_t)cp);
  return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

int glyph_is_lower(uint32_t cp) {
  if (cp < 128) return cp >= 'a' && cp <= 'z';
  return utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_LL;
}
