#define _GNU_SOURCE /* dladdr */

#include "base/pool.h"
#include "bind/bind.h"

#include <dlfcn.h>

#if defined(__SANITIZE_ADDRESS__)
#define IS_WATCHED 1 /* each block must be one that the sanitizer knows */
#else
#define IS_WATCHED 0
#endif

/*
** Keeps this library in memory to the end of the process: a state that closes
** unloads it and frees its last blocks after that. False where it cannot be.
*/
static int stay_loaded(void) {
  static const char inside = 0;
  Dl_info self;
  return dladdr(&inside, &self) != 0 && dlopen(self.dli_fname, RTLD_NOW | RTLD_LOCAL) != NULL;
}

/*
** core.pool() --> boolean
** From now on small blocks of this Lua state come from a pool (see pool.h),
** which is never given back: for programs, not for the states of others.
** False, and no change, where the system refuses what it takes. O(1).
*/
static int pool(lua_State *L) {
  struct alloc below = bind_alloc(L);
  struct pool *p = below.f == pool_alloc ? below.ud : NULL;
  if (p == NULL && !IS_WATCHED && stay_loaded()) p = pool_open(below);
  if (p != NULL) lua_setallocf(L, pool_alloc, p);
  lua_pushboolean(L, p != NULL);
  return 1;
}

void bind_pool(lua_State *L) {
  lua_pushcfunction(L, pool);
  lua_setfield(L, -2, "pool");
}
