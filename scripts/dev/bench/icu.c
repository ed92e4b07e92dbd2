/*
** The break iterators of ICU, timed on the texts of a file.
** icu words|sentences FILE PASSES
** FILE holds texts with a NUL byte after each. They are read, and turned into
** the UTF-16 that ICU is fastest on, before the clock starts. Prints the
** seconds of processor time of all passes and the number of pieces in one.
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

typedef struct {
  UChar *units;
  int32_t size;
} text;

static void die(const char *what) {
  fprintf(stderr, "icu: %s\n", what);
  exit(1);
}

static char *read_all(const char *path, size_t *size) {
  FILE *f = fopen(path, "rb");
  if (f == NULL || fseek(f, 0, SEEK_END) != 0) die(path);
  *size = (size_t)ftell(f);
  rewind(f);
  char *bytes = malloc(*size + 1);
  if (bytes == NULL || fread(bytes, 1, *size, f) != *size) die(path);
  fclose(f);
  bytes[*size] = '\0';
  return bytes;
}

static text to_utf16(const char *s) {
  UErrorCode status = U_ZERO_ERROR;
  text t = {NULL, 0};
  int32_t room = (int32_t)strlen(s) + 1; /* no text grows in UTF-16 units */
  t.units = malloc((size_t)room * sizeof *t.units);
  if (t.units == NULL) die("out of memory");
  u_strFromUTF8(t.units, room, &t.size, s, -1, &status);
  if (U_FAILURE(status)) die("a text is no UTF-8");
  return t;
}

static text *load(const char *path, size_t *count) {
  size_t size = 0;
  char *bytes = read_all(path, &size);
  text *list = NULL;
  *count = 0;
  for (char *s = bytes; s < bytes + size; s += strlen(s) + 1) {
    list = realloc(list, (*count + 1) * sizeof *list);
    if (list == NULL) die("out of memory");
    list[(*count)++] = to_utf16(s);
  }
  free(bytes);
  return list;
}

static long pieces(UBreakIterator *it, const text *t) {
  UErrorCode status = U_ZERO_ERROR;
  long n = 0;
  ubrk_setText(it, t->units, t->size, &status);
  if (U_FAILURE(status)) die("ubrk_setText");
  while (ubrk_next(it) != UBRK_DONE) n++;
  return n;
}

int main(int argc, char **argv) {
  if (argc != 4) die("usage: icu words|sentences FILE PASSES");
  UErrorCode status = U_ZERO_ERROR;
  UBreakIteratorType kind = strcmp(argv[1], "words") == 0 ? UBRK_WORD : UBRK_SENTENCE;
  UBreakIterator *it = ubrk_open(kind, "en", NULL, 0, &status);
  if (U_FAILURE(status)) die("ubrk_open");
  size_t count = 0;
  text *texts = load(argv[2], &count);
  long n = 0;
  clock_t start = clock();
  for (int pass = atoi(argv[3]); pass > 0; pass--) {
    n = 0;
    for (size_t k = 0; k < count; k++) n += pieces(it, &texts[k]);
  }
  printf("%.6f %ld\n", (double)(clock() - start) / CLOCKS_PER_SEC, n);
  ubrk_close(it);
  for (size_t k = 0; k < count; k++) free(texts[k].units);
  free(texts);
  return 0;
}
