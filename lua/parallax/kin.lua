--- Which of some reports are about one event: they tell the same things, name
--- the same persons and places, or both are like enough to the rest of them.
local likeness = require "parallax.likeness"

local M = {}

-- Documents with less in common than KIN are hardly about one event. They may
-- be, from KIN_BY_OTHERS on, if they name the same things, at least this part
-- and this many, or if this part of all other documents is kin to both.
local KIN <const>, KIN_BY_OTHERS <const> = 0.28, 0.15
local NAMED <const>, FEWEST_NAMED <const>, COMMON_KIN <const> = 0.2, 3, 1 / 3

---@class parallax.Kin
---@field features table<integer, parallax.Features> document -> all that it tells
---@field documents integer[]
---@field known table<integer, { common: number, is_kin: boolean, lack: number? }> by two documents
local Kin = {}
Kin.__index = Kin

--- Prepares some documents to be asked about.
---@param features table<integer, parallax.Features> number of a document -> what it tells
---@return parallax.Kin
function M.new(features)
  local kin = setmetatable({ features = features, documents = {}, known = {} }, Kin)
  for doc in pairs(features) do table.insert(kin.documents, doc) end
  table.sort(kin.documents)
  return kin
end

-- What two documents have in common as wholes, and whether that is enough for
-- itself; found once a pair.
function Kin:of(a, b)
  local key = a < b and a << 32 | b or b << 32 | a
  if not self.known[key] then
    local common = likeness.kinship(self.features[a], self.features[b])
    local is_kin = common >= KIN
    if not is_kin and common >= KIN_BY_OTHERS then
      local named, n = likeness.kinship_of_names(self.features[a], self.features[b])
      is_kin = named >= NAMED and n >= FEWEST_NAMED
    end
    self.known[key] = { common = common, is_kin = is_kin }
  end
  return self.known[key]
end

-- Whether enough of all other documents are about the event of both.
function Kin:have_common_kin(a, b)
  local n = 0
  for _, doc in ipairs(self.documents) do
    if doc ~= a and doc ~= b and self:of(a, doc).is_kin and self:of(b, doc).is_kin then n = n + 1 end
  end
  return n > 0 and n >= COMMON_KIN * (#self.documents - 2)
end

--- What two documents lack in common to be about one event.
---@param a integer number of a document
---@param b integer
---@return number lack 0 where they are, else how much more kinship they would need
function Kin:lack(a, b)
  local pair = self:of(a, b)
  if not pair.lack then
    local is_one = pair.is_kin or pair.common >= KIN_BY_OTHERS and self:have_common_kin(a, b)
    pair.lack = is_one and 0 or KIN - pair.common
  end
  return pair.lack
end

return M
