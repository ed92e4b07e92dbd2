--- Which words reporters put for one another: "quit" and "step down", "cops" and
--- "officers". The table, lua/parallax/meaning/ideas.bin, was written for
--- Parallax; see scripts/dev/meaning/ideas. English only.
--- Not detected: phrases as such (their words count in part); which sense a
--- word has in its sentence; what no line of the table has.
local memo = require "parallax.memo"
local stems = require "parallax.likeness.stems"
local word = require "parallax.likeness.word"

local M = {}

local PATH <const> = debug.getinfo(1, "S").source:match "^@(.*)likeness/idea%.lua$" .. "meaning/ideas.bin"
local MAGIC <const> = "parallax ideas 1\n"

-- Words of many ideas say less of each: the product of both words' squares to
-- this power divides what they share. Nothing is as sure as the same word.
local SPREAD <const>, OWN <const>, SUREST <const> = 0.25, 0.3, 0.8

-- Words whose rows are kept at hand.
local WORDS <const> = 16384

local opened

---@class parallax.IdeaRow
---@field stem string
---@field list integer[] numbers of ideas, rising
---@field worth table<integer, number> idea -> what the word counts there, 0 to 1
---@field square number

local function read_row(stem, k)
  local ends = opened.rows + 4 * k
  local first = k > 0 and string.unpack("<I4", opened.bytes, ends - 3) or 0
  local last = string.unpack("<I4", opened.bytes, ends + 1)
  local row, at = { stem = stem, list = {}, worth = {}, square = OWN }, opened.rows + 4 * (opened.n + first) + 1
  for n = 1, last - first do
    local idea, worth
    idea, worth, at = string.unpack("<I3B", opened.bytes, at)
    row.list[n], row.worth[idea] = idea, worth / 255
    row.square = row.square + (worth / 255) ^ 2
  end
  return row
end

-- The row of a folded word; false for one that the table has not.
local row_of = memo.of(function(folded)
  opened = opened or stems.open(PATH, MAGIC)
  local stem = word.stem(folded, "en")
  local k = opened:find(stem)
  return k and read_row(stem, k) or false
end, WORDS)

local function strength_of(p, q, shared) return math.min(SUREST, shared / (p.square * q.square) ^ SPREAD) end

--- How far two words stand for one another.
---@param a string folded
---@param b string
---@return number strength 0 to 1; 0 for forms of one word
function M.strength(a, b)
  local p, q = row_of(a), row_of(b)
  if not p or not q or p.stem == q.stem then return 0 end
  if #p.list > #q.list then p, q = q, p end
  local shared, worth, other = 0, p.worth, q.worth
  for _, idea in ipairs(p.list) do
    local of_q = other[idea]
    if of_q then shared = shared + worth[idea] * of_q end
  end
  return shared > 0 and strength_of(p, q, shared) or 0
end

-- The words of each idea, and the ideas in order: sums are the same whatever
-- words stand beside.
local function by_idea(rows)
  local words_of, order = {}, {}
  for k = 1, #rows do
    for _, idea in ipairs(rows[k] and rows[k].list or {}) do
      if not words_of[idea] then
        words_of[idea] = {}
        order[#order + 1] = idea
      end
      table.insert(words_of[idea], k)
    end
  end
  table.sort(order)
  return words_of, order
end

--- Every pair of a list of words that share ideas.
---@param words string[] folded
---@return table<integer, number> strength of a << 32 | b, `a` and `b` numbers of words, a < b: 0 to 1
function M.related(words)
  local rows = {}
  for k, each in ipairs(words) do rows[k] = row_of(each) end
  local shared, words_of, order = {}, by_idea(rows)
  for _, idea in ipairs(order) do
    local list = words_of[idea]
    for i, a in ipairs(list) do
      for j = i + 1, #list do
        local b = list[j]
        if rows[a].stem ~= rows[b].stem then
          local pair = a << 32 | b
          shared[pair] = (shared[pair] or 0) + rows[a].worth[idea] * rows[b].worth[idea]
        end
      end
    end
  end
  for pair, sum in pairs(shared) do
    shared[pair] = strength_of(rows[pair >> 32], rows[pair & 0xffffffff], sum)
  end
  return shared
end

return M
