#include "tag/tag_list.h"

static unsigned kinds_of(uint32_t mask) {
  return (mask & LEX_LISTED) / LEX_LISTED_PERSON;
}

/* The kinds of the longest name that begins here, and its words. */
static unsigned longest_from(const struct tag_word *w, size_t n, const struct table *lexicon, size_t *words) {
  unsigned kinds = kinds_of(w->mask);
  uint32_t mask = w->mask;
  uint64_t key = w->form;
  *words = 1;
  for (size_t k = 1; k < n && k < LIST_WORDS_MAX && (mask & LEX_BEGINS); k++) {
    size_t size = 0;
    key = tag_list_key(key, w[k].form);
    const unsigned char *entry = table_find(lexicon, key, &size);
    if (entry == NULL) break;
    mask = model_u32(entry);
    if (kinds_of(mask) == 0) continue;
    kinds = kinds_of(mask);
    *words = k + 1;
  }
  return kinds;
}

static enum name_place place_of(size_t k, size_t words) {
  if (words == 1) return NAME_UNIT;
  if (k == 0) return NAME_BEGIN;
  return k + 1 < words ? NAME_IN : NAME_LAST;
}

void tag_list_read(struct tag_word *w, size_t n, const struct table *lexicon) {
  for (size_t k = 0; k < n; k++) {
    if (!tag_is_capital(&w[k]) || !(w[k].mask & (LEX_LISTED | LEX_BEGINS))) continue;
    size_t words = 0;
    unsigned kinds = longest_from(&w[k], n - k, lexicon, &words);
    for (size_t i = 0; kinds != 0 && i < words; i++)
      if (listed_words(w[k + i].listed) < words) w[k + i].listed = LISTED(kinds, words, place_of(i, words));
  }
}
