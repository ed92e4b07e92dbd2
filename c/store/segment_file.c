#define _GNU_SOURCE /* fallocate */

#include "store/segment_file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/crc32c.h"

#define MAGIC "PLXSEG\r\n"
#define ORDER 0x01020304u
#define ALIGN 64u
#define WAITING ((size_t)4 * SEGMENT_BLOCK) /* bytes that are written at once */
#define AHEAD ((uint64_t)8 << 20)           /* bytes for which the disk is asked at once */

struct header {
  char magic[8];
  uint32_t version, order, crc;
  char rest[44];
};

struct footer {
  char magic[8];
  uint64_t table, sums, len;
  uint32_t ntable, nsums;
  char rest[20];
  uint32_t crc; /* of table, sums and the footer up to here */
};

static enum status fail_io(struct segment_writer *w) {
  w->error = errno;
  return ST_IO;
}

static enum status write_all(struct segment_writer *w, const char *p, size_t n) {
  while (n > 0) {
    ssize_t done = write(w->fd, p, n);
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) return fail_io(w);
    p += done;
    n -= (size_t)done;
  }
  return ST_OK;
}

/* A large file gets its place on disk in large pieces, which finish cuts to what it took. */
static void reserve(struct segment_writer *w) {
#if defined(FALLOC_FL_KEEP_SIZE)
  if (w->fill < WAITING || w->at <= w->reserved) return;
  int failed = fallocate(w->fd, FALLOC_FL_KEEP_SIZE, (off_t)w->reserved, (off_t)AHEAD);
  (void)failed; /* then writing finds its place by itself, or tells that there is none */
  w->reserved += AHEAD;
#else
  (void)w;
#endif
}

/* Ends the blocks that wait: their sums are kept, their bytes are written. */
static enum status flush_blocks(struct segment_writer *w) {
  size_t blocks = (w->fill + SEGMENT_BLOCK - 1) / SEGMENT_BLOCK;
  uint32_t *sums = array_room(&w->a, w->sums, &w->sums_cap, w->nsums + blocks, sizeof *sums);
  if (sums == NULL) return ST_NOMEM;
  w->sums = sums;
  for (size_t k = 0; k < w->fill; k += SEGMENT_BLOCK)
    sums[w->nsums++] = crc32c(0, w->block + k, w->fill - k < SEGMENT_BLOCK ? w->fill - k : SEGMENT_BLOCK);
  reserve(w);
  enum status st = write_all(w, w->block, w->fill);
  w->fill = 0;
  return st;
}

enum status segment_writer_add(struct segment_writer *w, const void *bytes, size_t n) {
  const char *p = bytes;
  while (n > 0) {
    size_t room = WAITING - w->fill, take = n < room ? n : room;
    memcpy(w->block + w->fill, p, take);
    w->fill += take;
    w->at += take;
    p += take;
    n -= take;
    if (w->fill == WAITING) {
      enum status st = flush_blocks(w);
      if (st != ST_OK) return st;
    }
  }
  return ST_OK;
}

/* Fills up with zeros to the next multiple of ALIGN; ends the last section. */
static enum status align(struct segment_writer *w) {
  static const char zeros[ALIGN];
  if (w->n > 0 && w->table[w->n - 1].len == UINT64_MAX)
    w->table[w->n - 1].len = w->at - w->table[w->n - 1].at;
  return segment_writer_add(w, zeros, (size_t)(-w->at % ALIGN));
}

enum status segment_writer_begin(struct segment_writer *w, struct alloc a, const char *path) {
  *w = (struct segment_writer){.a = a, .fd = -1};
  w->block = alloc_get(&a, WAITING);
  if (w->block == NULL) return ST_NOMEM;
  w->fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (w->fd < 0) return fail_io(w);
  struct header h = {.version = SEGMENT_VERSION, .order = ORDER};
  memcpy(h.magic, MAGIC, sizeof h.magic);
  h.crc = crc32c(0, &h, offsetof(struct header, crc));
  return segment_writer_add(w, &h, sizeof h);
}

enum status segment_writer_open(struct segment_writer *w, uint32_t tag) {
  enum status st = align(w);
  if (st != ST_OK) return st;
  if (w->n == SEGMENT_TAGS) return ST_LIMIT;
  struct segment_entry *table = array_room(&w->a, w->table, &w->table_cap, w->n + 1, sizeof *table);
  if (table == NULL) return ST_NOMEM;
  w->table = table;
  table[w->n++] = (struct segment_entry){tag, 0, w->at, UINT64_MAX};
  return ST_OK;
}

enum status segment_writer_section(struct segment_writer *w, uint32_t tag, const void *bytes, size_t n) {
  enum status st = segment_writer_open(w, tag);
  return st == ST_OK ? segment_writer_add(w, bytes, n) : st;
}

enum status segment_writer_finish(struct segment_writer *w) {
  enum status st = align(w);
  if (st == ST_OK && w->fill > 0) st = flush_blocks(w);
  if (st != ST_OK) return st;
  struct footer f = {.table = w->at, .ntable = (uint32_t)w->n, .nsums = (uint32_t)w->nsums};
  size_t table = w->n * sizeof *w->table, sums = w->nsums * sizeof *w->sums;
  memcpy(f.magic, MAGIC, sizeof f.magic);
  f.sums = f.table + table;
  f.len = f.sums + sums + sizeof f;
  f.crc = w->n > 0 ? crc32c(0, w->table, table) : 0;
  f.crc = crc32c(f.crc, w->sums, sums);
  f.crc = crc32c(f.crc, &f, offsetof(struct footer, crc));
  if (w->n > 0) st = write_all(w, (const char *)w->table, table);
  if (st == ST_OK) st = write_all(w, (const char *)w->sums, sums);
  if (st == ST_OK) st = write_all(w, (const char *)&f, sizeof f);
  if (st == ST_OK && w->reserved > 0 && ftruncate(w->fd, (off_t)f.len) != 0) st = fail_io(w);
  if (st == ST_OK && fsync(w->fd) != 0) st = fail_io(w);
  int fd = w->fd;
  w->fd = -1;
  if (close(fd) != 0 && st == ST_OK) st = fail_io(w);
  return st;
}

void segment_writer_free(struct segment_writer *w) {
  if (w->fd >= 0) close(w->fd);
  w->fd = -1;
  alloc_free(&w->a, w->block, WAITING);
  alloc_free(&w->a, w->sums, w->sums_cap * sizeof *w->sums);
  alloc_free(&w->a, w->table, w->table_cap * sizeof *w->table);
  w->block = NULL;
  w->sums = NULL;
  w->table = NULL;
}

static enum status refuse(struct segment_file *f, enum status st, const char *why) {
  f->why = why;
  return st;
}

static enum status map_file(struct segment_file *f, const char *path) {
  struct stat info;
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0 || fstat(fd, &info) != 0) {
    f->error = errno;
    if (fd >= 0) close(fd);
    return refuse(f, ST_IO, "it cannot be opened");
  }
  size_t least = sizeof(struct header) + sizeof(struct footer);
  if (!S_ISREG(info.st_mode) || (uint64_t)info.st_size < least) {
    close(fd);
    return refuse(f, ST_SYNTAX, "it is cut short, or no segment");
  }
  f->len = (size_t)info.st_size;
  void *base = mmap(NULL, f->len, PROT_READ, MAP_SHARED, fd, 0);
  f->error = errno;
  close(fd);
  if (base == MAP_FAILED) return refuse(f, ST_IO, "it cannot be mapped");
  f->error = 0;
  f->base = base;
  return ST_OK;
}

static enum status check_header(struct segment_file *f) {
  struct header h;
  memcpy(&h, f->base, sizeof h);
  if (memcmp(h.magic, MAGIC, sizeof h.magic) != 0) return refuse(f, ST_SYNTAX, "it is no segment");
  if (h.crc != crc32c(0, &h, offsetof(struct header, crc)))
    return refuse(f, ST_SYNTAX, "its header is damaged");
  if (h.order != ORDER) return refuse(f, ST_LIMIT, "it is of a machine with another byte order");
  if (h.version != SEGMENT_VERSION) return refuse(f, ST_LIMIT, "it is of another version");
  return ST_OK;
}

/* The sums say nothing of places: a table that points astray is refused. */
static enum status check_table(struct segment_file *f) {
  for (size_t k = 0; k < f->n; k++) {
    const struct segment_entry *e = &f->table[k];
    if (e->at % ALIGN != 0 || e->at > f->data || e->len > f->data - e->at)
      return refuse(f, ST_SYNTAX, "a section lies outside of it");
  }
  return ST_OK;
}

static enum status check_footer(struct segment_file *f) {
  struct footer end;
  memcpy(&end, f->base + f->len - sizeof end, sizeof end);
  const char *bad = "it is cut short, or its end is damaged";
  if (memcmp(end.magic, MAGIC, sizeof end.magic) != 0 || end.len != f->len) return refuse(f, ST_SYNTAX, bad);
  uint64_t table = (uint64_t)end.ntable * sizeof(struct segment_entry), sums = (uint64_t)end.nsums * 4;
  if (end.ntable > SEGMENT_TAGS || end.table % ALIGN != 0 || end.table > f->len ||
      end.sums != end.table + table || end.sums + sums + sizeof end != f->len ||
      end.nsums != (end.table + SEGMENT_BLOCK - 1) / SEGMENT_BLOCK)
    return refuse(f, ST_SYNTAX, bad);
  uint32_t crc = crc32c(0, f->base + end.table, (size_t)(table + sums));
  if (crc32c(crc, &end, offsetof(struct footer, crc)) != end.crc) return refuse(f, ST_SYNTAX, bad);
  f->data = (size_t)end.table;
  f->table = (const struct segment_entry *)(const void *)(f->base + end.table);
  f->n = end.ntable;
  f->sums = (const uint32_t *)(const void *)(f->base + end.sums);
  f->nsums = end.nsums;
  return check_table(f);
}

enum status segment_file_open(struct segment_file *f, struct alloc a, const char *path) {
  *f = (struct segment_file){.a = a};
  enum status st = map_file(f, path);
  if (st == ST_OK) st = check_header(f);
  if (st == ST_OK) st = check_footer(f);
  if (st != ST_OK) return st;
  f->checked = alloc_get(&a, f->nsums);
  if (f->checked == NULL) return ST_NOMEM;
  memset(f->checked, 0, f->nsums);
  return ST_OK;
}

void segment_file_close(struct segment_file *f) {
  const char *base = f->base;
  f->base = NULL;
  if (base != NULL) munmap((void *)(uintptr_t)base, f->len);
  alloc_free(&f->a, f->checked, f->nsums);
  f->checked = NULL;
}

const void *segment_file_get(const struct segment_file *f, uint32_t tag, size_t *len) {
  for (size_t k = 0; k < f->n; k++) {
    if (f->table[k].tag == tag) {
      *len = (size_t)f->table[k].len;
      return f->base + f->table[k].at;
    }
  }
  *len = 0;
  return NULL;
}

static int is_sound(struct segment_file *f, size_t block) {
  if (f->checked[block] == 0) {
    size_t at = block * SEGMENT_BLOCK, n = f->data - at;
    uint32_t crc = crc32c(0, f->base + at, n < SEGMENT_BLOCK ? n : SEGMENT_BLOCK);
    f->checked[block] = crc == f->sums[block] ? 1 : 2;
  }
  return f->checked[block] == 1;
}

enum status segment_file_check(struct segment_file *f, const void *p, size_t n) {
  size_t at = (size_t)((const char *)p - f->base);
  for (size_t block = at / SEGMENT_BLOCK; block <= (at + n - 1) / SEGMENT_BLOCK; block++)
    if (!is_sound(f, block)) return refuse(f, ST_SYNTAX, "a block of it is damaged");
  return ST_OK;
}

size_t segment_file_verify(struct segment_file *f) {
  size_t bad = 0;
  for (size_t block = 0; block < f->nsums; block++) {
    f->checked[block] = 0;
    bad += !is_sound(f, block);
  }
  return bad;
}
