/*
** The words of many lists under one number each, so that a text is held
** against all lists at once: its tokens are folded and looked up one time,
** and what a list says of them is then a matter of numbers.
**
** A vocabulary grows: numbers stay what they are, and a reading that is older
** than a word has that word as unknown.
*/
#ifndef PARALLAX_VOCABULARY_H
#define PARALLAX_VOCABULARY_H

#include "match/matcher.h"
#include "text/folds.h"

#define WORD_UNKNOWN 0u /* number of every word that is in no list */

/* A word where its hash leads; free while id == WORD_UNKNOWN. */
struct word_slot {
  uint32_t hash, id, at, len; /* 'len' bytes at 'at' in 'bytes' */
};

/* Words with a letter each: a class string's. */
struct letters {
  uint16_t *of; /* by number: the letter and 1, or 0 for none */
  size_t cap;   /* words numbered later have none */
};

/* Whose phrase ends at a place, and whether longer ones go on from there. */
struct place {
  uint32_t owners, goes_on;
};

#define DEEPER \
  0x80000000u /* and number of a place behind two words or more; a word is the place behind it alone */

/* The way on from a place by a word; free while to == 0. */
struct phrase_step {
  uint32_t from, word, to;
};

/* A phrase that ends at a place, and the next of the same bytes in another list, 0 for none. */
struct owner {
  uint32_t list, phrase, next;
};

/* Where a list's phrases stand, while they are looked for. */
struct phrase_list {
  uint32_t n;         /* phrases, repeated ones included */
  uint32_t free_from; /* end of the last one found */
  struct hit best;    /* of those at one token; phrase 0: none */
};

struct found {
  uint32_t list; /* from 0 */
  struct hit hit;
};

struct vocabulary {
  struct alloc a;
  struct buf bytes;        /* all words, folded, end to end */
  struct word_slot *slots; /* open addressing; 'nslots' is a power of 2 */
  size_t nslots;
  uint32_t nwords; /* they are numbered from 1 */
  struct letters *letters;
  size_t nletters, letters_cap;
  struct phrase_list *lists;
  size_t nlists, lists_cap;
  struct place *starts; /* by number of a word; those numbered later begin no phrase */
  size_t starts_cap;
  struct place *places; /* by number of a deeper place; the first is none */
  size_t nplaces, places_cap;
  struct phrase_step *steps; /* open addressing; 'nsteps' is a power of 2 */
  size_t nsteps;
  struct owner *owners; /* the first is none */
  size_t nowners, owners_cap;
  struct found *found; /* by the last search, 'nfound' of them */
  size_t nfound, found_cap;
  struct buf form; /* a word of a list as it is compared */
};

void vocabulary_init(struct vocabulary *v, struct alloc a);
void vocabulary_free(struct vocabulary *v);

/* Begins another set of letters, or list of phrases, which the next words or phrases go to. */
enum status vocabulary_new_letters(struct vocabulary *v);
enum status vocabulary_new_list(struct vocabulary *v);

/* Gives a word its letter in the last set; one that has a letter there gets this one. Amortised O(len). */
enum status vocabulary_add_word(struct vocabulary *v, const char *word, size_t len, unsigned char letter);

/*
** Adds the next phrase of the last list, cut into tokens with these
** abbreviations, which may be NULL; of equal ones the first counts. ST_SYNTAX
** when it has no token. Amortised O(len).
*/
enum status vocabulary_add_phrase(struct vocabulary *v, const char *phrase, size_t len,
                                  const struct wordmap *abbreviations);

/* Writes the numbers of all tokens to 'ids', which has room for them. O(bytes of the tokens). */
void vocabulary_read(const struct vocabulary *v, const struct folds *f, uint32_t *ids);

/* Writes a class string over 'out': the letters of set 'k' where words have one. O(n). */
void vocabulary_paint(const struct vocabulary *v, size_t k, const uint32_t *ids, size_t n, char *out);

/*
** Finds the phrases of all lists in one pass, each list's as if it were alone:
** leftmost, then longest, none overlapping, in the order of the text. They
** are in 'found' until the next search. O(n x words of the longest phrase).
*/
enum status vocabulary_find(struct vocabulary *v, const uint32_t *ids, size_t n);

#endif
