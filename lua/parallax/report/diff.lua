--- Word differences between two short texts, as runs a page can show.
local core = require "parallax.core"

local M = {}

local EQUAL <const>, DELETE <const>, INSERT <const> = 0, 1, 2 -- and 3, replace

-- Marks and points follow the house style of an outlet and say nothing here.
local is_word = { word = "w", number = "w", url = "w", email = "w", tag = "w", symbol = "w", punct = "." }

-- The words of a text: what to compare, and where each stands.
local function words_of(text)
  local tokens = core.tokens(text)
  local class = tokens:classes(nil, is_word)
  local words = { folded = {}, first = {}, last = {} }
  for k = 1, #tokens do
    if class:sub(k, k) == "w" then
      local n = #words.folded + 1
      words.folded[n] = tokens:folded(k)
      words.first[n], words.last[n] = tokens:at(k)
    end
  end
  return words
end

-- The text from word i to word j, with what stands between them.
local function stretch(text, words, i, j)
  if j < i then return "" end
  return text:sub(words.first[i], words.last[j])
end

-- What stands between word k and the one before.
local function gap(text, words, k)
  if k < 2 or k > #words.first then return "" end
  return text:sub(words.last[k - 1] + 1, words.first[k] - 1)
end

local function add(runs, text, style)
  if text ~= "" then runs[#runs + 1] = { text = text, style = style } end
end

--- How much of the longer text both have in common, in words, 0 to 1.
---@param script integer[] of core.diff
---@param size integer words of the longer text
---@return number
local function share_kept(script, size)
  local kept = 0
  for k = 1, #script, 5 do
    if script[k] == EQUAL then kept = kept + script[k + 2] - script[k + 1] + 1 end
  end
  return size == 0 and 1 or kept / size
end

--- One text out of two: what both have plain, what only `a` has in the style
--- `delete`, what only `b` has in `insert`. Capitals, accents and punctuation
--- make no difference; what is kept is spelt as in `b`.
---@param a string
---@param b string
---@return parallax.Run[] runs
---@return number kept share of the longer text, in words, that both have
---
--- Example: `diff.runs("sisters of granite", "stone sisters")` -->
--- `{text="stone ", style="insert"}, {text="sisters"}, {text=" of granite", style="delete"}`
function M.runs(a, b)
  local x, y = words_of(a), words_of(b)
  local script = core.diff(x.folded, y.folded)
  local runs = {}
  add(runs, b:sub(1, (y.first[1] or 1) - 1)) -- the marks around stay those of b
  for k = 1, #script, 5 do
    local op, i1, i2, j1, j2 = table.unpack(script, k, k + 4)
    local between = op ~= DELETE and gap(b, y, j1) or ""
    if k > 1 then add(runs, between ~= "" and between or gap(a, x, i1):find "%s" and " " or "") end
    if op == EQUAL then
      add(runs, stretch(b, y, j1, j2))
    else
      if op ~= INSERT then add(runs, stretch(a, x, i1, i2), "delete") end
      if op ~= DELETE then add(runs, stretch(b, y, j1, j2), "insert") end
    end
  end
  add(runs, b:sub((y.last[#y.last] or 0) + 1))
  return runs, share_kept(script, math.max(#x.folded, #y.folded))
end

return M
