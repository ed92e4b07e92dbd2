#include "tag/model.h"

#include <string.h>

#include "base/pack.h"
#include "tag/tag_word.h"

#define HEAD_BYTES 20u /* magic, version, checksum, number of sections */

/* Whether the records of one bucket fill it exactly. */
static int bucket_is_whole(const unsigned char *p, const unsigned char *end) {
  while (p < end) {
    if (end - p < 3 || end - p < 3 + p[2]) return 0;
    p += 3 + p[2];
  }
  return 1;
}

enum status table_open(struct table *t, const unsigned char *p, size_t len) {
  if (len < 4) return ST_SYNTAX;
  t->bits = model_u32(p);
  if (t->bits < 1 || t->bits > MODEL_BITS_MAX) return ST_SYNTAX;
  size_t buckets = (size_t)1 << t->bits, index = 4 + 4 * (buckets + 1);
  if (len < index) return ST_SYNTAX;
  t->offsets = p + 4;
  t->records = p + index;
  uint32_t at = table_offset(t->offsets);
  for (size_t b = 1; b <= buckets; b++) {
    uint32_t end = table_offset(t->offsets + 4 * b);
    if (end < at || end > len - index || !bucket_is_whole(t->records + at, t->records + end))
      return ST_SYNTAX;
    at = end;
  }
  return ST_OK;
}

/* Whether every record has 'size' bytes. */
static int sizes_are(const struct table *t, size_t size) {
  const unsigned char *p = t->records + table_offset(t->offsets), *end = table_end(t);
  for (; p < end; p += 3 + p[2])
    if (p[2] != size) return 0;
  return 1;
}

/* Whether every record is a whole row, or pairs of a label below 'labels' and a weight. */
static int labels_are_below(const struct table *t, size_t labels) {
  const unsigned char *p = t->records + table_offset(t->offsets), *end = table_end(t);
  for (; p < end; p += 3 + p[2]) {
    if (p[2] % 2 != 0 && p[2] != ROW_BYTES(labels)) return 0;
    for (unsigned k = 0; p[2] % 2 == 0 && k < p[2]; k += 2)
      if (p[3 + k] >= labels) return 0;
  }
  return 1;
}

/* Splits "UPOS XPOS\n" lines. */
static enum status tags_open(struct model *m, const char *p, size_t len) {
  const char *end = p + len;
  for (m->tag_count = 0; p < end; m->tag_count++) {
    const char *line = memchr(p, '\n', (size_t)(end - p));
    const char *space = line != NULL ? memchr(p, ' ', (size_t)(line - p)) : NULL;
    if (space == NULL || line - p > 32 || m->tag_count == MODEL_TAGS_MAX) return ST_SYNTAX;
    struct model_tag *tag = &m->tags[m->tag_count];
    tag->upos = p;
    tag->upos_len = (unsigned char)(space - p);
    tag->xpos = space + 1;
    tag->xpos_len = (unsigned char)(line - space - 1);
    p = line + 1;
  }
  return m->tag_count > 0 ? ST_OK : ST_SYNTAX;
}

/* Whether what the lexicon says of each word can be said. */
static int entries_are_sound(const struct table *t, size_t tag_count) {
  if (!sizes_are(t, ENTRY_BYTES)) return 0;
  const unsigned char *p = t->records + table_offset(t->offsets), *end = table_end(t);
  for (; p < end; p += 3 + ENTRY_BYTES) {
    unsigned char tag = p[3 + ENTRY_TAG];
    if (tag != TAG_NONE && tag >= tag_count) return 0;
  }
  return 1;
}

static enum status sections_open(struct model *m, const unsigned char *file, size_t len) {
  for (size_t k = 0; k < SECTION_COUNT; k++) {
    const unsigned char *entry = file + HEAD_BYTES + 8 * k;
    size_t at = model_u32(entry), size = model_u32(entry + 4);
    if (at > len || size > len - at) return ST_SYNTAX;
    enum status st = k == SECTION_TAGS ? tags_open(m, (const char *)file + at, size)
                                       : table_open(&m->tables[k], file + at, size);
    if (st != ST_OK) return st;
  }
  int sound = entries_are_sound(&m->tables[SECTION_LEXICON], m->tag_count) &&
              labels_are_below(&m->tables[SECTION_POS], m->tag_count) &&
              labels_are_below(&m->tables[SECTION_NAMES], NAME_LABELS) &&
              labels_are_below(&m->tables[SECTION_AGAIN], NAME_LABELS);
  return sound ? ST_OK : ST_SYNTAX;
}

static enum status refuse(const char **reason, const char *why) {
  *reason = why;
  return ST_SYNTAX;
}

enum status model_open(struct model *m, const char *bytes, size_t len, const char **reason) {
  const unsigned char *file = (const unsigned char *)bytes;
  if (len < HEAD_BYTES || memcmp(bytes, MODEL_MAGIC, 8) != 0) return refuse(reason, "not a model file");
  if (model_u32(file + 8) != MODEL_VERSION) return refuse(reason, "a model of another version");
  if (len > UINT32_MAX) return refuse(reason, "too large for a model");
  if (pack_sum(bytes + 16, len - 16) != model_u32(file + 12))
    return refuse(reason, "damaged or cut short: its checksum does not fit");
  if (model_u32(file + 16) != SECTION_COUNT || len < HEAD_BYTES + 8 * SECTION_COUNT)
    return refuse(reason, "its sections are not those of a model");
  if (sections_open(m, file, len) != ST_OK) return refuse(reason, "a section is malformed");
  return ST_OK;
}
