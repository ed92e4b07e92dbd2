#!/bin/sh
# Makes a report of every kind and has check.mjs look at them in Chromium.
# The tools come from npm into build/browser and are no part of the project.
set -eu
work=build/browser
pages=$work/pages
mkdir -p "$work"
rm -rf "$pages" && mkdir -p "$pages"
[ -f "$work/package.json" ] || echo '{"private":true}' >"$work/package.json"
(cd "$work" && npm install --silent --no-audit --no-fund playwright-core axe-core html-validate)

report() { # NAME RECIPE WORDS...
  name=$1
  shift
  scripts/parallax "$@" --format html >"$pages/$name.html" 2>"$work/$name.err" || { cat "$work/$name.err" >&2; exit 1; }
}
samples=scripts/samples
for event in bridge plant takeover; do report "compare-$event" compare "$samples/$event"; done
report compare-all compare $samples/*/*.*
report compare-one compare "$samples/plant/lantern.txt"
for recipe in quotes entities framing lineage; do report "$recipe" "$recipe" "$samples/takeover"; done
report explain-name explain --name Toman "$samples/bridge"
report explain-words explain --words siege "$samples/bridge"
report reuse reuse "$samples/bridge"
report keyness keyness --least 2 "$samples" source:Norpress
for recipe in timeline frequencies collocations dispersion search kwic; do report "$recipe" "$recipe" "$samples" bridge; done
lua5.4 scripts/dev/browser/hostile.lua >"$work/hostile.ndjson"
head -20 "$work/hostile.ndjson" >"$work/hostile-20.ndjson"
report hostile-compare compare "$work/hostile-20.ndjson"
for recipe in quotes entities framing; do report "hostile-$recipe" "$recipe" "$work/hostile.ndjson"; done
node scripts/dev/browser/check.mjs "$work" "$pages" "$work/shots"
