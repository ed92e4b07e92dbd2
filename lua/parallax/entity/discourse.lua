-- A text as far as it has been read: its names with their groups, sentence by
-- sentence, up to the reference that is asked about. It goes on and never back;
-- who is meant is for others to tell.
--
-- A name is its number in the text, a group what all names of one thing share.
local span = require "parallax.span"

local quoted = require "parallax.entity.quoted"

local Discourse = {}
Discourse.__index = Discourse

local M = {}

-- A sentence with more names than this is a list or no sentence: nothing in
-- it is resolved.
local MOST_NAMES <const> = 40

--- The text of one document, before its first name.
---@param text table letters of the document, from find
---@param groups { entity: string, type: string, gender?: string }[] the group of each record
---@param words table of reference.lua
---@return table discourse `names`, those of the text; `groups`, one each; `letter`, the letter of each token;
--- `sentences`, the last token of each; `passed`, names that begin at or before the reference
function M.new(text, groups, words)
  return setmetatable({
    text = text, letter = text.letter, words = words, names = text.names, groups = groups, sentences = text.sentences,
    passed = 0,
    quoted = quoted.runs(text), behind_quoted = 1, last_sentence = 1, -- where the last look-up ended
    from = {}, to = {}, persons = {}, -- by sentence: its names, its persons
  }, Discourse)
end

--- Goes on to the reference at token k: never back.
function Discourse:reach(k)
  local names, n = self.names, self.passed + 1
  while names[n] and names[n].i <= k do n = n + 1 end
  self.passed = n - 1
end

--- The folded word at a token; "" outside the text.
function Discourse:word(k) return self.text.words[k] or "" end

--- Whether token k, that of the reference, stands between quotation marks.
function Discourse:is_quoted(k)
  local runs, n = self.quoted, self.behind_quoted
  while runs[n] and runs[n].last < k do n = n + 1 end
  self.behind_quoted = n
  return runs[n] ~= nil and runs[n].first <= k
end

--- The number of the sentence a token is in.
function Discourse:sentence_of(k)
  local list, last = self.sentences, self.last_sentence -- most ask for the one again
  if k <= list[last] and k > (list[last - 1] or 0) then return last end
  local lo, hi = 1, #list
  while lo < hi do
    local mid = (lo + hi) // 2
    if list[mid] >= k then hi = mid else lo = mid + 1 end
  end
  self.last_sentence = lo
  return lo
end

--- Names of a sentence, the first and the last; the last before the first where
--- there are none or too many. Asked about near the reference alone.
---@param s integer
---@return integer first
---@return integer last
function Discourse:names_in(s)
  local from, to = self.from[s], self.to[s]
  if from then return from, to end
  local names, sentences = self.names, self.sentences
  local before, stop = sentences[s - 1] or 0, sentences[s]
  from = self.passed + 1
  while from > 1 and names[from - 1].i > before do from = from - 1 end
  to = from - 1
  while names[to + 1] and names[to + 1].i <= stop do to = to + 1 end
  if to - from >= MOST_NAMES then to = from - 1 end
  self.from[s], self.to[s] = from, to
  return from, to
end

--- The state that a known name at token k names or belongs to.
function Discourse:state_at(k)
  local letter = self.letter
  while k > 1 and letter[k] == "_" do k = k - 1 end
  local known = self.text.known_at[k]
  if not known then return nil end
  if known.kind == "state" then return known.entity end
  return known.kind == "people" and known.country or nil
end

--- The state that name n is that of.
function Discourse:state_named(n)
  local known = self.text.known_at[self.names[n].i]
  return known and known.kind == "state" and known.entity or nil
end

--- Whether "the company" can be name n: no ministry, no agency, no paper.
function Discourse:trades(n)
  if self.groups[n].type ~= "ORG" then return false end
  local name, know = self.names[n], self.text.knowledge
  local known = self.text.known_at[name.i]
  if known and self.text.letters:find("^_*", name.i + 1) then return known.kind == "company" end
  local last = self:word(name.j)
  return know.trading[last] or know.company_marks[last] or not know.heads[last] and self.letter[name.j] ~= "A"
end

--- Whether name n is what its sentence is about: no preposition and no verb
--- that takes a person stands right before it, and no possessive mark behind it.
function Discourse:is_subject(n)
  local name, words = self.names[n], self.words
  local before = self:word(name.i - 1)
  return not words.prepositions[before] and not words.takes_person[before] and self.letter[name.j + 1] ~= "s"
end

-- Adds the person of name n to a list, once: "my Ada" is said by somebody else.
local function add_person(self, list, seen, n)
  local group = self.groups[n]
  if group.type == "PER" and not seen[group] and self.letter[self.names[n].i - 1] ~= "9" then
    seen[group] = true
    list[#list + 1] = n
  end
end

--- The persons of a sentence by their first names there, in order.
---@param s integer
---@return integer[] names not to be changed
function Discourse:persons_in(s)
  local list = self.persons[s]
  if list then return list end
  list = {}
  local seen, from, to = {}, self:names_in(s)
  for n = from, to do add_person(self, list, seen, n) end
  self.persons[s] = list
  return list
end

--- Those of sentence s that stand before its token k: whoever says a name means
--- another, so that none between marks is "he" behind them.
---@param s integer
---@param k integer
---@return integer[] names
function Discourse:persons_before(s, k)
  local list, seen, from, to = {}, {}, self:names_in(s)
  for n = from, to do
    local i = self.names[n].i
    if i >= k then break end
    local run = self.quoted[span.first_ending(self.quoted, i)]
    if not (run and run.first <= i) then add_person(self, list, seen, n) end
  end
  return list
end

return M
