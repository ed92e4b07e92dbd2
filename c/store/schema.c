#include "store/schema.h"

#include <sqlite3.h>
#include <stdio.h>

#include "store/statement.h"
#include "store/total.h"

#define APPLICATION 0x504C5843 /* "PLXC", as file(1) shows it */

static const char schema[] =
    "CREATE TABLE doc(no INTEGER PRIMARY KEY, id TEXT NOT NULL, source TEXT, title TEXT, date TEXT, byline "
    "TEXT,"
    " url TEXT, lang TEXT, size INTEGER NOT NULL, packed INTEGER NOT NULL, sum INTEGER NOT NULL,"
    " body_sum INTEGER NOT NULL, body BLOB NOT NULL);"
    "CREATE TABLE annotation(no INTEGER PRIMARY KEY, doc INTEGER NOT NULL, layer TEXT NOT NULL,"
    " first INTEGER NOT NULL, last INTEGER NOT NULL, data TEXT NOT NULL, sum INTEGER NOT NULL);"
    "CREATE INDEX annotation_doc ON annotation(doc, layer);"
    "CREATE TABLE segment(file TEXT PRIMARY KEY, layer TEXT NOT NULL, base TEXT NOT NULL, made_by TEXT NOT "
    "NULL,"
    " first INTEGER NOT NULL, last INTEGER NOT NULL, docs INTEGER NOT NULL, tokens INTEGER NOT NULL,"
    " sum INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE tally(one INTEGER PRIMARY KEY, docs INTEGER, docs_sum INTEGER, notes INTEGER, notes_sum "
    "INTEGER,"
    " sum INTEGER);";

/* Makes the tables; all or none of them. */
static enum status create(struct store *s) {
  char text[sizeof schema + 256];
  enum status st = store_run(s, "PRAGMA page_size=32768", "new corpus");
  if (st != ST_OK) return st;
  s->docs = s->docs_sum = s->notes = s->notes_sum = 0;
  snprintf(text, sizeof text,
           "BEGIN IMMEDIATE; %s INSERT INTO tally VALUES(1,0,0,0,0,%lld);"
           "PRAGMA application_id=%d; PRAGMA user_version=%d; COMMIT",
           schema, (long long)store_total_sum(s), APPLICATION, STORE_FORMAT);
  return store_run(s, text, "new corpus");
}

static enum status check_format(struct store *s, enum store_mode mode) {
  int64_t format = store_number(s, "PRAGMA user_version"),
          application = store_number(s, "PRAGMA application_id");
  if (format < 0 || application < 0) return store_fail_db(s, "corpus.db cannot be read");
  if (format == 0 && application == 0 && store_number(s, "SELECT count(*) FROM sqlite_schema") == 0) {
    if (mode == STORE_CREATE) return create(s);
    return store_fail(s, ST_SYNTAX, "corpus.db is empty: its creation was broken off; import again");
  }
  if (application != APPLICATION)
    return store_fail(s, ST_SYNTAX, "corpus.db is a database of another program");
  if (format == STORE_FORMAT) return ST_OK;
  snprintf(s->why, sizeof s->why, "the corpus has format %lld, this program reads format %d; %s",
           (long long)format, STORE_FORMAT,
           format > STORE_FORMAT ? "use a newer version of the program"
                                 : "export it with the version that made it and import it again");
  return ST_LIMIT;
}

enum status store_settle(struct store *s, enum store_mode mode) {
  sqlite3_db_config(s->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config(s->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_extended_result_codes(s->db, 1);
  sqlite3_busy_timeout(s->db, 10000);
  enum status st = store_run(s,
                             "PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; PRAGMA synchronous=EXTRA;"
                             "PRAGMA cache_size=" STORE_CACHE "; PRAGMA temp_store=MEMORY",
                             "corpus.db cannot be read");
  if (st == ST_OK) st = check_format(s, mode);
  if (st == ST_OK && mode == STORE_READ) {
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
    sqlite3_wal_autocheckpoint(s->db, 0);
    st = store_run(s, "PRAGMA query_only=ON", "corpus.db cannot be read");
  }
  return st;
}
