--- Reads scripts/dev/meaning/ideas: a line is an idea as reporters put it, on
--- the left of the bar words and phrases that stand for one another, on the
--- right words of the same idea in another part of speech or from another side:
---   resign, quit, step down | resignation, departure, successor
local source = require "meaning.source"
local stem = require "meaning.stem"

local M = {}

-- What a word counts as one of several of a phrase, and right of the bar.
local PHRASE <const>, NEIGHBOUR <const> = 0.6, 0.6

---@class meaning.Idea
---@field order string[] stems, as they stand
---@field worth table<string, number> stem -> 0 to 1: 1 for a word on the left

local function add(idea, entry, worth)
  local stems, is_phrase = stem.list(entry), entry:find "[ -]"
  if is_phrase then worth = worth * PHRASE / math.max(1, #stems) end
  for _, each in ipairs(stems) do
    if not idea.worth[each] then idea.order[#idea.order + 1] = each end
    idea.worth[each] = math.max(idea.worth[each] or 0, worth)
  end
end

local function parse(line)
  local left, right = line:match "^([^|]*)|?(.*)$"
  local idea = { order = {}, worth = {} }
  for entry in left:gmatch "%s*([^,]+)" do add(idea, entry:gsub("%s+$", ""), 1) end
  for entry in right:gmatch "%s*([^,]+)" do add(idea, entry:gsub("%s+$", ""), NEIGHBOUR) end
  return idea
end

--- All ideas, in the order of the files' names and lines.
---@param root string of the checkout
---@return meaning.Idea[] ideas of two stems or more
function M.read(root)
  local ideas = {}
  source.each_line(root, "ideas", function(line)
    local idea = parse(line)
    if #idea.order > 1 then ideas[#ideas + 1] = idea end
  end)
  return ideas
end

return M
