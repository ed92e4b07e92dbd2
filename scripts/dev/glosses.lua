-- Compiles the glosses of WordNet 3.0 into a vector for each stem: words whose
-- glosses speak of the same things have like vectors ("court" and "verdict").
-- The same source gives the same bytes. lua/parallax/likeness/meaning.lua reads them.
-- Usage: lua5.4 scripts/dev/glosses.lua SUBSPACE [SOURCE] > lua/parallax/wordnet/glosses.bin
--   SUBSPACE  the program that scripts/dev/glosses/subspace.c makes
--   SOURCE    folder with data.*; /usr/share/wordnet by default
-- Source: Patwardhan and Pedersen (2006), Using WordNet-based context vectors;
-- Deerwester et al. (1990), Indexing by latent semantic analysis.
package.path = "lua/?.lua;lua/?/init.lua;" .. package.path
package.cpath = "build/lib/?.so;" .. package.cpath
local core = require "parallax.core"
local word = require "parallax.likeness.word"

local subspace, source = arg[1], arg[2] or "/usr/share/wordnet"

local DIMENSIONS <const>, PASSES <const> = 100, 6
local RAREST <const>, KEPT <const> = 3, 5 -- in how many glosses a stem stands to be counted, to be written
local LEMMA <const>, GLOSS <const>, RELATED <const> = 2, 1, 0.5 -- what a word of each place counts
-- Pointers (wninput(5WN)) to what a synset is, is part of, comes from or is like.
local POINTERS <const> = {
  ["@"] = true, ["+"] = true, ["&"] = true, ["*"] = true, [">"] = true, ["\\"] = true, ["="] = true,
  ["^"] = true, ["$"] = true, [";c"] = true, ["#m"] = true, ["#s"] = true, ["#p"] = true, ["%m"] = true,
  ["%s"] = true, ["%p"] = true,
}

local stopwords = word.stopwords "en"

local function stems_of(text)
  local list = {}
  for each in core.fold(text):gmatch "[%a\x80-\xFF][%a\x80-\xFF']*" do
    each = each:gsub("'s$", "")
    if #each > 1 and not stopwords[each] then list[#list + 1] = word.stem(each, "en") end
  end
  return list
end

local function parse(line)
  local offset, kind, count, rest, gloss = line:match "^(%d+) %d+ (%a) (%x+) (.-) | (.*)$"
  local synset = { key = (kind == "s" and "a" or kind) .. offset, lemmas = {}, targets = {}, gloss = stems_of(gloss) }
  local at = 1
  for _ = 1, tonumber(count, 16) do
    local lemma, next_at = rest:match("^(%S+) %x+ ()", at)
    for _, stem in ipairs(stems_of((lemma:gsub("_", " "):gsub("%b()$", "")))) do
      table.insert(synset.lemmas, stem)
    end
    at = next_at
  end
  for symbol, target, pos in rest:gmatch("(%S+) (%d%d%d%d%d%d%d%d) (%a) %x%x%x%x", at) do
    if POINTERS[symbol] then table.insert(synset.targets, pos .. target) end
  end
  return synset
end

local function read_synsets()
  local list, by_key = {}, {}
  for _, name in ipairs { "noun", "verb", "adj", "adv" } do
    for line in io.lines(source .. "/data." .. name) do
      if not line:find "^ " then
        local synset = parse(line)
        list[#list + 1], by_key[synset.key] = synset, synset
      end
    end
  end
  return list, by_key
end

-- What stands in and around a gloss: stems in order, and how often.
local function counted(synset, by_key)
  local order, count = {}, {}
  local function add(stems, worth)
    for _, stem in ipairs(stems) do
      if not count[stem] then order[#order + 1], count[stem] = stem, 0 end
      count[stem] = count[stem] + worth
    end
  end
  add(synset.lemmas, LEMMA)
  add(synset.gloss, GLOSS)
  for _, key in ipairs(synset.targets) do add(by_key[key] and by_key[key].lemmas or {}, RELATED) end
  return { order = order, count = count }
end

local function read_glosses()
  local synsets, by_key = read_synsets()
  local glosses, df, stems = {}, {}, {}
  for k, synset in ipairs(synsets) do
    glosses[k] = counted(synset, by_key)
    for _, stem in ipairs(glosses[k].order) do
      if not df[stem] then stems[#stems + 1], df[stem] = stem, 0 end
      df[stem] = df[stem] + 1
    end
  end
  table.sort(stems)
  return glosses, stems, df
end

-- One gloss as a column: inverse frequencies, of length 1.
local function column(gloss, row_of, df, n)
  local cells, square = {}, 0
  for _, stem in ipairs(gloss.order) do
    if row_of[stem] then
      local value = math.log(1 + gloss.count[stem]) * math.log(n / df[stem])
      cells[#cells + 1], square = { row_of[stem], value }, square + value * value
    end
  end
  local parts = { string.pack("=I4", #cells) }
  for _, cell in ipairs(cells) do parts[#parts + 1] = string.pack("=I4f", cell[1], cell[2] / math.sqrt(square)) end
  return table.concat(parts)
end

-- Has SUBSPACE turn the matrix into rows of bytes.
local function rows_of(glosses, stems, df)
  local row_of, n = {}, 0
  for _, stem in ipairs(stems) do
    if df[stem] >= RAREST then row_of[stem], n = n, n + 1 end
  end
  local matrix, rows = os.tmpname(), os.tmpname()
  local out <close> = assert(io.open(matrix, "wb"))
  out:write(string.pack("=I4I4", n, #glosses))
  for _, gloss in ipairs(glosses) do out:write(column(gloss, row_of, df, #glosses)) end
  assert(out:close())
  assert(os.execute(("%s %d %d < %s > %s"):format(subspace, DIMENSIONS, PASSES, matrix, rows)))
  local file <close> = assert(io.open(rows, "rb"))
  local bytes = file:read "a"
  os.remove(matrix)
  os.remove(rows)
  return row_of, bytes
end

-- Number of stems and of dimensions; where each stem ends; the stems; the rows.
local function main()
  local glosses, stems, df = read_glosses()
  local row_of, bytes = rows_of(glosses, stems, df)
  local kept, ends, rows, length = {}, {}, {}, 0
  for _, stem in ipairs(stems) do
    if df[stem] >= KEPT then
      kept[#kept + 1], length = stem, length + #stem
      ends[#ends + 1] = string.pack("<I4", length)
      local at = row_of[stem] * DIMENSIONS
      rows[#rows + 1] = bytes:sub(at + 1, at + DIMENSIONS)
    end
  end
  io.write("parallax glosses 1\n", string.pack("<I4I4", #kept, DIMENSIONS))
  io.write(table.concat(ends), table.concat(kept), table.concat(rows))
end

main()
