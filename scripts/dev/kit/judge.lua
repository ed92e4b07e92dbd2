--- Grows what judges a pair by itself (parallax.judge) from marked events, and
--- holds events back to see what that gives.
local forest = require "kit.forest"

local M = {}

-- What suits pairs of one event's reports: some tens of thousands of rows, few of them right.
local ALONE <const> = { trees = 250, depth = 4, step = 0.04, columns = 0.4, bags = 2 }

---@class parallax.dev.Example
---@field a integer number of an item
---@field b integer of another, in another document
---@field row number[] what speaks for the pair
---@field label integer? 1 or 0; nil for one that counts neither way

--- Grows a model of examples. The same examples give the same bytes.
---@param names string[] of the columns
---@param examples parallax.dev.Example[]
---@param settings parallax.dev.ForestSettings
---@return string bytes for `core.forest`
function M.grow(names, examples, settings)
  local rows, labels = {}, {}
  for _, example in ipairs(examples) do
    if example.label then rows[#rows + 1], labels[#labels + 1] = example.row, example.label end
  end
  return forest.fit(names, rows, labels, settings)
end

--- Grows what judges a pair by itself, from events.
---@param by parallax.Judge whose evidence the rows have
---@param events { examples: parallax.dev.Example[] }[]
---@return string bytes
function M.grow_alone(by, events)
  local examples = {}
  for _, each in ipairs(events) do table.move(each.examples, 1, #each.examples, #examples + 1, examples) end
  return M.grow(by.alone, examples, ALONE)
end

--- Holds back one part of some events after the other: every `parts`-th.
---@generic E
---@param events E[]
---@param parts integer
---@param visit fun(others: E[], held: E[])
function M.each_part(events, parts, visit)
  for part = 1, parts do
    local others, held = {}, {}
    for e, each in ipairs(events) do table.insert((e - part) % parts == 0 and held or others, each) end
    visit(others, held)
  end
end

--- The text of a module with other limits.
---@param text string of a module that has `limits = { ... }`
---@param names string[] of the limits, in order
---@param limits table<string, number>
---@return string
function M.with_limits(text, names, limits)
  local parts = {}
  for k, name in ipairs(names) do parts[k] = ("%s = %g"):format(name, limits[name]) end
  return (text:gsub("limits = %b{}", ("limits = { %s }"):format(table.concat(parts, ", ")), 1))
end

return M
