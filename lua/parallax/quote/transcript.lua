-- Interviews and transcripts, where a label and a colon open each turn and no
-- marks stand round the words:
--
--   Q: Why did you stay?
--   VANCE: Because nobody else would.
--   Erik Dahl: I would have.
--
-- A single "Name: words" is a headline's matter; three turns, one speaker
-- coming back, make a transcript.
local mark = require "parallax.quote.mark"
local one_of = require "parallax.one_of"
local role = require "parallax.quote.role"

local M = {}

local LABEL = 5 -- tokens of a label at most
local TURNS = 3

local function is_label(view, i, j)
  local span = view:span(i, j)
  local text = view.doc.text:sub(span.first, span.last)
  if view:is("label", j) then return false end
  return text:find "^%u[%u%s%.'-]*$" ~= nil or view.letters[j] == "E" and not view.shape:sub(i, j):find "[^xE.'-]"
    or role.words(view.doc.lang)[view:word(j)] == true
end

-- "Lee: 1,547." is a count.
local function says_words(view, k, to)
  local at = view.doc.text:find("[%a\x80-\xFF]", (view:bytes(k, k)))
  return at ~= nil and at <= to
end

-- The turn that a passage opens: label and words; nil when it opens none.
local function turn_of(view, from, to)
  local i, last = view.tokens:range(from, to)
  if not i then return nil end
  for k = i + 1, math.min(last - 2, i + LABEL) do
    if view.letters[k] == ":" then
      if not is_label(view, i, k - 1) or not says_words(view, k + 1, to) then return nil end
      return { i = i, colon = k, j = last, label = view.doc.text:sub(from, select(2, view.tokens:at(k - 1))) }
    end
    if not one_of["xEds.'O-"][view.letters[k]] then return nil end
  end
end

local function turns_of(view)
  local turns, labels, repeated = {}, {}, false
  local passages = mark.passages(view.doc.text, view.doc:paragraphs())
  for k = 1, #passages do
    local turn = turn_of(view, passages:at(k))
    if turn then
      turns[#turns + 1] = turn
      repeated = repeated or labels[turn.label] ~= nil
      labels[turn.label] = true
    end
  end
  return (#turns >= TURNS and repeated) and turns or {}
end

-- "CV:" after "Clara Vance:": the turn whose label the initials shorten.
local function name_initials(turns)
  local full = {}
  for _, turn in ipairs(turns) do
    if turn.label:find "^%u%u%u?$" then
      turn.named = full[turn.label]
    else
      local initials = (" " .. turn.label):gsub("%s+(%u?)%S*", "%1")
      full[initials] = full[initials] or turn
    end
  end
end

local function holding(turns, k)
  local low, high = 1, #turns
  while low <= high do
    local middle = (low + high) // 2
    if turns[middle].j < k then low = middle + 1 else high = middle - 1 end
  end
  return turns[low] and turns[low].i <= k
end

-- Whether there are colons enough for a transcript: in most articles there are not.
local function has_colons(view)
  local at = 0
  for _ = 1, TURNS do
    at = view.shape:find(":", at + 1, true)
    if not at then return false end
  end
  return true
end

--- The findings of a document with the turns of a transcript among them. What
--- is reported inside a turn is a quotation inside a quotation, and left out.
---@param view parallax.quote.View
---@param findings parallax.quote.Finding[]
---@return parallax.quote.Finding[]
function M.merge(view, findings)
  local turns = has_colons(view) and turns_of(view) or {}
  if #turns == 0 then return findings end
  local merged = {}
  for _, f in ipairs(findings) do
    if not holding(turns, f.cue.k) then merged[#merged + 1] = f end
  end
  name_initials(turns)
  for _, turn in ipairs(turns) do
    local named = turn.named
    merged[#merged + 1] = {
      cue = { i = turn.colon, j = turn.colon, k = turn.colon },
      source = { i = turn.i, j = turn.colon - 1, before = turn.i },
      named = named and { i = named.i, j = named.colon - 1, before = named.i } or nil,
      rule = "transcript-turn", type = "direct", unit = { i = turn.i, j = turn.j },
      fragments = { { turn.colon + 1, turn.j } },
    }
  end
  return merged
end

return M
