--- What a text is about beyond its words: the sum of the vectors that its words
--- have from the glosses of WordNet 3.0, so that "the court ruled" is near "the
--- judges' verdict" without a word in common. English only.
--- Not detected: which sense a word has in its sentence; names.
--- Source: Patwardhan and Pedersen (2006), Using WordNet-based context vectors;
--- Deerwester et al. (1990), Indexing by latent semantic analysis; what all
--- texts compared have in common is taken off after Arora, Liang and Ma (2017),
--- A simple but tough-to-beat baseline for sentence embeddings.
local M = {}

local PATH = debug.getinfo(1, "S").source:match "^@(.*)likeness/meaning%.lua$" .. "wordnet/glosses.bin"
local MAGIC <const> = "parallax glosses 1\n"

-- How much of the mean of all texts is taken off each.
local COMMON <const> = 0.7

---@class parallax.Glosses
---@field bytes string the file
---@field n integer stems
---@field dimensions integer
---@field ends integer where the ends of the stems begin, less one
---@field stems integer where the stems begin, less one
---@field rows integer where the vectors begin, less one
---@field known table<string, number[]|false>

local opened

local function open(path)
  local file <close> = assert(io.open(path, "rb"))
  local bytes = file:read "a"
  if bytes:sub(1, #MAGIC) ~= MAGIC then error("meaning: no table of glosses: " .. path, 0) end
  local n, dimensions, at = string.unpack("<I4I4", bytes, #MAGIC + 1)
  local stems = at - 1 + 4 * n
  local rows = stems + string.unpack("<I4", bytes, stems - 3)
  return { bytes = bytes, n = n, dimensions = dimensions, ends = at - 1, stems = stems, rows = rows, known = {} }
end

-- Stem k of the table, from 0.
local function stem_at(glosses, k)
  local first = k > 0 and string.unpack("<I4", glosses.bytes, glosses.ends + 4 * k - 3) or 0
  local last = string.unpack("<I4", glosses.bytes, glosses.ends + 4 * k + 1)
  return glosses.bytes:sub(glosses.stems + first + 1, glosses.stems + last)
end

local function find(glosses, stem)
  local low, high = 0, glosses.n - 1
  while low <= high do
    local middle = (low + high) // 2
    local found = stem_at(glosses, middle)
    if found == stem then return middle end
    if found < stem then low = middle + 1 else high = middle - 1 end
  end
  return nil
end

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

local function vector_of(glosses, stem)
  local known = glosses.known[stem]
  if known == nil then
    local k = find(glosses, stem)
    known = false
    if k then
      local first = glosses.rows + k * glosses.dimensions + 1
      known = { glosses.bytes:byte(first, first + glosses.dimensions - 1) }
      for d, byte in ipairs(known) do known[d] = byte < 128 and byte or byte - 256 end
      unit(known)
    end
    glosses.known[stem] = known
  end
  return known
end

-- The weighed sum of the vectors of the words of a text.
local function sum_of(glosses, features, weight)
  local sum = {}
  for d = 1, glosses.dimensions do sum[d] = 0 end
  for _, key in ipairs(features.keys) do
    local vector = features.words[key] and vector_of(glosses, key:sub(3))
    if vector then
      local worth = weight[key]
      for d = 1, #vector do sum[d] = sum[d] + worth * vector[d] end
    end
  end
  return unit(sum)
end

--- The meanings of the texts of a comparison, beside each other.
---@param list parallax.Features[]
---@param weight table<string, number> of each feature, as in a parallax.Space
---@return (number[]|false)[] vectors of length 1, or 0; false for a text that is not in English
function M.of(list, weight)
  local vectors, mean, n = {}, {}, 0
  for k, features in ipairs(list) do
    vectors[k] = false
    if features.lang == "en" then
      opened = opened or open(PATH)
      vectors[k], n = sum_of(opened, features, weight), n + 1
      for d, value in ipairs(vectors[k]) do mean[d] = (mean[d] or 0) + value end
    end
  end
  for _, vector in ipairs(vectors) do
    for d = 1, vector and #vector or 0 do vector[d] = vector[d] - COMMON * mean[d] / n end
    if vector then unit(vector) end
  end
  return vectors
end

--- How near two meanings are.
---@param a number[] of `of`
---@param b number[]
---@return number cosine -1 to 1
function M.cosine(a, b)
  local sum = 0
  for d = 1, #a do sum = sum + a[d] * b[d] end
  return sum
end

return M
