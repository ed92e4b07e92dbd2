#define _DEFAULT_SOURCE

#include "store/backup.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <unistd.h>

static enum status sync_file(struct store *s, const char *path) {
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  int failed = fd < 0 || fsync(fd) != 0;
  if (fd >= 0) close(fd);
  return failed ? store_fail_system(s, "the copy cannot be synced") : ST_OK;
}

enum status store_backup(struct store *s, const char *path) {
  enum status st = store_readable(s);
  if (st != ST_OK) return st;
  if (access(path, F_OK) == 0) return store_fail(s, ST_IO, "there is a file already");
  sqlite3 *copy = NULL;
  int code =
      sqlite3_open_v2(path, &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);
  sqlite3_backup *b = code == SQLITE_OK ? sqlite3_backup_init(copy, "main", s->db, "main") : NULL;
  if (b != NULL) {
    sqlite3_backup_step(b, -1);
    code = sqlite3_backup_finish(b);
  }
  if (b == NULL || code != SQLITE_OK) {
    snprintf(s->why, sizeof s->why, "the copy failed: %s", copy != NULL ? sqlite3_errmsg(copy) : "no memory");
    st = ST_IO;
  }
  if (sqlite3_close(copy) != SQLITE_OK && st == ST_OK) st = store_fail(s, ST_IO, "the copy cannot be closed");
  return st == ST_OK ? sync_file(s, path) : st;
}
