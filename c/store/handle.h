/*
** What is open of a corpus, which all files of the store work on: one
** connection to DIR/corpus.db, its statements, the lock, the totals, and why
** the last call failed. It is of the process that opened it, and lives until
** store_close (store.h), which frees all of it.
*/
#ifndef PARALLAX_HANDLE_H
#define PARALLAX_HANDLE_H

#include <stdint.h>

#include "base/buf.h"
#include "store/lock.h"

#define STORE_WHY 512 /* bytes of a reason, its end among them; a longer one is cut */

struct sqlite3;
struct sqlite3_stmt;

/* Bytes with their length; s is NULL for what is not known. */
struct store_text {
  const char *s;
  size_t len;
};

enum store_mode { STORE_READ, STORE_WRITE, STORE_CREATE };

/* Statements that stay prepared. */
enum store_query {
  Q_BEGIN,
  Q_COMMIT,
  Q_ROLLBACK,
  Q_ADD,
  Q_GET,
  Q_ABOUT,
  Q_TALLY,
  Q_SET_TALLY,
  Q_SEGMENTS,
  Q_ADD_SEGMENT,
  Q_DROP_SEGMENT,
  Q_CLEAR_SEGMENTS,
  Q_NOTES,
  Q_ADD_NOTE,
  Q_DROP_NOTES,
  Q_VERSION,
  Q_COUNT
};

struct store {
  struct alloc a;
  struct sqlite3 *db;
  struct sqlite3_stmt *query[Q_COUNT];
  struct lock lock;
  long pid;
  int packs;                                /* new texts are compressed */
  int is_open;                              /* a transaction is */
  int is_logged;                            /* the database has a write-ahead log */
  int is_damaged;                           /* a sync failed: no more writing */
  int64_t next;                             /* number for the next document, inside a transaction */
  int64_t docs, docs_sum, notes, notes_sum; /* the totals, inside a transaction */
  struct buf text;                          /* of the document read or written last, packed or not */
  char why[STORE_WHY];                      /* reason of the last failure */
};

/* Each notes why a call failed and gives the status to return. The text 'what' is copied. */
enum status store_fail(struct store *s, enum status st, const char *what);

/* ST_LIMIT: another process is writing. */
enum status store_fail_busy(struct store *s);

/*
** What SQLite says of its last call, with the system's reason where there is
** one. After a failed sync the store only reads.
*/
enum status store_fail_db(struct store *s, const char *what);

/* ST_IO with what errno says. */
enum status store_fail_system(struct store *s, const char *what);

/* ST_SYNTAX: document 'no' is damaged. */
enum status store_fail_doc(struct store *s, int64_t no, const char *what);

#endif
