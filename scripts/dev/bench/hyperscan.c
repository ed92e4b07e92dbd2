/*
** Hyperscan, timed on phrases in texts.
** hyperscan scan|build PHRASES TEXTS PASSES
** PHRASES is one a line; TEXTS holds texts with a NUL byte after each. Prints
** the seconds of processor time that one pass takes, the number of matches in
** it, and the bytes of the database. A match is caseless in ASCII and has no
** ASCII letter or digit beside it. The phrases are literals, and the callback
** looks at the bytes beside them: as expressions in \b they are found at two
** thirds of the speed, and take 80 times as long to compile.
*/
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define HARNESS "hyperscan"
#include "kit/slurp.h"

struct list {
  const char **s;
  size_t *len;
  unsigned *flags, *id, n;
};

struct scan {
  const char *text;
  size_t len;
  const size_t *phrase_len;
  long found;
};

static void *room(size_t n, size_t size) {
  void *p = calloc(n, size);
  if (p == NULL) die("out of memory");
  return p;
}

static struct list lines(char *bytes) {
  size_t most = 1;
  for (const char *c = bytes; *c != '\0'; c++) most += *c == '\n';
  struct list l = {room(most, sizeof *l.s), room(most, sizeof *l.len), room(most, sizeof *l.flags),
                   room(most, sizeof *l.id), 0};
  for (char *s = strtok(bytes, "\n"); s != NULL; s = strtok(NULL, "\n"), l.n++) {
    l.s[l.n] = s;
    l.len[l.n] = strlen(s);
    l.flags[l.n] = HS_FLAG_CASELESS;
    l.id[l.n] = l.n;
  }
  return l;
}

static hs_database_t *compile(const struct list *l) {
  hs_database_t *db;
  hs_compile_error_t *error;
  if (hs_compile_lit_multi(l->s, l->flags, l->id, l->len, l->n, HS_MODE_BLOCK, NULL, &db, &error) != HS_SUCCESS)
    die(error->message);
  return db;
}

static int is_wordy(char c) {
  return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static int on_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
  struct scan *s = context;
  size_t first = (size_t)to - s->phrase_len[id];
  (void)from;
  (void)flags;
  s->found += (first == 0 || !is_wordy(s->text[first - 1])) && (to == s->len || !is_wordy(s->text[to]));
  return 0;
}

/* The length of each text, measured before the clock starts. */
static size_t *lengths(const char *texts, size_t size) {
  size_t n = 0, k = 0;
  for (const char *s = texts; s < texts + size; s += strlen(s) + 1) n++;
  size_t *len = room(n + 1, sizeof *len);
  for (const char *s = texts; s < texts + size; s += len[k++] + 1) len[k] = strlen(s);
  return len;
}

static long scan_all(const hs_database_t *db, hs_scratch_t *scratch, const struct list *l, const char *texts,
                     size_t size, const size_t *len) {
  struct scan s = {.phrase_len = l->len};
  for (s.text = texts; s.text < texts + size; s.text += s.len + 1) {
    s.len = *len++;
    if (hs_scan(db, s.text, (unsigned)s.len, 0, scratch, on_match, &s) != HS_SUCCESS) die("hs_scan");
  }
  return s.found;
}

static double seconds_since(clock_t start) {
  return (double)(clock() - start) / CLOCKS_PER_SEC;
}

int main(int argc, char **argv) {
  if (argc != 5) die("usage: hyperscan scan|build PHRASES TEXTS PASSES");
  size_t size, db_size;
  struct list l = lines(read_all(argv[2], &size));
  char *texts = read_all(argv[3], &size);
  int passes = atoi(argv[4]);
  const size_t *len = lengths(texts, size);
  hs_scratch_t *scratch = NULL;
  clock_t start = clock();
  hs_database_t *db = compile(&l);
  double seconds = seconds_since(start);
  if (hs_database_size(db, &db_size) != HS_SUCCESS || hs_alloc_scratch(db, &scratch) != HS_SUCCESS) die("no scratch");
  long found = scan_all(db, scratch, &l, texts, size, len);
  if (strcmp(argv[1], "scan") == 0) {
    start = clock();
    for (int k = 0; k < passes; k++) found = scan_all(db, scratch, &l, texts, size, len);
    seconds = seconds_since(start) / passes;
  }
  printf("%.6f %ld %zu\n", seconds, found, db_size);
  return 0;
}
