/*
** An HTML page to the text of its article and what the page says about it.
*/
#ifndef PARALLAX_HTML_H
#define PARALLAX_HTML_H

#include "base/buf.h"

/* A heading of the text, 0-based half-open. */
struct heading {
  size_t start, end;
};

struct html {
  struct buf text;          /* paragraphs, headings, list items; a blank line between two */
  struct buf facts;         /* name NUL value NUL ..., in document order */
  struct heading *headings; /* sorted */
  size_t count, cap;        /* of headings */
  size_t dropped;           /* tags left out for depth or number */
};

/*
** Reads 'n' bytes of UTF-8. With 'whole' everything visible is the article.
** Facts: "title", "h1", "lang", "canonical", "author", "time" (of the article
** if it has one), "meta:NAME" and "item:NAME" with NAME in lower case,
** "script" (a JSON-LD script as it stands).
** On failure html_free is still wanted. O(n) time; memory see page.h.
*/
enum status html_read(struct html *h, struct alloc a, const char *bytes, size_t n, int whole);

void html_free(struct html *h);

#endif
