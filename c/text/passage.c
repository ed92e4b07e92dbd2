#include "text/passage.h"

#include <string.h>

#define TAIL 12   /* bytes before a line break that tell how the line ends */
#define REACH 400 /* bytes on either side of it that tell whether a quotation runs over it */

size_t passage_head(const char *text, size_t len, size_t at) {
  while (at < len && is_blank(text[at])) at++;
  return at;
}

/* Whether the bytes [at, end) end as a sentence or a quotation does. */
static int ends_line(const char *text, size_t at, size_t end) {
  while (end > at && is_blank(text[end - 1])) end--;
  if (end == at) return 0;
  const char *s = text + end;
  if (strchr(".!?\"':", s[-1]) != NULL && s[-1] != '\0') return 1;
  if (end - at >= 2 && memcmp(s - 2, "»", 2) == 0) return 1;
  if (end - at < 3) return 0;
  return memcmp(s - 3, "’", 3) == 0 || memcmp(s - 3, "“", 3) == 0 || memcmp(s - 3, "”", 3) == 0 ||
         memcmp(s - 3, "…", 3) == 0;
}

/* 1 for “ at 's', -1 for ”, 0 for anything else. */
static int facing(const char *s) {
  if (s[0] != '\xE2' || s[1] != '\x80') return 0;
  return s[2] == '\x9C' ? 1 : s[2] == '\x9D' ? -1 : 0;
}

/* The last mark that says which way it faces, or the first. */
static int last_facing(const char *text, size_t at, size_t end) {
  for (size_t k = end; k >= at + 3; k--)
    if (facing(text + k - 3) != 0) return facing(text + k - 3);
  return 0;
}

static int first_facing(const char *text, size_t at, size_t end) {
  for (size_t k = at; k + 3 <= end; k++)
    if (facing(text + k) != 0) return facing(text + k);
  return 0;
}

/*
** Whether a quotation runs over a line break: opened before and not closed,
** and what comes next is its closing mark. Told by marks that say which way
** they face; "“Stop.“" in the line before does not, nor does a straight mark.
*/
static int runs_over(const char *text, size_t from, size_t brk, size_t end) {
  size_t at = brk - from > REACH ? brk - REACH : from;
  size_t stop = end - brk > REACH ? brk + REACH + 1 : end;
  return last_facing(text, at, brk) == 1 && first_facing(text, brk, stop) == -1;
}

static enum status add_passages(struct spans *out, const char *text, struct span paragraph) {
  size_t from = paragraph.start;
  for (size_t at = from; at + 1 < paragraph.end; at++) {
    const char *brk = memchr(text + at, '\n', paragraph.end - 1 - at);
    if (brk == NULL) break;
    at = (size_t)(brk - text);
    size_t tail = at - from > TAIL ? at - TAIL : from;
    if (!ends_line(text, tail, at) || runs_over(text, from, at, paragraph.end)) continue;
    if (spans_add(out, from, at) != ST_OK) return ST_NOMEM;
    from = at + 1;
  }
  return spans_add(out, from, paragraph.end);
}

enum status passages_find(struct spans *out, const char *text, const struct spans *paragraphs) {
  for (size_t k = 0; k < paragraphs->n; k++) {
    enum status st = add_passages(out, text, paragraphs->v[k]);
    if (st != ST_OK) return st;
  }
  return ST_OK;
}
