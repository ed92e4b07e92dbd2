--- Whose words they are. A word inside a quotation, marked or reported, is
--- charged to its speaker; so is what "they call" so; words in scare quotes
--- or after "so-called" the outlet uses and does not own; all others are its
--- own, the verb of attribution among them.
--- Not detected: irony without marks; words an outlet took over silently.
local naming = require "parallax.frame.naming"
local order = require "parallax.order"
local running = require "parallax.frame.running"
local scare = require "parallax.frame.scare"
local span = require "parallax.span"
local view = require "parallax.frame.view"

local M = {}

-- How many quotations within quotations are followed.
local DEPTH = 16

local function speaker_of(quote)
  if quote.speakers and #quote.speakers > 0 then return table.concat(quote.speakers, " and ") end
  return quote.speaker
end

local function comes_before(a, b)
  if a.first ~= b.first then return a.first < b.first end
  return a.last > b.last
end

-- Spans sorted, each knowing the nearest one around it that was still open.
local function nest(spans)
  order.sort(spans, comes_before)
  local open -- numbers of the spans that are, each inside the one before
  for k = 1, #spans do
    local s = spans[k]
    while open and spans[open].last < s.first do open = spans[open].outer end
    s.outer, open = open, k
  end
  return spans
end

local NEARBY <const> = 4 -- spans looked at one by one

-- Number of the last span that begins at or before a byte, 0 for none. What is
-- asked next is mostly right behind the last.
local function before(spans, byte)
  local low, high = spans.near or 0, #spans
  if low > 0 and spans[low].first > byte then low, high = 0, low - 1 end
  local limit = low + NEARBY < high and low + NEARBY or high
  while low < limit and spans[low + 1].first <= byte do low = low + 1 end
  if low == limit then
    while low < high do
      local middle = (low + high + 1) // 2
      if spans[middle].first <= byte then low = middle else high = middle - 1 end
    end
  end
  spans.near = low
  return low
end

-- The innermost span around [first, last] and how many more are around it.
local function around(spans, first, last)
  local k, found, depth = before(spans, first), nil, 0
  for _ = 1, DEPTH do
    local s = spans[k]
    if not s then break end
    if s.last >= last then
      found = found or s
      -- One quotation in two layers, marked and reported, is one voice.
      if found == s or s.owner ~= found.owner then depth = depth + 1 end
    end
    k = s.outer
  end
  return found, depth
end

-- The nearest speaker known, from the innermost span outwards.
local function speaker_around(spans, s)
  for _ = 1, DEPTH do
    if not s or s.speaker then break end
    s = spans[s.outer]
  end
  return s and s.speaker
end

-- Adds the marked pieces of a part; false when it has none. A closing mark may
-- stick out.
local function marked_parts(marks, part, list, quote)
  local found, k = false, span.first_beginning(marks, part.first)
  while marks[k] and marks[k].first <= part.last do
    local m = marks[k]
    if m.closed and m.depth == 1 and m.last <= part.last + 3 then
      found = true
      list[#list + 1] = { first = m.first, last = m.last, speaker = speaker_of(quote), owner = quote, naming = true }
    end
    k = k + 1
  end
  return found
end

-- How far into what somebody calls something the second noun phrase begins.
local OBJECT = 8

-- Where in "the war a land grab", "the vote as a farce" the name begins that
-- somebody gives: at the second determiner, or behind "as".
local function name_first(seen, part)
  local i, j = seen.tokens:range(part.first, part.last)
  for k = i and i + 1 or 1, i and math.min(j, i + OBJECT) or 0 do
    if seen.letters[k] == "d" then return (seen.tokens:at(k)) end
    if seen.letters[k] == "U" and k < j then return (seen.tokens:at(k + 1)) end
  end
  return part.first
end

-- Spans of what is quoted. Of "called the closure 'a siege'" only the name is
-- the speaker's: the outlet says what it is about.
local function quoted(doc, seen)
  local spans, quotes = {}, doc:quotes()
  for q = 1, #quotes do
    local quote = quotes[q]
    local cue, speaker = quote.cue and quote.cue[1], speaker_of(quote)
    local names = seen and cue and naming.is_naming(seen, cue)
    for k = 1, #quote.content do
      local part = quote.content[k]
      if not (names and quote.type == "mixed" and marked_parts(seen.marks, part, spans, quote)) then
        spans[#spans + 1] = {
          first = names and name_first(seen, part) or part.first, last = part.last, speaker = speaker, owner = quote,
          naming = names, outer = nil,
        }
      end
    end
  end
  return spans
end

local function add_all(spans, more)
  if #more == 0 then return spans end
  for _, s in ipairs(more) do spans[#spans + 1] = s end
  return nest(spans)
end

-- A quotation that is little longer than what it is to be called tells the
-- same already; the naming adds who.
local SLACK = 8

local function add_namings(spans, namings)
  local new = {}
  for _, naming_span in ipairs(namings) do
    local same = around(spans, naming_span.first, naming_span.last)
    if same and same.last - same.first <= naming_span.last - naming_span.first + SLACK then
      same.naming, same.speaker = true, same.speaker or naming_span.speaker
    else
      new[#new + 1] = naming_span
    end
  end
  return add_all(spans, new)
end

-- Adds what runs on over line breaks; its speaker is that of the line it
-- begins in.
local function add_runs(spans, runs)
  local new = {}
  for k, run in ipairs(runs) do
    local there = around(spans, run.first, run.first) or around(spans, run.first + 1, run.first + 1)
    local speaker, owner = there and there.speaker, there and there.owner
    new[k] = { first = run.first, last = run.last, speaker = speaker, owner = owner }
  end
  return add_all(spans, new)
end

local indexes = setmetatable({}, { __mode = "k" })

local function index_of(doc)
  if indexes[doc] then return indexes[doc] end
  local index = { pieces = {}, marks = {}, runs = {} }
  if not view.has(doc.lang) then
    index.spans = nest(quoted(doc))
  else
    local seen = view.of(doc)
    index.marks, index.runs = seen.marks, running.find(doc.text, seen.marks)
    local spans = nest(quoted(doc, seen))
    spans = add_namings(spans, naming.find(seen))
    local pieces, rest = scare.find(seen, function(first, last) return around(spans, first, last) end)
    index.pieces = pieces
    table.move(pieces, 1, #pieces, #rest + 1, rest)
    index.spans = add_runs(add_all(spans, rest), index.runs)
  end
  indexes[doc] = index
  return index
end

-- What stands between quotation marks: made when it is asked for.
local function marked(index)
  if not index.marked then
    local spans = {}
    for _, list in ipairs { index.marks, index.runs } do
      for _, m in ipairs(list) do spans[#spans + 1] = { first = m.first, last = m.last } end
    end
    index.marked = nest(spans)
  end
  return index.marked
end

--- The voice of a span: the innermost that holds all of it.
---@param doc parallax.Document
---@param first integer
---@param last integer
---@return "own"|"attributed"|"scare" voice
---@return string? speaker canonical name where attributed to somebody known
---@return integer depth 0 own, 1 quoted, 2 quoted in what is quoted
---
--- Example: "invasion" in "Ukraine says it was what they call an invasion" --> "attributed", "Ukraine", 2
function M.whose(doc, first, last)
  local spans = index_of(doc).spans
  local found, depth = around(spans, first, last)
  if not found then return "own", nil, 0 end
  if found.distance and depth == 1 then return "scare", nil, depth end
  return "attributed", speaker_around(spans, found), depth
end

--- The same, and whether the words are those of a speaker.
---@param doc parallax.Document
---@param first integer
---@param last integer
---@return "own"|"attributed"|"scare" voice
---@return string? speaker canonical name where attributed to somebody known
---@return integer depth 0 own, 1 quoted, 2 quoted in what is quoted
---@return boolean marked it stands inside quotation marks: word for word, as far as the outlet says
function M.at(doc, first, last)
  local voice, speaker, depth = M.whose(doc, first, last)
  return voice, speaker, depth, depth > 0 and around(marked(index_of(doc)), first, last) ~= nil
end

--- Whether a span is what somebody is said to call something: "what they call
--- X", or the marked words after a cue that names.
---@param doc parallax.Document
---@param first integer
---@param last integer
---@return boolean
function M.is_called(doc, first, last)
  local found = around(index_of(doc).spans, first, last)
  return found ~= nil and found.naming == true
end

--- The scare quotes of a document.
---@param doc parallax.Document
---@return { first: integer, last: integer, rule: string }[] # the marked words, marks left out
function M.scares(doc) return index_of(doc).pieces end

return M
