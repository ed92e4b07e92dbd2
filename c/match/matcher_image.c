/*
** The block of a matcher: where its parts lie, and whether a block from a
** file is sound.
*/
#include "match/matcher.h"

#define ALIGNED(size) (((size) + 63) & ~(uint64_t)63)
#define SPARE 8 /* zeros behind bytes, so that 8 at a time can be read */

void matcher_image_free(struct matcher_image *image) {
  char *p = image->p;
  image->p = NULL;
  alloc_free(&image->a, p, image->size);
}

enum status matcher_lay_out(const struct matcher_head *head, struct matcher_layout *to) {
  uint64_t ats = ALIGNED(((uint64_t)head->n + 1) * sizeof(uint32_t));
  uint64_t pair = ALIGNED((uint64_t)sizeof(uint64_t) << head->pair_bits);
  uint64_t sizes[] = {ALIGNED(sizeof *head),
                      ALIGNED((uint64_t)sizeof(uint64_t) << head->single_bits),
                      pair,
                      pair,
                      ALIGNED(head->nslots * sizeof(struct slot)),
                      ats,
                      head->has_values ? ats : 0,
                      ALIGNED(head->bytes_size + SPARE),
                      head->has_values ? ALIGNED(head->values_size + SPARE) : 0};
  size_t *parts[] = {&to->single,   &to->pair,  &to->deep,   &to->slots, &to->at,
                     &to->value_at, &to->bytes, &to->values, &to->size};
  uint64_t sum = 0;
  for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) {
    sum += sizes[k]; /* nine parts of less than 2^40 bytes */
    if (sum > SIZE_MAX / 2) return ST_LIMIT;
    *parts[k] = (size_t)sum;
  }
  return ST_OK;
}

void matcher_point(struct matcher *m, const char *p) {
  struct matcher_layout at;
  m->head = (const struct matcher_head *)(const void *)p;
  matcher_lay_out(m->head, &at);
  m->single = (const uint64_t *)(const void *)(p + at.single);
  m->pair = (const uint64_t *)(const void *)(p + at.pair);
  m->deep = (const uint64_t *)(const void *)(p + at.deep);
  m->slots = (const struct slot *)(const void *)(p + at.slots);
  m->at = (const uint32_t *)(const void *)(p + at.at);
  m->value_at = m->head->has_values ? (const uint32_t *)(const void *)(p + at.value_at) : NULL;
  m->bytes = p + at.bytes;
  m->values = p + at.values;
  m->key = key_make(m->head->seed);
}

/* Four lanes, since one would wait for its own product at every step. */
uint64_t matcher_checksum(const char *p, size_t size) {
  uint64_t lane[4] = {1, 2, 3, 4};
  size_t k = 0;
  for (; k + 32 <= size; k += 32)
    for (size_t i = 0; i < 4; i++)
      lane[i] = key_mix(lane[i] ^ load8(p + k + 8 * i), 0x9E3779B97F4A7C15u + 2 * i);
  for (; k < size; k++) lane[k % 4] = key_mix(lane[k % 4] ^ (unsigned char)p[k], 0xBF58476D1CE4E5B9u);
  uint64_t sum = size;
  for (size_t i = 0; i < 4; i++) sum = key_mix(sum ^ lane[i], 0x94D049BB133111EBu);
  return sum;
}

static const char *head_fault(const struct matcher_head *head, size_t size) {
  struct matcher_layout at;
  if (memcmp(head->magic, MATCHER_MAGIC, sizeof head->magic) != 0) return "no matcher file";
  if (head->byte_order != MATCHER_BYTE_ORDER) return "written on a machine of another byte order";
  if (head->version != MATCHER_VERSION) return "another version of the format; build the matcher anew";
  if (head->size != size) return "cut short, or longer than it says";
  if (head->rule > RULE_ASCII || head->exact > 1 || head->has_values > 1 || head->n > PHRASE_LIMIT ||
      head->single_bits < 1 || head->single_bits > 32 || head->pair_bits < 1 || head->pair_bits > 32 ||
      head->nslots < 1 || head->bytes_size > UINT32_MAX || head->values_size > UINT32_MAX)
    return "damaged: a number of its head is out of range";
  if (matcher_lay_out(head, &at) != ST_OK || at.size != size) return "damaged: its sizes do not add up";
  return NULL;
}

/* Whether 'n' strings lie one behind the other and fill 'size' bytes. */
static int is_sorted(const uint32_t *at, size_t n, uint64_t size) {
  if (at[0] != 0 || at[n] != size) return 0;
  for (size_t k = 0; k < n; k++)
    if (at[k] > at[k + 1]) return 0;
  return 1;
}

/* Whether all nodes name phrases that are there, and a search always ends. */
static int are_sound(const struct matcher *m) {
  size_t used = 0;
  for (size_t k = 0; k < m->head->nslots; k++) {
    if (m->slots[k].info == 0) continue;
    used++;
    if ((m->slots[k].info & NODE_PHRASE) > m->head->n) return 0;
  }
  return used < m->head->nslots;
}

static int are_zero(const char *p) {
  return load8(p) == 0;
}

enum status matcher_view(struct matcher *m, const char *p, size_t size, const char **reason) {
  *reason = size < sizeof *m->head ? "no matcher file" : head_fault((const void *)p, size);
  if (*reason != NULL) return ST_SYNTAX;
  const struct matcher_head *head = (const void *)p;
  size_t summed = offsetof(struct matcher_head, checksum) + sizeof head->checksum;
  matcher_point(m, p);
  if (matcher_checksum(p + summed, size - summed) != head->checksum)
    *reason = "damaged: the checksum differs";
  else if (!is_sorted(m->at, head->n, head->bytes_size) || !are_zero(m->bytes + head->bytes_size))
    *reason = "damaged: phrases out of place";
  else if (m->value_at != NULL &&
           (!is_sorted(m->value_at, head->n, head->values_size) || !are_zero(m->values + head->values_size)))
    *reason = "damaged: values out of place";
  else if (!are_sound(m)) *reason = "damaged: phrases that are not there";
  return *reason == NULL ? ST_OK : ST_SYNTAX;
}
