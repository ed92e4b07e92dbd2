-- Turns a source phrase into a speaker: the canonical name where the entity
-- room knows one, else the head noun phrase itself ("joint statement").
-- A pronoun that nobody resolved gives nil: unknown is better than wrong.
local bearer = require "parallax.quote.bearer"
local core = require "parallax.core"
local knowledge = require "parallax.entity.knowledge"
local one_of = require "parallax.one_of"
local protagonist = require "parallax.quote.protagonist"
local role = require "parallax.quote.role"
local span = require "parallax.span"
local ticker = require "parallax.ticker"
local titled = require "parallax.quote.titled"
local wordnet = require "parallax.wordnet"

local M = {}

local first_ending = span.first_ending

local LONGEST <const> = 24 -- tokens of a phrase that a relative hangs on

-- The first record of a sorted list that overlaps [first, last], and its number.
local function first_at(list, first, last)
  local k = first_ending(list, first)
  local record = list[k]
  if record and record.first <= last then return record, k end
end

-- The last such record, and the one before it.
local function last_at(list, first, last)
  local record, k = first_at(list, first, last)
  if not record then return nil end
  local previous
  while list[k + 1] and list[k + 1].first <= last do
    previous, record, k = record, list[k + 1], k + 1
  end
  return record, previous
end

--- The head of a source: up to its apposition, relative clause or preposition.
---@param view parallax.quote.View
---@param i integer first token of the source
---@param j integer its last
---@return integer # the last token of the head
function M.head_end(view, i, j)
  local after = i < j and core.place(view.shape, ",R(iOKW", i + 1, j)
  return after and after - 1 or j
end

-- "His office": whose it is, when that is known.
local function owner(view, i)
  if view.letters[i] ~= "z" then return nil end
  local reference = first_at(view.doc:references(), view:bytes(i, i))
  return reference and reference.entity
end

local LOWERED <const> = { NNS = "noun", JJ = "adj", JJS = "adj" }

-- Whether the word at token i has its capital from the sentence that it begins:
-- "Fitters", "Legal experts". Of one noun that is no role it is not known.
local function is_lowered(view, i)
  local word = view:word(i)
  if role.words(view.doc.lang)[word] then return true end
  if view:unit(i).i ~= i or view.letters[i] ~= "x" or view.owners[i] then return false end
  local tags = view.doc:tags()
  local kind = tags and LOWERED[select(2, tags:at(i))]
  local base = kind and wordnet.forms(word, kind)[1]
  return base ~= nil and (kind == "adj" or base.word ~= word) -- no plural: Reyes
end

-- A phrase as a speaker: without its article, with plain apostrophes, and a
-- common noun in lower case though it begins the sentence.
local function text_of(view, i, j)
  local whose = i < j and owner(view, i)
  while i < j and one_of["dzB"][view.letters[i]] and not one_of["iRO"][view.letters[i + 1]] do i = i + 1 end
  if view.letters[j] == "'" then j = j - 1 end
  local text = view.doc.text:sub(view:bytes(i, math.max(i, j)))
  if text:find "[\t-\r]" or text:find("  ", 1, true) then text = text:gsub("%s+", " ") end
  if text:find("’", 1, true) then text = text:gsub("’", "'") end
  if text:find(".", 1, true) then text = ticker.without(text) end
  if whose then return whose .. "'s " .. text end
  if is_lowered(view, i) and not text:find "^%u%u" then -- the CEO
    text = text:sub(1, 1):lower() .. text:sub(2)
  end
  return text
end

-- The name that a head ends with, with or without a possessive or marks.
local function name_at_end(view, i, j)
  local owners = view.owners
  local honours = knowledge.of(view.doc.lang).honours
  while not owners[j] and j > i and (one_of["'>,.E"][view.all:sub(j, j)] or honours[view:word(j)]) do
    j = j - 1 -- E: the code of a share
  end
  local name = owners[j]
  if name and name.type == "MISC" and view:is("indefinite", i) then return nil end -- a senior Democrat
  return name and name.entity
end

-- The number of the first reference that ends at a byte or behind it. Sources are
-- asked about in the order of the text: it is near the last one.
local function reference_at(view, references, byte)
  local k = view.reference or 1
  if k > 1 and references[k - 1].last >= byte then k = first_ending(references, byte) end
  while references[k] and references[k].last < byte do k = k + 1 end
  view.reference = k
  return k
end

-- What a reference that ends where the head ends stands for: not "his" in
-- "his office".
local function from_reference(view, first, last)
  local references = view.doc:references()
  local k = reference_at(view, references, first)
  local reference = references[k]
  while reference and reference.first <= last do
    if reference.last >= last then
      if reference.members then return nil, reference.members end
      if reference.entity then return reference.entity end
    end
    k = k + 1
    reference = references[k]
  end
end

-- "The chief executive of the port, [Helen Marsh]", "its rival, Chile's [Agua
-- Clara]", "the witness, former mayor [Jan Kok]": the apposition is the name.
local function name_in_apposition(view, i, j, last)
  while j < last and not one_of[",R(K"][view.letters[j + 1]] do j = j + 1 end
  if view.letters[j] == "E" or view.letters[j + 1] ~= "," then return nil end
  local is_one = view:is("number", i) or view.letters[i] == "0" -- one of the fitters, Lee
  if view:is_plural_noun(j) and not is_one then return nil end -- fitters, Lee among them
  if view.letters[j + 2] == "d" and view.letters[j + 3] == "E" then j = j + 1 end -- "the group, the Red Star,"
  local proper = view.letters[j + 2] == "E"
  if not proper and view.letters[j + 2] ~= "x" then return nil end
  local k = j + 2
  while k < math.max(last, j + 8) and view.letters[k + 1]:find(proper and "[E']" or "[xE]") do k = k + 1 end
  if view.letters[k] ~= "E" or k ~= last and view.letters[k + 1] ~= "," then return nil end
  local name = first_at(view.names, view:bytes(k, k))
  return name and (name.type == "PER" or proper and name.type == "ORG") and name.entity or nil
end

-- A speaker without a name is the whole phrase: "spokesman for the ministry".
local function phrase_end(view, j, last)
  while j < last and not one_of[",R(K"][view.letters[j + 1]] do j = j + 1 end
  return j
end

-- What bodies of the document each noun can stand for: the words of their
-- names, and the noun right before a name ("the watchdog Clean Ports").
local function bodies_of(view)
  if view.bodies then return view.bodies end
  local bodies, is_body, words, ranges = {}, role.bodies(view.doc.lang), view.words, view.ranges
  for n = 1, #view.names do
    local name = view.names[n]
    if name.type == "ORG" then
      for k = math.max(ranges[2 * n - 1] - 1, 1), ranges[2 * n] do
        local noun = words[k]
        if is_body[noun] then
          if bodies[noun] == nil then bodies[noun] = name.entity end
          if bodies[noun] ~= name.entity then bodies[noun] = false end
        end
      end
    end
  end
  view.bodies = bodies
  return bodies
end

-- "The club", where the document has one body that it fits.
local function fitting_body(view, i, j)
  if j ~= i + 1 or view:word(i) ~= view.definite then return nil end
  return bodies_of(view)[view:word(j)] or nil
end

-- The agency "Kurier": the name is what the marks hold.
local function marked_name(view, i, j)
  local open = core.place(view.shape, "<", i, j - 1)
  if not open or view.letters[open + 1] ~= "q" then return nil end
  local stop = j
  while stop > open and view.all:sub(stop, stop):find "[>,.]" do stop = stop - 1 end
  return text_of(view, open + 1, stop)
end

-- "The mayor", "their lawyer", and in a headline "Mayor".
local function is_definite(view, i)
  return view:word(i) == view.definite or view.letters[i] == "z" or not one_of["d0"][view.letters[i]]
end

local LEAD <const> = 4 -- sentences, headline and place line among them

-- "A coroner ruled on Friday", where who it was is told below.
local function opens_report(view, i) return view:is("indefinite", i) and select(2, view:unit(i)) <= LEAD end

local function one(view, i, j, last)
  if i < j and one_of["oz"][view.letters[j]] then return text_of(view, i, j) end -- people close to him
  local first, stop = view:bytes(i, j)
  local entity, members = from_reference(view, first, stop)
  if view.letters[j + 1] == "O" then entity = nil end -- "the president of Peru" may be another one
  if members then return nil, members end
  if entity and i < j and bearer.is_more(view, entity, j) then entity = nil end
  local name = name_at_end(view, i, j)
  name = name or name_in_apposition(view, i, j, last) or entity or i == j - 1 and fitting_body(view, i, j)
  if name then return name end
  if i == j and one_of["pozR"][view.all:sub(i, i)] then return nil end
  if is_definite(view, i) or opens_report(view, i) then
    local ending = phrase_end(view, j, last)
    local named, is_known = bearer.of(view, i, ending)
    named = named or not is_known and protagonist.of(view, i, ending) or nil
    if named then return named end
  end
  local text = marked_name(view, i, j) or text_of(view, i, phrase_end(view, j, last))
  return #text > 1 and text or nil -- the Q and A of an interview are nobody's names
end

-- "Chairman of the Dravonia Union Erik Dahl": the office, its place, and then the name.
local function after_office(view, i, j)
  local of = j + 1
  if view.letters[of] ~= "O" then return nil end
  local k = of + 1
  while one_of["dE"][view.letters[k]] do k = k + 1 end
  local name, place = last_at(view.names, view:bytes(i, math.max(i, k - 1)))
  if place and name.type == "PER" and place.type ~= "PER" and name.first - place.last <= 2 then return name.entity end
end

local function conjunction(view, i, j)
  local letters = view.letters
  for k = j - 1, i + 1, -1 do
    if letters[k] == "C" and view:is("joining", k) then return k end
  end
end

local function joined(members) return table.concat(members, " and ") end

-- "They", "both countries", "the two leaders".
local function is_plural(view, source)
  local i, words, both = source.i, view.words, view.sets.both
  if view.sets.together[words[i]] then return true end
  return i < source.j and (both[words[i]] or both[words[i + 1]]) or false
end

-- "In a joint statement, they said": the statement speaks, not "they".
local function leading_document(view, source, low)
  local k = source.i - 1
  if view.letters[k] ~= "," or view.letters[low] ~= "i" or not view:is("text", k - 1) then return nil end
  return text_of(view, math.max(low + 1, k - 2), k - 1) -- "a lengthy [joint statement]": one word names it
end

-- "The data of the Customs Committee": where the body begins whose word they are.
local function behind_figures(view, j, last)
  local k = j + 1
  if k >= last or not view:is("figures", j) then return nil end
  if view.letters[k] ~= "O" and not view:is("agent", k) and not view:is("origin", k) then return nil end
  local name = first_at(view.names, view:bytes(k + 1, last))
  local is_body = role.bodies(view.doc.lang)[view:word(M.head_end(view, k + 1, last))]
  return (is_body or name and name.type == "ORG") and k + 1 or nil
end

-- "Chairman and Chief Executive Ada Vik", "actor and activist Ada Vik": two things that one
-- person is, in tokens i to j. With an article they may be two persons.
local function in_two_roles(view, i, split, j)
  if view.letters[i] == "d" or view.letters[split + 1] ~= "x" or view.letters[j] ~= "E" then return nil end
  local name = last_at(view.names, view:bytes(j, j))
  local is_one = role.persons(view.doc.lang)[view:word(split - 1)] and not view:is_plural_noun(split - 1)
  return is_one and name and name.type == "PER" and name.entity or nil
end

-- Whom a phrase from token i to 'last' means; of several, all of them too.
local function meant(view, i, last)
  local j = M.head_end(view, i, last)
  local body = behind_figures(view, j, last)
  if body then i, j = body, M.head_end(view, body, last) end
  local named = after_office(view, i, j) or titled.of(view, i, last)
  if named then return named end
  local split = conjunction(view, i, j)
  if not split then
    local speaker, members = one(view, i, j, last)
    if members then return joined(members), members end
    return speaker
  end
  local person = in_two_roles(view, i, split, j)
  if person then return person end
  local left, left_members = one(view, i, split - 1, split - 1)
  local right = one(view, split + 1, j, last)
  left = left or left_members and joined(left_members)
  if not left or not right then return nil end
  if view.letters[split + 1] == "z" then -- "Dravonia and its allies": whose they are is told
    right = view.doc.text:sub(view:bytes(split + 1, j))
  end
  return left .. " and " .. right, { left, right }
end

-- "Ishmael Grant of Harbour Securities, [who]": of a person and what he is of
-- the person. 'j' is the last token of a name.
local function person_of(view, j, low)
  local name = last_at(view.names, view:bytes(j, j))
  if not name or name.type == "PER" then return name end
  local k = view.tokens:range(name.first, name.last) - 1
  while k > low and one_of["dx"][view.letters[k]] and not view:is_verb(k) do k = k - 1 end
  if not one_of["iO"][view.letters[k]] or view.letters[k - 1] ~= "E" then return nil end
  local person = last_at(view.names, view:bytes(k - 1, k - 1))
  return person and person.type == "PER" and person or nil
end

-- "Doreen Platt, his secretary for 11 years, [who]": the name before an
-- apposition that ends at token j, or an age.
local function before_apposition(view, j, low)
  local own = view.letters[j] == "E" and last_at(view.names, view:bytes(j, j))
  if own and own.type == "PER" then return nil end
  local i = j
  while i > low and j - i < LONGEST and one_of["xE0dz'-iOyY"][view.letters[i]] and not view:is_verb(i) do i = i - 1 end
  if view.letters[i] ~= "," or view.letters[i - 1] ~= "E" then return nil end
  local name = last_at(view.names, view:bytes(i - 1, i - 1))
  return name and name.type == "PER" and name.entity or nil
end

-- "The yard (Holm), [which]": the token before brackets, or the code of a share,
-- that end at token j.
local function before_brackets(view, j, low)
  while j > low and view.letters[j] == "E" and not view.owners[j] do j = j - 1 end
  if view.letters[j] ~= ")" then return j end
  for k = j - 1, math.max(low, j - LONGEST), -1 do
    if view.letters[k] == "(" then return k - 1 end
  end
  return j
end

-- "Farmers near Lyon, [who]": a town is nobody who says a thing. The token before
-- the place that ends at token j.
local function before_place(view, j, low)
  local name = view.letters[j] == "E" and last_at(view.names, view:bytes(j, j))
  if not name or name.type ~= "LOC" then return j end
  local before = view.tokens:range(name.first, name.last) - 1
  if view.letters[before] == "d" then before = before - 1 end
  return before > low and one_of["iO"][view.letters[before]] and before - 1 or j
end

-- "Small shops [who] fear it": more than one needs no article. Not what a whole
-- clause is: "seeks cover against losses, [which] suggests".
local function can_have_relative(view, k, relative)
  return view:is_plural_noun(k) and select(2, view.doc:tags():at(relative + 1)) ~= "VBZ"
end

local BOUND <const> = { IN = true, TO = true, CC = true }

-- Whether a noun phrase goes on to the left with token k.
local function is_in_phrase(view, k)
  if not one_of["xErsb0'-O"][view.letters[k]] or view:is_any_verb(k) or view:is("topic", k) then return false end
  local tags = view.letters[k] == "x" and view.doc:tags()
  return not (tags and BOUND[select(2, tags:at(k))])
end

-- "The tram union, [which] has complained": what the relative hangs on.
local function antecedent(view, source, low)
  local j, is_person = source.i - 1, view:is("personal", source.i)
  local named = is_person and view.letters[j] == "," and before_apposition(view, j - 1, low)
  if named then return named end
  if view.letters[j] == "," then j = j - 1 end
  j = before_brackets(view, j, low)
  if is_person then j = before_place(view, j, low) end
  if view.letters[j] == "E" then
    local name = is_person and person_of(view, j, low) or last_at(view.names, view:bytes(j, j))
    return name and name.entity
  end
  local i = j + 1
  low = math.max(low, j - LONGEST)
  while i > low and is_in_phrase(view, i - 1) do i = i - 1 end
  if i > j or view.letters[i] == "O" then return nil end
  if i > low and one_of["dz"][view.letters[i - 1]] then return meant(view, i - 1, j) end
  if view.letters[i] == "0" then return meant(view, i, j) end -- one ally, who
  return can_have_relative(view, j, source.i) and meant(view, i, j) or nil
end

--- Who speaks.
---@param view parallax.quote.View
---@param source parallax.quote.Source
---@param low integer first token of the unit
---@param last string? the document that spoke just before ("joint statement")
---@return string? speaker
---@return string[]? speakers when it is several
---@return string? document when it is a text that speaks for several
function M.of(view, source, low, last)
  local i = source.i
  if is_plural(view, source) then
    local document = leading_document(view, source, low) or last
    if document then return document, nil, document end
  end
  if view.letters[i] == "R" and i == source.j then return antecedent(view, source, low) end
  return meant(view, i, source.j)
end

return M
