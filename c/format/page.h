/*
** An HTML page as a flat array of nodes in document order: a parent stands
** before its children, and a subtree is a range. Loops replace recursion.
*/
#ifndef PARALLAX_PAGE_H
#define PARALLAX_PAGE_H

#include <gumbo.h>
#include <stdint.h>

#include "base/arena.h"

enum node_flag {
  NODE_TEXT = 1,          /* not an element */
  NODE_BLOCK = 1 << 1,    /* begins on a line of its own */
  NODE_LINK = 1 << 2,     /* <a>, written as such by the author */
  NODE_CONTROL = 1 << 3,  /* of a form */
  NODE_HEADLINE = 1 << 4, /* <h1>, or holds one */
  NODE_SKIP = 1 << 5      /* the subtree is no part of the article */
};

struct node {
  const GumboNode *from;
  uint32_t parent, end;   /* index of the parent; the subtree is [self, end) */
  uint32_t text, link;    /* visible bytes in the subtree; those within links */
  uint32_t prose, blocks; /* bytes in blocks that read like prose; number of these */
  uint32_t own, own_link; /* the same for text that stands directly in this block */
  uint32_t breaks;        /* <br> directly in this block */
  uint32_t controls;      /* form controls in the subtree */
  uint16_t tag;           /* GumboTag; of the parent for text */
  uint16_t flags;
};

struct page {
  struct arena arena;
  struct node *nodes; /* 0 is <html> */
  uint32_t count, cap;
};

/*
** Parses 'n' bytes of tamed HTML (see tame.h); the bytes must outlive the page.
** O(n) time; some 100 MiB at worst for the nodes, which nest.h bounds, and a few
** times n for their text. On failure page_free is still wanted.
*/
enum status page_parse(struct page *p, struct alloc a, const char *html, size_t n);

void page_free(struct page *p);

/* The value of an attribute, or NULL. */
const char *node_attribute(const struct node *node, const char *name);

/* Whether text of HTML is white space to HTML, or a no-break space at 's'; its length. */
size_t page_space(const char *s);

#endif
