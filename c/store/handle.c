#include "store/handle.h"

#include <errno.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

enum status store_fail(struct store *s, enum status st, const char *what) {
  snprintf(s->why, sizeof s->why, "%s", what);
  return st;
}

enum status store_fail_busy(struct store *s) {
  return store_fail(s, ST_LIMIT, "another process is writing to the corpus; try again when it is done");
}

enum status store_fail_db(struct store *s, const char *what) {
  int code = sqlite3_extended_errcode(s->db), system = sqlite3_system_errno(s->db);
  snprintf(s->why, sizeof s->why, "%s: %s%s%s", what, sqlite3_errmsg(s->db), system != 0 ? ": " : "",
           system != 0 ? strerror(system) : "");
  if (code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC) s->is_damaged = 1;
  int kind = code & 0xFF;
  if (kind == SQLITE_NOMEM) return ST_NOMEM;
  if (kind == SQLITE_BUSY) return store_fail_busy(s);
  return kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_ERROR ? ST_SYNTAX : ST_IO;
}

enum status store_fail_system(struct store *s, const char *what) {
  snprintf(s->why, sizeof s->why, "%s: %s", what, strerror(errno));
  return ST_IO;
}

enum status store_fail_doc(struct store *s, int64_t no, const char *what) {
  snprintf(s->why, sizeof s->why, "document %lld is damaged: %s", (long long)no, what);
  return ST_SYNTAX;
}
