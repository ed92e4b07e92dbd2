#include "tag/tag_feature.h"

#include "tag/tag_list.h"

/* Where features are collected. */
struct list {
  uint64_t *f;
  size_t n;
};

static void put(struct list *l, unsigned kind, uint64_t value) {
  l->f[l->n++] = tag_mix(kind, value);
}

static void put2(struct list *l, unsigned kind, uint64_t a, uint64_t b) {
  put(l, kind, a * 0x9E3779B97F4A7C15u + b);
}

static void put3(struct list *l, unsigned kind, uint64_t a, uint64_t b, uint64_t c) {
  put2(l, kind, a, b * 0xC2B2AE3D27D4EB4Fu + c);
}

static uint64_t suffix(const struct tag_word *w, unsigned n) {
  return w->tail >> (64 - 8 * n);
}

static uint64_t prefix(const struct tag_word *w, unsigned n) {
  return w->head & (((uint64_t)1 << 8 * n) - 1);
}

/* Shape with the style of the sentence, where a capital says less. */
static uint64_t form_of_writing(const struct tag_word *w) {
  return w->shape | (uint64_t)w->style << 5;
}

static uint64_t word_classes(const struct tag_word *w) {
  return w->mask & LEX_WORD_CLASSES;
}

static void put_spelling(struct list *l, const struct tag_word *w, unsigned kind) {
  for (unsigned n = 1; n <= 4; n++) put(l, kind + n, suffix(w, n));
  for (unsigned n = 2; n <= 3; n++) put(l, kind + 8 + n, prefix(w, n));
}

/* Of the flags, those that features of parts of speech and of names look at. */
#define POS_FLAGS (TF_FIRST | TF_GLUED)
#define NAME_FLAGS TF_FIRST

size_t tag_pos_features(const struct tag_word *w, unsigned parts, uint64_t *f) {
  struct list l = {f, 0};
  uint64_t writing = form_of_writing(w) | (uint64_t)(w->flags & POS_FLAGS) << 8;
  if (parts & PART_WORD) put(&l, 1, w->form);
  if (parts & PART_PLACE) {
    put(&l, 2, w[-1].form);
    put(&l, 3, w[1].form);
    put(&l, 4, w[-2].form);
    put(&l, 5, w[2].form);
    put2(&l, 6, w[-1].form, w->form);
    put2(&l, 7, w->form, w[1].form);
  }
  if (parts & PART_WORD) {
    put_spelling(&l, w, 16);
    put(&l, 32, writing);
    put2(&l, 33, writing, suffix(w, 3));
    put2(&l, 34, w->shape, w->form);
    put2(&l, 35, word_classes(w), w->shape);
    put2(&l, 37, w->ambiguity, w->shape);
  }
  if (parts & PART_PLACE) {
    put2(&l, 38, w[1].ambiguity, w[1].shape);
    put2(&l, 39, w->ambiguity, w[1].ambiguity);
    put(&l, 41, suffix(&w[1], 3));
    put2(&l, 45, suffix(w, 3), w[1].ambiguity);
  }
  if (parts & PART_WORD) put2(&l, 47, w->mask & LEX_NAME_CLASSES, w->shape);
  return l.n;
}

uint64_t tag_pos_key(const struct tag_word *w) {
  return tag_mix(w->form, w->shape | (uint64_t)w->style << 8 | (uint64_t)(w->flags & POS_FLAGS) << 16);
}

size_t tag_pos_history(const struct tag_word *w, uint64_t *f) {
  struct list l = {f, 0};
  uint64_t last = w[-1].pos, both = last << 8 | w[-2].pos;
  put(&l, 64, last);
  put(&l, 65, both);
  put2(&l, 66, last, w->form);
  put2(&l, 67, last, w->ambiguity);
  put2(&l, 68, last, w[1].ambiguity);
  put2(&l, 69, last, suffix(w, 3));
  put2(&l, 70, both, w->ambiguity);
  put2(&l, 72, last, form_of_writing(w));
  put3(&l, 73, last, w->ambiguity, w[1].ambiguity);
  put2(&l, 74, last, word_classes(w));
  return l.n;
}

/* Each class of the lexicon on its own, with where the word stands. */
static void put_classes(struct list *l, unsigned kind, const struct tag_word *w, uint64_t with) {
  for (uint32_t left = w->mask & (LEX_NAME_CLASSES | LEX_WORD_CLASSES); left != 0; left &= left - 1)
    put2(l, kind, left & -left, with);
}

/* The words around and at the ends of a run of capitalised words. */
static void put_run(struct list *l, const struct tag_word *w) {
  const struct tag_word *first = w - w->to_first, *last = w + w->to_last;
  uint64_t place = (uint64_t)(w->to_first > 2 ? 2 : w->to_first) << 4 | (w->to_last > 2 ? 2 : w->to_last);
  if (w->style != STYLE_PROSE) place |= 64;
  put(l, 120, place);
  put2(l, 121, first[-1].form, place);
  put2(l, 122, last[1].form, place);
  put2(l, 123, last->form, place);
  put2(l, 129, suffix(last, 3), place);
}

/* The words near, whichever stands where. */
#define NEAR 4

static void put_near(struct list *l, const struct tag_word *w) {
  for (const struct tag_word *p = w - 1; p >= w - NEAR && p->form != 0; p--) put(l, 141, p->form);
  for (const struct tag_word *p = w + 1; p <= w + NEAR && p->form != 0; p++) put(l, 142, p->form);
}

/* What is known of the word and its neighbours as a whole. */
static void put_listed(struct list *l, const struct tag_word *w) {
  uint64_t listed = listed_place(w->listed);
  if (listed != 0) {
    put(l, 143, listed);
    put2(l, 144, listed, w->shape);
  }
  if ((w[-1].listed | w->listed | w[1].listed) != 0)
    put3(l, 145, listed_place(w[-1].listed), listed, listed_place(w[1].listed));
}

size_t tag_topic_features(const struct tag_word *w, uint64_t *f) {
  struct list l = {f, 0};
  for (; w->form != 0 && l.n < TOPIC_WORDS_MAX; w++)
    if (w->shape == TS_LOWER && word_classes(w) != 0) put(&l, 146, w->form);
  return l.n;
}

/* The words next to a word, with it and by themselves, and what is known of them. */
static void put_neighbours(struct list *l, const struct tag_word *w) {
  put3(l, 96, w->mask & LEX_NAME_CLASSES, w[1].mask & LEX_NAME_CLASSES, w->shape);
  put3(l, 97, w[-1].mask & LEX_NAME_CLASSES, w->mask & LEX_NAME_CLASSES, w->shape);
  put2(l, 98, word_classes(&w[-1]), w->shape);
  put2(l, 99, word_classes(&w[1]), w->shape);
  put_listed(l, w);
}

/* What a word is by the lexicon and by its part of speech. */
static void put_kinds(struct list *l, const struct tag_word *w, uint64_t writing) {
  put2(l, 91, w->pos, writing);
  put_classes(l, 94, w, w->shape);
  put2(l, 95, w->mask & LEX_NAME_CLASSES, w->shape);
}

/* What a word with a capital or in strange letters adds. */
static void put_outstanding(struct list *l, const struct tag_word *w, const struct tag_context *c,
                            unsigned parts) {
  const struct tag_usage *u = &c->v[w->slot];
  if (parts & PART_WORD) {
    for (unsigned n = 3; n <= 4; n++) put2(l, 101 + n, suffix(w, n), w->style);
    put2(l, 111, prefix(w, 4), w->style);
  }
  if (!(parts & PART_PLACE)) return;
  put3(l, 112, w->style, u->small > 0, u->inside > 1 ? 2 : u->inside);
  if (!tag_is_capital(w)) return;
  put_near(l, w);
  put_run(l, w);
}

size_t tag_name_features(const struct tag_word *w, const struct tag_context *c, unsigned parts, uint64_t *f) {
  struct list l = {f, 0};
  uint64_t writing = form_of_writing(w) | (uint64_t)(w->flags & NAME_FLAGS) << 8;
  if (parts & PART_WORD) put(&l, 80, w->form);
  if (parts & PART_PLACE) {
    put(&l, 81, w[-1].form);
    put(&l, 82, w[1].form);
    put2(&l, 85, w[-1].form, w->form);
    put2(&l, 86, w->form, w[1].form);
  }
  if (parts & PART_WORD) put2(&l, 87, writing, w->form);
  if (parts & PART_PLACE) {
    put3(&l, 89, form_of_writing(&w[-1]), writing, form_of_writing(&w[1]));
    put3(&l, 90, w[-1].pos, w->pos, w[1].pos);
  }
  if (parts & PART_WORD) put_kinds(&l, w, writing);
  if (parts & PART_PLACE) put_neighbours(&l, w);
  if (w->shape != TS_LOWER && w->shape != TS_PUNCT) put_outstanding(&l, w, c, parts);
  return l.n;
}

uint64_t tag_name_key(const struct tag_word *w) {
  return tag_mix(w->form, w->shape | (uint64_t)w->style << 8 | (uint64_t)(w->flags & NAME_FLAGS) << 16 |
                              (uint64_t)w->pos << 24);
}

uint64_t tag_follow_feature(unsigned last) {
  return tag_mix(140, last);
}

/* Nothing of what the rest of the text takes a word for. */
#define USE_UNKNOWN 0u

/* What the rest of the text takes a word for: type, and how surely. */
static uint64_t usage_elsewhere(const struct tag_word *w, const struct tag_context *c) {
  if (!tag_is_capital(w)) return USE_UNKNOWN;
  const struct tag_usage *u = &c->v[w->slot];
  unsigned best = NAME_TYPES, most = 0, all = 0;
  for (unsigned type = 0; type <= NAME_TYPES; type++) {
    unsigned n = type < NAME_TYPES ? u->types[type] : u->out;
    int is_own = type == (w->first == NAME_OUT ? NAME_TYPES : name_type_of(w->first));
    if (is_own && n > 0) n--;
    all += n;
    if (n > most) {
      most = n;
      best = type;
    }
  }
  if (all == 0) return USE_UNKNOWN;
  return 1 + best * 8 + (most == all ? 4u : 0u) + (all > 2 ? 2u : all - 1);
}

size_t tag_again_features(const struct tag_word *w, const struct tag_context *c, uint64_t *f) {
  struct list l = {f, 0};
  if (!tag_is_capital(w)) return 0;
  uint64_t use = usage_elsewhere(w, c), ends = (uint64_t)(w->to_first == 0) << 1 | (w->to_last == 0);
  uint64_t head = usage_elsewhere(w + w->to_last, c), start = usage_elsewhere(w - w->to_first, c);
  if (use != USE_UNKNOWN) put2(&l, 160, use, w->shape);
  if (use != USE_UNKNOWN) put2(&l, 161, use, w->first);
  if (head != USE_UNKNOWN) put2(&l, 169, head, ends);
  if (start != USE_UNKNOWN) put2(&l, 170, start, ends);
  return l.n;
}
