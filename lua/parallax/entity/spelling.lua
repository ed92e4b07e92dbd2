-- A name in whatever letters, reduced to what its spellings have in common:
-- scripts are put into Latin letters, and what transliteration lets vary is
-- made one. Lax, for where two words must agree they must both.
--   matches  zelenskyy -> zelenski    Зеленский -> zelenski
--   matches  kovalyov -> kovalev      kovalev -> kovalev
--   refuses  nothing: any word has a spelling
local core = require "parallax.core"
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
local double = P(false)
for c in ("abcdefghlmnoprstuvz"):gmatch "." do double = double + P(c) * P(c) ^ 1 / c end
local spelled = Cs((iotated_o + vowel_i + sibilant + digraph + double + dropped + 1) ^ 0)

-- The parts of names return.
local spelling_of = memo.of(function(folded) return spelled:match(folded) end)

--- A word under which transliterations agree: "Zelensky", "Zelenskyy" and
--- "Зеленский" give "zelenski".
---@param word string
---@param know table from knowledge.of
---@return string
function M.of(word, know)
  local folded = core.fold(word)
  if folded:find "[\xCE-\xD2]" then folded = folded:gsub(utf8.charpattern, know.scripts) end
  return spelling_of(folded)
end

-- Letters that scripts render now so, now so.
local SAME <const> = { g = "k", q = "k", c = "k", w = "v", f = "v", z = "s", d = "t", b = "p", j = "i" }

--- The consonants of a spelling: "slnsk" of "zelenski".
---@param spelling string
---@return string
function M.skeleton(spelling)
  return (spelling:gsub("[aeiouh]", ""):gsub("[gqcwfzdb]", SAME):gsub("(.)%1+", "%1"))
end

return M
