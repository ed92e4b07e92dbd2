-- What a language's tables know about names, built once per language: a
-- list of known names, a word map that gives each word of a name one
-- letter, and lookups by name. The letters, in small here and in capitals
-- where the word is capitalised in the text:
--
--   o of   t the   n and   r for   v particle (van, al)   j Jr.
--   p title   f forename   w forename and ordinary word   e surname that comes first
--   h head of a body   k the same, also with "of" behind   u mark of a company
--   l head of a place, after it   b before it   q both   y compass word
--   m verb of saying   g head of an event ("war")   d calendar
--   z closed class   c ordinary word
--   6 Mr.   7 "in"   8 "from", "to"   9 "a", "my": the same in either case
--
-- Known names are painted over them by digits: 1 state, 2 other place,
-- 3 body, 4 people, 5 event; "_" for their further tokens.
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"
local memo = require "parallax.memo"

local M = {}

---@class parallax.Known a name in the tables
---@field form string as listed
---@field entity string the canonical name
---@field key string the same, folded
---@field type "PER"|"ORG"|"LOC"|"MISC"
---@field letter string the digit above
---@field painted string the same and "_" for its further tokens
---@field group string what its mentions are kept under
---@field country? string for a people or a seat of government: the state
---@field capital? string for a capital: its state
---@field unsure? boolean also a forename or ordinary word
---@field acronym? boolean all capitals: counts only so written
---@field kind string state, people, capital, place, body, company, seat, event

local TYPE = { ["1"] = "LOC", ["2"] = "LOC", ["3"] = "ORG", ["4"] = "MISC", ["5"] = "MISC" }

local function set(list, into)
  into = into or {}
  for _, word in ipairs(list) do into[core.fold(word)] = true end
  return into
end

local function sets(data, names)
  local of = {}
  for _, name in ipairs(names) do of[name] = set(data[name]) end
  return of
end

-- Adds a known name once; of two readings the first listed counts.
local function add(known, form, entry)
  local key = core.fold(form)
  if known.by_form[key] then return end
  entry.form, entry.type, entry.key = form, TYPE[entry.letter], core.fold(entry.entity)
  entry.painted, entry.group = entry.letter .. "_", (entry.kind == "people" and "people:" or "known:") .. entry.entity
  entry.acronym = #form > 1 and not form:find "%l" and not form:find "[\128-\255]"
  known.by_form[key] = entry
  known.list[#known.list + 1] = entry
  known.forms[#known.forms + 1] = form
end

local function add_all(known, forms, make)
  for _, form in ipairs(forms or {}) do add(known, form, make(form)) end
end

local function plural(people)
  if people:find "[cs]h$" or people:find "ese$" or people:find "s$" then return nil end
  if people:find "m[ae]n$" and #people > 8 then return nil end -- "Frenchman", not "German"
  return people .. "s"
end

local function add_states(known, states)
  for _, state in ipairs(states) do
    local function name() return { letter = "1", entity = state.name, kind = "state" } end
    local function seat(form) return { letter = "2", entity = form, capital = state.name, kind = "capital" } end
    local function capital() return seat(state.capital[1]) end
    local function people(form) return { letter = "4", entity = form, country = state.name, kind = "people" } end
    add(known, state.name, name())
    add_all(known, state.also, name)
    add_all(known, state.capital, capital)
    add_all(known, state.seat, seat)
    for _, word in ipairs(state.people) do
      add(known, word, people(word))
      if plural(word) then add(known, plural(word), people(word)) end
    end
  end
end

local function build_known(data)
  local known = { list = {}, forms = {}, by_form = {} }
  add_states(known, data.country.states)
  for _, seat in ipairs(data.seat.seats) do
    local function make() return { letter = "3", entity = seat.name, country = seat.of, kind = "seat" } end
    add(known, seat.name, make())
    add_all(known, seat.also, make)
  end
  for _, body in ipairs(data.organisation.bodies) do
    local function make() return { letter = "3", entity = body.name, kind = "body" } end
    add(known, body.name, make())
    add_all(known, body.also, make)
  end
  for _, company in ipairs(data.organisation.companies) do
    local function make() return { letter = "3", entity = company.name, kind = "company" } end
    add(known, company.name, make())
    add_all(known, company.also, make)
  end
  local function place(form) return { letter = "2", entity = form, kind = "place" } end
  for _, list in ipairs { "cities", "us_states", "regions" } do add_all(known, data.place[list], place) end
  for _, word in ipairs(data.country.peoples) do
    local function make() return { letter = "4", entity = word, kind = "people" } end
    add(known, word, make())
    if plural(word) then add(known, plural(word), make()) end
  end
  for _, war in ipairs(data.calendar.wars) do
    local function make() return { letter = "5", entity = war.name, kind = "event" } end
    add(known, war.name, make())
    add_all(known, war.also, make)
  end
  add_all(known, data.calendar.events, function(form) return { letter = "5", entity = form, kind = "event" } end)
  local unsure = set(data.common.open, set(data.common.closed, set(data.country.unsure)))
  for _, entry in ipairs(known.list) do
    if entry.kind ~= "people" then entry.unsure = unsure[core.fold(entry.form)] end
  end
  return known
end

-- Letters from the weakest claim on a word to the strongest.
local function build_map(data)
  local map = {}
  local function claim(letter, ...)
    for _, list in ipairs { ... } do
      for _, word in ipairs(list) do
        local folded = core.fold(word)
        if not folded:find "[%s'-]" then map[folded] = letter end
      end
    end
  end
  local place, organisation, forename, context = data.place, data.organisation, data.forename, data.context
  claim("c", data.common.open)
  claim("g", data.calendar.event_heads)
  claim("b", place.heads_before)
  local before = set(place.heads_before)
  for _, word in ipairs(place.heads_after) do claim(before[word] and "q" or "l", { word }) end
  local leading = set(organisation.heads_of)
  claim("h", organisation.clubs)
  claim("k", organisation.heads_of)
  for _, word in ipairs(organisation.heads) do claim(leading[word] and "k" or "h", { word }) end
  claim("e", forename.first_surnames)
  claim("f", forename.male, forename.female, forename.either)
  claim("y", place.compass)
  claim("u", organisation.suffixes)
  claim("p", data.title.man, data.title.woman, data.title.either, data.role.office)
  for _, word in ipairs(data.role.person) do if not map[word] or map[word] == "c" then claim("p", { word }) end end
  claim("j", data.title.suffixes)
  claim("v", forename.particles)
  claim("m", context.speech)
  claim("z", data.common.closed)
  claim("6", data.title.honorific)
  claim("7", context.locative)
  claim("8", context.directional)
  claim("9", context.determining)
  claim("w", forename.unsure)
  claim("d", data.calendar.months, data.calendar.days, data.calendar.clock)
  claim("o", { "of" })
  claim("t", { "the" })
  claim("n", { "and" })
  claim("r", { "for" })
  return map
end

-- Titles of more than one word, longest first by the matcher.
local function build_titles(data)
  local list = {}
  for _, group in ipairs { data.title.man, data.title.woman, data.title.either, data.role.office } do
    for _, form in ipairs(group) do if form:find "[%s-]" then list[#list + 1] = form end end
  end
  return list
end

local function genders(data)
  local of = {}
  for _, word in ipairs(data.forename.male) do of[core.fold(word)] = "male" end
  for _, word in ipairs(data.forename.female) do
    local key = core.fold(word)
    of[key] = of[key] == "male" and "either" or "female"
  end
  for _, word in ipairs(data.forename.either) do of[core.fold(word)] = "either" end
  local title = {}
  for _, word in ipairs(data.title.man) do title[core.fold(word)] = "male" end
  for _, word in ipairs(data.title.woman) do title[core.fold(word)] = "female" end
  return of, title
end

-- What is short for one forename alone: "len" for "leonard".
local function short_names(data)
  local of = {}
  for _, list in ipairs(data.forename.short or {}) do
    for k = 2, #list do
      local short = core.fold(list[k])
      of[short] = of[short] == nil and core.fold(list[1]) or false
    end
  end
  return of
end

-- The last three bytes of words as one number, as they may be written; of a
-- shorter word its two.
local function endings_of(words)
  local of = {}
  local function note(ending, word, at)
    if at > #word then
      of[ending] = true
      return
    end
    local letter = word:sub(at, at)
    note(ending << 8 | letter:byte(), word, at + 1)
    note(ending << 8 | letter:upper():byte(), word, at + 1)
  end
  for word in pairs(words) do note(0, word, math.max(1, #word - 2)) end
  return of
end

-- Whether a folded word has one of a set of endings, and a letter or two
-- before it.
local function ends_in(word, endings)
  for n = 2, math.min(7, #word - 2) do
    if endings[word:sub(-n)] then return true end
  end
  return false
end

-- Tells of a folded word whether it ends like a body, like a place or like an
-- ordinary word: "body", "place", "plain"; else false.
local function ending_teller(data)
  local body, place, plain = set(data.organisation.endings), set(data.place.endings), set(data.common.endings)
  return memo.of(function(word)
    return ends_in(word, body) and "body" or ends_in(word, place) and "place" or ends_in(word, plain) and "plain"
  end)
end

-- The first words of phrases.
local function starts_of(phrases)
  local of = {}
  for phrase in pairs(phrases) do of[phrase:match "^%S*"] = true end
  return of
end

-- Every title and role noun, longer ones too.
local function titles_of(data)
  local of = {}
  for _, list in ipairs { data.title.man, data.title.woman, data.title.either, data.role.office, data.role.person } do
    set(list, of)
  end
  return of
end

-- Letter to what stands for it in Latin letters.
local function scripts_of(data)
  local of = {}
  for _, list in ipairs { data.cyrillic, data.greek } do
    for _, pair in ipairs(list) do of[pair[1]] = pair[2] end
  end
  return of
end

local TABLES = {
  "calendar", "common", "context", "country", "descriptor", "forename", "organisation", "place", "pronoun", "role",
  "script", "seat", "title",
}

-- What core.capitals asks of a word, as bits, by word.
local function traits_of(data)
  local bits, traits = {}, {}
  for bit, list in pairs { [1] = data.common.closed, [2] = data.context.plural, [4] = data.context.finite } do
    for word in pairs(set(list)) do bits[word] = (bits[word] or 0) | bit end
  end
  for word, of in pairs(bits) do traits[word] = string.char(of) end
  return core.wordmap(traits)
end

-- The lists that are asked of a word whether it is in them.
local function words_of(data)
  return {
    closed = set(data.common.closed),
    also_names = set(data.common.also_names),
    common = set(data.common.open),
    usage = sets(data.context, { "city_before", "going", "motion", "acts", "relation" }),
    settlements = set(data.context.settlement),
    personal = set(data.context.personal),
    after_hyphen = set(data.context.after_hyphen),
    phrase_ends = set(data.context.phrase_ends),
    corporate = set(data.context.corporate),
    owned_in = set(data.context.owned_in),
    based = set(data.context.based),
    apposed = set(data.organisation.apposed),
    leading_particles = set(data.forename.leading_particles),
    ending = ending_teller(data),
    word_endings = lexicon.wordmap(data.common.endings),
    traits = traits_of(data),
    short_states = set(data.place.us_short),
    titles = titles_of(data),
    addressed = set(data.title.addressed),
    person_nouns = set(data.descriptor.heads, titles_of(data)),
    determiners = set(data.context.determining, set(data.pronoun.determiners)),
    passing = set(data.role.passing),
    chiefs = set(data.role.chiefs),
    business = set(data.role.business),
    trading = set(data.organisation.trading),
    press = set(data.organisation.press),
    clubs = set(data.organisation.clubs),
    club_openers = set(data.organisation.club_openers),
    scripts = scripts_of(data.script),
    particles = set(data.forename.particles),
    suffixes = set(data.title.suffixes),
    honours = set(data.title.honours),
    first_surnames = set(data.forename.first_surnames),
    event_heads = set(data.calendar.event_heads),
    generic_heads = set(data.organisation.generic),
    company_marks = set(data.organisation.suffixes),
    heads = set(data.organisation.heads, set(data.organisation.heads_of, set(data.organisation.clubs))),
    place_heads = set(data.place.heads_after),
  }
end

-- The same as vocabulary.paint wants them: { letter, words } each.
local function words_by_letter(map)
  local words, list = {}, {}
  for word, letter in pairs(map) do
    if not words[letter] then
      words[letter] = {}
      list[#list + 1] = { letter, words[letter] }
    end
    table.insert(words[letter], word)
  end
  return list
end

local function build(lang)
  local data = {}
  for _, name in ipairs(TABLES) do
    data[name] = lexicon.load(lang .. "." .. name)
  end
  local known = build_known(data)
  local titles = build_titles(data)
  local forms = table.move(titles, 1, #titles, #known.forms + 1, table.move(known.forms, 1, #known.forms, 1, {}))
  local abbreviations = lexicon.wordmap(lexicon.load(lang .. ".abbreviation").abbreviations)
  local all = words_of(data)
  all.lang, all.data = lang, data
  all.known = known.list -- by number in 'forms'; higher numbers are titles
  all.by_form = known.by_form
  all.abbreviations = abbreviations
  all.forms = forms
  all.letters = build_map(data)
  all.word_letters = words_by_letter(all.letters)
  all.gender, all.title_gender = genders(data)
  all.short_names = short_names(data)
  all.title_starts, all.known_starts = starts_of(all.titles), starts_of(all.by_form)
  all.title_ends = endings_of(all.title_gender)
  return all
end

local languages = {}

--- The knowledge of a language; nil where there are no tables of names.
---@param lang string ISO 639-1 code
---@return table?
function M.of(lang)
  if languages[lang] == nil then
    languages[lang] = lexicon.has(lang .. ".forename") and build(lang) or false
  end
  return languages[lang] or nil
end

return M
