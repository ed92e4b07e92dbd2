/*
** Runs of words as numbers, found fast in raw text.
**
** A word here is a run of ASCII letters and digits and of any other
** characters but those in U+0080..U+00BF, U+2000..U+206F and U+3000..U+303F
** (spaces, quotation marks, dashes). Bit 0x20 of every byte is ignored, which
** makes small and capital letters of ASCII, Latin-1, Greek and Cyrillic (most
** of them) equal. For what copies what that is enough; tokens are c/text/token.h.
**
** The number of a run of words is a polynomial over the numbers of its words,
** rolled on from word to word. Source: Richard Karp and Michael Rabin,
** "Efficient randomized pattern-matching algorithms", IBM Journal of Research
** and Development 31 (1987).
*/
#ifndef PARALLAX_SHINGLE_H
#define PARALLAX_SHINGLE_H

#include <stddef.h>
#include <stdint.h>

#define SHINGLE_WORDS_MAX 32u

struct shingles {
  const char *text;
  size_t len, at;        /* bytes, and how many were looked at */
  uint64_t before;       /* 1: the byte before 'at' belongs to a word */
  uint64_t skip;         /* bytes at 'at' that belong to a character before it and to no word */
  size_t start;          /* of the word not ended yet */
  size_t end;            /* of the last word that did */
  unsigned width;        /* words in a run */
  size_t words;          /* seen so far */
  uint64_t sum, leading; /* the rolling number; weight of its oldest word */
  uint64_t hash[SHINGLE_WORDS_MAX];
  uint32_t first[SHINGLE_WORDS_MAX]; /* byte at which each of the last words begins */
  int done;
};

struct shingle {
  uint32_t start, end; /* bytes of the text, half-open */
};

/* Runs of 'width' words, 1 to SHINGLE_WORDS_MAX. 'text' is borrowed; less than 2 GiB. */
void shingle_begin(struct shingles *it, const char *text, size_t len, unsigned width);

/*
** The next runs, at least 1 and at most 'room' of them (room >= 128); 0 when
** there are no more. A text of fewer words than 'width' is one run. 'where'
** may be NULL. O(bytes read).
*/
size_t shingle_next(struct shingles *it, uint32_t *hash, struct shingle *where, size_t room);

#endif
