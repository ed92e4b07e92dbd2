#include "lexicon.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tag/tag_list.h"

/* A tag belongs to a word from this share of its occurrences on. */
#define TAG_SHARE 0.04
#define TAGS_OF_CLASS 4
#define CLASS_WORDS_LEAST 2 /* words are not judged by one occurrence */
#define CLASSES_MAX 250
/* A word has one tag only: seen so often, with so few exceptions. */
#define FIXED_LEAST 20
#define FIXED_EXCEPTIONS 0.003
#define PLAIN_LEAST 4

static size_t find_slot(const struct lexicon_map *map, uint64_t form) {
  size_t k = form & (map->size - 1);
  while (map->slots[k] != NULL && map->slots[k]->form != form) k = (k + 1) & (map->size - 1);
  return k;
}

static void grow(struct lexicon_map *map) {
  struct lexicon_map old = *map;
  map->size = old.size > 0 ? 2 * old.size : 1024;
  map->slots = must_alloc(map->size, sizeof(struct lexicon_word *));
  for (size_t k = 0; k < old.size; k++)
    if (old.slots[k] != NULL) map->slots[find_slot(map, old.slots[k]->form)] = old.slots[k];
  free(old.slots);
}

static struct lexicon_word *word_of(struct lexicon_map *map, uint64_t form) {
  if (2 * map->n >= map->size) grow(map);
  size_t slot = find_slot(map, form);
  if (map->slots[slot] == NULL) {
    map->slots[slot] = must_alloc(1, sizeof(struct lexicon_word));
    map->slots[slot]->form = form;
    map->n++;
  }
  return map->slots[slot];
}

static FILE *open_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file != NULL) return file;
  perror(path);
  exit(1);
}

void lexicon_read(struct lexicon_map *map, const char *path) {
  FILE *file = open_file(path);
  char *line = NULL;
  size_t room = 0;
  while (getline(&line, &room, file) > 0) {
    char *tab = strchr(line, '\t');
    if (tab != NULL) word_of(map, tag_form_hash(line, (size_t)(tab - line)))->mask |= (uint32_t)atoi(tab + 1);
  }
  free(line);
  fclose(file);
}

/* The key of a name's words; all that begins it is told so. */
static struct lexicon_word *listed_word(struct lexicon_map *map, char *words) {
  struct lexicon_word *word = NULL;
  uint64_t key = 0;
  for (char *p = strtok(words, " "); p != NULL; p = strtok(NULL, " ")) {
    if (word != NULL) word->mask |= LEX_BEGINS;
    key = tag_list_key(key, tag_form_hash(p, strlen(p)));
    word = word_of(map, key);
  }
  return word;
}

void lexicon_read_listed(struct lexicon_map *map, const char *path) {
  FILE *file = open_file(path);
  char *line = NULL;
  size_t room = 0;
  while (getline(&line, &room, file) > 0) {
    char *tab = strchr(line, '\t');
    if (tab == NULL) continue;
    *tab = '\0';
    struct lexicon_word *word = listed_word(map, line);
    if (word != NULL) word->mask |= (uint32_t)atoi(tab + 1) * LEX_LISTED_PERSON;
  }
  free(line);
  fclose(file);
}

static int is_small(const struct tag_word *w) {
  return w->shape == TS_LOWER || w->shape == TS_PUNCT || w->shape == TS_CLITIC;
}

void lexicon_count_tags(struct lexicon_map *map, const struct corpus *c) {
  for (size_t d = 0; d < c->n; d++) {
    const struct document *doc = &c->v[d];
    for (const struct tag_word *w = doc->block.v; w < doc->block.v + doc->block.n; w++) {
      if (tag_is_blank(w) || doc->gold[w->token] == LABEL_UNKNOWN) continue;
      struct lexicon_word *word = word_of(map, w->form);
      word->tags[doc->gold[w->token]]++;
      word->small[doc->gold[w->token]] += (unsigned)is_small(w);
    }
  }
}

void lexicon_count_names(struct lexicon_map *map, const struct corpus *c) {
  for (size_t d = 0; d < c->n; d++) {
    const struct document *doc = &c->v[d];
    for (const struct tag_word *w = doc->block.v; w < doc->block.v + doc->block.n; w++) {
      if (tag_is_blank(w) || !is_small(w)) continue;
      struct lexicon_word *word = word_of(map, w->form);
      if (doc->gold[w->token] == NAME_OUT) word->out++;
      else word->in++;
    }
  }
}

/* The tags of a word, the commonest first, as a string of numbers + 1. */
struct tag_class {
  unsigned char tags[TAGS_OF_CLASS + 1];
  size_t words;
};

static struct tag_class class_of(const struct lexicon_word *word, size_t tag_count) {
  struct tag_class c = {{0}, 1};
  uint32_t all = 0;
  for (size_t t = 0; t < tag_count; t++) all += word->tags[t];
  if (all < CLASS_WORDS_LEAST) return c;
  for (int k = 0; k < TAGS_OF_CLASS; k++) {
    size_t best = tag_count;
    for (size_t t = 0; t < tag_count; t++) {
      if (word->tags[t] < TAG_SHARE * all || memchr(c.tags, (int)t + 1, TAGS_OF_CLASS) != NULL) continue;
      if (best == tag_count || word->tags[t] > word->tags[best]) best = t;
    }
    if (best < tag_count) c.tags[k] = (unsigned char)(best + 1);
  }
  return c;
}

static int by_words(const void *a, const void *b) {
  const struct tag_class *x = a, *y = b;
  if (x->words != y->words) return x->words < y->words ? 1 : -1;
  return memcmp(x->tags, y->tags, TAGS_OF_CLASS);
}

static int by_tags(const void *a, const void *b) {
  return memcmp(((const struct tag_class *)a)->tags, ((const struct tag_class *)b)->tags, TAGS_OF_CLASS);
}

/* All classes there are, the commonest first; returns how many. */
static size_t classes_of(const struct lexicon_map *map, size_t tag_count, struct tag_class **out) {
  struct tag_class *v = must_alloc(map->n, sizeof *v);
  size_t n = 0, kept = 0;
  for (size_t k = 0; k < map->size; k++) {
    if (map->slots[k] == NULL) continue;
    v[n] = class_of(map->slots[k], tag_count);
    n += v[n].tags[0] != 0;
  }
  qsort(v, n, sizeof *v, by_tags);
  for (size_t k = 0; k < n; k++) {
    if (kept > 0 && by_tags(&v[kept - 1], &v[k]) == 0) v[kept - 1].words++;
    else v[kept++] = v[k];
  }
  qsort(v, kept, sizeof *v, by_words);
  *out = v;
  return kept < CLASSES_MAX ? kept : CLASSES_MAX;
}

static unsigned char class_number(const struct tag_class *v, size_t n, const struct tag_class *c) {
  for (size_t k = 0; k < n; k++)
    if (by_tags(&v[k], c) == 0) return (unsigned char)(k + 1);
  return 0;
}

static unsigned char fixed_tag(const struct lexicon_word *word, size_t tag_count) {
  uint32_t all = 0;
  size_t best = 0;
  for (size_t t = 0; t < tag_count; t++) {
    all += word->small[t];
    if (word->small[t] > word->small[best]) best = t;
  }
  int is_fixed = all >= FIXED_LEAST && all - word->small[best] <= FIXED_EXCEPTIONS * all;
  return is_fixed ? (unsigned char)best : (unsigned char)TAG_NONE;
}

struct section_bytes lexicon_pack(const struct lexicon_map *map, size_t tag_count) {
  struct records r = {0};
  struct tag_class *classes = NULL;
  size_t n = classes_of(map, tag_count, &classes);
  for (size_t k = 0; k < map->size; k++) {
    const struct lexicon_word *word = map->slots[k];
    if (word == NULL) continue;
    uint32_t mask = word->mask;
    if (word->out >= PLAIN_LEAST && word->in == 0) mask |= LEX_PLAIN;
    struct tag_class own = class_of(word, tag_count);
    unsigned char bytes[ENTRY_BYTES] = {(unsigned char)mask, (unsigned char)(mask >> 8),
                                        (unsigned char)(mask >> 16), (unsigned char)(mask >> 24)};
    bytes[ENTRY_CLASS] = own.tags[0] != 0 ? class_number(classes, n, &own) : 0;
    bytes[ENTRY_TAG] = fixed_tag(word, tag_count);
    if (mask != 0 || bytes[ENTRY_CLASS] != 0 || bytes[ENTRY_TAG] != TAG_NONE)
      records_add(&r, word->form, bytes, sizeof bytes);
  }
  free(classes);
  struct section_bytes out = pack_table(&r, 4);
  records_free(&r);
  return out;
}
