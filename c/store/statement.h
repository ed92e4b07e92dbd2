/*
** Statements of SQL: those that stay prepared (enum store_query), fields that
** go in, fields that come out, and the checksum of the fields of a row, a
** CRC32C. Fields are counted as SQLite does: from 1 going in, from 0 coming
** out. What goes in must live until store_finish; what comes out lives until
** the statement is reset or stepped.
*/
#ifndef PARALLAX_STATEMENT_H
#define PARALLAX_STATEMENT_H

#include "store/handle.h"

/* The statement, prepared now unless it is; NULL after a failure. Of the store, not to be finalized. */
struct sqlite3_stmt *store_statement(struct store *s, enum store_query q);

/* Runs a statement that gives no row (NULL: fails), and makes it ready for the next time. */
enum status store_finish(struct store *s, struct sqlite3_stmt *q, const char *what);

/* Runs statements that are needed once. */
enum status store_run(struct store *s, const char *text, const char *what);

/* The one number that a query or a pragma gives; -1 after a failure. */
int64_t store_number(struct store *s, const char *text);

/* Fields of bytes, fewer than 2 GiB each; SQL's NULL is what is not known. */
void statement_bind(struct sqlite3_stmt *q, int k, struct store_text t);
struct store_text statement_column(struct sqlite3_stmt *q, int k);

/* The checksum 'crc' (0: of no fields) with one field more. */
uint32_t store_sum_number(uint32_t crc, int64_t n);
uint32_t store_sum_text(uint32_t crc, struct store_text t);

#endif
