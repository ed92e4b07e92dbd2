#include "text/span.h"

#include "base/buf.h"

void spans_init(struct spans *s, struct alloc a) {
  s->a = a;
  s->v = NULL;
  s->n = s->cap = 0;
}

void spans_free(struct spans *s) {
  struct span *v = s->v;
  s->v = NULL;
  alloc_free(&s->a, v, s->cap * sizeof *v);
  s->n = s->cap = 0;
}

enum status spans_reserve(struct spans *s, size_t more) {
  struct span *v = array_room(&s->a, s->v, &s->cap, s->n + more, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  s->v = v;
  return ST_OK;
}

enum status spans_add(struct spans *s, size_t start, size_t end) {
  struct span *v = array_room(&s->a, s->v, &s->cap, s->n + 1, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  s->v = v;
  v[s->n++] = (struct span){(uint32_t)start, (uint32_t)end};
  return ST_OK;
}

size_t spans_find(const struct spans *s, size_t at) {
  size_t lo = 0, hi = s->n; /* the answer is the first span with end > at */
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (s->v[mid].end > at) hi = mid;
    else lo = mid + 1;
  }
  return lo < s->n && s->v[lo].start <= at ? lo : s->n;
}
