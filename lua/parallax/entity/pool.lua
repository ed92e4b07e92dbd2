-- Groups in the making: kept under keys, and findable by parts of their
-- names, in one document or in all. No mention is ever compared with every
-- other, so the work is linear in the mentions.
local Pool = {}
Pool.__index = Pool

local M = {}

-- Groups kept under one key; with more, the key tells nothing any more.
local MOST_KEPT <const> = 8
-- One of several leads when it has so many times the mentions of the next.
local LEADS <const> = 3

-- An index without keys: never written to.
local NONE <const> = {}

local function new_row(indexes)
  local row = {}
  for k = 1, #indexes do row[indexes[k]] = NONE end
  return row
end

--- An empty pool.
---@param indexes string[] names of the indexes
---@param documents integer how many there are: the one there is has the indexes of all
---@param keeps_mentions boolean whether the groups are to have lists of their mentions
---@return table pool `groups` in the order they came up; `by_key`; `here`, document to index to key; `all`, index to
---  key
function M.new(indexes, documents, keeps_mentions)
  local all, here = new_row(indexes), {}
  for d = 1, documents do here[d] = documents > 1 and new_row(indexes) or all end
  return setmetatable({ groups = {}, by_key = {}, here = here, all = all, keeps_mentions = keeps_mentions }, Pool)
end

--- The group of a key, made when it is not there.
---@param key string
function Pool:under(key)
  local group = self.by_key[key]
  if not group then
    group = { false, -- with room for what join and note add
      mentions = self.keeps_mentions and {} or nil, size = 0, number = #self.groups + 1,
      first_type = nil, weight = nil, types = nil, first_name = nil, times = nil, names = nil,
      spare = nil, gender = nil, full_at = nil, spelt = nil,
    }
    group[1] = group -- so that it stands for the list of itself under a key
    self.groups[#self.groups + 1] = group
    self.by_key[key] = group
  end
  return group
end

-- Most groups have one type and one name; those have a table of either that
-- have more.
local function add_type(group, type, score)
  local types = group.types
  if types then
    types[type] = (types[type] or 0) + score
  elseif not group.first_type then
    group.first_type, group.weight = type, score
  elseif group.first_type == type then
    group.weight = group.weight + score
  else
    group.types = { [group.first_type] = group.weight, [type] = score }
  end
end

local function add_name(group, name)
  local names = group.names
  if names then
    names[name] = (names[name] or 0) + 1
  elseif not group.first_name then
    group.first_name, group.times = name, 1
  elseif group.first_name == name then
    group.times = group.times + 1
  else
    group.names = { [group.first_name] = group.times, [name] = 1 }
  end
end

--- Adds a mention to a group.
---@param group table
---@param m table mention with `form`
---@param rule string what joined it
---@param unnamed? boolean it is no name of the group
---@return true
function Pool:join(group, m, rule, unnamed)
  local form, size = m.form, group.size + 1
  group.size, m.group = size, group
  if self.keeps_mentions then
    if rule == "same name" and size == 1 then rule = "first mention" end
    group.mentions[size] = { doc = m.doc, first = m.first, last = m.last, form = "name", rule = rule }
  end
  if m.type and rule ~= "apposition" then add_type(group, m.type, m.given.score or 1) end -- of what is beside a name
  if size == 1 then group.spare = form.bare end -- where no mention names it
  if not unnamed then add_name(group, form.bare) end
  local gender = form.gender
  if gender then
    if gender ~= "either" and not group.gender then group.gender = gender end
    if form.title_gender then group.gender = form.title_gender end -- "Ms." knows better than a table of forenames
  end
  return true
end

-- Adds a group to the others under a key.
local function add_to(list, index, key, group)
  for k = 1, #list do
    if list[k] == group then return end
  end
  if list[1] == list then
    index[key] = { list, group }
  elseif #list < MOST_KEPT then
    list[#list + 1] = group
  else
    list.full = true
  end
end

local function add(row, name, key, group)
  local index = row[name]
  if index == NONE then
    row[name] = { [key] = group }
    return
  end
  local list = index[key]
  if not list then
    index[key] = group
  elseif list ~= group then
    add_to(list, index, key, group)
  end
end

--- Notes where the document of a mention first names its group by more than a
--- part of its name.
---@param m table mention with `group`
function M.name_in_full(m)
  local group, doc, first = m.group, m.doc, m.first
  local full_at = group.full_at
  if not full_at then
    group.full_at = { [doc] = first }
  elseif not full_at[doc] or first < full_at[doc] then
    full_at[doc] = first
  end
end

--- Notes the group of a mention under a key, for its document and for all.
---@param name string of the index
---@param m table mention with `group`
---@param key string
function Pool:note(name, m, key)
  local group, all, here = m.group, self.all, self.here[m.doc]
  add(all, name, key, group)
  if here ~= all then add(here, name, key, group) end
end

--- The only group under a key that fits.
---@param index? table<string, table[]>
---@param key string
---@param fits? fun(group: table): boolean
---@return table? group
function M.only(index, key, fits)
  local list, found = index and index[key], nil
  if not list or list.full then return nil end
  for k = 1, #list do
    local group = list[k]
    if not fits or fits(group) then
      if found then return nil end
      found = group
    end
  end
  return found
end

--- The only group under a key, or the one that is named far more often than
--- the others: of Nordvind Lines and Nordvind Sport, "Nordvind" is the former.
---@param index? table<string, table[]>
---@param key string
---@return table? group
function M.leading(index, key)
  local list = index and index[key]
  if not list or list.full then return nil end
  local best, most, next_most = nil, 0, 0
  for k = 1, #list do
    local group = list[k]
    local size = group.size
    if size > most then
      best, most, next_most = group, size, most
    elseif size > next_most then
      next_most = size
    end
  end
  return most >= LEADS * next_most and best or nil
end

return M
