#include "cpu.h"

#include <stdatomic.h>
#include <stddef.h>

const char *const simd_names[SIMD_COUNT + 1] = {"portable", "sse2", "avx2", "neon", NULL};

static int has_avx2(void) {
#if defined(__x86_64__) && defined(__GNUC__)
  return __builtin_cpu_supports("avx2");
#else
  return 0;
#endif
}

int simd_has(enum simd level) {
  switch (level) {
    case SIMD_PORTABLE:
      return 1;
    case SIMD_AVX2:
      return has_avx2();
    case SIMD_SSE2:
#if defined(__x86_64__) && defined(__GNUC__)
      return 1;
#else
      return 0;
#endif
    case SIMD_NEON:
#if defined(__aarch64__) && defined(__ARM_NEON)
      return 1;
#else
      return 0;
#endif
    default:
      return 0;
  }
}

/* The level in use, or SIMD_COUNT before anyone asked. */
static atomic_int chosen = SIMD_COUNT;

enum simd simd_level(void) {
  int level = atomic_load_explicit(&chosen, memory_order_relaxed);
  if (level != SIMD_COUNT) return (enum simd)level;
  level = SIMD_COUNT - 1;
  while (!simd_has((enum simd)level)) level--;
  atomic_store_explicit(&chosen, level, memory_order_relaxed);
  return (enum simd)level;
}

void simd_force(enum simd level) {
  atomic_store_explicit(&chosen, (int)level, memory_order_relaxed);
}
