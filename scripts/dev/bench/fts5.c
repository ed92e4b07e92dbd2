/*
** The peer of the corpus jobs: SQLite as Debian has it. Reads records from a
** file, each five fields of 8 bytes of length and the bytes: id, source, date,
** title, text; for the index also the words of the text with spaces between.
**
** Usage: fts5 store DB RECORDS          documents in a plain table: seconds
**        fts5 ingest DB RECORDS         words in an FTS5 index: seconds
**        fts5 query DB QUERIES          seconds and documents of each line
**        fts5 lines DB QUERY COUNT      seconds for so many lines of context
*/
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define FIELDS 6

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void must(int code, sqlite3 *db) {
  if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
  fprintf(stderr, "fts5: %s\n", sqlite3_errmsg(db));
  exit(1);
}

static char *slurp(const char *path, size_t *n) {
  FILE *f = fopen(path, "rb");
  if (f == NULL || fseek(f, 0, SEEK_END) != 0) exit(1);
  *n = (size_t)ftell(f);
  rewind(f);
  char *s = malloc(*n + 1);
  if (s == NULL || fread(s, 1, *n, f) != *n) exit(1);
  s[*n] = '\0';
  fclose(f);
  return s;
}

static void run(sqlite3 *db, const char *sql) {
  must(sqlite3_exec(db, sql, NULL, NULL, NULL), db);
}

static void fill(sqlite3 *db, const char *records, int is_index) {
  size_t n;
  char *s = slurp(records, &n), *e = s + n;
  sqlite3_stmt *q;
  double start = now();
  run(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
  run(db, is_index ? "CREATE VIRTUAL TABLE doc USING fts5(words, tokenize=\"unicode61 remove_diacritics 0\")"
                   : "CREATE TABLE doc(id TEXT PRIMARY KEY, source TEXT, date TEXT, title TEXT, text TEXT)");
  run(db, "BEGIN");
  must(sqlite3_prepare_v2(
           db, is_index ? "INSERT INTO doc VALUES(?)" : "INSERT OR IGNORE INTO doc VALUES(?,?,?,?,?)", -1, &q, NULL),
       db);
  for (char *p = s; p < e;) {
    for (int k = 0; k < FIELDS; k++) {
      uint64_t len;
      memcpy(&len, p, 8);
      p += 8;
      if (is_index && k == 5) must(sqlite3_bind_text(q, 1, p, (int)len, SQLITE_STATIC), db);
      if (!is_index && k < 5) must(sqlite3_bind_text(q, k + 1, p, (int)len, SQLITE_STATIC), db);
      p += len;
    }
    must(sqlite3_step(q), db);
    sqlite3_reset(q);
  }
  must(sqlite3_finalize(q), db);
  run(db, "COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
  printf("%.6f\n", now() - start);
  free(s);
}

/* The words of a query as a phrase of FTS5. */
static void as_phrase(char *out, size_t size, const char *line) {
  snprintf(out, size, "\"%s\"", line);
}

static void query(sqlite3 *db, const char *path) {
  size_t n;
  char *s = slurp(path, &n), phrase[4096];
  sqlite3_stmt *q;
  must(sqlite3_prepare_v2(db, "SELECT count(*) FROM doc WHERE doc MATCH ?", -1, &q, NULL), db);
  for (char *line = strtok(s, "\n"); line != NULL; line = strtok(NULL, "\n")) {
    as_phrase(phrase, sizeof phrase, line);
    double best = 1e9;
    sqlite3_int64 docs = 0;
    for (int round = 0; round < 3; round++) {
      double start = now();
      must(sqlite3_bind_text(q, 1, phrase, -1, SQLITE_STATIC), db);
      must(sqlite3_step(q), db);
      docs = sqlite3_column_int64(q, 0);
      sqlite3_reset(q);
      if (now() - start < best) best = now() - start;
    }
    printf("%.9f %lld\n", best, (long long)docs);
  }
  must(sqlite3_finalize(q), db);
  free(s);
}

static void lines(sqlite3 *db, const char *words, int count) {
  char phrase[4096];
  sqlite3_stmt *q;
  size_t bytes = 0;
  int found = 0;
  as_phrase(phrase, sizeof phrase, words);
  must(sqlite3_prepare_v2(db, "SELECT snippet(doc, 0, '<', '>', '', 17) FROM doc WHERE doc MATCH ? LIMIT ?", -1, &q,
                          NULL),
       db);
  double start = now();
  must(sqlite3_bind_text(q, 1, phrase, -1, SQLITE_STATIC), db);
  must(sqlite3_bind_int(q, 2, count), db);
  while (sqlite3_step(q) == SQLITE_ROW) {
    bytes += (size_t)sqlite3_column_bytes(q, 0);
    found++;
  }
  printf("%.6f %d %zu\n", now() - start, found, bytes);
  must(sqlite3_finalize(q), db);
}

int main(int argc, char **argv) {
  sqlite3 *db;
  if (argc < 4 || sqlite3_open(argv[2], &db) != SQLITE_OK) return 2;
  if (strcmp(argv[1], "store") == 0) fill(db, argv[3], 0);
  else if (strcmp(argv[1], "ingest") == 0) fill(db, argv[3], 1);
  else if (strcmp(argv[1], "query") == 0) query(db, argv[3]);
  else if (strcmp(argv[1], "lines") == 0 && argc == 5) lines(db, argv[3], atoi(argv[4]));
  else return 2;
  sqlite3_close(db);
  return 0;
}
