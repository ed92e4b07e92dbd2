-- Runs of tokens between quotation marks: what is said there is seen with
-- another's eyes, so nobody is looked up for it.
local core = require "parallax.core"
local order = require "parallax.order"

local M = {}

-- Beyond so many tokens a mark without its partner is a slip.
local LONGEST_QUOTED <const> = 200

-- Whether the mark at token k stands behind a word, not before one.
local function is_closing(tokens, k)
  if k == 1 then return false end
  local _, last = tokens:at(k - 1)
  return last + 1 == tokens:at(k)
end

local function add_run(runs, i, j) runs[#runs + 1] = { first = i, last = j } end

-- What a mark opens that has no partner in its sentence reaches to its end,
-- and may go on. Returns the mark.
local function add_rest(runs, open, stop)
  if not open or stop - open >= LONGEST_QUOTED then return nil end
  add_run(runs, open, stop)
  return open
end

local function add_doubles(runs, text)
  local places, sentences = core.places(text.shapes, '"'), text.sentences
  local s, stop, open, left = 0, 0, nil, nil
  for n = 1, #places do
    local at = places[n]
    if at > stop then
      open, left = nil, add_rest(runs, open, stop)
      repeat s = s + 1 until sentences[s] >= at
      stop = sentences[s]
    end
    if open then
      add_run(runs, open, at)
      open = nil
    elseif not is_closing(text.tokens, at) then
      open = at
    elseif left and at - left < LONGEST_QUOTED then
      add_run(runs, left, at)
    end
    left = nil
  end
  add_rest(runs, open, stop)
end

-- ‘ and ’. The latter is also an apostrophe: behind ‘ the last one of the
-- sentence closes, without it one that has a mark before it.
local function add_singles(runs, text)
  local places, sentences = core.places(text.shapes, "'"), text.sentences
  local s, stop, open, close = 0, 0, nil, nil
  for n = 1, #places do
    local at = places[n]
    if at > stop then
      if open then add_run(runs, open, close or stop) end
      repeat s = s + 1 until sentences[s] >= at
      stop, open, close = sentences[s], nil, nil
    end
    local written = text.tokens:text(at)
    if written == "‘" then
      if open then add_run(runs, open, close or at - 1) end
      open, close = at, nil
    elseif written == "’" and open then
      close = at
    elseif written == "’" and text.shapes:find("^[,.?!]", at - 1) then
      add_run(runs, (sentences[s - 1] or 0) + 1, at)
    end
  end
  if open then add_run(runs, open, close or stop) end
end

local function begins_before(a, b) return a.first < b.first end

--- Runs of tokens between quotation marks, those that overlap as one. A run
--- may go on for sentences.
---@param text table letters of the document, from find
---@return { first: integer, last: integer }[] tokens, sorted
function M.runs(text)
  local runs, list = {}, {}
  add_doubles(runs, text)
  add_singles(runs, text)
  order.sort(runs, begins_before)
  for k = 1, #runs do
    local run = runs[k]
    local last = list[#list]
    if last and run.first <= last.last then
      last.last = math.max(last.last, run.last)
    else
      list[#list + 1] = run
    end
  end
  return list
end

return M
