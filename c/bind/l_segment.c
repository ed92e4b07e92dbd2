#include <stdlib.h>
#include <string.h>

#include "bind/l_types.h"
#include "store/pair.h"

#define LINES 4096 /* of one call of segment:lines */

struct segment *bind_checksegment(lua_State *L, int arg) {
  struct segment *s = luaL_checkudata(L, arg, SEGMENT_TYPE);
  luaL_argcheck(L, s->file.base != NULL, arg, "the segment is closed");
  return s;
}

/*
** core.segment(path) --> segment | nil, reason
** Maps the file. Costs what its list of checksums takes to read, not its size.
*/
static int segment_new(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  struct segment *s = lua_newuserdatauv(L, sizeof *s, 0);
  memset(s, 0, sizeof *s);
  luaL_setmetatable(L, SEGMENT_TYPE);
  enum status st = segment_open(s, bind_alloc(L), path);
  if (st == ST_OK) return 1;
  const char *why = s->file.why != NULL ? s->file.why : "it cannot be read";
  int error = s->file.error;
  segment_close(s);
  if (st == ST_NOMEM) return bind_fail(L, st);
  luaL_pushfail(L);
  if (error != 0) lua_pushfstring(L, "%s: %s: %s", path, why, strerror(error));
  else lua_pushfstring(L, "%s: %s", path, why);
  return 2;
}

/* Raises where a part of the file turns out to be damaged. */
static int damaged(lua_State *L) {
  return luaL_error(L, "the index is damaged; parallax check tells more, parallax reindex makes it anew");
}

/* segment:counts() --> documents, tokens, words, forms */
static int counts(lua_State *L) {
  const struct segment *s = bind_checksegment(L, 1);
  size_t n[] = {s->ndocs, s->ntokens, s->nwords, s->nforms};
  for (size_t k = 0; k < sizeof n / sizeof *n; k++) lua_pushinteger(L, (lua_Integer)n[k]);
  return 4;
}

/*
** segment:doc(d) --> number, first, last, date, source, size
** 'first' to 'last' are its tokens; 'source' is "" when not known; O(sources).
*/
static int doc(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  size_t d = bind_checkpos(L, 2, s->ndocs), first, end, len;
  segment_doc_tokens(s, d, &first, &end);
  lua_pushinteger(L, s->docs[d].no);
  bind_pushspan(L, first, end);
  lua_pushinteger(L, s->docs[d].date);
  const char *source = segment_source(s, s->docs[d].source, &len);
  lua_pushlstring(L, source != NULL ? source : "", len);
  lua_pushinteger(L, s->docs[d].size);
  return 6;
}

/* segment:touch(whole) --> boolean: whether it is sound; unless 'whole', but for the column and the postings
 */
static int touch(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  lua_pushboolean(L, (lua_toboolean(L, 2) ? segment_touch_all(s) : segment_touch(s)) == ST_OK);
  return 1;
}

/* segment:doc_of(token) --> d: the document that has it. O(log documents). */
static int doc_of(lua_State *L) {
  const struct segment *s = bind_checksegment(L, 1);
  lua_pushinteger(L, (lua_Integer)segment_doc_of(s, bind_checkpos(L, 2, s->ntokens)) + 1);
  return 1;
}

/* segment:find_doc(number) --> d | nil. O(log documents). */
static int find_doc(lua_State *L) {
  const struct segment *s = bind_checksegment(L, 1);
  lua_Integer no = luaL_checkinteger(L, 2);
  size_t lo = 0, hi = s->ndocs;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (s->docs[mid].no < no) lo = mid + 1;
    else hi = mid;
  }
  if (lo == s->ndocs || s->docs[lo].no != no) return luaL_pushfail(L), 1;
  lua_pushinteger(L, (lua_Integer)lo + 1);
  return 1;
}

/* segment:ids(hash) --> numbers of the documents whose id has the hash. O(documents). */
static int ids(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  uint64_t hash = (uint64_t)luaL_checkinteger(L, 2);
  lua_Integer n = 0;
  lua_newtable(L);
  if (segment_file_touch(&s->file, s->ids, s->ndocs * sizeof *s->ids) != ST_OK) return damaged(L);
  for (size_t d = 0; d < s->ndocs; d++) {
    if (s->ids[d].id != hash) continue;
    lua_pushinteger(L, s->docs[d].no);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

/* segment:find_word(folded) --> word | nil. O(log words). */
static int find_word(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  size_t len;
  const char *word = luaL_checklstring(L, 2, &len);
  size_t k = segment_word_find(s, word, len);
  if (k == s->nwords) return luaL_pushfail(L), 1;
  lua_pushinteger(L, (lua_Integer)k + 1);
  return 1;
}

/* segment:word(k) --> text, tokens */
static int word(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  size_t k = bind_checkpos(L, 2, s->nwords), len;
  const char *text = segment_word_text(s, k, &len);
  lua_pushlstring(L, text, len);
  lua_pushinteger(L, s->words[k].count);
  return 2;
}

/* segment:forms(word) --> list of the forms it stands as, the most frequent first */
static int forms(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  size_t k = bind_checkpos(L, 2, s->nwords), len;
  if (segment_file_touch(&s->file, &s->words[k], 2 * sizeof *s->words) != ST_OK) return damaged(L);
  uint32_t from = s->words[k].forms, to = s->words[k + 1].forms;
  if (from > to || to > s->nforms) return damaged(L);
  lua_createtable(L, (int)(to - from), 0);
  for (uint32_t f = from; f < to; f++) {
    const char *text = segment_form_text(s, s->word_forms[f], &len);
    lua_pushlstring(L, text, len);
    lua_rawseti(L, -2, f - from + 1);
  }
  return 1;
}

/* Length of the character at 'p'; words are well-formed where texts were. */
static size_t step(const char *p, const char *e) {
  size_t n = 1;
  while (p + n < e && ((unsigned char)p[n] & 0xC0) == 0x80) n++;
  return n;
}

/* Whether a word fits a pattern of * and ?; the last * is the one tried again. */
static int fits(const char *p, const char *pe, const char *s, const char *se) {
  const char *star = NULL, *again = NULL;
  while (s < se) {
    if (p < pe && *p == '*') {
      star = ++p;
      again = s;
    } else if (p < pe && *p == '?') {
      p++;
      s += step(s, se);
    } else if (p < pe && *p == *s) {
      p++;
      s++;
    } else if (star != NULL) {
      p = star;
      s = again += step(again, se);
    } else {
      return 0;
    }
  }
  while (p < pe && *p == '*') p++;
  return p == pe;
}

/*
** segment:words(pattern) --> list of words
** '*' is any number of characters, '?' one; the rest stands folded. O(words),
** or as many as begin with what stands before the first of them.
*/
static int words(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  size_t len, n;
  const char *pattern = luaL_checklstring(L, 2, &len);
  size_t fixed = strcspn(pattern, "*?"), lo = 0, hi = s->nwords;
  while (lo < hi && fixed > 0) { /* the first word not before what is fixed */
    size_t mid = lo + (hi - lo) / 2;
    const char *text = segment_word_text(s, mid, &n);
    int order = memcmp(text, pattern, n < fixed ? n : fixed);
    if (order < 0 || (order == 0 && n < fixed)) lo = mid + 1;
    else hi = mid;
  }
  lua_newtable(L);
  lua_Integer found = 0;
  for (size_t k = lo; k < s->nwords; k++) {
    const char *text = segment_word_text(s, k, &n);
    if (n < fixed || memcmp(text, pattern, fixed) != 0) {
      if (fixed > 0) break;
      continue;
    }
    if (!fits(pattern, pattern + len, text, text + n)) continue;
    lua_pushinteger(L, (lua_Integer)k + 1);
    lua_rawseti(L, -2, ++found);
  }
  return 1;
}

/* ---- phrases ---- */

static uint32_t word_at(lua_State *L, const struct segment *s, int list, size_t k) {
  lua_rawgeti(L, list, (lua_Integer)k + 1);
  lua_Integer no = lua_tointeger(L, -1);
  lua_pop(L, 1);
  if (no < 1 || (size_t)no > s->nwords) luaL_error(L, "a slot names a word that is not there");
  return (uint32_t)no - 1;
}

static int by_number(const void *x, const void *y) {
  uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
  return a < b ? -1 : a > b;
}

/* Whether form 'f' is to be taken: the exact one where one is asked for. */
static int wanted(struct segment *s, uint32_t f, const char *exact, size_t len) {
  size_t n;
  if (exact == NULL) return 1;
  const char *text = segment_form_text(s, f, &n);
  return n == len && memcmp(text, exact, n) == 0;
}

/* Counts (out NULL) or lists the forms of a word. */
static size_t list_forms(lua_State *L, struct segment *s, uint32_t word, const char *exact, size_t len,
                         uint32_t *out) {
  size_t n = 0;
  if (segment_file_touch(&s->file, &s->words[word], 2 * sizeof *s->words) != ST_OK) damaged(L);
  uint32_t from = s->words[word].forms, to = s->words[word + 1].forms;
  if (from > to || to > s->nforms) damaged(L);
  if (segment_file_touch(&s->file, s->word_forms + from, (to - from) * sizeof *s->word_forms) != ST_OK)
    damaged(L);
  for (uint32_t f = from; f < to; f++) {
    if (!wanted(s, s->word_forms[f], exact, len)) continue;
    if (out != NULL) out[n] = s->word_forms[f];
    n++;
  }
  return n;
}

/* Reads slot { words..., form = exact } on top of the stack; pushes what holds its numbers. */
static void read_slot(lua_State *L, struct segment *s, struct seek_slot *slot) {
  size_t len = 0, nforms = 0, nwords = lua_rawlen(L, -1);
  int list = lua_gettop(L);
  const char *exact = lua_getfield(L, list, "form") == LUA_TSTRING ? lua_tolstring(L, -1, &len) : NULL;
  lua_pop(L, 1); /* the table keeps it */
  for (size_t k = 0; k < nwords; k++) nforms += list_forms(L, s, word_at(L, s, list, k), exact, len, NULL);
  uint32_t *v = lua_newuserdatauv(L, (nwords + nforms + 1) * sizeof *v, 0), *f = v + nwords;
  for (size_t k = 0; k < nwords; k++) {
    v[k] = word_at(L, s, list, k);
    f += list_forms(L, s, v[k], exact, len, f);
  }
  qsort(v + nwords, nforms, sizeof *v, by_number);
  *slot = (struct seek_slot){v, v + nwords, nwords, nforms};
}

/*
** segment:phrase(slots [, most]) --> matches
** Slots are lists of words; with 'form' only tokens that stand as these bytes;
** an empty one is any token, a slot { none = true } is one that nothing fits.
** With 'most', only so many of the first. Raises without a slot that names a
** word, and above 32 slots.
*/
static int phrase(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  struct seek_slot slots[SEEK_SLOTS];
  size_t n = lua_rawlen(L, 2);
  lua_Integer most = luaL_optinteger(L, 3, SEGMENT_TOKENS);
  luaL_argcheck(L, most >= 0, 3, "not below 0");
  luaL_argcheck(L, n >= 1 && n <= SEEK_SLOTS, 2, "1 to 32 slots expected");
  luaL_checkstack(L, 2 * SEEK_SLOTS + 8, NULL);
  struct matches *m = bind_newmatches(L, 1);
  int result = lua_gettop(L), is_empty = 0;
  for (size_t k = 0; k < n; k++) {
    if (lua_rawgeti(L, 2, (lua_Integer)k + 1) != LUA_TTABLE) return luaL_error(L, "a slot must be a table");
    is_empty |= lua_getfield(L, -1, "none") != LUA_TNIL;
    lua_pop(L, 1);
    read_slot(L, s, &slots[k]);
    is_empty |= slots[k].nwords > 0 && slots[k].nforms == 0;
  }
  enum status st = is_empty ? ST_OK : seek_phrase(m, s, slots, n, (size_t)most);
  if (st == ST_LIMIT) return luaL_argerror(L, 2, "at least one slot must name a word");
  if (st == ST_SYNTAX) return damaged(L);
  if (st != ST_OK) return bind_fail(L, st);
  lua_settop(L, result);
  return 1;
}

/* ---- documents ---- */

/*
** segment:select(sources, from, to) --> docset
** Documents whose source is a key of the table 'sources' (nil: any) and whose
** date lies between the numbers (nil: any; a document without one never).
*/
static int choose(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  lua_Integer from = luaL_optinteger(L, 3, 0), to = luaL_optinteger(L, 4, UINT32_MAX);
  int by_source = !lua_isnoneornil(L, 2);
  if (by_source) luaL_checktype(L, 2, LUA_TTABLE);
  unsigned char *take = lua_newuserdatauv(L, s->nsources + 1, 0);
  for (size_t k = 0; k < s->nsources; k++) {
    size_t len;
    const char *name = segment_source(s, k, &len);
    take[k] = 1;
    if (!by_source) continue;
    lua_pushlstring(L, name, len);
    take[k] = lua_rawget(L, 2) != LUA_TNIL;
    lua_pop(L, 1);
  }
  struct docset *set = bind_newdocset(L, 1);
  for (size_t d = 0; d < s->ndocs; d++) {
    const struct segment_doc *v = &s->docs[d];
    if (by_source && (v->source >= s->nsources || !take[v->source])) continue;
    if (v->date < from || v->date > to) continue;
    set->bits[d / 64] |= (uint64_t)1 << d % 64;
  }
  return 1;
}

/* segment:sources() --> list of names, in the order of their numbers; "" is unknown */
static int sources(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  lua_newtable(L);
  for (size_t k = 0; k < s->nsources; k++) {
    size_t len;
    const char *name = segment_source(s, k, &len);
    lua_pushlstring(L, name != NULL ? name : "", len);
    lua_rawseti(L, -2, (lua_Integer)k + 1);
  }
  return 1;
}

/* What a document counts under: its source, or its date without the last digits. */
static uint32_t tally_key(const struct segment_doc *d, uint32_t unit) {
  return unit == 0 ? d->source : d->date - d->date % unit;
}

/* The different keys of all documents, sorted; their number. */
static size_t tally_keys(const struct segment *s, uint32_t unit, uint32_t *keys) {
  size_t n = 0;
  for (size_t d = 0; d < s->ndocs; d++) {
    uint32_t key = tally_key(&s->docs[d], unit);
    if (n == 0 || keys[n - 1] != key) keys[n++] = key; /* neighbours are often of one day */
  }
  qsort(keys, n, sizeof *keys, by_number);
  size_t kept = 0;
  for (size_t k = 0; k < n; k++)
    if (kept == 0 || keys[kept - 1] != keys[k]) keys[kept++] = keys[k];
  return kept;
}

struct tally {
  uint64_t docs, tokens, found, hits;
};

/*
** segment:tally(by, docset [, matches]) --> list of key, documents, tokens, found, hits, ...
** 'by' is "source", whose key is a number into segment:sources(), or "day",
** "month", "year", whose key is a date such as 20250500. Of each key: all
** documents and their tokens, those in the set, the matches in them.
** O(documents log keys + matches).
*/
static int tally(lua_State *L) {
  static const char *const names[] = {"source", "day", "month", "year", NULL};
  static const uint32_t units[] = {0, 1, 100, 10000};
  const struct segment *s = bind_checksegment(L, 1);
  uint32_t unit = units[luaL_checkoption(L, 2, NULL, names)];
  const struct docset *set = bind_checkdocset(L, 3);
  const struct matches *m = lua_isnoneornil(L, 4) ? NULL : luaL_checkudata(L, 4, MATCHES_TYPE);
  luaL_argcheck(L, set->n == s->ndocs, 3, "it is of another segment");
  uint32_t *keys = lua_newuserdatauv(L, (s->ndocs + 1) * sizeof *keys, 0);
  uint32_t *hits = lua_newuserdatauv(L, (s->ndocs + 1) * sizeof *hits, 0);
  struct docset *any = bind_newdocset(L, 1);
  memset(hits, 0, (s->ndocs + 1) * sizeof *hits);
  if (m != NULL) seek_docs(s, m, any->bits, hits);
  size_t n = tally_keys(s, unit, keys);
  struct tally *v = lua_newuserdatauv(L, (n + 1) * sizeof *v, 0);
  memset(v, 0, (n + 1) * sizeof *v);
  for (size_t d = 0; d < s->ndocs; d++) {
    uint32_t key = tally_key(&s->docs[d], unit);
    const uint32_t *at = bsearch(&key, keys, n, sizeof key, by_number);
    struct tally *t = &v[at - keys];
    t->docs++;
    t->tokens += s->docs[d + 1].token - s->docs[d].token;
    t->found += set->bits[d / 64] >> d % 64 & 1;
    t->hits += hits[d];
  }
  lua_createtable(L, (int)(5 * n), 0);
  for (size_t k = 0; k < n; k++) {
    const uint64_t row[] = {unit == 0 ? keys[k] + 1 : keys[k], v[k].docs, v[k].tokens, v[k].found, v[k].hits};
    for (size_t i = 0; i < 5; i++) {
      lua_pushinteger(L, (lua_Integer)row[i]);
      lua_rawseti(L, -2, (lua_Integer)(5 * k + i + 1));
    }
  }
  return 1;
}

/* ---- texts ---- */

static void add_form(luaL_Buffer *b, struct segment *s, size_t token, int with_space) {
  size_t len;
  uint32_t form = segment_form_at(s, token);
  if (form >= s->nforms) return;
  const char *text = segment_form_text(s, form, &len);
  if (with_space && segment_form_gap(s->forms[form]) > 0) luaL_addchar(b, ' ');
  luaL_addlstring(b, text, len);
}

static void push_tokens(lua_State *L, struct segment *s, size_t first, size_t end) {
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  for (size_t k = first; k < end; k++) add_form(&b, s, k, k > first);
  luaL_pushresult(&b);
}

/* Where lines() is: the document, and its tokens up to the last match. */
struct lines {
  size_t d, first, end;
  struct segment_walk walk;
};

/* Goes on to the document of a match; false when damaged, or no match of this segment. */
static int find_line(struct segment *s, struct lines *at, struct match m, struct segment_walk *last) {
  if (m.end <= m.first || m.end > s->ntokens) return 0;
  if (m.first >= at->end) {
    at->d = segment_doc_of(s, m.first);
    segment_doc_tokens(s, at->d, &at->first, &at->end);
    if (segment_walk_begin(s, &at->walk, at->d) != ST_OK) return 0;
  }
  if (m.first < at->first || segment_walk_to(s, &at->walk, m.first) != ST_OK) return 0;
  *last = at->walk;
  return segment_walk_to(s, last, m.end - 1) == ST_OK;
}

/*
** segment:lines(matches, k, most, left, right) --> list of d, first, last, before, hit, after, ...
** Matches k to k + most - 1, each with the bytes of its text it stands in and
** so many tokens around it, within its document. Space is where these words
** usually have it: what was printed stands in the text. O(tokens of their
** documents).
*/
static int lines(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  const struct matches *m = luaL_checkudata(L, 2, MATCHES_TYPE);
  size_t k = bind_checkpos(L, 3, m->n), n = (size_t)luaL_checkinteger(L, 4);
  size_t left = (size_t)luaL_checkinteger(L, 5), right = (size_t)luaL_checkinteger(L, 6);
  luaL_argcheck(L, n >= 1 && n <= LINES, 4, "1 to 4096 lines");
  luaL_argcheck(L, left <= 1000 && right <= 1000, 5, "0 to 1000 tokens");
  if (n > m->n - k) n = m->n - k;
  struct lines at = {0};
  lua_createtable(L, (int)(6 * n), 0);
  int list = lua_gettop(L);
  for (size_t i = 0; i < n; i++) {
    struct match v = m->v[k + i];
    struct segment_walk last;
    if (!find_line(s, &at, v, &last)) return damaged(L);
    size_t from = v.first - at.first > left ? v.first - left : at.first;
    size_t to = at.end - v.end > right ? v.end + right : at.end;
    lua_pushinteger(L, (lua_Integer)at.d + 1);
    bind_pushspan(L, at.walk.start, last.end);
    push_tokens(L, s, from, v.first);
    push_tokens(L, s, v.first, v.end);
    push_tokens(L, s, v.end, to);
    for (int field = 6; field > 0; field--) lua_rawseti(L, list, (lua_Integer)(6 * i) + field);
  }
  return 1;
}

/* segment:bytes(d) --> list of 2 * tokens numbers: first and last byte of each token of document d */
static int bytes(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  size_t d = bind_checkpos(L, 2, s->ndocs), first, end;
  struct segment_walk w;
  segment_doc_tokens(s, d, &first, &end);
  if (segment_walk_begin(s, &w, d) != ST_OK) return damaged(L);
  lua_createtable(L, (int)(2 * (end - first)), 0);
  for (size_t k = first; k < end; k++) {
    if (segment_walk_to(s, &w, k) != ST_OK) return damaged(L);
    lua_pushinteger(L, (lua_Integer)w.start + 1);
    lua_rawseti(L, -2, (lua_Integer)(2 * (k - first) + 1));
    lua_pushinteger(L, w.end);
    lua_rawseti(L, -2, (lua_Integer)(2 * (k - first) + 2));
  }
  return 1;
}

/* segment:span(first, last) --> first, last: bytes of the text of their document. O(its tokens). */
static int span(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  size_t i = bind_checkpos(L, 2, s->ntokens), j = bind_checkpos(L, 3, s->ntokens), first, end;
  size_t d = segment_doc_of(s, i);
  struct segment_walk w;
  segment_doc_tokens(s, d, &first, &end);
  luaL_argcheck(L, j >= i && j < end, 3, "not in the same document");
  if (segment_walk_begin(s, &w, d) != ST_OK || segment_walk_to(s, &w, i) != ST_OK) return damaged(L);
  uint32_t start = w.start;
  if (segment_walk_to(s, &w, j) != ST_OK) return damaged(L);
  return bind_pushspan(L, start, w.end);
}

/* segment:sentence(token) --> first, last: tokens of the sentence, within the document */
static int sentence(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  size_t from, to;
  segment_sentence(s, bind_checkpos(L, 2, s->ntokens), &from, &to);
  return bind_pushspan(L, from, to);
}

/* ---- the whole ---- */

/*
** segment:frequencies([docset]) --> list of word, tokens, word, tokens, ...
** How often each word is in the documents, words of no token left out.
** O(tokens of the documents + words).
*/
static int frequencies(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  const struct docset *set = lua_isnoneornil(L, 2) ? NULL : bind_checkdocset(L, 2);
  luaL_argcheck(L, set == NULL || set->n == s->ndocs, 2, "it is of another segment");
  uint32_t *n = lua_newuserdatauv(L, (s->nwords + 1) * sizeof *n, 0);
  memset(n, 0, (s->nwords + 1) * sizeof *n);
  if (segment_touch_all(s) != ST_OK) return damaged(L);
  for (size_t d = 0; d < s->ndocs; d++) {
    size_t first, end;
    if (set != NULL && !(set->bits[d / 64] >> d % 64 & 1)) continue;
    segment_doc_tokens(s, d, &first, &end);
    for (size_t k = first; k < end; k++) {
      uint32_t form = segment_form_at(s, k);
      uint32_t of = form < s->nforms ? segment_form_word(s->forms[form]) : UINT32_MAX;
      if (of < s->nwords) n[of]++;
    }
  }
  lua_newtable(L);
  lua_Integer at = 0;
  for (size_t k = 0; k < s->nwords; k++) {
    if (n[k] == 0) continue;
    lua_pushinteger(L, (lua_Integer)k + 1);
    lua_rawseti(L, -2, ++at);
    lua_pushinteger(L, n[k]);
    lua_rawseti(L, -2, ++at);
  }
  return 1;
}

/* segment:kind(word) --> "word", "number", "punct", ...: of its most frequent form */
static int kind(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  size_t k = bind_checkpos(L, 2, s->nwords);
  if (segment_file_touch(&s->file, &s->words[k], sizeof *s->words) != ST_OK) return damaged(L);
  uint32_t from = s->words[k].forms;
  if (from >= s->nforms || segment_file_touch(&s->file, &s->word_forms[from], 4) != ST_OK) return damaged(L);
  uint32_t form = s->word_forms[from];
  if (form >= s->nforms || segment_file_touch(&s->file, &s->forms[form], sizeof *s->forms) != ST_OK)
    return damaged(L);
  uint32_t no = segment_form_kind(s->forms[form]);
  lua_pushstring(L, no < KIND_COUNT ? kind_names[no] : kind_names[KIND_SYMBOL]);
  return 1;
}

/* segment:verify() --> number of damaged blocks. Reads the whole file. */
static int verify(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)segment_file_verify(&bind_checksegment(L, 1)->file));
  return 1;
}

/* segment:scan(form) --> how many tokens of the column are form number 'form'. For measuring. */
static int scan_column(lua_State *L) {
  const struct segment *s = bind_checksegment(L, 1);
  size_t form = bind_checkpos(L, 2, FORM_FAR);
  lua_pushinteger(L, (lua_Integer)pair_scan(s->column, s->ntokens, (uint16_t)form));
  return 1;
}

/* core.wildcard(pattern, text) --> boolean: whether the whole text fits, by '*' and '?'. */
static int wildcard(lua_State *L) {
  size_t np, n;
  const char *p = luaL_checklstring(L, 1, &np), *s = luaL_checklstring(L, 2, &n);
  lua_pushboolean(L, fits(p, p + np, s, s + n));
  return 1;
}

/* segment:close(). Harmless the second time. */
static int close_segment(lua_State *L) {
  segment_close(luaL_checkudata(L, 1, SEGMENT_TYPE));
  return 0;
}

static int segment_tostring(lua_State *L) {
  const struct segment *s = luaL_checkudata(L, 1, SEGMENT_TYPE);
  if (s->file.base == NULL) lua_pushliteral(L, SEGMENT_TYPE " (closed)");
  else lua_pushfstring(L, SEGMENT_TYPE " (%I documents)", (LUAI_UACINT)s->ndocs);
  return 1;
}

void bind_segment(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", close_segment}, {"__close", close_segment}, {"__tostring", segment_tostring}, {NULL, NULL}};
  static const luaL_Reg meth[] = {
      {"counts", counts},       {"doc", doc},
      {"touch", touch},         {"doc_of", doc_of},
      {"find_doc", find_doc},   {"ids", ids},
      {"find_word", find_word}, {"word", word},
      {"forms", forms},         {"words", words},
      {"phrase", phrase},       {"select", choose},
      {"sources", sources},     {"lines", lines},
      {"bytes", bytes},         {"span", span},
      {"sentence", sentence},   {"frequencies", frequencies},
      {"kind", kind},           {"verify", verify},
      {"tally", tally},         {"scan", scan_column},
      {"close", close_segment}, {NULL, NULL},
  };
  static const luaL_Reg functions[] = {{"segment", segment_new}, {"wildcard", wildcard}, {NULL, NULL}};
  bind_type(L, SEGMENT_TYPE, meta, meth);
  luaL_setfuncs(L, functions, 0);
}
