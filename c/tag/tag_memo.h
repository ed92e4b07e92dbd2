/*
** What a word by itself adds to the scores of labels, kept from one text to
** the next: the same words return in all of them. The sum of a word is kept
** the second time that it is asked for, so that one which is met but once costs
** a look at its slot. A slot is given up to another word when it was not asked
** for since the last other one came by.
*/
#ifndef PARALLAX_TAG_MEMO_H
#define PARALLAX_TAG_MEMO_H

#include "tag/tag_chain.h"

/* Room for the scores of parts of speech, whole rows. */
#define POS_ROW (ROW_BYTES(MODEL_TAGS_MAX) - 1)

/* Words of a table that are kept at most, a power of 2: tables and rows stay within the near caches. */
#define MEMO_WORDS 1024u

/* What is done with the row of a word. */
enum memo_use {
  MEMO_NONE, /* no row: the word is new here, or its slot is another's */
  MEMO_FILL, /* the row is to be written */
  MEMO_TAKE  /* the row is as it was written */
};

struct memo_slot {
  uint64_t key;
  unsigned char has_row, was_used;
};

/* Rows of 'width' scores behind keys. */
struct memo_table {
  struct memo_slot slots[MEMO_WORDS];
  size_t width;
  int16_t *rows;
};

/* One of a model, whose tables the sums are of. */
struct tag_memo {
  struct alloc a;
  struct memo_tables *tables;
};

struct memo_tables {
  struct memo_table pos, names;
  int16_t pos_rows[MEMO_WORDS][POS_ROW], name_rows[MEMO_WORDS][NAME_ROW];
};

/* Makes room, unless there is some: O(MEMO_WORDS) bytes. A memo of zeros is closed. */
enum status tag_memo_open(struct tag_memo *memo, struct alloc a);
void tag_memo_free(struct tag_memo *memo);

/* The row of 'key' and what is to be done with it; NULL with MEMO_NONE. O(1). */
int16_t *memo_row(struct memo_table *t, uint64_t key, enum memo_use *use);

#endif
