/*
** The break iterators of ICU, timed on the texts of a file.
** icu words|uax29|sentences FILE PASSES
** 'words' and 'sentences' are those of the locale "en". 'uax29' is the word
** iterator by the rules of UAX #29 as they stand: that of the locale treats
** ':' and '@' in its own way, and asks dictionaries for Thai, Chinese and
** others. Without passes prints the places of the borders, as bytes of UTF-8,
** one text a line.
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

#define HARNESS "icu"
#include "kit/slurp.h"

static const char rules[] =
    "!!chain;"
    "!!quoted_literals_only;"
    "$CR = [\\p{Word_Break = CR}]; $LF = [\\p{Word_Break = LF}]; $NL = [\\p{Word_Break = Newline}];"
    "$EX = [\\p{Word_Break = Extend} \\p{Word_Break = Format} \\p{Word_Break = ZWJ}];"
    "$ZWJ = [\\p{Word_Break = ZWJ}]; $PIC = [\\p{Extended_Pictographic}];"
    "$RI = [\\p{Word_Break = Regional_Indicator}]; $KAT = [\\p{Word_Break = Katakana}];"
    "$HL = [\\p{Word_Break = Hebrew_Letter}]; $AL = [\\p{Word_Break = ALetter} \\p{Word_Break = Hebrew_Letter}];"
    "$SQ = [\\p{Word_Break = Single_Quote}]; $DQ = [\\p{Word_Break = Double_Quote}];"
    "$MNL = [\\p{Word_Break = MidNumLet}]; $ML = [\\p{Word_Break = MidLetter}];"
    "$MN = [\\p{Word_Break = MidNum}]; $NU = [\\p{Word_Break = Numeric}];"
    "$UN = [\\p{Word_Break = ExtendNumLet}]; $SP = [\\p{Word_Break = WSegSpace}];"
    "$CR $LF;"
    "$ZWJ $PIC;"
    "$SP $SP;"
    "^$EX+;"
    "[^$CR $LF $NL $EX] $EX*;"
    "$AL $EX* $AL;"
    "$AL $EX* ($ML | $MNL | $SQ) $EX* $AL;"
    "$HL $EX* $SQ;"
    "$HL $EX* $DQ $EX* $HL;"
    "$NU $EX* $NU;"
    "$AL $EX* $NU;"
    "$NU $EX* $AL;"
    "$NU $EX* ($MN | $MNL | $SQ) $EX* $NU;"
    "$KAT $EX* $KAT;"
    "($AL | $NU | $KAT | $UN) $EX* $UN;"
    "$UN $EX* ($AL | $NU | $KAT);"
    "^$RI $EX* $RI;"
    ".;";

typedef struct {
  UChar *units;
  int32_t size;
} text;

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

/* Length of the UTF-8 of the UTF-16 units [from, to). */
static int32_t bytes_of(const text *t, int32_t from, int32_t to) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t n = 0;
  u_strToUTF8(NULL, 0, &n, t->units + from, to - from, &status);
  return n;
}

static void print_borders(UBreakIterator *it, const text *t) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t last = 0, place = 0;
  ubrk_setText(it, t->units, t->size, &status);
  if (U_FAILURE(status)) die("ubrk_setText");
  for (int32_t next; (next = ubrk_next(it)) != UBRK_DONE; last = next) {
    place += bytes_of(t, last, next);
    printf("%d ", place);
  }
  printf("\n");
}

static UBreakIterator *open_iterator(const char *kind) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *it;
  if (strcmp(kind, "uax29") == 0) {
    static UChar units[sizeof rules];
    UParseError where;
    u_uastrcpy(units, rules);
    it = ubrk_openRules(units, -1, NULL, 0, &where, &status);
  } else {
    it = ubrk_open(strcmp(kind, "words") == 0 ? UBRK_WORD : UBRK_SENTENCE, "en", NULL, 0, &status);
  }
  if (U_FAILURE(status)) die("no break iterator");
  return it;
}

int main(int argc, char **argv) {
  if (argc != 4) die("usage: icu words|uax29|sentences FILE PASSES");
  UBreakIterator *it = open_iterator(argv[1]);
  size_t count = 0;
  text *texts = load(argv[2], &count);
  long n = 0;
  int passes = atoi(argv[3]);
  for (size_t k = 0; k < count && passes == 0; k++) print_borders(it, &texts[k]);
  clock_t start = clock();
  for (int pass = passes; pass > 0; pass--) {
    n = 0;
    for (size_t k = 0; k < count; k++) n += pieces(it, &texts[k]);
  }
  if (passes > 0) printf("%.6f %ld\n", (double)(clock() - start) / CLOCKS_PER_SEC, n);
  ubrk_close(it);
  for (size_t k = 0; k < count; k++) free(texts[k].units);
  free(texts);
  return 0;
}
