/*
** The lock of one writer: held by an open file, so that it ends with the
** process however that ends.
*/
#ifndef PARALLAX_LOCK_H
#define PARALLAX_LOCK_H

#include "base/alloc.h"

struct lock {
  int fd;    /* -1 when not held */
  int error; /* errno of the last failure */
};

/*
** Takes the lock on 'path', a file made where it is missing; waits at most
** 'seconds' for another holder. ST_LIMIT when it is still held then, ST_IO
** when there can be no such file.
*/
enum status lock_take(struct lock *l, const char *path, double seconds);

/* Gives it up; harmless when it is not held. */
void lock_drop(struct lock *l);

#endif
