-- Names with a number in them: "Airbus A380", "the 787 Dreamliner", "Flight
-- MH370", "Tu-154M". The number is what such a thing is called by; maker and
-- type word come and go.
local core = require "parallax.core"

local M = {}

-- Numbers this short count points, floors and routes.
local LEAST_DIGITS <const> = 3

local HYPHEN <const>, NUMBER <const> = ("-0"):byte(1, 2) -- of core.shapes

--- The number of a name, where a word of it is one: "a380" of "A380s".
---@param word string as written
---@return string? code folded
---@return boolean? bare true of a number alone, which says little by itself
function M.code(word)
  local is_lettered = not word:find "^%d"
  local code = is_lettered and (word:match "^(%u+%-?%d%d+%u?)$" or word:match "^(%u+%-?%d%d+%u?)'?s$"
    or word:match "^(%u%l?%-%d+%u?)s?$")
  if code and #code >= 4 then return code:lower() end
  local number = not is_lettered and (word:match "^(%d%d%d+)'?s?$" or word:match "^(%d%d%d%-%d+)%u*$")
  if number and #number >= LEAST_DIGITS and not number:find "^[12][0-9]%d%d$" then return number, true end
  return nil
end

-- Before a number alone only a maker that is known: "Vik 104" is a score.
local function is_maker(k, text, bare)
  local known = text.known_at[k]
  if known then return known.type == "ORG" end
  return not bare and text.letters:find("^[XAF_]", k) ~= nil and text.shapes:find("^[XA]", k) ~= nil
end

-- The written number at token k and the token it ends at: "KC-45" is three.
local function number_at(k, text)
  local tokens, word = text.tokens, text.tokens:text(k)
  if k + 2 <= #tokens and text.shapes:byte(k + 1) == HYPHEN then
    local code, bare = M.code(word .. "-" .. tokens:text(k + 2))
    if code then return code, k + 2, bare end
  end
  local code, bare = M.code(word)
  return code, k, bare
end

-- Whether the number at token k stands by itself and no maker before it: what
-- mostly does counts something.
local function is_plain(k, text)
  if text.shapes:byte(k) ~= NUMBER or text.shapes:byte(k + 1) == HYPHEN then return false end
  local known = text.known_at[k - 1]
  return not known or known.type ~= "ORG"
end

-- The tokens where a number may begin: "KC" of "KC-45".
local function candidates(text)
  local list, shapes = core.numerals(text.tokens), text.shapes
  for n = 1, #list do
    local k = list[n]
    if k > 2 and shapes:byte(k - 1) == HYPHEN and shapes:find("^[XAI0]", k - 2) then list[n] = k - 2 end
  end
  return list
end

--- Names with a number.
---@param text table from letters.of
---@return table[] records `{ i, j, type, rule, score }` in order, apart from each other
function M.find(text)
  local list, done = {}, 0
  for _, k in ipairs(candidates(text)) do
    local code, j, bare
    if k > done and not text.known_at[k] and not is_plain(k, text) then code, j, bare = number_at(k, text) end
    if code then
      local i = k
      while i - 1 > done and k - i < 2 and is_maker(i - 1, text, bare) do i = i - 1 end
      while j - k < 4 and text.letters:find("^[XF]", j + 1) do j = j + 1 end
      if i < k or not bare then
        list[#list + 1] = { i = i, j = j, type = "MISC", rule = "number", score = 0.8 }
        done = j
      end
    end
  end
  return list
end

return M
