-- Compiles WordNet 3.0 into the table that c/tag/wordnet.c reads: words with their
-- senses, broader senses, derivations, antonyms and irregular forms.
-- The same source gives the same bytes. c/tag/wordnet.h describes the format.
-- Usage: lua5.4 scripts/dev/wordnet.lua [SOURCE] > lua/parallax/wordnet/table.bin
--   SOURCE  folder with index.*, data.* and *.exc; /usr/share/wordnet by default
package.path = "lua/?.lua;lua/?/init.lua;" .. package.path
package.cpath = "build/lib/?.so;" .. package.cpath
local core = require "parallax.core"

local source = arg[1] or "/usr/share/wordnet"

local BLOCK <const> = 16 -- words that share one place in the index
local SENSES <const> = 8 -- of a word and part of speech, the most frequent first
local LINKS <const> = 32 -- derivations, antonyms of a word
local NONE <const> = 0xFFFFFF
local EFFECT <const> = 0x800000 -- marks what a synset causes or entails among the extra links
local POS <const> = { "noun", "verb", "adj", "adv" }
local NUMBER <const> = { n = 1, v = 2, a = 3, s = 3, r = 4 }
-- Files of the lexicographers whose names of many words are of species.
local SPECIES <const> = { ["05"] = true, ["20"] = true }

local function lines_of(name)
  local file <close> = assert(io.open(source .. "/" .. name))
  local list = {}
  for line in file:lines() do
    if not line:find "^ " then list[#list + 1] = line end
  end
  return list
end

local function spelled(word) return core.fold((word:gsub("%b()$", ""):gsub("_", " "))) end

local function parse_synset(line)
  local offset, file, kind, count, rest = line:match "^(%d+) (%d+) (%a) (%x+) (.-) |"
  local synset = { offset = offset, file = file, kind = kind, words = {}, links = {} }
  local at = 1
  for k = 1, tonumber(count, 16) do
    local word, next_at = rest:match("^(%S+) %x+ ()", at)
    synset.words[k], at = word, next_at
  end
  for symbol, target, pos, from, to in rest:gmatch("(%S+) (%d%d%d%d%d%d%d%d) (%a) (%x%x)(%x%x)", at) do
    table.insert(synset.links, { symbol = symbol, pos = NUMBER[pos], target = target,
      from = tonumber(from, 16), to = tonumber(to, 16) })
  end
  return synset
end

-- All synsets of a part of speech, by offset and in order.
local function read_synsets(name)
  local list, by_offset = {}, {}
  for k, line in ipairs(lines_of("data." .. name)) do
    list[k] = parse_synset(line)
    by_offset[list[k].offset] = list[k]
  end
  return list, by_offset
end

local function is_species_name(word, synset)
  return SPECIES[synset.file] and (word:find("_", 1, true) or word:find "^%u") ~= nil
end

local function is_name_of_words(word, synset)
  if not word:find("_", 1, true) then return false end
  for _, link in ipairs(synset.links) do
    if link.symbol == "@i" then return true end
  end
  return false
end

local words, list = {}, {} -- by spelling; in order

local function entry_of(spelling)
  if not words[spelling] then
    words[spelling] = {
      spelling = spelling, senses = { {}, {}, {}, {} }, derived = {}, antonyms = {}, irregular = {},
    }
    list[#list + 1] = words[spelling]
  end
  return words[spelling]
end

local synsets, by_offset = {}, {}
for p, name in ipairs(POS) do synsets[p], by_offset[p] = read_synsets(name) end

local function keeps(word, synset) return not is_species_name(word, synset) and not is_name_of_words(word, synset) end

for p, name in ipairs(POS) do
  for _, line in ipairs(lines_of("index." .. name)) do
    local lemma = line:match "^%S+"
    for offset in line:gmatch " (%d%d%d%d%d%d%d%d)%f[%D]" do
      local synset = by_offset[p][offset]
      local written = lemma
      for _, word in ipairs(synset.words) do
        if word:gsub("%b()$", ""):lower() == lemma then written = word end
      end
      if keeps(written, synset) then
        local senses = entry_of(spelled(lemma)).senses[p]
        if #senses < SENSES then senses[#senses + 1] = synset end
      end
    end
  end
  for _, line in ipairs(lines_of(name .. ".exc")) do
    local form, bases = line:match "^(%S+) (.*)$"
    for base in bases:gmatch "%S+" do
      table.insert(entry_of(spelled(form)).irregular, { base = spelled(base), pos = p })
    end
  end
end

-- A link that joins two words of two synsets.
local function note_links(synset)
  for _, link in ipairs(synset.links) do
    local field = (link.symbol == "+" or link.symbol == "\\" or link.symbol == "<") and "derived"
      or link.symbol == "!" and "antonyms"
    local target = field and by_offset[link.pos][link.target]
    if target and link.from > 0 then
      local from, to = words[spelled(synset.words[link.from])], words[spelled(target.words[link.to])]
      if from and to and from ~= to then from[field][to] = true end
    end
  end
end

for p in ipairs(POS) do
  for _, synset in ipairs(synsets[p]) do note_links(synset) end
end

-- What a synset is a kind of; for an adjective, the one it is grouped around.
local function parents_of(synset)
  local found = {}
  for _, link in ipairs(synset.links) do
    local is_head = link.symbol == "&" and synset.kind == "s"
    local is_up = is_head or link.symbol == "@" or link.symbol == "@i"
    if is_up then found[#found + 1] = by_offset[link.pos][link.target] end
  end
  return found
end

local total = 0
for p in ipairs(POS) do
  for k, synset in ipairs(synsets[p]) do
    synset.number, synset.place, total = total, k - 1, total + 1
  end
end

-- What a verb causes or entails: who kills makes die, who snores sleeps.
local function effects_of(synset)
  local found = {}
  for _, link in ipairs(synset.links) do
    if link.symbol == ">" or link.symbol == "*" then found[#found + 1] = by_offset[link.pos][link.target] end
  end
  return found
end

local parents, extra = {}, {}
for p in ipairs(POS) do
  for _, synset in ipairs(synsets[p]) do
    local up = parents_of(synset)
    parents[#parents + 1] = string.pack("<I3", up[1] and up[1].number or NONE)
    for k = 2, #up do extra[#extra + 1] = string.pack("<I3I3", synset.number, up[k].number) end
    for _, effect in ipairs(effects_of(synset)) do
      extra[#extra + 1] = string.pack("<I3I3", synset.number, effect.number | EFFECT)
    end
  end
end

table.sort(list, function(a, b) return a.spelling < b.spelling end)
for k, entry in ipairs(list) do entry.number = k - 1 end

local function varint(n)
  local bytes = {}
  while n >= 128 do
    bytes[#bytes + 1] = string.char(n % 128 + 128)
    n = n // 128
  end
  bytes[#bytes + 1] = string.char(n)
  return table.concat(bytes)
end

local function zigzag(n) return n >= 0 and 2 * n or -2 * n - 1 end

local function links_of(entry, set)
  local numbers, out = {}, {}
  for other in pairs(set) do numbers[#numbers + 1] = other.number end
  table.sort(numbers, function(a, b)
    local p, q = math.abs(a - entry.number), math.abs(b - entry.number)
    if p ~= q then return p < q end
    return a < b
  end)
  for k = 1, math.min(#numbers, LINKS) do out[k] = varint(zigzag(numbers[k] - entry.number)) end
  return out
end

local function bases_of(entry)
  local out = {}
  for _, irregular in ipairs(entry.irregular) do
    local base = words[irregular.base]
    if base and base ~= entry and #base.senses[irregular.pos] > 0 then
      out[#out + 1] = varint(zigzag(base.number - entry.number) * 4 + irregular.pos - 1)
    end
  end
  return out
end

local function payload(entry)
  local flags, parts = 0, {}
  local function add(bit, numbers)
    if #numbers == 0 then return end
    flags = flags | 1 << bit
    parts[#parts + 1] = varint(#numbers) .. table.concat(numbers)
  end
  for p, senses in ipairs(entry.senses) do
    local numbers = {}
    for k, synset in ipairs(senses) do numbers[k] = varint(synset.place) end
    add(p - 1, numbers)
  end
  add(4, links_of(entry, entry.derived))
  add(5, links_of(entry, entry.antonyms))
  add(6, bases_of(entry))
  return string.char(flags) .. table.concat(parts)
end

local function shared_prefix(a, b)
  local most = math.min(#a, #b, 255)
  for k = 1, most do
    if a:byte(k) ~= b:byte(k) then return k - 1 end
  end
  return most
end

local index, spellings, payloads = {}, {}, {}
local spelled_bytes, payload_bytes, previous = 0, 0, ""
for k, entry in ipairs(list) do
  if (k - 1) % BLOCK == 0 then
    index[#index + 1] = string.pack("<I4I4", spelled_bytes, payload_bytes)
    previous = ""
  end
  local shared = shared_prefix(previous, entry.spelling)
  local coded = string.char(shared, #entry.spelling - shared) .. entry.spelling:sub(shared + 1)
  spellings[k], payloads[k], previous = coded, payload(entry), entry.spelling
  spelled_bytes, payload_bytes = spelled_bytes + #coded, payload_bytes + #payloads[k]
end

local sections = {
  table.concat(index), table.concat(spellings), table.concat(payloads), table.concat(parents), table.concat(extra),
}
local places, at = {}, 64
for k, section in ipairs(sections) do
  places[k], at = at, at + #section
end
local body = string.pack("<I4I4I4I4I4I4I4I4I4I4I4I4", #list, #synsets[1], #synsets[2], #synsets[3], #synsets[4],
  places[1], places[2], places[3], places[4], places[5], #extra, 0) .. table.concat(sections)

-- CRC-32 as zlib has it.
local function crc32(bytes)
  local steps = {}
  for k = 0, 255 do
    local value = k
    for _ = 1, 8 do value = value & 1 == 1 and value >> 1 ~ 0xEDB88320 or value >> 1 end
    steps[k] = value
  end
  local crc = 0xFFFFFFFF
  for k = 1, #bytes do crc = steps[(crc ~ bytes:byte(k)) & 0xFF] ~ crc >> 8 end
  return crc ~ 0xFFFFFFFF
end

io.stdout:write("PXWN", string.pack("<I4I4I4", 1, at, crc32(body)), body)
