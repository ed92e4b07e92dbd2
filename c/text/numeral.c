#include "text/numeral.h"

#include "base/block.h"

enum { DIGIT };

#define D (1 << DIGIT)
static const struct block_classes classes = {
    {['0'] = D,
     ['1'] = D,
     ['2'] = D,
     ['3'] = D,
     ['4'] = D,
     ['5'] = D,
     ['6'] = D,
     ['7'] = D,
     ['8'] = D,
     ['9'] = D},
};
#undef D

static uint64_t is_digit(const char *text, size_t len, size_t k) {
  return k < len && text[k] >= '0' && text[k] <= '9';
}

size_t numeral_next(const char *text, size_t len, size_t at) {
  const struct block_ops *ops = block_ops();
  struct block b;
  char pad[BLOCK];
  for (size_t k = at; k < len; k += BLOCK) {
    ops->read(&classes, len - k < BLOCK ? block_pad(pad, text + k, len - k) : text + k, &b);
    uint64_t digit = b.in[DIGIT];
    uint64_t before = digit << 1 | (k > 0 ? is_digit(text, len, k - 1) : 0);
    uint64_t behind = digit >> 1 | is_digit(text, len, k + BLOCK) << (BLOCK - 1);
    uint64_t begins = digit & ~before & behind;
    if (begins != 0) return k + block_low(begins);
  }
  return len;
}
