#include "store/manifest.h"

#include <sqlite3.h>

#include "store/statement.h"

static uint32_t sum_segment(const struct store_segment *r) {
  uint32_t crc = store_sum_text(store_sum_text(0, r->file), r->layer);
  crc = store_sum_text(store_sum_text(crc, r->base), r->made_by);
  crc = store_sum_number(store_sum_number(crc, r->first), r->last);
  return store_sum_number(store_sum_number(crc, r->docs), r->tokens);
}

enum status store_segments(struct store *s, int (*each)(void *ud, const struct store_segment *row),
                           void *ud) {
  int code = SQLITE_ERROR, go_on = 1;
  enum status st = store_readable(s);
  if (st != ST_OK) return st;
  sqlite3_stmt *q = store_statement(s, Q_SEGMENTS);
  sqlite3_reset(q); /* an error in 'each' may have left it open */
  while (st == ST_OK && go_on && q != NULL && (code = sqlite3_step(q)) == SQLITE_ROW) {
    struct store_segment r = {statement_column(q, 0),     statement_column(q, 1),
                              statement_column(q, 2),     statement_column(q, 3),
                              sqlite3_column_int64(q, 4), sqlite3_column_int64(q, 5),
                              sqlite3_column_int64(q, 6), sqlite3_column_int64(q, 7)};
    if (sqlite3_column_int64(q, 8) != (int64_t)sum_segment(&r))
      st = store_fail(s, ST_SYNTAX, "the list of the index files is damaged; parallax reindex makes it anew");
    else go_on = each(ud, &r);
  }
  if (st == ST_OK && go_on && code != SQLITE_DONE)
    st = store_fail_db(s, "the list of the index files cannot be read");
  sqlite3_reset(q);
  return st;
}

enum status store_segment_add(struct store *s, const struct store_segment *row) {
  enum status st = store_begin(s);
  sqlite3_stmt *q = store_statement(s, Q_ADD_SEGMENT);
  if (st != ST_OK || q == NULL) return st != ST_OK ? st : store_fail_db(s, "the index cannot be listed");
  statement_bind(q, 1, row->file);
  statement_bind(q, 2, row->layer);
  statement_bind(q, 3, row->base);
  statement_bind(q, 4, row->made_by);
  sqlite3_bind_int64(q, 5, row->first);
  sqlite3_bind_int64(q, 6, row->last);
  sqlite3_bind_int64(q, 7, row->docs);
  sqlite3_bind_int64(q, 8, row->tokens);
  sqlite3_bind_int64(q, 9, sum_segment(row));
  return store_finish(s, q, "the index cannot be listed");
}

enum status store_segment_drop(struct store *s, const char *file, size_t len) {
  enum status st = store_begin(s);
  sqlite3_stmt *q = store_statement(s, Q_DROP_SEGMENT);
  if (st != ST_OK || q == NULL) return st != ST_OK ? st : store_fail_db(s, "the index cannot be listed");
  statement_bind(q, 1, (struct store_text){file, len});
  return store_finish(s, q, "the index cannot be listed");
}

enum status store_segments_clear(struct store *s) {
  enum status st = store_begin(s);
  return st == ST_OK ? store_finish(s, store_statement(s, Q_CLEAR_SEGMENTS), "the index cannot be listed")
                     : st;
}
