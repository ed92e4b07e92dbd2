#include "format/hint.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum {
  QUALIFIER = 1 << 4, /* takes the sense of the word that follows */
  STATE = 1 << 5,     /* takes the sense of a HINT_TALK before it */
  STORY = 1 << 6,     /* STORY and TEXT together are HINT_BODY */
  TEXT = 1 << 7
};

struct entry {
  const char *word;
  unsigned hint;
};

/* In the order of strcmp, for bsearch. */
static const struct entry entries[] = {
    {"ad", HINT_ASIDE},
    {"ads", HINT_ASIDE},
    {"adsense", HINT_ASIDE},
    {"adslot", HINT_ASIDE},
    {"advert", HINT_ASIDE},
    {"advertisement", HINT_ASIDE},
    {"advertising", HINT_ASIDE},
    {"also", HINT_ASIDE},
    {"article", STORY},
    {"articlebody", HINT_BODY},
    {"author", HINT_BYLINE},
    {"authors", HINT_BYLINE},
    {"banner", HINT_ASIDE},
    {"bildunterschrift", HINT_ASIDE},
    {"bio", HINT_ASIDE},
    {"body", TEXT},
    {"bodytext", HINT_BODY},
    {"breadcrumb", HINT_ASIDE},
    {"breadcrumbs", HINT_ASIDE},
    {"by", HINT_BYLINE},
    {"byline", HINT_BYLINE},
    {"caption", HINT_ASIDE},
    {"captions", HINT_ASIDE},
    {"closed", STATE},
    {"comentarios", HINT_TALK},
    {"comment", HINT_TALK},
    {"commentaires", HINT_TALK},
    {"commenting", HINT_TALK},
    {"commentlist", HINT_TALK},
    {"comments", HINT_TALK},
    {"consent", HINT_ASIDE},
    {"content", TEXT},
    {"cookie", HINT_ASIDE},
    {"cookies", HINT_ASIDE},
    {"copyright", HINT_ASIDE},
    {"credit", HINT_ASIDE},
    {"credits", HINT_ASIDE},
    {"crumb", HINT_ASIDE},
    {"crumbs", HINT_ASIDE},
    {"disabled", STATE},
    {"disclaimer", HINT_ASIDE},
    {"disqus", HINT_TALK},
    {"donate", HINT_ASIDE},
    {"donation", HINT_ASIDE},
    {"enabled", STATE},
    {"entry", STORY},
    {"figure", HINT_ASIDE},
    {"footer", HINT_ASIDE},
    {"foto", HINT_ASIDE},
    {"gallery", HINT_ASIDE},
    {"gdpr", HINT_ASIDE},
    {"has", QUALIFIER},
    {"hide", QUALIFIER},
    {"image", HINT_ASIDE},
    {"images", HINT_ASIDE},
    {"is", QUALIFIER},
    {"jump", HINT_ASIDE},
    {"kommentare", HINT_TALK},
    {"legal", HINT_ASIDE},
    {"legende", HINT_ASIDE},
    {"livefyre", HINT_TALK},
    {"login", HINT_ASIDE},
    {"masthead", HINT_ASIDE},
    {"menu", HINT_ASIDE},
    {"menubar", HINT_ASIDE},
    {"modal", HINT_ASIDE},
    {"more", HINT_ASIDE},
    {"most", HINT_ASIDE},
    {"mostread", HINT_ASIDE},
    {"mpu", HINT_ASIDE},
    {"nav", HINT_ASIDE},
    {"navbar", HINT_ASIDE},
    {"navigation", HINT_ASIDE},
    {"news", STORY},
    {"newsletter", HINT_ASIDE},
    {"newsletters", HINT_ASIDE},
    {"no", QUALIFIER},
    {"non", QUALIFIER},
    {"not", QUALIFIER},
    {"off", STATE},
    {"offscreen", HINT_ASIDE},
    {"on", STATE},
    {"open", STATE},
    {"outbrain", HINT_ASIDE},
    {"outils", HINT_ASIDE},
    {"overlay", HINT_ASIDE},
    {"pager", HINT_ASIDE},
    {"pagination", HINT_ASIDE},
    {"paywall", HINT_ASIDE},
    {"photo", HINT_ASIDE},
    {"photos", HINT_ASIDE},
    {"picture", HINT_ASIDE},
    {"pied", HINT_ASIDE},
    {"popular", HINT_ASIDE},
    {"popup", HINT_ASIDE},
    {"post", STORY},
    {"print", HINT_ASIDE},
    {"privacy", HINT_ASIDE},
    {"promo", HINT_ASIDE},
    {"promos", HINT_ASIDE},
    {"promoted", HINT_ASIDE},
    {"promotion", HINT_ASIDE},
    {"publicidad", HINT_ASIDE},
    {"publicite", HINT_ASIDE},
    {"pull", HINT_ASIDE},
    {"pullquote", HINT_ASIDE},
    {"rail", HINT_ASIDE},
    {"recirc", HINT_ASIDE},
    {"recommend", HINT_ASIDE},
    {"recommendations", HINT_ASIDE},
    {"recommended", HINT_ASIDE},
    {"related", HINT_ASIDE},
    {"relatedcontent", HINT_ASIDE},
    {"replies", HINT_TALK},
    {"reply", HINT_TALK},
    {"respond", HINT_TALK},
    {"rss", HINT_ASIDE},
    {"share", HINT_ASIDE},
    {"sharebar", HINT_ASIDE},
    {"shares", HINT_ASIDE},
    {"sharing", HINT_ASIDE},
    {"show", QUALIFIER},
    {"sidebar", HINT_ASIDE},
    {"signature", HINT_BYLINE},
    {"signup", HINT_ASIDE},
    {"skip", HINT_ASIDE},
    {"skiplink", HINT_ASIDE},
    {"slideshow", HINT_ASIDE},
    {"social", HINT_ASIDE},
    {"sponsor", HINT_ASIDE},
    {"sponsored", HINT_ASIDE},
    {"sponsors", HINT_ASIDE},
    {"sr", HINT_ASIDE},
    {"story", STORY},
    {"storybody", HINT_BODY},
    {"subscribe", HINT_ASIDE},
    {"subscription", HINT_ASIDE},
    {"taboola", HINT_ASIDE},
    {"tagcloud", HINT_ASIDE},
    {"taglist", HINT_ASIDE},
    {"tags", HINT_ASIDE},
    {"teaser", HINT_ASIDE},
    {"teasers", HINT_ASIDE},
    {"text", TEXT},
    {"ticker", HINT_ASIDE},
    {"toolbar", HINT_ASIDE},
    {"toolbox", HINT_ASIDE},
    {"tools", HINT_ASIDE},
    {"tooltip", HINT_ASIDE},
    {"trending", HINT_ASIDE},
    {"visually", HINT_ASIDE},
    {"visuallyhidden", HINT_ASIDE},
    {"werbung", HINT_ASIDE},
    {"widget", HINT_ASIDE},
    {"widgets", HINT_ASIDE},
    {"with", QUALIFIER},
    {"without", QUALIFIER},
};

#define LONGEST 16

static int by_word(const void *key, const void *entry) {
  return strcmp(key, ((const struct entry *)entry)->word);
}

static unsigned hint_of_word(const char *word) {
  const struct entry *found =
      bsearch(word, entries, sizeof entries / sizeof entries[0], sizeof entries[0], by_word);
  return found == NULL ? 0 : found->hint;
}

static int is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

static int is_word_char(char c) {
  return (c >= 'a' && c <= 'z') || is_upper(c) || (c >= '0' && c <= '9');
}

/* Copies the next word in lower case; one too long for the list is cut. */
static const char *next_word(const char *s, char *word) {
  size_t n = 0;
  int was_lower = 0;
  while (*s != '\0' && !is_word_char(*s)) s++;
  for (; is_word_char(*s); s++) {
    if (is_upper(*s) && was_lower) break;
    was_lower = !is_upper(*s);
    if (n < LONGEST) word[n++] = is_upper(*s) ? (char)(*s - 'A' + 'a') : *s;
  }
  word[n] = '\0';
  return n == 0 ? NULL : s;
}

unsigned hint_of(const char *name) {
  char word[LONGEST + 1];
  unsigned hints = 0, before = 0;
  while ((name = next_word(name, word)) != NULL) {
    unsigned hint = hint_of_word(word);
    if (before == HINT_TALK && hint == STATE) hints &= ~(unsigned)HINT_TALK;
    if (before != QUALIFIER) hints |= hint;
    before = hint;
  }
  if ((hints & STORY) != 0 && (hints & TEXT) != 0) hints |= HINT_BODY;
  return hints & (HINT_ASIDE | HINT_TALK | HINT_BODY | HINT_BYLINE);
}
