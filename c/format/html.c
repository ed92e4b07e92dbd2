#include "format/html.h"

#include <string.h>

#include "format/render.h"
#include "format/tame.h"

#define TAG(name) GUMBO_TAG_##name

static enum status add_string(struct buf *b, const char *s) {
  return buf_add(b, s, strlen(s) + 1);
}

static enum status add_fact(struct html *h, const char *name, const char *value) {
  if (add_string(&h->facts, name) != ST_OK) return ST_NOMEM;
  return add_string(&h->facts, value);
}

/* A fact under "prefix:name", the name in lower case and cut at 60 bytes. */
static enum status add_named(struct html *h, const char *prefix, const char *name, const char *value) {
  char full[72];
  size_t n = strlen(prefix);
  memcpy(full, prefix, n);
  for (; *name != '\0' && n < 60; name++)
    full[n++] = *name >= 'A' && *name <= 'Z' ? (char)(*name - 'A' + 'a') : *name;
  full[n] = '\0';
  return add_fact(h, full, value);
}

/* A fact whose value is the text below node 'k'. */
static enum status add_line(struct html *h, const char *name, const struct page *p, uint32_t k) {
  if (add_string(&h->facts, name) != ST_OK) return ST_NOMEM;
  if (render_line(&h->facts, p, k) != ST_OK) return ST_NOMEM;
  return buf_add(&h->facts, "", 1);
}

static enum status add_meta(struct html *h, const struct node *n) {
  const char *content = node_attribute(n, "content");
  static const char *const keys[] = {"property", "name", "itemprop"};
  for (size_t k = 0; k < 3 && content != NULL; k++) {
    const char *name = node_attribute(n, keys[k]);
    if (name != NULL && *name != '\0') return add_named(h, k == 2 ? "item:" : "meta:", name, content);
  }
  return ST_OK;
}

static int has_rel(const struct node *n, const char *rel) {
  const char *value = node_attribute(n, "rel");
  return value != NULL && strcmp(value, rel) == 0;
}

static enum status add_item(struct html *h, const struct page *p, uint32_t k, const char *item) {
  static const char *const wanted[] = {"headline", "datePublished", "author", "publisher"};
  const char *datetime = node_attribute(&p->nodes[k], "datetime");
  for (size_t w = 0; w < sizeof wanted / sizeof wanted[0]; w++) {
    if (strcmp(item, wanted[w]) != 0) continue;
    if (datetime != NULL) return add_named(h, "item:", item, datetime);
    if (p->nodes[k].text > 300) return ST_OK; /* no name or date is that long */
    char name[24] = "item:";
    strcat(name, item);
    for (char *c = name; *c != '\0'; c++) *c = *c >= 'A' && *c <= 'Z' ? (char)(*c - 'A' + 'a') : *c;
    return add_line(h, name, p, k);
  }
  return ST_OK;
}

static enum status add_element(struct html *h, const struct page *p, uint32_t k) {
  const struct node *n = &p->nodes[k];
  const char *value;
  switch (n->tag) {
    case TAG(META):
      return add_meta(h, n);
    case TAG(TITLE):
      return add_line(h, "title", p, k);
    case TAG(LINK):
      value = node_attribute(n, "href");
      return value != NULL && has_rel(n, "canonical") ? add_fact(h, "canonical", value) : ST_OK;
    case TAG(A):
      if (has_rel(n, "author")) return add_line(h, "author", p, k);
      break;
    default:
      break;
  }
  value = node_attribute(n, "itemprop");
  return value == NULL ? ST_OK : add_item(h, p, k, value);
}

/* The first <time datetime> of the nodes [from, to); 0 when there is none. */
static uint32_t find_time(const struct page *p, uint32_t from, uint32_t to) {
  for (; from < to; from++) {
    const struct node *n = &p->nodes[from];
    if (n->tag == TAG(TIME) && node_attribute(n, "datetime") != NULL) return from;
  }
  return 0;
}

static enum status add_facts(struct html *h, const struct page *p, struct article article) {
  enum status st = ST_OK;
  const char *lang = node_attribute(&p->nodes[0], "lang");
  if (lang != NULL) st = add_fact(h, "lang", lang);
  if (st == ST_OK && article.headline != 0) st = add_line(h, "h1", p, article.headline);
  uint32_t time = find_time(p, article.start, article.end);
  if (time == 0) time = find_time(p, 0, p->count);
  if (st == ST_OK && time != 0) st = add_fact(h, "time", node_attribute(&p->nodes[time], "datetime"));
  for (uint32_t k = 0; k < p->count && st == ST_OK; k++)
    if ((p->nodes[k].flags & NODE_TEXT) == 0) st = add_element(h, p, k);
  return st;
}

static enum status add_scripts(struct html *h, const struct buf *scripts) {
  enum status st = ST_OK;
  size_t at = 0;
  while (at < scripts->n && st == ST_OK) {
    st = add_fact(h, "script", scripts->p + at);
    at += strlen(scripts->p + at) + 1;
  }
  return st;
}

static enum status read_page(struct html *h, const struct buf *tamed, int whole) {
  struct page page;
  enum status st = page_parse(&page, tamed->a, tamed->n == 0 ? "" : tamed->p, tamed->n);
  if (st == ST_OK) {
    struct article article = article_find(&page, whole);
    st = add_facts(h, &page, article);
    if (st == ST_OK) st = render(h, &page, article);
  }
  page_free(&page);
  return st;
}

enum status html_read(struct html *h, struct alloc a, const char *bytes, size_t n, int whole) {
  struct tame tamed;
  *h = (struct html){.count = 0};
  buf_init(&h->text, a);
  buf_init(&h->facts, a);
  enum status st = tame(&tamed, a, bytes, n);
  if (st == ST_OK) st = read_page(h, &tamed.html, whole);
  if (st == ST_OK) st = add_scripts(h, &tamed.scripts);
  h->dropped = tamed.dropped;
  tame_free(&tamed);
  return st;
}

void html_free(struct html *h) {
  struct heading *headings = h->headings;
  h->headings = NULL;
  alloc_free(&h->text.a, headings, h->cap * sizeof *headings);
  h->count = h->cap = 0;
  buf_free(&h->text);
  buf_free(&h->facts);
}
