#include "store/document.h"

#include <sqlite3.h>
#include <stdio.h>
#include <zlib.h>

#include "base/crc32c.h"
#include "format/deflate.h"
#include "store/statement.h"

#define TEXT_MOST ((int64_t)1 << 31) /* bytes that a row may say its text has */

static uint32_t sum_doc(const struct store_doc *d, int64_t packed, int64_t body_sum) {
  uint32_t crc = store_sum_number(0, d->no);
  for (int k = 0; k < STORE_FIELDS; k++) crc = store_sum_text(crc, d->field[k]);
  crc = store_sum_number(crc, (int64_t)d->size);
  return store_sum_number(store_sum_number(crc, packed), body_sum);
}

static enum status pack_fast(struct store *s, struct store_text text, size_t *n) {
  s->text.n = 0;
  if (buf_reserve(&s->text, deflate_bound(text.len)) != ST_OK)
    return store_fail(s, ST_NOMEM, "not enough memory");
  *n = deflate_text(s->text.p, text.s, text.len);
  return ST_OK;
}

/* By zlib itself, for what our codes do not suit. */
static enum status pack_well(struct store *s, struct store_text text, size_t *n) {
  uLong most = compressBound((uLong)text.len);
  if (buf_reserve(&s->text, most) != ST_OK) return store_fail(s, ST_NOMEM, "not enough memory");
  if (compress2((Bytef *)s->text.p, &most, (const Bytef *)text.s, (uLong)text.len, 1) != Z_OK)
    return store_fail(s, ST_NOMEM, "not enough memory");
  *n = most;
  return ST_OK;
}

/*
** The text as it goes into the row: compressed where that saves an eighth.
** zlib's own format, which sqlar_uncompress() of the SQLite shell reads.
*/
static enum status pack(struct store *s, struct store_text text, struct store_text *body, int *packed) {
  *packed = 0;
  *body = text;
  if (!s->packs || text.len < 64) return ST_OK;
  size_t n = 0;
  enum status st = pack_fast(s, text, &n);
  if (st == ST_OK && n >= text.len - text.len / 4) st = pack_well(s, text, &n);
  if (st != ST_OK || n >= text.len - text.len / 8) return st;
  *packed = 1;
  *body = (struct store_text){s->text.p, n};
  return ST_OK;
}

enum status store_add(struct store *s, struct store_doc *d) {
  int packed;
  struct store_text body;
  enum status st = store_begin(s);
  sqlite3_stmt *q = store_statement(s, Q_ADD);
  if (st != ST_OK) return st;
  if (q == NULL) return store_fail_db(s, "the document cannot be written");
  if ((int64_t)d->text.len >= TEXT_MOST / 2)
    return store_fail(s, ST_LIMIT, "the text is longer than 1 GiB: split it");
  st = pack(s, d->text, &body, &packed);
  if (st != ST_OK) return st;
  d->no = s->next;
  d->size = d->text.len;
  uint32_t body_sum = crc32c(0, body.s, body.len);
  sqlite3_bind_int64(q, 1, d->no);
  for (int k = 0; k < STORE_FIELDS; k++) statement_bind(q, 2 + k, d->field[k]);
  sqlite3_bind_int64(q, 9, (int64_t)d->size);
  sqlite3_bind_int(q, 10, packed);
  sqlite3_bind_int64(q, 11, sum_doc(d, packed, body_sum));
  sqlite3_bind_int64(q, 12, body_sum);
  if (packed) sqlite3_bind_blob(q, 13, body.s, (int)body.len, SQLITE_STATIC);
  else sqlite3_bind_text(q, 13, body.s, (int)body.len, SQLITE_STATIC);
  st = store_finish(s, q, "the document cannot be written");
  if (st != ST_OK) return st;
  s->next++;
  s->docs++;
  s->docs_sum += d->no;
  return ST_OK;
}

/* The text of the row 'q' stands on; its checksum is that of the stored bytes. */
static enum status unpack(struct store *s, sqlite3_stmt *q, struct store_doc *d) {
  int packed = sqlite3_column_int(q, 9);
  const char *body = sqlite3_column_blob(q, 12);
  size_t n = (size_t)sqlite3_column_bytes(q, 12);
  if (crc32c(0, body, n) != (uint64_t)sqlite3_column_int64(q, 11))
    return store_fail_doc(s, d->no, "its text has changed");
  if (!packed) {
    d->text = (struct store_text){body != NULL ? body : "", n};
    return n == d->size ? ST_OK : store_fail_doc(s, d->no, "its text has another length");
  }
  s->text.n = 0;
  if (buf_reserve(&s->text, d->size + 1) != ST_OK) return store_fail(s, ST_NOMEM, "not enough memory");
  uLong len = (uLong)d->size;
  if (uncompress((Bytef *)s->text.p, &len, (const Bytef *)body, (uLong)n) != Z_OK || len != d->size)
    return store_fail_doc(s, d->no, "its text cannot be unpacked");
  d->text = (struct store_text){s->text.p, d->size};
  return ST_OK;
}

/* Puts statement 'q' on the row; the caller resets it with the next call. */
static enum status find_row(struct store *s, sqlite3_stmt *q, int64_t no) {
  if (q == NULL) return store_fail_db(s, "the document cannot be read");
  sqlite3_reset(q);
  sqlite3_bind_int64(q, 1, no);
  int code = sqlite3_step(q);
  if (code == SQLITE_ROW) return ST_OK;
  enum status st = code == SQLITE_DONE ? ST_LIMIT : store_fail_db(s, "the document cannot be read");
  if (code == SQLITE_DONE) snprintf(s->why, sizeof s->why, "there is no document %lld", (long long)no);
  sqlite3_reset(q);
  return st;
}

enum status store_get(struct store *s, int64_t no, int with_text, struct store_doc *d) {
  enum status st = store_readable(s);
  if (st != ST_OK) return st;
  sqlite3_stmt *q = store_statement(s, with_text ? Q_GET : Q_ABOUT);
  *d = (struct store_doc){.no = no};
  st = find_row(s, q, no);
  if (st != ST_OK) return st;
  for (int k = 0; k < STORE_FIELDS; k++) d->field[k] = statement_column(q, 1 + k);
  int64_t size = sqlite3_column_int64(q, 8);
  d->size = (size_t)size;
  if (sqlite3_column_int64(q, 10) !=
      (int64_t)sum_doc(d, sqlite3_column_int64(q, 9), sqlite3_column_int64(q, 11)))
    return store_fail_doc(s, no, "what is said about it has changed");
  if (size < 0 || size >= TEXT_MOST || d->field[STORE_ID].s == NULL)
    return store_fail_doc(s, no, "it has no id or size");
  return with_text ? unpack(s, q, d) : ST_OK;
}

void store_release(struct store *s) {
  sqlite3_reset(s->query[Q_GET]);
  sqlite3_reset(s->query[Q_ABOUT]);
}
