/*
** parallax.core: gathers the bindings into one module. The only symbol the
** shared object exports.
*/
#include "bind.h"

#if defined(__GNUC__)
#define EXPORT __attribute__((visibility("default")))
#else
#define EXPORT
#endif

EXPORT int luaopen_parallax_core(lua_State *L);

EXPORT int luaopen_parallax_core(lua_State *L) {
  static void (*const parts[])(lua_State *) = {
      bind_utf8,   bind_spans, bind_wordmap, bind_charmap, bind_tokens,     bind_matcher, bind_diff,
      bind_gunzip, bind_html,  bind_stem,    bind_shape,   bind_words,      bind_wordnet, bind_regex,
      bind_column, bind_cql,   bind_align,   bind_tag,     bind_json_write,
  };
  lua_newtable(L);
  for (size_t k = 0; k < sizeof parts / sizeof parts[0]; k++) parts[k](L);
  return 1;
}
