#include "tag/tag_lemma.h"

#include <utf8proc.h>

#include "text/fold.h"
#include "text/utf8.h"

static int is_xpos(const struct model_tag *tag, const char *name) {
  return tag->xpos_len == strlen(name) && memcmp(tag->xpos, name, tag->xpos_len) == 0;
}

enum inflection tag_inflection(const struct model_tag *tag) {
  static const struct {
    const char *xpos;
    enum inflection how;
  } table[] = {{"NNS", INFLECT_PLURAL},      {"NNPS", INFLECT_PLURAL},     {"NNP", INFLECT_NAME},
               {"VBZ", INFLECT_THIRD},       {"VBG", INFLECT_ING},         {"VBD", INFLECT_PAST},
               {"VBN", INFLECT_PAST},        {"JJR", INFLECT_COMPARATIVE}, {"RBR", INFLECT_COMPARATIVE},
               {"JJS", INFLECT_SUPERLATIVE}, {"RBS", INFLECT_SUPERLATIVE}, {"CD", INFLECT_NUMBER}};
  for (size_t k = 0; k < sizeof table / sizeof *table; k++)
    if (is_xpos(tag, table[k].xpos)) return table[k].how;
  return INFLECT_NONE;
}

uint64_t lemma_key_of_tag(uint64_t form, unsigned pos) {
  return tag_mix(256 + pos, form);
}

uint64_t lemma_key_of_inflection(uint64_t form, enum inflection how) {
  return tag_mix(512 + (unsigned)how, form);
}

void lemmatizer_init(struct lemmatizer *l, const struct model *m, struct alloc a) {
  l->m = m;
  l->st = ST_OK;
  buf_init(&l->folded, a);
  buf_init(&l->stem, a);
}

void lemmatizer_free(struct lemmatizer *l) {
  buf_free(&l->folded);
  buf_free(&l->stem);
}

/* Whether the first 'n' bytes of 'stem' with 'end' are a word of a class. */
static int is_word(struct lemmatizer *l, const struct buf *stem, size_t n, const char *end,
                   uint32_t classes) {
  size_t size = 0;
  l->folded.n = 0;
  if (fold_add(&l->folded, stem->p, n) != ST_OK || fold_add(&l->folded, end, strlen(end)) != ST_OK) {
    l->st = ST_NOMEM;
    return 0;
  }
  uint64_t form = tag_form_hash(l->folded.p, l->folded.n);
  const unsigned char *entry = table_find(&l->m->tables[SECTION_LEXICON], form, &size);
  return entry != NULL && (entry[0] & classes) != 0;
}

static char at_end(const struct buf *b, size_t k) {
  return k < b->n ? b->p[b->n - 1 - k] : '\0';
}

static int ends_in(const struct buf *b, const char *end) {
  size_t n = strlen(end);
  return b->n >= n && memcmp(b->p + b->n - n, end, n) == 0;
}

static int is_vowel(char c) {
  return c != '\0' && strchr("aeiouyAEIOUY", c) != NULL;
}

static int has_vowel(const struct buf *b) {
  for (size_t k = 0; k < b->n; k++)
    if (is_vowel(b->p[k]) || (unsigned char)b->p[k] >= 0x80) return 1;
  return 0;
}

/* Whether a vowel, one consonant and nothing else stand at the end: "hop". */
static int is_short(const struct buf *b) {
  if (is_vowel(at_end(b, 0)) || !is_vowel(at_end(b, 1)) || is_vowel(at_end(b, 2))) return 0;
  for (size_t k = 2; k < b->n; k++)
    if (is_vowel(at_end(b, k))) return 0;
  return strchr("wx", at_end(b, 0)) == NULL;
}

static int wants_e(const struct buf *b) {
  static const char *const ends[] = {"v",  "c",  "u",  "z",  "as", "is", "os", "us", "ns", "rs",
                                     "at", "ur", "dg", "ng", "bl", "dl", "gl", "pl", "tl", "ut"};
  for (size_t k = 0; k < sizeof ends / sizeof *ends; k++)
    if (ends_in(b, ends[k])) return strcmp(ends[k], "ng") != 0 || is_vowel(at_end(b, 2));
  return is_short(b);
}

/* What was before "ing", "ed", "er": as it stands, with e, with one letter less. */
static enum status restore(struct lemmatizer *l, struct buf *b, uint32_t classes) {
  int plain = is_word(l, b, b->n, "", classes), with_e = is_word(l, b, b->n, "e", classes);
  int is_double = b->n > 2 && at_end(b, 0) == at_end(b, 1) && !is_vowel(at_end(b, 0));
  if (plain && !(with_e && is_short(b))) return ST_OK;
  if (with_e) return buf_add(b, "e", 1);
  if (is_double && (is_word(l, b, b->n - 1, "", classes) || strchr("lsfz", at_end(b, 0)) == NULL)) {
    b->n--;
    return ST_OK;
  }
  return !is_double && wants_e(b) ? buf_add(b, "e", 1) : ST_OK;
}

static enum status cut_ies(struct lemmatizer *l, struct buf *b, uint32_t classes) {
  b->n -= 3;
  if (b->n < 2 || (is_word(l, b, b->n, "ie", classes) && !is_word(l, b, b->n, "y", classes)))
    return buf_add(b, "ie", 2);
  return buf_add(b, "y", 1);
}

/* Takes off the s of a plural or a third person. */
static enum status cut_s(struct lemmatizer *l, struct buf *b, uint32_t classes) {
  if (b->n < 3 || at_end(b, 0) != 's') return ST_OK;
  if (ends_in(b, "ies")) return cut_ies(l, b, classes);
  if (ends_in(b, "ss") || (classes == LEX_NOUN && (ends_in(b, "us") || ends_in(b, "is")))) return ST_OK;
  if (ends_in(b, "ves") && !is_word(l, b, b->n - 1, "", classes) && is_word(l, b, b->n - 3, "f", classes)) {
    b->n -= 3;
    return buf_add(b, "f", 1);
  }
  static const char *const hissing[] = {"ses", "xes", "zes", "ches", "shes", "oes"};
  b->n--;
  for (size_t k = 0; k < sizeof hissing / sizeof *hissing; k++) {
    size_t n = strlen(hissing[k]) - 1;
    if (b->n < n || memcmp(b->p + b->n - n, hissing[k], n) != 0 || is_word(l, b, b->n, "", classes)) continue;
    if (is_word(l, b, b->n - 1, "", classes) || !ends_in(b, "se")) b->n--;
    return ST_OK;
  }
  return ST_OK;
}

/* Takes off 'end', and 'y_end', its form behind what was y. */
static enum status cut(struct lemmatizer *l, struct buf *b, const char *end, const char *y_end,
                       uint32_t classes) {
  size_t n = strlen(end), m = strlen(y_end);
  if (m > 0 && b->n > m + 1 && ends_in(b, y_end)) {
    b->n -= m;
    return buf_add(b, "y", 1);
  }
  if (b->n < n + 2 || !ends_in(b, end)) return ST_OK;
  b->n -= n;
  if (has_vowel(b)) return restore(l, b, classes);
  b->n += n;
  return ST_OK;
}

/* Takes the commas out of a number. */
static void cut_commas(struct buf *b) {
  size_t n = 0;
  for (size_t k = 0; k < b->n; k++)
    if (b->p[k] != ',' || k == 0) b->p[n++] = b->p[k];
  b->n = n;
}

static enum status add_lower(struct buf *out, const char *s, size_t n) {
  const char *e = s + n;
  while (s < e) {
    uint32_t cp = (unsigned char)*s;
    size_t len = cp < 0x80 ? 1 : utf8_get(s, e, &cp);
    if (buf_reserve(out, 4) != ST_OK) return ST_NOMEM;
    if (len <= 1) out->p[out->n++] = (char)(*s >= 'A' && *s <= 'Z' ? *s | 0x20 : *s);
    else out->n += utf8_put(out->p + out->n, (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp));
    s += len > 0 ? len : 1;
  }
  return ST_OK;
}

static enum status cut_inflection(struct lemmatizer *l, enum inflection how, struct buf *out) {
  const uint32_t qualities = LEX_ADJECTIVE | LEX_ADVERB;
  switch (how) {
    case INFLECT_PLURAL:
      return cut_s(l, out, LEX_NOUN);
    case INFLECT_THIRD:
      return cut_s(l, out, LEX_VERB);
    case INFLECT_ING:
      return cut(l, out, "ing", "", LEX_VERB);
    case INFLECT_PAST:
      return cut(l, out, "ed", "ied", LEX_VERB);
    case INFLECT_COMPARATIVE:
      return cut(l, out, "er", "ier", qualities);
    case INFLECT_SUPERLATIVE:
      return cut(l, out, "est", "iest", qualities);
    case INFLECT_NUMBER:
      cut_commas(out);
      return ST_OK;
    default:
      return ST_OK;
  }
}

enum status tag_lemma_by_rule(struct lemmatizer *l, const char *s, size_t n, enum inflection how,
                              struct buf *out) {
  out->n = 0;
  l->st = how == INFLECT_NAME ? buf_add(out, s, n) : add_lower(out, s, n);
  if (l->st != ST_OK) return l->st;
  enum status st = cut_inflection(l, how, out);
  return l->st == ST_OK ? st : l->st;
}

enum status tag_lemma(struct lemmatizer *l, const char *s, size_t n, unsigned pos, struct buf *out) {
  enum inflection how = tag_inflection(&l->m->tags[pos]);
  const struct table *exceptions = &l->m->tables[SECTION_LEMMAS];
  size_t size = 0;
  l->stem.n = 0;
  if (fold_add(&l->stem, s, n) != ST_OK) return ST_NOMEM;
  uint64_t form = tag_form_hash(l->stem.p, l->stem.n);
  const unsigned char *lemma = table_find(exceptions, lemma_key_of_tag(form, pos), &size);
  if (lemma == NULL) lemma = table_find(exceptions, lemma_key_of_inflection(form, how), &size);
  if (lemma == NULL) return tag_lemma_by_rule(l, s, n, how, out);
  out->n = 0;
  return buf_add(out, (const char *)lemma, size);
}
