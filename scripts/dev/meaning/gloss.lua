--- Reads WordNet 3.0: what stands in and around the gloss of each synset.
local stem = require "meaning.stem"

local M = {}

local LEMMA <const>, GLOSS <const>, RELATED <const> = 2, 1, 0.5 -- what a word of each place counts
-- Pointers (wninput(5WN)) to what a synset is, is part of, comes from or is like.
local POINTERS <const> = {
  ["@"] = true, ["+"] = true, ["&"] = true, ["*"] = true, [">"] = true, ["\\"] = true, ["="] = true,
  ["^"] = true, ["$"] = true, [";c"] = true, ["#m"] = true, ["#s"] = true, ["#p"] = true, ["%m"] = true,
  ["%s"] = true, ["%p"] = true,
}

local function parse(line)
  local offset, kind, count, rest, gloss = line:match "^(%d+) %d+ (%a) (%x+) (.-) | (.*)$"
  local synset = { key = (kind == "s" and "a" or kind) .. offset, lemmas = {}, targets = {}, gloss = stem.list(gloss) }
  local at = 1
  for _ = 1, tonumber(count, 16) do
    local lemma, next_at = rest:match("^(%S+) %x+ ()", at)
    for _, each in ipairs(stem.list((lemma:gsub("_", " "):gsub("%b()$", "")))) do table.insert(synset.lemmas, each) end
    at = next_at
  end
  for symbol, target, pos in rest:gmatch("(%S+) (%d%d%d%d%d%d%d%d) (%a) %x%x%x%x", at) do
    if POINTERS[symbol] then table.insert(synset.targets, pos .. target) end
  end
  return synset
end

local function read_synsets(source)
  local list, by_key = {}, {}
  for _, name in ipairs { "noun", "verb", "adj", "adv" } do
    for line in io.lines(source .. "/data." .. name) do
      if not line:find "^ " then
        local synset = parse(line)
        list[#list + 1], by_key[synset.key] = synset, synset
      end
    end
  end
  return list, by_key
end

local function counted(synset, by_key)
  local order, count = {}, {}
  local function add(stems, worth)
    for _, each in ipairs(stems) do
      if not count[each] then order[#order + 1], count[each] = each, 0 end
      count[each] = count[each] + worth
    end
  end
  add(synset.lemmas, LEMMA)
  add(synset.gloss, GLOSS)
  for _, key in ipairs(synset.targets) do add(by_key[key] and by_key[key].lemmas or {}, RELATED) end
  return { order = order, worth = count }
end

--- The glosses, in the order of WordNet's files.
---@param source string folder with data.*
---@return { order: string[], worth: table<string, number> }[] glosses stems in order, and how much each counts
function M.read(source)
  local synsets, by_key = read_synsets(source)
  local glosses = {}
  for k, synset in ipairs(synsets) do glosses[k] = counted(synset, by_key) end
  return glosses
end

return M
