-- How common English words are, by stem: the share of sentences they stand in,
-- counted in a CoNLL-U treebank. Writes lua/parallax/lang/en/background.lua.
-- Usage: lua5.4 scripts/dev/background.lua TREEBANK.conllu > lua/parallax/lang/en/background.lua
package.path = "lua/?.lua;lua/?/init.lua;" .. package.path
package.cpath = "build/lib/?.so;" .. package.cpath
local core = require "parallax.core"
local likeness = require "parallax.likeness"

-- Fewer sentences than this say nothing of a word but that it is rare.
local LEAST = 6

local seen_in, sentences = {}, 0
for block in (assert(io.open(arg[1])):read "a" .. "\n"):gmatch "(.-)\n\n" do
  sentences = sentences + 1
  local here = {}
  for form, upos in block:gmatch "\n%d+\t([^\t\n]+)\t[^\t\n]+\t(%u+)" do
    if upos ~= "PUNCT" and upos ~= "NUM" and upos ~= "PROPN" then here[likeness.stem(core.fold(form), "en")] = true end
  end
  for stem in pairs(here) do seen_in[stem] = (seen_in[stem] or 0) + 1 end
end

local lines = {}
for stem, n in pairs(seen_in) do
  if n >= LEAST and stem:find "^%a[%a']+$" then
    lines[#lines + 1] = ("    [%q] = %d,\n"):format(stem, math.max(1, n * 10000 // sentences))
  end
end
table.sort(lines)
io.write(([[
-- How many of 10,000 sentences a word stands in, by Snowball stem: what
-- everybody writes about everything says little when two statements share it.
-- Written by scripts/dev/background.lua.
return {
  meta = {
    source = "counted in the training part of GUM (Zeldes 2017), openly licensed genres, %d sentences",
    license = "CC BY-SA 4.0",
    note = "stems in fewer than %d sentences are left out; they are rare",
  },
  per_10000 = {
%s  },
}
]]):format(sentences, LEAST, table.concat(lines)))
