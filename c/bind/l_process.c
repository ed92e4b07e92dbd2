#define _DEFAULT_SOURCE

#include "store/process.h"

#include <string.h>
#include <unistd.h>

#include "bind/bind.h"

#define PROCESS_TYPE "parallax.process"
#define WORDS_MOST 32

static struct process *process_check(lua_State *L, int arg) {
  struct process *p = luaL_checkudata(L, arg, PROCESS_TYPE);
  luaL_argcheck(L, p->fd >= 0, arg, "the process is closed");
  return p;
}

/*
** core.process(words) --> process | nil, reason
** Starts a program; see process.h. 'words' is its name and arguments.
*/
static int process_new(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  char *argv[WORDS_MOST + 1] = {NULL};
  lua_Unsigned n = lua_rawlen(L, 1);
  int error = 0;
  luaL_argcheck(L, n >= 1 && n <= WORDS_MOST, 1, "1 to 32 words expected");
  struct process *p = lua_newuserdatauv(L, sizeof *p, 0);
  *p = (struct process){.fd = -1};
  buf_init(&p->out, bind_alloc(L));
  buf_init(&p->in, bind_alloc(L));
  luaL_setmetatable(L, PROCESS_TYPE);
  luaL_checkstack(L, WORDS_MOST, NULL);
  for (lua_Unsigned k = 0; k < n; k++) {
    if (lua_rawgeti(L, 1, (lua_Integer)k + 1) != LUA_TSTRING)
      return luaL_argerror(L, 1, "words must be strings");
    argv[k] = (char *)(uintptr_t)lua_tostring(L, -1); /* the stack keeps it; execvp does not write */
  }
  enum status st = process_start(p, bind_alloc(L), argv, &error);
  lua_settop(L, 2);
  if (st == ST_OK) return 1;
  luaL_pushfail(L);
  lua_pushfstring(L, "%s cannot be started: %s", argv[0], strerror(error));
  return 2;
}

/* process:send(bytes): queues a frame. */
static int send_frame(lua_State *L) {
  struct process *p = process_check(L, 1);
  size_t n;
  const char *bytes = luaL_checklstring(L, 2, &n);
  if (process_send(p, bytes, n) != ST_OK) return bind_fail(L, ST_NOMEM);
  return 0;
}

/* process:take() --> bytes | nil [, "end"]: the next whole frame; "end" when none will come */
static int take(lua_State *L) {
  struct process *p = process_check(L, 1);
  const char *bytes = NULL;
  size_t n = 0;
  int got = process_take(p, &bytes, &n);
  if (got == 1) return lua_pushlstring(L, bytes, n), 1;
  luaL_pushfail(L);
  if (got == 0) return 1;
  lua_pushliteral(L, "end");
  return 2;
}

/* core.poll(processes, seconds): sends and receives what can be, waiting at most so long. */
static int poll_all(lua_State *L) {
  struct process *v[WORDS_MOST];
  luaL_checktype(L, 1, LUA_TTABLE);
  double seconds = luaL_checknumber(L, 2);
  lua_Unsigned n = lua_rawlen(L, 1);
  luaL_argcheck(L, n <= WORDS_MOST, 1, "32 processes at most");
  luaL_argcheck(L, seconds >= 0 && seconds <= 1000, 2, "0 to 1000 seconds");
  for (lua_Unsigned k = 0; k < n; k++) {
    lua_rawgeti(L, 1, (lua_Integer)k + 1);
    v[k] = process_check(L, -1);
    lua_pop(L, 1); /* the list keeps it */
  }
  enum status st = process_poll(v, n, (int)(seconds * 1000));
  return st == ST_OK ? 0 : bind_fail(L, st);
}

/* process:pid() --> integer */
static int pid(lua_State *L) {
  lua_pushinteger(L, process_check(L, 1)->pid);
  return 1;
}

/* process:close() --> exit status; 128 and more for a signal, -1 when it was closed before */
static int process_close(lua_State *L) {
  lua_pushinteger(L, process_end(luaL_checkudata(L, 1, PROCESS_TYPE)));
  return 1;
}

/* core.processors() --> how many processors this process may use */
static int processors(lua_State *L) {
  long n = sysconf(_SC_NPROCESSORS_ONLN);
  lua_pushinteger(L, n > 0 ? n : 1);
  return 1;
}

void bind_process(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", process_close}, {"__close", process_close}, {NULL, NULL}};
  static const luaL_Reg meth[] = {
      {"send", send_frame}, {"take", take}, {"pid", pid}, {"close", process_close}, {NULL, NULL}};
  static const luaL_Reg functions[] = {
      {"process", process_new}, {"poll", poll_all}, {"processors", processors}, {NULL, NULL}};
  bind_type(L, PROCESS_TYPE, meta, meth);
  luaL_setfuncs(L, functions, 0);
}
