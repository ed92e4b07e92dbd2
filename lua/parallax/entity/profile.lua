--- How prominent each entity is in each document, and what it is called there.
local core = require "parallax.core"

local knowledge = require "parallax.entity.knowledge"
local part = require "parallax.entity.part"

local M = {}

---@class parallax.Label a way of naming something
---@field text string with the title before it
---@field form "name"|"nominal"|"pronoun"
---@field count integer
---@field first integer span of the first example
---@field last integer

---@class parallax.Presence an entity in one document
---@field mentions integer names, role nouns and pronouns
---@field of integer mentions of all entities in the document
---@field share number mentions / of
---@field first integer byte of the first mention
---@field headline boolean
---@field lead boolean in the first paragraph of the story
---@field quoted integer quotations it is the speaker of
---@field acts integer mentions that a verb has for its subject
---@field acted_upon integer mentions that a verb has for its object, or for the subject of a passive
---@field labels parallax.Label[] the most frequent first; with descriptions beside names, where the groups have them

---@class parallax.Profile
---@field entity string
---@field type string
---@field group parallax.Group
---@field documents table<integer, parallax.Presence> by document number
---@field outlets integer number of documents that mention it
---@field only? integer the one document that does, of several compared

-- "foreign minister", "norwegian president", "president of the republic of
-- chile": the folded words of a title.
local function is_title(folded, know)
  if know.titles[folded] then return true end
  local people, rest = folded:match "^(%S+) (.+)$"
  local known = people and know.by_form[people]
  if known and (known.kind == "people" or known.kind == "state") and know.titles[rest] then return true end
  local office, state = folded:match "^(.-) of (.+)$"
  known = office and know.titles[office] and know.by_form[state:gsub("^the ", "")]
  return known ~= nil and known ~= false and known.kind == "state"
end

-- "Chief Fire Officer", where "Officer" begins at 'at' of the words before the
-- name: words with a capital belong to the title, if they are no "But" or
-- "Monday".
local function with_capitals(before, at, know)
  for _ = 1, 3 do
    local start, word = before:sub(1, at - 1):match "()(%u[%a-]*) $"
    local letter = word and know.letters[core.fold(word)]
    if not word or letter and letter:find "[zd789mtf]" then break end
    at = start
  end
  return at
end

-- Where the title before a name begins.
local function title_start(text, first, know)
  local from = math.max(1, first - 60)
  local before = text:sub(from, first - 1)
  if not know or not before:find " $" or before:find "[%.!?] $" and not before:find "%u%l+%. $" then return first end
  local starts = {}
  for at in before:gmatch "()[^%s]+ " do starts[#starts + 1] = at end
  for k = math.max(1, #starts - 5), #starts do
    local words = before:sub(starts[k], -2)
    if words:find "^%u" and is_title(core.fold(words), know) then
      return from + with_capitals(before, starts[k], know) - 1
    end
  end
  return first
end

local function inside(list, first)
  for _, span in ipairs(list) do
    if first >= span.first and first <= span.last then return true end
  end
  return false
end

-- The headline marks of a document and the first paragraph that is none.
local function layout(doc)
  local headlines, lead = {}, nil
  for _, mark in ipairs(doc:marks()) do
    if mark.kind == "headline" or mark.kind == "subhead" then headlines[#headlines + 1] = mark end
  end
  for _, paragraph in ipairs(doc:body()) do
    if not lead and not inside(headlines, paragraph.first) then lead = paragraph end
  end
  return headlines, lead and { lead } or {}
end

-- Quotations by canonical speaker of the document.
local function speakers_of(doc)
  local count = {}
  for _, quote in ipairs(doc:quotes()) do
    for _, name in ipairs(quote.speakers or { quote.speaker }) do count[name] = (count[name] or 0) + 1 end
  end
  return count
end

local function spaced(text) return " " .. core.fold(text):gsub("[%p%s]+", " ") .. " " end

local Views = {}
Views.__index = Views

-- What the profile needs of a document, once.
function Views:of(d)
  local view = self[d]
  if not view then
    local doc = self.documents[d]
    view = { doc = doc, know = knowledge.of(doc.lang), speakers = speakers_of(doc), title = spaced(doc.title or "") }
    view.headlines, view.lead = layout(doc)
    self[d] = view
  end
  return view
end

local function add_label(labels, text, form, first, last)
  local label = labels[text]
  if not label then
    label = { text = text, form = form, count = 0, first = first, last = last }
    labels[text] = label
    labels[#labels + 1] = label
  end
  label.count = label.count + 1
end

-- "the carmaker" of "the carmaker Nordvind" is a label; before a person the
-- title is part of the name's.
local function add_beside(presence, view, m, is_person)
  local text = view.doc.text
  if m.form == "phrase" or is_person and m.rule == "before the name" then return end
  add_label(presence.labels, (text:sub(m.first, m.last):gsub("%s+", " ")), m.form, m.first, m.last)
end

local function add_mention(presence, view, m, is_person)
  local text = view.doc.text
  local written = text:sub(m.first, m.last)
  presence.mentions, presence.first = presence.mentions + 1, presence.first or m.first
  presence.lead = presence.lead or inside(view.lead, m.first)
  presence.headline = presence.headline or inside(view.headlines, m.first)
    or m.form == "name" and view.title:find(spaced(written), 1, true) ~= nil
  local share = part.of(view.doc, m)
  if share then presence[share] = presence[share] + 1 end
  if m.form == "pronoun" then return end
  local from = is_person and m.form == "name" and title_start(text, m.first, view.know) or m.first
  add_label(presence.labels, (text:sub(from, m.last):gsub("%s+", " ")), m.form, from, m.last)
end

local function profile_of(group, views, total)
  local profile = { entity = group.entity, type = group.type, group = group, documents = {}, outlets = 0 }
  for _, m in ipairs(group.mentions) do
    local presence = profile.documents[m.doc]
    if not presence then
      presence = {
        mentions = 0, headline = false, lead = false, quoted = 0, labels = {}, acts = 0,
        acted_upon = 0,
      }
      profile.documents[m.doc] = presence
      profile.outlets = profile.outlets + 1
      profile.only = m.doc
    end
    local add = m.beside and add_beside or add_mention
    add(presence, views:of(m.doc), m, group.type == "PER")
    total[m.doc] = (total[m.doc] or 0) + (m.beside and 0 or 1)
  end
  return profile
end

-- Counts the quotations of a document for the group that its speaker's name
-- went to.
local function add_quotations(d, view, groups, profile_by_group)
  local counted = {}
  for _, record in ipairs(view.doc:entities()) do
    local name, group = record.entity, groups:of(d, record)
    if group and not counted[name] then
      counted[name] = true
      local presence = profile_by_group[group].documents[d]
      presence.quoted = presence.quoted + (view.speakers[name] or 0)
    end
  end
end

local function finish(profile, total, several)
  for d, presence in pairs(profile.documents) do
    presence.of, presence.share = total[d], presence.mentions / total[d]
    local labels = table.move(presence.labels, 1, #presence.labels, 1, {})
    table.sort(labels, function(a, b)
      if a.count ~= b.count then return a.count > b.count end
      return a.text < b.text
    end)
    presence.labels = labels
  end
  if profile.outlets ~= 1 or not several then profile.only = nil end
end

--- Prominence and labels of each group in each document.
---@param documents parallax.Document[]
---@param groups parallax.Groups of entity.group(documents)
---@return parallax.Profile[] in the order of the groups
function M.of(documents, groups)
  local views = setmetatable({ documents = documents }, Views)
  local profiles, profile_by_group, total = {}, {}, {}
  for k, group in ipairs(groups) do
    profiles[k] = profile_of(group, views, total)
    profile_by_group[group] = profiles[k]
  end
  for d in ipairs(documents) do add_quotations(d, views:of(d), groups, profile_by_group) end
  for _, profile in ipairs(profiles) do finish(profile, total, #documents > 1) end
  return profiles
end

return M
