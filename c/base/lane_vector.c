/*
** Vectors of 16 bytes, which the compiler turns into what the machine has:
** SSE2, NEON. Compilers without vector types get plain C.
*/
#define LANE_OPS lane_vector
#define LANE_TARGET
#ifdef __GNUC__
typedef unsigned int lane_v32 __attribute__((vector_size(16)));
typedef unsigned long long lane_v64 __attribute__((vector_size(16)));
typedef int lane_s32 __attribute__((vector_size(16)));

/* SSE2 compares signed numbers only. */
static inline lane_v32 lesser(lane_v32 a, lane_v32 b) {
  lane_v32 less = (lane_v32)((lane_s32)(a ^ 0x80000000u) < (lane_s32)(b ^ 0x80000000u));
  return (a & less) | (b & ~less);
}
#define V32_MIN(a, b) lesser(a, b)
#else
typedef unsigned int lane_v32;
typedef unsigned long long lane_v64;
#define V32_MIN(a, b) ((a) < (b) ? (a) : (b))
#endif

#include "base/lane_kernel.h"
