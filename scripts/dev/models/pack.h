/*
** Writes what was learnt as a model file; model.h in the core says how it is
** laid out.
*/
#ifndef PARALLAX_MODELS_PACK_H
#define PARALLAX_MODELS_PACK_H

#include <stdint.h>

#include "learner.h"
#include "tag/model.h"

/* Records to be, each with its hash. */
struct records {
  struct record {
    uint64_t hash;
    unsigned char size, bytes[255];
  } * v;
  size_t n, cap;
};

struct section_bytes {
  unsigned char *p;
  size_t n;
};

/* Adds a record; of two with one hash the first counts. */
void records_add(struct records *r, uint64_t hash, const void *bytes, size_t size);
void records_free(struct records *r);

/*
** Lays records out as a table of the file, at most 'per_bucket' in a bucket on
** average: few are found sooner, many take less room. Sorts them.
*/
struct section_bytes pack_table(struct records *r, size_t per_bucket);

#define WEIGHT_MAX 127

/*
** Averaged weights as one signed byte each, scaled so that 'top' becomes
** WEIGHT_MAX; if 'top' is 0, so that one in 2,000 is cut off. Weights nearest
** to zero are left out, as many as it takes to stay below 'limit' bytes.
*/
struct section_bytes pack_weights(const struct learner *l, size_t limit, int64_t top);

/* Puts a section where the model looks for it. */
void pack_use(struct model *m, struct section_bytes sections[SECTION_COUNT], enum section which,
              struct section_bytes bytes);

/* Writes the file; ends the program when that fails. */
void pack_file(const char *path, const struct section_bytes sections[SECTION_COUNT]);

#endif
