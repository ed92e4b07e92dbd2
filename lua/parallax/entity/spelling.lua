-- A name in whatever letters, reduced to what its spellings have in common:
-- scripts are put into Latin letters, and what transliteration lets vary is
-- made one. Lax, for where two words must agree they must both.
--   matches  zelenskyy -> zelenski    Зеленский -> zelenski
--   matches  kovalyov -> kovalev      kovalev -> kovalev
--   refuses  nothing: any word has a spelling
local lpeg = require "lpeg"

local memo = require "parallax.memo"

local M = {}

local P, S, R, Cs = lpeg.P, lpeg.S, lpeg.R, lpeg.Cs
local iotated_o = S "yij" * P "o" / "e" -- ё: "Kovalyov", "Kovalev"
local vowel_i = S "yij" ^ 1 / "i" + P "ee" / "i"
local sibilant = (P "tsch" + "tch") / "ch" + P "sch" / "sh"
local digraph = P "kh" / "h" + P "ph" / "f" + P "ck" / "k" + P "x" / "ks" + P "q" / "k" + (P "ou" + "oo") / "u"
  + P "w" / "v"
local dropped = (R "\0/" + R ":@" + R "[`" + R "{\127") / ""
local function double_of(letters)
  local double = P(false)
  for c in letters:gmatch "." do double = double + P(c) * P(c) ^ 1 / c end
  return double
end
-- Letters that vary only by being doubled come first: most are of them.
local PLAIN <const> = "abdfghlmnruvz"
local plain = #S(PLAIN) * (double_of(PLAIN) + 1)
local spelled = Cs((plain + iotated_o + vowel_i + sibilant + digraph + double_of "ceopst" + dropped + 1) ^ 0)

-- The parts of names return.
local spellings = memo.table(function(folded) return spelled:match(folded) end)

--- A word under which transliterations agree: "Zelensky", "Zelenskyy" and
--- "Зеленский" give "zelenski".
---@param word string folded
---@param know table from knowledge.of
---@return string
function M.of(word, know)
  if word:find "[\xCE-\xD2]" then word = word:gsub(utf8.charpattern, know.scripts) end
  return spellings[word]
end

-- Letters that scripts render now so, now so, and those that are left out.
local SAME <const> = {
  a = "", e = "", i = "", o = "", u = "", h = "",
  g = "k", q = "k", c = "k", w = "v", f = "v", z = "s", d = "t", b = "p",
}

--- The consonants of a spelling: "slnsk" of "zelenski".
---@param spelling string
---@return string
function M.skeleton(spelling)
  return (spelling:gsub("%l", SAME):gsub("(.)%1+", "%1"))
end

return M
