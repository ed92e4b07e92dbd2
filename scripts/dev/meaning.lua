-- Makes a vector for each stem, so that words which tell the same things have
-- like vectors ("court" and "verdict"): first from WordNet's glosses and from
-- the lines of meaning/ideas, then moved by what the outlets of the events in
-- meaning/statements write of one thing. The same sources give the same bytes.
-- lua/parallax/likeness/meaning.lua reads them.
-- Usage: lua5.4 scripts/dev/meaning.lua SUBSPACE TRAIN [WORDNET] > lua/parallax/meaning/vectors.bin
--   SUBSPACE, TRAIN  the programs that meaning/subspace.c and train.c make
--   WORDNET          folder with data.*; /usr/share/wordnet by default
-- Source: Patwardhan and Pedersen (2006), Using WordNet-based context vectors;
-- Deerwester et al. (1990), Indexing by latent semantic analysis; see train.c.
package.path = "scripts/dev/?.lua;lua/?.lua;lua/?/init.lua;" .. package.path
package.cpath = "build/lib/?.so;" .. package.cpath
local gloss = require "meaning.gloss"
local idea = require "meaning.idea"
local statement = require "meaning.statement"
local stems = require "meaning.table"

local subspace, train, source = arg[1], arg[2], arg[3] or "/usr/share/wordnet"

local DIMENSIONS <const>, PASSES <const> = 128, 6
local RAREST <const>, KEPT <const> = 3, 6 -- in how many texts a stem stands to be counted, to be written

-- Runs a program over a text; returns what it prints.
local function run(command, text)
  local input, output = os.tmpname(), os.tmpname()
  local out <close> = assert(io.open(input, "wb"))
  out:write(text)
  assert(out:close())
  assert(os.execute(("%s < %s > %s"):format(command, input, output)))
  local file <close> = assert(io.open(output, "rb"))
  local bytes = file:read "a"
  os.remove(input)
  os.remove(output)
  return bytes
end

-- The texts in which stems stand together; in how many each stands.
local function read_texts()
  local texts, df, list = gloss.read(source), {}, {}
  local ideas = idea.read "."
  table.move(ideas, 1, #ideas, #texts + 1, texts)
  for _, text in ipairs(texts) do
    for _, stem in ipairs(text.order) do
      if not df[stem] then list[#list + 1], df[stem] = stem, 0 end
      df[stem] = df[stem] + 1
    end
  end
  table.sort(list)
  return texts, list, df
end

-- One text as a column: inverse frequencies, of length 1.
local function column(text, row_of, df, n)
  local cells, square = {}, 0
  for _, stem in ipairs(text.order) do
    if row_of[stem] then
      local value = math.log(1 + text.worth[stem]) * math.log(n / df[stem])
      cells[#cells + 1], square = { row_of[stem], value }, square + value * value
    end
  end
  local parts = { string.pack("=I4", #cells) }
  for _, cell in ipairs(cells) do parts[#parts + 1] = string.pack("=I4f", cell[1], cell[2] / math.sqrt(square)) end
  return table.concat(parts)
end

-- A row of bytes for each stem that is not rare.
local function first_rows(texts, list, df)
  local row_of, n = {}, 0
  for _, stem in ipairs(list) do
    if df[stem] >= RAREST then row_of[stem], n = n, n + 1 end
  end
  local matrix = { string.pack("=I4I4", n, #texts) }
  for _, text in ipairs(texts) do matrix[#matrix + 1] = column(text, row_of, df, #texts) end
  return row_of, n, run(("%s %d %d"):format(subspace, DIMENSIONS, PASSES), table.concat(matrix))
end

local function event_bytes(event, row_of)
  local parts = { string.pack("=I4", #event.sentences) }
  for _, sentence in ipairs(event.sentences) do
    local words = {}
    for _, key in ipairs(sentence.features.keys) do
      local row = key:find "^w:" and row_of[key:sub(3)]
      if row then words[#words + 1] = string.pack("=I4f", row, event.space.weight[key]) end
    end
    parts[#parts + 1] = string.pack("=I4I4I4", sentence.outlet, sentence.statement, #words) .. table.concat(words)
  end
  return table.concat(parts)
end

-- The rows again, each with a float before it, after learning from statements.
local function learnt_rows(row_of, n, rows)
  local parts = { string.pack("=I4I4", n, DIMENSIONS), rows }
  for _, event in ipairs(statement.read ".") do parts[#parts + 1] = event_bytes(event, row_of) end
  return run(train, table.concat(parts))
end

local function main()
  local texts, list, df = read_texts()
  local row_of, n, rows = first_rows(texts, list, df)
  local learnt, size = learnt_rows(row_of, n, rows), DIMENSIONS + 4
  local kept, of = {}, {}
  for _, stem in ipairs(list) do
    if df[stem] >= KEPT then
      local at = row_of[stem] * size
      kept[#kept + 1] = stem
      of[#of + 1] = string.pack("<f", (string.unpack("=f", learnt, at + 1))) .. learnt:sub(at + 5, at + size)
    end
  end
  io.write(stems.bytes("parallax meaning 1\n", DIMENSIONS, kept), table.concat(of))
end

main()
