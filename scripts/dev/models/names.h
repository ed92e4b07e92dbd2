/*
** Learns names: both passes, the second from what the first says of texts that
** it has not seen.
*/
#ifndef PARALLAX_NAMES_H
#define PARALLAX_NAMES_H

#include "corpus.h"
#include "pack.h"

/* Fills in the sections of names. 'named' has its parts of speech. */
void names_train(struct corpus *named, struct model *m, struct section_bytes sections[SECTION_COUNT]);

#endif
