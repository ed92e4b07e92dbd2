-- Pairs quotation marks, whatever the language. Each paragraph stands alone:
-- a mark without a partner never reaches past the end of its own.
--
--   “sisters in spirit“     a pair, though closed by an opening mark
--   ''So be it,'' she said  a pair
--   the dogs' 'best' bowl   one pair, round "best"
--   don’t, ’90s, 5'10"      none
--
-- Which way a mark faces is read from its neighbours first and its shape
-- second, since shapes are what texts get wrong.
local lpeg = require "lpeg"

local M = {}

---@class parallax.QuoteMark a pair of quotation marks with what stands between
---@field first integer first byte of the opening mark
---@field last integer last byte of the closing mark, or of the paragraph
---@field inner_first integer
---@field inner_last integer
---@field family string "double" "single" "guillemet" "angle"
---@field depth integer 1 for an outermost pair
---@field closed boolean false when the paragraph ended first
---@field resumed boolean? true when it goes on from the pair before, which the last paragraph left open
---@field lost boolean? true when it is open and no paragraph goes on with it: its partner is missing

-- Shape -> family, and the way it faces by itself: 1 opens, -1 closes, 0 either.
local shapes = {
  ['"'] = { "double", 0 }, ["''"] = { "double", 0 }, ["``"] = { "double", 1 },
  ["“"] = { "double", 1 }, ["”"] = { "double", -1 }, ["„"] = { "double", 1 }, ["‟"] = { "double", 1 },
  ["'"] = { "single", 0 }, ["`"] = { "single", 1 },
  ["‘"] = { "single", 1 }, ["’"] = { "single", -1 }, ["‚"] = { "single", 1 }, ["‛"] = { "single", 1 },
  ["«"] = { "guillemet", 1 }, ["»"] = { "guillemet", -1 },
  ["‹"] = { "angle", 1 }, ["›"] = { "angle", -1 },
}

local spaces = { [0xA0] = true, [0x1680] = true, [0x202F] = true, [0x205F] = true, [0x3000] = true, [0xFEFF] = true }
for c = 0x2000, 0x200B do spaces[c] = true end

-- What the characters of ASCII are to a mark beside them; the rest are words.
local kinds = {}
for c in ("([{/<>*_"):gmatch "." do kinds[c:byte()] = "bracket" end
for c in (".,;:!?)]}"):gmatch "." do kinds[c:byte()] = "stop" end
kinds[("-"):byte()] = "dash"

-- What a character is to a mark beside it.
local function kind_of(code)
  if code == nil or code <= 0x20 or spaces[code] then return "space" end
  if code < 0x80 then return kinds[code] or "word" end
  if code >= 0x2010 and code <= 0x2015 then return "dash" end
  if code == 0x2026 or code == 0x3002 or code == 0x3001 then return "stop" end
  return "word"
end

local function before(text, at)
  if at <= 1 then return nil end
  local byte = text:byte(at - 1)
  if byte < 0x80 then return byte end
  return utf8.codepoint(text, utf8.offset(text, -1, at))
end

local function after(text, at)
  if at > #text then return nil end
  local byte = text:byte(at)
  return byte < 0x80 and byte or utf8.codepoint(text, at)
end

-- The mark shape at a byte, longest first; nil for another character.
local function shape_at(text, at)
  local byte = text:byte(at)
  if byte == 0x27 or byte == 0x60 then
    local two = text:sub(at, at + 1)
    if not shapes[two] then return two:sub(1, 1) end
    -- Three in a row: the single one is inside, so it comes first at the end.
    local closing = kind_of(before(text, at)) ~= "space"
    if closing and text:byte(at + 2) == 0x27 then return "'" end
    return two
  end
  if byte == 0x22 then return '"' end
  local wide = text:sub(at, at + (byte == 0xC2 and 1 or 2))
  return shapes[wide] and wide
end

-- ’em, '90s, 'til: an apostrophe at the start of a word.
local elisions = { em = true, til = true, tis = true, twas = true, cause = true, n = true, bout = true, round = true }

local function is_elision(text, at)
  local word = text:match("^%a+", at)
  return word and elisions[word:lower()] or text:find("^%d%ds?%f[%W]", at) ~= nil
end

-- All mark shapes of a text, in order: { first, shape }. One pass for the whole
-- text, so that paragraphs without marks cost nothing.
local next_candidate = (1 - lpeg.S "\"'`\xC2\xE2") ^ 0 * lpeg.Cp() -- what is far in few steps

local function all_shapes(text)
  local found, at = {}, next_candidate:match(text)
  while at <= #text do
    local shape = shape_at(text, at)
    local inside_word = (shape == "'" or shape == "’") and text:find("^%w", at - 1) and text:find("^%w", at + #shape)
    if shape and not inside_word then found[#found + 1] = { first = at, shape = shape } end
    at = next_candidate:match(text, at + (shape and #shape or 1))
  end
  return found
end

-- The marks among shapes k.. that stand in [first, last], with what they are
-- and what stands beside them; and the number of the next shape.
local function occurrences(text, first, last, list, k)
  local found = {}
  while list[k] and list[k].first <= last do
    local at, shape = list[k].first, list[k].shape
    local stop = at + #shape
    if at >= first then
      found[#found + 1] = {
        first = at, last = stop - 1, shape = shape, family = shapes[shape][1], faces = shapes[shape][2],
        left = at == first and "space" or kind_of(before(text, at)),
        right = stop > last and "space" or kind_of(after(text, stop)),
      }
    end
    k = k + 1
  end
  return found, k
end

-- Marks in a row see each other as marks.
local function neighbours(marks)
  for k = 1, #marks - 1 do
    if marks[k].last + 1 == marks[k + 1].first then
      marks[k].right, marks[k + 1].left = "mark", "mark"
    end
  end
end

local function direction(mark, previous, is_open)
  local left, right = mark.left, mark.right
  if mark.leads then return 1 end
  if left == "mark" then left = previous.way == 1 and "bracket" or "word" end
  local opens = (left == "space" or left == "bracket" or left == "dash") and right ~= "space" and right ~= "stop"
    and not (right == "dash" and left == "dash")
  local closes = (left == "word" or left == "stop" or left == "dash") and right ~= "word"
  if opens ~= closes then return opens and 1 or -1 end
  if mark.faces ~= 0 then return mark.faces end
  return is_open and -1 or 1
end

-- An apostrophe is no mark: inside a word, before a shortened one, and after
-- a plural ("the dogs' bowl") when a better closing mark is still to come.
local function is_apostrophe(text, mark)
  if mark.shape ~= "'" and mark.shape ~= "’" and mark.shape ~= "‘" then return false end
  if mark.left == "word" and mark.right == "word" then return true end
  if mark.left ~= "word" and mark.right == "word" then
    return mark.shape == "’" or is_elision(text, mark.last + 1)
  end
  return mark.shape ~= "‘" and mark.left == "space"
end

local function is_plural(text, mark)
  local c = text:sub(mark.first - 1, mark.first - 1)
  return (c == "s" or c == "z" or c == "x") and text:find("^%s%l", mark.last + 1) ~= nil
end

-- Marks that may be a plural's apostrophe give way to a later closing mark
-- before the next single one opens.
local function drop_apostrophes(text, marks)
  local kept, better = {}, false
  for k = #marks, 1, -1 do
    local mark = marks[k]
    local keep = true
    if mark.family == "single" then
      keep = not is_apostrophe(text, mark)
      local closing = mark.left ~= "space" and mark.right ~= "word"
      if keep and closing then
        if is_plural(text, mark) then keep = not better else better = true end
      elseif keep then
        better = false
      end
    end
    if keep then table.insert(kept, mark) end
  end
  for i = 1, #kept // 2 do kept[i], kept[#kept + 1 - i] = kept[#kept + 1 - i], kept[i] end
  return kept
end

local function new_pair(open, last, inner_last, depth, closed)
  return {
    first = open.first, last = last, inner_first = open.last + 1, inner_last = inner_last,
    family = open.family, depth = depth, closed = closed, resumed = open.resumed,
  }
end

-- A mark that begins its paragraph opens, whatever its shape.
local function prepared(text, block, marks)
  neighbours(marks)
  local lead = marks[1]
  if lead and lead.family ~= "single" then lead.leads = text:find("%S", block.first) == lead.first end
  return drop_apostrophes(text, marks)
end

-- A mark that opens a quotation of several paragraphs stands where a sentence
-- can begin; one amid a clause has only lost its partner.
local function may_run(text, block, left_open)
  local head = text:sub(math.max(block.first, left_open.first - 4), left_open.first - 1)
  return not head:find "%S" or head:find "[,:%.!%?%)%]\x80-\xBF-]%s*$" ~= nil
end

-- Where paragraphs were run together, a mark opens again what is open already:
-- "We came. | "We saw." The pair so far ends with its sentence.
local function cut_run(text, block, top, mark)
  if not top or top.family ~= mark.family or mark.family == "single" then return nil end
  if not may_run(text, block, top) or not text:find("^[%u\xC3]", mark.last + 1) then return nil end
  local tail = text:sub(math.max(top.last + 1, mark.first - 6), mark.first - 1):match "[%.!%?](%s+)$"
  return tail and mark.first - 1 - #tail
end

-- Pairs the marks of one paragraph. Returns the pairs and the mark, not a
-- single one, that the end of the paragraph left open last.
local function pair(text, block, marks)
  local pairs_found, stack, open = {}, {}, {}
  local previous
  for _, mark in ipairs(marks) do
    local family = mark.family
    mark.way = direction(mark, previous or mark, (open[family] or 0) > 0)
    if mark.way == 1 then
      local stop = cut_run(text, block, stack[#stack], mark)
      if stop then
        local top = table.remove(stack)
        open[family] = open[family] - 1
        pairs_found[#pairs_found + 1] = new_pair(top, stop, stop, 0, false)
        mark.resumed = true
      end
      stack[#stack + 1] = mark
      open[family] = (open[family] or 0) + 1
    elseif (open[family] or 0) > 0 then
      local top
      repeat -- what was opened since and not closed was no mark, or lost its partner
        top = table.remove(stack)
        open[top.family] = open[top.family] - 1
      until top.family == family
      pairs_found[#pairs_found + 1] = new_pair(top, mark.last, mark.first - 1, 0, true)
    end
    previous = mark
  end
  for k = #stack, 1, -1 do
    if stack[k].family ~= "single" then return pairs_found, stack[k] end
  end
  return pairs_found, nil
end

-- Whether a quotation runs over a line break: opened before and not closed,
-- and what comes next is its closing mark. Told by marks that say which way
-- they face; "“Stop.“" in the line before does not, nor does a straight mark.
local REACH = 400 -- bytes on either side

local function runs_over(text, from, brk, last)
  local head = text:sub(math.max(from, brk - REACH), brk - 1)
  if not head:find "\xE2\x80\x9C" or head:match "^.*\xE2\x80([\x9C\x9D])" == "\x9D" then return false end
  local way = text:sub(brk, math.min(last, brk + REACH)):match "\xE2\x80([\x9C\x9D])"
  return way == "\x9D"
end

local blocks_of = setmetatable({}, { __mode = "k" }) -- by paragraphs, since more than one asks for them

--- The paragraphs of a text, where a line is one of its own when the line
--- before it ended like one.
---@param text string
---@param paragraphs parallax.Spans of the text
---@return parallax.Span[]
function M.blocks(text, paragraphs)
  if blocks_of[paragraphs] then return blocks_of[paragraphs] end
  local list = {}
  blocks_of[paragraphs] = list
  for k = 1, #paragraphs do
    local first, last = paragraphs:at(k)
    local from = first
    local brk = text:find("\n", first, true)
    while brk and brk < last do
      local tail = text:sub(math.max(from, brk - 12), brk - 1):gsub("%s+$", "")
      local ends = tail:find "[%.!%?\"':]$" or tail:find "\xE2\x80[\x99\x9C\x9D\xA6]$" or tail:find "\xC2\xBB$"
      if ends and not runs_over(text, from, brk, last) then
        list[#list + 1] = { first = from, last = brk - 1 }
        from = brk + 1
      end
      brk = text:find("\n", brk + 1, true)
    end
    list[#list + 1] = { first = from, last = last }
  end
  return list
end

local function set_depth(found)
  table.sort(found, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    return a.last > b.last
  end)
  local ends, depth = {}, 0
  for _, p in ipairs(found) do
    while depth > 0 and ends[depth] < p.first do depth = depth - 1 end
    depth = depth + 1
    ends[depth] = p.last
    p.depth = depth
  end
end

local function resumes(text, block, left_open)
  local at = text:find("%S", block.first)
  local shape = at and at <= block.last and text:find("^[\"'`\xC2\xE2]", at) and shape_at(text, at)
  return shape and shapes[shape][1] == left_open.family and shapes[shape][2] ~= -1
end

-- A mark that lost its partner is told by standing alone.
local function holds_pair(pairs_found, open)
  for k = #pairs_found, 1, -1 do
    if pairs_found[k].first > open.first then return true end
  end
  return false
end

--- Pairs the quotation marks of a document.
--- Not detected: a quotation whose opening mark is missing; speech that only
--- a dash at the start of its line shows.
---@param doc parallax.Document
---@return parallax.QuoteMark[] # sorted by first; nested pairs follow the pair they are in
---
--- Example: in `He said “no“.` one pair, `“no“`, closed
function M.find(doc)
  local text, found = doc.text, {}
  local list = M.blocks(text, doc:paragraphs())
  local running, all, at = false, all_shapes(text), 1
  for k, block in ipairs(list) do
    local marks
    marks, at = occurrences(text, block.first, block.last, all, at)
    local here, left_open = pair(text, block, prepared(text, block, marks))
    local head = running and text:find("%S", block.first)
    local goes_on = left_open and list[k + 1] and may_run(text, block, left_open)
      and resumes(text, list[k + 1], left_open)
    if left_open and (goes_on or not holds_pair(here, left_open)) then
      local p = new_pair(left_open, block.last, block.last, 0, false)
      p.lost = not goes_on or nil
      here[#here + 1] = p
    end
    for _, p in ipairs(here) do
      p.resumed = p.resumed or p.first == head or nil
      if (text:find("%S", p.inner_first) or #text + 1) <= p.inner_last then found[#found + 1] = p end
    end
    running = goes_on
  end
  set_depth(found)
  return found
end

return M
