--- Random numbers that are the same in every run: resampling starts from a
--- stated seed, so that a reader can repeat an interval to the last digit.
local M = {}

---@class parallax.stats.Random
---@field state integer
local Random = {}
Random.__index = Random

--- A generator. It is independent of `math.random`.
--- Source: Steele, Lea and Flood (2014), Fast Splittable Pseudorandom Number Generators (SplitMix64).
---@param seed? integer 1 by default
---@return parallax.stats.Random
function M.new(seed) return setmetatable({ state = seed or 1 }, Random) end

-- 64 random bits.
function Random:bits()
  self.state = self.state + 0x9E3779B97F4A7C15
  local z = self.state
  z = (z ~ (z >> 30)) * 0xBF58476D1CE4E5B9
  z = (z ~ (z >> 27)) * 0x94D049BB133111EB
  return z ~ (z >> 31)
end

--- A number from 0 up to, not including, 1.
---@return number
function Random:unit() return (self:bits() >> 11) * 2.0 ^ -53 end

--- A whole number from 1 to n.
---@param n integer
---@return integer
function Random:integer(n) return math.floor(self:unit() * n) + 1 end

--- Puts a list into random order, in place.
---@param list any[]
---@return any[] list
function Random:shuffle(list)
  for k = #list, 2, -1 do
    local other = self:integer(k)
    list[k], list[other] = list[other], list[k]
  end
  return list
end

return M
