#include "text/codes.h"

#include "text/utf8.h"

void codes_init(struct codes *c, struct alloc a) {
  c->a = a;
  c->v = NULL;
  c->n = c->cap = 0;
}

void codes_free(struct codes *c) {
  uint32_t *v = c->v;
  c->v = NULL;
  alloc_free(&c->a, v, c->cap * sizeof *v);
  c->n = c->cap = 0;
}

size_t codes_get(const char *s, const char *e, uint32_t *cp) {
  size_t len = utf8_get(s, e, cp);
  if (len > 0) return len;
  *cp = 0xDC00u + (unsigned char)*s;
  return 1;
}

enum status codes_read(struct codes *c, const char *s, size_t len) {
  uint32_t *v = array_room(&c->a, c->v, &c->cap, len, sizeof *v);
  if (v == NULL) return ST_NOMEM;
  c->v = v;
  c->n = 0;
  for (const char *e = s + len; s < e;) s += codes_get(s, e, &v[c->n++]);
  return ST_OK;
}

void alphabet_init(struct alphabet *a) {
  memset(a, 0, sizeof *a);
}

/* The slot that holds 'cp', or the free one where it would stand. */
static unsigned slot_of(const struct alphabet *a, uint32_t cp) {
  unsigned k = (cp * 2654435761u) >> 24;
  while (a->cp[k] != 0 && a->cp[k] != cp) k = (k + 1) & 255u;
  return k;
}

uint8_t alphabet_get(const struct alphabet *a, uint32_t cp) {
  if (cp < 0x80) return (uint8_t)cp;
  unsigned k = slot_of(a, cp);
  return a->cp[k] != 0 ? a->byte[k] : ALPHABET_OTHER;
}

uint8_t alphabet_add(struct alphabet *a, uint32_t cp) {
  if (cp < 0x80) return (uint8_t)cp;
  unsigned k = slot_of(a, cp);
  if (a->cp[k] != 0) return a->byte[k];
  if (a->n == ALPHABET_MAX) return ALPHABET_OTHER;
  a->cp[k] = a->of[a->n] = cp;
  return a->byte[k] = (uint8_t)(0x80 + a->n++);
}

/* Copies bytes up to the first that is not ASCII, eight at a time; returns how many. */
static size_t copy_ascii(const char *s, size_t len, uint8_t *out) {
  size_t k = 0;
  for (uint64_t w; len - k >= 8; k += 8) {
    memcpy(&w, s + k, 8);
    if (w & 0x8080808080808080u) break;
    memcpy(out + k, &w, 8);
  }
  for (; k < len && (unsigned char)s[k] < 0x80; k++) out[k] = (uint8_t)s[k];
  return k;
}

size_t alphabet_write(const struct alphabet *a, const char *s, size_t len, uint8_t *out) {
  const uint8_t *begin = out;
  for (const char *e = s + len; s < e;) {
    size_t n = copy_ascii(s, (size_t)(e - s), out);
    s += n;
    out += n;
    if (s == e) break;
    uint32_t cp;
    s += codes_get(s, e, &cp);
    *out++ = alphabet_get(a, cp);
  }
  return (size_t)(out - begin);
}
