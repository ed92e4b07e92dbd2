--- Traces of one report in another, none of which has a direction by itself:
--- words in a row, rare phrases, slips of the pen, quotations that went through
--- another language.
local change = require "parallax.quote.change"
local word = require "parallax.likeness.word"
local wordnet = require "parallax.wordnet"

local M = {}

-- Words in a row that count as copied.
local RUN <const> = 5
-- Words that say something, one after the other, that are rare together, and
-- how telling they must be, in rare words.
local PHRASE <const>, TELLING <const> = 3, 2.5
-- A run or a slip that more documents have comes from no one of them.
local COMMON <const> = 50
-- The shortest word of which one letter wrong is a slip and not another word.
local SLIP <const> = 6

---@class parallax.Traces what a report may leave in others
---@field runs table<string, integer> runs of words -> a byte where each begins
---@field phrases table<string, integer> rare phrases of its own words
---@field slips table<string, integer> misspelt words
---@field count integer of runs

local function is_quoted(spans, k, byte)
  while spans[k] and spans[k].last < byte do k = k + 1 end
  return spans[k] ~= nil and spans[k].first <= byte, k
end

-- What stands in marks, in order: whoever quotes the same speaker has it too.
local function quoted_spans(doc)
  local spans = {}
  for _, quote in ipairs(doc:quotes()) do
    for _, span in ipairs(change.marked_spans(doc, quote)) do spans[#spans + 1] = span end
  end
  table.sort(spans, function(a, b) return a.first < b.first end)
  return spans
end

-- The words of a statement, with how telling each is.
local function words_of(doc, statement)
  local tokens, background, stop, list = doc:tokens(), word.background(doc.lang), word.stopwords(doc.lang), {}
  local i, j = tokens:range(statement.first, statement.last)
  for k = i or 1, j or 0 do
    local first, _, kind = tokens:at(k)
    if kind == "word" or kind == "number" then
      local folded = tokens:folded(k)
      local common = background[word.stem(folded, doc.lang)] or 1
      list[#list + 1] = {
        folded = folded, first = first, is_small = tokens:text(k) == folded,
        telling = stop[folded] and 0 or 1 - math.log(common) / math.log(10000),
      }
    end
  end
  return list
end

local function joined(words, k, n)
  local parts = {}
  for m = 0, n - 1 do parts[m + 1] = words[k + m].folded end
  return table.concat(parts, " ")
end

-- Letters apart from a known word by one slip: left out, doubled, changed, swapped.
local function known_neighbour(misspelt)
  local letters = "abcdefghijklmnopqrstuvwxyz"
  for k = 1, #misspelt do
    local before, after = misspelt:sub(1, k - 1), misspelt:sub(k + 1)
    local candidates = { before .. after, before .. after:sub(1, 1) .. misspelt:sub(k, k) .. after:sub(2) }
    for letter in letters:gmatch "." do
      candidates[#candidates + 1] = before .. letter .. after
      candidates[#candidates + 1] = before .. letter .. misspelt:sub(k)
    end
    for _, candidate in ipairs(candidates) do
      if candidate ~= misspelt and #wordnet.forms(candidate) > 0 then return candidate end
    end
  end
  return nil
end

-- Words in small letters that no dictionary has, each once.
local function note_unknown(traces, doc, words)
  if doc.lang ~= "en" then return end
  local background = word.background(doc.lang)
  for _, each in ipairs(words) do
    local is_plain = each.is_small and #each.folded >= SLIP and each.folded:find "^%l+$"
    if is_plain and not traces.slips[each.folded] and not background[word.stem(each.folded, doc.lang)]
      and #wordnet.forms(each.folded) == 0 then
      traces.slips[each.folded] = each.first
    end
  end
end

local function note_runs(traces, words)
  for at = 1, #words - RUN + 1 do
    local run = joined(words, at, RUN)
    if not traces.runs[run] then traces.runs[run], traces.count = words[at].first, traces.count + 1 end
  end
end

-- Whether three words can be a phrase of the reporter's: a name is none, and
-- what stands in marks is the speaker's.
local function is_phrase(content, at)
  local telling = 0
  for m = at, at + PHRASE - 1 do
    if not content[m].is_small or content[m].is_inside then return false end
    telling = telling + content[m].telling
  end
  return telling >= TELLING
end

local function note_phrases(traces, words, quoted, k)
  local content = {}
  for _, each in ipairs(words) do
    each.is_inside, k = is_quoted(quoted, k, each.first)
    if each.telling > 0 then content[#content + 1] = each end
  end
  for at = 1, #content - PHRASE + 1 do
    if is_phrase(content, at) then
      local phrase = joined(content, at, PHRASE)
      traces.phrases[phrase] = traces.phrases[phrase] or content[at].first
    end
  end
  return k
end

--- The traces that a report may leave.
---@param doc parallax.Document
---@param statements parallax.Statement[] of this document, in order
---@return parallax.Traces
function M.of(doc, statements)
  local traces = { runs = {}, phrases = {}, slips = {}, count = 0 }
  local quoted, k = quoted_spans(doc), 1
  for _, statement in ipairs(statements) do
    local words = words_of(doc, statement)
    note_runs(traces, words)
    k = note_phrases(traces, words, quoted, k)
    note_unknown(traces, doc, words)
  end
  return traces
end

local function sorted_keys(set)
  local keys = {}
  for key in pairs(set) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

-- Which documents have each item of one kind of trace.
local function holders_of(list, field)
  local holders = {}
  for d, traces in ipairs(list) do
    for item in pairs(traces[field]) do
      holders[item] = holders[item] or {}
      table.insert(holders[item], d)
    end
  end
  return holders
end

---@class parallax.SharedTraces between two documents
---@field runs integer
---@field phrases string[] sorted; of more than two documents, those that only these two have
---@field slips string[] sorted

--- What every two documents share, found through what they share.
---@param list parallax.Traces[]
---@return fun(a: integer, b: integer): parallax.SharedTraces
function M.shared(list)
  local found, nothing = {}, { runs = 0, phrases = {}, slips = {} }
  local function key_of(a, b) return math.min(a, b) * (#list + 1) + math.max(a, b) end
  local function entry(a, b)
    local key = key_of(a, b)
    found[key] = found[key] or { runs = 0, phrases = {}, slips = {} }
    return found[key]
  end
  local function each_pair(field, most, visit)
    local holders = holders_of(list, field)
    for _, item in ipairs(sorted_keys(holders)) do
      local docs = holders[item]
      for i = 1, #docs <= most and #docs or 0 do
        for j = i + 1, #docs do visit(entry(docs[i], docs[j]), item) end
      end
    end
  end
  each_pair("runs", COMMON, function(shared) shared.runs = shared.runs + 1 end)
  each_pair("phrases", 2, function(shared, phrase) table.insert(shared.phrases, phrase) end)
  each_pair("slips", 2, function(shared, slip)
    if known_neighbour(slip) then table.insert(shared.slips, slip) end
  end)
  return function(a, b) return found[key_of(a, b)] or nothing end
end

--- How many quotations two documents both give in marks, and in how many of
--- them the words differ, as they do when one was translated back.
---@param chains parallax.Chain[]
---@param documents integer how many
---@return fun(a: integer, b: integer): integer, integer both, reworded
function M.retold(chains, documents)
  local both, reworded = {}, {}
  local function key(a, b) return math.min(a, b) * (documents + 1) + math.max(a, b) end
  for _, chain in ipairs(chains) do
    for _, step in ipairs(chain.changes) do
      local a, b = chain.members[step.from], chain.members[step.to]
      if a.quote.type ~= "indirect" and b.quote.type ~= "indirect" then
        local at = key(a.doc, b.doc)
        both[at] = (both[at] or 0) + 1
        for _, kind in ipairs(step.kinds) do
          if kind == "reworded" then reworded[at] = (reworded[at] or 0) + 1 end
        end
      end
    end
  end
  return function(a, b) return both[key(a, b)] or 0, reworded[key(a, b)] or 0 end
end

return M
