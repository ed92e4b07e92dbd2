/*
** Which vector instructions this machine has. The one state that the core
** keeps of its own: the answer, and the wish of a test to do with less.
*/
#ifndef PARALLAX_CPU_H
#define PARALLAX_CPU_H

enum simd { SIMD_PORTABLE, SIMD_SSE2, SIMD_AVX2, SIMD_AVX512, SIMD_NEON, SIMD_COUNT };

/* "portable", "sse2", ... in the order of enum simd, then NULL. */
extern const char *const simd_names[SIMD_COUNT + 1];

/* True where the code for 'level' is compiled in and runs on this machine. */
int simd_has(enum simd level);

/* The level to use: the best there is, or the one that 'simd_force' asked for. */
enum simd simd_level(void);

/* Uses 'level', which this machine must have, from now on, in every thread. */
void simd_force(enum simd level);

#endif
