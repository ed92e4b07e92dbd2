/*
** Vectors of floats, as they stand in a string of bytes.
*/
#ifndef PARALLAX_VECTOR_H
#define PARALLAX_VECTOR_H

#include <stddef.h>

/*
** The sum of products of n floats. They may stand at any address. The order of
** additions is fixed, so that the same vectors give the same sum everywhere.
*/
double vector_dot(const char *a, const char *b, size_t n);

#endif
