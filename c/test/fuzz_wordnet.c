/*
** WordNet tables made of stray bytes behind a header that fits them, and then
** asked for words: no read may leave the table, whatever the numbers say.
** 'whole' tables with a checksum that fits reach the code behind the header.
*/
#include <zlib.h>

#include "fuzz.h"
#include "tag/wordnet.h"

const char *const fuzz_fragments[] = {
    "PXWN", "\x01",     "car",     "cars",     "went",         "\x01\x02\x03", "\x03go",       "\x80\x80\x01",
    "\x10", "\xFF\xFF", "\x02run", "\x01\x01", "\x10\x01\x02", "\x20\x01\x01", "\x40\x01\x09", NULL};

#define HEADER 64u

static void put(unsigned char *p, uint32_t n) {
  for (unsigned k = 0; k < 4; k++) p[k] = (unsigned char)(n >> 8 * k);
}

/* Lays the sections over 'size' bytes of payload, as the first bytes of it say. */
static size_t lay_out(unsigned char *t, const uint8_t *data, size_t size) {
  uint32_t words = size > 0 ? data[0] % 40u : 0, synsets = size > 1 ? data[1] % 40u : 0;
  uint32_t extras = size > 2 ? data[2] % 4u : 0, blocks = (words + 15) / 16;
  size_t fixed = blocks * 8 + synsets * 3 + extras * 6;
  if (fixed > size) return 0;
  uint32_t index = HEADER, spellings = index + blocks * 8, records = spellings + (uint32_t)(size - fixed) / 2;
  uint32_t extra = (uint32_t)(HEADER + size) - extras * 6, parents = extra - synsets * 3;
  memcpy(t + HEADER, data, size);
  for (uint32_t k = 0; k < blocks * 8; k += 4) put(t + index + k, k < 8 ? 0 : t[index + k]);
  /* one word that is found, so that its record, whatever it is, gets read */
  if (records - spellings >= 5) memcpy(t + spellings, "\0\3car", 5);
  put(t + 16, words);
  put(t + 20, synsets / 2);
  put(t + 24, synsets - synsets / 2);
  put(t + 28, 0);
  put(t + 32, 0);
  put(t + 36, index);
  put(t + 40, spellings);
  put(t + 44, records);
  put(t + 48, parents);
  put(t + 52, extra);
  put(t + 56, extras);
  put(t + 60, 0);
  return HEADER + size;
}

static void seal(unsigned char *t, size_t n) {
  memcpy(t, "PXWN", 4);
  put(t + 4, 1);
  put(t + 8, (uint32_t)n);
  put(t + 12, (uint32_t)crc32(0, t + 16, (uInt)(n - 16)));
}

static void ask(const struct wordnet *w, const char *word) {
  struct wordnet_base bases[WORDNET_BASES];
  char spelling[WORDNET_SPELLING];
  size_t n = wordnet_bases(w, word, strlen(word), bases);
  CHECK(n <= WORDNET_BASES);
  for (size_t k = 0; k < n; k++) {
    CHECK(bases[k].word < w->words);
    CHECK(wordnet_spelling(w, bases[k].word, spelling) <= WORDNET_SPELLING);
  }
}

static void relate(const struct wordnet *w) {
  static const struct wordnet_word words[] = {
      {"car", 3, 0}, {"cars", 4, 0}, {"go", 2, 0}, {"run", 3, 2}, {"", 0, 0}};
  struct wordnet_links links;
  wordnet_links_init(&links, fuzz_alloc);
  CHECK(wordnet_related(w, words, 5, &links) == ST_OK);
  for (size_t k = 0; k < links.n; k++) {
    CHECK(links.v[k].a < links.v[k].b && links.v[k].b < 5);
    CHECK(links.v[k].strength > 0 && links.v[k].strength <= 1);
    CHECK(k == 0 || links.v[k - 1].a < links.v[k].a || links.v[k - 1].b < links.v[k].b);
  }
  wordnet_links_free(&links);
}

static void read_table(const unsigned char *t, size_t n) {
  struct wordnet w;
  const char *reason = NULL;
  if (wordnet_open(&w, t, n, &reason) != ST_OK) {
    CHECK(reason != NULL);
    return;
  }
  ask(&w, "car");
  ask(&w, "goes");
  ask(&w, "went");
  relate(&w);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  read_table(data, size);
  if (size > 1u << 16) return 0;
  /* a block of exactly its size, so that reading past it is noticed */
  unsigned char *t = malloc(HEADER + size);
  if (t == NULL) return 0;
  size_t n = lay_out(t, data, size);
  if (n > 0) {
    seal(t, n);
    read_table(t, n);
  }
  free(t);
  return 0;
}
