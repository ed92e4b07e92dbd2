-- Text without capitals: which words would have one. Forenames with what
-- follows them, names of the tables, and words that no dictionary has beside
-- a word for a body. Elsewhere the capital is what shows a name.
local wordnet = require "parallax.wordnet"

local M = {}

-- Text of fewer words is no text without capitals, but a line in small letters.
local LEAST_WORDS <const> = 12
-- Shorter words that the dictionary lacks are abbreviations and particles.
local LEAST_LETTERS <const> = 3

--- Whether a text has no capitals at all.
---@param shapes string of core.shapes
---@return boolean
function M.is(shapes)
  return not shapes:find "[XAI]" and select(2, shapes:gsub("x", "")) >= LEAST_WORDS
end

local Text = {}
Text.__index = Text

function Text:letter(k) return self.letters:sub(k, k) end

-- Whether nothing but a name is written so.
function Text:is_strange(k)
  local word = self.tokens:folded(k)
  return self:letter(k):find "[xe]" ~= nil and #word >= LEAST_LETTERS and #wordnet.forms(word) == 0
end

function Text:raise(k)
  self.raised[k] = true
  return true
end

-- "ada moreno", "mr. moreno".
local function raise_persons(text)
  for k in text.letters:gmatch "()[f6]" do
    local has_surname = k < #text.letters and text:is_strange(k + 1)
    if text:letter(k) == "6" then
      if has_surname or text.letters:find("^[fe]", k + 1) then text:raise(k + 1) end
    elseif has_surname then
      text.surnames[text.tokens:folded(k + 1)] = text:raise(k) and text:raise(k + 1)
    elseif text.letters:find("^p", k - 1) and k > 1 then
      text:raise(k)
    end
  end
end

-- "tolm airlines", and the surnames of those who were named in full.
local function raise_others(text)
  for k in text.letters:gmatch "()[xe]" do
    local before_body = text.letters:find("^[hu]", k + 1) and text:is_strange(k)
    if before_body then text:raise(k + 1) end
    if before_body or text.surnames[text.tokens:folded(k)] then text:raise(k) end
  end
end

local function raise_known(text)
  local hits = text.found
  for h = 1, #hits, 3 do
    local entry = text.knowledge.known[hits[h + 2]]
    if entry and not entry.unsure and not entry.acronym then
      for k = hits[h], hits[h + 1] do text:raise(k) end
    end
  end
end

--- Writes capitals into letters and shapes.
---@param text table of letters.lua: `tokens`, `shapes`, `letters`, `knowledge`
---@return string letters
---@return string shapes
function M.raise(text)
  local self = setmetatable({
    letters = text.letters, tokens = text.tokens, found = text.found, knowledge = text.knowledge, raised = {},
    surnames = {},
  }, Text)
  raise_persons(self)
  raise_others(self)
  raise_known(self)
  local letters, shapes = {}, {}
  for k = 1, #text.letters do
    local letter, shape = text.letters:sub(k, k), text.shapes:sub(k, k)
    letters[k] = self.raised[k] and letter:upper() or letter
    shapes[k] = self.raised[k] and "X" or shape
  end
  return table.concat(letters), table.concat(shapes)
end

return M
