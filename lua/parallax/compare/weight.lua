--- How likely evidence makes it that two statements are one: boosted trees,
--- grown from the pairs of sentences of the gold events in spec/fixtures that
--- may be tuned on. scripts/dev/links.lua grows them, prints what each event
--- gives when held back, and writes alone.forest, together.forest and the limits.
--- Source: Friedman (2001), Greedy function approximation: a gradient boosting
--- machine.
local core = require "parallax.core"

local M = {}

local FOLDER <const> = debug.getinfo(1, "S").source:match "^@(.*)weight%.lua$"

-- What a pair by itself is judged by; see compare.evidence.
M.alone = {
  "alike", -- shared weight over the mean of both
  "aligned", -- the same word by word, with related words, figures and states
  "meant", -- how near what they are about is, beside that of the pairs around it
  "telling", -- how rare in the language is what both have
  "spelling", -- shared trigrams of characters, beside those of the pairs around it
  "wording", -- and shared pairs of words
  "sole", -- words that each report uses hardly anywhere else
  "around", -- how alike what stands before and after them is
  "lighter", -- weight of the words of the lighter one of the two
  "heavier", -- and of the other
  "names", -- how many names both have
  "figures", -- how many figures both have
  "same_speaker", -- both have a speaker, and the same
  "other_speaker", -- and not the same
  "speakers", -- how many of the two have a speaker
  "said", -- how many have words of somebody
  "both_said", -- both or neither have
  "quoted", -- versions of one quotation, or one phrase in marks
  "requoted", -- how many have a quotation that another report gives too
  "one_denies", -- one side alone denies
  "apart", -- how far apart in their reports
  "earlier", -- place in its report of the one that comes earlier
  "later", -- and of the other
  "both_lead", -- both open their reports
  "size", -- how many statements the shorter report has
}

-- What it is judged by in the light of all others; see compare.context.
M.together = {
  "likely", -- log odds by itself
  "along", -- pairs around it that keep the order of both
  "beside", -- a neighbour of one with the other
  "rival", -- log odds of the better other partner of one of them
  "lesser_rival", -- and of the other
  "third", -- a statement of a third report that is likely one with both
  "apart", -- how far apart in their reports
  "common", -- what part of the shorter report the other has too
}

-- Where pairs are linked, as parts of the F1 that is expected; see `pairing.limits` and `cover`.
M.limits = { sure = 0.45, split = 0.65, coherent = 0.45, least = 0.25 }

--- Reads a model.
---@param name "alone"|"together"
---@param path? string the file that comes with Parallax, unless given
---@return parallax.Forest # raises where there is none, or it is damaged or made for other evidence
function M.read(name, path)
  path = path or ("%s%s.forest"):format(FOLDER, name)
  local function fail(reason)
    error(("links: %s; install Parallax anew, or run `make links`"):format(reason), 0)
  end
  local file <close>, reason = io.open(path, "rb")
  if not file then fail(reason) end
  local forest, why = core.forest(file:read "a" or "")
  if not forest then fail(("%s: %s"):format(path, why)) end
  if table.concat(forest:names(), " ") ~= table.concat(M[name], " ") then
    fail(path .. ": made for other evidence")
  end
  return forest
end

local opened = {}

--- A model that comes with Parallax; once read, it is kept.
---@param name "alone"|"together"
---@return parallax.Forest # raises as `read` does
function M.model(name)
  opened[name] = opened[name] or M.read(name)
  return opened[name]
end

--- The numbers of some evidence in order.
---@param names string[] `alone` or `together`
---@param evidence table<string, number>
---@return number[]
function M.row(names, evidence)
  local row = {}
  for k, name in ipairs(names) do row[k] = evidence[name] end
  return row
end

--- How likely evidence makes a link.
---@param model parallax.Forest
---@param row number[] evidence in the order that the model was made for
---@return number probability 0 to 1
function M.likely(model, row) return 1 / (1 + math.exp(-model:score(row))) end

return M
