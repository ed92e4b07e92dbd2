/*
** What the tagger knows of one token before it judges: its folded form as a
** hash, its outer shape, and what the lexicon of the model says of the form.
** Words of a block stand in an array with two blank words around every
** sentence, so that neighbours can be read without a look at the borders.
*/
#ifndef PARALLAX_TAG_WORD_H
#define PARALLAX_TAG_WORD_H

#include "base/buf.h"
#include "tag/model.h"
#include "text/token.h"

/* Bits of struct tag_word.mask, the lexicon's. */
enum lexicon {
  LEX_NOUN = 1 << 0, /* a common noun, verb, ... of the language */
  LEX_VERB = 1 << 1,
  LEX_ADJECTIVE = 1 << 2,
  LEX_ADVERB = 1 << 3,
  LEX_PERSON = 1 << 4,   /* common nouns: minister, */
  LEX_GROUP = 1 << 5,    /* committee, */
  LEX_LOCATION = 1 << 6, /* river, */
  LEX_SAYING = 1 << 7,   /* and verbs of communication */
  LEX_FORENAME = 1 << 8, /* parts of names, from here on */
  LEX_SURNAME = 1 << 9,
  LEX_PLACE = 1 << 10,
  LEX_COUNTRY = 1 << 11,
  LEX_PEOPLE = 1 << 12,        /* nationalities, religions, languages */
  LEX_BODY = 1 << 13,          /* words of known organisations */
  LEX_COMPANY = 1 << 14,       /* Inc, Bank, University: heads of organisations */
  LEX_TITLE = 1 << 15,         /* President, Mr */
  LEX_SITE = 1 << 16,          /* Street, Airport, Mount: heads of places */
  LEX_PARTICLE = 1 << 17,      /* van, de, al, bin */
  LEX_DATE = 1 << 18,          /* months and days */
  LEX_WORK = 1 << 19,          /* Cup, Prize, War, Act: heads of other names */
  LEX_FAMOUS_PERSON = 1 << 20, /* words in names of persons, places, bodies of an encyclopaedic list */
  LEX_FAMOUS_PLACE = 1 << 21,
  LEX_FAMOUS_BODY = 1 << 22,
  LEX_PLAIN = 1 << 23,         /* in small letters it never stood in a name of the training text */
  LEX_LISTED_PERSON = 1 << 24, /* all of a name that is known as a whole */
  LEX_LISTED_BODY = 1 << 25,
  LEX_LISTED_SITE = 1 << 26, /* countries, waters, buildings, */
  LEX_LISTED_TOWN = 1 << 27,
  LEX_LISTED_WORK = 1 << 28, /* works, events, laws, products */
  LEX_BEGINS = 1 << 29       /* the first words of a longer one */
};
#define LEX_WORD_CLASSES 0xFFu
#define LEX_NAME_CLASSES 0x7FFF00u
#define LEX_LISTED 0x1F000000u

/* A record of the lexicon: u32 mask, u8 ambiguity class, u8 tag or TAG_NONE. */
#define ENTRY_BYTES 6u
#define ENTRY_CLASS 4u
#define ENTRY_TAG 5u
#define TAG_NONE 255u

enum tag_shape {
  TS_BLANK,
  TS_LOWER,
  TS_CAPITAL,
  TS_CAPITALS,
  TS_SINGLE,
  TS_INITIALS,
  TS_MIXED,
  TS_NUMBER,
  TS_CODE,
  TS_PUNCT,
  TS_SYMBOL,
  TS_ADDRESS,
  TS_TAG,
  TS_CLITIC,
  TS_CASELESS
};

/* How a sentence is written: as prose, in capitals, as a title. */
enum tag_style { STYLE_PROSE, STYLE_CAPITALS, STYLE_TITLE };

enum tag_flags { TF_FIRST = 1, TF_GLUED = 2, TF_PROPER = 4 };

/* Labels of names: outside, and for each type where in a name the word is. */
enum name_place { NAME_BEGIN, NAME_IN, NAME_LAST, NAME_UNIT };
enum name_type { NAME_PER, NAME_ORG, NAME_LOC, NAME_MISC, NAME_TYPES };
#define NAME_OUT 0u
#define NAME_LABELS (1u + 4u * NAME_TYPES)
#define NAME_LABEL(type, place) (1u + 4u * (unsigned)(type) + (unsigned)(place))

struct tag_word {
  uint64_t form;       /* hash of the folded form; 0 for a blank */
  uint64_t head, tail; /* its first and last eight bytes */
  uint32_t mask;       /* enum lexicon */
  uint32_t token;      /* number of the token */
  uint32_t slot;       /* of tag_context.h */
  uint16_t listed;     /* the known name it stands in, see tag_list.h */
  uint8_t shape, style, flags;
  uint8_t ambiguity;         /* class of the form's tags; 0: unknown */
  uint8_t fixed;             /* its only tag, or TAG_NONE */
  uint8_t to_first, to_last; /* words of its run of capitalised words before and behind it */
  uint8_t pos;               /* what is judged: part of speech, */
  uint8_t first, name;       /* label of the first and of the second pass */
};

#define TAG_BLANKS 2u

/* Whether a capital stands at its beginning. */
static inline int tag_is_capital(const struct tag_word *w) {
  return w->flags & TF_PROPER;
}

/* Reads token 'k'. 'scratch' is room to fold in. O(size of the token). */
enum status tag_word_read(struct tag_word *w, const struct tokens *t, size_t k, struct buf *scratch);

/* Adds what 'lexicon' (may be NULL) says of the word's form. */
void tag_word_look_up(struct tag_word *w, const struct table *lexicon);

/* Hash of a form that is already folded: the key of the lexicon. */
uint64_t tag_form_hash(const char *folded, size_t len);

/* Fills in style and runs of a sentence of 'n' words, blanks around them. */
void tag_sentence_read(struct tag_word *w, size_t n);

/* One value from a kind and a value; of all bits, so that a table can use any. */
static inline uint64_t tag_mix(uint64_t kind, uint64_t value) {
  uint64_t h = (value ^ kind * 0x9E3779B97F4A7C15u) * 0xD6E8FEB86659FD93u;
  h = (h ^ h >> 32) * 0xD6E8FEB86659FD93u;
  return h ^ h >> 29;
}

#endif
