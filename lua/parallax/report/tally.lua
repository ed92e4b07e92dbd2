--- Counts of words, in the spelling met first; capitals make no difference.
local core = require "parallax.core"

local M = {}

--- A new count.
---@return table tally
function M.new() return { order = {}, of = {} } end

--- Counts one more.
---@param t table a tally
---@param word string
---@param remark? string what is said of it; with another remark it is counted apart
function M.add(t, word, remark)
  local key = core.fold(word) .. "\0" .. (remark or "")
  local entry = t.of[key]
  if not entry then
    entry = { word = word, remark = remark or "", count = 0 }
    t.of[key], t.order[#t.order + 1] = entry, entry
  end
  entry.count = entry.count + 1
end

--- All words with their counts above one, the most frequent first; a remark
--- stands once, after the last of its words.
---@param t table a tally
---@return string
---
--- Example: "treaty" twice and "pact" with the remark "own", "treaty" with "said"
--- --> `treaty ×2, pact [own]; treaty [said]`
function M.text(t)
  table.sort(t.order, function(a, b)
    if a.count ~= b.count then return a.count > b.count end
    if a.word ~= b.word then return a.word < b.word end
    return a.remark < b.remark
  end)
  local groups, of = {}, {}
  for _, entry in ipairs(t.order) do
    local group = of[entry.remark]
    if not group then
      group = { remark = entry.remark }
      groups[#groups + 1], of[entry.remark] = group, group
    end
    group[#group + 1] = entry.word .. (entry.count > 1 and (" ×%d"):format(entry.count) or "")
  end
  local parts = {}
  for k, group in ipairs(groups) do
    parts[k] = table.concat(group, ", ") .. (group.remark ~= "" and (" [%s]"):format(group.remark) or "")
  end
  return table.concat(parts, "; ")
end

return M
