#define _POSIX_C_SOURCE 200809L

#include "map.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int map_descriptor(struct map *m, int fd) {
  struct stat st;
  if (fstat(fd, &st) != 0) return errno;
  if (!S_ISREG(st.st_mode)) return EINVAL;
  if (st.st_size == 0) return 0;
  void *p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
  if (p == MAP_FAILED) return errno;
  m->p = p;
  m->n = (size_t)st.st_size;
  return 0;
}

int map_open(struct map *m, const char *path) {
  m->p = NULL;
  m->n = 0;
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return errno;
  int err = map_descriptor(m, fd);
  close(fd);
  return err;
}

void map_close(struct map *m) {
  const unsigned char *p = m->p;
  m->p = NULL;
  if (p != NULL) munmap((void *)(size_t)p, m->n);
  m->n = 0;
}
