/*
** Class strings, one byte a token: which of their stretches a grammar has to
** read, and what is painted over them.
*/
#ifndef PARALLAX_CLASSES_H
#define PARALLAX_CLASSES_H

#include <stddef.h>

/* A set of bytes. */
struct byte_set {
  unsigned char has[256];
};

void byte_set_init(struct byte_set *set, const char *bytes, size_t n);

/* What chunks are made of. */
struct chunk_rule {
  struct byte_set first; /* what one begins with */
  struct byte_set more;  /* what it goes on with */
  struct byte_set joint; /* likewise, and then with a small letter, if there is one */
};

/*
** The first chunk of 'classes' in *from <= k < to, as long as may be: writes
** where it begins to '*from' and returns where it ends; 'to' and '*from' ==
** 'to' when there is none. O(to - *from).
*/
size_t classes_chunk(const struct chunk_rule *rule, const char *classes, size_t to, size_t *from);

/*
** Makes letters of words, of 'n' tokens whose plain shapes are 'shapes' (see
** shape.h), what core.shapes gives: in capitals where the word is, and the
** shape again where there is no word.
*/
void classes_case(char *letters, const char *shapes, size_t n);

/* Writes 'n' > 0 letters over classes[i] to classes[j], the last of them again to the end. i <= j. */
void classes_paint(char *classes, size_t i, size_t j, const char *letters, size_t n);

#endif
