--- Numbers as they are written: figures with grouped thousands, words, and what
--- multiplies them ("1,200", "twelve", "3.5 million", "$4bn").
--- Not detected: fractions in words, words beyond two in a row ("two hundred
--- and six"), dates as such.
local lang = require "parallax.lang"
local lexicon = require "parallax.lexicon"

local M = {}

local LONGEST_MARK <const> = 3 -- letters of a scale written at the figure, as in "4bn"

local lists = {}

local function list_of(code)
  if lists[code] == nil then
    lists[code] = lang.has(code) and lexicon.has(code .. ".number") and lexicon.load(code .. ".number") or false
  end
  return lists[code]
end

-- A whole number is one however it was written: 3 and 3.0, 1.5 thousand and 1,500.
local function plain(value) return math.tointeger(value) or value end

-- The value of a figure and the letters at it: "4.5bn", "1,200".
local function read_figure(folded, scales)
  local digits, letters = folded:gsub(",(%d%d%d)", "%1"):match "^([%d.]+)(%a*)$"
  local value = digits and tonumber(digits)
  if not value then return nil end
  if letters == "" then return value, false end
  return scales[letters] and value * scales[letters], true
end

-- "forty-four", as one token or as three.
local function read_words(tokens, k, list)
  local folded = tokens:folded(k)
  local tens, ones = folded:match "^(%a+)%-(%a+)$"
  if tens then
    local high, low = list.values[tens], list.values[ones]
    if high and low and high % 10 == 0 and high >= 20 and low < 10 then return high + low, k end
    return nil, k
  end
  local value = list.values[folded]
  if value and value >= 20 and value < 100 and k + 2 <= #tokens and tokens:text(k + 1) == "-" then
    local low = list.values[tokens:folded(k + 2)]
    if low and low > 0 and low < 10 then return value + low, k + 2 end
  end
  return value, k
end

-- What a word right behind a number multiplies it by. A mark such as "m" must
-- stand at the figure.
local function scale_at(tokens, k, scales)
  if k > #tokens then return nil end
  local folded = tokens:folded(k)
  local is_apart = #folded <= LONGEST_MARK and select(2, tokens:at(k - 1)) + 1 ~= tokens:at(k)
  return not is_apart and scales[folded] or nil
end

--- Reads the number that begins at a token.
---@param tokens parallax.Tokens
---@param k integer
---@param code string ISO 639-1
---@return number? value nil where the token begins no number
---@return integer last token of the number
---
--- Example: `number.read(core.tokens "3.5 million", 1, "en")` --> `3500000, 2`
function M.read(tokens, k, code)
  local list = list_of(code)
  local scales = list and list.scales or {}
  local value, is_scaled = read_figure(tokens:folded(k), scales)
  local last = k
  if not value and list then value, last = read_words(tokens, k, list) end
  local scale = value and not is_scaled and scale_at(tokens, last + 1, scales)
  if scale then value, last = value * scale, last + 1 end
  return value and plain(value), last
end

return M
