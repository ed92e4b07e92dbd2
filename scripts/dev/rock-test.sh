#!/bin/sh
# The LuaRocks package from end to end in a tree of its own: lint, make, pack a
# source rock, install that into an empty tree, run it from elsewhere, remove
# it. Debian's rocks are declared as provided, so nothing is fetched.
set -eu
top=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
say() { echo "rock-test: $*"; }

cat >"$work/config.lua" <<CONFIG
rocks_trees = { { name = "test", root = "$work/tree" } }
rocks_provided = { lpeg = "1.0.2-1", ["lua-cjson"] = "2.1.0-1", argparse = "0.7.1-1", luafilesystem = "1.8.0-1" }
rocks_servers = {}
CONFIG
export LUAROCKS_CONFIG="$work/config.lua"
rocks() { luarocks --lua-version 5.4 --tree "$work/tree" "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }; }

# The installed program, its recipes and samples, from a directory that is not
# the checkout and with no variable of it set.
check() {
  mkdir -p "$work/elsewhere" && cd "$work/elsewhere"
  cp -r "$top/scripts/samples/bridge" articles
  "$work/tree/bin/parallax" --version
  "$work/tree/bin/parallax" compare articles >out.txt
  "$work/tree/bin/parallax" compare --format json articles >out.json
  grep -q . out.txt
  printf '{"text":"The rivers rose."}' | "$work/tree/bin/parallax" annotate --layers tokens - | grep -q '"lemma":"river"'
  lua5.4 -e 'local c = require "cjson".decode(io.read "a"); assert(#c.documents >= 3 and #c.quotes > 0)' <out.json
  cd "$top"
}

sh scripts/dev/dist.sh "$work"
release=$(ls "$work"/parallax-*-1.rockspec)
for spec in rockspec/*.rockspec; do rocks lint "$spec"; done
say "both rockspecs lint clean"

cp -r "$work/source" "$work/make" && cd "$work/make"
rocks make rockspec/parallax-dev-1.rockspec
cd "$top"
check
rocks remove parallax
say "luarocks make: installed, ran, removed"

cd "$work" && rocks pack "$release" && cd "$top"
rocks install "$(ls "$work"/parallax-*.src.rock)"
check
rocks remove parallax
[ ! -e "$work/tree/bin/parallax" ] || { say "the program is still there after its removal" >&2; exit 1; }
say "source rock: packed, installed, ran, removed"
