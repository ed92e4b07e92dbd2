#include "tag/tag_memo.h"

#include <string.h>

enum status tag_memo_open(struct tag_memo *memo, struct alloc a) {
  if (memo->tables != NULL) return ST_OK;
  struct memo_tables *t = alloc_get(&a, sizeof *t);
  if (t == NULL) return ST_NOMEM;
  memset(&t->pos, 0, sizeof t->pos);
  memset(&t->names, 0, sizeof t->names);
  t->pos.width = POS_ROW;
  t->pos.rows = t->pos_rows[0];
  t->names.width = NAME_ROW;
  t->names.rows = t->name_rows[0];
  *memo = (struct tag_memo){a, t};
  return ST_OK;
}

void tag_memo_free(struct tag_memo *memo) {
  struct memo_tables *t = memo->tables;
  memo->tables = NULL;
  alloc_free(&memo->a, t, sizeof *t);
}

int16_t *memo_row(struct memo_table *t, uint64_t key, enum memo_use *use) {
  size_t at = key >> 32 & (MEMO_WORDS - 1);
  struct memo_slot *slot = &t->slots[at];
  *use = MEMO_NONE;
  if (slot->key != key) {
    if (!slot->was_used) *slot = (struct memo_slot){.key = key};
    slot->was_used = 0;
    return NULL;
  }
  *use = slot->has_row ? MEMO_TAKE : MEMO_FILL;
  slot->was_used = slot->has_row;
  slot->has_row = 1;
  return t->rows + at * t->width;
}
