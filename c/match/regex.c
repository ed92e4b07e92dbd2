#include "match/regex.h"

#include <string.h>

#include <utf8proc.h>

#include "base/buf.h"
#include "text/utf8.h"

enum op { OP_CHAR, OP_ANY, OP_CLASS, OP_SPLIT, OP_JUMP, OP_MATCH };

/* Classes of characters that are named, not listed, lie above Unicode. */
#define NAMED 0x200000u
enum named { NAMED_DIGIT = 1, NAMED_WORD, NAMED_SPACE, NAMED_NOT = 8 };

/* ---- characters ---- */

static int is_mark(utf8proc_category_t c) {
  return c == UTF8PROC_CATEGORY_MN || c == UTF8PROC_CATEGORY_MC || c == UTF8PROC_CATEGORY_ME;
}

static int is_letter(utf8proc_category_t c) {
  return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO;
}

static int is_space(uint32_t cp) {
  return cp == ' ' || (cp >= 9 && cp <= 13) || cp == 0x85 ||
         (cp > 0x7F && utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_ZS);
}

static int is_named(uint32_t cp, uint32_t name) {
  utf8proc_category_t c = utf8proc_category((utf8proc_int32_t)cp);
  switch (name & 7u) {
    case NAMED_DIGIT:
      return c == UTF8PROC_CATEGORY_ND;
    case NAMED_WORD:
      return cp == '_' || is_letter(c) || is_mark(c) ||
             (c >= UTF8PROC_CATEGORY_ND && c <= UTF8PROC_CATEGORY_NO);
    default:
      return is_space(cp);
  }
}

/*
** The character without its marks; 0 for a mark alone. Canonical forms
** without marks are one character long, once put together again.
*/
static uint32_t strip(uint32_t cp) {
  utf8proc_int32_t parts[32];
  int last = 0;
  const utf8proc_option_t how = UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK;
  if (cp < 0x80) return cp;
  utf8proc_ssize_t n = utf8proc_decompose_char((utf8proc_int32_t)cp, parts, 32, how, &last);
  if (n < 0 || n > 32) return cp;
  n = utf8proc_normalize_utf32(parts, n, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
  return n > 0 ? (uint32_t)parts[0] : 0;
}

/* The next character of [s, e), and its length. */
static size_t next_char(const char *s, const char *e, uint32_t *cp) {
  size_t n = utf8_get(s, e, cp);
  if (n > 0) return n;
  *cp = UTF8_REPLACEMENT;
  return utf8_bad(s, e);
}

static uint32_t lower(uint32_t cp) {
  if (cp < 0x80) return cp - 'A' < 26u ? cp + 32 : cp;
  return (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

static uint32_t upper(uint32_t cp) {
  if (cp < 0x80) return cp - 'a' < 26u ? cp - 32 : cp;
  return (uint32_t)utf8proc_toupper((utf8proc_int32_t)cp);
}

/* One form for all cases: by way of the capital, so that "ſ" is "s". */
static uint32_t caseless(uint32_t cp) {
  return lower(upper(cp));
}

/* ---- compilation: recursive descent; a part is always the end of the code ---- */

struct parser {
  struct regex *re;
  const char *s, *at, *end;
  struct regex_error *error;
  enum status st;
  int depth;
};

static int fail(struct parser *p, const char *at, const char *what) {
  if (p->st != ST_OK) return 0;
  p->st = ST_SYNTAX;
  p->error->what = what;
  p->error->at = (size_t)(at - p->s);
  return 0;
}

static int fail_memory(struct parser *p) {
  if (p->st == ST_OK) p->st = ST_NOMEM;
  return 0;
}

/* Makes 'more' instructions at 'at', pushing what follows behind them. */
static int insert(struct parser *p, size_t at, size_t more) {
  struct regex *re = p->re;
  if (re->n + more > REGEX_LIMIT)
    return fail(p, p->at, "the expression is too long, its repetitions counted");
  struct regex_instr *code = array_room(&re->a, re->code, &re->cap, re->n + more, sizeof *code);
  if (code == NULL) return fail_memory(p);
  re->code = code;
  memmove(code + at + more, code + at, (re->n - at) * sizeof *code);
  re->n += more;
  return 1;
}

static int emit(struct parser *p, enum op op, int32_t x, int32_t y) {
  if (!insert(p, p->re->n, 1)) return 0;
  p->re->code[p->re->n - 1] = (struct regex_instr){op, x, y};
  return 1;
}

static int add_range(struct parser *p, uint32_t low, uint32_t high) {
  struct regex *re = p->re;
  struct regex_range *r =
      array_room(&re->a, re->ranges, &re->ranges_cap, re->nranges + 1, sizeof *re->ranges);
  if (r == NULL) return fail_memory(p);
  re->ranges = r;
  r[re->nranges++] = (struct regex_range){low, high};
  return 1;
}

static int emit_char(struct parser *p, uint32_t cp) {
  if (p->re->flags & REGEX_UNMARKED) {
    cp = strip(cp);
    if (cp == 0) return 1;
  }
  if (p->re->flags & REGEX_CASELESS) cp = caseless(cp);
  return emit(p, OP_CHAR, (int32_t)cp, 0);
}

/* The named class of an escape, or 0. */
static uint32_t named_class(char c) {
  switch (c) {
    case 'd':
      return NAMED | NAMED_DIGIT;
    case 'D':
      return NAMED | NAMED_DIGIT | NAMED_NOT;
    case 'w':
      return NAMED | NAMED_WORD;
    case 'W':
      return NAMED | NAMED_WORD | NAMED_NOT;
    case 's':
      return NAMED | NAMED_SPACE;
    case 'S':
      return NAMED | NAMED_SPACE | NAMED_NOT;
    default:
      return 0;
  }
}

static uint32_t next_of(struct parser *p) {
  uint32_t cp = 0;
  p->at += next_char(p->at, p->end, &cp);
  return cp;
}

/*
** Behind a backslash: a character, or a named class. A letter or digit that
** has no meaning is refused, since elsewhere it would have one.
*/
static int escape(struct parser *p, uint32_t *cp) {
  const char *from = p->at - 1;
  if (p->at == p->end) return fail(p, from, "nothing follows the backslash");
  *cp = named_class(*p->at);
  if (*cp != 0) return p->at++, 1;
  *cp = next_of(p);
  if (*cp == 't') return *cp = '\t', 1;
  if (*cp == 'n') return *cp = '\n', 1;
  if (*cp < 0x80 && is_named(*cp, NAMED_WORD) && *cp != '_')
    return fail(p, from, "this backslash sequence has no meaning");
  return 1;
}

/* One end of a range in a class. */
static int class_char(struct parser *p, uint32_t *cp) {
  *cp = next_of(p);
  return *cp == '\\' ? escape(p, cp) : 1;
}

static int class_item(struct parser *p) {
  const char *from = p->at;
  uint32_t low = 0, high = 0;
  if (!class_char(p, &low)) return 0;
  high = low;
  if (p->end - p->at >= 2 && p->at[0] == '-' && p->at[1] != ']') {
    p->at++;
    if (!class_char(p, &high)) return 0;
    if (low >= NAMED || high >= NAMED)
      return fail(p, from, "a class such as \\d cannot begin or end a range");
    if (low > high) return fail(p, from, "the range runs backwards");
  }
  return add_range(p, low, high);
}

/* Behind "[": the rest of a class. A "]" in front stands for itself. */
static int class(struct parser *p) {
  const char *open = p->at - 1;
  int negated = p->at < p->end && *p->at == '^';
  size_t from = p->re->nranges;
  p->at += negated;
  do {
    if (p->at == p->end) return fail(p, open, "the class is not closed by ']'");
    if (!class_item(p)) return 0;
  } while (p->at == p->end || *p->at != ']');
  p->at++;
  int32_t count = (int32_t)(p->re->nranges - from);
  return emit(p, OP_CLASS, (int32_t)from, negated ? -count : count);
}

static int choice(struct parser *p);

static int group(struct parser *p) {
  const char *open = p->at - 1;
  if (++p->depth > REGEX_DEPTH) return fail(p, open, "groups are nested too deep");
  if (!choice(p)) return 0;
  if (p->at == p->end) return fail(p, open, "the group is not closed by ')'");
  p->at++;
  p->depth--;
  return 1;
}

static int atom(struct parser *p) {
  const char *from = p->at;
  uint32_t cp = next_of(p);
  if (p->re->flags & REGEX_VERBATIM) return emit_char(p, cp);
  switch (cp) {
    case '(':
      return group(p);
    case '[':
      return class(p);
    case '.':
      return emit(p, OP_ANY, 0, 0);
    case '*':
    case '+':
    case '?':
    case '{':
      return fail(p, from, "nothing to repeat; write \\ before the sign itself");
    case '\\':
      if (!escape(p, &cp)) return 0;
      if (cp < NAMED) return emit_char(p, cp);
      return add_range(p, cp, cp) && emit(p, OP_CLASS, (int32_t)p->re->nranges - 1, 1);
    default:
      return emit_char(p, cp);
  }
}

/* The part [from, end of code) once more. */
static int copy(struct parser *p, size_t from, size_t len) {
  size_t to = p->re->n;
  if (!insert(p, to, len)) return 0;
  memcpy(p->re->code + to, p->re->code + from, len * sizeof *p->re->code);
  return 1;
}

/* Makes the part from 'from' on optional. */
static int optional(struct parser *p, size_t from) {
  if (!insert(p, from, 1)) return 0;
  p->re->code[from] = (struct regex_instr){OP_SPLIT, 1, (int32_t)(p->re->n - from)};
  return 1;
}

static int star(struct parser *p, size_t from) {
  if (!emit(p, OP_JUMP, -(int32_t)(p->re->n - from) - 1, 0)) return 0;
  return optional(p, from);
}

#define UNBOUNDED 0xFFFFFFFFu

/* The part from 'from' on, 'low' to 'high' times: x{2,4} becomes xxx?x?. */
static int repeat(struct parser *p, size_t from, uint32_t low, uint32_t high) {
  size_t len = p->re->n - from;
  if (high == 0) return p->re->n = from, 1;
  if (len == 0) return 1;
  size_t last = from;
  for (uint32_t k = 1; k < low; k++) {
    last = p->re->n;
    if (!copy(p, from, len)) return 0;
  }
  if (high == UNBOUNDED) {
    if (low == 0) return star(p, from);
    return emit(p, OP_SPLIT, -(int32_t)(p->re->n - last), 1);
  }
  if (low == 0 && !optional(p, from)) return 0;
  size_t body = low == 0 ? from + 1 : from;
  for (uint32_t k = low == 0 ? 1 : low; k < high; k++) {
    size_t at = p->re->n;
    if (!copy(p, body, len) || !optional(p, at)) return 0;
  }
  return 1;
}

/* A number of at most four digits; returns 0 when there is none. */
static int number(struct parser *p, uint32_t *n) {
  const char *from = p->at;
  *n = 0;
  while (p->at < p->end && *p->at >= '0' && *p->at <= '9' && p->at - from < 5)
    *n = *n * 10 + (uint32_t)(*p->at++ - '0');
  return p->at > from;
}

/* Behind "{": reads "m}", "m,}", ",n}" or "m,n}". */
static int bounds(struct parser *p, uint32_t *low, uint32_t *high) {
  const char *open = p->at - 1;
  int has_low = number(p, low), has_high = 0;
  *high = *low;
  if (p->at < p->end && *p->at == ',') {
    p->at++;
    has_high = number(p, high);
    if (!has_high) *high = UNBOUNDED;
  }
  if ((!has_low && !has_high) || p->at == p->end || *p->at != '}')
    return fail(p, open, "a repetition is {3}, {2,4}, {2,} or {,4}");
  p->at++;
  if (*low > *high) return fail(p, open, "the repetition runs backwards");
  return 1;
}

static int piece(struct parser *p) {
  size_t from = p->re->n;
  if (!atom(p)) return 0;
  if (p->at == p->end || (p->re->flags & REGEX_VERBATIM)) return 1;
  uint32_t low = 1, high = 1;
  switch (*p->at) {
    case '*':
      return p->at++, repeat(p, from, 0, UNBOUNDED);
    case '+':
      return p->at++, repeat(p, from, 1, UNBOUNDED);
    case '?':
      return p->at++, repeat(p, from, 0, 1);
    case '{':
      p->at++;
      return bounds(p, &low, &high) && repeat(p, from, low, high);
    default:
      return 1;
  }
}

static int sequence(struct parser *p) {
  const int plain = (p->re->flags & REGEX_VERBATIM) != 0;
  while (p->at < p->end && (plain || (*p->at != '|' && *p->at != ')')))
    if (!piece(p)) return 0;
  return 1;
}

/*
** a|b|c. Each branch but the last is "split; branch; jump to the end"; the
** jumps wait in a chain through their 'y' until the end is known.
*/
static int choice(struct parser *p) {
  size_t chain = SIZE_MAX, from = p->re->n;
  for (;;) {
    if (!sequence(p)) return 0;
    if (p->at == p->end || *p->at != '|') break;
    p->at++;
    if (!insert(p, from, 1) || !emit(p, OP_JUMP, 0, 0)) return 0;
    size_t jump = p->re->n - 1;
    p->re->code[from] = (struct regex_instr){OP_SPLIT, 1, (int32_t)(p->re->n - from)};
    p->re->code[jump].y = chain == SIZE_MAX ? 0 : (int32_t)(jump - chain);
    chain = jump;
    from = p->re->n;
  }
  while (chain != SIZE_MAX) {
    struct regex_instr *jump = &p->re->code[chain];
    size_t before = jump->y == 0 ? SIZE_MAX : chain - (size_t)jump->y;
    *jump = (struct regex_instr){OP_JUMP, (int32_t)(p->re->n - chain), 0};
    chain = before;
  }
  return 1;
}

/* ---- running ---- */

void regex_run_init(struct regex_run *run, struct alloc a) {
  *run = (struct regex_run){.a = a};
}

void regex_run_free(struct regex_run *run) {
  struct regex_run old = *run;
  *run = (struct regex_run){.a = old.a};
  alloc_free(&old.a, old.list[0], 6 * old.cap * sizeof *old.list[0]);
}

/* One block: two lists and the marks of n each, a stack of 2n. */
enum status regex_run_room(struct regex_run *run, const struct regex *re) {
  if (re->n + 1 <= run->cap) return ST_OK;
  size_t cap = re->n + 1;
  uint32_t *block = alloc_get(&run->a, 6 * cap * sizeof *block);
  if (block == NULL) return ST_NOMEM;
  memset(block, 0, 6 * cap * sizeof *block);
  regex_run_free(run);
  run->list[0] = block;
  run->list[1] = block + cap;
  run->mark = block + 2 * cap;
  run->stack = block + 3 * cap;
  run->cap = cap;
  return ST_OK;
}

/* Adds to a list what 'pc' leads to without reading; returns its new size. */
static size_t follow(const struct regex *re, struct regex_run *run, uint32_t *list, size_t n, uint32_t pc) {
  size_t top = 0;
  run->stack[top++] = pc;
  while (top > 0) {
    pc = run->stack[--top];
    if (run->mark[pc] == run->step) continue;
    run->mark[pc] = run->step;
    const struct regex_instr *i = &re->code[pc];
    if (i->op == OP_SPLIT) run->stack[top++] = (uint32_t)((int32_t)pc + i->y);
    if (i->op == OP_SPLIT || i->op == OP_JUMP) run->stack[top++] = (uint32_t)((int32_t)pc + i->x);
    else list[n++] = pc;
  }
  return n;
}

/* A new step: nothing is marked. */
static void next_step(struct regex_run *run) {
  if (++run->step != 0) return;
  memset(run->mark, 0, run->cap * sizeof *run->mark);
  run->step = 1;
}

static int in_ranges(const struct regex_range *r, size_t n, uint32_t cp) {
  for (size_t k = 0; k < n; k++) {
    if (r[k].low >= NAMED) {
      if (is_named(cp, r[k].low) != ((r[k].low & NAMED_NOT) != 0)) return 1;
    } else if (cp >= r[k].low && cp <= r[k].high) {
      return 1;
    }
  }
  return 0;
}

static int in_class(const struct regex *re, const struct regex_instr *i, uint32_t cp) {
  const struct regex_range *r = re->ranges + i->x;
  size_t n = (size_t)(i->y < 0 ? -i->y : i->y);
  int in = in_ranges(r, n, cp);
  if (!in && (re->flags & REGEX_CASELESS)) in = in_ranges(r, n, lower(cp)) || in_ranges(r, n, upper(cp));
  return in != (i->y < 0);
}

/* Whether an instruction that reads takes the character; 'form' is its one form for all cases. */
static int takes(const struct regex *re, const struct regex_instr *i, uint32_t cp, uint32_t form) {
  switch (i->op) {
    case OP_CHAR:
      return (uint32_t)i->x == form;
    case OP_ANY:
      return 1;
    case OP_CLASS:
      return in_class(re, i, cp);
    default:
      return 0;
  }
}

int regex_matches(const struct regex *re, struct regex_run *run, const char *s, size_t len) {
  const char *end = s + len;
  if (len == 0) return re->may_be_empty;
  if (!re->first[(unsigned char)*s]) return 0;
  next_step(run);
  uint32_t *now = run->list[0], *then = run->list[1];
  size_t n = follow(re, run, now, 0, 0);
  while (s < end && n > 0) {
    uint32_t cp = 0;
    size_t m = 0;
    s += next_char(s, end, &cp);
    if (re->flags & REGEX_UNMARKED) cp = strip(cp);
    if (cp == 0 && (re->flags & REGEX_UNMARKED)) continue;
    uint32_t form = re->flags & REGEX_CASELESS ? caseless(cp) : cp;
    next_step(run);
    for (size_t k = 0; k < n; k++)
      if (takes(re, &re->code[now[k]], cp, form)) m = follow(re, run, then, m, now[k] + 1);
    uint32_t *swap = now;
    now = then;
    then = swap;
    n = m;
  }
  for (size_t k = 0; k < n; k++)
    if (re->code[now[k]].op == OP_MATCH) return 1;
  return 0;
}

/* Fills 'first' and 'may_be_empty': most values are refused by one look. */
static enum status prepare(struct regex *re) {
  struct regex_run run;
  regex_run_init(&run, re->a);
  if (regex_run_room(&run, re) != ST_OK) return ST_NOMEM;
  next_step(&run);
  size_t n = follow(re, &run, run.list[0], 0, 0);
  memset(re->first + 0x80, 1, 0x80);
  for (size_t k = 0; k < n; k++) {
    const struct regex_instr *i = &re->code[run.list[0][k]];
    if (i->op == OP_MATCH) re->may_be_empty = 1;
    for (uint32_t c = 0; c < 0x80; c++)
      if (takes(re, i, c, re->flags & REGEX_CASELESS ? caseless(c) : c)) re->first[c] = 1;
  }
  regex_run_free(&run);
  return ST_OK;
}

enum status regex_compile(struct regex *re, struct alloc a, const char *s, size_t len, unsigned flags,
                          struct regex_error *error) {
  *re = (struct regex){.a = a, .flags = flags};
  struct parser p = {re, s, s, s + len, error, ST_OK, 0};
  if (choice(&p) && p.at < p.end) fail(&p, p.at, "')' closes no group");
  if (p.st == ST_OK) emit(&p, OP_MATCH, 0, 0);
  return p.st == ST_OK ? prepare(re) : p.st;
}

void regex_free(struct regex *re) {
  struct regex old = *re;
  *re = (struct regex){.a = old.a};
  alloc_free(&old.a, old.code, old.cap * sizeof *old.code);
  alloc_free(&old.a, old.ranges, old.ranges_cap * sizeof *old.ranges);
}

size_t regex_literal(const struct regex *re, char *out) {
  size_t n = 0;
  for (size_t k = 0; k + 1 < re->n; k++) {
    if (re->code[k].op != OP_CHAR) return SIZE_MAX;
    n += utf8_put(out + n, (uint32_t)re->code[k].x);
  }
  return n;
}
