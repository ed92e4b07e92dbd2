#define _DEFAULT_SOURCE

#include "store/store.h"

#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "base/crc32c.h"
#include "format/deflate.h"

#define APPLICATION 0x504C5843 /* "PLXC", as file(1) shows it */
#define TEXT_MOST ((int64_t)1 << 31)
#define CACHE "-16384"        /* KiB, as SQLite has them */
#define FIRST_CACHE "-131072" /* all pages of a first import, so that none is written before its end */

static const char schema[] =
    "CREATE TABLE doc(no INTEGER PRIMARY KEY, id TEXT NOT NULL, source TEXT, title TEXT, date TEXT, byline "
    "TEXT,"
    " url TEXT, lang TEXT, size INTEGER NOT NULL, packed INTEGER NOT NULL, sum INTEGER NOT NULL,"
    " body_sum INTEGER NOT NULL, body BLOB NOT NULL);"
    "CREATE TABLE annotation(no INTEGER PRIMARY KEY, doc INTEGER NOT NULL, layer TEXT NOT NULL,"
    " first INTEGER NOT NULL, last INTEGER NOT NULL, data TEXT NOT NULL, sum INTEGER NOT NULL);"
    "CREATE INDEX annotation_doc ON annotation(doc, layer);"
    "CREATE TABLE segment(file TEXT PRIMARY KEY, layer TEXT NOT NULL, base TEXT NOT NULL, made_by TEXT NOT "
    "NULL,"
    " first INTEGER NOT NULL, last INTEGER NOT NULL, docs INTEGER NOT NULL, tokens INTEGER NOT NULL,"
    " sum INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE tally(one INTEGER PRIMARY KEY, docs INTEGER, docs_sum INTEGER, notes INTEGER, notes_sum "
    "INTEGER,"
    " sum INTEGER);";

static const char *const sql[Q_COUNT] = {
    [Q_BEGIN] = "BEGIN IMMEDIATE",
    [Q_COMMIT] = "COMMIT",
    [Q_ROLLBACK] = "ROLLBACK",
    [Q_ADD] = "INSERT INTO doc VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)",
    [Q_GET] =
        "SELECT no,id,source,title,date,byline,url,lang,size,packed,sum,body_sum,body FROM doc WHERE no=?1",
    [Q_ABOUT] =
        "SELECT no,id,source,title,date,byline,url,lang,size,packed,sum,body_sum FROM doc WHERE no=?1",
    [Q_TALLY] = "SELECT docs,docs_sum,notes,notes_sum,sum,(SELECT max(no) FROM doc) FROM tally WHERE one=1",
    [Q_SET_TALLY] = "REPLACE INTO tally VALUES(1,?1,?2,?3,?4,?5)",
    [Q_SEGMENTS] =
        "SELECT file,layer,base,made_by,first,last,docs,tokens,sum FROM segment ORDER BY first,layer,file",
    [Q_ADD_SEGMENT] = "INSERT INTO segment VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)",
    [Q_DROP_SEGMENT] = "DELETE FROM segment WHERE file=?1",
    [Q_CLEAR_SEGMENTS] = "DELETE FROM segment",
    [Q_NOTES] =
        "SELECT no,doc,layer,first,last,data,sum FROM annotation WHERE doc=?1 AND (?2 IS NULL OR layer=?2)"
        " ORDER BY layer,first,no",
    [Q_ADD_NOTE] = "INSERT INTO annotation VALUES(?1,?2,?3,?4,?5,?6,?7)",
    [Q_DROP_NOTES] = "DELETE FROM annotation WHERE doc=?1 AND layer=?2",
    [Q_VERSION] = "PRAGMA data_version",
};

/* ---- failures ---- */

static const char busy[] = "another process is writing to the corpus; try again when it is done";

static enum status fail(struct store *s, enum status st, const char *what) {
  snprintf(s->why, sizeof s->why, "%s", what);
  return st;
}

/* What SQLite says, with the system's reason where there is one. */
static enum status fail_db(struct store *s, const char *what) {
  int code = sqlite3_extended_errcode(s->db), system = sqlite3_system_errno(s->db);
  snprintf(s->why, sizeof s->why, "%s: %s%s%s", what, sqlite3_errmsg(s->db), system != 0 ? ": " : "",
           system != 0 ? strerror(system) : "");
  if (code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC) s->is_damaged = 1;
  int kind = code & 0xFF;
  if (kind == SQLITE_NOMEM) return ST_NOMEM;
  if (kind == SQLITE_BUSY) return fail(s, ST_LIMIT, busy);
  return kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_ERROR ? ST_SYNTAX : ST_IO;
}

static enum status fail_system(struct store *s, const char *what) {
  snprintf(s->why, sizeof s->why, "%s: %s", what, strerror(errno));
  return ST_IO;
}

/* ---- statements ---- */

static sqlite3_stmt *prepared(struct store *s, enum store_query q) {
  if (s->query[q] == NULL)
    sqlite3_prepare_v3(s->db, sql[q], -1, SQLITE_PREPARE_PERSISTENT, &s->query[q], NULL);
  return s->query[q];
}

/* Runs a statement that gives no row, and makes it ready for the next time. */
static enum status finish(struct store *s, sqlite3_stmt *q, const char *what) {
  int code = q != NULL ? sqlite3_step(q) : SQLITE_ERROR;
  enum status st = code == SQLITE_DONE || code == SQLITE_ROW ? ST_OK : fail_db(s, what);
  sqlite3_reset(q);
  return st;
}

static void bind_text(sqlite3_stmt *q, int k, struct store_text t) {
  if (t.s == NULL) sqlite3_bind_null(q, k);
  else sqlite3_bind_text(q, k, t.s, (int)t.len, SQLITE_STATIC);
}

static struct store_text column_text(sqlite3_stmt *q, int k) {
  const char *s = (const char *)sqlite3_column_text(q, k);
  return (struct store_text){s, s != NULL ? (size_t)sqlite3_column_bytes(q, k) : 0};
}

/* ---- checksums ---- */

static uint32_t sum_number(uint32_t crc, int64_t n) {
  unsigned char bytes[8];
  for (int k = 0; k < 8; k++) bytes[k] = (unsigned char)((uint64_t)n >> 8 * k);
  return crc32c(crc, bytes, sizeof bytes);
}

static uint32_t sum_text(uint32_t crc, struct store_text t) {
  crc = sum_number(crc, t.s == NULL ? -1 : (int64_t)t.len);
  return t.len > 0 ? crc32c(crc, t.s, t.len) : crc;
}

static uint32_t sum_doc(const struct store_doc *d, int64_t packed, int64_t body_sum) {
  uint32_t crc = sum_number(0, d->no);
  for (int k = 0; k < STORE_FIELDS; k++) crc = sum_text(crc, d->field[k]);
  crc = sum_number(crc, (int64_t)d->size);
  return sum_number(sum_number(crc, packed), body_sum);
}

static uint32_t sum_segment(const struct store_segment *r) {
  uint32_t crc = sum_text(sum_text(0, r->file), r->layer);
  crc = sum_text(sum_text(crc, r->base), r->made_by);
  crc = sum_number(sum_number(crc, r->first), r->last);
  return sum_number(sum_number(crc, r->docs), r->tokens);
}

static uint32_t sum_note(const struct store_note *r) {
  uint32_t crc = sum_number(sum_number(0, r->no), r->doc);
  crc = sum_number(sum_number(sum_text(crc, r->layer), r->first), r->last);
  return sum_text(crc, r->data);
}

static uint32_t sum_tally(const struct store *s) {
  uint32_t crc = sum_number(sum_number(0, s->docs), s->docs_sum);
  return sum_number(sum_number(crc, s->notes), s->notes_sum);
}

/* ---- opening ---- */

static enum status run(struct store *s, const char *text, const char *what) {
  return sqlite3_exec(s->db, text, NULL, NULL, NULL) == SQLITE_OK ? ST_OK : fail_db(s, what);
}

/* The one number that a pragma gives; -1 after a failure. */
static int64_t pragma_number(struct store *s, const char *text) {
  sqlite3_stmt *q = NULL;
  int64_t n = -1;
  if (sqlite3_prepare_v2(s->db, text, -1, &q, NULL) == SQLITE_OK && sqlite3_step(q) == SQLITE_ROW)
    n = sqlite3_column_int64(q, 0);
  sqlite3_finalize(q);
  return n;
}

/* Makes the tables; all or none of them. */
static enum status create(struct store *s) {
  char text[sizeof schema + 256];
  enum status st = run(s, "PRAGMA page_size=32768", "new corpus");
  if (st != ST_OK) return st;
  s->docs = s->docs_sum = s->notes = s->notes_sum = 0;
  snprintf(text, sizeof text,
           "BEGIN IMMEDIATE; %s INSERT INTO tally VALUES(1,0,0,0,0,%lld);"
           "PRAGMA application_id=%d; PRAGMA user_version=%d; COMMIT",
           schema, (long long)sum_tally(s), APPLICATION, STORE_FORMAT);
  return run(s, text, "new corpus");
}

static enum status check_format(struct store *s, enum store_mode mode) {
  int64_t format = pragma_number(s, "PRAGMA user_version"),
          application = pragma_number(s, "PRAGMA application_id");
  if (format < 0 || application < 0) return fail_db(s, "corpus.db cannot be read");
  if (format == 0 && application == 0 && pragma_number(s, "SELECT count(*) FROM sqlite_schema") == 0) {
    if (mode == STORE_CREATE) return create(s);
    return fail(s, ST_SYNTAX, "corpus.db is empty: its creation was broken off; import again");
  }
  if (application != APPLICATION) return fail(s, ST_SYNTAX, "corpus.db is a database of another program");
  if (format == STORE_FORMAT) return ST_OK;
  snprintf(s->why, sizeof s->why, "the corpus has format %lld, this program reads format %d; %s",
           (long long)format, STORE_FORMAT,
           format > STORE_FORMAT ? "use a newer version of the program"
                                 : "export it with the version that made it and import it again");
  return ST_LIMIT;
}

static enum status settle(struct store *s, enum store_mode mode) {
  sqlite3_db_config(s->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config(s->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_extended_result_codes(s->db, 1);
  sqlite3_busy_timeout(s->db, 10000);
  enum status st = run(s,
                       "PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; PRAGMA synchronous=EXTRA;"
                       "PRAGMA cache_size=" CACHE "; PRAGMA temp_store=MEMORY",
                       "corpus.db cannot be read");
  if (st == ST_OK) st = check_format(s, mode);
  if (st == ST_OK && mode == STORE_READ) {
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
    sqlite3_wal_autocheckpoint(s->db, 0);
    st = run(s, "PRAGMA query_only=ON", "corpus.db cannot be read");
  }
  return st;
}

static enum status take_lock(struct store *s, const char *dir, double seconds) {
  char path[4096];
  if (snprintf(path, sizeof path, "%s/lock", dir) >= (int)sizeof path)
    return fail(s, ST_IO, "the path is too long");
  enum status st = lock_take(&s->lock, path, seconds);
  if (st == ST_LIMIT) return fail(s, st, busy);
  errno = s->lock.error;
  return st == ST_OK ? ST_OK : fail_system(s, "the corpus cannot be locked");
}

/* Makes the folders, and what names them, durable. */
static enum status make_folders(struct store *s, const char *dir) {
  char path[4096];
  if (snprintf(path, sizeof path, "%s/seg", dir) >= (int)sizeof path)
    return fail(s, ST_IO, "the path is too long");
  if (mkdir(dir, 0777) != 0 && errno != EEXIST) return fail_system(s, "the corpus cannot be made");
  if (mkdir(path, 0777) != 0 && errno != EEXIST) return fail_system(s, "the corpus cannot be made");
  int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return fail_system(s, "the corpus cannot be made");
  int failed = fsync(fd) != 0;
  close(fd);
  return failed ? fail_system(s, "the corpus cannot be made") : ST_OK;
}

enum status store_open(struct store *s, struct alloc a, const char *dir, enum store_mode mode,
                       double seconds) {
  char path[4096];
  *s = (struct store){.a = a, .lock = {.fd = -1}, .pid = (long)getpid(), .packs = 1};
  buf_init(&s->text, a);
  enum status st = mode == STORE_CREATE ? make_folders(s, dir) : ST_OK;
  if (snprintf(path, sizeof path, "%s/corpus.db", dir) >= (int)sizeof path)
    return fail(s, ST_IO, "the path is too long");
  if (st == ST_OK && mode != STORE_CREATE && access(path, F_OK) != 0)
    return fail_system(s, "no corpus there");
  if (st == ST_OK && mode != STORE_READ) st = take_lock(s, dir, seconds);
  if (st != ST_OK) return st;
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mode == STORE_CREATE ? SQLITE_OPEN_CREATE : 0);
  if (sqlite3_open_v2(path, &s->db, flags, NULL) != SQLITE_OK)
    return fail_db(s, "corpus.db cannot be opened");
  return settle(s, mode);
}

enum status store_close(struct store *s) {
  enum status st = ST_OK;
  sqlite3 *db = s->db;
  if (db != NULL && s->pid == (long)getpid()) {
    if (s->is_open) st = store_rollback(s);
    for (int k = 0; k < Q_COUNT; k++) sqlite3_finalize(s->query[k]);
    memset(s->query, 0, sizeof s->query);
    if (sqlite3_close(db) != SQLITE_OK && st == ST_OK) st = fail_db(s, "corpus.db cannot be closed");
  }
  s->db = NULL;
  lock_drop(&s->lock);
  buf_free(&s->text);
  return st;
}

/* ---- transactions ---- */

static enum status writable(struct store *s) {
  if (s->pid != (long)getpid())
    return fail(s, ST_IO, "the corpus was opened by another process: open it again");
  if (s->lock.fd < 0) return fail(s, ST_IO, "the corpus is open for reading only");
  if (s->is_damaged)
    return fail(s, ST_IO, "a sync to disk failed; the corpus is read-only until it is opened again");
  return ST_OK;
}

static enum status readable(struct store *s) {
  if (s->db == NULL) return fail(s, ST_IO, "the corpus is closed");
  if (s->pid == (long)getpid()) return ST_OK;
  return fail(s, ST_IO, "the corpus was opened by another process: open it again");
}

static enum status read_tally(struct store *s) {
  sqlite3_stmt *q = prepared(s, Q_TALLY);
  if (q == NULL || sqlite3_step(q) != SQLITE_ROW) {
    enum status st = fail_db(s, "the tally cannot be read");
    sqlite3_reset(q);
    return st;
  }
  s->docs = sqlite3_column_int64(q, 0);
  s->docs_sum = sqlite3_column_int64(q, 1);
  s->notes = sqlite3_column_int64(q, 2);
  s->notes_sum = sqlite3_column_int64(q, 3);
  int64_t sum = sqlite3_column_int64(q, 4);
  s->next = sqlite3_column_int64(q, 5) + 1;
  sqlite3_reset(q);
  return sum == (int64_t)sum_tally(s) ? ST_OK : fail(s, ST_SYNTAX, "the tally of the documents is damaged");
}

/*
** The first documents go in under a rollback journal: of new pages it needs no
** copy, so each is written once, and a reader finds no documents until all are
** in. From then on there is a log, and readers never wait.
*/
static enum status choose_journal(struct store *s) {
  if (s->is_logged) return ST_OK;
  enum status st = read_tally(s);
  if (st != ST_OK) return st;
  if (s->next == 1) return run(s, "PRAGMA cache_size=" FIRST_CACHE, "the corpus cannot be written");
  st = run(s, "PRAGMA journal_mode=WAL; PRAGMA cache_size=" CACHE, "the corpus cannot be written");
  s->is_logged = st == ST_OK;
  return st;
}

enum status store_begin(struct store *s) {
  enum status st = writable(s);
  if (st == ST_OK && s->is_open) return ST_OK;
  if (st == ST_OK) st = choose_journal(s);
  if (st == ST_OK) st = finish(s, prepared(s, Q_BEGIN), "the corpus cannot be written");
  if (st != ST_OK) return st;
  s->is_open = 1;
  st = read_tally(s);
  if (st != ST_OK) store_rollback(s);
  return st;
}

enum status store_rollback(struct store *s) {
  if (!s->is_open) return ST_OK;
  s->is_open = 0;
  if (sqlite3_get_autocommit(s->db)) return ST_OK; /* SQLite has done it, after an error */
  return finish(s, prepared(s, Q_ROLLBACK), "the changes cannot be taken back");
}

static enum status write_tally(struct store *s) {
  sqlite3_stmt *q = prepared(s, Q_SET_TALLY);
  if (q == NULL) return fail_db(s, "the tally cannot be written");
  sqlite3_bind_int64(q, 1, s->docs);
  sqlite3_bind_int64(q, 2, s->docs_sum);
  sqlite3_bind_int64(q, 3, s->notes);
  sqlite3_bind_int64(q, 4, s->notes_sum);
  sqlite3_bind_int64(q, 5, sum_tally(s));
  return finish(s, q, "the tally cannot be written");
}

enum status store_commit(struct store *s) {
  enum status st = writable(s);
  if (st == ST_OK && !s->is_open) return ST_OK;
  if (st == ST_OK) st = write_tally(s);
  if (st == ST_OK) st = finish(s, prepared(s, Q_COMMIT), "the documents cannot be written");
  if (st == ST_OK) {
    s->is_open = 0;
    choose_journal(s); /* what is committed stays so; where this fails, the next transaction tries again */
    return ST_OK;
  }
  char why[STORE_WHY];
  memcpy(why, s->why, sizeof why);
  store_rollback(s);
  memcpy(s->why, why, sizeof why);
  return st;
}

/* ---- documents ---- */

static enum status pack_fast(struct store *s, struct store_text text, size_t *n) {
  s->text.n = 0;
  if (buf_reserve(&s->text, deflate_bound(text.len)) != ST_OK) return fail(s, ST_NOMEM, "not enough memory");
  *n = deflate_text(s->text.p, text.s, text.len);
  return ST_OK;
}

/* By zlib itself, for what our codes do not suit. */
static enum status pack_well(struct store *s, struct store_text text, size_t *n) {
  uLong most = compressBound((uLong)text.len);
  if (buf_reserve(&s->text, most) != ST_OK) return fail(s, ST_NOMEM, "not enough memory");
  if (compress2((Bytef *)s->text.p, &most, (const Bytef *)text.s, (uLong)text.len, 1) != Z_OK)
    return fail(s, ST_NOMEM, "not enough memory");
  *n = most;
  return ST_OK;
}

/*
** The text as it goes into the row: compressed where that saves an eighth.
** zlib's own format, which sqlar_uncompress() of the SQLite shell reads.
*/
static enum status pack(struct store *s, struct store_text text, struct store_text *body, int *packed) {
  *packed = 0;
  *body = text;
  if (!s->packs || text.len < 64) return ST_OK;
  size_t n = 0;
  enum status st = pack_fast(s, text, &n);
  if (st == ST_OK && n >= text.len - text.len / 4) st = pack_well(s, text, &n);
  if (st != ST_OK || n >= text.len - text.len / 8) return st;
  *packed = 1;
  *body = (struct store_text){s->text.p, n};
  return ST_OK;
}

enum status store_add(struct store *s, struct store_doc *d) {
  int packed;
  struct store_text body;
  enum status st = store_begin(s);
  sqlite3_stmt *q = prepared(s, Q_ADD);
  if (st != ST_OK) return st;
  if (q == NULL) return fail_db(s, "the document cannot be written");
  if ((int64_t)d->text.len >= TEXT_MOST / 2)
    return fail(s, ST_LIMIT, "the text is longer than 1 GiB: split it");
  st = pack(s, d->text, &body, &packed);
  if (st != ST_OK) return st;
  d->no = s->next;
  d->size = d->text.len;
  uint32_t body_sum = crc32c(0, body.s, body.len);
  sqlite3_bind_int64(q, 1, d->no);
  for (int k = 0; k < STORE_FIELDS; k++) bind_text(q, 2 + k, d->field[k]);
  sqlite3_bind_int64(q, 9, (int64_t)d->size);
  sqlite3_bind_int(q, 10, packed);
  sqlite3_bind_int64(q, 11, sum_doc(d, packed, body_sum));
  sqlite3_bind_int64(q, 12, body_sum);
  if (packed) sqlite3_bind_blob(q, 13, body.s, (int)body.len, SQLITE_STATIC);
  else sqlite3_bind_text(q, 13, body.s, (int)body.len, SQLITE_STATIC);
  st = finish(s, q, "the document cannot be written");
  if (st != ST_OK) return st;
  s->next++;
  s->docs++;
  s->docs_sum += d->no;
  return ST_OK;
}

static enum status damaged(struct store *s, int64_t no, const char *what) {
  snprintf(s->why, sizeof s->why, "document %lld is damaged: %s", (long long)no, what);
  return ST_SYNTAX;
}

/* The text of the row 'q' stands on; its checksum is that of the stored bytes. */
static enum status unpack(struct store *s, sqlite3_stmt *q, struct store_doc *d) {
  int packed = sqlite3_column_int(q, 9);
  const char *body = sqlite3_column_blob(q, 12);
  size_t n = (size_t)sqlite3_column_bytes(q, 12);
  if (crc32c(0, body, n) != (uint64_t)sqlite3_column_int64(q, 11))
    return damaged(s, d->no, "its text has changed");
  if (!packed) {
    d->text = (struct store_text){body != NULL ? body : "", n};
    return n == d->size ? ST_OK : damaged(s, d->no, "its text has another length");
  }
  s->text.n = 0;
  if (buf_reserve(&s->text, d->size + 1) != ST_OK) return fail(s, ST_NOMEM, "not enough memory");
  uLong len = (uLong)d->size;
  if (uncompress((Bytef *)s->text.p, &len, (const Bytef *)body, (uLong)n) != Z_OK || len != d->size)
    return damaged(s, d->no, "its text cannot be unpacked");
  d->text = (struct store_text){s->text.p, d->size};
  return ST_OK;
}

/* Puts statement 'q' on the row; the caller resets it with the next call. */
static enum status find_row(struct store *s, sqlite3_stmt *q, int64_t no) {
  if (q == NULL) return fail_db(s, "the document cannot be read");
  sqlite3_reset(q);
  sqlite3_bind_int64(q, 1, no);
  int code = sqlite3_step(q);
  if (code == SQLITE_ROW) return ST_OK;
  enum status st = code == SQLITE_DONE ? ST_LIMIT : fail_db(s, "the document cannot be read");
  if (code == SQLITE_DONE) snprintf(s->why, sizeof s->why, "there is no document %lld", (long long)no);
  sqlite3_reset(q);
  return st;
}

enum status store_get(struct store *s, int64_t no, int with_text, struct store_doc *d) {
  enum status st = readable(s);
  if (st != ST_OK) return st;
  sqlite3_stmt *q = prepared(s, with_text ? Q_GET : Q_ABOUT);
  *d = (struct store_doc){.no = no};
  st = find_row(s, q, no);
  if (st != ST_OK) return st;
  for (int k = 0; k < STORE_FIELDS; k++) d->field[k] = column_text(q, 1 + k);
  int64_t size = sqlite3_column_int64(q, 8);
  d->size = (size_t)size;
  if (sqlite3_column_int64(q, 10) !=
      (int64_t)sum_doc(d, sqlite3_column_int64(q, 9), sqlite3_column_int64(q, 11)))
    return damaged(s, no, "what is said about it has changed");
  if (size < 0 || size >= TEXT_MOST || d->field[STORE_ID].s == NULL)
    return damaged(s, no, "it has no id or size");
  return with_text ? unpack(s, q, d) : ST_OK;
}

void store_release(struct store *s) {
  sqlite3_reset(s->query[Q_GET]);
  sqlite3_reset(s->query[Q_ABOUT]);
}

int64_t store_last(struct store *s) {
  if (readable(s) != ST_OK || read_tally(s) != ST_OK) return -1;
  return s->next - 1;
}

int64_t store_version(struct store *s) {
  if (readable(s) != ST_OK) return -1;
  sqlite3_stmt *q = prepared(s, Q_VERSION);
  int64_t version = q != NULL && sqlite3_step(q) == SQLITE_ROW ? sqlite3_column_int64(q, 0) : -1;
  sqlite3_reset(q);
  return version;
}

/* ---- files of the index ---- */

enum status store_segments(struct store *s, int (*each)(void *ud, const struct store_segment *row),
                           void *ud) {
  int code = SQLITE_ERROR, go_on = 1;
  enum status st = readable(s);
  if (st != ST_OK) return st;
  sqlite3_stmt *q = prepared(s, Q_SEGMENTS);
  sqlite3_reset(q); /* an error in 'each' may have left it open */
  while (st == ST_OK && go_on && q != NULL && (code = sqlite3_step(q)) == SQLITE_ROW) {
    struct store_segment r = {column_text(q, 0),          column_text(q, 1),
                              column_text(q, 2),          column_text(q, 3),
                              sqlite3_column_int64(q, 4), sqlite3_column_int64(q, 5),
                              sqlite3_column_int64(q, 6), sqlite3_column_int64(q, 7)};
    if (sqlite3_column_int64(q, 8) != (int64_t)sum_segment(&r))
      st = fail(s, ST_SYNTAX, "the list of the index files is damaged; parallax reindex makes it anew");
    else go_on = each(ud, &r);
  }
  if (st == ST_OK && go_on && code != SQLITE_DONE)
    st = fail_db(s, "the list of the index files cannot be read");
  sqlite3_reset(q);
  return st;
}

enum status store_segment_add(struct store *s, const struct store_segment *row) {
  enum status st = store_begin(s);
  sqlite3_stmt *q = prepared(s, Q_ADD_SEGMENT);
  if (st != ST_OK || q == NULL) return st != ST_OK ? st : fail_db(s, "the index cannot be listed");
  bind_text(q, 1, row->file);
  bind_text(q, 2, row->layer);
  bind_text(q, 3, row->base);
  bind_text(q, 4, row->made_by);
  sqlite3_bind_int64(q, 5, row->first);
  sqlite3_bind_int64(q, 6, row->last);
  sqlite3_bind_int64(q, 7, row->docs);
  sqlite3_bind_int64(q, 8, row->tokens);
  sqlite3_bind_int64(q, 9, sum_segment(row));
  return finish(s, q, "the index cannot be listed");
}

enum status store_segment_drop(struct store *s, const char *file, size_t len) {
  enum status st = store_begin(s);
  sqlite3_stmt *q = prepared(s, Q_DROP_SEGMENT);
  if (st != ST_OK || q == NULL) return st != ST_OK ? st : fail_db(s, "the index cannot be listed");
  bind_text(q, 1, (struct store_text){file, len});
  return finish(s, q, "the index cannot be listed");
}

enum status store_segments_clear(struct store *s) {
  enum status st = store_begin(s);
  return st == ST_OK ? finish(s, prepared(s, Q_CLEAR_SEGMENTS), "the index cannot be listed") : st;
}

/* ---- annotations ---- */

enum status store_notes(struct store *s, int64_t doc, struct store_text layer,
                        int (*each)(void *ud, const struct store_note *row), void *ud) {
  int code = SQLITE_ERROR, go_on = 1;
  enum status st = readable(s);
  if (st != ST_OK) return st;
  sqlite3_stmt *q = prepared(s, Q_NOTES);
  sqlite3_reset(q); /* as above */
  sqlite3_bind_int64(q, 1, doc);
  bind_text(q, 2, layer);
  while (st == ST_OK && go_on && q != NULL && (code = sqlite3_step(q)) == SQLITE_ROW) {
    struct store_note r = {sqlite3_column_int64(q, 0), sqlite3_column_int64(q, 1), sqlite3_column_int64(q, 3),
                           sqlite3_column_int64(q, 4), column_text(q, 2),          column_text(q, 5)};
    if (sqlite3_column_int64(q, 6) != (int64_t)sum_note(&r))
      st = damaged(s, doc, "an annotation of it has changed");
    else go_on = each(ud, &r);
  }
  if (st == ST_OK && go_on && code != SQLITE_DONE) st = fail_db(s, "the annotations cannot be read");
  sqlite3_reset(q);
  return st;
}

/* A number no annotation has: one more than the highest there is. */
static int64_t next_note(struct store *s) {
  return pragma_number(s, "SELECT coalesce(max(no),0)+1 FROM annotation");
}

enum status store_note_add(struct store *s, struct store_note *row) {
  enum status st = store_begin(s);
  sqlite3_stmt *q = prepared(s, Q_ADD_NOTE);
  if (st != ST_OK || q == NULL) return st != ST_OK ? st : fail_db(s, "the annotation cannot be written");
  row->no = next_note(s);
  sqlite3_bind_int64(q, 1, row->no);
  sqlite3_bind_int64(q, 2, row->doc);
  bind_text(q, 3, row->layer);
  sqlite3_bind_int64(q, 4, row->first);
  sqlite3_bind_int64(q, 5, row->last);
  bind_text(q, 6, row->data);
  sqlite3_bind_int64(q, 7, sum_note(row));
  st = finish(s, q, "the annotation cannot be written");
  if (st != ST_OK) return st;
  s->notes++;
  s->notes_sum += row->no;
  return ST_OK;
}

struct count {
  int64_t n, sum;
};

static int count_note(void *ud, const struct store_note *row) {
  struct count *c = ud;
  c->n++;
  c->sum += row->no;
  return 1;
}

enum status store_notes_drop(struct store *s, int64_t doc, struct store_text layer) {
  struct count c = {0, 0};
  enum status st = store_begin(s);
  if (st == ST_OK) st = store_notes(s, doc, layer, count_note, &c);
  sqlite3_stmt *q = prepared(s, Q_DROP_NOTES);
  if (st != ST_OK || q == NULL) return st != ST_OK ? st : fail_db(s, "the annotations cannot be removed");
  sqlite3_bind_int64(q, 1, doc);
  bind_text(q, 2, layer);
  st = finish(s, q, "the annotations cannot be removed");
  if (st != ST_OK) return st;
  s->notes -= c.n;
  s->notes_sum -= c.sum;
  return ST_OK;
}

/* ---- the whole ---- */

static enum status check_integrity(struct store *s) {
  sqlite3_stmt *q = NULL;
  int code = sqlite3_prepare_v2(s->db, "PRAGMA integrity_check(1)", -1, &q, NULL);
  if (code == SQLITE_OK) code = sqlite3_step(q);
  enum status st = ST_OK;
  const char *said = code == SQLITE_ROW ? (const char *)sqlite3_column_text(q, 0) : NULL;
  if (said == NULL) st = fail_db(s, "corpus.db is damaged");
  else if (strcmp(said, "ok") != 0) {
    snprintf(s->why, sizeof s->why, "corpus.db is damaged: %s", said);
    st = ST_SYNTAX;
  }
  sqlite3_finalize(q);
  return st;
}

enum status store_check(struct store *s) {
  enum status st = readable(s);
  if (st == ST_OK) st = check_integrity(s);
  if (st == ST_OK) st = read_tally(s);
  if (st != ST_OK) return st;
  int64_t docs = pragma_number(s, "SELECT count(*) FROM doc");
  int64_t docs_sum = pragma_number(s, "SELECT coalesce(sum(no),0) FROM doc");
  int64_t notes = pragma_number(s, "SELECT count(*) FROM annotation");
  int64_t notes_sum = pragma_number(s, "SELECT coalesce(sum(no),0) FROM annotation");
  if (docs == s->docs && docs_sum == s->docs_sum && notes == s->notes && notes_sum == s->notes_sum)
    return ST_OK;
  snprintf(s->why, sizeof s->why, "rows are lost: %lld documents of %lld, %lld annotations of %lld",
           (long long)docs, (long long)s->docs, (long long)notes, (long long)s->notes);
  return ST_SYNTAX;
}

static enum status sync_file(struct store *s, const char *path) {
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  int failed = fd < 0 || fsync(fd) != 0;
  if (fd >= 0) close(fd);
  return failed ? fail_system(s, "the copy cannot be synced") : ST_OK;
}

enum status store_backup(struct store *s, const char *path) {
  enum status st = readable(s);
  if (st != ST_OK) return st;
  if (access(path, F_OK) == 0) return fail(s, ST_IO, "there is a file already");
  sqlite3 *copy = NULL;
  int code =
      sqlite3_open_v2(path, &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);
  sqlite3_backup *b = code == SQLITE_OK ? sqlite3_backup_init(copy, "main", s->db, "main") : NULL;
  if (b != NULL) {
    sqlite3_backup_step(b, -1);
    code = sqlite3_backup_finish(b);
  }
  if (b == NULL || code != SQLITE_OK) {
    snprintf(s->why, sizeof s->why, "the copy failed: %s", copy != NULL ? sqlite3_errmsg(copy) : "no memory");
    st = ST_IO;
  }
  if (sqlite3_close(copy) != SQLITE_OK && st == ST_OK) st = fail(s, ST_IO, "the copy cannot be closed");
  return st == ST_OK ? sync_file(s, path) : st;
}
