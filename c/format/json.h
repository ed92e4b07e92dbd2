/*
** JSON (RFC 8259) by pulling: the caller asks for one value after the other,
** so a reader needs no tree of its own. Strict: UTF-8 must be well-formed,
** surrogates paired, numbers as the grammar has them, control characters
** escaped. Strings without escapes are slices of the input.
*/
#ifndef PARALLAX_JSON_H
#define PARALLAX_JSON_H

#include <stdint.h>

#include "base/buf.h"

#define JSON_DEPTH 1000 /* brackets inside brackets */

enum json_kind {
  JSON_ERROR, /* j->why says what is wrong at j->p; j->st is ST_NOMEM or ST_SYNTAX */
  JSON_NULL,
  JSON_TRUE,
  JSON_FALSE,
  JSON_INTEGER, /* j->integer: at most 2^53 from zero */
  JSON_FLOAT,   /* j->number */
  JSON_DIGITS,  /* an integer beyond 2^53: j->str, j->len */
  JSON_STRING,  /* j->str, j->len: valid until the next call */
  JSON_OBJECT,  /* the bracket is behind: go on with json_more and json_key */
  JSON_ARRAY    /* the bracket is behind: go on with json_more */
};

/* The fastest that the machine has, to the first byte that does not stand for itself in a string, or 'e'. */
struct json_readers {
  const char *(*plain)(const char *s, const char *e);
  const char *(*copy)(const char *s, const char *e, char **to,
                      const char *end); /* what lies before it, to '*to' */
};

struct json {
  const char *s, *p, *e; /* input, position, end */
  const char *str;
  size_t len;
  int64_t integer;
  double number;
  struct buf text; /* a string with its escapes resolved */
  size_t kept;     /* bytes of 'text' that are not to be overwritten: 0, or what the caller has had there */
  int is_line;     /* the value ends with its line, wherever the text does */
  const char *why;
  enum status st;
  struct json_readers readers;
};

void json_init(struct json *j, struct alloc a);
void json_free(struct json *j);

/* Starts on another text, which must outlive the reading. */
void json_begin(struct json *j, const char *s, size_t n);

/* Moves over blanks. */
void json_space(struct json *j);

/* The value at the position. O(its bytes); brackets are taken alone. */
enum json_kind json_next(struct json *j);

/*
** Inside brackets: 1 when another element follows, 0 when 'close' has been
** taken, -1 after an error. 'first' says that no element came before.
*/
int json_more(struct json *j, char close, int first);

/* A key and its colon: j->str, j->len. False after an error. */
int json_key(struct json *j);

/* True when nothing but space is left; an error otherwise. */
int json_end(struct json *j);

#endif
