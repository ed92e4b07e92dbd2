/*
** The nodes of an article as text.
*/
#ifndef PARALLAX_RENDER_H
#define PARALLAX_RENDER_H

#include "format/article.h"
#include "format/html.h"

/*
** Appends the text to h->text and its headings to h->headings. White space is
** collapsed; soft hyphens and zero-width spaces go; two <br> end a paragraph.
** A heading that nothing but skipped links follows is left out, and so is a
** blockquote (of the first 32) whose words the article has elsewhere.
** O(nodes + text).
*/
enum status render(struct html *h, struct page *p, struct article article);

/* Appends all text below node 'k', white space collapsed. */
enum status render_line(struct buf *out, const struct page *p, uint32_t k);

#endif
