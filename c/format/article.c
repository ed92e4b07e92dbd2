#include "format/article.h"

#include <string.h>

#include "format/hint.h"

#define TAG(name) GUMBO_TAG_##name

#define PROSE_LEAST 40u    /* bytes of a block that counts as prose */
#define TALK_LEAST 200u    /* of an article beside which comments are skipped */
#define CONTROLS_MOST 300u /* of text beside form controls that is no article */
#define HEAD_MOST 1500u    /* between a headline and the text below it */

static int is_heading(uint16_t tag) {
  return tag >= TAG(H1) && tag <= TAG(H6);
}

uint32_t article_block(const struct page *p, uint32_t k) {
  while (k != 0 && (p->nodes[k].flags & NODE_BLOCK) == 0) k = p->nodes[k].parent;
  return k;
}

static uint32_t plain(const struct node *n) {
  return n->text - n->link;
}

/* Adds up text, links and controls; every subtree ends after its last child. */
static void sum_text(struct page *p) {
  for (uint32_t k = p->count; k-- > 1;) {
    struct node *n = &p->nodes[k], *up = &p->nodes[n->parent];
    up->text += n->text;
    up->link += n->link;
    up->controls += n->controls;
    up->flags |= n->flags & NODE_HEADLINE;
  }
}

/*
** ---- what to skip ----
*/

static int is_word_of(const char *list, const char *word) {
  size_t n = strlen(word);
  for (const char *s = strstr(list, word); s != NULL; s = strstr(s + 1, word))
    if ((s == list || s[-1] == ' ') && (s[n] == '\0' || s[n] == ' ')) return 1;
  return 0;
}

static int is_hidden(const struct node *n) {
  const char *style = node_attribute(n, "style"), *aria = node_attribute(n, "aria-hidden");
  if (node_attribute(n, "hidden") != NULL) return 1;
  if (aria != NULL && strcmp(aria, "true") == 0) return 1;
  return style != NULL && (strstr(style, "display:none") != NULL || strstr(style, "display: none") != NULL ||
                           strstr(style, "visibility:hidden") != NULL);
}

static int has_aside_role(const struct node *n) {
  const char *role = node_attribute(n, "role"), *modal = node_attribute(n, "aria-modal");
  if (modal != NULL && strcmp(modal, "true") == 0) return 1;
  return role != NULL && *role != '\0' &&
         is_word_of(
             "navigation banner contentinfo dialog alertdialog search complementary menu menubar toolbar "
             "tablist",
             role);
}

static int is_inside(const struct page *p, uint32_t k, GumboTag tag) {
  while (k != 0 && p->nodes[k].tag != (uint16_t)tag) k = p->nodes[k].parent;
  return k != 0;
}

static int is_aside_tag(const struct page *p, uint32_t k) {
  const struct node *n = &p->nodes[k];
  switch (n->tag) {
    case TAG(NAV):
    case TAG(FOOTER):
    case TAG(ASIDE):
    case TAG(FIGCAPTION):
    case TAG(INPUT):
      return 1;
    case TAG(HEADER):
      return (n->flags & NODE_HEADLINE) == 0 && !is_inside(p, k, TAG(ARTICLE));
    default:
      return 0;
  }
}

static unsigned hints_of(const struct node *n) {
  const char *class = node_attribute(n, "class"), *id = node_attribute(n, "id");
  return (class == NULL ? 0 : hint_of(class)) | (id == NULL ? 0 : hint_of(id));
}

static int is_mostly_links(const struct node *n) {
  if ((n->flags & NODE_BLOCK) == 0 || is_heading(n->tag) || n->link == 0) return 0;
  uint64_t link = n->link, text = n->text;
  return n->tag == TAG(P) || n->tag == TAG(LI) ? link * 3 > text * 2 : link * 2 > text;
}

/*
** 'all' is the plain text of the page. Whatever its names and tags say, an
** element that holds most of it is not skipped.
*/
static int is_skipped(const struct page *p, uint32_t k, uint64_t all) {
  const struct node *n = &p->nodes[k];
  uint64_t own = plain(n);
  int is_minor = own * 2 <= all;
  if (is_minor && (is_hidden(n) || has_aside_role(n) || is_aside_tag(p, k))) return 1;
  unsigned hints = hints_of(n);
  if ((hints & HINT_TALK) != 0 && all - own >= TALK_LEAST && (n->flags & NODE_HEADLINE) == 0) return 1;
  if ((hints & HINT_ASIDE) != 0 && own * 4 <= all * 3 && (n->flags & NODE_HEADLINE) == 0) return 1;
  if (!is_minor || (hints & HINT_BYLINE) != 0) return 0;
  if (is_mostly_links(n)) return 1;
  return n->controls > 0 && n->text < CONTROLS_MOST && (n->flags & NODE_HEADLINE) == 0;
}

static void mark_skipped(struct page *p, uint32_t body) {
  uint64_t all = plain(&p->nodes[body]);
  uint32_t k = body + 1;
  while (k < p->nodes[body].end) {
    struct node *n = &p->nodes[k];
    if ((n->flags & NODE_TEXT) == 0 && is_skipped(p, k, all)) {
      n->flags |= NODE_SKIP;
      k = n->end;
    } else {
      k++;
    }
  }
}

/*
** ---- where the prose is ----
*/

static void gather_own(struct page *p, uint32_t body) {
  uint32_t k = body + 1;
  while (k < p->nodes[body].end) {
    const struct node *n = &p->nodes[k];
    if ((n->flags & NODE_SKIP) != 0) {
      k = n->end;
      continue;
    }
    struct node *block = &p->nodes[article_block(p, k)];
    if ((n->flags & NODE_TEXT) != 0) {
      block->own += n->text;
      block->own_link += n->link;
    }
    if (n->tag == TAG(BR) && (n->flags & NODE_TEXT) == 0) block->breaks++;
    k++;
  }
}

static void sum_prose(struct page *p, uint32_t body) {
  for (uint32_t k = p->nodes[body].end; k-- > body;) {
    struct node *n = &p->nodes[k];
    uint32_t own = n->own - n->own_link;
    if (own >= PROSE_LEAST && n->own_link <= own && !is_heading(n->tag)) {
      n->prose += own;
      n->blocks += 1 + n->breaks / 2;
    }
    if (k > body) {
      p->nodes[n->parent].prose += n->prose;
      p->nodes[n->parent].blocks += n->blocks;
    }
  }
}

static int is_body_named(const struct node *n) {
  const char *item = node_attribute(n, "itemprop");
  if (n->tag == TAG(ARTICLE) || n->tag == TAG(MAIN)) return 1;
  return (item != NULL && strcmp(item, "articleBody") == 0) || (hints_of(n) & HINT_BODY) != 0;
}

/* Paragraphs and the like are not gone into. */
static int is_container(uint16_t tag) {
  switch (tag) {
    case TAG(P):
    case TAG(LI):
    case TAG(DT):
    case TAG(DD):
    case TAG(PRE):
    case TAG(BLOCKQUOTE):
      return 0;
    default:
      return !is_heading(tag);
  }
}

static int is_alike(const struct node *a, const struct node *b) {
  const char *x = node_attribute(a, "class"), *y = node_attribute(b, "class");
  return a->tag == b->tag && strcmp(x == NULL ? "" : x, y == NULL ? "" : y) == 0;
}

/* Whether another child of 'up', made alike, holds prose too: parts of one text. */
static int has_fellow(const struct page *p, uint32_t up, uint32_t child) {
  const struct node *n = &p->nodes[child];
  for (uint32_t k = up + 1; k < p->nodes[up].end; k = p->nodes[k].end) {
    const struct node *other = &p->nodes[k];
    if (k == child || (other->flags & (NODE_TEXT | NODE_SKIP)) != 0) continue;
    if ((uint64_t)other->prose * 10 >= n->prose && is_alike(n, other)) return 1;
  }
  return 0;
}

/* The child of 'up' that stands for it: it has most of the prose. 0 for none. */
static uint32_t main_child(const struct page *p, uint32_t up) {
  uint64_t best = 0;
  uint32_t child = 0;
  for (uint32_t k = up + 1; k < p->nodes[up].end; k = p->nodes[k].end) {
    const struct node *n = &p->nodes[k];
    if ((n->flags & (NODE_TEXT | NODE_SKIP)) != 0) continue;
    uint64_t weight = (uint64_t)n->prose * (is_body_named(n) ? 3 : 2);
    if (weight <= best) continue;
    best = weight;
    child = k;
  }
  if (child == 0 || !is_container(p->nodes[child].tag)) return 0;
  uint64_t prose = p->nodes[child].prose, all = p->nodes[up].prose;
  if (prose * 10 < all * (is_body_named(&p->nodes[child]) ? 4 : 7)) return 0;
  if (p->nodes[child].blocks < 3 && prose * 10 < all * 9) return 0;
  return has_fellow(p, up, child) ? 0 : child;
}

/*
** ---- the headline ----
*/

/* Text in [from, to) that is not skipped. */
static uint64_t text_between(const struct page *p, uint32_t from, uint32_t to) {
  uint64_t text = 0;
  while (from < to) {
    const struct node *n = &p->nodes[from];
    if ((n->flags & NODE_TEXT) != 0) text += n->text;
    from = (n->flags & NODE_SKIP) != 0 ? n->end : from + 1;
  }
  return text;
}

/* The last <h1> that begins before 'limit', or 0. */
static uint32_t last_headline(const struct page *p, uint32_t body, uint32_t limit) {
  uint32_t found = 0, k = body + 1;
  while (k < limit) {
    const struct node *n = &p->nodes[k];
    if (n->tag == TAG(H1) && (n->flags & (NODE_TEXT | NODE_SKIP)) == 0 && n->text > 0) found = k;
    k = (n->flags & NODE_SKIP) != 0 ? n->end : k + 1;
  }
  return found;
}

/* The <h1> over the text: the one just before it, else the first inside. */
static uint32_t headline_of(const struct page *p, uint32_t body, uint32_t root) {
  uint32_t k = last_headline(p, body, root + 1);
  if (k != 0 && text_between(p, p->nodes[k].end, root) <= HEAD_MOST) return k;
  for (k = root + 1; k < p->nodes[root].end; k++)
    if (p->nodes[k].tag == TAG(H1) && (p->nodes[k].flags & (NODE_TEXT | NODE_SKIP)) == 0) return k;
  return 0;
}

/* Goes up to an enclosing <article> that has little prose besides. */
static uint32_t enclosing_article(const struct page *p, uint32_t root) {
  for (uint32_t k = root; k != 0; k = p->nodes[k].parent) {
    if ((uint64_t)p->nodes[k].prose * 3 > (uint64_t)p->nodes[root].prose * 4) break;
    if (p->nodes[k].tag == TAG(ARTICLE)) return k;
  }
  return root;
}

static int has_prose(const struct page *p, uint32_t from, uint32_t to) {
  for (; from < to; from++)
    if (p->nodes[from].own - p->nodes[from].own_link >= PROSE_LEAST) return 1;
  return 0;
}

static uint32_t find_body(const struct page *p) {
  for (uint32_t k = 1; k < p->count; k = p->nodes[k].end)
    if (p->nodes[k].tag == TAG(BODY) && (p->nodes[k].flags & NODE_TEXT) == 0) return k;
  return 0;
}

struct article article_find(struct page *p, int whole) {
  uint32_t body = find_body(p), root = body, child;
  sum_text(p);
  mark_skipped(p, body);
  gather_own(p, body);
  sum_prose(p, body);
  while (!whole && (child = main_child(p, root)) != 0) root = child;
  root = enclosing_article(p, root);
  struct article found = {root, p->nodes[root].end, 0};
  if (whole) return found;
  found.headline = headline_of(p, body, root);
  /* What stands over the headline is not told: section labels, crumbs. */
  if (found.headline != 0 && (found.headline < root || !has_prose(p, root + 1, found.headline)))
    found.start = found.headline;
  return found;
}
