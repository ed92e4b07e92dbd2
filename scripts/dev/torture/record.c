/*
** Preloaded into a writer: records what it does to files below TORTURE_DIR, so
** that a power cut at any point can be played through afterwards; or lets the
** n-th sync fail. An acknowledgement is the removal of a file that never was,
** "ack NAME FIRST LAST": the C library's own writes cannot be seen from here.
**
** A record: one letter, lengths and numbers as 8 bytes each, then the bytes.
**   C path           created or truncated      W path offset bytes   written
**   T path size      truncated                 S path                synced
**   R path path      renamed                   U path                unlinked
**   A bytes          acknowledged
*/
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILES 1024

static char *paths[FILES];
static int log_fd = -1;
static long syncs, fail_at;

static int (*real_open)(const char *, int, ...);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static int (*real_fsync)(int);
static int (*real_ftruncate)(int, off_t);
static int (*real_rename)(const char *, const char *);
static int (*real_unlink)(const char *);
static int (*real_close)(int);

__attribute__((constructor)) static void start(void) {
  *(void **)&real_open = dlsym(RTLD_NEXT, "open");
  *(void **)&real_write = dlsym(RTLD_NEXT, "write");
  *(void **)&real_pwrite = dlsym(RTLD_NEXT, "pwrite");
  *(void **)&real_fsync = dlsym(RTLD_NEXT, "fsync");
  *(void **)&real_ftruncate = dlsym(RTLD_NEXT, "ftruncate");
  *(void **)&real_rename = dlsym(RTLD_NEXT, "rename");
  *(void **)&real_unlink = dlsym(RTLD_NEXT, "unlink");
  *(void **)&real_close = dlsym(RTLD_NEXT, "close");
  const char *name = getenv("TORTURE_LOG"), *fail = getenv("TORTURE_FAIL_SYNC");
  if (name != NULL) log_fd = real_open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  if (fail != NULL) fail_at = atol(fail);
}

static void put(const void *p, size_t n) {
  if (log_fd >= 0 && real_write(log_fd, p, n) != (ssize_t)n) abort();
}

static void put_number(uint64_t n) {
  put(&n, sizeof n);
}

static void put_bytes(const void *p, size_t n) {
  put_number(n);
  put(p, n);
}

static int is_ours(const char *path) {
  const char *dir = getenv("TORTURE_DIR");
  return dir != NULL && strncmp(path, dir, strlen(dir)) == 0 && strstr(path, "-shm") == NULL;
}

static void record_path(char kind, const char *path) {
  put(&kind, 1);
  put_bytes(path, strlen(path));
}

static int opened(const char *path, int flags, int fd, int existed) {
  if (fd < 0 || fd >= FILES || !is_ours(path)) return fd;
  free(paths[fd]);
  paths[fd] = strdup(path);
  if ((flags & O_TRUNC) || ((flags & O_CREAT) && !existed)) record_path('C', path);
  return fd;
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  int mode = flags & O_CREAT ? va_arg(rest, int) : 0;
  va_end(rest);
  int existed = access(path, F_OK) == 0;
  return opened(path, flags, real_open(path, flags, mode), existed);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  int mode = flags & O_CREAT ? va_arg(rest, int) : 0;
  va_end(rest);
  int existed = access(path, F_OK) == 0;
  return opened(path, flags, real_open(path, flags, mode), existed);
}

int close(int fd) {
  if (fd >= 0 && fd < FILES) {
    free(paths[fd]);
    paths[fd] = NULL;
  }
  return real_close(fd);
}

static const char *path_of(int fd) {
  return fd >= 0 && fd < FILES ? paths[fd] : NULL;
}

static void record_write(const char *path, off_t at, const void *p, ssize_t n) {
  if (path == NULL || n <= 0) return;
  record_path('W', path);
  put_number((uint64_t)at);
  put_bytes(p, (size_t)n);
}

ssize_t write(int fd, const void *p, size_t n) {
  const char *path = path_of(fd);
  off_t at = path != NULL ? lseek(fd, 0, SEEK_CUR) : 0;
  ssize_t done = real_write(fd, p, n);
  record_write(path, at, p, done);
  return done;
}

ssize_t pwrite(int fd, const void *p, size_t n, off_t at) {
  ssize_t done = real_pwrite(fd, p, n, at);
  record_write(path_of(fd), at, p, done);
  return done;
}

ssize_t pwrite64(int fd, const void *p, size_t n, off64_t at) {
  return pwrite(fd, p, n, (off_t)at);
}

int ftruncate(int fd, off_t size) {
  int result = real_ftruncate(fd, size);
  if (result == 0 && path_of(fd) != NULL) {
    record_path('T', path_of(fd));
    put_number((uint64_t)size);
  }
  return result;
}

int ftruncate64(int fd, off64_t size) {
  return ftruncate(fd, (off_t)size);
}

static int synced(int fd) {
  if (path_of(fd) != NULL && fail_at > 0 && ++syncs == fail_at) {
    errno = EIO;
    return -1;
  }
  int result = real_fsync(fd);
  if (result == 0 && path_of(fd) != NULL) record_path('S', path_of(fd));
  return result;
}

int fsync(int fd) {
  return synced(fd);
}

int fdatasync(int fd) {
  return synced(fd);
}

int rename(const char *from, const char *to) {
  int result = real_rename(from, to);
  if (result == 0 && is_ours(to)) {
    record_path('R', from);
    put_bytes(to, strlen(to));
  }
  return result;
}

int unlink(const char *path) {
  int result = real_unlink(path);
  if (result == 0 && is_ours(path)) record_path('U', path);
  return result;
}

int remove(const char *path) {
  const char *name = strrchr(path, '/');
  if (name != NULL && strncmp(name, "/ack ", 5) == 0) record_path('A', name + 1);
  return unlink(path);
}
