/*
** Sentences over tokens, or straight from text.
*/
#ifndef PARALLAX_SENTENCE_H
#define PARALLAX_SENTENCE_H

#include "text/token.h"

/*
** Appends the sentences of 't' to 'out'. Every token lies in exactly one; none
** crosses a blank line. 'abbr' is the map the tokens were made with, or NULL:
** without it, no word with a point ends a sentence in mid-line. O(text).
*/
enum status sentences_find(struct spans *out, const struct tokens *t, const struct wordmap *abbr);

/*
** The same from the text, without all of its tokens: equal to what its tokens
** give. ST_LIMIT above TEXT_LIMIT bytes. O(len).
*/
enum status sentences_find_in(struct spans *out, struct alloc a, const char *text, size_t len,
                              const struct wordmap *abbr);

#endif
