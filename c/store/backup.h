/*
** A copy of corpus.db, taken while others read and write. O(bytes of the
** database).
*/
#ifndef PARALLAX_BACKUP_H
#define PARALLAX_BACKUP_H

#include "store/store.h"

/* Copies the database as it is now into a new file, which is synced. */
enum status store_backup(struct store *s, const char *path);

#endif
