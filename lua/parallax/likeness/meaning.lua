--- What a text is about beyond its words: the sum of the vectors of its words,
--- so that "the court ruled" is near "the judges' verdict" without a word in
--- common. The vectors come from WordNet's glosses, from the words that
--- reporters put for one another, and from invented statements as several
--- outlets tell them; see scripts/dev/meaning.lua. English only.
--- Not detected: which sense a word has in its sentence; who does what to whom.
--- Source: Patwardhan and Pedersen (2006), Using WordNet-based context vectors;
--- Deerwester et al. (1990), Indexing by latent semantic analysis; van den Oord,
--- Li and Vinyals (2018), Representation learning with contrastive predictive
--- coding; what all texts compared have in common is taken off after Arora,
--- Liang and Ma (2017), A simple but tough-to-beat baseline for sentence embeddings.
local core = require "parallax.core"
local memo = require "parallax.memo"
local stems = require "parallax.likeness.stems"

local M = {}

local PATH <const> = debug.getinfo(1, "S").source:match "^@(.*)likeness/meaning%.lua$" .. "meaning/vectors.bin"
local MAGIC <const> = "parallax meaning 1\n"

-- How much of the mean of all texts is taken off each.
local COMMON <const> = 0.7

-- Words whose vectors are kept at hand.
local WORDS <const> = 4096

local opened

-- A vector with length 1; one without length stays.
local function unit(vector)
  local square = 0
  for d = 1, #vector do square = square + vector[d] * vector[d] end
  if square > 0 then
    local length = math.sqrt(square)
    for d = 1, #vector do vector[d] = vector[d] / length end
  end
  return vector
end

-- A row is a number and the signed bytes that it multiplies.
local function read_row(k)
  local dimensions = opened.number
  local first = opened.rows + k * (dimensions + 4) + 1
  local scale = string.unpack("<f", opened.bytes, first)
  local row = { opened.bytes:byte(first + 4, first + 3 + dimensions) }
  for d, byte in ipairs(row) do row[d] = scale * (byte < 128 and byte or byte - 256) end
  return row
end

-- The vector of a stem; false for one that the table has not.
local vector_of = memo.of(function(stem)
  local k = opened:find(stem)
  return k and read_row(k) or false
end, WORDS)

-- The weighed sum of the vectors of the words of a text.
local function sum_of(features, weight)
  local sum = {}
  for d = 1, opened.number do sum[d] = 0 end
  for _, key in ipairs(features.keys) do
    local vector = features.words[key] and vector_of(key:sub(3))
    if vector then
      local worth = weight[key]
      for d = 1, #vector do sum[d] = sum[d] + worth * vector[d] end
    end
  end
  return unit(sum)
end

-- Vectors as `core.dot` takes them.
local function packed(vectors)
  local form = ("f"):rep(opened and opened.number or 0)
  for k, vector in ipairs(vectors) do vectors[k] = vector and form:pack(table.unpack(vector)) end
  return vectors
end

--- The meanings of the texts of a comparison, beside each other.
---@param list parallax.Features[]
---@param weight table<string, number> of each feature, as in a parallax.Space
---@return (string|false)[] vectors of length 1, or 0, packed; false for a text that is not in English
function M.of(list, weight)
  local vectors, mean, n = {}, {}, 0
  for k, features in ipairs(list) do
    vectors[k] = false
    if features.lang == "en" then
      opened = opened or stems.open(PATH, MAGIC)
      vectors[k], n = sum_of(features, weight), n + 1
      for d, value in ipairs(vectors[k]) do mean[d] = (mean[d] or 0) + value end
    end
  end
  for _, vector in ipairs(vectors) do
    for d = 1, vector and #vector or 0 do vector[d] = vector[d] - COMMON * mean[d] / n end
    if vector then unit(vector) end
  end
  return packed(vectors)
end

--- How near two meanings are.
---@param a string of `of`
---@param b string
---@return number cosine -1 to 1
M.cosine = core.dot

return M
