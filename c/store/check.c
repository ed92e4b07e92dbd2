#include "store/check.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "store/statement.h"
#include "store/total.h"

static enum status check_integrity(struct store *s) {
  sqlite3_stmt *q = NULL;
  int code = sqlite3_prepare_v2(s->db, "PRAGMA integrity_check(1)", -1, &q, NULL);
  if (code == SQLITE_OK) code = sqlite3_step(q);
  enum status st = ST_OK;
  const char *said = code == SQLITE_ROW ? (const char *)sqlite3_column_text(q, 0) : NULL;
  if (said == NULL) st = store_fail_db(s, "corpus.db is damaged");
  else if (strcmp(said, "ok") != 0) {
    snprintf(s->why, sizeof s->why, "corpus.db is damaged: %s", said);
    st = ST_SYNTAX;
  }
  sqlite3_finalize(q);
  return st;
}

enum status store_check(struct store *s) {
  enum status st = store_readable(s);
  if (st == ST_OK) st = check_integrity(s);
  if (st == ST_OK) st = store_total_read(s);
  if (st != ST_OK) return st;
  int64_t docs = store_number(s, "SELECT count(*) FROM doc");
  int64_t docs_sum = store_number(s, "SELECT coalesce(sum(no),0) FROM doc");
  int64_t notes = store_number(s, "SELECT count(*) FROM annotation");
  int64_t notes_sum = store_number(s, "SELECT coalesce(sum(no),0) FROM annotation");
  if (docs == s->docs && docs_sum == s->docs_sum && notes == s->notes && notes_sum == s->notes_sum)
    return ST_OK;
  snprintf(s->why, sizeof s->why, "rows are lost: %lld documents of %lld, %lld annotations of %lld",
           (long long)docs, (long long)s->docs, (long long)notes, (long long)s->notes);
  return ST_SYNTAX;
}
