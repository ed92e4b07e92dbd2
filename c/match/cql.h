/*
** Programs that search sequences of tokens, the machine behind queries. A
** program runs over plain arrays: for each attribute the number of every
** token's value, for each condition the set of values that fulfil it, for
** each kind of region sorted spans of tokens. It knows neither texts nor files.
**
** Matches are the leftmost, of these the longest, and none overlaps another;
** an empty one is none. Captures are those of the first way to the match,
** where a repetition rather goes on than stops and a choice tries its parts
** in order.
**
** Method: Thompson's simulation with captures as in Rob Pike's (Russ Cox,
** "Regular Expression Matching: the Virtual Machine Approach", 2009). A state
** that was tried at a token without leading to a longer match is dead there
** for good, so no pair of token and instruction is looked at twice: time
** O(tokens x instructions), memory O(longest look ahead x instructions) bits.
*/
#ifndef PARALLAX_CQL_H
#define PARALLAX_CQL_H

#include "match/regex.h"
#include "text/span.h"

#define CQL_LIMIT 20000u /* instructions, branches and conditions each */
#define CQL_CAPTURES 16u

enum cql_op {
  CQL_TEST,   /* reads a token that passes branch x */
  CQL_ANY,    /* reads a token */
  CQL_SPLIT,  /* goes on at x, else at y */
  CQL_JUMP,   /* goes on at x */
  CQL_SAVE,   /* notes the place in slot x: 2k begins capture k, 2k + 1 ends it */
  CQL_START,  /* a region of kind x begins here */
  CQL_END,    /* a region of kind x ends here */
  CQL_INSIDE, /* no region of kind x ends here */
  CQL_MATCH,
  CQL_OPS
};

struct cql_instr {
  uint32_t op, x, y;
};

#define CQL_TRUE 0xFFFFFFFFu
#define CQL_FALSE 0xFFFFFFFEu

/* Asks condition 'atom' of a token and goes to a later branch, or decides. */
struct cql_branch {
  uint32_t atom, yes, no;
};

/* A condition: the value of an attribute matches an expression. */
struct cql_atom {
  uint32_t attribute;
  const struct regex *re; /* borrowed */
};

/* What a match must lie in, or have in it: regions, or matches of a program. */
struct cql_limit {
  uint32_t containing; /* else within */
  uint32_t negated;
  uint32_t is_region;
  uint32_t x; /* kind of region, or the instruction where its program begins */
};

/* The search begins at instruction 0; programs of limits follow it. */
struct cql {
  struct alloc a;
  struct cql_instr *code;
  struct cql_branch *branches;
  struct cql_atom *atoms;
  struct cql_limit *limits;
  size_t ncode, nbranches, natoms, nlimits;
  uint32_t attributes, regions, captures; /* how many the program names */
};

/* Gets room for what the counts say, to be filled by the caller. After a failure: cql_free. */
enum status cql_init(struct cql *q, struct alloc a, size_t ncode, size_t nbranches, size_t natoms,
                     size_t nlimits);
void cql_free(struct cql *q);

/*
** Whether a filled program is one that can run: every number in range, every
** branch leading on, every way ending in a match. To be asked once, before
** the first search.
*/
int cql_is_sound(const struct cql *q);

struct cql_regions {
  const struct span *v; /* tokens, half-open, sorted, not overlapping, none empty */
  size_t n;
};

/* What a program runs over. All borrowed. */
struct cql_view {
  size_t n;                          /* tokens */
  const uint32_t *const *ids;        /* by attribute: token -> number of its value */
  const uint64_t *const *sets;       /* by condition: one bit a value, value k in sets[k / 64] */
  const struct cql_regions *regions; /* by kind */
};

/* Sets the bit of value 'id' when the condition holds for it. The bits begin as zero. */
void cql_mark(const struct cql *q, struct regex_run *run, size_t atom, uint32_t id, const char *s, size_t len,
              uint64_t *set);

#define CQL_UNSET 0xFFFFFFFFu

/* What a search needs and finds; may be used again. */
struct cql_search {
  struct alloc a;
  struct spans found; /* tokens, half-open */
  uint32_t *slots;    /* by match, 2 x captures: places between tokens, or CQL_UNSET */
  size_t slots_cap;
  struct cql_threads *threads;
};

void cql_search_init(struct cql_search *s, struct alloc a);
void cql_search_free(struct cql_search *s);

/* Replaces what was found by the matches in the view. */
enum status cql_find(const struct cql *q, const struct cql_view *view, struct cql_search *s);

#endif
