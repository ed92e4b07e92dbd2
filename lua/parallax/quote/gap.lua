-- Finds what was said where words are left out or stand behind.
--
--   spoke of 40 boats and [the town] of [60]
--   [a rebate], which Lee has asked for
local one_of = require "parallax.one_of"
local source = require "parallax.quote.source"

local M = {}

local SHORT <const> = 8 -- tokens of the second subject

-- The preposition of the second, where its subject stands from token i on.
local function second(view, i, word)
  local at = i
  while at < i + SHORT and one_of["dxEr"][view.letters[at]] and not view:is_verb(at) do at = at + 1 end
  local counted = view.letters[at + 1] == "0" or view:is("number", at + 1)
  return at > i and view:word(at) == word and counted and at or nil
end

--- Whether a conjunction, with a comma before it or not, leads to such a subject.
---@param view parallax.quote.View
---@param k integer token behind the first content
---@param start integer first token of that
---@param rule string? what found it
---@return integer? i first token of the second subject
---@return integer? at its preposition
function M.at(view, k, start, rule)
  if rule ~= "cue-before-object" then return nil end
  local i = view.letters[k] == "," and k + 1 or k
  if view.letters[i] ~= "C" then return nil end
  local at = second(view, i + 1, view:word(start - 1))
  if at then return i + 1, at end
end

--- The finding of the second subject, behind that of the first.
---@param view parallax.quote.View
---@param finding parallax.quote.Finding
---@param j integer last token of its content
---@return parallax.quote.Finding?
function M.of(view, finding, j)
  local i, at = M.at(view, j + 1, finding.start, finding.rule)
  if not i then return nil end
  return { cue = finding.cue, source = { i = i, j = at - 1, before = i }, verb = finding.verb, rule = finding.rule,
    unit = finding.unit, start = at + 1 }
end

-- Where the noun phrase begins that ends at token j: "a rebate on the rent".
local function phrase_start(view, j, low)
  local i = source.owner(view, j, low)
  local tie = i - 1
  if tie > low + 1 and one_of["xr"][view.letters[tie - 1]] and (view.letters[tie] == "O" or view:is("binding", tie)
    or view.letters[tie] == "i") then return source.owner(view, tie - 1, low) end
  return i
end

--- "[A rebate], which [Lee] has asked for": what a relative clause is about, whose verb
--- leaves its preposition behind.
---@param view parallax.quote.View
---@param cue parallax.quote.Cue
---@param unit { i: integer, j: integer } stretch that it stands in
---@param left parallax.quote.Source who speaks
---@param k integer token of the relative word
---@return parallax.quote.Finding?
function M.stranded(view, cue, unit, left, k)
  local verb, last = cue.verbs[1], cue.j + 1
  if verb.with and verb.prepositions[verb.with] then last = cue.j
  elseif not verb.prepositions[view:word(last)] then return nil end
  if not one_of[".,;:iYCBK"][view.letters[last + 1]] or not one_of[",xE"][view.letters[k - 1]] then return nil end
  local j = view.letters[k - 1] == "," and k - 2 or k - 1
  local i = phrase_start(view, j, unit.i)
  if i > j then return nil end
  return { cue = cue, source = left, verb = verb, rule = "cue-in-relative-clause", unit = unit,
    fragments = { { i, j } } }
end

return M
