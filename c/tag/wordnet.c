#include <string.h>

#include "base/pack.h"
#include "tag/wordnet_record.h"

#define HEADER 64
#define BLOCK 16u

static uint32_t u32(const unsigned char *p) {
  return wordnet_u24(p) | (uint32_t)p[3] << 24;
}

/* -- opening -------------------------------------------------------------- */

static const char *check_header(const unsigned char *p, size_t n) {
  if (n < HEADER || memcmp(p, "PXWN", 4) != 0) return "not a WordNet table";
  if (u32(p + 4) != 1) return "a WordNet table of another version";
  if (u32(p + 8) != n) return "the WordNet table is not whole";
  if (u32(p + 12) != pack_sum((const char *)p + 16, n - 16)) return "the WordNet table is damaged";
  return NULL;
}

/* The sections must follow one another and hold what the counts say. */
static int has_room(const struct wordnet *w) {
  size_t blocks = (w->words + BLOCK - 1) / BLOCK;
  if (w->index != HEADER || w->spellings < w->index || w->records < w->spellings) return 0;
  if (w->parents < w->records || w->extra < w->parents || w->n < w->extra) return 0;
  return w->spellings - w->index == blocks * 8 && (w->extra - w->parents) / 3 == w->synsets &&
         (w->n - w->extra) / 6 == w->extras && w->words < WORDNET_NONE && w->synsets < WORDNET_NONE;
}

enum status wordnet_open(struct wordnet *w, const void *p, size_t n, const char **reason) {
  w->p = p;
  w->n = n;
  *reason = check_header(p, n);
  if (*reason != NULL) return ST_SYNTAX;
  const unsigned char *h = w->p + 16;
  uint64_t synsets = 0;
  w->words = u32(h);
  for (unsigned k = 0; k < WORDNET_POS; k++) {
    w->first_synset[k] = (uint32_t)synsets;
    synsets += u32(h + 4 + k * 4);
    if (synsets >= WORDNET_NONE) synsets = WORDNET_NONE;
  }
  w->first_synset[WORDNET_POS] = w->synsets = (uint32_t)synsets;
  w->index = u32(h + 20);
  w->spellings = u32(h + 24);
  w->records = u32(h + 28);
  w->parents = u32(h + 32);
  w->extra = u32(h + 36);
  w->extras = u32(h + 40);
  if (has_room(w)) return ST_OK;
  *reason = "the parts of the WordNet table do not fit together";
  return ST_SYNTAX;
}

/* -- words ---------------------------------------------------------------- */

/* Walks the spellings of a block. */
struct speller {
  const unsigned char *at, *end;
  char s[WORDNET_SPELLING + 1];
  size_t len;
};

static int speller_start(struct speller *s, const struct wordnet *w, uint32_t block) {
  size_t at = u32(w->p + w->index + block * 8u);
  s->len = 0;
  s->end = w->p + w->records;
  s->at = s->end;
  if (at > w->records - w->spellings) return 0;
  s->at = w->p + w->spellings + at;
  return 1;
}

static int speller_next(struct speller *s) {
  if (s->end - s->at < 2) return 0;
  size_t shared = s->at[0], rest = s->at[1];
  s->at += 2;
  if (shared > s->len || shared + rest > WORDNET_SPELLING || (size_t)(s->end - s->at) < rest) return 0;
  memcpy(s->s + shared, s->at, rest);
  s->at += rest;
  s->len = shared + rest;
  return 1;
}

static int compare_bytes(const char *a, size_t an, const char *b, size_t bn) {
  int order = memcmp(a, b, an < bn ? an : bn);
  return order != 0 ? order : (an > bn) - (an < bn);
}

/* The last block whose first word is not after 'word'. */
static uint32_t block_of(const struct wordnet *w, const char *word, size_t len) {
  uint32_t low = 0, high = (w->words + BLOCK - 1) / BLOCK;
  struct speller s;
  while (high - low > 1) {
    uint32_t middle = low + (high - low) / 2;
    if (!speller_start(&s, w, middle) || !speller_next(&s) || compare_bytes(s.s, s.len, word, len) > 0)
      high = middle;
    else low = middle;
  }
  return low;
}

/* Number of a word, or WORDNET_NONE. */
static uint32_t find(const struct wordnet *w, const char *word, size_t len) {
  struct speller s;
  if (len == 0 || len > WORDNET_SPELLING || w->words == 0) return WORDNET_NONE;
  uint32_t block = block_of(w, word, len), id = block * BLOCK;
  if (!speller_start(&s, w, block)) return WORDNET_NONE;
  for (unsigned k = 0; k < BLOCK && id < w->words; k++, id++) {
    if (!speller_next(&s)) return WORDNET_NONE;
    int order = compare_bytes(s.s, s.len, word, len);
    if (order >= 0) return order == 0 ? id : WORDNET_NONE;
  }
  return WORDNET_NONE;
}

size_t wordnet_spelling(const struct wordnet *w, uint32_t word, char out[WORDNET_SPELLING]) {
  struct speller s;
  if (word >= w->words || !speller_start(&s, w, word / BLOCK)) return 0;
  for (uint32_t k = 0; k <= word % BLOCK; k++) {
    if (!speller_next(&s)) return 0;
  }
  memcpy(out, s.s, s.len);
  return s.len;
}

/* -- records -------------------------------------------------------------- */

/* One LEB128 number of at most 28 bits; 0 where it runs off the end. */
static int read_number(const unsigned char **at, const unsigned char *end, uint32_t *out) {
  uint32_t value = 0;
  for (unsigned shift = 0; shift < 28 && *at < end; shift += 7) {
    unsigned char byte = *(*at)++;
    value |= (uint32_t)(byte & 0x7F) << shift;
    if (byte < 0x80) return *out = value, 1;
  }
  return 0;
}

/* Reads the record at '*at' and moves past it. */
static int read_record(const unsigned char **at, const unsigned char *end, struct wordnet_record *r) {
  if (*at >= end) return 0;
  unsigned flags = *(*at)++;
  for (unsigned kind = 0; kind < WORDNET_KINDS; kind++) {
    uint32_t count = 0;
    r->of[kind].n = 0;
    if (!(flags & 1u << kind)) continue;
    if (!read_number(at, end, &count) || count > WORDNET_NUMBERS) return 0;
    for (uint32_t k = 0; k < count; k++) {
      if (!read_number(at, end, &r->of[kind].v[k])) return 0;
    }
    r->of[kind].n = count;
  }
  return 1;
}

int wordnet_record(const struct wordnet *w, uint32_t word, struct wordnet_record *r) {
  size_t place = u32(w->p + w->index + (word / BLOCK) * 8u + 4);
  if (place > w->parents - w->records) return 0;
  const unsigned char *at = w->p + w->records + place, *end = w->p + w->parents;
  for (uint32_t k = 0; k <= word % BLOCK; k++) {
    if (!read_record(&at, end, r)) return 0;
  }
  return 1;
}

/* The word at a zigzag distance, or WORDNET_NONE. */
uint32_t wordnet_word_at(const struct wordnet *w, uint32_t from, uint32_t zigzag) {
  int64_t distance = zigzag & 1 ? -(int64_t)(zigzag / 2) - 1 : (int64_t)(zigzag / 2);
  int64_t to = (int64_t)from + distance;
  return to >= 0 && to < (int64_t)w->words ? (uint32_t)to : WORDNET_NONE;
}

/* -- base forms ----------------------------------------------------------- */

/* Endings that are taken off, what is put in their place, and of what part of speech that is. */
static const struct ending {
  const char *ending, *instead;
  unsigned pos;
} endings[] = {
    {"s", "", 3},      {"ses", "s", 1},   {"xes", "x", 1}, {"zes", "z", 1}, {"ches", "ch", 1},
    {"shes", "sh", 1}, {"men", "man", 1}, {"ies", "y", 3}, {"es", "e", 2},  {"es", "", 2},
    {"ed", "e", 2},    {"ed", "", 2},     {"ing", "e", 2}, {"ing", "", 2},  {"er", "", 4},
    {"est", "", 4},    {"er", "e", 4},    {"est", "e", 4},
};

struct bases {
  struct wordnet_base *v;
  size_t n;
};

static void add_base(struct bases *b, uint32_t word, unsigned pos) {
  for (size_t k = 0; k < b->n; k++) {
    if (b->v[k].word == word) {
      b->v[k].pos |= pos;
      return;
    }
  }
  if (pos == 0 || b->n == WORDNET_BASES) return;
  b->v[b->n].word = word;
  b->v[b->n++].pos = pos;
}

static unsigned pos_of(const struct wordnet_record *r) {
  unsigned pos = 0;
  for (unsigned k = 0; k < WORDNET_POS; k++) pos |= r->of[k].n > 0 ? 1u << k : 0;
  return pos;
}

/* What the table itself has of a word. Returns the parts of speech it is irregular in. */
static unsigned add_entries(const struct wordnet *w, uint32_t word, struct bases *b) {
  struct wordnet_record r;
  unsigned irregular = 0;
  if (word == WORDNET_NONE || !wordnet_record(w, word, &r)) return 0;
  add_base(b, word, pos_of(&r));
  for (size_t k = 0; k < r.of[WORDNET_HAS_BASES].n; k++) {
    uint32_t base = wordnet_word_at(w, word, r.of[WORDNET_HAS_BASES].v[k] / 4);
    unsigned pos = 1u << (r.of[WORDNET_HAS_BASES].v[k] % 4);
    irregular |= pos;
    if (base != WORDNET_NONE) add_base(b, base, pos);
  }
  return irregular;
}

static void add_detached(const struct wordnet *w, const char *word, size_t len, unsigned not_in,
                         struct bases *b) {
  char stem[WORDNET_SPELLING + 1];
  struct wordnet_record r;
  for (size_t k = 0; k < sizeof endings / sizeof endings[0]; k++) {
    size_t cut = strlen(endings[k].ending), more = strlen(endings[k].instead);
    if (len <= cut + 1 || memcmp(word + len - cut, endings[k].ending, cut) != 0) continue;
    memcpy(stem, word, len - cut);
    memcpy(stem + len - cut, endings[k].instead, more);
    uint32_t base = find(w, stem, len - cut + more);
    if (base != WORDNET_NONE && wordnet_record(w, base, &r))
      add_base(b, base, pos_of(&r) & endings[k].pos & ~not_in);
  }
}

size_t wordnet_bases(const struct wordnet *w, const char *word, size_t len,
                     struct wordnet_base out[WORDNET_BASES]) {
  struct bases b = {out, 0};
  if (len == 0 || len > WORDNET_SPELLING) return 0;
  unsigned irregular = add_entries(w, find(w, word, len), &b);
  add_detached(w, word, len, irregular, &b);
  return b.n;
}
