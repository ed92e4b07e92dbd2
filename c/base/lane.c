#include "base/lane.h"

#include "base/cpu.h"

const struct lane_ops *lane_ops(void) {
  switch (simd_level()) {
    case SIMD_PORTABLE:
      return &lane_portable;
#if defined(__x86_64__) && defined(__GNUC__)
    case SIMD_AVX512:
    case SIMD_AVX2:
      return &lane_avx2;
#endif
    default:
      return &lane_vector;
  }
}
