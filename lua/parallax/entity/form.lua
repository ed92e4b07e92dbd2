-- What one name as written tells: title, forename, surname, mark of a
-- company, and the keys under which other forms of it are looked up.
local core = require "parallax.core"

local memo = require "parallax.memo"
local product = require "parallax.entity.product"
local spelling = require "parallax.entity.spelling"

local M = {}

local function split(form)
  local words, plain = {}, not form:find "[,;:\"'%[%]()]"
  for word in form:gmatch "%S+" do
    if not plain then word = word:gsub("[,;:]+$", ""):gsub("^[\"'%[%(]+", ""):gsub("[\"'%]%)]+$", "") end
    if word ~= "" then words[#words + 1] = word end
  end
  return words
end

-- Words i to j as one phrase.
local function phrase_of(words, i, j) return i == j and words[i] or table.concat(words, " ", i, j) end

-- Small words that stand inside names.
local LINKS = {
  of = true, the = true, ["and"] = true, ["for"] = true, ["in"] = true, on = true, de = true, la = true, du = true,
  des = true, ["&"] = true,
}

local function is_small(word, know)
  return word:find "^%l" ~= nil and not LINKS[word] and not know.particles[word:gsub("-.*", "")]
end

-- A mention handed in may be a whole phrase: "Irish airline Ryanair, which
-- ...", "Oslo's Gardermoen Airport", "Acme Corp. (AC)". Returns the part that
-- is the name, and false where no part is.
local function name_in_phrase(text, know)
  local best
  for part in (text .. ","):gmatch "%s*(.-)%s*," do
    local last = part:match "(%S+)$"
    if last and part:find "%u" and not is_small(last, know) and not know.titles[core.fold(last)] then
      best = part
      break
    end
  end
  if not best then return split(text), false end
  best = best:match ".*'s%s+(.*%u.*)$" or best
  local words = split(best)
  local from, to = 1, #words
  for k = from, to do if is_small(words[k], know) then from = k + 1 end end
  while words[from] and LINKS[words[from]] and words[from] ~= "the" do from = from + 1 end
  if from > to then return split(best), false end
  return table.move(words, from, to, 1, {}), true
end

-- Words for a company that its name is used with and without.
local COMPANY = {
  company = true, corporation = true, corp = true, group = true, holdings = true, limited = true, incorporated = true,
}

-- How many words from 'at' are a title: the longest that is one.
local function title_length(folded, at, know)
  if not know.title_starts[folded[at]] then return 0 end
  local longest, phrase = 0, nil
  for k = at, math.min(at + 3, #folded) do
    phrase = phrase and (phrase .. " " .. folded[k]) or folded[k]
    if know.titles[phrase] then longest = k - at + 1 end
  end
  return longest
end

-- How many words from 'at' name a state or people.
local function state_length(folded, at, know)
  if not know.known_starts[folded[at]] then return 0 end
  local longest, phrase = 0, nil
  for k = at, math.min(at + 3, #folded) do
    phrase = phrase and (phrase .. " " .. folded[k]) or folded[k]
    local known = know.by_form[phrase]
    if known and (known.kind == "state" or known.kind == "people") then longest = k - at + 1 end
  end
  return longest
end

-- Whether a known name of several words begins here: "General Motors".
local function known_begins(folded, at, know)
  local phrase = folded[at]
  if not know.known_starts[phrase] then return false end
  for k = at + 1, math.min(at + 3, #folded) do
    phrase = phrase .. " " .. folded[k]
    if know.by_form[phrase] then return true end
  end
  return false
end

-- Behind a title: "of the United States" before the name.
local function skip_office(folded, at, know)
  if folded[at] ~= "of" then return at end
  local k = folded[at + 1] == "the" and at + 2 or at + 1
  local n = state_length(folded, k, know)
  return n > 0 and k + n <= #folded and k + n or at
end

-- Whether a title begins at a word and something comes behind it.
local function title_ends(folded, at, know)
  local n = title_length(folded, at, know)
  return n > 0 and at + n <= #folded
end

-- Skips titles, and a state before them. Returns where the name begins,
-- whether a title stood there and the gender it tells.
local function skip_titles(folded, know)
  local last = folded[#folded]
  local at, titled, gender = 1, false, nil
  if know.heads[last] or know.company_marks[last] then return folded[1] == "the" and #folded > 1 and 2 or 1, false end
  while at < #folded do
    local n, state = title_length(folded, at, know), state_length(folded, at, know)
    if known_begins(folded, at, know) then break end
    if n > 0 and at + n <= #folded then
      gender = gender or know.title_gender[table.concat(folded, " ", at, at + n - 1)]
      at, titled = skip_office(folded, at + n, know), true
    elseif folded[at] == "the" or folded[at] == "former" or folded[at] == "then" then
      at = at + 1
    elseif state > 0 and title_ends(folded, at + state, know) then
      at = at + state
    else
      break
    end
  end
  -- "Boeing Executive Vice President Scott Carson"
  for k = at + 1, #folded - 1 do
    local n = title_length(folded, k, know)
    if n > 0 and k + n <= #folded and #folded - (k + n) <= 2 and know.gender[folded[k + n]] then
      return k + n, true, know.title_gender[table.concat(folded, " ", k, k + n - 1)] or gender
    end
  end
  return at, titled, gender
end

-- The family name of a person's words i to j: the last, with its particles
-- left off; in Chinese, Korean and Vietnamese order the first, which a given
-- name like "Sung-jin" shows, too.
local function family_of(words, folded, i, j, know)
  if j == i + 1 and words[j]:find "^%u%l%l?%l?%l?%-%l%l?%l?%l?%l?$" and not know.gender[folded[i]] then return i end
  if i < j and know.first_surnames[folded[i]] and not know.gender[folded[i + 1]] then return i end
  return j
end

---@class parallax.Form
---@field bare string without title and article, as written
---@field key string folded, words joined by one space
---@field n integer words in it
---@field words string[] folded
---@field family? string spelling key of the family name, of what may be a person
---@field elder? string the same without the "Jr." that is part of 'family'
---@field given? string spelling key of the first given name
---@field skeleton? string consonants of given and family name, once translit.lua was asked for them
---@field bones? string consonants of the family name, likewise
---@field full? string spelling key of given and family name together
---@field turned? string the same in the other order, of two words
---@field person? string what a person of the full name is kept under
---@field name string what a thing of the name is kept under
---@field gender? "male"|"female"|"either"
---@field title_gender? "male"|"female" by a title alone
---@field titled boolean
---@field junior? string
---@field known? parallax.Known
---@field is_name boolean false for a phrase without a name in it
---@field defines? string acronym given in brackets behind it
---@field several boolean two names joined by "and"
---@field tail? string key without the state it begins with: "air force"
---@field code? string number a product is called by: "a380"
---@field nickname? string folded name behind that
---@field is_person boolean its words alone say so
---@field is_small boolean it begins with a small letter of ASCII
---@field is_foreign boolean it begins with a letter of another script
---@field company string the key without marks of a company
---@field company_end? string the last of its words, of several
---@field openings string[] its first word, two and three, of a longer name
---@field like string the same, the last of several words in the singular: "Ford Motors" is Ford Motor
---@field initials? string of a name of two words or more: "jcpoa"
---@field as_man? parallax.Form the same with a man's title, once it was asked for
---@field as_woman? parallax.Form with a woman's
---@field acronym? string of a form in capitals: letters alone, folded

local function initials_of(words, folded, i, j)
  if i == j then return nil end
  local letters = {}
  for k = i, j do
    if words[k]:find "^[%u\128-\255]" then letters[#letters + 1] = folded[k]:sub(1, 1) end
  end
  return #letters >= 2 and table.concat(letters) or nil
end

local function person_fields(form, words, folded, i, know)
  local j = #words
  if j > i and know.suffixes[folded[j]] then
    form.junior, j = folded[j]:gsub("%p", ""), j - 1
  end
  while i < j and words[i]:find "^%l%l%l?$" do i = i + 1 end -- "Ms van Aalst"
  local f = family_of(words, folded, i, j, know)
  local family = spelling.of(folded[f], know)
  form.family = family
  if form.junior then form.elder, form.family = family, family .. " " .. form.junior end
  form.gender = form.gender or (j > i and know.gender[folded[i]]) or nil
  if j == i then return end
  form.given = f == i and spelling.of(folded[i + 1], know) or spelling.of(folded[i], know)
  if f == j then
    local whole = know.short_names[folded[i]] -- "Len Fry"
    form.full = (whole and spelling.of(whole, know) or form.given) .. " " .. family
    if j == i + 1 and not form.junior then form.turned = family .. " " .. form.given end
  else
    form.full = spelling.of(table.concat(folded, "", i, j), know) -- "Kim Jong-un", "Kim Jong Un"
  end
  form.full = form.full .. (form.junior and " " .. form.junior or "")
  form.person = "person:" .. form.full
  form.is_person = form.titled or know.gender[folded[i]] ~= nil or f == i
end

-- Spellings of two countries, and of "and", by their last five letters.
local VARIANTS = {
  ation = { "isation$", "ization" }, abour = { "labour$", "labor" }, rbour = { "harbour$", "harbor" },
  fence = { "defence$", "defense" }, entre = { "centre$", "center" }, ramme = { "programme$", "program" },
  eatre = { "theatre$", "theater" }, ["&"] = { "^&$", "and" },
}

local function one_spelling(word)
  local variant = VARIANTS[word:sub(-5)]
  return variant and word:gsub(variant[1], variant[2]) or word
end

-- The key without what only says that it is a company; the last of several
-- words of it; which of the folded words that is.
local function company_key(folded, i, key, know)
  local last, words = #folded, nil
  while last > i and (know.company_marks[folded[last]] or COMPANY[folded[last]]) do last = last - 1 end
  for k = i, last do
    local word = one_spelling(folded[k])
    if word ~= folded[k] then
      words = words or table.move(folded, i, last, 1, {})
      words[k - i + 1] = word
    end
  end
  local company = words and table.concat(words, " ") or last == #folded and key or phrase_of(folded, i, last)
  return company, last > i and (words and words[#words] or folded[last]) or nil, last
end

-- The number that a product is called by, "a380" of "Airbus' new A380's", and
-- the name behind it: "787 Dreamliner".
local function number_of(text, know)
  local code, at
  local words = split(text:gsub(",.*$", ""))
  for k, word in ipairs(words) do
    local folded = core.fold(word)
    if code and (know.phrase_ends[folded] or word:find "'s?$") then return nil end
    local found, bare = product.code(word)
    local after = core.fold(words[k - 1] or "")
    local is_maker = know.by_form[after] and know.by_form[after].type == "ORG"
    if found and not (bare and after ~= "the" and not is_maker and not know.determiners[after]) then
      if code then return nil end
      code, at = found, k
      if words[k + 1] and word:find "'s?$" then return nil end
    elseif not code and know.phrase_ends[folded] then
      return nil
    end
  end
  local nickname = code and words[at + 1] and core.fold(words[at + 1])
  return code, nickname and words[at + 1]:find "^%u" and nickname or nil
end

local PLURAL_END <const> = ("s"):byte()

-- The table entry of a name, folded too: with an article, in the plural of an acronym.
local function entry_of(text, whole, know)
  local known = know.by_form[whole]
  if known then return known end
  if whole:find "^the " then return know.by_form[whole:sub(5)] or nil end
  return text:byte(-1) == PLURAL_END and text:find "^%u%u+s$" and know.by_form[whole:sub(1, -2)] or nil
end

-- The words of a written form, folded too; whether there is a name in it, and
-- the table entry of the whole.
local function read_words(text, know)
  local whole = core.fold(text)
  local known = entry_of(text, whole, know)
  if not text:find "%A" then return { text }, { whole }, true, known end
  local words, is_name, folded = split(text), true, {}
  if not known and text:find "[%s,'-]%l" then words, is_name = name_in_phrase(text, know) end
  if #words == 0 then words = { text } end
  for k, word in ipairs(words) do folded[k] = core.fold(word) end
  local ends_in_title = #words > 1 and know.titles[folded[#words]] and not know.gender[folded[1]]
  return words, folded, is_name and (known ~= nil or not ends_in_title), known
end

-- The first word of a longer name, its first two, its first three.
local function openings_of(words)
  local openings, opening = {}, words[1]
  for n = 1, math.min(#words - 1, 3) do
    if n > 1 then opening = opening .. " " .. words[n] end
    openings[n] = opening
  end
  return openings
end

-- Fields of names that are bodies, as far as the words tell.
local function body_fields(form, words, folded, i, know)
  local last
  form.company, form.company_end, last = company_key(folded, i, form.key, know)
  form.openings = openings_of(form.words)
  form.like = form.company_end and form.company_end:find "[^s]s$" and form.company:sub(1, -2) or form.company
  form.name = "name:" .. form.like
  form.initials = initials_of(words, folded, i, last)
  form.several = form.n > 2 and (" " .. form.key .. " "):find(" and ", 1, true) ~= nil and not know.heads[folded[last]]
  local state = state_length(folded, i, know)
  if state > 0 and state < form.n then form.tail = table.concat(folded, " ", i + state) end
  local is_acronym = form.n == 1 and not form.bare:find "%l" and form.bare:find "%u.*%u"
  if is_acronym then form.acronym = form.key:gsub("%p", "") end
end

-- Greek, Cyrillic, and what is written in three bytes, Hangul and kana and the like.
local OTHER_SCRIPT <const> = "^[\xCE-\xD2\xE0-\xED]"

-- A written name without what is no part of it, a possessive mark, "-led", what
-- stands in brackets; second, the acronym that these have.
local function trimmed(written, know)
  local text = written:gsub("%s+", " "):gsub("’", "'")
  local bracketed = text:match "%((%u[%u%d%.]+)%)?$"
  text = text:gsub("%s*%(.*$", ""):gsub("'s?$", "")
  local led = text:match "%-(%l+)$"
  if led and know.after_hyphen[led] then text = text:sub(1, -#led - 2) end
  if text == "" then text = written:gsub("%s+", " ") end
  return text, bracketed
end

local function take_apart(written, know)
  local text, bracketed = written, nil
  if written:find "[^%a ]" or written:find("  ", 1, true) then text, bracketed = trimmed(written, know) end
  local words, folded, is_name, known = read_words(text, know)
  local i, titled, gender = 1, false, nil
  if not known then i, titled, gender = skip_titles(folded, know) end
  if folded[i] == "the" and i < #words then i = i + 1 end
  -- "Automaker GM" at the start of a sentence.
  if i < #words and know.apposed[folded[i]] and know.by_form[table.concat(folded, " ", i + 1)] then i = i + 1 end

  local form = { -- with room for all of it
    titled = titled, gender = gender, title_gender = gender, is_person = titled,
    bare = nil, words = nil, key = nil, n = nil, is_name = nil, defines = nil, company = nil, company_end = nil,
    openings = nil, like = nil, name = nil, person = nil,
    initials = nil, several = nil, tail = nil, acronym = nil, code = nil, nickname = nil,
    known = nil, full = nil, family = nil, given = nil,
    is_small = written:find "^%l" ~= nil, is_foreign = written:find(OTHER_SCRIPT) ~= nil,
  }
  form.bare, form.key = phrase_of(words, i, #words), phrase_of(folded, i, #folded)
  form.words = i == 1 and folded or table.move(folded, i, #folded, 1, {})
  form.n = #form.words
  -- "President of Peru", "Chief Executive": an office, nobody's name.
  form.is_name = is_name and not know.titles[form.key] and folded[i] ~= "of"
  form.defines = bracketed and core.fold(bracketed):gsub("%p", "") or nil
  body_fields(form, words, folded, i, know)
  if text:find "%d%d" then form.code, form.nickname = number_of(text, know) end
  form.known = known or know.by_form[form.key] or know.by_form[form.company]
  if form.is_name and not form.several then person_fields(form, words, folded, i, know) end
  return form
end

-- Names return: in a text, in the next text on the event, in a corpus. To take one apart is the work of a sentence,
-- so that more of them are kept than of other things.
local KEPT <const> = 8192
local kept = setmetatable({}, { __mode = "k" }) -- by the knowledge they were read with

--- Written names taken apart, by the name as it stands in a text. Forms may be
--- shared: they are not to be changed.
---@param know table from knowledge.of
---@return table<string, parallax.Form>
function M.forms(know)
  local forms = kept[know]
  if not forms then
    forms = memo.table(function(written) return take_apart(written, know) end, KEPT)
    kept[know] = forms
  end
  return forms
end

--- The form of a name with a title that stands before it: "Mrs. Vale" tells
--- more than "Vale".
---@param form parallax.Form without a title
---@param gender "male"|"female" what the title says
---@return parallax.Form # shared, too
function M.titled(form, gender)
  local field = gender == "male" and "as_man" or "as_woman"
  local with = form[field]
  if not with then
    with = {}
    for key, value in pairs(form) do with[key] = value end
    with.titled, with.gender, with.title_gender = true, gender, gender
    form[field] = with
  end
  return with
end

local PLACES <const> = { state = true, capital = true, place = true }

--- The form of a name that is a person's here, though the tables know a place of it:
--- "Holland said".
---@param form parallax.Form
---@return parallax.Form # shared, too; the same where no place is known
function M.personal(form)
  if not PLACES[form.known.kind] then return form end
  local with = form.as_person
  if not with then
    with = {}
    for key, value in pairs(form) do with[key] = value end
    with.known = nil
    form.as_person = with
  end
  return with
end

--- Takes a written name apart. The form may be shared: it is not to be changed.
---@param written string as it stands in a text
---@param know table from knowledge.of
---@return parallax.Form
function M.of(written, know) return M.forms(know)[written] end

return M
