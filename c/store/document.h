/*
** Documents of a corpus, a row each: what is said about them, and the text,
** below 1 GiB, compressed by zlib's format where that saves an eighth. Each row
** carries two checksums, one of its fields and one of its stored bytes.
*/
#ifndef PARALLAX_DOCUMENT_H
#define PARALLAX_DOCUMENT_H

#include "store/store.h"

enum store_field {
  STORE_ID,
  STORE_SOURCE,
  STORE_TITLE,
  STORE_DATE,
  STORE_BYLINE,
  STORE_URL,
  STORE_LANG,
  STORE_FIELDS
};

struct store_doc {
  int64_t no;
  struct store_text field[STORE_FIELDS];
  struct store_text text;
  size_t size; /* of the text */
};

/* Adds a document; d->no takes its number, one more than the last. O(text). */
enum status store_add(struct store *s, struct store_doc *d);

/*
** Reads a document; its strings live until the next call. Without 'text',
** only what is said about it. ST_LIMIT when there is no such number, ST_SYNTAX
** when the row is damaged.
*/
enum status store_get(struct store *s, int64_t no, int with_text, struct store_doc *d);

/* Lets go of the row that store_get stands on, so that the log can be emptied. */
void store_release(struct store *s);

#endif
