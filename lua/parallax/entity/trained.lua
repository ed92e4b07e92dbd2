-- Names that the trained model finds, and how they go together with those of
-- the rules. The model judges every word by all that stands around; a rule
-- that rests on a table or a title knows what it knows.
local M = {}

-- How far each rule is trusted beside the model, by what the two find in text
-- that neither was made with. Rules that are not here add nothing to it.
local ADDS <const> = {
  title = true, forename = true, company = true, known = true, outlet = true, part = true, family = true,
  particle = true, ["surname first"] = true, initials = true, body = true, context = true, short = true,
}
local RETYPES <const> = {
  title = true, known = true, company = true, body = true, context = true, acronym = true, short = true, part = true,
  outlet = true, family = true, located = true, particle = true, ["surname first"] = true, place = true,
  forename = true, initials = true, ending = true, people = true,
}
-- Their borders hold against the model's.
local BORDERS <const> = {
  title = true, known = true, company = true, forename = true, body = true, outlet = true, ["surname first"] = true,
  initials = true, part = true, family = true,
}

-- The model's score is how far it was ahead; 0 is a guess, yet the best one.
local LEAST <const> = 0.5

--- Names of the model as records in tokens.
---@param tags parallax.Tags
---@return table[] records `{ i, j, type, rule, score }` in order
function M.names(tags)
  local list, k = {}, tags:next_name(1)
  while k do
    local type, last, score = tags:name(k)
    list[#list + 1] = { i = k, j = last, type = type, rule = "model", score = LEAST + (1 - LEAST) * score }
    k = tags:next_name(last + 1)
  end
  return list
end

-- The records of a sorted list that share a token with found; where to go on.
local function overlapping(list, found, from)
  while list[from] and list[from].j < found.i do from = from + 1 end
  local to = from
  while list[to] and list[to].i <= found.j do to = to + 1 end
  return from, to - 1
end

-- What a rule says of one name: nothing, its type, or all of it.
local function judge(found, trained, from, to)
  local same = from == to and trained[from].i == found.i and trained[from].j == found.j
  if same and trained[from].type == found.type then return nil end
  if same then return RETYPES[found.rule] and "type" or nil end
  if from > to then return ADDS[found.rule] and "whole" or nil end
  return BORDERS[found.rule] and "whole" or nil
end

--- Joins the names of the rules to those of the model.
---@param rules table[] records in order, apart from each other
---@param trained table[] the same
---@return table[] records in order, apart from each other
function M.join(rules, trained)
  local kept, at, dropped = {}, 1, {}
  for _, found in ipairs(rules) do
    local from, to = overlapping(trained, found, at)
    at = from
    local verdict = judge(found, trained, from, to)
    if verdict then
      for k = from, to do dropped[k] = true end
      kept[#kept + 1] = found
    end
  end
  for k, found in ipairs(trained) do
    if not dropped[k] then kept[#kept + 1] = found end
  end
  table.sort(kept, function(a, b) return a.i < b.i end)
  return kept
end

return M
