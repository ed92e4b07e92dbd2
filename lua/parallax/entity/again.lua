-- A name that the text has shown to be one is one wherever it stands.
local M = {}

-- A single word must have been found so many times, or for a good reason.
local TIMES <const>, SURE <const> = 2, 0.9

-- The best record of every wording, by its first word; those found well
-- enough to be looked for again.
local function wordings(names, text)
  local by_text, list = {}, {}
  for _, found in ipairs(names) do
    local words = {}
    for k = found.i, found.j do words[#words + 1] = text.tokens:text(k) end
    local key = table.concat(words, " ")
    local known = by_text[key]
    if not known then
      known = { words = words, type = found.type, score = found.score, times = 0 }
      by_text[key], list[#list + 1] = known, known
    end
    known.times = known.times + 1
    if found.score > known.score then known.type, known.score = found.type, found.score end
  end
  local by_first = {}
  for _, known in ipairs(list) do
    if known.times >= TIMES or #known.words > 1 or known.score >= SURE then
      local first = known.words[1]
      by_first[first] = by_first[first] or {}
      table.insert(by_first[first], known)
    end
  end
  return by_first
end

local function stands_at(known, i, text, covered)
  for k, word in ipairs(known.words) do
    local at = i + k - 1
    if at > #text.letters or covered[at] or text.tokens:text(at) ~= word then return false end
  end
  return true
end

-- Beside another capital it is part of some other name: "the Vik Building".
local function is_free(i, j, text, covered)
  local before, after = text.letters:sub(i - 1, i - 1), text.letters:sub(j + 1, j + 1)
  return not (after:find "[XAFEWHKLQI]" and not covered[j + 1])
    and not (i > 1 and before:find "[XAFEIW]" and not covered[i - 1] and not text.doubtful[i - 1])
end

local function longest_at(list, i, text, covered)
  local best
  for _, known in ipairs(list or {}) do
    if (not best or #known.words > #best.words) and stands_at(known, i, text, covered)
      and is_free(i, i + #known.words - 1, text, covered) then
      best = known
    end
  end
  return best
end

--- Finds names again where nothing was found.
---@param names table[] records in order, apart from each other
---@param text table from letters.of
---@return table[] records in order, apart from each other
function M.find(names, text)
  local covered, kept = {}, table.move(names, 1, #names, 1, {})
  for _, found in ipairs(names) do
    for k = found.i, found.j do covered[k] = true end
  end
  local by_first = wordings(names, text)
  local ordinary = text.knowledge.common
  for i in text.shapes:gmatch "()[XA]" do
    local list = not covered[i] and by_first[text.tokens:text(i)]
    local known = list and longest_at(list, i, text, covered)
    if known and not (#known.words == 1 and text.doubtful[i] and ordinary[text.tokens:folded(i)]) then
      local j = i + #known.words - 1
      for k = i, j do covered[k] = true end
      kept[#kept + 1] = { i = i, j = j, type = known.type, rule = "again", score = 0.7 }
    end
  end
  if #kept > #names then table.sort(kept, function(a, b) return a.i < b.i end) end
  return kept
end

return M
