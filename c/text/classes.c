#include "text/classes.h"

void byte_set_init(struct byte_set *set, const char *bytes, size_t n) {
  *set = (struct byte_set){{0}};
  for (size_t k = 0; k < n; k++) set->has[(unsigned char)bytes[k]] = 1;
}

static int has(const struct byte_set *set, char c) {
  return set->has[(unsigned char)c];
}

size_t classes_chunk(const struct chunk_rule *rule, const char *classes, size_t to, size_t *from) {
  size_t k = *from;
  while (k < to && !has(&rule->first, classes[k])) k++;
  *from = k;
  for (k += k < to; k < to; k++) {
    if (has(&rule->more, classes[k])) continue;
    if (!has(&rule->joint, classes[k])) break;
    if (k + 1 < to && classes[k + 1] >= 'a' && classes[k + 1] <= 'z') k++;
  }
  return k;
}

void classes_case(char *letters, const char *shapes, size_t n) {
  for (size_t k = 0; k < n; k++) {
    char shape = shapes[k];
    int is_capital = shape == 'X' || shape == 'A' || shape == 'I';
    if (!is_capital && shape != 'x' && shape != 's') letters[k] = shape;
    else if (is_capital && letters[k] >= 'a' && letters[k] <= 'z')
      letters[k] = (char)(letters[k] - 'a' + 'A');
  }
}

void classes_paint(char *classes, size_t i, size_t j, const char *letters, size_t n) {
  for (size_t k = i; k <= j; k++) classes[k] = letters[k - i < n ? k - i : n - 1];
}
