-- Attribution inside a noun phrase, by grammars over tokens. Beside the
-- letters of frame/view.lua: b call, c called, k describe, l described, A as,
-- Y by.
--
--   what they call an colonial-style invasion      Wsbdx-xx
--   described as a coup by the opposition          lAdxYdx
--   denounced by Kyiv as blackmail                 lYEAx
--   refused: asked what he called for              WsciM
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"
local lpeg = require "lpeg"
local memo = require "parallax.memo"
local span = require "parallax.span"
local vocabulary = require "parallax.vocabulary"

local Cc, Cg, Cp, Ct, P, S = lpeg.Cc, lpeg.Cg, lpeg.Cp, lpeg.Ct, lpeg.P, lpeg.S

local M = {}

local function before(position) return position - 1 end

-- The tokens of a part: fields name_i and name_j.
local function part(name, pattern) return Cg(Cp(), name .. "_i") * pattern * Cg(Cp() / before, name .. "_j") end

-- At least one token and at most 'count'; what the letters shut out ends it.
local function run(letters, count) return S(letters) * S(letters) ^ -(count - 1) end

local marked = P "M" * (1 - S "M") ^ -40 * P "M"
local source = part("source", S "Ezdxso0-" * S "EzdxsoS0-iC" ^ -9)
local thing = part("piece", S "dz" ^ -1 * (marked * run("xE-", 4) ^ -1 + run("xES0-iyH", 10)))
local called = part("piece", S "dz" ^ -1 * (marked + run("xES0-iy", 10)))

local what = P "W" * source * (S "bc" + S "kl" * P "A") * #S "dzMxE" * thing * Cg(Cc "what-they-call", "rule")
local as_by = (P "l" * P "A" + P "a" * P "c") * called * P "Y" * source * Cg(Cc "called-by", "rule")
local by_as = S "cl" * P "Y" * source * P "A" * thing * Cg(Cc "by-as", "rule")

local grammar = Ct((Ct(what + as_by + by_as) + 1) ^ 0)

local data = {}

local function load(lang)
  if data[lang] then return data[lang] end
  local words = lexicon.load(lang .. ".scare").naming
  local set = {}
  for _, part_of in ipairs { "plain", "plain_past", "as", "as_past" } do
    for _, word in ipairs(words[part_of]) do set[word] = true end
  end
  data[lang] = {
    set = set,
    words = {
      { "b", words.plain }, { "c", words.plain_past }, { "k", words.as }, { "l", words.as_past }, { "A", { "as" } },
      { "Y", { "by" } },
    },
  }
  return data[lang]
end

-- What has a mark in it is read letter by letter.
local is_plain = memo.of(function(word) return word:find "^%a+$" ~= nil end)

--- Whether a cue is a verb of naming: call, brand, dub, describe.
---@param view parallax.frame.View
---@param cue parallax.Span
---@return boolean
function M.is_naming(view, cue)
  local set, k = load(view.doc.lang).set, view.tokens:find(cue.first)
  local word = k and view:word(k) or ""
  if set[word] then return true end
  if is_plain(word) then return false end
  return set[view.doc.text:sub(cue.first, cue.last):lower():match "%a+"] == true
end

-- Who the tokens of a source name: a name, else what a pronoun or noun
-- phrase was resolved to.
local function who(view, i, j)
  for k = i, j do
    if view.names[k] then return view.names[k].entity end
  end
  local first, last = view:span(i, j)
  local references = view.doc:references()
  local k = span.first_beginning(references, first)
  while references[k] and references[k].first <= last do
    local reference = references[k]
    if reference.last <= last and reference.entity then return reference.entity end
    if reference.last <= last and reference.members and #reference.members > 0 then
      return table.concat(reference.members, " and ")
    end
    k = k + 1
  end
end

-- Adds what one sentence, from token i, says that things are called.
local function add(view, spans, letters, i)
  for _, found in ipairs(grammar:match(letters)) do
    local first, last = view:span(found.piece_i + i - 1, found.piece_j + i - 1)
    spans[#spans + 1] = {
      first = first, last = last, naming = true, rule = "voice/" .. found.rule,
      speaker = who(view, found.source_i + i - 1, found.source_j + i - 1),
    }
  end
end

--- The noun phrases of a document that somebody is said to call something by.
---@param view parallax.frame.View
---@return { first: integer, last: integer, speaker: string?, rule: string }[]
function M.find(view)
  local naming = vocabulary.paint(view.doc, load(view.doc.lang).words, view.shape)
  local spans, places, done = {}, core.places(naming, "bckl"), 0
  for n = 1, #places do
    if places[n] > done then
      local i, j = view:sentence(places[n])
      add(view, spans, naming:sub(i, j), i)
      done = j
    end
  end
  return spans
end

return M
