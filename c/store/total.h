/*
** The control totals of a corpus: how many documents and annotations there
** are, and the sums of their numbers, in one row with a checksum (table
** tally). They tell when a row is lost. Held in the store, they are right
** between store_total_read and the end of the transaction, and whoever adds or
** removes a row changes them there.
*/
#ifndef PARALLAX_TOTAL_H
#define PARALLAX_TOTAL_H

#include "store/handle.h"

/* Reads them, and the number for the next document. ST_SYNTAX when they are damaged. */
enum status store_total_read(struct store *s);
enum status store_total_write(struct store *s);

/* The checksum of those that the store holds. */
uint32_t store_total_sum(const struct store *s);

#endif
