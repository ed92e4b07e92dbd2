/*
** Human annotations: spans of a document with a layer and what was written
** about them, a row each with a checksum. The strings of a row live as long as
** the call of 'each'.
*/
#ifndef PARALLAX_ANNOTATION_H
#define PARALLAX_ANNOTATION_H

#include "store/store.h"

struct store_note {
  int64_t no, doc, first, last; /* bytes of the text, from 1, inclusive */
  struct store_text layer, data;
};

/* Human annotations of a document, in a layer or (layer.s NULL) in all. */
enum status store_notes(struct store *s, int64_t doc, struct store_text layer,
                        int (*each)(void *ud, const struct store_note *row), void *ud);
enum status store_note_add(struct store *s, struct store_note *row);
enum status store_notes_drop(struct store *s, int64_t doc, struct store_text layer);

#endif
