#define _POSIX_C_SOURCE 200809L

#include "base/mapping.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int map_whole(struct mapping *m, int fd) {
  struct stat st;
  if (fstat(fd, &st) != 0) return errno;
  if (S_ISDIR(st.st_mode)) return EISDIR;
  if (!S_ISREG(st.st_mode)) return ENODEV;
  if ((uintmax_t)st.st_size > SIZE_MAX / 2) return EFBIG;
  if (st.st_size == 0) return 0;
  void *p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_SHARED, fd, 0);
  if (p == MAP_FAILED) return errno;
  *m = (struct mapping){p, (size_t)st.st_size};
  return 0;
}

int mapping_open(struct mapping *m, const char *path) {
  *m = (struct mapping){NULL, 0};
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* a pipe without a writer must not hold us */
  if (fd < 0) return errno;
  int fault = map_whole(m, fd);
  close(fd);
  return fault;
}

void mapping_close(struct mapping *m) {
  struct mapping old = *m;
  *m = (struct mapping){NULL, 0};
  if (old.p != NULL) munmap((void *)(uintptr_t)old.p, old.size);
}

static int write_all(int fd, const char *p, size_t size) {
  while (size > 0) {
    ssize_t n = write(fd, p, size);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return errno;
    p += n;
    size -= (size_t)n;
  }
  return fsync(fd) == 0 ? 0 : errno;
}

int mapping_write(const char *path, const char *beside, const char *p, size_t size) {
  int fd = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (fd < 0) return errno;
  int fault = write_all(fd, p, size);
  if (close(fd) != 0 && fault == 0) fault = errno;
  if (fault == 0 && rename(beside, path) != 0) fault = errno;
  if (fault != 0) unlink(beside);
  return fault;
}
