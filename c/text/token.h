/*
** Tokens of a text after the conventions of Universal Dependencies English.
** Stable: matcher.c and sentence.c read these structs.
*/
#ifndef PARALLAX_TOKEN_H
#define PARALLAX_TOKEN_H

#include <stdint.h>

#include "base/buf.h"
#include "text/span.h"
#include "text/wordmap.h"

enum kind { KIND_WORD, KIND_NUMBER, KIND_PUNCT, KIND_SYMBOL, KIND_URL, KIND_EMAIL, KIND_TAG, KIND_COUNT };

/* "word", "number", ... in the order of enum kind. */
extern const char *const kind_names[KIND_COUNT];

struct token {
  uint32_t start, end; /* bytes of the text, half-open, never empty */
  uint32_t kind;       /* enum kind */
};

struct tokens {
  struct alloc a;
  const char *text; /* borrowed: must outlive the tokens; NULL when freed */
  size_t len;
  struct token *v; /* sorted by start, not overlapping */
  size_t n, cap;
};

/*
** Splits 'text'. Whitespace and invisible characters are in no token, every
** other byte is in exactly one. ST_LIMIT above TEXT_LIMIT bytes. On failure
** the tokens must still be freed. O(len).
**
** 'abbr' (may be NULL) holds what the language must say, by these values:
**   n e d  a form with its point ("mr.", "u.s.", "no.") that never ends a
**          sentence, may end one, counts only before a number; as capitals,
**          for forms that must begin with a capital in the text
**   p      a prefix with its hyphen ("non-") that stays joined
**   s v    a word that opens a sentence, a verb of saying: see sentence.c
*/
enum status tokens_build(struct tokens *t, struct alloc a, const char *text, size_t len,
                         const struct wordmap *abbr);
void tokens_free(struct tokens *t);

/* The same in the room that 't' has of earlier tokens. */
enum status tokens_rebuild(struct tokens *t, const char *text, size_t len, const struct wordmap *abbr);

/* Number of tokens that there is room for, to begin with, where a text has 'len' bytes. */
static inline size_t tokens_room(size_t len) {
  return len / 4 + 128;
}

/* Replaces the content of 'out' by the folded form of token k (k < t->n). */
enum status tokens_fold(const struct tokens *t, size_t k, struct buf *out);

/* First token with end > at, or t->n. O(log n). */
size_t tokens_find(const struct tokens *t, size_t at);

#endif
