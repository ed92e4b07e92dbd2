/*
** Regular expressions over one short value, such as a word or a tag: the
** whole value must match. Compiled to a small program and run as Thompson's
** simulation, so the time is at most (bytes of the value) x (program) whatever
** the expression. Source: Ken Thompson, "Regular Expression Search Algorithm",
** CACM 11 (1968), pp. 419-422.
**
**   x  .  [a-z]  [^a-z]       a character, any, one of a class, none of it
**   \d \D \w \W \s \S         digit, letter or digit or _, white space (Unicode)
**   \t \n  \x                 tab, line break; another sign stands for itself
**   (xy)  x|y                 group, choice
**   x* x+ x? x{3} x{2,4} x{2,} x{,4}
**
** Not offered: back references, look-around, lazy repetition, anchors (the
** whole value always counts). Characters are code points; an ill-formed byte
** counts as U+FFFD.
*/
#ifndef PARALLAX_REGEX_H
#define PARALLAX_REGEX_H

#include <stdint.h>

#include "base/alloc.h"

#define REGEX_LIMIT 20000u /* instructions; x{m,n} counts n times */
#define REGEX_DEPTH 100    /* groups inside one another */

enum regex_flag {
  REGEX_CASELESS = 1, /* by simple case mapping: "ß" is not "ss" */
  REGEX_UNMARKED = 2, /* without marks: "é" is "e" */
  REGEX_VERBATIM = 4, /* no sign has a meaning */
};

struct regex_range {
  uint32_t low, high;
};

struct regex_instr {
  uint32_t op;
  int32_t x, y; /* a character; a class and how many ranges; relative jumps */
};

struct regex {
  struct alloc a;
  unsigned flags;
  struct regex_instr *code;
  size_t n, cap;
  struct regex_range *ranges;
  size_t nranges, ranges_cap;
  unsigned char first[256]; /* by byte: can a value begin with it? */
  unsigned char may_be_empty;
};

/* What is wrong with an expression, and the byte where it shows. */
struct regex_error {
  const char *what;
  size_t at;
};

/*
** Compiles 'len' bytes. ST_SYNTAX fills 'error', too when the program would
** outgrow REGEX_LIMIT. On any failure the regex must still be freed.
*/
enum status regex_compile(struct regex *re, struct alloc a, const char *s, size_t len, unsigned flags,
                          struct regex_error *error);
void regex_free(struct regex *re);

/* Room for the simulation, used again and again by one thread. */
struct regex_run {
  struct alloc a;
  uint32_t *list[2], *stack, *mark;
  size_t cap;
  uint32_t step;
};

void regex_run_init(struct regex_run *run, struct alloc a);
void regex_run_free(struct regex_run *run);

/* Makes room to run 're'; to be called before regex_matches. */
enum status regex_run_room(struct regex_run *run, const struct regex *re);

/* Whether the whole value matches. */
int regex_matches(const struct regex *re, struct regex_run *run, const char *s, size_t len);

/*
** Whether the expression is plain characters: then only a value of these very
** bytes matches (unless flags say otherwise), and an index can look it up.
** Writes the characters to 'out', which has room for 4 x n bytes; returns
** their number, or SIZE_MAX when it is more than characters.
*/
size_t regex_literal(const struct regex *re, char *out);

#endif
