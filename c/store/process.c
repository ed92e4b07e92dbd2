#define _DEFAULT_SOURCE

#include "store/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define PIECE 65536u /* bytes read at once */
#define POLLED 64u   /* processes at once */

static void run_child(int fd, char *const argv[]) {
  setpgid(0, 0);
  if (dup2(fd, 0) >= 0 && dup2(fd, 1) >= 0) execvp(argv[0], argv);
  _exit(127);
}

enum status process_start(struct process *p, struct alloc a, char *const argv[], int *error) {
  int pair[2];
  *p = (struct process){.fd = -1};
  buf_init(&p->out, a);
  buf_init(&p->in, a);
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0) {
    *error = errno;
    return ST_IO;
  }
  fcntl(pair[0], F_SETFD, FD_CLOEXEC);
  fcntl(pair[1], F_SETFD, FD_CLOEXEC);
  fcntl(pair[0], F_SETFL, O_NONBLOCK);
  pid_t pid = fork();
  if (pid == 0) run_child(pair[1], argv);
  *error = errno;
  close(pair[1]);
  if (pid < 0) {
    close(pair[0]);
    return ST_IO;
  }
  p->pid = (long)pid;
  p->fd = pair[0];
  return ST_OK;
}

enum status process_send(struct process *p, const char *bytes, size_t n) {
  char head[8];
  for (int k = 0; k < 8; k++) head[k] = (char)((uint64_t)n >> 8 * k & 0xFF);
  if (p->sent == p->out.n) p->sent = p->out.n = 0;
  if (buf_reserve(&p->out, n + 8) != ST_OK) return ST_NOMEM;
  buf_add(&p->out, head, 8);
  return buf_add(&p->out, bytes, n);
}

static void write_some(struct process *p) {
  while (p->sent < p->out.n) {
    ssize_t done = send(p->fd, p->out.p + p->sent, p->out.n - p->sent, MSG_NOSIGNAL);
    if (done < 0 && errno == EINTR) continue;
    if (done < 0 && errno != EAGAIN && errno != EWOULDBLOCK) p->ended = 1;
    if (done <= 0) return;
    p->sent += (size_t)done;
  }
}

/* Moves what was not taken yet to the front, so that the buffer stays as large as two frames. */
static void compact(struct process *p) {
  if (p->taken == 0) return;
  memmove(p->in.p, p->in.p + p->taken, p->in.n - p->taken);
  p->in.n -= p->taken;
  p->taken = 0;
}

static enum status read_some(struct process *p) {
  compact(p);
  for (;;) {
    if (buf_reserve(&p->in, PIECE) != ST_OK) return ST_NOMEM;
    ssize_t got = recv(p->fd, p->in.p + p->in.n, PIECE, 0);
    if (got < 0 && errno == EINTR) continue;
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK)) p->ended = 1;
    if (got <= 0) return ST_OK;
    p->in.n += (size_t)got;
  }
}

enum status process_poll(struct process **v, size_t n, int milliseconds) {
  struct pollfd list[POLLED];
  if (n > POLLED) return ST_LIMIT;
  for (size_t k = 0; k < n; k++) {
    short events = v[k]->sent < v[k]->out.n ? POLLIN | POLLOUT : POLLIN;
    list[k] = (struct pollfd){v[k]->ended ? -1 : v[k]->fd, events, 0};
  }
  if (poll(list, n, milliseconds) < 0) return errno == EINTR ? ST_OK : ST_IO;
  for (size_t k = 0; k < n; k++) {
    if (list[k].revents & POLLOUT) write_some(v[k]);
    if (list[k].revents & (POLLIN | POLLHUP | POLLERR)) {
      enum status st = read_some(v[k]);
      if (st != ST_OK) return st;
    }
  }
  return ST_OK;
}

int process_take(struct process *p, const char **bytes, size_t *n) {
  uint64_t len = 0;
  size_t have = p->in.n - p->taken;
  const unsigned char *head = (const unsigned char *)p->in.p + p->taken;
  if (have < 8) return p->ended ? -1 : 0;
  for (int k = 0; k < 8; k++) len |= (uint64_t)head[k] << 8 * k;
  if (len > FRAME_MOST) {
    p->ended = 1; /* no worker of ours speaks like this */
    return -1;
  }
  if (have - 8 < len) return p->ended ? -1 : 0;
  *bytes = p->in.p + p->taken + 8;
  *n = (size_t)len;
  p->taken += 8 + (size_t)len;
  return 1;
}

int process_end(struct process *p) {
  int state = 0, status = -1;
  if (p->fd >= 0) close(p->fd);
  p->fd = -1;
  if (p->pid > 0) {
    if (waitpid((pid_t)p->pid, &state, WNOHANG) == 0) {
      kill((pid_t)p->pid, SIGKILL);
      while (waitpid((pid_t)p->pid, &state, 0) < 0 && errno == EINTR) continue;
    }
    status = WIFSIGNALED(state) ? 128 + WTERMSIG(state) : WEXITSTATUS(state);
  }
  p->pid = 0;
  p->ended = 1;
  buf_free(&p->out);
  buf_free(&p->in);
  return status;
}
