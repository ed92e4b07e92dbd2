/*
** edlib (Sosic and Sikic 2017), timed on the texts of two files.
** edlib near QUERIES TEXTS PASSES [bounded]: global alignment of every query
**   with every text; prints for each query how many texts are no further away
**   than a quarter of the longer, and the sum of number times distance.
** edlib locate QUERIES TEXTS PASSES [bounded]: each query inside each text;
**   the same within a quarter of the query.
** With 'bounded', edlib is told these limits.
** Files hold one text with a NUL byte after each. Their code points become one
** byte each before the clock starts; there may be 255 different ones.
** First line: seconds of processor time of all passes.
*/
#include <edlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define HARNESS "edlib"
#include "kit/slurp.h"

typedef struct {
  char *s;
  int n;
} text;

static unsigned known[255];
static int nknown;

static char byte_of(unsigned cp) {
  int k = 0;
  while (k < nknown && known[k] != cp) k++;
  if (k == nknown && nknown == 255) die("more than 255 different characters");
  if (k == nknown) known[nknown++] = cp;
  return (char)(k + 1);
}

static text spell(const unsigned char *s) {
  text t = {malloc(strlen((const char *)s) + 1), 0};
  if (t.s == NULL) die("out of memory");
  while (*s != '\0') {
    int more = *s < 0x80 ? 0 : *s < 0xE0 ? 1 : *s < 0xF0 ? 2 : 3;
    unsigned cp = more == 0 ? *s : *s & (0x3Fu >> more);
    for (s++; more > 0 && *s != '\0'; more--) cp = cp << 6 | (*s++ & 0x3Fu);
    t.s[t.n++] = byte_of(cp);
  }
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
    list[(*count)++] = spell((const unsigned char *)s);
  }
  free(bytes);
  return list;
}

/* The distance if it is within the limit, else -1. */
static int distance(const text *q, const text *t, EdlibAlignMode mode, int is_bounded) {
  int limit = (mode == EDLIB_MODE_HW || q->n > t->n ? q->n : t->n) / 4;
  EdlibAlignConfig config = edlibNewAlignConfig(is_bounded ? limit : -1, mode, EDLIB_TASK_DISTANCE, NULL, 0);
  EdlibAlignResult r = edlibAlign(q->s, q->n, t->s, t->n, config);
  int d = r.editDistance;
  edlibFreeAlignResult(r);
  return d <= limit ? d : -1;
}

int main(int argc, char **argv) {
  if (argc < 5) die("usage: edlib near|locate QUERIES TEXTS PASSES [bounded]");
  int is_bounded = argc > 5 && strcmp(argv[5], "bounded") == 0;
  EdlibAlignMode mode = strcmp(argv[1], "near") == 0 ? EDLIB_MODE_NW : EDLIB_MODE_HW;
  size_t nq, nt;
  text *queries = load(argv[2], &nq), *texts = load(argv[3], &nt);
  long long *found = calloc(nq, sizeof *found), *sum = calloc(nq, sizeof *sum);
  if (found == NULL || sum == NULL) die("out of memory");
  int passes = atoi(argv[4]);
  clock_t start = clock();
  for (int pass = 0; pass < passes; pass++)
    for (size_t q = 0; q < nq; q++) {
      found[q] = sum[q] = 0;
      for (size_t t = 0; t < nt; t++) {
        int d = distance(&queries[q], &texts[t], mode, is_bounded);
        if (d < 0) continue;
        found[q]++;
        sum[q] += (long long)(t + 1) * (d + 1);
      }
    }
  printf("%.6f\n", (double)(clock() - start) / CLOCKS_PER_SEC);
  for (size_t q = 0; q < nq; q++) printf("%lld %lld\n", found[q], sum[q]);
  return 0;
}
