#include "corpus.h"

#include <stdio.h>
#include <stdlib.h>

#include "learner.h"

static void *tool_alloc(void *ud, void *p, size_t osize, size_t nsize) {
  (void)ud;
  (void)osize;
  if (nsize > 0) return realloc(p, nsize);
  free(p);
  return NULL;
}

struct alloc corpus_alloc(void) {
  return (struct alloc){tool_alloc, NULL};
}

static void die(const char *what, const char *about) {
  fprintf(stderr, "train: %s: %s\n", about, what);
  exit(1);
}

unsigned label_number(struct label_set *labels, const char *name) {
  if (strcmp(name, "_") == 0) return LABEL_UNKNOWN;
  for (unsigned k = 0; k < labels->n; k++)
    if (strcmp(labels->names[k], name) == 0) return k;
  if (labels->n == MODEL_TAGS_MAX || strlen(name) >= sizeof *labels->names) die("too many labels", name);
  strcpy(labels->names[labels->n], name);
  return (unsigned)labels->n++;
}

/* A document that is being read. */
struct draft {
  struct buf text, gold, lemmas;
  struct token *v;
  size_t n, cap;
  size_t sentence; /* where the open one starts */
  struct spans sentences;
  unsigned weight, group;
};

static void check(enum status st) {
  if (st != ST_OK) die("not enough memory", "corpus");
}

static void end_sentence(struct draft *d) {
  if (d->text.n > d->sentence) check(spans_add(&d->sentences, d->sentence, d->text.n));
  d->sentence = d->text.n;
}

/* Splits a line at its tabs; returns the number of fields. */
static size_t split(char *line, char *fields[], size_t most) {
  size_t n = 0;
  for (char *p = line; p != NULL && n < most; n++) {
    fields[n] = p;
    p = strchr(p, '\t');
    if (p != NULL) *p++ = '\0';
  }
  return n;
}

static void add_token(struct draft *d, char *line, struct label_set *labels) {
  char *field[5] = {NULL};
  if (split(line, field, 5) != 5) die("not five fields", line);
  struct alloc a = corpus_alloc();
  d->v = array_room(&a, d->v, &d->cap, d->n + 1, sizeof *d->v);
  if (d->v == NULL) check(ST_NOMEM);
  if (field[1][0] == '0' && d->text.n > 0) check(buf_add(&d->text, " ", 1));
  uint32_t start = (uint32_t)d->text.n;
  check(buf_add(&d->text, field[0], strlen(field[0])));
  char gold = (char)label_number(labels, field[3]);
  check(buf_add(&d->gold, &gold, 1));
  check(buf_add(&d->lemmas, field[4], strlen(field[4]) + 1));
  d->v[d->n++] = (struct token){start, (uint32_t)d->text.n, (uint32_t)atoi(field[2])};
}

/* Hands the draft over as a document and begins a new one. */
static void finish(struct corpus *c, struct draft *d) {
  end_sentence(d);
  if (d->n > 0) {
    c->v = realloc(c->v, (c->n + 1) * sizeof *c->v);
    if (c->v == NULL) check(ST_NOMEM);
    struct document *doc = &c->v[c->n++];
    *doc = (struct document){
        .sentences = d->sentences, .lemmas = d->lemmas.p, .weight = d->weight, .group = d->group};
    doc->gold = (unsigned char *)d->gold.p;
    doc->tokens = (struct tokens){
        .a = corpus_alloc(), .text = d->text.p, .len = d->text.n, .v = d->v, .n = d->n, .cap = d->cap};
  }
  *d = (struct draft){.weight = 1};
  buf_init(&d->text, corpus_alloc());
  buf_init(&d->gold, corpus_alloc());
  buf_init(&d->lemmas, corpus_alloc());
  spans_init(&d->sentences, corpus_alloc());
}

/* Reads "weight TAB group". */
static void begin(struct draft *d, char *line) {
  char *field[2] = {NULL};
  if (split(line, field, 2) != 2) die("a document without its group", line);
  d->weight = (unsigned)atoi(field[0]);
  d->group = (unsigned)atoi(field[1]);
}

struct corpus corpus_read(const char *path, struct label_set *labels) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) die("cannot be read", path);
  struct corpus c = {NULL, 0};
  struct draft d = {0};
  finish(&c, &d);
  char *line = NULL;
  size_t room = 0;
  for (ssize_t n; (n = getline(&line, &room, file)) > 0;) {
    line[n - 1] = '\0';
    if (n == 1) {
      end_sentence(&d);
    } else if (strncmp(line, "D\tD\t", 4) == 0) {
      finish(&c, &d);
      begin(&d, line + 4);
    } else {
      add_token(&d, line, labels);
    }
  }
  finish(&c, &d);
  free(line);
  fclose(file);
  return c;
}

void corpus_look_up(struct corpus *c, const struct table *lexicon) {
  for (size_t k = 0; k < c->n; k++) {
    struct document *doc = &c->v[k];
    struct tag_place place = {0, 0};
    tag_block_free(&doc->block);
    tag_block_init(&doc->block, corpus_alloc());
    check(tag_block_read(&doc->block, &doc->tokens, &doc->sentences, lexicon, &place));
    if (place.token < doc->tokens.n) die("a document is longer than a block", "corpus");
  }
}
