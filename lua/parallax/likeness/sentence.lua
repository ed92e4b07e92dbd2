--- How alike two sentences are in what they say: the weight of the units that
--- correspond, less what tells that they speak of different things.
--- Not detected: irony; who does what to whom, where the words are the same;
--- paraphrase by phrases that no dictionary of words relates.
--- Source: after the alignment of Sultan, Bethard and Sumner, DLS@CU (SemEval
--- 2014), with root inverse frequencies and WordNet instead of a paraphrase table.
local align = require "parallax.likeness.align"
local unit = require "parallax.likeness.unit"

local M = {}

-- What takes a part of the score away: numbers on both sides that do not
-- agree, states that do not, antonyms in one place, one side that denies.
local OTHER_NUMBER <const>, OTHER_STATE <const>, ANTONYM <const>, NEGATION <const> = 0.15, 0.25, 0.15, 0.1

---@class parallax.SentenceLikeness
---@field score number 0 to 1
---@field matches { a: string, b: string, relation: string, strength: number }[] what corresponds, in order of a,
---  with the words as they stand; see parallax.Match
---@field negated boolean whether one side alone denies

local function covered(units, matches, side)
  local share, total = {}, 0
  for _, match in ipairs(matches) do
    share[match[side]] = math.max(share[match[side]] or 0, match.strength)
  end
  local sum = 0
  for k, each in ipairs(units) do
    total = total + each.weight
    sum = sum + each.weight * (share[k] or 0)
  end
  return sum, total
end

local function has_free(units, taken, kind)
  for k, each in ipairs(units) do
    if each.kind == kind and not taken[k] then return true end
  end
  return false
end

local function has_match(matches, relation)
  for _, match in ipairs(matches) do
    if match.relation == relation then return true end
  end
  return false
end

local function in_words(matches, a, b, units_a, units_b)
  local list = {}
  for k, match in ipairs(matches) do
    local p, q = units_a[match.a], units_b[match.b]
    list[k] = { a = a:sub(p.first, p.last), b = b:sub(q.first, q.last), relation = match.relation,
      strength = match.strength }
  end
  return list
end

---@class parallax.Reading of a sentence that is compared with many
---@field units parallax.Unit[]
---@field denies boolean
---@field code string ISO 639-1

--- Reads a sentence once, to compare it with many.
---@param text string UTF-8
---@param code? string ISO 639-1, "en" by default
---@return parallax.Reading
function M.read(text, code)
  code = code or "en"
  local units, denies = unit.of(text, code)
  return { units = units, denies = denies, code = code }
end

--- How alike two sentences are that were read.
---@param a parallax.Reading
---@param b parallax.Reading in the same language
---@return number score 0 to 1
---@return parallax.Match[] matches
function M.score(a, b)
  local matches, of_a, of_b = align.units(a.units, b.units, a.code)
  local sum_a, total_a = covered(a.units, matches, "a")
  local sum_b, total_b = covered(b.units, matches, "b")
  local score = total_a + total_b > 0 and (sum_a + sum_b) / (total_a + total_b) or 0
  if has_match(matches, "number") then score = score * (1 - OTHER_NUMBER) end
  if has_free(a.units, of_a, "name") and has_free(b.units, of_b, "name") then score = score * (1 - OTHER_STATE) end
  if has_match(matches, "antonym") then score = score * (1 - ANTONYM) end
  if a.denies ~= b.denies then score = score * (1 - NEGATION) end
  return score, matches
end

--- Compares two sentences.
---@param a string UTF-8
---@param b string UTF-8
---@param code? string ISO 639-1, "en" by default; without data for the language only equal stems and numbers count
---@return parallax.SentenceLikeness
---
--- Example: `sentence.compare("Rebels kill six", "Six killed by rebels").score` --> 0.976...
function M.compare(a, b, code)
  local read_a, read_b = M.read(a, code), M.read(b, code)
  local score, matches = M.score(read_a, read_b)
  return {
    score = score, matches = in_words(matches, a, b, read_a.units, read_b.units),
    negated = read_a.denies ~= read_b.denies,
  }
end

return M
