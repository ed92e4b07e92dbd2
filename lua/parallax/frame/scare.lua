-- Scare quotes and words of distance. Marks round a few words that no
-- quotation holds, no verb of saying stands by and no title or name fills are
-- scare quotes: the outlet uses the words and does not own them.
local lexicon = require "parallax.lexicon"
local span = require "parallax.span"
local verb = require "parallax.quote.verb"
local vocabulary = require "parallax.vocabulary"

local M = {}

-- Scare quotes hold a word or a short phrase. Without a determiner before
-- them, as in 'was "tracked"', they are shorter still.
local MOST_WORDS, MOST_BARE = 5, 3
-- How far a verb that reports reaches: before the marks, and after.
local REACH_BACK, REACH_ON = 9, 4
-- What "so-called" takes along.
local DISTANCED = 3

-- Letters after which a longer piece may be a scare quote.
local LEADS = { d = true, z = true, S = true }

local data = {}

local function set_of(...)
  local set = {}
  for _, list in ipairs { ... } do
    for _, word in ipairs(list) do set[word] = true end
  end
  return set
end

local function load(lang)
  if data[lang] then return data[lang] end
  local words = lexicon.load(lang .. ".scare")
  data[lang] = {
    distance = words.distance, titled = set_of(words.titled), words_of = set_of(words.words_of),
    not_past = set_of(lexicon.load(lang .. ".syntax").not_past), verbs = verb.forms(lang),
  }
  return data[lang]
end

-- The tokens between the marks, and how many of them are words. nil when
-- there are too many, a sentence ends within or begins: "they gassed us".
local function inside(view, m)
  local i, j = view.tokens:range(m.inner_first, m.inner_last)
  if not i or j - i > 2 * MOST_WORDS then return nil end
  while j >= i and view.tokens:text(j):find "^[%.,]$" do j = j - 1 end
  local words = 0
  for k = i, j do
    local _, _, kind = view.tokens:at(k)
    if kind == "word" or kind == "number" then words = words + 1 end
    if view.tokens:text(k):find "^[%.!%?;:,]" or view.letters[k] == "s" then return nil end
  end
  if words == 0 then return nil end
  return i, j, words
end

-- A title or a name: it fills the marks, or what is in them begins with a
-- capital letter that no sentence asks for.
local function is_title(view, words, i, j, open)
  if view.names[i] and view.names[i] == view.names[j] then return true end
  if words.titled[view:word(open - 1)] then return true end
  if not view:is_capital(i) then return false end
  local lower_after = j > i and not view:is_capital(j)
  return not (lower_after and (view.names[i] or view:sentence(open) == open))
end

-- Whether somebody is said to say the marked words.
local function is_reported(view, words, open, close)
  if words.words_of[view:word(open - 1)] or view.letters[open - 1] == "U" then return true end
  for k = open - 1, math.max(1, open - REACH_BACK), -1 do
    local letter, word = view.letters[k], view:word(k)
    if letter == "." and word ~= "." and word ~= ":" then letter = "x" end
    if letter == "." or letter == "U" and k < open - 1 then break end
    if words.verbs[word] or words.words_of[word] then return true end
  end
  if view.letters[close + 1] ~= "," and not view.tokens:text(close - 1):find "^[,%.]$" then return false end
  for k = close + 1, math.min(view.count, close + REACH_ON) do
    if words.verbs[view:word(k)] then return true end
  end
  return false
end

-- Whether something else in the sentence is quoted: then these words may be
-- part of it.
local function has_quote(view, k)
  local first, last = view:span(view:sentence(k))
  local quotes = view.doc:quotes()
  local quote = quotes[span.first_ending(quotes, first)]
  return quote ~= nil and quote.first <= last
end

local function judge(view, words, m, around)
  local outer = around(m.first, m.last) or around(m.inner_first, m.inner_last)
  if outer and m.depth == 1 then return nil end
  local i, j, count = inside(view, m)
  if not i then return not outer and "quoted" or nil end
  local open, close = i - 1, view.tokens:find(m.inner_last + 1) or j + 1
  if is_title(view, words, i, j, open) then return nil end
  local reported = is_reported(view, words, open, close)
  if not outer and (reported or has_quote(view, open)) then return "quoted" end
  if reported and not LEADS[view.letters[open - 1]] then return nil end
  local before = view.letters[open - 1]
  if before == "x" and LEADS[view.letters[open - 2]] then before = "d" end
  if count > MOST_BARE and not LEADS[before] then return not outer and "quoted" or nil end
  return "scare", i, j
end

-- The noun phrase after a word of distance, a marked one included.
local function distanced(view, words, k)
  local j = k
  if view.letters[k] == "M" then
    while view.letters[j + 1] ~= "M" and j - k < 2 * MOST_WORDS do j = j + 1 end
    if view.letters[j + 1] == "M" and j > k then return k + 1, j end
    k = k + 1
  end
  j = k - 1
  while j < view.count and j - k + 1 < DISTANCED do
    local letter, word = view.letters[j + 1], view:word(j + 1)
    local joint = letter == "-" and view:is_joint(j + 1)
    if letter ~= "x" and letter ~= "E" and not joint then break end
    if j >= k and word:find "..ed$" and not words.not_past[word] then break end
    j = j + 1
  end
  if j < k then return nil end
  return k, j
end

local function distances(view, words, pieces)
  local found = vocabulary.find(view.doc, words.distance)
  for at = 1, #found, 3 do
    local i, j = distanced(view, words, found[at + 1] + 1)
    if i then
      local first, last = view:span(i, j)
      pieces[#pieces + 1] = {
        first = first, last = last, distance = true, rule = "scare/distance", entry = words.distance[found[at + 2]],
      }
    end
  end
end

--- The scare quotes of a document, and the other marked words that no
--- quotation holds: somebody's, but nobody says whose.
---@param view parallax.frame.View
---@param around fun(first: integer, last: integer): table? the quotation around a span
---@return { first: integer, last: integer, distance: true, rule: string, entry: string? }[] pieces the marks left out
---@return { first: integer, last: integer }[] rest
function M.find(view, around)
  local words, pieces, rest = load(view.doc.lang), {}, {}
  for k = 1, #view.marks do
    local m = view.marks[k]
    if m.closed and view:in_body(m.first) then
      local verdict, i, j = judge(view, words, m, around)
      if verdict == "scare" then
        local first, last = view:span(i, j)
        pieces[#pieces + 1] = { first = first, last = last, distance = true, rule = "scare/marks" }
      elseif verdict == "quoted" then
        rest[#rest + 1] = { first = m.first, last = m.last }
      end
    end
  end
  distances(view, words, pieces)
  return pieces, rest
end

return M
