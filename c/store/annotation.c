#include "store/annotation.h"

#include <sqlite3.h>

#include "store/statement.h"

static uint32_t sum_note(const struct store_note *r) {
  uint32_t crc = store_sum_number(store_sum_number(0, r->no), r->doc);
  crc = store_sum_number(store_sum_number(store_sum_text(crc, r->layer), r->first), r->last);
  return store_sum_text(crc, r->data);
}

enum status store_notes(struct store *s, int64_t doc, struct store_text layer,
                        int (*each)(void *ud, const struct store_note *row), void *ud) {
  int code = SQLITE_ERROR, go_on = 1;
  enum status st = store_readable(s);
  if (st != ST_OK) return st;
  sqlite3_stmt *q = store_statement(s, Q_NOTES);
  sqlite3_reset(q); /* an error in 'each' may have left it open */
  sqlite3_bind_int64(q, 1, doc);
  statement_bind(q, 2, layer);
  while (st == ST_OK && go_on && q != NULL && (code = sqlite3_step(q)) == SQLITE_ROW) {
    struct store_note r = {sqlite3_column_int64(q, 0), sqlite3_column_int64(q, 1), sqlite3_column_int64(q, 3),
                           sqlite3_column_int64(q, 4), statement_column(q, 2),     statement_column(q, 5)};
    if (sqlite3_column_int64(q, 6) != (int64_t)sum_note(&r))
      st = store_fail_doc(s, doc, "an annotation of it has changed");
    else go_on = each(ud, &r);
  }
  if (st == ST_OK && go_on && code != SQLITE_DONE) st = store_fail_db(s, "the annotations cannot be read");
  sqlite3_reset(q);
  return st;
}

/* A number no annotation has: one more than the highest there is. */
static int64_t next_note(struct store *s) {
  return store_number(s, "SELECT coalesce(max(no),0)+1 FROM annotation");
}

enum status store_note_add(struct store *s, struct store_note *row) {
  enum status st = store_begin(s);
  sqlite3_stmt *q = store_statement(s, Q_ADD_NOTE);
  if (st != ST_OK || q == NULL)
    return st != ST_OK ? st : store_fail_db(s, "the annotation cannot be written");
  row->no = next_note(s);
  sqlite3_bind_int64(q, 1, row->no);
  sqlite3_bind_int64(q, 2, row->doc);
  statement_bind(q, 3, row->layer);
  sqlite3_bind_int64(q, 4, row->first);
  sqlite3_bind_int64(q, 5, row->last);
  statement_bind(q, 6, row->data);
  sqlite3_bind_int64(q, 7, sum_note(row));
  st = store_finish(s, q, "the annotation cannot be written");
  if (st != ST_OK) return st;
  s->notes++;
  s->notes_sum += row->no;
  return ST_OK;
}

struct count {
  int64_t n, sum;
};

static int count_note(void *ud, const struct store_note *row) {
  struct count *c = ud;
  c->n++;
  c->sum += row->no;
  return 1;
}

enum status store_notes_drop(struct store *s, int64_t doc, struct store_text layer) {
  struct count c = {0, 0};
  enum status st = store_begin(s);
  if (st == ST_OK) st = store_notes(s, doc, layer, count_note, &c);
  sqlite3_stmt *q = store_statement(s, Q_DROP_NOTES);
  if (st != ST_OK || q == NULL)
    return st != ST_OK ? st : store_fail_db(s, "the annotations cannot be removed");
  sqlite3_bind_int64(q, 1, doc);
  statement_bind(q, 2, layer);
  st = store_finish(s, q, "the annotations cannot be removed");
  if (st != ST_OK) return st;
  s->notes -= c.n;
  s->notes_sum -= c.sum;
  return ST_OK;
}
