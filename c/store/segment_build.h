/*
** Building a segment: documents are added with their tokens, then all is
** written at once. Memory: 5 bytes a token, about 60 a different form, and
** once more 8 a token at most while it is written.
*/
#ifndef PARALLAX_SEGMENT_BUILD_H
#define PARALLAX_SEGMENT_BUILD_H

#include "store/forms.h"
#include "store/segment.h"
#include "store/terms.h"

struct segment_builder {
  struct alloc a;
  struct forms forms;
  struct terms words;
  uint32_t *column; /* form of each token */
  size_t n, column_cap;
  unsigned char *gaps; /* bytes of space before each token; FORM_WIDE is in 'wide' */
  size_t gaps_cap;
  struct segment_far *wide; /* token and its gap */
  size_t nwide, wide_cap;
  struct segment_doc *docs;
  size_t ndocs, docs_cap;
  struct segment_id *ids;
  size_t ids_cap;
  struct buf sentences; /* varints: tokens of each */
  struct terms sources;
  struct buf fold;
  uint64_t bytes; /* of all texts */
};

/* What is known of a document beside its tokens. */
struct segment_about {
  uint32_t no, date;
  const char *source;
  size_t source_len;
  uint64_t id, digest;
};

void segment_builder_init(struct segment_builder *b, struct alloc a);
void segment_builder_free(struct segment_builder *b);

/*
** Adds a document. 'sentences' may be NULL. ST_LIMIT when the segment would
** have more than SEGMENT_TOKENS: it is unchanged then. After ST_NOMEM the
** builder may only be freed. Amortised O(text).
*/
enum status segment_builder_add(struct segment_builder *b, const struct tokens *t,
                                const struct spans *sentences, const struct segment_about *about);

/*
** Writes the segment to a new file and syncs it. The builder stays as it is.
** 'error' takes the errno behind ST_IO. O(tokens + words log words).
*/
enum status segment_builder_write(const struct segment_builder *b, const char *path, int *error);

#endif
