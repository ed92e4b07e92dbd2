-- Compiles the lines of meaning/ideas: for each stem, the ideas it stands in and
-- what it counts there. The same lines give the same bytes.
-- lua/parallax/likeness/idea.lua reads them.
-- Usage: lua5.4 scripts/dev/ideas.lua > lua/parallax/meaning/ideas.bin
package.path = "scripts/dev/?.lua;lua/?.lua;lua/?/init.lua;" .. package.path
package.cpath = "build/lib/?.so;" .. package.cpath
local idea = require "meaning.idea"
local stems = require "meaning.table"

-- The stems, sorted, and for each its ideas: 3 bytes of a number from 0, one of
-- what the stem counts there, of 255.
local function read()
  local list, of = {}, {}
  for number, each in ipairs(idea.read ".") do
    for _, stem in ipairs(each.order) do
      if not of[stem] then list[#list + 1], of[stem] = stem, {} end
      local worth = math.floor(each.worth[stem] * 255 + 0.5)
      table.insert(of[stem], string.pack("<I3B", number - 1, worth))
    end
  end
  table.sort(list)
  return list, of
end

local function main()
  local list, of = read()
  local ends, rows, n = {}, {}, 0
  for k, stem in ipairs(list) do
    n = n + #of[stem]
    ends[k], rows[k] = string.pack("<I4", n), table.concat(of[stem])
  end
  io.write(stems.bytes("parallax ideas 1\n", n, list), table.concat(ends), table.concat(rows))
end

main()
