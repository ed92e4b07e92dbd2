/*
** What a text says of its own words: for each form that stands somewhere with
** a capital, how often it stands in small letters, and what the first pass
** took it for.
*/
#ifndef PARALLAX_TAG_CONTEXT_H
#define PARALLAX_TAG_CONTEXT_H

#include "tag/tag_chain.h"

struct tag_usage {
  uint64_t form;
  uint16_t small;             /* times in small letters */
  uint16_t inside;            /* times with a capital inside a sentence of prose */
  uint16_t out;               /* times with a capital and no name */
  uint16_t types[NAME_TYPES]; /* times in a name of the type */
};

struct tag_context {
  struct alloc a;
  struct tag_usage *v; /* open addressing; slot 0 stands for "none" */
  size_t size, cap;    /* 'size' is a power of 2 */
};

/* Makes room for the words of a block, and fills in their slots and uses. */
enum status tag_context_read(struct tag_context *c, struct tag_word *w, size_t n);

/* Counts the labels that the first pass gave. */
void tag_context_learn(struct tag_context *c, const struct tag_word *w, size_t n);

void tag_context_free(struct tag_context *c);

#endif
