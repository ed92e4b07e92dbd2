#include "store/statement.h"

#include <sqlite3.h>

#include "base/crc32c.h"

static const char *const sql[Q_COUNT] = {
    [Q_BEGIN] = "BEGIN IMMEDIATE",
    [Q_COMMIT] = "COMMIT",
    [Q_ROLLBACK] = "ROLLBACK",
    [Q_ADD] = "INSERT INTO doc VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)",
    [Q_GET] =
        "SELECT no,id,source,title,date,byline,url,lang,size,packed,sum,body_sum,body FROM doc WHERE no=?1",
    [Q_ABOUT] =
        "SELECT no,id,source,title,date,byline,url,lang,size,packed,sum,body_sum FROM doc WHERE no=?1",
    [Q_TALLY] = "SELECT docs,docs_sum,notes,notes_sum,sum,(SELECT max(no) FROM doc) FROM tally WHERE one=1",
    [Q_SET_TALLY] = "REPLACE INTO tally VALUES(1,?1,?2,?3,?4,?5)",
    [Q_SEGMENTS] =
        "SELECT file,layer,base,made_by,first,last,docs,tokens,sum FROM segment ORDER BY first,layer,file",
    [Q_ADD_SEGMENT] = "INSERT INTO segment VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)",
    [Q_DROP_SEGMENT] = "DELETE FROM segment WHERE file=?1",
    [Q_CLEAR_SEGMENTS] = "DELETE FROM segment",
    [Q_NOTES] =
        "SELECT no,doc,layer,first,last,data,sum FROM annotation WHERE doc=?1 AND (?2 IS NULL OR layer=?2)"
        " ORDER BY layer,first,no",
    [Q_ADD_NOTE] = "INSERT INTO annotation VALUES(?1,?2,?3,?4,?5,?6,?7)",
    [Q_DROP_NOTES] = "DELETE FROM annotation WHERE doc=?1 AND layer=?2",
    [Q_VERSION] = "PRAGMA data_version",
};

sqlite3_stmt *store_statement(struct store *s, enum store_query q) {
  if (s->query[q] == NULL)
    sqlite3_prepare_v3(s->db, sql[q], -1, SQLITE_PREPARE_PERSISTENT, &s->query[q], NULL);
  return s->query[q];
}

enum status store_finish(struct store *s, sqlite3_stmt *q, const char *what) {
  int code = q != NULL ? sqlite3_step(q) : SQLITE_ERROR;
  enum status st = code == SQLITE_DONE || code == SQLITE_ROW ? ST_OK : store_fail_db(s, what);
  sqlite3_reset(q);
  return st;
}

enum status store_run(struct store *s, const char *text, const char *what) {
  return sqlite3_exec(s->db, text, NULL, NULL, NULL) == SQLITE_OK ? ST_OK : store_fail_db(s, what);
}

int64_t store_number(struct store *s, const char *text) {
  sqlite3_stmt *q = NULL;
  int64_t n = -1;
  if (sqlite3_prepare_v2(s->db, text, -1, &q, NULL) == SQLITE_OK && sqlite3_step(q) == SQLITE_ROW)
    n = sqlite3_column_int64(q, 0);
  sqlite3_finalize(q);
  return n;
}

void statement_bind(sqlite3_stmt *q, int k, struct store_text t) {
  if (t.s == NULL) sqlite3_bind_null(q, k);
  else sqlite3_bind_text(q, k, t.s, (int)t.len, SQLITE_STATIC);
}

struct store_text statement_column(sqlite3_stmt *q, int k) {
  const char *s = (const char *)sqlite3_column_text(q, k);
  return (struct store_text){s, s != NULL ? (size_t)sqlite3_column_bytes(q, k) : 0};
}

uint32_t store_sum_number(uint32_t crc, int64_t n) {
  unsigned char bytes[8];
  for (int k = 0; k < 8; k++) bytes[k] = (unsigned char)((uint64_t)n >> 8 * k);
  return crc32c(crc, bytes, sizeof bytes);
}

uint32_t store_sum_text(uint32_t crc, struct store_text t) {
  crc = store_sum_number(crc, t.s == NULL ? -1 : (int64_t)t.len);
  return t.len > 0 ? crc32c(crc, t.s, t.len) : crc;
}
