/*
** The tables of corpus.db: made where the file is new, and known again by the
** numbers in its header. The format is one number; there is no reading of
** another.
*/
#ifndef PARALLAX_SCHEMA_H
#define PARALLAX_SCHEMA_H

#include "store/handle.h"

#define STORE_FORMAT 1
#define STORE_CACHE "-16384" /* KiB, as SQLite has them */

/*
** Prepares a connection just opened, and looks whether this is a corpus; with
** STORE_CREATE an empty file becomes one, wholly or not at all. ST_LIMIT when
** it is of another format, ST_SYNTAX when it is no corpus.
*/
enum status store_settle(struct store *s, enum store_mode mode);

#endif
