#include "text/capital.h"

#include "base/hash.h"
#include "text/fold.h"

/* The folded words of a text, end to end, and those that are asked for. */
struct words {
  struct alloc a;
  struct buf bytes;
  uint32_t *at;    /* where each begins in 'bytes'; one more for the end. A token that is no word has no bytes */
  uint32_t *asked; /* one more than the token at which the word of each was first asked for, or 0 */
  uint32_t *slot;  /* open addressing: the same for all words asked for; 0 is free */
  size_t size;     /* slots, a power of 2 */
  size_t n;        /* tokens */
};

static int is_capital(char shape) {
  return shape == 'X' || shape == 'A' || shape == 'I';
}

static const char *word_at(const struct words *w, size_t k, size_t *len) {
  *len = w->at[k + 1] - w->at[k];
  return w->bytes.p + w->at[k];
}

static void words_free(struct words *w) {
  buf_free(&w->bytes);
  alloc_free(&w->a, w->at, (2 * w->n + 1) * sizeof *w->at);
  alloc_free(&w->a, w->slot, w->size * sizeof *w->slot);
}

/* On failure the words must still be freed. */
static enum status words_read(struct words *w, const struct tokens *t, const char *shapes) {
  w->n = t->n;
  w->at = alloc_get(&w->a, (2 * t->n + 1) * sizeof *w->at);
  if (w->at == NULL || buf_reserve(&w->bytes, t->len + 1) != ST_OK) return ST_NOMEM;
  w->asked = w->at + t->n + 1;
  for (size_t k = 0; k < t->n; k++) {
    w->at[k] = (uint32_t)w->bytes.n;
    if (shapes[k] != 'x' && !is_capital(shapes[k])) continue;
    enum status st = fold_add(&w->bytes, t->text + t->v[k].start, t->v[k].end - t->v[k].start);
    if (st != ST_OK) return st;
    if (w->bytes.n > UINT32_MAX) return ST_LIMIT;
  }
  w->at[t->n] = (uint32_t)w->bytes.n;
  return ST_OK;
}

/* The slot of the word at token k, which is free where it is not asked for. */
static uint32_t *slot_of(const struct words *w, size_t k) {
  size_t len = 0, other_len = 0, mask = w->size - 1;
  const char *word = word_at(w, k, &len);
  for (size_t s = hash_bytes(word, len) & mask;; s = (s + 1) & mask) {
    if (w->slot[s] == 0) return &w->slot[s];
    const char *other = word_at(w, w->slot[s] - 1, &other_len);
    if (other_len == len && memcmp(word, other, len) == 0) return &w->slot[s];
  }
}

static int is_one_of(char c, const char *set) {
  return c != '\0' && strchr(set, c) != NULL;
}

static int is_letter(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* Letters of words in small that stand by themselves, not in the names around them. */
static const char is_small[256] = {
    ['x'] = 1, ['c'] = 1, ['f'] = 1, ['p'] = 1, ['e'] = 1, ['h'] = 1, ['k'] = 1, ['l'] = 1,
    ['b'] = 1, ['q'] = 1, ['y'] = 1, ['g'] = 1, ['m'] = 1, ['u'] = 1, ['w'] = 1,
};

struct counts {
  size_t names, small, shouted; /* letters of names, letters of words in small, words all in capitals */
  int has_small;
};

static struct counts count(const struct capital_text *x, size_t i, size_t j) {
  struct counts c = {0, 0, 0, 0};
  for (size_t k = i; k <= j; k++) {
    char l = x->letters[k];
    if ((l >= 'A' && l <= 'Z') || (l >= '1' && l <= '5')) c.names++;
    if (is_small[(unsigned char)l]) c.small++;
    if (x->shapes[k] == 'A') c.shouted++;
    if (x->shapes[k] == 'x') c.has_small = 1;
  }
  return c;
}

/* "Bridge Reopens After Storm", "TALKS FAIL IN GENEVA"; a full stop, or a word or two alone, is no headline. */
static int is_heading(const struct capital_text *x, size_t i, size_t j) {
  struct counts c = count(x, i, j);
  size_t end = j > i && x->shapes[j] == '"' ? j - 1 : j;
  if (c.has_small && is_one_of(x->shapes[end], ".?!")) return 0;
  if (c.names < 4) return 0;
  return c.has_small ? c.names >= 2 * c.small : c.shouted * 3 > c.names * 2;
}

static void mark_sentence(const struct capital_text *x, size_t s, size_t i, size_t j, char *doubtful) {
  int is_credit = x->credits != NULL && x->credits[s] == 'c';
  if (!is_credit && is_heading(x, i, j)) {
    memset(doubtful + i, 'h', j - i + 1);
    return;
  }
  size_t k = i;
  while (k <= j && !is_letter(x->shapes[k])) k++;
  if (k <= j) doubtful[k] = 'd';
}

/* Marks what is doubtful, and notes where each sentence ends. */
static void mark(const struct capital_text *x, char *doubtful, uint32_t *ends, size_t *n_ends) {
  const struct tokens *t = x->t;
  size_t i = 0;
  *n_ends = 0;
  memset(doubtful, '.', t->n);
  for (size_t s = 0; s < x->sentences->n; s++) {
    size_t behind = i;
    while (behind < t->n && t->v[behind].start < x->sentences->v[s].end) behind++;
    if (behind == i) continue;
    mark_sentence(x, s, i, behind - 1, doubtful);
    ends[(*n_ends)++] = (uint32_t)behind - 1;
    i = behind;
  }
  for (size_t k = 1; k < t->n; k++)
    if (x->shapes[k] == 'X' && doubtful[k] == '.' && is_one_of(x->shapes[k - 1], "\"(:[")) doubtful[k] = 'd';
}

/* Enters the words whose capital is doubtful. */
static enum status ask(struct words *w, const struct capital_text *x, const char *doubtful) {
  size_t asked = 0;
  for (size_t k = 0; k < w->n; k++)
    if (doubtful[k] != '.' && is_capital(x->shapes[k])) asked++;
  for (w->size = 16; w->size < 2 * asked; w->size *= 2) {}
  w->slot = alloc_get(&w->a, w->size * sizeof *w->slot);
  if (w->slot == NULL) return ST_NOMEM;
  memset(w->slot, 0, w->size * sizeof *w->slot);
  for (size_t k = 0; k < w->n; k++) {
    if (doubtful[k] == '.' || !is_capital(x->shapes[k])) continue;
    uint32_t *slot = slot_of(w, k);
    if (*slot == 0) *slot = (uint32_t)k + 1;
  }
  return ST_OK;
}

/* What the rest of the text says of the words that are asked for. */
static void see(const struct words *w, const struct capital_text *x, struct capitals *found) {
  memset(found->seen, '.', w->n);
  for (size_t k = 0; k < w->n; k++) {
    uint32_t asked = w->at[k] < w->at[k + 1] ? *slot_of(w, k) : 0;
    w->asked[k] = asked;
    if (asked == 0 || found->doubtful[k] != '.') continue;
    char *seen = &found->seen[asked - 1];
    if (x->shapes[k] == 'x') *seen = 's';
    else if (*seen == '.') *seen = 'C';
  }
  for (size_t k = 0; k < w->n; k++) {
    uint32_t asked = w->asked[k];
    if (asked != 0) found->seen[k] = found->seen[asked - 1];
  }
}

static unsigned traits_of(const struct capital_text *x, const struct words *w, size_t k) {
  size_t len = 0;
  const char *word = word_at(w, k, &len);
  int traits = wordmap_get(x->traits, word, len);
  return traits < 0 ? 0 : (unsigned)traits;
}

/* Whether the word ends like an ordinary one, with a letter or two before it. */
static int ends_plainly(const struct capital_text *x, const struct words *w, size_t k) {
  size_t len = 0;
  const char *word = word_at(w, k, &len);
  for (size_t n = 2; n <= 7 && n + 2 <= len; n++)
    if (wordmap_get(x->endings, word + len - n, n) >= 0) return 1;
  return 0;
}

static char letter_at(const struct capital_text *x, size_t k) {
  return k < x->t->n ? x->letters[k] : '\0';
}

/* Whether a verb or a mark follows as it does behind a name. */
static int is_followed_as_name(const struct capital_text *x, const struct words *w, size_t k) {
  char next = letter_at(x, k + 1);
  if (is_one_of(next, "XAFIEHKLQCGBUYJ12345")) return 1;
  if (is_one_of(next, "xzm")) {
    unsigned traits = traits_of(x, w, k + 1);
    return !(traits & TRAIT_PLURAL) && (next == 'm' || (traits & TRAIT_VERB));
  }
  return next == 's' || (next == ',' && is_one_of(letter_at(x, k + 2), "t9"));
}

/* Whether the doubtful capital at token k stays one. */
static int keeps_capital(const struct capital_text *x, const struct words *w, const struct capitals *found,
                         size_t k) {
  char letter = x->letters[k], next = letter_at(x, k + 1), seen = found->seen[k];
  int in_heading = found->doubtful[k] == 'h';
  if (seen == 's' && letter != 'P' && letter != 'F') return 0;
  if (is_one_of(letter, "FEP") || seen == 'C') return 1;
  if (letter == 'W') return !(traits_of(x, w, k) & TRAIT_CLOSED) && is_one_of(next, "XIEF");
  if (letter == 'C') return 0;
  if (is_one_of(letter, "HKBQYLGUV")) return in_heading || (next >= 'A' && next <= 'Z') || next == 'o';
  if (in_heading) return letter == 'X' && k > 0 && x->letters[k - 1] == 'F';
  return !ends_plainly(x, w, k) && is_followed_as_name(x, w, k);
}

static void take(const struct capital_text *x, const struct words *w, struct capitals *found) {
  memcpy(found->letters, x->letters, w->n);
  for (size_t k = 0; k < w->n; k++) {
    if (found->doubtful[k] == '.' || !is_one_of(x->letters[k], "ABCEFGHIKLPQSUVWXY")) continue;
    if (!keeps_capital(x, w, found, k)) found->letters[k] = 'c';
    else if (x->letters[k] == 'A' && found->doubtful[k] == 'h') found->letters[k] = 'X';
  }
}

enum status capitals_read(const struct capital_text *x, struct capitals *found, uint32_t *ends,
                          size_t *n_ends) {
  struct words w = {.a = x->t->a};
  buf_init(&w.bytes, w.a);
  mark(x, found->doubtful, ends, n_ends);
  enum status st = words_read(&w, x->t, x->shapes);
  if (st == ST_OK) st = ask(&w, x, found->doubtful);
  if (st == ST_OK) {
    see(&w, x, found);
    take(x, &w, found);
  }
  words_free(&w);
  return st;
}
