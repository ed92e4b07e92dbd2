#include "store/total.h"

#include <sqlite3.h>

#include "store/statement.h"

uint32_t store_total_sum(const struct store *s) {
  uint32_t crc = store_sum_number(store_sum_number(0, s->docs), s->docs_sum);
  return store_sum_number(store_sum_number(crc, s->notes), s->notes_sum);
}

enum status store_total_read(struct store *s) {
  sqlite3_stmt *q = store_statement(s, Q_TALLY);
  if (q == NULL || sqlite3_step(q) != SQLITE_ROW) {
    enum status st = store_fail_db(s, "the tally cannot be read");
    sqlite3_reset(q);
    return st;
  }
  s->docs = sqlite3_column_int64(q, 0);
  s->docs_sum = sqlite3_column_int64(q, 1);
  s->notes = sqlite3_column_int64(q, 2);
  s->notes_sum = sqlite3_column_int64(q, 3);
  int64_t sum = sqlite3_column_int64(q, 4);
  s->next = sqlite3_column_int64(q, 5) + 1;
  sqlite3_reset(q);
  return sum == (int64_t)store_total_sum(s)
             ? ST_OK
             : store_fail(s, ST_SYNTAX, "the tally of the documents is damaged");
}

enum status store_total_write(struct store *s) {
  sqlite3_stmt *q = store_statement(s, Q_SET_TALLY);
  if (q == NULL) return store_fail_db(s, "the tally cannot be written");
  sqlite3_bind_int64(q, 1, s->docs);
  sqlite3_bind_int64(q, 2, s->docs_sum);
  sqlite3_bind_int64(q, 3, s->notes);
  sqlite3_bind_int64(q, 4, s->notes_sum);
  sqlite3_bind_int64(q, 5, store_total_sum(s));
  return store_finish(s, q, "the tally cannot be written");
}
