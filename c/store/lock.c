#define _DEFAULT_SOURCE

#include "store/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

#define STEP 0.01 /* seconds between two tries */

enum status lock_take(struct lock *l, const char *path, double seconds) {
  struct timespec pause = {0, (long)(STEP * 1e9)};
  l->fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  l->error = errno;
  if (l->fd < 0) return ST_IO;
  while (flock(l->fd, LOCK_EX | LOCK_NB) != 0) {
    l->error = errno;
    if (errno == EWOULDBLOCK && seconds > 0) {
      nanosleep(&pause, NULL);
      seconds -= STEP;
    } else if (errno != EINTR) {
      close(l->fd);
      l->fd = -1;
      return l->error == EWOULDBLOCK ? ST_LIMIT : ST_IO;
    }
  }
  return ST_OK;
}

void lock_drop(struct lock *l) {
  if (l->fd >= 0) close(l->fd);
  l->fd = -1;
}
