--- Small measures that evidence is made of, each 0 to 1.
local M = {}

--- One odd thing more says less the more there are.
---@param n number from 0
---@return number # 0 to 1
function M.squashed(n) return n / (n + 1) end

--- 1 for what is so.
---@param is_so any
---@return 0|1
function M.bit(is_so) return is_so and 1 or 0 end

--- For how many of two things something is so: a half where for one.
---@param of_a any
---@param of_b any
---@return number # 0, 0.5 or 1
function M.part(of_a, of_b) return (M.bit(of_a) + M.bit(of_b)) / 2 end

--- How many features of a kind two texts share, and how many each has.
---@param a parallax.Features
---@param b parallax.Features
---@param kind "w:"|"n:"|"e:"
---@return integer shared
---@return integer of_a
---@return integer of_b
function M.shared(a, b, kind)
  local shared, of_a, of_b = 0, 0, 0
  for _, key in ipairs(a.keys) do
    if key:sub(1, 2) == kind then
      of_a = of_a + 1
      if b.has[key] then shared = shared + 1 end
    end
  end
  for _, key in ipairs(b.keys) do
    if key:sub(1, 2) == kind then of_b = of_b + 1 end
  end
  return shared, of_a, of_b
end

--- What two texts share that hardly anything else in either report has: a word that
--- each uses once is likely to stand for one thing.
---@param space parallax.Space of the texts, with related words
---@param a parallax.Features
---@param b parallax.Features
---@param in_a table<string, integer> feature -> in how many texts of a's report it stands
---@param in_b table<string, integer>
---@return number # from 0: how telling what they share is
function M.sole(space, a, b, in_a, in_b)
  local sum = 0
  for _, key in ipairs(a.keys) do
    if b.has[key] then sum = sum + a.has[key] / (in_a[key] * in_b[key]) end
  end
  space:each_related(a, b, function(p, q, worth)
    local telling = math.min(a.has[p] or 0, b.has[q] or 0)
    if telling > 0 then sum = sum + worth * telling / (in_a[p] * in_b[q]) end
  end)
  return sum
end

return M
