#include "tag/tag_context.h"

static void count(uint16_t *n) {
  if (*n < UINT16_MAX) (*n)++;
}

/* The slot of a form, or the free one where it would stand. Never 0. */
static size_t find_slot(const struct tag_context *c, uint64_t form) {
  size_t k = form & (c->size - 1);
  while (k == 0 || (c->v[k].form != 0 && c->v[k].form != form)) k = (k + 1) & (c->size - 1);
  return k;
}

static enum status make_room(struct tag_context *c, size_t words) {
  size_t size = 64;
  while (size < 2 * words + 2) size *= 2;
  struct tag_usage *v = array_room(&c->a, c->v, &c->cap, size, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  c->v = v;
  c->size = size;
  memset(v, 0, size * sizeof *v);
  return ST_OK;
}

enum status tag_context_read(struct tag_context *c, struct tag_word *w, size_t n) {
  size_t capitals = 0;
  for (size_t k = 0; k < n; k++) capitals += tag_is_capital(&w[k]) != 0;
  if (make_room(c, capitals) != ST_OK) return ST_NOMEM;
  for (size_t k = 0; k < n; k++) {
    if (!tag_is_capital(&w[k])) continue;
    struct tag_usage *u = &c->v[w[k].slot = (uint32_t)find_slot(c, w[k].form)];
    u->form = w[k].form;
    if (w[k].style == STYLE_PROSE && !(w[k].flags & TF_FIRST)) count(&u->inside);
  }
  for (size_t k = 0; k < n; k++) {
    if (w[k].shape != TS_LOWER) continue;
    size_t slot = find_slot(c, w[k].form);
    if (c->v[slot].form == 0) continue;
    w[k].slot = (uint32_t)slot;
    count(&c->v[slot].small);
  }
  return ST_OK;
}

void tag_context_learn(struct tag_context *c, const struct tag_word *w, size_t n) {
  for (size_t k = 0; k < n; k++) {
    if (!tag_is_capital(&w[k])) continue;
    struct tag_usage *u = &c->v[w[k].slot];
    count(w[k].first == NAME_OUT ? &u->out : &u->types[name_type_of(w[k].first)]);
  }
}

void tag_context_free(struct tag_context *c) {
  struct tag_usage *v = c->v;
  c->v = NULL;
  alloc_free(&c->a, v, c->cap * sizeof *v);
  c->size = c->cap = 0;
}
