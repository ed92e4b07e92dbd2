#include "tag/tag.h"

#include "base/weigh.h"

/* Records are seldom longer than two lines. */
#define CACHE_LINE 64

/* A table for so many labels, where its records end, and what adds up its rows. */
struct scorer {
  const struct table *t;
  const unsigned char *end;
  size_t width;
  const struct weigh_ops *ops;
};

static struct scorer scorer_of(const struct model *m, enum section section, size_t labels) {
  const struct table *t = &m->tables[section];
  return (struct scorer){t, table_end(t), ROW_BYTES(labels) - 1, weigh_ops()};
}

/*
** Features on their way to weights. Tables are larger than the near caches, so
** the buckets of a word are called for while two words before are judged, its
** records while one is.
*/
struct query {
  struct tag_word *w;
  const struct tag_word *start;           /* of its sentence, where names are asked for */
  int16_t scores[POS_ROW];                /* what is known of it, to which weights are added */
  size_t n;                               /* features that are left */
  uint64_t f[FEATURES_MAX];               /* hashes, */
  const unsigned char *at[FEATURES_MAX];  /* and where their bucket begins */
  const unsigned char *end[FEATURES_MAX]; /* and ends; not known at first */
};

static void call_buckets(const struct scorer *by, const struct query *q) {
  for (size_t k = 0; k < q->n; k++) model_prefetch(table_bucket(by->t, q->f[k]));
}

/* Keeps the features from number 'from' on that pass the sieve; their buckets are not empty. */
static void call_records(const struct scorer *by, struct query *q, size_t from) {
  size_t kept = from;
  for (size_t k = from; k < q->n; k++) {
    const unsigned char *bucket = table_bucket(by->t, q->f[k]);
    const unsigned char *record = by->t->records + table_offset(bucket);
    model_prefetch(record);
    model_prefetch(record + CACHE_LINE);
    q->f[kept] = q->f[k];
    q->at[kept] = record;
    q->end[kept] = by->t->records + table_offset(bucket + 4);
    kept += (model_u32(bucket) & table_sieve(q->f[k])) != 0 && record < q->end[kept];
  }
  q->n = kept;
}

/* The bytes behind the hash number k and their number; NULL if the table has none. */
static const unsigned char *find_record(const struct query *q, size_t k, size_t *size) {
  const unsigned char *p = q->at[k];
  unsigned check = q->f[k] & 0xFFFF;
  if (table_check(p) != check) p += RECORD_HEAD + p[2]; /* as good as random: a move, not a jump */
  while (p < q->end[k] && table_check(p) != check) p += RECORD_HEAD + p[2];
  if (p >= q->end[k]) return NULL;
  *size = p[2];
  return p + RECORD_HEAD;
}

/* Pairs are copied so many bytes at a time; most records have fewer. */
#define PAIRS_BYTES 32

/* Weights of a word on their way to its scores. */
struct weights {
  const unsigned char *rows[FEATURES_MAX];
  unsigned char pairs[(FEATURES_MAX + 1) * PAIRS_BYTES];
  size_t row_count, pairs_size;
};

static void add_pairs(int16_t *scores, const unsigned char *pairs, size_t size) {
  for (size_t k = 0; k < size; k += 2) {
    int16_t *score = &scores[pairs[k]];
    *score = (int16_t)(*score + (signed char)pairs[k + 1]);
  }
}

/*
** Adds the weights of each feature that the table has to 'scores'. The sums fit
** 16 bits, being of at most FEATURES_MAX weights of a byte, and TOPIC_WORDS_MAX. Which kind a record
** is and how long is hard to foresee: both kinds are taken, and one is kept.
*/
static void add_weights(const struct scorer *by, const struct query *q, int16_t *scores) {
  struct weights w;
  w.row_count = w.pairs_size = 0;
  for (size_t k = 0; k < q->n; k++) {
    size_t size = 0;
    const unsigned char *p = find_record(q, k, &size);
    if (p == NULL) continue;
    size_t is_row = size & 1;
    w.rows[w.row_count] = p;
    w.row_count += is_row;
    if (by->end - p < PAIRS_BYTES || (size > PAIRS_BYTES && !is_row)) {
      if (!is_row) add_pairs(scores, p, size);
      continue;
    }
    memcpy(w.pairs + w.pairs_size, p, PAIRS_BYTES);
    w.pairs_size += is_row ? 0 : size;
  }
  add_pairs(scores, w.pairs, w.pairs_size);
  by->ops->add(scores, w.rows, w.row_count, by->width);
}

/* The same for the first 'n' features of a query that was not on its way. */
static void score_now(const struct scorer *by, struct query *q, size_t n, int16_t *scores) {
  q->n = n;
  call_buckets(by, q);
  call_records(by, q, 0);
  add_weights(by, q, scores);
}

/* What reads the features of a word, of which 'parts'. */
typedef size_t (*feature_reader)(const struct tag_word *w, const struct tag_context *c, unsigned parts,
                                 uint64_t *f);

static size_t pos_features(const struct tag_word *w, const struct tag_context *c, unsigned parts,
                           uint64_t *f) {
  (void)c;
  return tag_pos_features(w, parts, f);
}

/*
** Begins a query with the features of a word; or with those of its place, where 'memo' knows the sum of the
** others. The sum is copied: the next words may need the room.
*/
static void ask(const struct scorer *by, struct query *q, const struct tag_context *c,
                feature_reader features, struct memo_table *memo, uint64_t key) {
  enum memo_use use = MEMO_NONE;
  int16_t *row = memo != NULL ? memo_row(memo, key, &use) : NULL;
  if (use == MEMO_FILL) {
    memset(row, 0, by->width * sizeof *row);
    score_now(by, q, features(q->w, c, PART_WORD, q->f), row);
  }
  if (row != NULL) memcpy(q->scores, row, by->width * sizeof *row);
  else memset(q->scores, 0, by->width * sizeof *row);
  q->n = features(q->w, c, row != NULL ? PART_PLACE : PART_ALL, q->f);
}

/* As many words are on their way at once. */
#define STAGES 3

/*
** Moves all of 'way' on by a stage, the query number 'k' coming in, and
** returns the one that is to be judged; its word is NULL before the first and
** behind the last.
*/
static struct query *advance(const struct scorer *by, struct query way[STAGES], size_t k) {
  struct query *first = &way[k % STAGES], *second = &way[(k + 2) % STAGES];
  if (first->w != NULL) call_buckets(by, first);
  if (second->w != NULL) call_records(by, second, 0);
  return &way[(k + 1) % STAGES];
}

/* The first word from 'w' on whose part of speech is to be judged, NULL if there is none. */
static struct tag_word *next_open(struct tag_word *w, const struct tag_word *end) {
  while (w < end && (w->fixed != TAG_NONE || tag_is_blank(w))) w++;
  return w < end ? w : NULL;
}

static void judge_pos(const struct scorer *by, struct query *q, size_t tag_count) {
  size_t of_words = q->n;
  q->n += tag_pos_history(q->w, q->f + q->n);
  call_records(by, q, of_words);
  add_weights(by, q, q->scores);
  q->w->pos = (uint8_t)by->ops->best(q->scores, tag_count);
}

void tag_block_pos(struct tag_block *b, const struct model *m, struct memo_table *memo) {
  const struct scorer by = scorer_of(m, SECTION_POS, m->tag_count);
  const struct tag_word *end = b->v + b->n;
  struct tag_word *w = next_open(b->v, end);
  struct query way[STAGES];
  for (size_t k = 0; k < STAGES; k++) way[k].w = NULL;
  for (size_t k = 0; k < b->n; k++) b->v[k].pos = b->v[k].fixed;
  for (size_t k = 0, last = 0; w != NULL || k < last + STAGES; k++) {
    struct query *q = &way[k % STAGES];
    q->w = w;
    if (w != NULL) {
      ask(&by, q, NULL, pos_features, memo, tag_pos_key(w));
      w = next_open(w + 1, end);
      last = k;
    }
    q = advance(&by, way, k);
    if (q->w != NULL) judge_pos(&by, q, m->tag_count);
  }
}

/* The weights of labels behind labels in a table of names. */
static void read_follow(struct chain_follow *follow, const struct scorer *by) {
  struct name_follow f = {{{0}}};
  struct query q;
  for (unsigned last = 0; last < NAME_LABELS; last++) {
    int16_t scores[NAME_ROW] = {0};
    q.f[0] = tag_follow_feature(last);
    score_now(by, &q, 1, scores);
    memcpy(f.after[last], scores, sizeof f.after[last]);
  }
  chain_follow_set(follow, &f);
}

/*
** The first word from 'w' on that may be of a name, NULL if there is none;
** moves 'start' on to the start of its sentence.
*/
static struct tag_word *next_name(struct tag_word *w, const struct tag_word *end,
                                  const struct tag_word **start) {
  for (; w < end && name_is_plain(w); w++)
    if (tag_is_blank(w)) *start = w + 1;
  return w < end ? w : NULL;
}

/* What the words of a sentence say of any name in it. */
struct topic {
  const struct tag_word *start; /* of the sentence; NULL for none yet */
  int16_t scores[NAME_ROW];
};

static void sum_topic(const struct scorer *by, const struct tag_word *start, struct topic *topic) {
  struct query q;
  if (topic->start == start) return;
  topic->start = start;
  memset(topic->scores, 0, sizeof topic->scores);
  score_now(by, &q, tag_topic_features(start, q.f), topic->scores);
}

/* Scores of all words that may be of a name, one after another. */
static void score_names(struct tag_block *b, const struct scorer *by, struct memo_table *memo) {
  const struct tag_word *end = b->v + b->n, *start = b->v;
  struct tag_word *w = next_name(b->v, end, &start);
  int16_t(*scores)[NAME_ROW] = b->scores;
  struct topic topic = {NULL, {0}};
  struct query way[STAGES];
  for (size_t k = 0; k < STAGES; k++) way[k].w = NULL;
  for (size_t k = 0, last = 0; w != NULL || k < last + STAGES; k++) {
    struct query *q = &way[k % STAGES];
    q->w = w;
    if (w != NULL) {
      q->start = start;
      ask(by, q, &b->context, tag_name_features, memo, tag_name_key(w));
      w = next_name(w + 1, end, &start);
      last = k;
    }
    q = advance(by, way, k);
    if (q->w == NULL) continue;
    add_weights(by, q, q->scores);
    memcpy(*scores, q->scores, sizeof *scores);
    if (tag_is_capital(q->w)) {
      sum_topic(by, q->start, &topic);
      for (size_t label = 0; label < NAME_ROW; label++)
        (*scores)[label] = (int16_t)((*scores)[label] + topic.scores[label]);
    }
    scores++;
  }
}

void tag_block_first(struct tag_block *b, const struct model *m, struct memo_table *memo) {
  const struct scorer by = scorer_of(m, SECTION_NAMES, NAME_LABELS);
  struct chain_follow follow;
  int16_t(*scores)[NAME_ROW] = b->scores;
  read_follow(&follow, &by);
  score_names(b, &by, memo);
  for (struct tag_word *w = b->v; w < b->v + b->n; w++) {
    size_t n = name_run(w, name_is_plain);
    if (n == 0) continue;
    tag_chain_solve(&b->chain, scores, n, &follow);
    for (size_t k = 0; k < n; k++) w[k].first = b->chain.v[k].label;
    scores += n;
    w += n;
  }
  tag_context_learn(&b->context, b->v, b->n);
}

/* Labels a run of words anew, their scores of the first pass in 'scores'. */
static void judge_again(struct tag_block *b, const struct scorer *by, struct tag_word *w,
                        int16_t (*scores)[NAME_ROW], size_t n, const struct chain_follow *follow,
                        unsigned char *margins) {
  struct query q;
  for (size_t k = 0; k < n; k++) {
    size_t features = tag_again_features(w + k, &b->context, q.f);
    score_now(by, &q, features, scores[k]);
  }
  tag_chain_solve(&b->chain, scores, n, follow);
  tag_chain_margins(&b->chain, scores, n, follow);
  for (size_t k = 0; k < n; k++) {
    w[k].name = b->chain.v[k].label;
    margins[w[k].token] = b->chain.v[k].margin;
  }
}

void tag_block_again(struct tag_block *b, const struct model *m, unsigned char *margins) {
  const struct scorer by = scorer_of(m, SECTION_AGAIN, NAME_LABELS);
  struct chain_follow follow;
  int16_t(*scores)[NAME_ROW] = b->scores;
  read_follow(&follow, &by);
  for (struct tag_word *w = b->v; w < b->v + b->n; w++) {
    size_t n = name_run(w, name_is_settled);
    if (n > 0) {
      judge_again(b, &by, w, scores, n, &follow, margins);
      scores += n;
      w += n - 1;
      continue;
    }
    if (tag_is_blank(w)) continue;
    margins[w->token] = 255;
    scores += !name_is_plain(w);
  }
}

static enum status make_room(struct tags *t, size_t n) {
  t->n = n;
  t->pos = alloc_get(&t->a, 3 * n + 1);
  if (t->pos == NULL) return ST_NOMEM;
  t->name = t->pos + n;
  t->margin = t->name + n;
  return ST_OK;
}

enum status tags_build(struct tags *t, struct alloc a, const struct tokens *tokens,
                       const struct spans *sentences, const struct model *m, struct tag_memo *memo) {
  *t = (struct tags){.a = a};
  if (make_room(t, tokens->n) != ST_OK) return ST_NOMEM;
  struct tag_block b;
  struct tag_place place = {0, 0};
  enum status st = ST_OK;
  tag_block_init(&b, a);
  while (place.token < tokens->n && st == ST_OK) {
    st = tag_block_read(&b, tokens, sentences, &m->tables[SECTION_LEXICON], &place);
    if (st != ST_OK) break;
    tag_block_pos(&b, m, &memo->tables->pos);
    tag_block_first(&b, m, &memo->tables->names);
    tag_block_again(&b, m, t->margin);
    for (const struct tag_word *w = b.v; w < b.v + b.n; w++) {
      if (tag_is_blank(w)) continue;
      t->pos[w->token] = w->pos;
      t->name[w->token] = w->name;
    }
  }
  tag_block_free(&b);
  return st;
}

enum status tags_restore(struct tags *t, struct alloc a, const char *bytes, size_t n, const struct model *m) {
  *t = (struct tags){.a = a};
  if (make_room(t, n) != ST_OK) return ST_NOMEM;
  memcpy(t->pos, bytes, 3 * n);
  for (size_t k = 0; k < n; k++)
    if (t->pos[k] >= m->tag_count || t->name[k] >= NAME_LABELS) return ST_SYNTAX;
  return ST_OK;
}

void tags_free(struct tags *t) {
  unsigned char *p = t->pos;
  t->pos = NULL;
  alloc_free(&t->a, p, 3 * t->n + 1);
  t->n = 0;
}
