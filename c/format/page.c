#include "format/page.h"

#include <string.h>

#include "base/buf.h"

#define TAG(name) GUMBO_TAG_##name

static int is_block(GumboTag tag) {
  switch (tag) {
    case TAG(SPAN):
    case TAG(A):
    case TAG(TIME):
    case TAG(Q):
    case TAG(LABEL):
    case TAG(BR):
    case TAG(INPUT):
    case TAG(LINK):
    case TAG(META):
      return 0;
    default:
      return 1;
  }
}

size_t page_space(const char *s) {
  switch (*s) {
    case ' ':
    case '\n':
    case '\t':
    case '\r':
    case '\f':
      return 1;
    case '\xC2': /* U+00A0 */
      return s[1] == '\xA0' ? 2 : 0;
    default:
      return 0;
  }
}

/* Bytes of a text with each run of space counted as one. */
static uint32_t measure(const char *s) {
  uint32_t n = 0;
  int after_space = 1;
  while (*s != '\0') {
    size_t space = page_space(s);
    if (space == 0 || !after_space) n++;
    after_space = space != 0;
    s += space == 0 ? 1 : space;
  }
  return n;
}

static int is_text(const GumboNode *from) {
  return from->type == GUMBO_NODE_TEXT || from->type == GUMBO_NODE_WHITESPACE ||
         from->type == GUMBO_NODE_CDATA;
}

/* A link that the parser reopened in a later block was never closed: no link. */
static int is_link(const GumboNode *from) {
  return from->v.element.tag == TAG(A) &&
         (from->parse_flags & GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT) == 0;
}

static void fill_text(struct node *node, const struct node *parent) {
  node->tag = parent->tag;
  node->flags = NODE_TEXT | (parent->flags & NODE_LINK);
  node->text = measure(node->from->v.text.text);
  node->link = (node->flags & NODE_LINK) != 0 ? node->text : 0;
}

static void fill_element(struct node *node, const struct node *parent) {
  GumboTag tag = node->from->v.element.tag;
  node->tag = (uint16_t)tag;
  if (is_block(tag)) node->flags |= NODE_BLOCK;
  if (is_link(node->from) || (parent->flags & NODE_LINK) != 0) node->flags |= NODE_LINK;
  if (tag == TAG(H1)) node->flags |= NODE_HEADLINE;
  if (tag == TAG(INPUT)) node->controls = 1;
}

static enum status add_node(struct page *p, const GumboNode *from, uint32_t parent) {
  size_t cap = p->cap;
  if (p->count == UINT32_MAX) return ST_LIMIT;
  struct node *nodes = array_room(&p->arena.a, p->nodes, &cap, (size_t)p->count + 1, sizeof *nodes);
  if (nodes == NULL) return ST_NOMEM;
  p->nodes = nodes;
  p->cap = (uint32_t)cap;
  struct node *node = &nodes[p->count];
  memset(node, 0, sizeof *node);
  node->from = from;
  node->parent = parent;
  if (is_text(from)) fill_text(node, &nodes[parent]);
  else fill_element(node, &nodes[parent]);
  node->end = ++p->count;
  return ST_OK;
}

/* Parents before children; 'own' serves as the number of children visited. */
static enum status flatten(struct page *p, const GumboNode *root) {
  enum status st = add_node(p, root, 0);
  uint32_t at = 0;
  while (st == ST_OK) {
    struct node *node = &p->nodes[at];
    const GumboVector *children = &node->from->v.element.children;
    if (node->own < children->length) {
      const GumboNode *child = children->data[node->own++];
      if (!is_text(child) && child->type != GUMBO_NODE_ELEMENT) continue; /* a comment */
      st = add_node(p, child, at);
      if (!is_text(child)) at = p->count - 1;
    } else {
      node->end = p->count;
      node->own = 0;
      if (at == 0) break;
      at = node->parent;
    }
  }
  return st;
}

#define LINK_MOST 600u

/* An <a> around so much text was left open: it is no link. */
static void unlink_long(struct page *p) {
  for (uint32_t k = 0; k < p->count; k++) {
    uint64_t text = 0;
    if (p->nodes[k].tag != TAG(A) || (p->nodes[k].flags & NODE_TEXT) != 0) continue;
    for (uint32_t j = k; j < p->nodes[k].end; j++) text += p->nodes[j].text;
    for (uint32_t j = k; j < p->nodes[k].end && text > LINK_MOST; j++) {
      p->nodes[j].flags &= (uint16_t)~NODE_LINK;
      p->nodes[j].link = 0;
    }
    k = p->nodes[k].end - 1; /* tamed HTML has no link in a link */
  }
}

enum status page_parse(struct page *p, struct alloc a, const char *html, size_t n) {
  GumboOptions options = kGumboDefaultOptions;
  *p = (struct page){.nodes = NULL};
  arena_init(&p->arena, a);
  options.allocator = arena_get;
  options.deallocator = arena_drop;
  options.userdata = &p->arena;
  options.max_errors = 0;
  const GumboOutput *out = gumbo_parse_with_options(&options, html, n);
  if (p->arena.failed) return ST_NOMEM;
  enum status st = flatten(p, out->root);
  if (st == ST_OK) unlink_long(p);
  return st;
}

void page_free(struct page *p) {
  struct node *nodes = p->nodes;
  p->nodes = NULL;
  alloc_free(&p->arena.a, nodes, (size_t)p->cap * sizeof *nodes);
  p->count = p->cap = 0;
  arena_free(&p->arena);
}

const char *node_attribute(const struct node *node, const char *name) {
  if ((node->flags & NODE_TEXT) != 0) return NULL;
  const GumboAttribute *a = gumbo_get_attribute(&node->from->v.element.attributes, name);
  return a == NULL ? NULL : a->value;
}
