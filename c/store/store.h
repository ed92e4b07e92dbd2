/*
** The truth of a corpus: DIR/corpus.db, an SQLite database that any SQLite
** tool can read. Pages of 32 KiB, every commit synced; a rollback journal until
** the first documents are in, then a write-ahead log. Each row carries a
** checksum, and two sums over all rows tell when one is lost.
**
** One process writes at a time, under DIR/lock; it alone moves the log into
** the database. Readers never wait, but for the moment in which the first
** documents are written. A store is of the process that opened it: after a
** fork it refuses. After a failed sync it only reads.
*/
#ifndef PARALLAX_STORE_H
#define PARALLAX_STORE_H

#include <stdint.h>

#include "base/buf.h"
#include "store/lock.h"

#define STORE_FORMAT 1
#define STORE_WHY 512

struct sqlite3;
struct sqlite3_stmt;

/* Bytes with their length; s is NULL for what is not known. */
struct store_text {
  const char *s;
  size_t len;
};

enum store_field {
  STORE_ID,
  STORE_SOURCE,
  STORE_TITLE,
  STORE_DATE,
  STORE_BYLINE,
  STORE_URL,
  STORE_LANG,
  STORE_FIELDS
};

struct store_doc {
  int64_t no;
  struct store_text field[STORE_FIELDS];
  struct store_text text;
  size_t size; /* of the text */
};

/* A file of the index; names are relative to DIR/seg. */
struct store_segment {
  struct store_text file, layer, base, made_by; /* 'base': the token segment that a layer goes with */
  int64_t first, last, docs, tokens;
};

struct store_note {
  int64_t no, doc, first, last; /* bytes of the text, from 1, inclusive */
  struct store_text layer, data;
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
  int64_t docs, docs_sum, notes, notes_sum; /* the tallies, inside a transaction */
  struct buf text;
  char why[STORE_WHY]; /* reason of the last failure */
};

/*
** Opens DIR, which STORE_CREATE makes where it is missing. 'seconds' is how
** long to wait for another writer. ST_LIMIT when it is still there, or the
** corpus is of another format; ST_IO, ST_SYNTAX for what is no corpus.
** The store must be closed in any case.
*/
enum status store_open(struct store *s, struct alloc a, const char *dir, enum store_mode mode,
                       double seconds);

/* ST_IO when something could not be written; all is freed all the same. */
enum status store_close(struct store *s);

/* All changes between begin and commit are in for good when commit is ST_OK, or not at all. */
enum status store_begin(struct store *s);
enum status store_commit(struct store *s);
enum status store_rollback(struct store *s);

/* Adds a document; d->no takes its number, one more than the last. O(text). */
enum status store_add(struct store *s, struct store_doc *d);

/*
** Reads a document; its strings live until the next call. Without 'text',
** only what is said about it. ST_LIMIT when there is no such number, ST_SYNTAX
** when the row is damaged.
*/
enum status store_get(struct store *s, int64_t no, int with_text, struct store_doc *d);

/* Lets go of the row that store_get stands on, so that the log can be emptied. */
void store_release(struct store *s);

/* Number of the last document, 0 when there is none; -1 after a failure. */
int64_t store_last(struct store *s);

/* Number that grows when another connection has written. */
int64_t store_version(struct store *s);

/* Calls 'each' for every file of the index, by first document; stops when it is false. */
enum status store_segments(struct store *s, int (*each)(void *ud, const struct store_segment *row), void *ud);
enum status store_segment_add(struct store *s, const struct store_segment *row);
enum status store_segment_drop(struct store *s, const char *file, size_t len);

/* Takes all files of the index off the list. */
enum status store_segments_clear(struct store *s);

/* Human annotations of a document, in a layer or (layer.s NULL) in all. */
enum status store_notes(struct store *s, int64_t doc, struct store_text layer,
                        int (*each)(void *ud, const struct store_note *row), void *ud);
enum status store_note_add(struct store *s, struct store_note *row);
enum status store_notes_drop(struct store *s, int64_t doc, struct store_text layer);

/*
** Whether SQLite finds the database whole, and the tallies fit the rows.
** ST_SYNTAX with the reason when not. Rows are checked by reading each.
*/
enum status store_check(struct store *s);

/* Copies the database as it is now into a new file, which is synced. */
enum status store_backup(struct store *s, const char *path);

#endif
