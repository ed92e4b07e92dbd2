-- A query tree on one segment: which tokens match, and in which documents.
local core = require "parallax.core"
local date = require "parallax.corpus.date"
local query = require "parallax.corpus.query"

local M = {}

---@class parallax.Found what a query finds in one segment
---@field docs any docset of the core: the documents
---@field matches? any matches of the core; nil where a query names no words

local function slot_of(segment, slot)
  if slot.any then return {} end
  if slot.wild then
    local words = segment:words(slot.text)
    words.none = #words == 0 or nil
    return words
  end
  local word = segment:find_word(slot.text)
  if not word then return { none = true } end
  return { word, form = slot.exact }
end

local seek = {}

local function run(place, node) return seek[node.kind](place, node) end

function seek.phrase(place, node)
  local slots = {}
  for k, slot in ipairs(node.slots) do slots[k] = slot_of(place.segment, slot) end
  local matches = place.segment:phrase(slots, place.most)
  return { matches = matches, docs = matches:docs() }
end

-- Whether a name is one of those asked for: caseless, * and ? stand for letters.
local function is_named(name, values)
  local folded = core.fold(name)
  for _, value in ipairs(values) do
    if core.wildcard(core.fold(value), folded) then return true end
  end
  return false
end

local fields = {}

function fields.source(place, values)
  local chosen = {}
  for _, name in ipairs(place.segment:sources()) do
    if is_named(name, values) then chosen[name] = true end
  end
  return place.segment:select(chosen)
end

function fields.date(place, values)
  local docs
  for _, value in ipairs(values) do
    local found = place.segment:select(nil, date.period(value))
    docs = docs and docs:either(found) or found
  end
  return docs
end

function fields.id(place, values)
  local segment, docs = place.segment, place.segment:select {}
  for _, value in ipairs(values) do
    for _, no in ipairs(segment:ids(core.text_hash(value))) do
      local about = place.about(no)
      if about and about.id == value then docs:put(segment:find_doc(no)) end
    end
  end
  return docs
end

-- Folded words with a space around each, so that only whole ones are found.
local function spaced(text)
  local tokens <close> = core.tokens(text, query.abbreviations())
  local list = {}
  for k = 1, #tokens do list[k] = tokens:folded(k) end
  return (" %s "):format(table.concat(list, " "))
end

local function words_pattern(value)
  return ("*%s*"):format(value:find "[*?]" and (" %s "):format(core.fold(value)) or spaced(value))
end

-- The documents of which something holds that the store alone knows: what is
-- said of each is read.
local function told(place, test)
  local segment, docs = place.segment, place.segment:select {}
  for _, d in ipairs(segment:select(nil):list()) do
    local about, reason = place.about((segment:doc(d)))
    if not about then error(reason, 0) end
    if test(about) then docs:put(d) end
  end
  return docs
end

local function any_like(text, patterns)
  for _, pattern in ipairs(patterns) do
    if core.wildcard(pattern, text) then return true end
  end
  return false
end

-- The documents with words in a row of a field.
local function with_words(place, name, values)
  local patterns = {}
  for k, value in ipairs(values) do patterns[k] = words_pattern(value) end
  return told(place, function(about) return about[name] ~= nil and any_like(spaced(about[name]), patterns) end)
end

function fields.title(place, values) return with_words(place, "title", values) end

function fields.byline(place, values) return with_words(place, "byline", values) end

function fields.lang(place, values)
  return told(place, function(about) return is_named(about.lang or "und", values) end)
end

function fields.url(place, values)
  local patterns = {}
  for k, value in ipairs(values) do patterns[k] = ("*%s*"):format(core.fold(value)) end
  return told(place, function(about) return about.url ~= nil and any_like(core.fold(about.url), patterns) end)
end

function seek.field(place, node) return { docs = fields[node.name](place, node.values) } end

function seek.all(place) return { docs = place.segment:select(nil) } end

seek["and"] = function(place, node)
  local a, b = run(place, node.left), run(place, node.right)
  local docs = a.docs:both(b.docs)
  if a.matches then a.matches:keep(docs) end
  if b.matches then b.matches:keep(docs) end
  local matches = a.matches and b.matches and a.matches:join(b.matches) or a.matches or b.matches
  return { docs = docs, matches = matches }
end

seek["or"] = function(place, node)
  local a, b = run(place, node.left), run(place, node.right)
  local matches = a.matches and b.matches and a.matches:join(b.matches) or a.matches or b.matches
  return { docs = a.docs:either(b.docs), matches = matches }
end

seek["not"] = function(place, node)
  local a = node.left and run(place, node.left) or { docs = place.segment:select(nil) }
  local docs = a.docs:without(run(place, node.right).docs)
  if a.matches then a.matches:keep(docs) end
  return { docs = docs, matches = a.matches }
end

function seek.near(place, node)
  local a, b = run(place, node.left), run(place, node.right)
  local matches = a.matches:near(b.matches, node.most, node.ordered)
  return { matches = matches, docs = matches:docs() }
end

--- Runs a query on a segment.
---@param segment any of `core.segment`
---@param node parallax.QueryNode
---@param about fun(no: integer): table?, string? what is said of document `no`, as `corpus:about` gives it
---@param most? integer so many of the first hits do where the query is a phrase; all unless given
---@return parallax.Found
function M.run(segment, node, about, most)
  return run({ segment = segment, about = about, most = node.kind == "phrase" and most or nil }, node)
end

return M
