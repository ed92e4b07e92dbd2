/*
** The manifest: which files in DIR/seg are the index, what each holds, and of
** which documents. A file that is not listed is none of it. Rows carry a
** checksum; their strings live as long as the call of 'each'.
*/
#ifndef PARALLAX_MANIFEST_H
#define PARALLAX_MANIFEST_H

#include "store/store.h"

/* A file of the index; names are relative to DIR/seg. */
struct store_segment {
  struct store_text file, layer, base, made_by; /* 'base': the token segment that a layer goes with */
  int64_t first, last, docs, tokens;
};

/* Calls 'each' for every file of the index, by first document; stops when it is false. */
enum status store_segments(struct store *s, int (*each)(void *ud, const struct store_segment *row), void *ud);
enum status store_segment_add(struct store *s, const struct store_segment *row);
enum status store_segment_drop(struct store *s, const char *file, size_t len);

/* Takes all files of the index off the list. */
enum status store_segments_clear(struct store *s);

#endif
