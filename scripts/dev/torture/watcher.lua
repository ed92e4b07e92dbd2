-- Counts the documents of a corpus until there are so many; says "steady" when
-- it never saw fewer than before, and as many hits as documents.
-- Usage: lua5.4 watcher.lua DIR COUNT
local root = arg[0]:match "^(.*)/scripts/dev/torture/[^/]*$" or "."
dofile(root .. "/scripts/checkout.lua")
local corpus_room = require "parallax.corpus"

local wanted, last, steady = tonumber(arg[2]), 0, true
local deadline = os.time() + 120
local corpus <close> = assert(corpus_room.open(arg[1]))
repeat
  local ok, count = pcall(corpus.count, corpus, "number")
  steady = steady and ok and count.hits == count.docs and count.hits == count.all_docs and count.hits >= last
  if not ok then io.stderr:write(tostring(count), "\n") end
  last = ok and count.hits or last
until last >= wanted or os.time() > deadline or not steady
io.stdout:write(steady and last == wanted and "steady\n" or ("saw %d\n"):format(last))
