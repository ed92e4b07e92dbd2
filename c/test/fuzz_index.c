/*
** Files of indexes that lie behind a valid checksum: loading refuses them or
** gives an index that can be searched, grown and saved again. And stray text
** through shingles, signatures and winnowing.
*/
#include "fuzz.h"

#include "base/cpu.h"
#include "near/lsh.h"
#include "base/pack.h"
#include "near/termindex.h"
#include "near/winnow.h"

const char *const fuzz_fragments[] = {"\1",
                                      "\2",
                                      "\40",
                                      "\x20",
                                      "word ",
                                      "two words. ",
                                      "\xE2\x80\x9C",
                                      "\xC2\xA0",
                                      "\xFF\xFF\xFF\xFF",
                                      "A",
                                      "abcdefghijklmnopqrstuvwxyz0123456789",
                                      NULL};

/* A sound file, with bytes changed and perhaps cut short, and a checksum that makes it credible. */
static void forge(struct buf *file, const uint8_t *data, size_t size) {
  file->n -= 4;
  for (size_t k = 0; k + 2 < size && k < 24; k += 3) {
    size_t at = (data[k] + 256u * data[k + 1]) % (k % 2 == 0 ? 72 : file->n); /* the head is where it hurts */
    file->p[at] = (char)data[k + 2];
  }
  if (size % 5 == 0) file->n -= size % file->n;
  CHECK(pack_u32(file, pack_sum(file->p, file->n)) == ST_OK);
}

static void write_lsh(struct buf *file) {
  uint32_t least[32];
  struct lsh x;
  CHECK(lsh_init(&x, fuzz_alloc, 32, 8, 4, 5) == ST_OK);
  for (uint32_t t = 0; t < 7; t++) {
    for (uint32_t k = 0; k < 32; k++) least[k] = t / 2 * 31 + k;
    CHECK(lsh_add(&x, least) == ST_OK);
  }
  CHECK(lsh_save(&x, file) == ST_OK);
  lsh_free(&x);
}

static void write_terms(struct buf *file) {
  struct termindex x;
  CHECK(termindex_init(&x, fuzz_alloc, 5) == ST_OK);
  for (uint32_t t = 0; t < 7; t++) {
    struct term terms[] = {{t, 1, 0}, {7, 2, 0.5f}, {t % 3 + 8, 1, 0}};
    for (size_t k = 0; k < 3; k++) termindex_count_term(&x, terms[k].id);
    termindex_count_text(&x);
    CHECK(termindex_add(&x, terms, 3, (int32_t)t) == ST_OK);
  }
  CHECK(termindex_save(&x, file) == ST_OK);
  termindex_free(&x);
}

static void try_lsh(const struct buf *file) {
  uint32_t least[MINHASH_SLOTS_MAX] = {0};
  struct lsh x;
  struct lsh_hits hits;
  struct buf again;
  lsh_hits_init(&hits, fuzz_alloc);
  buf_init(&again, fuzz_alloc);
  if (lsh_load(&x, fuzz_alloc, file->p, file->n) == ST_OK) {
    CHECK(lsh_save(&x, &again) == ST_OK && again.n == file->n && memcmp(again.p, file->p, again.n) == 0);
    CHECK(lsh_add(&x, least) == ST_OK && lsh_find(&x, least, x.slots, &hits) == ST_OK && hits.n > 0);
  }
  lsh_free(&x);
  lsh_hits_free(&hits);
  buf_free(&again);
}

static void try_terms(const struct buf *file) {
  struct termindex x;
  struct term_hits hits;
  struct term terms[] = {{1, 1, 0}, {2, 1, 0}};
  term_hits_init(&hits, fuzz_alloc);
  if (termindex_load(&x, fuzz_alloc, file->p, file->n) == ST_OK) {
    CHECK(termindex_add(&x, terms, 2, 0) == ST_OK);
    CHECK(termindex_find(&x, x.n - 1, 0.1, 9, 9, &hits) == ST_OK);
  }
  termindex_free(&x);
  term_hits_free(&hits);
}

/* The same runs at every level; each lies inside the text, in order. */
static void try_text(const char *s, size_t n) {
  uint32_t first[64] = {0}, least[64] = {0};
  struct fingerprints f;
  fingerprints_init(&f, fuzz_alloc);
  for (int level = 0; level < SIMD_COUNT; level++) {
    if (!simd_has((enum simd)level)) continue;
    simd_force((enum simd)level);
    minhash(level == 0 ? first : least, 64, s, n, 1 + (unsigned)(n % 7));
    CHECK(level == 0 || memcmp(first, least, sizeof first) == 0);
    CHECK(winnow(&f, s, n, 1 + (unsigned)(n % 7), 1 + (unsigned)(n % 9)) == ST_OK);
    for (size_t k = 0; k < f.n; k++) {
      CHECK(f.v[k].where.start < f.v[k].where.end && f.v[k].where.end <= n);
      CHECK(k == 0 || f.v[k - 1].where.start < f.v[k].where.start);
    }
  }
  fingerprints_free(&f);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static unsigned turn;
  struct buf file;
  buf_init(&file, fuzz_alloc);
  write_lsh(&file);
  forge(&file, data, size);
  try_lsh(&file);
  if (turn++ % 32 == 0) { /* these come with 12 MiB of counts */
    file.n = 0;
    write_terms(&file);
    forge(&file, data, size);
    try_terms(&file);
  }
  buf_free(&file);
  try_text((const char *)data, size);
  return 0;
}
