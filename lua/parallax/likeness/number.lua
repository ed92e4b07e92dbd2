--- Numbers as they are written: figures with grouped thousands, words, and what
--- multiplies them ("1,200", "twelve", "3.5 million", "$4bn").
--- Not detected: fractions in words, numerals beyond 99 in words, dates as such.
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

--- Reads the number that begins at a token.
---@param tokens parallax.Tokens
---@param k integer
---@param code string ISO 639-1
---@return number? value nil where the token begins no number
---@return integer last token of the number
function M.read(tokens, k, code)
  local list = list_of(code)
  local folded = tokens:folded(k)
  local scales = list and list.scales or {}
  local value, is_scaled = read_figure(folded, scales)
  if not value then value, is_scaled = list and list.values[folded], false end
  if not value then return nil, k end
  if is_scaled or k == #tokens then return plain(value), k end
  local next_word = tokens:folded(k + 1)
  local is_mark = #next_word <= LONGEST_MARK and select(2, tokens:at(k)) + 1 ~= tokens:at(k + 1)
  local scale = scales[next_word]
  if not scale or is_mark or scale == value then return plain(value), k end
  return plain(value * scale), k + 1
end

return M
