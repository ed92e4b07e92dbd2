/*
** One JSON object as a record: all of it is checked and its fields are found,
** but nothing is made of them until it is asked for. Strings without escapes
** stay where they are; the others lie in a buffer of the record.
*/
#ifndef PARALLAX_RECORD_H
#define PARALLAX_RECORD_H

#include "format/json.h"

/* Bytes of the input, or of the buffer, which may move. */
struct record_slice {
  size_t at, len;
  int is_kept; /* it is in the buffer */
};

struct record_field {
  struct record_slice name;
  struct record_slice text; /* of a string, what it says; of anything else, the bytes it stands as */
  enum json_kind kind;
};

struct record {
  struct json j;
  struct record_field *v; /* in the order of the input */
  size_t n, cap;
};

void record_init(struct record *r, struct alloc a);
void record_free(struct record *r);

/*
** Reads the object in 's', which must outlive the record's use. ST_SYNTAX or
** ST_NOMEM with the reason in r->j.why, at r->j.p; the record is empty then.
** O(n); what is nested is checked but not taken apart.
*/
enum status record_read(struct record *r, const char *s, size_t n);

/* As record_read, of the first line alone, which ends at '*len'. What is behind it is not looked at. */
enum status record_line(struct record *r, const char *s, size_t n, size_t *len);

/* The field of a name, the last one where there are more; NULL where there is none. O(fields). */
const struct record_field *record_find(const struct record *r, const char *name, size_t len);

/* The bytes of a slice. */
static inline const char *record_bytes(const struct record *r, struct record_slice s) {
  return (s.is_kept ? r->j.text.p : r->j.s) + s.at;
}

/* CRC32C of the names and values of all fields, each with its length. */
uint32_t record_sum(const struct record *r);

#endif
