/*
** Worker processes: a program started with a stream socket as its standard
** input and output. Messages go both ways as frames, eight bytes of length
** (little-endian) and the content; nothing here ever blocks but process_wait.
*/
#ifndef PARALLAX_PROCESS_H
#define PARALLAX_PROCESS_H

#include "base/buf.h"

#define FRAME_MOST ((size_t)1 << 31)

struct process {
  long pid;           /* 0 when it was waited for */
  int fd;             /* -1 when closed */
  int ended;          /* the other side has closed */
  struct buf out, in; /* to be sent; received */
  size_t sent, taken;
};

/*
** Starts a program, looked up in PATH. It leads a process group of its own, so
** that Ctrl-C in a terminal reaches only us; it sees the end of its input when
** we are gone. ST_IO with '*error' set. 'p' is to be freed in any case.
*/
enum status process_start(struct process *p, struct alloc a, char *const argv[], int *error);

/* Queues a frame. */
enum status process_send(struct process *p, const char *bytes, size_t n);

/*
** Waits until one of the processes can be written or read, at most so many
** milliseconds, and does what can be done. ST_IO for a fault of poll itself.
*/
enum status process_poll(struct process **v, size_t n, int milliseconds);

/*
** The next whole frame: 1 and the content, valid until the next call; 0 when
** there is none yet; -1 when none will come.
*/
int process_take(struct process *p, const char **bytes, size_t *n);

/*
** Ends the process, by a signal where it has not ended by itself, and frees.
** Returns its exit status, 128 and the signal where one ended it, or -1.
*/
int process_end(struct process *p);

#endif
