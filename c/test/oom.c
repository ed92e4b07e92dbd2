/*
** Runs every primitive of a Lua script with its n-th allocation failing, for
** n = 1, 2, ... until none fails. Each time the primitive must either succeed
** or raise "not enough memory", and closing the state must give back every
** byte. The script returns a list of {name, function}; a function gets
** parallax.core, and raises when a result is wrong.
**
** Each n is tried twice: once with that allocation alone failing, so that Lua
** collects garbage there and goes on; once with all later ones failing too.
**
** Usage: oom SCRIPT
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lauxlib.h"
#include "lua.h"
#include "lualib.h"

int luaopen_parallax_core(lua_State *L);

/* A heap that counts its bytes and fails on demand. */
struct heap {
  size_t bytes;  /* in use */
  long requests; /* since armed */
  long fail_at;  /* 0: never */
  int for_good;  /* all later requests fail as well */
  int failed;    /* how many did */
  int wrong;     /* frees that told another size than was asked for */
};

/* In front of every block: its size. As wide as the strictest alignment. */
union head {
  size_t size;
  max_align_t align;
};

static int refuses(struct heap *h) {
  long n = ++h->requests;
  int refuse = h->fail_at > 0 && (n == h->fail_at || (h->for_good && n > h->fail_at));
  h->failed += refuse;
  return refuse;
}

static void *heap_alloc(void *ud, void *p, size_t osize, size_t nsize) {
  struct heap *h = ud;
  union head *head = p != NULL ? (union head *)p - 1 : NULL;
  size_t old = head != NULL ? head->size : 0;
  if (head != NULL && old != osize) h->wrong++;
  if (nsize == 0) {
    h->bytes -= old;
    free(head);
    return NULL;
  }
  /* Lua takes for granted that a block can shrink */
  if (nsize > old && refuses(h)) return NULL;
  head = realloc(head, sizeof *head + nsize);
  if (head == NULL) abort();
  head->size = nsize;
  h->bytes += nsize - old;
  return head + 1;
}

static int fail(const char *name, long n, int for_good, const char *what) {
  fprintf(stderr, "oom: %s, allocation %ld%s: %s\n", name, n, for_good ? " and later" : "", what);
  return 1;
}

/* Loads the script and leaves its list on the stack, above the core. */
static void prepare(lua_State *L, const char *script) {
  luaL_openlibs(L);
  luaL_requiref(L, "parallax.core", luaopen_parallax_core, 0);
  if (luaL_dofile(L, script) != LUA_OK) {
    fprintf(stderr, "oom: %s\n", lua_tostring(L, -1));
    exit(2);
  }
}

static int open_core(lua_State *L) {
  luaL_requiref(L, "parallax.core", luaopen_parallax_core, 0);
  return 0;
}

/* Pushes primitive k and its argument. Number 0 is the opening of the module. */
static void push_primitive(lua_State *L, int k, char *name, size_t size) {
  if (k == 0) {
    luaL_openlibs(L);
    snprintf(name, size, "open");
    lua_pushcfunction(L, open_core);
    lua_pushnil(L);
    return;
  }
  lua_geti(L, -1, k);
  lua_geti(L, -1, 1);
  snprintf(name, size, "%s", luaL_checkstring(L, -1));
  lua_geti(L, -2, 2);
  lua_pushvalue(L, 1);
}

static int is_memory_error(lua_State *L) {
  static const char want[] = "not enough memory";
  const char *message = lua_tostring(L, -1);
  if (message == NULL) return 0;
  size_t len = strlen(message);
  return len >= sizeof want - 1 && strcmp(message + len - (sizeof want - 1), want) == 0;
}

/* One run. Returns the number of faults; '*done' when no allocation failed. */
static int run(const char *script, int k, long n, int for_good, int *done) {
  struct heap h = {0, 0, 0, for_good, 0, 0};
  char name[64] = "";
  lua_State *L = lua_newstate(heap_alloc, &h);
  if (L == NULL) abort();
  if (k > 0) prepare(L, script);
  push_primitive(L, k, name, sizeof name);
  /* A finalizer that Lua has no memory to call it does not call again: where
     all allocations fail, only emergency collections run, which call none. */
  if (for_good) lua_gc(L, LUA_GCSTOP);
  h.requests = 0;
  h.fail_at = n;
  int status = lua_pcall(L, 1, 0, 0);
  h.fail_at = 0; /* from here on nothing is protected */
  *done = h.failed == 0;
  int faults = 0;
  if (status != LUA_OK && (*done || !is_memory_error(L)))
    faults += fail(name, n, for_good, lua_tostring(L, -1));
  if (status == LUA_OK && *done && !for_good) printf("%-12s %5ld allocations\n", name, h.requests);
  lua_close(L);
  if (h.bytes > 0) faults += fail(name, n, for_good, "memory was not given back");
  if (h.wrong > 0) faults += fail(name, n, for_good, "a block was freed under another size");
  return faults;
}

static int count_primitives(const char *script) {
  lua_State *L = luaL_newstate();
  if (L == NULL) abort();
  prepare(L, script);
  int n = (int)luaL_len(L, -1);
  lua_close(L);
  return n;
}

int main(int argc, char **argv) {
  if (argc != 2) {
    fprintf(stderr, "usage: oom SCRIPT\n");
    return 2;
  }
  int faults = 0, primitives = count_primitives(argv[1]);
  for (int k = 0; k <= primitives; k++) {
    for (int for_good = 0; for_good < 2; for_good++) {
      int done = 0;
      for (long n = 1; !done && faults < 10; n++) faults += run(argv[1], k, n, for_good, &done);
    }
  }
  if (faults == 0) printf("oom: %d primitives, every allocation failed once, no leak\n", primitives + 1);
  return faults > 0;
}
