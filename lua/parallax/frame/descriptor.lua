-- What stands beside a name and says who or what that is: titles before it,
-- appositions after it or before.
--
--   Chinese President Hu Wenli            title: Chinese President
--   Chairman of the PRC Hu Wenli          title: Chairman of the PRC
--   Ana Sol, the baker's daughter who leads apposition: baker's daughter
--   The agitators' boss, Ana Sol,           apposition: agitators' boss
--   Talks with Xi, the president said       none
local class = require "parallax.class"
local lexicon = require "parallax.lexicon"
local one_of = require "parallax.one_of"
local phrase = require "parallax.frame.phrase"
local verb = require "parallax.quote.verb"

local M = {}

-- Tokens from a comma to the noun, and from the noun to what closes it.
local REACH = 10
-- Words of a title before its noun.
local RUN = 6
-- How long "of the bill" may be to belong to "sponsor".
local OF = 6

local data = {}

-- The last words of roles and titles, and the words of the trade.
local function heads_of(lang)
  local heads = {}
  local function add(list)
    for _, role in ipairs(list) do
      if not role:find " of " then heads[role:lower():match "[^ ]+$"] = true end
    end
  end
  local role, title = lexicon.load(lang .. ".role"), lexicon.load(lang .. ".title")
  add(role.office)
  add(role.person)
  add(title.either)
  add(lexicon.load(lang .. ".descriptor").heads)
  return heads
end

local function set_of(list)
  local set = {}
  for _, word in ipairs(list) do set[word] = true end
  return set
end

local function load(lang)
  if data[lang] then return data[lang] end
  data[lang] = {
    PER = heads_of(lang), ORG = set_of(lexicon.load(lang .. ".descriptor").bodies), verbs = verb.forms(lang),
    adjectives = set_of(lexicon.load(lang .. ".event").adjectives),
    not_past = set_of(lexicon.load(lang .. ".syntax").not_past),
  }
  return data[lang]
end

-- Where the whole of a run of words before a name may belong to its title:
-- "EU foreign policy spokeswoman Ana Sol".
local function run_start(view, head, is_open)
  local floor, k = view:sentence(head), head
  while k > floor do
    local letter = view.letters[k - 1]
    local open = letter == "E" or letter == "x" and is_open(k - 1, floor)
      or letter == "-" and view:is_joint(k - 1) and k - 2 >= floor
      or letter == "S" and k - 2 >= floor and view.letters[k - 2] == "E"
    local person = letter == "E" and view.names[k - 1].type == "PER"
    if not open or person or head - k >= RUN then break end
    k = k - 1
  end
  return k, k > floor and view.letters[k - 1] or "."
end

local function is_verb(view, words, k)
  local word = view:word(k)
  local reports = words.verbs[word]
  return reports ~= nil and reports.letter ~= "b" or word:find "..ed$" ~= nil and not words.not_past[word]
end

-- "The chairman's brother": whose it is belongs to the description.
local function with_owner(view, words, i)
  if view.letters[i - 1] ~= "S" then return i end
  local k = i - 2
  local name = view.names[k]
  if not name then return (phrase.left(view, words, k, false)) end
  while view.names[k - 1] == name do k = k - 1 end
  return k
end

-- With a capital only words with a capital, names and compounds count: "In a
-- statement President Sol". In small letters it is the noun phrase, or, where
-- no determiner opens one, all words back to where something else ends.
local function title_start(view, words, head)
  if view:is_capital(head) then
    local function is_open(k, floor) return view:is_capital(k) and (k > floor or k == head - 1) end
    return (run_start(view, head, is_open))
  end
  local start, bound = phrase.left(view, words, head, false)
  if bound ~= "" then return with_owner(view, words, start) end
  local k, before = run_start(view, head, function(k) return not is_verb(view, words, k) end)
  return one_of[".,MiCxVHUd-"][before] and k or start
end

local BEFORE <const> = class.set "xEM" -- right before a name, a title or a mark round it

-- "Chinese President" before the name that begins at token i.
local function title(view, words, i, heads)
  local letters, forms, names, head = view.letters, view.words, view.names, i - 1
  if letters[head] == "M" then head = head - 1 end
  if letters[head] ~= "x" and letters[head] ~= "E" then return nil end
  local name = names[head]
  if not name then
    if forms[head - 1] == "of" and heads[forms[head - 2]] then -- Secretary of State
      return title_start(view, words, head - 2), head
    end
    if heads[forms[head]] then return title_start(view, words, head), head end
    return nil
  end
  -- "Chairman of the PRC": a role, "of", and the name of what it is over.
  if name.type == "PER" then return nil end
  local k = head
  while names[k - 1] == name do k = k - 1 end
  if forms[k - 1] == "the" then k = k - 1 end
  if forms[k - 1] ~= "of" or not heads[forms[k - 2]] then return nil end
  return title_start(view, words, k - 2), head
end

-- The last token of an apposition whose noun is token k: the noun, or with
-- "of" and what follows. nil where it does not end like one, at a comma, a
-- relative clause or the end of the sentence.
local function closed_at(view, words, k)
  for at = k + 1, math.min(view.count, k + REACH) do
    local letter, word = view.letters[at], view:word(at)
    if letter == "R" or letter == "," or letter == "." then
      if letter == "." and word ~= "." then return nil end
      return view:word(k + 1) == "of" and at - k <= OF and at - 1 or k
    end
    if at == k + 1 and letter ~= "i" then return nil end
    local inside = one_of["xEdziS0-Cy"][view.letters[at]] and not (letter == "x" and is_verb(view, words, at))
    if not inside then return nil end
  end
end

-- ", a former schoolteacher who leads" after the name that ends at token j,
-- before a comma.
local function after(view, words, j, heads)
  local i = j + 2
  if view.letters[i] == "0" and view.letters[i + 1] == "," then i = i + 2 end
  if not one_of["dz"][view.letters[i]] and not heads[view:word(i)] then return nil end
  if one_of["dz"][view.letters[i]] then i = i + 1 end
  for k = i, i + REACH do
    if not one_of["xES-B"][view.letters[k]] then return nil end
    if heads[view:word(k)] and not one_of["xES-"][view.letters[k + 1]] then
      return i, closed_at(view, words, k)
    end
  end
end

-- "The agitators' boss," before the name that begins at token i, behind a
-- comma.
local function before(view, words, i, heads)
  local head = i - 2
  if not heads[view:word(head)] or view.names[head] then return nil end
  local start, bound = phrase.left(view, words, head, false)
  if bound ~= "d" and bound ~= "z" and bound ~= "S" then return nil end
  return with_owner(view, words, start), head
end

local function add(view, records, name, rule, i, j)
  if not i or not j or i > j or view.letters[i] == "d" or not view:in_body(name.first) then return end
  local first, last = view:span(i, j)
  records[#records + 1] = {
    first = first, last = last, kind = "label", target = name.entity, rule = "label/" .. rule, class = rule,
    reason = rule == "title" and "a title before the name" or "a description beside the name",
    voice = nil, speaker = nil, depth = nil,
  }
end

--- The titles and descriptions beside the names of persons and bodies.
---@param view parallax.frame.View
---@return parallax.Framing[]
function M.find(view)
  local words, records, names = load(view.doc.lang), {}, view.doc:entities()
  local letters, ranges = view.letters, view.ranges
  for n = 1, #names do
    local name, i, j = names[n], ranges[2 * n - 1], ranges[2 * n]
    local heads = words[name.type]
    if heads and i <= j then
      if BEFORE[letters[i - 1]] then add(view, records, name, "title", title(view, words, i, heads)) end
      if letters[j + 1] == "," then
        add(view, records, name, "apposition", after(view, words, j, heads))
        if letters[i - 1] == "," then add(view, records, name, "apposition", before(view, words, i, heads)) end
      end
    end
  end
  return records
end

return M
