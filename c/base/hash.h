/*
** FNV-1a (Fowler, Noll, Vo), 32 bits: the hash of every table of strings.
** Tables are built from word lists, or bounded by the text they came from,
** and compare bytes on every hit.
*/
#ifndef PARALLAX_HASH_H
#define PARALLAX_HASH_H

#include <stddef.h>
#include <stdint.h>

static inline uint32_t hash_bytes(const char *s, size_t n) {
  uint32_t h = 2166136261u;
  for (size_t k = 0; k < n; k++) h = (h ^ (unsigned char)s[k]) * 16777619u;
  return h;
}

#endif
