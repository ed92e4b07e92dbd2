/*
** parallax.core: gathers the bindings into one module. The only symbol the
** shared object exports.
*/
#include "bind/bind.h"

#if defined(__GNUC__)
#define EXPORT __attribute__((visibility("default")))
#else
#define EXPORT
#endif

EXPORT int luaopen_parallax_core(lua_State *L);

EXPORT int luaopen_parallax_core(lua_State *L) {
  static void (*const parts[])(lua_State *) = {
      bind_utf8,       bind_tokens,    bind_spans,      bind_wordmap,
      bind_charmap,    bind_matcher,   bind_diff,       bind_gunzip,
      bind_html,       bind_stem,      bind_shape,      bind_wordnet,
      bind_json,       bind_store,     bind_segment,    bind_segment_builder,
      bind_matches,    bind_known,     bind_process,    bind_segment_file,
      bind_words,      bind_regex,     bind_column,     bind_cql,
      bind_align,      bind_tag,       bind_json_write, bind_near,
      bind_minhash,    bind_termindex, bind_crc,        bind_pool,
      bind_vocabulary, bind_quotation, bind_capital,    bind_tally,
      bind_vector,     bind_forest,    bind_classes,    bind_wildcard,
  };
  lua_newtable(L);
  for (size_t k = 0; k < sizeof parts / sizeof parts[0]; k++) parts[k](L);
  return 1;
}
