/*
** Which capitals of a text may mean a name, and which stand where any word
** has one: at the beginning of a sentence, behind an opening mark, all over a
** headline. What the rest of the text writes small, or with a capital in
** mid-sentence, decides; then the words beside.
*/
#ifndef PARALLAX_CAPITAL_H
#define PARALLAX_CAPITAL_H

#include "text/folds.h"

/* Bits of a word in 'traits'. */
#define TRAIT_CLOSED 1u /* of a closed class: it opens sentences */
#define TRAIT_PLURAL 2u /* a verb in the plural: what stands before is no one's name */
#define TRAIT_VERB 4u   /* a verb that a name may stand before */

/* What is read: all of it must outlive the struct. A byte a token, unless said otherwise. */
struct capital_text {
  const struct tokens *t;
  const struct folds *folds;
  const struct spans *sentences; /* each token lies in one */
  const char *letters, *shapes;  /* what dictionaries say and the outer form: see core.shapes */
  const char *credits;           /* a byte a sentence: 'c' where its capitals mean what they say; or NULL */
  const struct wordmap *traits;  /* words to TRAIT_ bits */
  const struct wordmap *endings; /* endings of ordinary words, 2 to 7 bytes */
};

/* What is found, a byte a token, in memory of the caller. */
struct capitals {
  char
      *letters; /* 'c' for a word whose capital means nothing, 'X' for one in a shouted line; else as given */
  char *doubtful; /* 'h' in a heading, 'd' elsewhere: the capital proves nothing; else '.' */
  char *seen;     /* of a word with a doubtful capital anywhere: 's' it is also written small,
                     'C' or else with a capital that proves something; else '.' */
};

/*
** Reads the capitals. 'ends' has room for the last token of each sentence,
** 0-based; '*n_ends' is how many have a token. O(bytes of all tokens).
*/
enum status capitals_read(const struct capital_text *text, struct capitals *found, uint32_t *ends,
                          size_t *n_ends);

#endif
