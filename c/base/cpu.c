#include "base/cpu.h"

#include <stdatomic.h>
#include <stddef.h>

const char *const simd_names[SIMD_COUNT + 1] = {"portable", "sse2", "avx2", "avx512", "neon", NULL};

#if defined(__x86_64__) && defined(__GNUC__)
int simd_has(enum simd level) {
  switch (level) {
    case SIMD_PORTABLE:
    case SIMD_SSE2: /* part of x86-64 */
      return 1;
    case SIMD_AVX2:
      return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
             __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
    case SIMD_AVX512: /* what Ice Lake and Zen 4 brought */
      return simd_has(SIMD_AVX2) && __builtin_cpu_supports("avx512bw") &&
             __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2");
    default:
      return 0;
  }
}
#else
int simd_has(enum simd level) {
#if defined(__aarch64__) && defined(__ARM_NEON)
  if (level == SIMD_NEON) return 1;
#endif
  return level == SIMD_PORTABLE;
}
#endif

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
