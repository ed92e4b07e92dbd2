#!/bin/sh
# The one-way arrows: scripts -> lua -> bindings -> core. Prints each breach.
set -eu
found=0

breach() { # what is forbidden, lines that do it
  [ -z "$2" ] && return 0
  printf '%s\n%s\n' "$1" "$2" >&2
  found=1
}

# The core's rooms, each with those it may include from beside its own.
may_include() {
  case $1 in
    base) ;;
    text) echo base ;;
    store) echo base text format ;;
    *) echo base text ;;
  esac
}
for room in base text tag match near format store; do
  allowed=$(echo "$room $(may_include "$room")" | tr ' ' '|')
  breach "c/$room includes c/$room $(may_include "$room") alone:" \
    "$(grep -nE '#include "' "c/$room"/*.[ch] | grep -vE "#include \"($allowed)/" || true)"
done
core=$(ls c/*/*.[ch] | grep -vE '^c/(bind|test)/')
# shellcheck disable=SC2086
breach "core files never see Lua:" "$(grep -nE '#include *[<"](lua|lauxlib|lualib|bind)' $core || true)"
# shellcheck disable=SC2086
breach "core files allocate through struct alloc only:" "$(grep -nE '(^|[^a-z_])(malloc|calloc|realloc|free) *\(' $core || true)"
breach "C never calls Lua functions:" "$(grep -nE 'lua_(p?callk?|callk|resume|yieldk?) *\(' c/bind/*.c || true)"
breach "the library never requires a script:" "$(grep -rnE 'require *\(?"(scripts|recipe[s]?)[./]' lua || true)"
# Inside the library a room uses the rooms before it in this list, not those
# after. document.lua and init.lua open rooms when they are asked to.
rooms="stats read entity quote frame compare cluster reuse corpus report cli recipe"
after=$rooms
for room in $rooms; do
  after=${after#"$room"}
  after=${after# }
  [ -n "$after" ] || break
  breach "the room $room uses no room below it:" \
    "$(grep -rnE "require *\(?\"parallax\.($(echo "$after" | tr ' ' '|'))[.\"]" "lua/parallax/$room" || true)"
done
tools=$(ls lua/parallax/*.lua | grep -vE '/(init|document)\.lua$')
# shellcheck disable=SC2086
breach "the tools use no room:" \
  "$(grep -nE "require *\(?\"parallax\.($(echo "$rooms" | tr ' ' '|'))[.\"]" $tools || true)"
breach "the core's module is reached by its name only:" "$(grep -rnE 'package\.loadlib' lua scripts --include=*.lua || true)"
breach "exported symbols besides luaopen_parallax_core:" \
  "$(nm -D --defined-only build/lib/parallax/core.so | awk '$2 ~ /[TDBR]/ && $3 != "luaopen_parallax_core"')"
exit $found
