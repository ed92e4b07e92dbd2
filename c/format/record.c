#include "format/record.h"

#include "base/crc32c.h"

void record_init(struct record *r, struct alloc a) {
  *r = (struct record){.n = 0};
  json_init(&r->j, a);
}

void record_free(struct record *r) {
  struct alloc a = r->j.text.a;
  json_free(&r->j);
  alloc_free(&a, r->v, r->cap * sizeof *r->v);
  r->v = NULL;
  r->n = r->cap = 0;
}

/* The string just read; what is in the buffer stays there. */
static struct record_slice keep(struct record *r) {
  struct json *j = &r->j;
  if (j->text.n == j->kept) return (struct record_slice){(size_t)(j->str - j->s), j->len, 0};
  struct record_slice slice = {j->kept, j->len, 1};
  j->kept = j->text.n;
  return slice;
}

static enum status too_deep(struct json *j) {
  j->why = "nested more than 1000 deep";
  return j->st = ST_SYNTAX;
}

/* Moves behind the elements of a list or an object whose bracket is behind. */
static enum status skip_nested(struct json *j) {
  char close[JSON_DEPTH];
  size_t depth = 0;
  int first = 1;
  close[depth++] = j->p[-1] == '{' ? '}' : ']';
  while (depth > 0) {
    int more = json_more(j, close[depth - 1], first);
    if (more < 0) return j->st;
    first = 0;
    if (more == 0) {
      depth--;
      continue;
    }
    if (close[depth - 1] == '}' && !json_key(j)) return j->st;
    enum json_kind kind = json_next(j);
    if (kind == JSON_ERROR) return j->st;
    if (kind != JSON_OBJECT && kind != JSON_ARRAY) continue;
    if (depth + 1 == JSON_DEPTH) return too_deep(j);
    close[depth++] = kind == JSON_OBJECT ? '}' : ']';
    first = 1;
  }
  return ST_OK;
}

static enum status read_field(struct record *r) {
  struct json *j = &r->j;
  struct record_field *v = array_room(&j->text.a, r->v, &r->cap, r->n + 1, sizeof *v);
  if (v == NULL) return j->why = "not enough memory", j->st = ST_NOMEM;
  r->v = v;
  if (!json_key(j)) return j->st;
  struct record_field field = {.name = keep(r)};
  json_space(j);
  const char *from = j->p;
  field.kind = json_next(j);
  if (field.kind == JSON_ERROR) return j->st;
  if (field.kind == JSON_STRING) {
    field.text = keep(r);
  } else {
    if ((field.kind == JSON_OBJECT || field.kind == JSON_ARRAY) && skip_nested(j) != ST_OK) return j->st;
    field.text = (struct record_slice){(size_t)(from - j->s), (size_t)(j->p - from), 0};
    j->text.n = j->kept;
  }
  r->v[r->n++] = field;
  return ST_OK;
}

static enum status read_object(struct record *r) {
  struct json *j = &r->j;
  enum json_kind kind = json_next(j);
  if (kind == JSON_ERROR) return j->st;
  if (kind != JSON_OBJECT) return j->why = "not an object", j->st = ST_SYNTAX;
  int more;
  for (int first = 1; (more = json_more(j, '}', first)) > 0; first = 0)
    if (read_field(r) != ST_OK) return j->st;
  return more == 0 && json_end(j) ? ST_OK : j->st;
}

static enum status begin(struct record *r, const char *s, size_t n, int is_line) {
  json_begin(&r->j, s, n);
  r->j.is_line = is_line;
  r->n = 0;
  enum status st = read_object(r);
  if (st != ST_OK) r->n = 0;
  return st;
}

enum status record_read(struct record *r, const char *s, size_t n) {
  return begin(r, s, n, 0);
}

/* No value goes beyond its line, so what is wrong is in it too. */
enum status record_line(struct record *r, const char *s, size_t n, size_t *len) {
  enum status st = begin(r, s, n, 1);
  const char *end = memchr(r->j.p, '\n', (size_t)(r->j.e - r->j.p));
  *len = (size_t)((end != NULL ? end : r->j.e) - s);
  return st;
}

const struct record_field *record_find(const struct record *r, const char *name, size_t len) {
  for (size_t k = r->n; k > 0; k--) {
    const struct record_field *f = &r->v[k - 1];
    if (f->name.len == len && memcmp(record_bytes(r, f->name), name, len) == 0) return f;
  }
  return NULL;
}

static uint32_t sum_slice(const struct record *r, uint32_t sum, struct record_slice s) {
  uint64_t len = s.len;
  sum = crc32c(sum, &len, sizeof len); /* little-endian */
  return s.len > 0 ? crc32c(sum, record_bytes(r, s), s.len) : sum;
}

uint32_t record_sum(const struct record *r) {
  uint32_t sum = 0;
  for (size_t k = 0; k < r->n; k++) sum = sum_slice(r, sum_slice(r, sum, r->v[k].name), r->v[k].text);
  return sum;
}
