/*
** Text with labels, as models.lua writes it for training. A line is a token:
**   form TAB glued (0, 1) TAB kind (enum kind) TAB label TAB lemma
** an empty line ends a sentence. "D" TAB "D" TAB weight TAB group begins a
** document that counts 'weight' times; documents of a group are never divided
** between training and trial. A label "_" is unknown: the token is context.
*/
#ifndef PARALLAX_CORPUS_H
#define PARALLAX_CORPUS_H

#include "tag/tag_block.h"

#define LABEL_UNKNOWN 255u

/* Numbers of labels in the order they are met. */
struct label_set {
  char names[MODEL_TAGS_MAX][32];
  size_t n;
};

struct document {
  struct tokens tokens; /* its text is owned */
  struct spans sentences;
  char *lemmas;        /* zero-terminated, one after another */
  unsigned char *gold; /* by token */
  struct tag_block block;
  unsigned weight, group;
};

struct corpus {
  struct document *v;
  size_t n;
};

/* The allocator of tools. */
struct alloc corpus_alloc(void);

/* Reads a file; ends the program when it cannot. */
struct corpus corpus_read(const char *path, struct label_set *labels);

/* Reads each document's words with what 'lexicon' says; one block a document. */
void corpus_look_up(struct corpus *c, const struct table *lexicon);

unsigned label_number(struct label_set *labels, const char *name);

#endif
