#include "text/charmap.h"

#include "text/span.h"
#include "text/utf8.h"

enum status charmap_build(struct charmap *m, struct alloc a, const char *text, size_t len) {
  *m = (struct charmap){.a = a, .text = text, .len = len};
  if (len > TEXT_LIMIT) return ST_LIMIT;
  size_t n = len / CHARMAP_STEP + 1;
  if ((m->v = alloc_get(&a, n * sizeof *m->v)) == NULL) return ST_NOMEM;
  m->n = n;
  uint32_t chars = 0;
  for (size_t k = 0; k < n; k++) {
    m->v[k] = chars;
    if (k + 1 < n) chars += (uint32_t)utf8_count(text + k * CHARMAP_STEP, CHARMAP_STEP);
  }
  return ST_OK;
}

void charmap_free(struct charmap *m) {
  uint32_t *v = m->v;
  m->v = NULL;
  alloc_free(&m->a, v, m->n * sizeof *v);
  m->n = 0;
}

size_t charmap_chars(const struct charmap *m, size_t bytes) {
  size_t k = bytes / CHARMAP_STEP;
  return m->v[k] + utf8_count(m->text + k * CHARMAP_STEP, bytes % CHARMAP_STEP);
}
