-- Writes c/format/deflate_lengths.h: the lengths of the Huffman codes that c/format/deflate.c
-- uses for every text. Counted on the bundled sample articles, cut up as
-- c/format/deflate.c does; what does not occur there gets a long code.
-- Usage: lua5.4 scripts/dev/deflate.lua   from the top of a checkout
package.path = "scripts/dev/?.lua;" .. package.path
local shell = require "kit.shell"

local BASE_LENGTHS = { 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258 }
local BASE_DISTANCES = { 1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
  2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577 }

local function symbol(bases, value)
  local found = 1
  for k, base in ipairs(bases) do
    if base <= value then found = k end
  end
  return found - 1
end

local SELDOM = 5 -- a byte that stands no oftener counts as unseen: runs of one length make a short header
local LONGEST = 14 -- so that four codes fit into a word with what waits there

local literals, distances = {}, {}
for k = 0, 285 do literals[k] = 1 end
for k = 0, 29 do distances[k] = 1 end

local LEAST = 8 -- bytes of a match, beginning with a blank

local function common(text, a, b)
  local n = 0
  while n < 250 and b + n <= #text and text:byte(a + n) == text:byte(b + n) do n = n + 1 end
  return n
end

local function common_before(text, a, b, most)
  local n = 0
  while n < math.min(most, 8) and a - n > 1 and text:byte(a - n - 1) == text:byte(b - n - 1) do n = n + 1 end
  return n
end

local function count_literals(text, from, to)
  for k = from, to do literals[text:byte(k)] = literals[text:byte(k)] + 20 end
end

local function count(text)
  local seen, behind = {}, 1
  for at in text:gmatch "() " do
    local head = text:sub(at, at + LEAST - 1)
    local before = seen[head]
    seen[head] = at
    local n = before and at >= behind and at - before <= 32768 and common(text, before, at) or 0
    if n >= LEAST then
      local ahead = common_before(text, before, at, at - behind)
      count_literals(text, behind, at - ahead - 1)
      local length, distance = 257 + symbol(BASE_LENGTHS, n + ahead), symbol(BASE_DISTANCES, at - before)
      literals[length], distances[distance] = literals[length] + 20, distances[distance] + 20
      behind = at + n
    end
  end
  count_literals(text, behind, #text)
  literals[256] = literals[256] + 20
end

-- Huffman's lengths for counts, none above 'longest': counts are flattened until so.
local function lengths_of(counts, last, longest)
  while true do
    local nodes, lengths, most = {}, {}, 0
    for k = 0, last do nodes[#nodes + 1] = { weight = counts[k], leaves = { k } } end
    for k = 0, last do lengths[k] = 0 end
    while #nodes > 1 do
      table.sort(nodes, function(a, b)
        if a.weight ~= b.weight then return a.weight > b.weight end
        return a.leaves[1] < b.leaves[1]
      end)
      local a, b = table.remove(nodes), table.remove(nodes)
      for _, k in ipairs(b.leaves) do a.leaves[#a.leaves + 1] = k end
      for _, k in ipairs(a.leaves) do
        lengths[k] = lengths[k] + 1
        most = math.max(most, lengths[k])
      end
      nodes[#nodes + 1] = { weight = a.weight + b.weight, leaves = a.leaves }
    end
    if most <= longest then return lengths end
    for k = 0, last do counts[k] = counts[k] // 2 + 1 end
  end
end

local function lines(lengths, last)
  local parts = {}
  for k = 0, last do parts[#parts + 1] = lengths[k] .. "," .. (k % 26 == 25 and "\n    " or " ") end
  return "    " .. table.concat(parts):gsub("%s+$", "")
end

for path in shell.capture { "find", "scripts/samples", "-name", "*.txt" }:gmatch "[^\n]+" do
  local file <close> = assert(io.open(path, "rb"))
  count(file:read "a")
end
for k = 0, 255 do
  if literals[k] <= 20 * SELDOM + 1 then literals[k] = 1 end
end
local literal_lengths, distance_lengths = lengths_of(literals, 285, LONGEST), lengths_of(distances, 29, LONGEST)

-- The lengths themselves are sent as symbols: 0 to 15, and 16 for three to six repeats.
local function length_symbols()
  local all, counts, at = {}, {}, 1
  for k = 0, 285 do all[#all + 1] = literal_lengths[k] end
  for k = 0, 29 do all[#all + 1] = distance_lengths[k] end
  for k = 0, 18 do counts[k] = 0 end
  while at <= #all do
    counts[all[at]] = counts[all[at]] + 1
    local same = 0
    while all[at + same + 1] == all[at] do same = same + 1 end
    counts[16] = counts[16] + (same % 6 >= 3 and same // 6 + 1 or same // 6)
    at = at + 1 + (same % 6 >= 3 and same or same // 6 * 6)
  end
  return counts
end

local out <close> = assert(io.open("c/format/deflate_lengths.h", "wb"))
out:write("/* Written by scripts/dev/deflate.lua. */\n/* clang-format off */\n",
  "static const unsigned char literal_lengths[286] = {\n", lines(literal_lengths, 285), "\n};\n",
  "static const unsigned char distance_lengths[30] = {\n", lines(distance_lengths, 29), "\n};\n",
  "static const unsigned char symbol_lengths[19] = {\n", lines(lengths_of(length_symbols(), 18, 7), 18), "\n};\n",
  "/* clang-format on */\n")
