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

#include "store/handle.h"

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

/* ST_IO when the store is closed, or of another process. */
enum status store_readable(struct store *s);

/* Number of the last document, 0 when there is none; -1 after a failure. */
int64_t store_last(struct store *s);

/* Number that grows when another connection has written. */
int64_t store_version(struct store *s);

#endif
