/*
** The forms of a segment that grows: each different run of bytes that a token
** stands as has a number, in the order in which they are seen first.
*/
#ifndef PARALLAX_FORMS_H
#define PARALLAX_FORMS_H

#include "text/token.h"

#define FORM_KEY 15u  /* bytes of a form that are its key by themselves */
#define FORM_WIDE 255 /* a gap of as many bytes or more, in a byte */

struct form {
  uint32_t at, len; /* its bytes in 'text' */
  uint32_t word;    /* the caller's */
  uint32_t kind;    /* enum kind of the first token */
  uint32_t slot;
};

/* Half a cache line: all that a token needs. The key is the bytes and, on top, their number; two hashes of a
 * longer form. */
struct form_slot {
  uint64_t low, high;
  uint64_t seen; /* tokens; above bit 32: of these, without space before them */
  uint32_t no;   /* number + 1, 0 when free */
  uint32_t unused;
};

static inline uint32_t form_count(const struct form_slot *slot) {
  return (uint32_t)slot->seen;
}

static inline uint32_t form_tight(const struct form_slot *slot) {
  return (uint32_t)(slot->seen >> 32);
}

struct forms {
  struct buf text;
  struct form *v;
  size_t n, cap;
  struct form_slot *slots; /* open addressing, at most half full */
  size_t nslots;
  char *room;    /* what holds the slots, which begin where a line of the cache does */
  uint64_t seed; /* another one each time, so that no text can be made to collide */
};

void forms_init(struct forms *f, struct alloc a);
void forms_free(struct forms *f);

/*
** Numbers the tokens of a text: 'column' takes the form of each, 'gaps' the
** bytes of space before it, FORM_WIDE where there are as many or more. Both
** have room for t->n. '*wide' is raised by the number of these. ST_LIMIT
** beyond 4 GiB of forms. After a failure the forms may only be freed. O(text).
*/
enum status forms_number(struct forms *f, const struct tokens *t, uint32_t *column, unsigned char *gaps,
                         size_t *wide);

#endif
