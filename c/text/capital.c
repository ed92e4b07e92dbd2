#include "text/capital.h"

/* The words that are asked for. */
struct asked {
  struct alloc a;
  const struct folds *folds;
  uint32_t *first;     /* one more than the token at which the word of each token was first asked for, or 0 */
  uint32_t *slot;      /* open addressing: the same for all words asked for; 0 is free */
  size_t n, size;      /* tokens; slots, a power of 2 */
  uint64_t filter[16]; /* a bit for the hash of each word asked for */
};

static uint64_t *filter_of(struct asked *w, size_t k) {
  return &w->filter[w->folds->hash[k] >> 6 & 15];
}

static uint64_t filter_bit(const struct asked *w, size_t k) {
  return UINT64_C(1) << (w->folds->hash[k] & 63);
}

static void asked_free(struct asked *w) {
  alloc_free(&w->a, w->first, (w->n + w->size) * sizeof *w->first);
}

/* The slot of the word at token k, which is free where it is not asked for. */
static uint32_t *slot_of(const struct asked *w, size_t k) {
  size_t len = 0, other_len = 0, mask = w->size - 1;
  const char *word = folds_at(w->folds, k, &len);
  for (size_t s = w->folds->hash[k] & mask;; s = (s + 1) & mask) {
    if (w->slot[s] == 0) return &w->slot[s];
    const char *other = folds_at(w->folds, w->slot[s] - 1, &other_len);
    if (other_len == len && memcmp(word, other, len) == 0) return &w->slot[s];
  }
}

static int is_capital(char shape) {
  return shape == 'X' || shape == 'A' || shape == 'I';
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

/* "Bridge Reopens After Storm", "TALKS FAIL IN GENEVA"; a full stop, or a word or two alone, is no headline.
 */
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

/* Enters the words whose capital is doubtful. On failure they must still be freed. */
static enum status ask(struct asked *w, const struct capital_text *x, const char *doubtful) {
  size_t asked = 0, size = 16;
  for (size_t k = 0; k < w->n; k++)
    if (doubtful[k] != '.' && is_capital(x->shapes[k])) asked++;
  while (size < 2 * asked) size *= 2;
  w->first = alloc_get(&w->a, (w->n + size) * sizeof *w->first);
  if (w->first == NULL) return ST_NOMEM;
  w->size = size;
  w->slot = w->first + w->n;
  memset(w->slot, 0, size * sizeof *w->slot);
  for (size_t k = 0; k < w->n; k++) {
    if (doubtful[k] == '.' || !is_capital(x->shapes[k])) continue;
    uint32_t *slot = slot_of(w, k);
    if (*slot == 0) *slot = (uint32_t)k + 1;
    *filter_of(w, k) |= filter_bit(w, k);
  }
  return ST_OK;
}

/* What the rest of the text says of the words that are asked for. */
static void see(struct asked *w, const struct capital_text *x, struct capitals *found) {
  memset(found->seen, '.', w->n);
  for (size_t k = 0; k < w->n; k++) {
    uint32_t first = w->first[k] = *filter_of(w, k) & filter_bit(w, k) ? *slot_of(w, k) : 0;
    if (first == 0 || found->doubtful[k] != '.') continue;
    char *seen = &found->seen[first - 1];
    if (x->shapes[k] == 'x') *seen = 's';
    else if (*seen == '.') *seen = 'C';
  }
  for (size_t k = 0; k < w->n; k++)
    if (w->first[k] != 0) found->seen[k] = found->seen[w->first[k] - 1];
}

static unsigned traits_of(const struct capital_text *x, size_t k) {
  int traits = folds_get(x->folds, k, x->traits);
  return traits < 0 ? 0 : (unsigned)traits;
}

/* Whether the word ends like an ordinary one, with a letter or two before it. */
static int ends_plainly(const struct capital_text *x, size_t k) {
  size_t len = 0;
  const char *word = folds_at(x->folds, k, &len);
  for (size_t n = 2; n <= 7 && n + 2 <= len; n++)
    if (wordmap_get(x->endings, word + len - n, n) >= 0) return 1;
  return 0;
}

static char letter_at(const struct capital_text *x, size_t k) {
  return k < x->t->n ? x->letters[k] : '\0';
}

/* Whether a verb or a mark follows as it does behind a name. */
static int is_followed_as_name(const struct capital_text *x, size_t k) {
  char next = letter_at(x, k + 1);
  if (is_one_of(next, "XAFIEHKLQCGBUYJ12345")) return 1;
  if (is_one_of(next, "xzm")) {
    unsigned traits = traits_of(x, k + 1);
    return !(traits & TRAIT_PLURAL) && (next == 'm' || (traits & TRAIT_VERB));
  }
  return next == 's' || (next == ',' && is_one_of(letter_at(x, k + 2), "t9"));
}

/* Whether the doubtful capital at token k stays one. */
static int keeps_capital(const struct capital_text *x, const struct capitals *found, size_t k) {
  char letter = x->letters[k], next = letter_at(x, k + 1), seen = found->seen[k];
  int in_heading = found->doubtful[k] == 'h';
  if (seen == 's' && letter != 'P' && letter != 'F') return 0;
  if (is_one_of(letter, "FEP") || seen == 'C') return 1;
  if (letter == 'W') return !(traits_of(x, k) & TRAIT_CLOSED) && is_one_of(next, "XIEF");
  if (letter == 'C') return 0;
  if (is_one_of(letter, "HKBQYLGUV")) return in_heading || (next >= 'A' && next <= 'Z') || next == 'o';
  if (in_heading) return letter == 'X' && k > 0 && x->letters[k - 1] == 'F';
  return !ends_plainly(x, k) && is_followed_as_name(x, k);
}

/* Letters of words with a capital that may mean nothing. */
static const char is_taken[256] = {
    ['A'] = 1, ['B'] = 1, ['C'] = 1, ['E'] = 1, ['F'] = 1, ['G'] = 1, ['H'] = 1, ['I'] = 1, ['K'] = 1,
    ['L'] = 1, ['P'] = 1, ['Q'] = 1, ['S'] = 1, ['U'] = 1, ['V'] = 1, ['W'] = 1, ['X'] = 1, ['Y'] = 1,
};

static void take(const struct capital_text *x, struct capitals *found) {
  memcpy(found->letters, x->letters, x->t->n);
  for (size_t k = 0; k < x->t->n; k++) {
    if (found->doubtful[k] == '.' || !is_taken[(unsigned char)x->letters[k]]) continue;
    if (!keeps_capital(x, found, k)) found->letters[k] = 'c';
    else if (x->letters[k] == 'A' && found->doubtful[k] == 'h') found->letters[k] = 'X';
  }
}

enum status capitals_read(const struct capital_text *x, struct capitals *found, uint32_t *ends,
                          size_t *n_ends) {
  struct asked w = {.a = x->t->a, .folds = x->folds, .n = x->t->n};
  mark(x, found->doubtful, ends, n_ends);
  enum status st = ask(&w, x, found->doubtful);
  if (st == ST_OK) {
    see(&w, x, found);
    take(x, found);
  }
  asked_free(&w);
  return st;
}
