#include "text/token.h"

#include "text/fold.h"
#include "text/run.h"

const char *const kind_names[KIND_COUNT] = {"word", "number", "punct", "symbol", "url", "email", "tag"};

/* Kinds of the tokens of plain runs, by their first byte; a letter beyond ASCII begins a word. */
#define W KIND_WORD
#define N KIND_NUMBER
#define P KIND_PUNCT
#define S KIND_SYMBOL
static const struct block_classes kinds = {{
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* controls */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* controls */
    0, P, P, S, S, S, S, P, P, P, S, S, P, P, P, P, /* space ! " # $ % & ' ( ) * + , - . / */
    N, N, N, N, N, N, N, N, N, N, P, P, S, S, S, P, /* 0 to 9 : ; < = > ? */
    S, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, /* @ A to O */
    W, W, W, W, W, W, W, W, W, W, W, P, S, P, S, S, /* P to Z [ \ ] ^ _ */
    P, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, /* ` a to o */
    W, W, W, W, W, W, W, W, W, W, W, P, S, P, S, 0, /* p to z { | } ~ DEL */
}};
#undef W
#undef N
#undef P
#undef S

_Static_assert(sizeof(struct token) == 3 * sizeof(uint32_t), "a token is a triple of the block operations");

/* Appends the token [start, end). */
static void emit(struct scan *sc, size_t start, size_t end, uint32_t kind) {
  struct tokens *t = sc->t;
  struct token *v = array_room(&t->a, t->v, &t->cap, t->n + 1, sizeof *v);
  if (v == NULL) {
    sc->st = ST_NOMEM;
    return;
  }
  t->v = v;
  v[t->n++] = (struct token){(uint32_t)start, (uint32_t)end, kind};
}

/* True when a token ends right at 'k'. */
static int is_adjacent(const struct scan *sc, size_t k) {
  return sc->t->n > 0 && sc->t->v[sc->t->n - 1].end == k;
}

/* End of the repetition of the character 'c' that stands at 'k'. */
static size_t run_end(const struct scan *sc, size_t k, char c) {
  while (scan_byte(sc, k) == c && k < sc->t->len) k++;
  return k;
}

/* End of the question and exclamation marks at 'k'. */
static size_t cries_end(const struct scan *sc, size_t k) {
  while (scan_byte(sc, k) == '?' || scan_byte(sc, k) == '!') k++;
  return k;
}

/* End of "[...]" or "[…]" at 'k', 0 if it is none. */
static size_t omission_end(const struct scan *sc, size_t k) {
  size_t p = run_end(sc, k + 1, '.');
  if (p - k < 3 && scan_glyph(sc, k + 1).cp == 0x2026) p = k + 4;
  return p - k > 3 && scan_byte(sc, p) == ']' ? p + 1 : 0;
}

/* End of the letters, digits and '_' at 'k'. */
static size_t name_end(const struct scan *sc, size_t k) {
  for (struct glyph_at g = scan_glyph(sc, k); glyph_is_wordy(g.glyph) || g.cp == '_'; g = scan_glyph(sc, k))
    k += g.len;
  return k;
}

/*
** A word that opens with its apostrophe at 'k': "'90s", "'em". 'len' is that
** of the apostrophe. Returns the end, 0 if it is none.
*/
static size_t elision_end(const struct scan *sc, size_t k, size_t len) {
  static const char *const words[] = {"em", "cause", "til", "tis", "twas", "bout"};
  size_t p = k + len, end = name_end(sc, p), n = end - p;
  const char *s = sc->t->text + p;
  if (n < 2 || n > 5) return 0;
  if (s[0] >= '0' && s[0] <= '9' && s[1] >= '0' && s[1] <= '9')
    return n == 2 || (n == 3 && s[2] == 's') ? end : 0;
  for (size_t w = 0; w < sizeof words / sizeof *words; w++)
    if (strlen(words[w]) == n && memcmp(words[w], s, n) == 0) return end;
  return 0;
}

static struct piece apostrophe(const struct scan *sc, size_t k, size_t len) {
  size_t end = is_adjacent(sc, k) ? scan_clitic(sc, k) : elision_end(sc, k, len);
  if (end > 0) return (struct piece){end, KIND_WORD};
  if (len == 1 && scan_byte(sc, k + 1) == '\'') len = 2;
  return (struct piece){k + len, KIND_PUNCT};
}

/* "#Victory", "@kremlin". */
static struct piece tag(const struct scan *sc, size_t k) {
  enum glyph next = scan_glyph(sc, k + 1).glyph;
  if ((next == G_LETTER || scan_byte(sc, k + 1) == '_') && !is_adjacent(sc, k))
    return (struct piece){name_end(sc, k + 1), KIND_TAG};
  return (struct piece){k + 1, KIND_SYMBOL};
}

/* Punctuation and symbols: one character each, but for the runs named here. */
static struct piece scan_mark(struct scan *sc, size_t k, struct glyph_at g) {
  uint32_t kind = g.glyph == G_PUNCT ? KIND_PUNCT : KIND_SYMBOL;
  size_t end = 0;
  if (glyph_is_apostrophe(g.cp)) return apostrophe(sc, k, g.len);
  switch (g.cp) {
    case '#':
    case '@':
      return tag(sc, k);
    case '.':
      if (!is_adjacent(sc, k) && scan_glyph(sc, k + 1).glyph == G_DIGIT) return scan_number(sc, k);
      return (struct piece){run_end(sc, k, '.'), kind};
    case '?':
    case '!':
      return (struct piece){cries_end(sc, k), kind};
    case '-':
    case '=':
    case '*':
    case '_':
    case '~':
      return (struct piece){run_end(sc, k, (char)g.cp), kind};
    case '`':
      return (struct piece){k + (scan_byte(sc, k + 1) == '`' ? 2 : 1), kind};
    case '[':
      end = omission_end(sc, k);
      break;
    default:
      break;
  }
  return (struct piece){end > 0 ? end : k + g.len, kind};
}

/*
** End of the marks and joined symbols after the character that ends at 'k':
** variation selectors, skin tones, zero-width joiner sequences.
*/
static size_t with_marks(const struct scan *sc, size_t k) {
  for (;;) {
    struct glyph_at g = scan_glyph(sc, k);
    if (g.cp == 0x200D && scan_glyph(sc, k + g.len).glyph == G_SYMBOL)
      k += g.len + scan_glyph(sc, k + g.len).len;
    else if (g.glyph == G_MARK) k += g.len;
    else return k;
  }
}

/* Appends the token or tokens that start at 'k', and returns their end. */
static size_t step(struct scan *sc, size_t k, struct glyph_at g) {
  struct piece p = {k + g.len, KIND_WORD};
  switch (g.glyph) {
    case G_LETTER: {
      p = scan_word(sc, k);
      size_t cut = scan_cut(sc, k, p.end);
      if (cut < p.end) {
        emit(sc, k, cut, KIND_WORD);
        k = cut;
      }
      break;
    }
    case G_DIGIT:
      p = scan_number(sc, k);
      break;
    case G_NUMERAL:
      p.kind = KIND_NUMBER;
      break;
    case G_IDEOGRAPH:
      p.end = with_marks(sc, p.end);
      break;
    default:
      p = scan_mark(sc, k, g);
      if (p.kind == KIND_SYMBOL) p.end = with_marks(sc, p.end);
  }
  if (sc->st == ST_OK) emit(sc, k, p.end, p.kind);
  return p.end;
}

/* Whether the byte at 'k' is an ASCII gap: no token crosses one. */
static int is_gap(const struct tokens *t, size_t k) {
  unsigned char c = (unsigned char)t->text[k];
  return c < 128 && glyph_ascii[c] == G_GAP;
}

/*
** Takes the run at 'k' character by character; returns its end. Addresses are
** looked for from its start on, whatever was passed over before.
*/
static size_t closely(struct scan *sc, size_t k) {
  const struct tokens *t = sc->t;
  for (sc->run = k; sc->run < t->len && !is_gap(t, sc->run);) sc->run++;
  address_mail(&sc->mail, t->text, sc->run, k);
  while (k < sc->run && sc->st == ST_OK) {
    struct glyph_at g = scan_glyph(sc, k);
    k = g.glyph == G_GAP || g.glyph == G_JOINER ? k + g.len : step(sc, k, g);
  }
  return k;
}

/* Kind of a token that its first byte does not tell: “ £ ’s. */
static uint32_t odd_kind(const struct tokens *t, const struct token *v) {
  struct glyph_at g = glyph_read(t->text + v->start, t->text + v->end);
  if (g.len < v->end - v->start) return KIND_WORD;
  return g.glyph == G_PUNCT ? KIND_PUNCT : KIND_SYMBOL;
}

/* Appends the tokens of the masks, which count from 's', at 'k' in the text. */
static void emit_plain(struct scan *sc, size_t k, const char *s, const struct plain *p, uint64_t among) {
  struct tokens *t = sc->t;
  struct token *v = array_room(&t->a, t->v, &t->cap, t->n + BLOCK, sizeof *v);
  if (v == NULL) {
    sc->st = ST_NOMEM;
    return;
  }
  t->v = v;
  v += t->n;
  t->n += sc->ops->triples(&kinds, s, p->first & among, p->stop & among, (uint32_t)k, &v->start);
  for (uint64_t odd = p->odd & among; odd != 0; odd &= odd - 1) {
    struct token *o = &v[block_count(p->first & among & ((odd & -odd) - 1))];
    o->kind = odd_kind(t, o);
  }
}

size_t scan_runs(struct scan *sc, size_t k) {
  const struct tokens *t = sc->t;
  const char *s = t->text + k;
  char pad[BLOCK];
  struct plain p;
  block_call(s, t->len - k);
  if (t->len - k < BLOCK) s = block_pad(pad, s, t->len - k);
  run_read(sc, k, s, &p);
  if (p.gap == 0) return closely(sc, k);
  size_t end = k + block_high(p.gap) + 1;
  if (p.hard == 0) return emit_plain(sc, k, s, &p, ~(uint64_t)0), end;
  uint64_t left = ~(uint64_t)0;
  while ((p.hard & left) != 0 && sc->st == ST_OK) {
    uint64_t gaps = p.gap & block_below(block_low(p.hard & left));
    unsigned run = gaps != 0 ? block_high(gaps) + 1 : 0;
    emit_plain(sc, k, s, &p, left & block_below(run));
    size_t next = closely(sc, k + run);
    if (next >= end) return next;
    left = ~block_below((unsigned)(next - k) + 1); /* its last token stops at the gap */
  }
  if (sc->st == ST_OK) emit_plain(sc, k, s, &p, left);
  return end;
}

/* Makes room for the tokens of 'len' bytes of prose; texts with more make more as they go. */
static enum status make_room(struct tokens *t, size_t len) {
  size_t cap = tokens_room(len);
  if (t->cap >= cap) return ST_OK;
  alloc_free(&t->a, t->v, t->cap * sizeof *t->v);
  t->cap = 0;
  if ((t->v = alloc_get(&t->a, cap * sizeof *t->v)) == NULL) return ST_NOMEM;
  t->cap = cap;
  return ST_OK;
}

enum status tokens_rebuild(struct tokens *t, const char *text, size_t len, const struct wordmap *abbr) {
  t->text = text;
  t->len = len;
  t->n = 0;
  if (len > TEXT_LIMIT) return ST_LIMIT;
  if (make_room(t, len) != ST_OK) return ST_NOMEM;
  struct scan sc = {.t = t, .abbr = abbr, .ops = block_ops(), .st = ST_OK};
  buf_init(&sc.fold, t->a);
  for (size_t k = 0; k < BLOCK_AHEAD && k < len; k += BLOCK) block_call(text, k);
  for (size_t k = 0; k < len && sc.st == ST_OK;) k = scan_runs(&sc, k);
  buf_free(&sc.fold);
  return sc.st;
}

enum status tokens_build(struct tokens *t, struct alloc a, const char *text, size_t len,
                         const struct wordmap *abbr) {
  *t = (struct tokens){.a = a};
  return tokens_rebuild(t, text, len, abbr);
}

void tokens_free(struct tokens *t) {
  struct token *v = t->v;
  t->v = NULL;
  t->text = NULL;
  alloc_free(&t->a, v, t->cap * sizeof *v);
  t->n = t->cap = 0;
}

enum status tokens_fold(const struct tokens *t, size_t k, struct buf *out) {
  out->n = 0;
  return fold_add(out, t->text + t->v[k].start, t->v[k].end - t->v[k].start);
}

size_t tokens_find(const struct tokens *t, size_t at) {
  size_t lo = 0, hi = t->n; /* the answer is the first token with end > at */
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (t->v[mid].end > at) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}
