-- Class strings: one byte per token, so that an LPeg pattern runs over tokens
-- and a position in the pattern is a token number. A grammar then reads like
-- what it finds. With
--
--   local classes = class.of(doc, {
--     kinds = { punct = ",", number = "0" },
--     words = { V = { "said", "says", "told" }, D = { "the", "a" } },
--     spans = { { "N", doc:entities() } },
--   })
--
-- the text `"It is over," Ana Lee told the BBC.` might be `,...,,NNVDN,`
-- ("Ana Lee" and "BBC" being names), and "a name, a verb, perhaps an object"
-- is
--
--   local P, Cp = lpeg.P, lpeg.Cp
--   local name = P "N" ^ 1
--   local clause = Cp() * name * P "V" * (P "D" ^ -1 * name) ^ -1 * (Cp() / span.last)
--   local i, j = lpeg.match(P { clause + 1 * lpeg.V(1) }, classes)
--   local first, last = class.span(doc, i, j) -- "Ana Lee told the BBC"
--
-- A letter means what the caller says it means; "." is any other token.
local core = require "parallax.core"

local check = require "parallax.check"

local M = {}

local CHUNK = 4096 -- values that string.byte and string.char take at a time

local function is_letter(letter) return type(letter) == "string" and #letter == 1 end

local function no_letter(part, letter)
  return ("class.of: %s: a string of one byte expected, got '%s'"):format(part, tostring(letter))
end

-- Adds the words of one letter; returns nil, or what is wrong with them.
local function add_words(map, letter, list, later_wins)
  if not is_letter(letter) then return no_letter("words", letter) end
  for _, word in ipairs(list) do
    local folded = core.fold(word)
    if folded:find "%s" then
      return ("class.of: words: '%s' is more than one word; find phrases with lexicon.matcher"):format(word)
    end
    local other = map[folded]
    if other and other ~= letter and not later_wins then
      return ("class.of: words: '%s' has two letters; give a list of pairs to say which counts"):format(word)
    end
    map[folded] = letter
  end
end

-- Word maps by the table they were built from.
local wordmaps = setmetatable({}, { __mode = "k" })

-- Two forms: { V = list, D = list } where no word may have two letters, or
-- { { "V", list }, { "D", list } } where the later pair counts.
local function wordmap_of(words)
  if wordmaps[words] then return wordmaps[words] end
  local map, ordered = {}, words[1] ~= nil
  for key, entry in (ordered and ipairs or pairs)(words) do
    local letter, list = key, entry
    if ordered then letter, list = entry[1], entry[2] end
    local reason = add_words(map, letter, list, ordered)
    if reason then return nil, reason end
  end
  wordmaps[words] = core.wordmap(map)
  return wordmaps[words]
end

--- The byte values of a string of any length, to be painted over.
---@param s string
---@return integer[]
function M.bytes(s)
  if #s <= CHUNK then return { s:byte(1, -1) } end
  local bytes = {}
  for at = 1, #s, CHUNK do table.move({ s:byte(at, at + CHUNK - 1) }, 1, CHUNK, at, bytes) end
  return bytes
end

--- The reverse of `bytes`.
---@param bytes integer[]
---@return string
function M.string(bytes)
  local parts = {}
  for at = 1, #bytes, CHUNK do
    parts[#parts + 1] = string.char(table.unpack(bytes, at, math.min(at + CHUNK - 1, #bytes)))
  end
  return table.concat(parts)
end

local function paint(classes, tokens, spans)
  local bytes = M.bytes(classes)
  for _, pair in ipairs(spans) do
    if not is_letter(pair[1]) then return nil, no_letter("spans", pair[1]) end
    local byte = pair[1]:byte()
    for _, record in ipairs(pair[2]) do
      local i, j = tokens:range(record.first, record.last)
      for k = i or 1, j or 0 do bytes[k] = byte end
    end
  end
  return M.string(bytes)
end

local PARTS = { kinds = "table", words = "table", spans = "table" }

--- The class string of a document: one byte per token of `doc:tokens()`.
--- A token takes the letter of its kind (default "."), then of its word, then
--- of each span that it lies in, wholly or partly; the later counts.
--- Words are compared folded, and are single tokens: "don't" is two ("do",
--- "n't"). Not detected: phrases; find them with `lexicon.matcher` and give
--- them as spans.
---@param doc parallax.Document
---@param spec { kinds: table<string, string>?, words: table?, spans: table? }
---  kinds: token kind to letter. words: letter to list of words, or a list of
---  `{ letter, words }` where the later counts; built once for the table.
---  spans: list of `{ letter, records }`.
---@return string classes of `#doc:tokens()` bytes
function M.of(doc, spec)
  spec = check.options(spec, PARTS, "class.of")
  local tokens = doc:tokens()
  local map, reason
  if spec.words then map, reason = wordmap_of(spec.words) end
  local classes = not reason and tokens:classes(map, spec.kinds) or nil
  if classes and spec.spans and #spec.spans > 0 then classes, reason = paint(classes, tokens, spec.spans) end
  return classes or error(reason, 2)
end

--- The bytes that tokens i to j cover, with what stands between them.
---@param doc parallax.Document
---@param i integer token, from 1
---@param j integer token, i or later
---@return integer first
---@return integer last
function M.span(doc, i, j)
  local tokens = doc:tokens()
  local first = tokens:at(i)
  local _, last = tokens:at(j)
  return first, last
end

return M
