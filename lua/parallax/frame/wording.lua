-- Loaded words, hedges and boosters: phrase lists, with what must stand around
-- an entry where a word has other uses.
local lexicon = require "parallax.lexicon"
local vocabulary = require "parallax.vocabulary"

local M = {}

---@class parallax.frame.Entry
---@field kind "loaded"|"hedge"|"booster"|nil nil for a sense that judges nothing
---@field class string
---@field rule string? none where nothing is judged
---@field reason string
---@field needs string?
---@field entry string as it stands in the list

local function set_of(list)
  local set = {}
  for _, word in ipairs(list) do set[word] = true end
  return set
end

-- Tokens after which a number is only a name: "about May 9".
local needs = {}

function needs.number(view, words, _, j)
  local k = j + 1
  if view.letters[k] == "." and view:word(k):find "^[$€£¥]" then k = k + 1 end
  if view.letters[k] == "d" and view:word(k) == "a" or view:word(k) == "an" then
    return words.quantity[view:word(k + 1)] == true
  end
  return view.letters[k] == "0" or words.quantity[view:word(k)] == true
end

function needs.infinitive(view, _, _, j) return view.letters[j + 1] == "T" or view.letters[j + 1] == "H" end

function needs.evidence(view, words, i)
  for k = i - 1, math.max(1, i - 3), -1 do
    if words.evidence[view:word(k)] then return true end
    if view.letters[k] == "." or view.letters[k] == "," then return false end
  end
  return false
end

-- "May 9" is a day, "nobody could be found" a failure, "could not" a lack.
function needs.outcome(view, words, i, j)
  if view:is_capital(i) and view:sentence(i) ~= i then return false end
  local k = j + 1
  if view.letters[k] == "B" and view:word(k):find "ly$" and view:word(k) ~= "only" then k = k + 1 end
  if not words.outcome[view:word(k)] then return false end
  local before = view:word(i - 1)
  return before ~= "nobody" and before ~= "nothing" and before ~= "that" and before ~= "neither"
end

function needs.adjective(view, _, i, j)
  local before, after = view.letters[i - 1], view.letters[j + 1]
  return (before == "d" or before == "z") and view:word(i - 1) ~= "all" and (after == "x" or after == "E")
end

function needs.perfect(view, _, _, j) return view:word(j + 1) == "have" end

local data = {}

local function add(list, entries, forms, entry)
  local rule = entry.kind and entry.kind .. "/" .. entry.class:gsub(" ", "-")
  for _, form in ipairs(forms) do
    list[#list + 1] = form
    entries[#entries + 1] = {
      kind = entry.kind, class = entry.class, rule = rule, reason = entry.reason, needs = entry.needs, entry = form,
    }
  end
end

local function load(lang)
  if data[lang] then return data[lang] end
  local loaded, hedging = lexicon.load(lang .. ".loaded"), lexicon.load(lang .. ".hedging")
  local list, entries = {}, {}
  for _, group in ipairs(loaded.groups) do
    add(list, entries, group.words, { kind = "loaded", class = group.class, reason = group.reason })
  end
  add(list, entries, loaded.neutral, {})
  for _, kind in ipairs { "hedge", "booster" } do
    for _, group in ipairs(hedging[kind .. "s"]) do
      add(list, entries, group.words, { kind = kind, class = group.class, reason = group.reason, needs = group.needs })
    end
  end
  data[lang] = {
    list = list, entries = entries, outcome = set_of(hedging.outcome), evidence = set_of(hedging.evidence),
    quantity = set_of(hedging.quantity),
  }
  return data[lang]
end

-- "Not always", "no doubt that" under "there is": turned round, it boosts nothing.
local function is_negated(view, i) return view.letters[i - 1] == "N" end

-- A loaded word in a name judges nobody: the Mob Museum. A hedge in a name is
-- a month or a surname.
local function is_named(view, i, j)
  for k = i, j do
    if view.names[k] then return true end
  end
  return false
end

--- Loaded words, hedges and boosters of a document.
---@param view parallax.frame.View
---@return parallax.Framing[]
function M.find(view)
  local words, records = load(view.doc.lang), {}
  local found = vocabulary.find(view.doc, words.list)
  for at = 1, #found, 3 do
    local i, j, entry = found[at], found[at + 1], words.entries[found[at + 2]]
    local holds = entry.kind and not is_named(view, i, j) and not (entry.kind == "booster" and is_negated(view, i))
    if holds and (not entry.needs or needs[entry.needs](view, words, i, j)) then
      local first, last = view:span(i, j)
      records[#records + 1] = {
        first = first, last = last, kind = entry.kind, rule = entry.rule,
        entry = entry.entry, class = entry.class, reason = entry.reason, voice = nil, speaker = nil, depth = nil,
      }
    end
  end
  return records
end

return M
