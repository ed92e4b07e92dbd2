#include "format/gunzip.h"

#include <limits.h>
#include <stddef.h>
#include <zlib.h>

#define CHUNK 65536u

/* zlib frees without a size; each block remembers its own. */
union block {
  size_t size;
  max_align_t align;
};

static voidpf zlib_get(voidpf ud, uInt items, uInt size) {
  if (size != 0 && items > (SIZE_MAX - sizeof(union block)) / size) return Z_NULL;
  size_t total = sizeof(union block) + (size_t)items * size;
  union block *b = alloc_get(ud, total);
  if (b == NULL) return Z_NULL;
  b->size = total;
  return b + 1;
}

static void zlib_free(voidpf ud, voidpf p) {
  union block *b = (union block *)p - 1;
  alloc_free(ud, b, b->size);
}

/* One call of inflate: at most CHUNK bytes more in 'out'. */
static enum status inflate_chunk(z_stream *z, struct buf *out, size_t limit, int *result) {
  if (buf_reserve(out, CHUNK) != ST_OK) return ST_NOMEM;
  z->next_out = (Bytef *)out->p + out->n;
  z->avail_out = CHUNK;
  *result = inflate(z, Z_NO_FLUSH);
  out->n += CHUNK - z->avail_out;
  if (*result == Z_MEM_ERROR) return ST_NOMEM;
  return out->n > limit ? ST_LIMIT : ST_OK;
}

static int only_zeros(const char *s, const char *e) {
  while (s < e && *s == 0) s++;
  return s == e;
}

static enum status inflate_all(z_stream *z, struct buf *out, const char *s, size_t n, size_t limit,
                               const char **reason) {
  const char *e = s + n;
  z->next_in = (z_const Bytef *)s;
  for (;;) {
    int result;
    size_t left = (size_t)(e - (const char *)z->next_in);
    z->avail_in = left > UINT_MAX ? UINT_MAX : (uInt)left;
    enum status st = inflate_chunk(z, out, limit, &result);
    if (st != ST_OK) return st;
    if (result == Z_STREAM_END) {
      if (only_zeros((const char *)z->next_in, e)) return ST_OK;
      if (inflateReset(z) != Z_OK) return ST_SYNTAX;
    } else if (result == Z_BUF_ERROR ||
               (result == Z_OK && z->avail_out > 0 && (const char *)z->next_in == e)) {
      *reason = "the gzip file is cut short";
      return ST_SYNTAX;
    } else if (result != Z_OK) {
      *reason = out->n == 0 ? "not a gzip file" : "the gzip file is damaged";
      return ST_SYNTAX;
    }
  }
}

enum status gunzip(struct buf *out, const char *bytes, size_t n, size_t limit, const char **reason) {
  z_stream z = {.zalloc = zlib_get, .zfree = zlib_free, .opaque = &out->a};
  *reason = "the gzip file is damaged";
  limit = limit > SIZE_MAX - out->n ? SIZE_MAX : limit + out->n;
  if (inflateInit2(&z, 16 + MAX_WBITS) != Z_OK) return ST_NOMEM;
  enum status st = inflate_all(&z, out, bytes, n, limit, reason);
  inflateEnd(&z);
  return st;
}
