/*
** What a segment of the token layer holds, as it lies in its file. Sections
** are arrays of these records; numbers are little-endian.
**
** A token is the number of its form, the bytes it stands as. Forms are
** numbered by falling frequency, so 16 bits do for nearly all; FORM_FAR in the
** column says that FAR has the number. A form belongs to a word, the folded
** form under which it is sought. Before each token stands as much space as
** its form usually has (none, or one byte); GAP lists the exceptions.
**
** An index leads from a word to the blocks of POSTING_BLOCK tokens it is in;
** where in the block, the column itself says. So any two words are at known
** positions, and the index is a third of one that repeats them.
*/
#ifndef PARALLAX_SEGMENT_H
#define PARALLAX_SEGMENT_H

#include "store/posting.h"
#include "store/segment_file.h"

#define FORM_FAR 0xFFFFu
#define SEGMENT_TOKENS 0xFFFF0000u /* in one segment, at most */

#define SEC_DOC SEGMENT_TAG('D', 'O', 'C', 'S')      /* struct segment_doc, one more than documents */
#define SEC_ID SEGMENT_TAG('I', 'D', 'S', ' ')       /* struct segment_id */
#define SEC_SOURCE SEGMENT_TAG('S', 'R', 'C', ' ')   /* names, each behind its 32-bit length */
#define SEC_COLUMN SEGMENT_TAG('C', 'O', 'L', ' ')   /* uint16_t, a token */
#define SEC_FAR SEGMENT_TAG('F', 'A', 'R', ' ')      /* struct segment_far, sorted by token */
#define SEC_FORM SEGMENT_TAG('F', 'O', 'R', 'M')     /* struct segment_form, one more */
#define SEC_FORMTEXT SEGMENT_TAG('F', 'T', 'X', 'T') /* bytes */
#define SEC_WORD SEGMENT_TAG('W', 'O', 'R', 'D')     /* struct segment_word, sorted by bytes, one more */
#define SEC_WORDTEXT SEGMENT_TAG('W', 'T', 'X', 'T') /* bytes */
#define SEC_WORDFORM SEGMENT_TAG('W', 'F', 'R', 'M') /* uint32_t: forms, word by word */
#define SEC_POST SEGMENT_TAG('P', 'O', 'S', 'T')     /* postings, see posting.h */
#define SEC_GAP              \
  SEGMENT_TAG('G', 'A', 'P', \
              ' ') /* varints: tokens to go on and, in two bits, bytes of space; 3: a varint of more */
#define SEC_SENTENCE \
  SEGMENT_TAG('S', 'E', 'N', 'T') /* varints: tokens of each sentence, document by document */

struct segment_doc {
  uint32_t no;       /* number of the document in the store */
  uint32_t token;    /* its first */
  uint32_t date;     /* as 20250509; month and day 0 where unknown, 0 without a date */
  uint32_t source;   /* number of its name, from 0 */
  uint32_t gap;      /* its first byte in GAP */
  uint32_t sentence; /* in SENT */
  uint32_t size;     /* of the text, in bytes */
};

struct segment_id {
  uint64_t id, digest; /* hashes of the document's id and of its text */
};

struct segment_far {
  uint32_t token, form;
};

/* Its bytes go on to where the next one's begin; so with words. */
struct segment_form {
  uint32_t at;
  uint32_t word; /* SEGMENT_WORD bits: its number; above: enum kind; the highest: its usual gap, 0 or 1 */
};

#define SEGMENT_WORD_BITS 28u
#define SEGMENT_WORDS (1u << SEGMENT_WORD_BITS)

static inline uint32_t segment_form_word(struct segment_form f) {
  return f.word & (SEGMENT_WORDS - 1);
}

static inline uint32_t segment_form_kind(struct segment_form f) {
  return f.word >> SEGMENT_WORD_BITS & 7;
}

static inline uint32_t segment_form_gap(struct segment_form f) {
  return f.word >> 31;
}

struct segment_word {
  uint32_t at;
  uint32_t count;    /* tokens */
  uint32_t forms;    /* its first in WORDFORM */
  uint32_t blocks;   /* that have it */
  uint32_t postings; /* its first byte in POST */
};

/* A segment opened for reading. Pointers go into the mapped file. */
struct segment {
  struct segment_file file;
  const struct segment_doc *docs;
  const struct segment_id *ids;
  const uint16_t *column;
  const struct segment_far *far;
  const struct segment_form *forms;
  const char *form_text, *word_text, *sources;
  const struct segment_word *words;
  const uint32_t *word_forms;
  const unsigned char *post, *gaps, *sentences;
  size_t ndocs, ntokens, nfar, nforms, nwords, nsources;
  uint32_t *near; /* the document of each 256th token */
  size_t form_bytes, word_bytes, source_bytes, post_bytes, gap_bytes, sentence_bytes;
};

/* As segment_file_open; ST_SYNTAX also when sections do not fit together. */
enum status segment_open(struct segment *s, struct alloc a, const char *path);
void segment_close(struct segment *s);

/* Number of a folded word, or nwords. O(log words). */
size_t segment_word_find(struct segment *s, const char *word, size_t len);

/* Bytes of a word or a form; length 0 when damaged. */
const char *segment_word_text(struct segment *s, size_t word, size_t *len);
const char *segment_form_text(struct segment *s, size_t form, size_t *len);

/* Form of a token (token < ntokens); nforms when damaged. O(1), for rare forms O(log). */
uint32_t segment_form_at(const struct segment *s, size_t token);

/* Document of a token. O(1) where documents have some hundred tokens, O(log docs) at worst. */
size_t segment_doc_of(const struct segment *s, size_t token);

/* Bounds in tokens of document d (d < ndocs), never beyond the column. */
void segment_doc_tokens(const struct segment *s, size_t d, size_t *first, size_t *end);

/* Name of source k; length 0 when there is none. */
const char *segment_source(const struct segment *s, size_t k, size_t *len);

/* A way through the tokens of one document; a copy goes its own way. */
struct segment_walk {
  size_t next, end_token; /* tokens of the segment: the one behind, the end of the document */
  uint32_t start, end;    /* bytes of the token it stands on, in the text */
  const unsigned char *gap, *gap_end;
  size_t gap_token; /* the next that has an unusual space before it; SIZE_MAX when none is left */
  uint32_t gap_bytes;
};

/* Before the first token of document d. ST_SYNTAX when damaged. */
enum status segment_walk_begin(struct segment *s, struct segment_walk *w, size_t d);

/*
** On to a token of the document, not one before where it stands. ST_SYNTAX
** when damaged. O(tokens in between).
*/
enum status segment_walk_to(struct segment *s, struct segment_walk *w, size_t token);

/* Bounds in tokens of the sentence that holds 'token'; of its document where there are none. O(sentences of
 * it). */
void segment_sentence(struct segment *s, size_t token, size_t *first, size_t *end);

/* Checks all of it. */
enum status segment_touch_all(struct segment *s);

/* Checks all but the column and the postings, of which a search reads little and checks that itself. */
enum status segment_touch(struct segment *s);

#endif
