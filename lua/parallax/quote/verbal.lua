-- Tells whether words have the verb of a clause.
local core = require "parallax.core"
local is_at = require "parallax.quote.is_at"
local one_of = require "parallax.one_of"

local M = {}

local NEAR <const> = 60 -- tokens that one glance takes in

local VERBAL <const> = one_of["xVavqsb'"] -- what a verb may be

--- Whether a verb of a clause stands in tokens i to j, as far as one can tell.
---@param view parallax.quote.View
---@param i integer
---@param j integer
---@return boolean
function M.has(view, i, j)
  local letters = view.letters
  for k = i, math.min(j, i + NEAR) do
    local letter = letters[k]
    if VERBAL[letter] then
      if letter == "q" or view:is_verb(k) or one_of["sb"][letter] and not view:is("also_noun", k) then return true end
      if letter == "'" and view:is("be", k) and letters[k - 1] == "p" then return true end
    end
  end
  return false
end

--- Whether a verb stands in tokens i to j that is not that of a relative clause:
--- "told state radio [the bonds were safe]", not "promised the crews a rise that would last".
---@param view parallax.quote.View
---@param i integer
---@param j integer
---@return boolean
function M.has_main(view, i, j)
  local relative, last = false, nil
  for k = i, math.min(j, i + NEAR) do
    if is_at(view, k, "HR") then
      relative = true
    elseif view:is_verb(k) and not is_at(view, k - 1, "Tdz'") then
      if not relative and last ~= k - 1 then return true end
      relative, last = false, k
    end
  end
  return false
end

--- The end of a stretch, or the "and" in it behind which a verb begins.
---@param view parallax.quote.View
---@param k integer its first token
---@param high integer its last
---@param even_that boolean? also where "that" follows it, as in "conceded errors but denied that"
---@return integer
function M.before_joint(view, k, high, even_that)
  local joint = core.place(view.shape, "C", k, k + NEAR)
  local parts = joint and joint < high and view:is_verb(joint + 1)
  return parts and (even_that or not is_at(view, joint + 2, "H")) and joint or high
end

return M
