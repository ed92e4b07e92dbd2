#include "text/stretch.h"

/* The tokens wholly or partly in the bytes [start, end); empty where there are none. */
static struct span tokens_in(const struct tokens *t, size_t start, size_t end) {
  size_t i = tokens_find(t, start), j = tokens_find(t, end - 1);
  if (j < t->n && t->v[j].start < end) j++;
  return (struct span){(uint32_t)i, (uint32_t)(j > i ? j : i)};
}

/* The tokens of a sentence that a part of the story has. */
static struct span tokens_of(const struct story *s, struct span sentence, struct span part) {
  size_t start = sentence.start > part.start ? sentence.start : part.start;
  size_t end = sentence.end < part.end ? sentence.end : part.end;
  return start < end ? tokens_in(s->tokens, start, end) : (struct span){0, 0};
}

/* Adds a range to 'n' stretches, to the last of them where a pair holds both or they meet. */
static size_t add_range(struct span *out, size_t n, struct span range, const struct span *pair) {
  struct span *last = n > 0 ? &out[n - 1] : NULL;
  if (last != NULL && pair != NULL && pair->start < range.start && pair->end > range.start) {
    last->end = range.end;
  } else if (last != NULL && range.start < last->end) {
    if (range.end > last->end) last->end = range.end;
  } else {
    out[n++] = range;
  }
  return n;
}

size_t stretches_find(struct span *out, const struct story *s) {
  size_t n = 0, part = 0, pair = 0;
  for (size_t k = 0; k < s->sentences->n; k++) {
    struct span sentence = s->sentences->v[k];
    while (part < s->nparts && s->parts[part].end <= sentence.start) part++;
    if (part == s->nparts) break;
    struct span range = tokens_of(s, sentence, s->parts[part]);
    if (range.start == range.end) continue;
    while (pair < s->npairs && s->pairs[pair].end < range.start) pair++;
    n = add_range(out, n, range, pair < s->npairs ? &s->pairs[pair] : NULL);
  }
  return n;
}
