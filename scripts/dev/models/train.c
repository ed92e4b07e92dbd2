/*
** Trains the tagger and writes its model file.
** Usage: train TAGGED NAMED LEXICON LISTED EXCEPTIONS OUTPUT   (models.lua writes all but the last)
*/
#include <stdio.h>
#include <stdlib.h>

#include "corpus.h"
#include "lexicon.h"
#include "names.h"
#include "pack.h"
#include "rows.h"
#include "tag/tag.h"
#include "tag/tag_lemma.h"

/* How parts of speech are learnt. */
#define EPOCHS 10u
#define LEAST 2u
#define MARGIN 30
#define DROPPED 10u
#define POS_BYTES 1700000u

static size_t pos_features(const struct tag_word *w, const struct tag_context *c, uint64_t *f) {
  (void)c;
  return tag_pos_features(w, PART_ALL, f);
}

/* Counts every feature there can be, history as it ought to be. */
static void count_features(struct learner *l, struct corpus *c) {
  uint64_t f[FEATURES_MAX];
  for (size_t d = 0; d < c->n; d++) {
    struct document *doc = &c->v[d];
    for (struct tag_word *w = doc->block.v; w < doc->block.v + doc->block.n; w++) {
      if (tag_is_blank(w)) continue;
      w->pos = w->fixed;
      if (w->pos == TAG_NONE) {
        learner_count(l, f, tag_pos_features(w, PART_ALL, f));
        learner_count(l, f, tag_pos_history(w, f));
      }
      if (doc->gold[w->token] != LABEL_UNKNOWN) w->pos = doc->gold[w->token];
    }
  }
}

/* What a word's scores come to. */
struct verdict {
  unsigned best, rival; /* of all; of all but the right one */
};

static struct verdict weigh(const int32_t *scores, size_t labels, unsigned gold) {
  struct verdict v = {0, gold == 0};
  for (unsigned k = 0; k < labels; k++) {
    if (scores[k] > scores[v.best]) v.best = k;
    if (k != gold && scores[k] > scores[v.rival]) v.rival = k;
  }
  return v;
}

/* Goes through a document and learns from it. */
static void learn_document(struct learner *l, struct document *doc, const struct row_cache *cache) {
  int32_t scores[MODEL_TAGS_MAX];
  uint32_t rows[2 * FEATURES_MAX];
  uint64_t f[FEATURES_MAX];
  for (size_t k = 0; k < doc->block.n; k++) {
    struct tag_word *w = &doc->block.v[k];
    if (tag_is_blank(w)) continue;
    w->pos = w->fixed;
    if (w->pos != TAG_NONE) continue;
    size_t n = cache->start[k + 1] - cache->start[k];
    memcpy(rows, cache->rows + cache->start[k], n * sizeof *rows);
    n += learner_rows(l, f, tag_pos_history(w, f), rows + n);
    n = learner_drop(l, rows, n, DROPPED);
    learner_score(l, rows, n, scores);
    unsigned gold = doc->gold[w->token];
    struct verdict v = weigh(scores, l->labels, gold);
    l->step++;
    if (gold != LABEL_UNKNOWN && scores[gold] - scores[v.rival] < MARGIN * WEIGHT_ONE)
      learner_update(l, rows, n, gold, v.rival);
    w->pos = (uint8_t)v.best;
  }
}

static struct section_bytes train_pos(struct corpus *tagged, size_t labels) {
  struct learner l;
  learner_init(&l, labels);
  count_features(&l, tagged);
  learner_seal(&l, LEAST);
  struct row_cache *caches = rows_read(&l, tagged, pos_features);
  size_t n = 0, *order = order_of(tagged, FOLDS, &n);
  uint32_t state = SEED;
  learner_reset(&l);
  for (unsigned epoch = 0; epoch < EPOCHS; epoch++) {
    order_shuffle(order, n, &state);
    for (size_t k = 0; k < n; k++) learn_document(&l, &tagged->v[order[k]], &caches[order[k]]);
  }
  learner_average(&l);
  struct section_bytes out = pack_weights(&l, POS_BYTES, 0);
  free(order);
  rows_free(caches, tagged->n);
  learner_free(&l);
  return out;
}

/* {{ lemmas */

/* Lemmas seen of one word with one tag. */
struct sighting {
  uint64_t key;
  const char *form, *lemma;
  size_t form_len;
  unsigned pos, times;
};

static int by_key(const void *a, const void *b) {
  const struct sighting *x = a, *y = b;
  if (x->key != y->key) return x->key < y->key ? -1 : 1;
  return strcmp(x->lemma, y->lemma);
}

static int is_lemma(const struct buf *found, const char *lemma) {
  if (found->n != strlen(lemma)) return 0;
  for (size_t k = 0; k < found->n; k++) {
    char c = lemma[k];
    if (found->p[k] != (c >= 'A' && c <= 'Z' ? c | 0x20 : c) && found->p[k] != c) return 0;
  }
  return 1;
}

static size_t sight_all(const struct corpus *c, struct sighting *v) {
  size_t n = 0;
  for (size_t d = 0; d < c->n; d++) {
    const struct document *doc = &c->v[d];
    const char *lemma = doc->lemmas;
    for (const struct tag_word *w = doc->block.v; w < doc->block.v + doc->block.n; w++) {
      if (tag_is_blank(w)) continue;
      const struct token *t = &doc->tokens.v[w->token];
      unsigned pos = doc->gold[w->token];
      if (pos != LABEL_UNKNOWN && strcmp(lemma, "_") != 0)
        v[n++] = (struct sighting){
            lemma_key_of_tag(w->form, pos), doc->tokens.text + t->start, lemma, t->end - t->start, pos, 1};
      lemma += strlen(lemma) + 1;
    }
  }
  return n;
}

/* Adds an exception for each word whose commonest lemma no rule gives. */
static void add_seen_lemmas(struct records *r, struct lemmatizer *l, const struct corpus *c) {
  size_t all = 0;
  for (size_t d = 0; d < c->n; d++) all += c->v[d].tokens.n;
  struct sighting *v = must_alloc(all, sizeof *v);
  size_t n = sight_all(c, v);
  qsort(v, n, sizeof *v, by_key);
  struct buf found;
  buf_init(&found, corpus_alloc());
  for (size_t k = 0; k < n;) {
    const struct sighting *best = &v[k];
    size_t next = k, most = 0;
    while (next < n && v[next].key == v[k].key) {
      size_t same = next;
      while (same < n && by_key(&v[same], &v[next]) == 0) same++;
      if (same - next > most) {
        most = same - next;
        best = &v[next];
      }
      next = same;
    }
    enum inflection how = tag_inflection(&l->m->tags[best->pos]);
    tag_lemma_by_rule(l, best->form, best->form_len, how, &found);
    if (!is_lemma(&found, best->lemma) && strlen(best->lemma) < 64 && (most > 1 || next - k == 1))
      records_add(r, best->key, best->lemma, strlen(best->lemma));
    k = next;
  }
  buf_free(&found);
  free(v);
}

/* Reads lines of form, TAB, enum inflection, TAB, lemma. */
static void add_listed_lemmas(struct records *r, struct lemmatizer *l, const char *path) {
  FILE *file = fopen(path, "rb");
  char *line = NULL;
  size_t room = 0;
  struct buf found;
  buf_init(&found, corpus_alloc());
  if (file == NULL) {
    perror(path);
    exit(1);
  }
  while (getline(&line, &room, file) > 0) {
    char *how = strchr(line, '\t'), *lemma = how != NULL ? strchr(how + 1, '\t') : NULL;
    if (lemma == NULL) continue;
    lemma[strcspn(lemma, "\n")] = '\0';
    lemma++;
    size_t n = (size_t)(how - line);
    enum inflection inflection = (enum inflection)atoi(how + 1);
    tag_lemma_by_rule(l, line, n, inflection, &found);
    if (is_lemma(&found, lemma)) continue;
    records_add(r, lemma_key_of_inflection(tag_form_hash(line, n), inflection), lemma, strlen(lemma));
  }
  buf_free(&found);
  free(line);
  fclose(file);
}

static struct section_bytes pack_lemmas(const struct model *m, const struct corpus *tagged,
                                        const char *listed) {
  struct records r = {0};
  struct lemmatizer l;
  lemmatizer_init(&l, m, corpus_alloc());
  add_seen_lemmas(&r, &l, tagged);
  add_listed_lemmas(&r, &l, listed);
  lemmatizer_free(&l);
  struct section_bytes out = pack_table(&r, 4);
  records_free(&r);
  return out;
}

/* }} */

static struct section_bytes pack_tags(const struct label_set *tags, struct model *m) {
  struct section_bytes out = {must_alloc(MODEL_TAGS_MAX, sizeof *tags->names), 0};
  m->tag_count = tags->n;
  for (size_t k = 0; k < tags->n; k++) {
    const char *name = tags->names[k], *space = strchr(name, ' ');
    m->tags[k] =
        (struct model_tag){name, space + 1, (unsigned char)(space - name), (unsigned char)strlen(space + 1)};
    out.n += (size_t)sprintf((char *)out.p + out.n, "%s\n", name);
  }
  return out;
}

static void name_labels(struct label_set *labels) {
  static const char *const types[NAME_TYPES] = {"PER", "ORG", "LOC", "MISC"};
  label_number(labels, "O");
  for (int type = 0; type < NAME_TYPES; type++)
    for (int place = 0; place < 4; place++) {
      char name[16];
      sprintf(name, "%c-%s", "BILU"[place], types[type]);
      label_number(labels, name);
    }
}

int main(int argc, char **argv) {
  if (argc != 7) return fputs("usage: train TAGGED NAMED LEXICON LISTED EXCEPTIONS OUTPUT\n", stderr), 2;
  struct model m = {0};
  struct section_bytes sections[SECTION_COUNT] = {{0}};
  struct label_set tags = {0}, labels = {0};
  struct lexicon_map words = {0};
  name_labels(&labels);
  struct corpus tagged = corpus_read(argv[1], &tags), named = corpus_read(argv[2], &labels);
  pack_use(&m, sections, SECTION_TAGS, pack_tags(&tags, &m));
  corpus_look_up(&tagged, NULL);
  corpus_look_up(&named, NULL);
  lexicon_read(&words, argv[3]);
  lexicon_read_listed(&words, argv[4]);
  lexicon_count_tags(&words, &tagged);
  lexicon_count_names(&words, &named);
  pack_use(&m, sections, SECTION_LEXICON, lexicon_pack(&words, tags.n));
  corpus_look_up(&tagged, &m.tables[SECTION_LEXICON]);
  corpus_look_up(&named, &m.tables[SECTION_LEXICON]);
  pack_use(&m, sections, SECTION_LEMMAS, pack_lemmas(&m, &tagged, argv[5]));
  pack_use(&m, sections, SECTION_POS, train_pos(&tagged, tags.n));
  for (size_t d = 0; d < named.n; d++) tag_block_pos(&named.v[d].block, &m, NULL);
  names_train(&named, &m, sections);
  pack_file(argv[6], sections);
  return 0;
}
