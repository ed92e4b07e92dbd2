/*
** Whether a corpus.db is whole: as SQLite sees it, and by the control totals.
** O(bytes of the database).
*/
#ifndef PARALLAX_CHECK_H
#define PARALLAX_CHECK_H

#include "store/store.h"

/*
** Whether SQLite finds the database whole, and the tallies fit the rows.
** ST_SYNTAX with the reason when not. Rows are checked by reading each.
*/
enum status store_check(struct store *s);

#endif
