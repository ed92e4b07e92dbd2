#define _DEFAULT_SOURCE

#include "store/store.h"

#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/schema.h"
#include "store/statement.h"
#include "store/total.h"

#define FIRST_CACHE "-131072" /* all pages of a first import, so that none is written before its end */

/* ---- opening ---- */

static enum status take_lock(struct store *s, const char *dir, double seconds) {
  char path[4096];
  if (snprintf(path, sizeof path, "%s/lock", dir) >= (int)sizeof path)
    return store_fail(s, ST_IO, "the path is too long");
  enum status st = lock_take(&s->lock, path, seconds);
  if (st == ST_LIMIT) return store_fail_busy(s);
  errno = s->lock.error;
  return st == ST_OK ? ST_OK : store_fail_system(s, "the corpus cannot be locked");
}

/* Makes the folders, and what names them, durable. */
static enum status make_folders(struct store *s, const char *dir) {
  char path[4096];
  if (snprintf(path, sizeof path, "%s/seg", dir) >= (int)sizeof path)
    return store_fail(s, ST_IO, "the path is too long");
  if (mkdir(dir, 0777) != 0 && errno != EEXIST) return store_fail_system(s, "the corpus cannot be made");
  if (mkdir(path, 0777) != 0 && errno != EEXIST) return store_fail_system(s, "the corpus cannot be made");
  int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return store_fail_system(s, "the corpus cannot be made");
  int failed = fsync(fd) != 0;
  close(fd);
  return failed ? store_fail_system(s, "the corpus cannot be made") : ST_OK;
}

enum status store_open(struct store *s, struct alloc a, const char *dir, enum store_mode mode,
                       double seconds) {
  char path[4096];
  *s = (struct store){.a = a, .lock = {.fd = -1}, .pid = (long)getpid(), .packs = 1};
  buf_init(&s->text, a);
  enum status st = mode == STORE_CREATE ? make_folders(s, dir) : ST_OK;
  if (snprintf(path, sizeof path, "%s/corpus.db", dir) >= (int)sizeof path)
    return store_fail(s, ST_IO, "the path is too long");
  if (st == ST_OK && mode != STORE_CREATE && access(path, F_OK) != 0)
    return store_fail_system(s, "no corpus there");
  if (st == ST_OK && mode != STORE_READ) st = take_lock(s, dir, seconds);
  if (st != ST_OK) return st;
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mode == STORE_CREATE ? SQLITE_OPEN_CREATE : 0);
  if (sqlite3_open_v2(path, &s->db, flags, NULL) != SQLITE_OK)
    return store_fail_db(s, "corpus.db cannot be opened");
  return store_settle(s, mode);
}

enum status store_close(struct store *s) {
  enum status st = ST_OK;
  sqlite3 *db = s->db;
  if (db != NULL && s->pid == (long)getpid()) {
    if (s->is_open) st = store_rollback(s);
    for (int k = 0; k < Q_COUNT; k++) sqlite3_finalize(s->query[k]);
    memset(s->query, 0, sizeof s->query);
    if (sqlite3_close(db) != SQLITE_OK && st == ST_OK) st = store_fail_db(s, "corpus.db cannot be closed");
  }
  s->db = NULL;
  lock_drop(&s->lock);
  buf_free(&s->text);
  return st;
}

/* ---- transactions ---- */

static enum status writable(struct store *s) {
  if (s->pid != (long)getpid())
    return store_fail(s, ST_IO, "the corpus was opened by another process: open it again");
  if (s->lock.fd < 0) return store_fail(s, ST_IO, "the corpus is open for reading only");
  if (s->is_damaged)
    return store_fail(s, ST_IO, "a sync to disk failed; the corpus is read-only until it is opened again");
  return ST_OK;
}

enum status store_readable(struct store *s) {
  if (s->db == NULL) return store_fail(s, ST_IO, "the corpus is closed");
  if (s->pid == (long)getpid()) return ST_OK;
  return store_fail(s, ST_IO, "the corpus was opened by another process: open it again");
}

/*
** The first documents go in under a rollback journal: of new pages it needs no
** copy, so each is written once, and a reader finds no documents until all are
** in. From then on there is a log, and readers never wait.
*/
static enum status choose_journal(struct store *s) {
  if (s->is_logged) return ST_OK;
  enum status st = store_total_read(s);
  if (st != ST_OK) return st;
  if (s->next == 1) return store_run(s, "PRAGMA cache_size=" FIRST_CACHE, "the corpus cannot be written");
  st =
      store_run(s, "PRAGMA journal_mode=WAL; PRAGMA cache_size=" STORE_CACHE, "the corpus cannot be written");
  s->is_logged = st == ST_OK;
  return st;
}

enum status store_begin(struct store *s) {
  enum status st = writable(s);
  if (st == ST_OK && s->is_open) return ST_OK;
  if (st == ST_OK) st = choose_journal(s);
  if (st == ST_OK) st = store_finish(s, store_statement(s, Q_BEGIN), "the corpus cannot be written");
  if (st != ST_OK) return st;
  s->is_open = 1;
  st = store_total_read(s);
  if (st != ST_OK) store_rollback(s);
  return st;
}

enum status store_rollback(struct store *s) {
  if (!s->is_open) return ST_OK;
  s->is_open = 0;
  if (sqlite3_get_autocommit(s->db)) return ST_OK; /* SQLite has done it, after an error */
  return store_finish(s, store_statement(s, Q_ROLLBACK), "the changes cannot be taken back");
}

enum status store_commit(struct store *s) {
  enum status st = writable(s);
  if (st == ST_OK && !s->is_open) return ST_OK;
  if (st == ST_OK) st = store_total_write(s);
  if (st == ST_OK) st = store_finish(s, store_statement(s, Q_COMMIT), "the documents cannot be written");
  if (st == ST_OK) {
    s->is_open = 0;
    choose_journal(s); /* what is committed stays so; where this fails, the next transaction tries again */
    return ST_OK;
  }
  char why[STORE_WHY];
  memcpy(why, s->why, sizeof why);
  store_rollback(s);
  memcpy(s->why, why, sizeof why);
  return st;
}

int64_t store_last(struct store *s) {
  if (store_readable(s) != ST_OK || store_total_read(s) != ST_OK) return -1;
  return s->next - 1;
}

int64_t store_version(struct store *s) {
  if (store_readable(s) != ST_OK) return -1;
  sqlite3_stmt *q = store_statement(s, Q_VERSION);
  int64_t version = q != NULL && sqlite3_step(q) == SQLITE_ROW ? sqlite3_column_int64(q, 0) : -1;
  sqlite3_reset(q);
  return version;
}
