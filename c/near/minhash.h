/*
** How much of two texts is the same, told from a few hundred bytes each.
** Source: Andrei Broder, "On the resemblance and containment of documents",
** SEQUENCES 1997. Slot s keeps the least of (x ^ add[s]) * mul[s] modulo 2^32
** over the numbers x of all runs of words; the share of equal slots of two
** texts estimates their resemblance, with a standard error of at most
** 1 / (2 * sqrt(slots)).
*/
#ifndef PARALLAX_MINHASH_H
#define PARALLAX_MINHASH_H

#include "near/shingle.h"

#define MINHASH_SLOTS_MAX 1024u /* a multiple of 32 up to this */

/* Fills 'slots' least values; all 0xFFFFFFFF for a text without words. O(len + runs * slots). */
void minhash(uint32_t *least, unsigned slots, const char *text, size_t len, unsigned width);

/* Number of equal slots. */
unsigned minhash_equal(const uint32_t *a, const uint32_t *b, unsigned slots);

#endif
