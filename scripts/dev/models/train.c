/*
** Trains the tagger and writes its model file.
** Usage: train TAGGED NAMED LEXICON EXCEPTIONS OUTPUT   (models.lua writes the first four)
*/
#include <stdio.h>
#include <stdlib.h>

#include "corpus.h"
#include "lexicon.h"
#include "base/pack.h"
#include "tag/tag.h"
#include "tag/tag_lemma.h"

#define FOLDS 4u

/* One thing to learn: what it looks at, what it may say, where it is said. */
struct judge {
  const char *name;
  size_t labels;
  unsigned epochs, least;
  int margin;
  size_t (*features)(const struct tag_word *w, const struct tag_context *c, uint64_t *f);
  size_t (*history)(const struct tag_word *w, uint64_t *f);
  int (*skips)(struct tag_word *w); /* and says the label itself */
  int (*may)(const struct tag_word *w, unsigned label);
  void (*say)(struct tag_word *w, unsigned label);
};

static size_t pos_features(const struct tag_word *w, const struct tag_context *c, uint64_t *f) {
  (void)c;
  return tag_pos_features(w, f);
}

static int pos_skips(struct tag_word *w) {
  w->pos = w->fixed;
  return w->fixed != TAG_NONE;
}

static int pos_may(const struct tag_word *w, unsigned label) {
  (void)w;
  (void)label;
  return 1;
}

static void pos_say(struct tag_word *w, unsigned label) {
  w->pos = (uint8_t)label;
}

static size_t first_history(const struct tag_word *w, uint64_t *f) {
  return tag_name_history(w, w[-1].first, w[-2].first, f);
}

static int first_skips(struct tag_word *w) {
  if (!name_is_plain(w, w[-1].first)) return 0;
  w->first = NAME_OUT;
  return 1;
}

static int first_may(const struct tag_word *w, unsigned label) {
  return name_may_follow(w[-1].first, label);
}

static void first_say(struct tag_word *w, unsigned label) {
  w->first = (uint8_t)label;
}

static size_t again_features(const struct tag_word *w, const struct tag_context *c, uint64_t *f) {
  size_t n = tag_name_features(w, c, f);
  return n + tag_again_features(w, c, f + n);
}

static size_t again_history(const struct tag_word *w, uint64_t *f) {
  return tag_name_history(w, w[-1].name, w[-2].name, f);
}

static int again_skips(struct tag_word *w) {
  if (!name_is_settled(w, w[-1].name)) return 0;
  w->name = NAME_OUT;
  return 1;
}

static int again_may(const struct tag_word *w, unsigned label) {
  return name_may_follow(w[-1].name, label);
}

static void again_say(struct tag_word *w, unsigned label) {
  w->name = (uint8_t)label;
}

/* Static features of a document as rows, word after word. */
struct row_cache {
  uint32_t *rows;
  size_t *start; /* by word, one more at the end */
};

static struct row_cache cache_rows(const struct judge *j, const struct learner *l, const struct document *doc) {
  const struct tag_block *b = &doc->block;
  struct row_cache cache = {NULL, must_alloc(b->n + 1, sizeof *cache.start)};
  uint64_t f[FEATURES_MAX];
  uint32_t *rows = must_alloc(b->n * FEATURES_MAX, sizeof *rows);
  size_t n = 0;
  for (size_t k = 0; k < b->n; k++) {
    cache.start[k] = n;
    if (!tag_is_blank(&b->v[k])) n += learner_rows(l, f, j->features(&b->v[k], &b->context, f), rows + n);
  }
  cache.start[b->n] = n;
  cache.rows = realloc(rows, (n + 1) * sizeof *rows);
  if (cache.rows == NULL) exit(1);
  return cache;
}

/* Counts every feature there can be, history as it ought to be. */
static void count_features(const struct judge *j, struct learner *l, struct corpus *c) {
  uint64_t f[FEATURES_MAX];
  for (size_t d = 0; d < c->n; d++) {
    struct document *doc = &c->v[d];
    for (struct tag_word *w = doc->block.v; w < doc->block.v + doc->block.n; w++) {
      if (tag_is_blank(w)) continue;
      if (!j->skips(w)) {
        learner_count(l, f, j->features(w, &doc->block.context, f));
        learner_count(l, f, j->history(w, f));
      }
      if (doc->gold[w->token] != LABEL_UNKNOWN) j->say(w, doc->gold[w->token]);
    }
  }
}

/* What a word's scores come to. */
struct verdict {
  unsigned best, rival; /* of what may be said; of all but the right one */
};

static struct verdict weigh(const struct judge *j, const struct tag_word *w, const int32_t *scores, unsigned gold) {
  struct verdict v = {UINT32_MAX, UINT32_MAX};
  for (unsigned k = 0; k < j->labels; k++) {
    if (!j->may(w, k)) continue;
    if (v.best == UINT32_MAX || scores[k] > scores[v.best]) v.best = k;
    if (k != gold && (v.rival == UINT32_MAX || scores[k] > scores[v.rival])) v.rival = k;
  }
  return v;
}

/* Goes through a document; learns from it when 'learns'. */
static void pass(const struct judge *j, struct learner *l, struct document *doc, const struct row_cache *cache,
                 int learns) {
  int32_t scores[MODEL_TAGS_MAX];
  uint32_t rows[2 * FEATURES_MAX];
  uint64_t f[FEATURES_MAX];
  for (size_t k = 0; k < doc->block.n; k++) {
    struct tag_word *w = &doc->block.v[k];
    if (tag_is_blank(w) || j->skips(w)) continue;
    size_t n = cache->start[k + 1] - cache->start[k];
    memcpy(rows, cache->rows + cache->start[k], n * sizeof *rows);
    n += learner_rows(l, f, j->history(w, f), rows + n);
    if (learns) n = learner_drop(l, rows, n);
    learner_score(l, rows, n, scores);
    unsigned gold = doc->gold[w->token];
    struct verdict v = weigh(j, w, scores, gold);
    l->step += learns;
    int is_open = learns && gold != LABEL_UNKNOWN && v.rival != UINT32_MAX && j->may(w, gold);
    if (is_open && scores[gold] - scores[v.rival] < j->margin * WEIGHT_ONE) learner_update(l, rows, n, gold, v.rival);
    j->say(w, v.best);
  }
}

static void shuffle(size_t *order, size_t n, uint32_t *state) {
  for (size_t k = n; k > 1; k--) {
    size_t other = random_next(state) % k, held = order[k - 1];
    order[k - 1] = order[other];
    order[other] = held;
  }
}

/* Learns from all documents but those of one fold; FOLDS leaves none out. */
static void learn(const struct judge *j, struct learner *l, struct corpus *c, const struct row_cache *caches,
                  unsigned fold) {
  size_t n = 0, all = 0;
  for (size_t d = 0; d < c->n; d++) all += c->v[d].weight;
  size_t *order = must_alloc(all, sizeof *order);
  for (size_t d = 0; d < c->n; d++)
    for (unsigned k = 0; k < c->v[d].weight && c->v[d].group % FOLDS != fold; k++) order[n++] = d;
  uint32_t state = SEED;
  learner_reset(l);
  for (unsigned epoch = 0; epoch < j->epochs; epoch++) {
    shuffle(order, n, &state);
    for (size_t k = 0; k < n; k++) pass(j, l, &c->v[order[k]], &caches[order[k]], 1);
  }
  learner_average(l);
  free(order);
}

/* How many labels are right, for the log. */
static void report(const struct judge *j, const struct corpus *c, unsigned (*said)(const struct tag_word *w)) {
  size_t right = 0, all = 0;
  for (size_t d = 0; d < c->n; d++) {
    const struct document *doc = &c->v[d];
    for (const struct tag_word *w = doc->block.v; w < doc->block.v + doc->block.n; w++) {
      if (tag_is_blank(w) || doc->gold[w->token] == LABEL_UNKNOWN) continue;
      all++;
      right += said(w) == doc->gold[w->token];
    }
  }
  fprintf(stderr, "train: %s: %zu of %zu labels right\n", j->name, right, all);
}

static unsigned said_pos(const struct tag_word *w) {
  return w->pos;
}

static unsigned said_first(const struct tag_word *w) {
  return w->first;
}

static unsigned said_name(const struct tag_word *w) {
  return w->name;
}

/* A learner with its rows for every document. */
struct school {
  struct learner l;
  struct row_cache *caches;
};

static struct school open_school(const struct judge *j, struct corpus *c) {
  struct school s;
  learner_init(&s.l, j->labels);
  count_features(j, &s.l, c);
  learner_seal(&s.l, j->least);
  s.caches = must_alloc(c->n, sizeof *s.caches);
  for (size_t d = 0; d < c->n; d++) s.caches[d] = cache_rows(j, &s.l, &c->v[d]);
  return s;
}

static struct section_bytes close_school(struct school *s, const struct corpus *c, size_t limit) {
  struct section_bytes out = pack_weights(&s->l, limit);
  for (size_t d = 0; d < c->n; d++) {
    free(s->caches[d].rows);
    free(s->caches[d].start);
  }
  free(s->caches);
  learner_free(&s->l);
  return out;
}

/* Labels of the first pass, put aside while the other folds are learnt. */
static unsigned char *held_labels(const struct tag_block *b) {
  unsigned char *held = must_alloc(b->n, 1);
  for (size_t k = 0; k < b->n; k++) held[k] = b->v[k].first;
  return held;
}

static void take_back(struct tag_block *b, unsigned char *held) {
  for (size_t k = 0; k < b->n; k++) b->v[k].first = held[k];
  free(held);
}

/* Each document's labels by what was learnt from the other folds. */
static void try_on_strangers(const struct judge *j, struct school *s, struct corpus *c) {
  unsigned char **held = must_alloc(c->n, sizeof *held);
  for (unsigned fold = 0; fold < FOLDS; fold++) {
    learn(j, &s->l, c, s->caches, fold);
    for (size_t d = 0; d < c->n; d++) {
      if (c->v[d].group % FOLDS != fold) continue;
      pass(j, &s->l, &c->v[d], &s->caches[d], 0);
      held[d] = held_labels(&c->v[d].block);
    }
  }
  for (size_t d = 0; d < c->n; d++) take_back(&c->v[d].block, held[d]);
  free(held);
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
        v[n++] = (struct sighting){lemma_key_of_tag(w->form, pos), doc->tokens.text + t->start, lemma,
                                   t->end - t->start, pos, 1};
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

static struct section_bytes pack_lemmas(const struct model *m, const struct corpus *tagged, const char *listed) {
  struct records r = {0};
  struct lemmatizer l;
  lemmatizer_init(&l, m, corpus_alloc());
  add_seen_lemmas(&r, &l, tagged);
  add_listed_lemmas(&r, &l, listed);
  lemmatizer_free(&l);
  struct section_bytes out = pack_table(&r);
  records_free(&r);
  return out;
}

/* }} */

static struct section_bytes pack_tags(const struct label_set *tags, struct model *m) {
  struct section_bytes out = {must_alloc(MODEL_TAGS_MAX, sizeof *tags->names), 0};
  m->tag_count = tags->n;
  for (size_t k = 0; k < tags->n; k++) {
    const char *name = tags->names[k], *space = strchr(name, ' ');
    m->tags[k] = (struct model_tag){name, space + 1, (unsigned char)(space - name), (unsigned char)strlen(space + 1)};
    out.n += (size_t)sprintf((char *)out.p + out.n, "%s\n", name);
  }
  return out;
}

static void use(struct model *m, struct section_bytes sections[], enum section which, struct section_bytes bytes) {
  sections[which] = bytes;
  if (which != SECTION_TAGS && table_open(&m->tables[which], bytes.p, bytes.n) != ST_OK) {
    fprintf(stderr, "train: section %d is malformed\n", (int)which);
    exit(1);
  }
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

/* Bytes that the weights of each table may take. */
#define POS_BYTES 1700000u
#define FIRST_BYTES 1000000u
#define AGAIN_BYTES 1900000u

static struct section_bytes train_pos(struct corpus *tagged, size_t labels) {
  struct judge j = {"parts of speech", labels, 10, 2, 30, pos_features, tag_pos_history, pos_skips, pos_may, pos_say};
  struct school s = open_school(&j, tagged);
  learn(&j, &s.l, tagged, s.caches, FOLDS);
  report(&j, tagged, said_pos);
  return close_school(&s, tagged, POS_BYTES);
}

static void learn_context(struct corpus *named) {
  for (size_t d = 0; d < named->n; d++) {
    struct tag_block *b = &named->v[d].block;
    tag_context_learn(&b->context, b->v, b->n);
  }
}

static void train_names(struct corpus *named, struct model *m, struct section_bytes sections[]) {
  struct judge first = {"names", NAME_LABELS, 16, 2, 55, tag_name_features, first_history, first_skips, first_may,
                        first_say};
  struct judge again = {"names again", NAME_LABELS, 16, 2, 55, again_features, again_history, again_skips, again_may,
                        again_say};
  struct school s = open_school(&first, named);
  learn(&first, &s.l, named, s.caches, FOLDS);
  struct learner whole = s.l; /* the folds need the learner: keep what it says now */
  size_t n = s.l.n * s.l.labels;
  whole.weights = must_alloc(n, sizeof *whole.weights);
  memcpy(whole.weights, s.l.weights, n * sizeof *whole.weights);
  try_on_strangers(&first, &s, named);
  report(&first, named, said_first);
  memcpy(s.l.weights, whole.weights, n * sizeof *whole.weights);
  free(whole.weights);
  use(m, sections, SECTION_NAMES, close_school(&s, named, FIRST_BYTES));
  learn_context(named);
  s = open_school(&again, named);
  learn(&again, &s.l, named, s.caches, FOLDS);
  report(&again, named, said_name);
  use(m, sections, SECTION_AGAIN, close_school(&s, named, AGAIN_BYTES));
}

int main(int argc, char **argv) {
  if (argc != 6) return fputs("usage: train TAGGED NAMED LEXICON EXCEPTIONS OUTPUT\n", stderr), 2;
  struct model m = {0};
  struct section_bytes sections[SECTION_COUNT] = {{0}};
  struct label_set tags = {0}, labels = {0};
  struct lexicon_map words = {0};
  name_labels(&labels);
  struct corpus tagged = corpus_read(argv[1], &tags), named = corpus_read(argv[2], &labels);
  use(&m, sections, SECTION_TAGS, pack_tags(&tags, &m));
  corpus_look_up(&tagged, NULL);
  corpus_look_up(&named, NULL);
  lexicon_read(&words, argv[3]);
  lexicon_count_tags(&words, &tagged);
  lexicon_count_names(&words, &named);
  use(&m, sections, SECTION_LEXICON, lexicon_pack(&words, tags.n));
  corpus_look_up(&tagged, &m.tables[SECTION_LEXICON]);
  corpus_look_up(&named, &m.tables[SECTION_LEXICON]);
  use(&m, sections, SECTION_LEMMAS, pack_lemmas(&m, &tagged, argv[4]));
  use(&m, sections, SECTION_POS, train_pos(&tagged, tags.n));
  for (size_t d = 0; d < named.n; d++) tag_block_pos(&named.v[d].block, &m);
  train_names(&named, &m, sections);
  pack_file(argv[5], sections);
  return 0;
}
