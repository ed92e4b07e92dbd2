--- What became of a quotation between two versions, word by word.
local core = require "parallax.core"
local lang = require "parallax.lang"
local lexicon = require "parallax.lexicon"
local span = require "parallax.span"

local M = {}

-- The kinds, in the order they are listed.
local ORDER = {
  "identical", "truncated", "extended", "reworded", "spliced", "marks_widened", "marks_dropped",
  "made_indirect", "speaker_changed", "attribution_dropped", "negated", "hedged",
}

-- Fewer words than this added or lost at an edge are wording, not length.
local RUN = 3
-- Words that join rather than say: dropping "that" rewords nothing.
local LIGHT = {}
for word in ([[a an the that which to of and in on at by for with be is are was were will would
    their its his her]]):gmatch "%a+" do
  LIGHT[word] = true
end

---@class parallax.Word a word of a quotation
---@field text string folded
---@field first integer
---@field last integer
---@field marked boolean it stands inside quotation marks

-- The outermost closed pairs of marks from a byte on: what is inside one is
-- inside marks, however they nest.
local function marks_from(doc, first)
  local pairs_found = doc:quotation_marks()
  -- One step back to an outermost pair that may have opened before the span.
  local k = math.max(1, span.first_beginning(pairs_found, first) - 1)
  while k > 1 and pairs_found[k].depth > 1 do k = k - 1 end
  return pairs_found, k
end

local function words_of(doc, spans)
  local words, tokens = {}, doc:tokens()
  for _, part in ipairs(spans) do
    local marks, m = marks_from(doc, part.first)
    local i, j = tokens:range(part.first, part.last)
    for k = i or 1, j or 0 do
      local first, last, kind = tokens:at(k)
      while marks[m] and (marks[m].last < first or marks[m].depth > 1 or marks[m].lost) do m = m + 1 end
      if kind == "word" or kind == "number" then
        local marked = marks[m] ~= nil and marks[m].first <= first and last <= marks[m].last
        words[#words + 1] = { text = tokens:folded(k), first = first, last = last, marked = marked }
      end
    end
  end
  return words
end

--- The stretches of a quotation's content that stand inside marks.
---@param doc parallax.Document
---@param quote parallax.Quote
---@return { first: integer, last: integer }[]
function M.marked_spans(doc, quote)
  local spans, open = {}, nil
  for _, word in ipairs(words_of(doc, quote.content)) do
    if not word.marked then
      open = nil
    elseif open then
      open.last = word.last
    else
      open = { first = word.first, last = word.last }
      spans[#spans + 1] = open
    end
  end
  return spans
end

---@class parallax.Edit one step of a word-level difference
---@field op "equal"|"delete"|"insert"|"replace"
---@field from parallax.Word[]
---@field to parallax.Word[]

local OPS = { [0] = "equal", "delete", "insert", "replace" }

local function slice(words, i, j) return table.move(words, i, j, 1, {}) end

--- The word-level difference of two versions.
---@param documents parallax.Document[]
---@param a parallax.Version
---@param b parallax.Version
---@return parallax.Edit[] # together they rebuild both versions
function M.diff(documents, a, b)
  local words = { words_of(documents[a.doc], a.quote.content), words_of(documents[b.doc], b.quote.content) }
  local texts = { {}, {} }
  for side = 1, 2 do
    for k, word in ipairs(words[side]) do texts[side][k] = word.text end
  end
  local flat, edits = core.diff(texts[1], texts[2]), {}
  for k = 1, #flat, 5 do
    edits[#edits + 1] = {
      op = OPS[flat[k]],
      from = slice(words[1], flat[k + 1], flat[k + 2]),
      to = slice(words[2], flat[k + 3], flat[k + 4]),
    }
  end
  return edits
end

local function weighty(words)
  local n = 0
  for _, word in ipairs(words) do
    if not LIGHT[word.text] then n = n + 1 end
  end
  return n
end

local function count_marked(words)
  local n = 0
  for _, word in ipairs(words) do n = n + (word.marked and 1 or 0) end
  return n
end

local sets = {}
local function modality(code, list)
  local key = code .. ":" .. list
  if not sets[key] then
    sets[key] = {}
    if lang.has(code) then
      for _, word in ipairs(lexicon.load(code .. ".modality")[list]) do sets[key][word] = true end
    end
  end
  return sets[key]
end

local function count_in(words, set)
  local n = 0
  for k, word in ipairs(words) do
    -- "no less than 400" denies nothing.
    local next_word = words[k + 1] and words[k + 1].text
    if set[word.text] and next_word ~= "less" and next_word ~= "more" and next_word ~= "fewer" then n = n + 1 end
  end
  return n
end

-- A negation turns a statement round only where the words about it stayed: in
-- a long cut or addition it belongs to what was cut or added.
local TURN = 4

local function is_negated(edits, negations)
  local turns = 0
  for _, edit in ipairs(edits) do
    if edit.op ~= "equal" and #edit.from <= TURN and #edit.to <= TURN then
      turns = turns + count_in(edit.from, negations) + count_in(edit.to, negations)
    end
  end
  return turns % 2 == 1
end

--- Whether what is said denies: an odd number of negations.
---@param doc parallax.Document
---@param spans parallax.Span[]
---@return boolean
function M.is_negative(doc, spans)
  return count_in(words_of(doc, spans), modality(doc.lang, "negations")) % 2 == 1
end

local function is_hedged(edits, hedges)
  local n = 0
  for _, edit in ipairs(edits) do
    if edit.op ~= "equal" and #edit.to <= TURN then
      n = n + count_in(edit.to, hedges) - count_in(edit.from, hedges)
    end
  end
  return n > 0
end

-- Length changes where much is gained or lost and the rest was kept; a text
-- of which little was kept is another wording, not a longer one.
local function wording(edits, found)
  local kept, size_a, size_b, changed = 0, 0, 0, false
  local lost_most, gained_most, any = 0, 0, false
  for k, edit in ipairs(edits) do
    local lost, gained = weighty(edit.from), weighty(edit.to)
    size_a, size_b = size_a + lost, size_b + gained
    if edit.op == "equal" then
      kept = kept + lost
    else
      local is_edge = k == 1 or k == #edits
      local run = is_edge and (lost == 0 or gained == 0) and 1 or RUN
      if lost - gained >= run then lost_most = math.max(lost_most, lost - gained) end
      if gained - lost >= run then gained_most = math.max(gained_most, gained - lost) end
      any = any or lost > 0 and gained > 0 or (lost + gained > 0 and lost + gained < run)
      changed = true
    end
  end
  local is_same_text = 2 * kept >= math.min(size_a, size_b)
  found.truncated = lost_most > 0 and is_same_text
  found.extended = gained_most > 0 and is_same_text
  found.reworded = any or (lost_most + gained_most > 0 and not is_same_text)
  found.identical = not changed
end

-- Marks follow the words they stand on: kept words that lose theirs were
-- dropped; words that no version had inside marks and now are, were drawn in.
local function marking(edits, found)
  local lost, gained, whole_a, whole_b = 0, 0, 0, 0
  local gap, seen_marked = false, false
  for _, edit in ipairs(edits) do
    whole_a, whole_b = whole_a + count_marked(edit.from), whole_b + count_marked(edit.to)
    if edit.op == "equal" then
      for k, word in ipairs(edit.from) do
        local now, weight = edit.to[k].marked, LIGHT[word.text] and 0 or 1
        if word.marked and not now then lost = lost + weight end
        if now and not word.marked then gained = gained + weight end
        if word.marked and now then
          found.spliced = found.spliced or gap and seen_marked
          gap, seen_marked = false, true
        end
      end
    elseif edit.op == "delete" and weighty(edit.from) >= RUN then
      gap = true
    elseif edit.op == "replace" and count_marked(edit.from) == 0 and #edit.from > 0 then
      local drawn = {} -- a paraphrase that now stands in marks
      for _, word in ipairs(edit.to) do drawn[#drawn + 1] = word.marked and word or nil end
      gained = gained + weighty(drawn)
    end
  end
  found.marks_widened = gained > 0 and whole_a > 0
  found.marks_dropped = lost > 0 and whole_b > 0
  return whole_a, whole_b
end

-- Whether two lists of names hold one that the other has in longer or shorter
-- form: "Marsh" and "Helen Marsh" may be one person.
local function may_be_same(a, b)
  if #a ~= #b then return false end
  for k, name in ipairs(a) do
    local other = b[k]
    if name ~= other and not (" " .. name .. " "):find(" " .. other .. " ", 1, true)
      and not (" " .. other .. " "):find(" " .. name .. " ", 1, true) then
      return false
    end
  end
  return true
end

-- Claimed only of named speakers of one kind: "the minister" may be the man
-- the other report names, and a spokeswoman speaks for her state.
local function sourcing(a, b, found)
  if a.speaker and b.speaker then
    found.speaker_changed = a.named and b.named and a.named.type == b.named.type
      and not may_be_same(a.named, b.named)
  end
  found.attribution_dropped = a.speaker ~= nil and b.speaker == nil and #b.quote.source == 0
end

--- What changed from one version to another.
---@param documents parallax.Document[]
---@param a parallax.Version
---@param b parallax.Version
---@return string[] kinds in a fixed order, at least one
---@return parallax.Edit[] diff
function M.between(documents, a, b)
  local edits, found = M.diff(documents, a, b), {}
  wording(edits, found)
  local marked_a, marked_b = marking(edits, found)
  if marked_a > 0 and marked_b == 0 then
    found[a.quote.type == "direct" and "made_indirect" or "marks_dropped"] = true
  end
  sourcing(a, b, found)
  local code = documents[a.doc].lang
  found.negated = is_negated(edits, modality(code, "negations"))
  found.hedged = is_hedged(edits, modality(code, "hedges"))
  if found.marks_widened or found.marks_dropped or found.made_indirect then found.identical = false end

  local kinds = {}
  for _, kind in ipairs(ORDER) do
    if found[kind] then kinds[#kinds + 1] = kind end
  end
  if #kinds == 0 then kinds[1] = "reworded" end -- only light words differ
  return kinds, edits
end

return M
