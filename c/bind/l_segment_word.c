#include <string.h>

#include "bind/l_segment.h"
#include "match/wildcard.h"

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
  if (segment_file_touch(&s->file, &s->words[k], 2 * sizeof *s->words) != ST_OK) return segment_damaged(L);
  uint32_t from = s->words[k].forms, to = s->words[k + 1].forms;
  if (from > to || to > s->nforms) return segment_damaged(L);
  lua_createtable(L, (int)(to - from), 0);
  for (uint32_t f = from; f < to; f++) {
    const char *text = segment_form_text(s, s->word_forms[f], &len);
    lua_pushlstring(L, text, len);
    lua_rawseti(L, -2, f - from + 1);
  }
  return 1;
}

/* segment:kind(word) --> "word", "number", "punct", ...: of its most frequent form */
static int kind(lua_State *L) {
  struct segment *s = bind_checksegment(L, 1);
  size_t k = bind_checkpos(L, 2, s->nwords);
  if (segment_file_touch(&s->file, &s->words[k], sizeof *s->words) != ST_OK) return segment_damaged(L);
  uint32_t from = s->words[k].forms;
  if (from >= s->nforms || segment_file_touch(&s->file, &s->word_forms[from], 4) != ST_OK)
    return segment_damaged(L);
  uint32_t form = s->word_forms[from];
  if (form >= s->nforms || segment_file_touch(&s->file, &s->forms[form], sizeof *s->forms) != ST_OK)
    return segment_damaged(L);
  uint32_t no = segment_form_kind(s->forms[form]);
  lua_pushstring(L, no < KIND_COUNT ? kind_names[no] : kind_names[KIND_SYMBOL]);
  return 1;
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
    if (!wildcard_fits(pattern, len, text, n)) continue;
    lua_pushinteger(L, (lua_Integer)k + 1);
    lua_rawseti(L, -2, ++found);
  }
  return 1;
}

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
  if (segment_touch_all(s) != ST_OK) return segment_damaged(L);
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

const luaL_Reg segment_word_methods[] = {
    {"find_word", find_word},     {"word", word}, {"forms", forms}, {"kind", kind}, {"words", words},
    {"frequencies", frequencies}, {NULL, NULL},
};
