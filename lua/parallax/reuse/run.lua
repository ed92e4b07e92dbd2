-- Words that follow one another in both documents, and the passages they make.
local core = require "parallax.core"

local threshold = require "parallax.reuse.threshold"

local M = {}

---@class parallax.reuse.Run words a..a+n-1 of the first document are b..b+n-1 of the second
---@field a integer
---@field b integer
---@field n integer

--- The runs of two views, filed under the sentences of the first that they touch.
---@param a parallax.reuse.View
---@param b parallax.reuse.View
---@return table<integer, parallax.reuse.Run[]> by_sentence each list sorted
function M.find(a, b)
  local by_sentence = {}
  local found = core.seeds(a.folded, b.folded, threshold.run, threshold.run_most)
  for k = 1, #found, 3 do
    local run = { a = found[k], b = found[k + 1], n = found[k + 2] }
    for s = a.sentence_of[run.a], a.sentence_of[run.a + run.n - 1] do
      by_sentence[s] = by_sentence[s] or {}
      table.insert(by_sentence[s], run)
    end
  end
  return by_sentence
end

-- The runs that touch a box of words, each once, sorted.
local function runs_in(by_sentence, box, range)
  local list, seen = {}, {}
  for s = range[1], range[2] do
    for _, run in ipairs(by_sentence[s] or {}) do
      if not seen[run] and run.b <= box[4] and run.b + run.n - 1 >= box[3] then
        seen[run], list[#list + 1] = true, run
      end
    end
  end
  table.sort(list, function(x, y)
    if x.a ~= y.a then return x.a < y.a end
    return x.b < y.b
  end)
  return list
end

-- How far 'to' lies behind 'from', where it may reach back by a word or two.
local function follows(from, to) return to - from > -3 and to - from <= threshold.run_gap end

-- The longest run, and to both sides of it those that follow in both documents.
local function chain(runs)
  local longest = 1
  for k, run in ipairs(runs) do
    if run.n > runs[longest].n then longest = k end
  end
  local middle = runs[longest]
  local box = { middle.a, middle.a + middle.n - 1, middle.b, middle.b + middle.n - 1 }
  local words = middle.n
  for k = longest + 1, #runs do
    local run = runs[k]
    if follows(box[2], run.a) and follows(box[4], run.b) then
      box[2], box[4] = math.max(box[2], run.a + run.n - 1), math.max(box[4], run.b + run.n - 1)
      words = words + run.n
    end
  end
  for k = longest - 1, 1, -1 do
    local run = runs[k]
    if follows(run.a + run.n - 1, box[1]) and follows(run.b + run.n - 1, box[3]) then
      box[1], box[3] = math.min(box[1], run.a), math.min(box[3], run.b)
      words = words + run.n
    end
  end
  return box, words
end

--- Boxes of words copied as they stand, wherever sentences begin and end: long
--- runs, with those that follow in both documents.
---@param by_sentence table of `find`
---@param sentences integer number of sentences of the first document
---@return integer[][] boxes first and last word of a, of b; sorted
function M.long(by_sentence, sentences)
  local boxes, seen, last = {}, {}, nil
  for s = 1, sentences do
    for _, run in ipairs(by_sentence[s] or {}) do
      if not seen[run] and run.n >= threshold.run_alone then
        if last and follows(last[2], run.a) and follows(last[4], run.b) then
          last[2], last[4] = math.max(last[2], run.a + run.n - 1), math.max(last[4], run.b + run.n - 1)
        else
          last = { run.a, run.a + run.n - 1, run.b, run.b + run.n - 1 }
          boxes[#boxes + 1] = last
        end
      end
      seen[run] = true
    end
  end
  return boxes
end

--- The words that were copied as they stand, where a range of sentences is
--- mostly that.
---@param by_sentence table of `find`
---@param box integer[] words of the range: first and last of a, of b
---@param range integer[] its sentences
---@return integer[]? box of the words that were copied; nil when they are too few
function M.copied(by_sentence, box, range)
  local runs = runs_in(by_sentence, box, range)
  if #runs == 0 then return nil end
  local copied, words = chain(runs)
  local shorter = math.min(box[2] - box[1], box[4] - box[3]) + 1
  return words >= threshold.run_cover * shorter and copied or nil
end

return M
