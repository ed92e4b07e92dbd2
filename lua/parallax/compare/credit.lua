--- Credits: which outlets a report says it has something from. By its marks
--- (dateline, source line, photo), as speakers of its quotations ("writes
--- Reuters") and by words beside the name in the story ("citing Xinhua").
--- Not detected: outlets that are neither agencies we list nor among the
--- documents; "agency reports" without a name.
local core = require "parallax.core"
local lang = require "parallax.lang"
local lexicon = require "parallax.lexicon"
local role = require "parallax.quote.role"

local M = {}

---@class parallax.Credit
---@field key string
---@field name string
---@field credit? { first: integer, last: integer } the first place that credits the report
---@field photo? { first: integer, last: integer } that credits a picture

-- How many words before a name a cue may have.
local LONGEST_CUE <const> = 3

--- "The Reuters news agency" and "Reuters" are one outlet.
---@param name string
---@return string key
function M.key(name)
  local key = core.fold(name):gsub("^the%s+", ""):gsub("%s+news agency$", ""):gsub("^%s+", ""):gsub("%s+$", "")
  return key
end

local cues = {}

local function set_of(list)
  local set = {}
  for _, word in ipairs(list) do set[word] = true end
  return set
end

local function keys_of(names)
  local keys = {}
  for _, name in ipairs(names) do keys[M.key(name)] = true end
  return keys
end

local function cues_of(code)
  if cues[code] == nil then
    local has = lang.has(code) and lexicon.has(code .. ".agency")
    local list = has and lexicon.load(code .. ".agency")
    cues[code] = list and { names = list.names, before = set_of(list.before), after = set_of(list.after),
      kind = set_of(list.kind), keys = keys_of(list.names), photo_before = set_of(list.photo_before),
      photo_after = set_of(list.photo_after), joins = set_of(list.joins) } or false
  end
  return cues[code]
end

-- The outlets that may be credited: key to name.
local function names_of(known, outlets)
  local names = {}
  for _, name in ipairs(known and known.names or {}) do names[M.key(name)] = name end
  for key, name in pairs(outlets) do names[key] = name end
  return names
end

--- Whether a name is that of a news agency, or of an outlet among the documents
--- compared: who passes words on, not who says them.
---@param name string
---@param documents parallax.Document[]
---@return boolean
function M.is_outlet(name, documents)
  local key = M.key(name)
  for _, doc in ipairs(documents) do
    local known = cues_of(doc.lang)
    if doc.source and M.key(doc.source) == key or known and known.keys[key] then return true end
  end
  return false
end

local Reader = {}
Reader.__index = Reader

-- The next word from token k on in a direction; marks around a name are passed over.
local function word_from(tokens, k, step)
  while k >= 1 and k <= #tokens do
    local _, _, kind = tokens:at(k)
    if kind ~= "punct" then return k end
    local text = tokens:text(k)
    if text == "." or text == ";" or text == "!" or text == "?" then return nil end
    k = k + step
  end
  return nil
end

-- Whether the words before token k end in a cue.
function Reader:has_cue_before(k)
  local parts = {}
  for _ = 1, LONGEST_CUE + 1 do
    k = word_from(self.tokens, k, -1)
    if not k then return false end
    local folded = self.tokens:folded(k)
    local is_kind = self.known.kind[folded] and #parts == 0
    if not is_kind then
      table.insert(parts, 1, folded)
      if self.known.before[table.concat(parts, " ")] then return true end
    end
    k = k - 1
  end
  return false
end

function Reader:has_cue_after(k)
  for _ = 1, 3 do
    k = word_from(self.tokens, k, 1)
    if not k then return false end
    local folded = self.tokens:folded(k)
    if self.known.after[folded] then return true end
    if not self.known.kind[folded] then return false end
    k = k + 1
  end
  return false
end

local DASHES <const> = { ["-"] = true, ["–"] = true, ["—"] = true, ["--"] = true }

-- "(Reuters) - The firm": whose the report is, also where no place stands before it.
function Reader:opens_report(i, j)
  local tokens = self.tokens
  if i == 1 or j + 2 > #tokens then return false end
  return tokens:text(i - 1) == "(" and tokens:text(j + 1) == ")" and DASHES[tokens:text(j + 2)] == true
end

-- "Ada Vik/Reuters", "(AP Photo/Ada Vik)", "Image copyright AFP": whether tokens i to j are
-- whose picture it is.
function Reader:owns_photo(i, j)
  local tokens, known = self.tokens, self.known
  local before, after = i > 1 and tokens:text(i - 1) or "", j < #tokens and tokens:folded(j + 1) or ""
  local is_word = after ~= "" and tokens:text(j + 1):find "^%l" -- a CBS/AP poll
  if before == "/" and i > 2 and not is_word and tokens:text(i - 2):find "^%a" then
    return (select(2, tokens:at(i - 2))) + 2 == (tokens:at(i)) -- one byte between them: "Vik/AP", not "and / or"
  end
  return known.photo_after[after] == true or i > 1 and known.photo_before[tokens:folded(i - 1)] == true
end

-- Whether the report takes the letters for something else: it calls its own
-- Sorna Transport Association STA, and has a Michael Bloomberg in it.
local function other_entities(doc)
  local entity_at, mentions, at = {}, doc:entities(), 1
  for _, mention in ipairs(mentions) do
    if mention.entity then entity_at[mention.first] = M.key(mention.entity) end
  end
  return function(first, name) -- asked in the order of the text
    while mentions[at] and mentions[at].last < first do at = at + 1 end
    local mention, key = mentions[at], entity_at[first]
    if mention and mention.type == "PER" and mention.first < first then return true end
    return key ~= nil and key ~= M.key(name) and not key:find(M.key(name), 1, true)
  end
end

-- Whether the tokens between two names only join them: "Reuters [and the] AFP".
function Reader:are_joined(from, to)
  if to - from > 3 or to < from then return false end
  for k = from, to do
    if not self.known.joins[self.tokens:folded(k)] then return false end
  end
  return true
end

-- What each name found is credited with: a cue of one of several that are joined is one
-- of all: "Reuters and AFP reported", "material from the AP and Reuters".
function Reader:signals(hits)
  local signals = {}
  for h = 1, #hits, 3 do
    local i, j = hits[h], hits[h + 1]
    local is_told = self:opens_report(i, j) or self:has_cue_before(i - 1) or self:has_cue_after(j + 1)
    signals[h] = self:owns_photo(i, j) and "photo" or is_told and "credit" or nil
  end
  local function spread(h, from)
    local a, b = math.min(h, from), math.max(h, from)
    if signals[from] == "credit" and not signals[h] and self:are_joined(hits[a + 1] + 1, hits[b] - 1) then
      signals[h] = "credit"
    end
  end
  for h = 4, #hits, 3 do spread(h, h - 3) end
  for h = #hits - 5, 1, -3 do spread(h, h + 3) end
  return signals
end

-- A name in the story with a cue beside it.
function Reader:read_story(doc, visit)
  local is_other = other_entities(doc)
  local phrases = {}
  for _, name in pairs(self.names) do phrases[#phrases + 1] = name end
  table.sort(phrases)
  local hits = core.matcher(phrases, { case = "exact" }):find(self.tokens)
  local signals = self:signals(hits)
  for h = 1, #hits, 3 do
    local name, first = phrases[hits[h + 2]], (self.tokens:at(hits[h]))
    local signal = signals[h]
    if signal and not is_other(first, name) then
      visit(name, signal, first, select(2, self.tokens:at(hits[h + 1])))
    end
  end
end

-- "The transport union STA": the word before the name says it is another body.
local function is_other_body(doc, quote, source, known)
  local first = doc.text:find(quote.speaker, source.first, true)
  local word = known and first and first <= source.last and doc.text:sub(source.first, first - 1):match "(%a+)%s+$"
  return word and role.bodies(doc.lang)[word] and not known.kind[word] or false
end

--- The outlets a report credits.
---@param doc parallax.Document
---@param outlets table<string, string> key to name: the outlets of the documents compared
---@return parallax.Credit[] in the order found: marks, quotations, story
function M.of(doc, outlets)
  local known = cues_of(doc.lang)
  local names = names_of(known, outlets)
  local credits, at = {}, {}
  local function note(name, signal, first, last)
    local key = name and M.key(name)
    if not key or not names[key] or (doc.source and M.key(doc.source) == key) then return end
    if not at[key] then
      at[key] = { key = key, name = names[key] }
      credits[#credits + 1] = at[key]
    end
    at[key][signal] = at[key][signal] or { first = first, last = last }
  end
  for _, mark in ipairs(doc:marks()) do
    local signal = (mark.kind == "photo" or mark.kind == "caption") and "photo" or "credit"
    note(mark.value, signal, mark.first, mark.last)
  end
  for _, quote in ipairs(doc:quotes()) do
    local source = quote.source[1]
    local counts = source and quote.speaker and not is_other_body(doc, quote, source, known)
    if counts then note(quote.speaker, "credit", source.first, source.last) end
  end
  if known then
    setmetatable({ tokens = doc:tokens(), known = known, names = names }, Reader):read_story(doc, note)
  end
  return credits
end

return M
