/*
** The lexicon of a model while it grows: classes from word lists, tags and
** plainness from the texts that are trained on.
*/
#ifndef PARALLAX_LEXICON_H
#define PARALLAX_LEXICON_H

#include "corpus.h"
#include "pack.h"

struct lexicon_word {
  uint64_t form;
  uint32_t mask;
  uint32_t tags[MODEL_TAGS_MAX];  /* times with each tag */
  uint32_t small[MODEL_TAGS_MAX]; /* of these, without a capital */
  uint32_t out, in;               /* times in small letters outside and in a name */
};

struct lexicon_map {
  struct lexicon_word **slots;
  size_t size, n;
};

/* Reads lines of folded word, TAB, mask. */
void lexicon_read(struct lexicon_map *map, const char *path);
/* Reads lines of the folded words of a name, a space between, TAB, its kinds. */
void lexicon_read_listed(struct lexicon_map *map, const char *path);
/* Counts the tags, the names, of a corpus that was looked up. */
void lexicon_count_tags(struct lexicon_map *map, const struct corpus *c);
void lexicon_count_names(struct lexicon_map *map, const struct corpus *c);

/* Judges what was counted; returns the section. */
struct section_bytes lexicon_pack(const struct lexicon_map *map, size_t tag_count);

#endif
