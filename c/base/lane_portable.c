/* One lane after the other, in plain C. */
#define LANE_OPS lane_portable
#define LANE_TARGET
typedef unsigned int lane_v32;
typedef unsigned long long lane_v64;
#define V32_MIN(a, b) ((a) < (b) ? (a) : (b))

#include "base/lane_kernel.h"
