/*
** Which part of a page is the article.
*/
#ifndef PARALLAX_ARTICLE_H
#define PARALLAX_ARTICLE_H

#include "format/page.h"

/* The nodes [start, end) of a page; 'headline' is its <h1>, or 0. */
struct article {
  uint32_t start, end, headline;
};

/*
** Marks what is no part of the text (NODE_SKIP), then walks from <body> down
** to the element that holds most of the prose, and back up to take in the
** headline. Prose is a block of 40 bytes or more of which at most half is
** links. With 'whole' all of <body> is the article, as in a feed's item.
** O(nodes x depth of inline elements).
*/
struct article article_find(struct page *p, int whole);

/* The nearest block that holds a node; the node itself if it is one. */
uint32_t article_block(const struct page *p, uint32_t k);

#endif
