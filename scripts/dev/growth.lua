-- Does the time to cluster an article stay the same as the collection grows?
-- Prints, for each thousand, milliseconds an article and the memory in use.
-- Usage: lua5.4 scripts/dev/growth.lua DATA [ARTICLES]
local root = arg[0]:match "^(.*)/scripts/dev/[^/]*$" or "."
dofile(root .. "/scripts/checkout.lua")
package.path = ("%s/scripts/dev/?.lua;"):format(root) .. package.path

local articles = require "bench.kit.articles"
local parallax = require "parallax"

local DATA, COUNT = arg[1], math.tointeger(tonumber(arg[2] or 150000))
local EVERY = 10000

local function main()
  local lines = assert(articles.lines(DATA or "."))
  local cluster = parallax.cluster.new()
  local done, start = 0, os.clock()
  for _ in cluster:each(articles.documents(lines, COUNT)) do
    done = done + 1
    if done == 1000 or done % EVERY == 0 then
      local since = done == EVERY and EVERY - 1000 or math.min(done, EVERY)
      print(("%7d articles  %.2f ms each  %d MB of Lua"):format(done, (os.clock() - start) * 1000 / since,
        collectgarbage "count" // 1024))
      start = os.clock()
    end
  end
end

main()
