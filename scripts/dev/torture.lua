-- Does a corpus ever lose what it acknowledged, or give out what was not put
-- in? Prints one line of counts a trial; ends with 1 unless all are as they
-- must be. Usage: lua5.4 scripts/dev/torture.lua [NAME=COUNT ...]
--   kills=50 cuts=200 flips=500 hostile=200 full=1 sync=20 eight=1
local root = arg[0]:match "^(.*)/scripts/dev/[^/]*$" or "."
dofile(root .. "/scripts/checkout.lua")
package.path = ("%s/scripts/dev/?.lua;"):format(root) .. package.path

local shell = require "kit.shell"
local trials = require "torture.trials"

local counts = { kills = 50, cuts = 200, flips = 500, hostile = 200, full = 1, sync = 20, eight = 1 }
local order = { "kills", "cuts", "flips", "hostile", "full", "sync", "eight" }

local function chosen()
  if #arg == 0 then return counts end
  local list = {}
  for _, word in ipairs(arg) do
    local name, count = word:match "^(%l+)=(%d+)$"
    if not counts[name] then
      io.stderr:write(("torture: '%s' is no trial; known: %s\n"):format(word, table.concat(order, ", ")))
      os.exit(2)
    end
    list[name] = tonumber(count)
  end
  return list
end

local scratch <close> = shell.scratch()
local wanted, all_good = chosen(), true
for _, name in ipairs(order) do
  if wanted[name] and wanted[name] > 0 then
    local good, line = trials[name]({ root = root, dir = scratch.path, count = wanted[name] })
    print(("%-8s %s%s"):format(name, line, good and "" or "   <-- WRONG"))
    io.stdout:flush()
    all_good = all_good and good
  end
end
os.exit(all_good, true)
