-- The grammar of names, over the letters that knowledge.lua explains: small
-- for a word written small, capital for a capitalised one, X for one that no
-- table has, A for an acronym, I for an initial, digits for a known name.
--
--   matches  PPFX     Prime Minister [PER "Ada Moreno"]
--   matches  KoXnX    [ORG "Ministry of Trade and Industry"]
--   matches  4XK      [ORG "Danish Meteorological Institute"], whole
--   refuses  D0       "March 3": the calendar is no name
--
-- One sentence at a time; every repetition is bounded, so a million
-- capitalised words cost what their number is.
local core = require "parallax.core"
local lpeg = require "lpeg"

local memo = require "parallax.memo"

local P, S, R, Cc, Cp, Ct = lpeg.P, lpeg.S, lpeg.R, lpeg.Cc, lpeg.Cp, lpeg.Ct

-- p at least m and at most n times.
local function times(p, m, n)
  local q = P(true)
  for _ = 1, m do q = q * p end
  return n > m and q * p ^ -(n - m) or q -- p ^ -0 would be "any number"
end

local known = R "15" * P "_" ^ 0
local hyphen = P "-"
local of_the = P "o" * P "t" ^ -1
local and_ = S "n&"

-- A capitalised word that may be part of a name, by itself or compounded.
local word = S "XAFEWCBLQYGVUJPHK" * (hyphen * S "XAFEWCBLQYGPHKI") ^ -2
local any_word = word + known + "I"

-- Bodies. The last head of the run ends the name: "Stanford University
-- Professor" is a university and a title.
local head = S "HK"
local owner = S "CXH" * P "'" + P "Cs" -- "Workers' Union", "People's Party"
local before_head = owner + any_word
local to_head = before_head * head
for _ = 1, 6 do to_head = before_head * (to_head + head) end
local joint = P "C" * and_ + P "H" * and_ * -P "X" -- not "Solberg Shipping and | Tolm Motors"
local pair_to_head = joint * (times(before_head, 2, 2) * head + before_head * head) -- "Fire and Rescue Service"
for _ = 1, 3 do pair_to_head = pair_to_head + any_word * pair_to_head end
local object = times(any_word - S "P", 1, 5)
local body_of = (any_word - S "K") ^ -3 * S "K" * (of_the + P "r" * P "t" ^ -1) * object
  * ((P "," * times(S "XCAHK", 1, 2)) ^ -2 * P "n" * times(S "XCAHK", 1, 3) * -S "s") ^ -1
  * (P "r" * times(S "XCAHKG", 1, 3)) ^ -1
local company = times(word - P "U" + known, 1, 5) * (P "&" * word) ^ -1 * P "," ^ -1 * P "U"
local amp = times(S "XAIC" + known, 1, 2) * P "&" * times(S "XACHKIL", 1, 3)
local of_state = S "14" * P "_" ^ 0 * P "3" * P "_" ^ 0 -- "U.S. Senate"

local with_state = P "K" * S "124" * P "_" ^ 0 -- "Air France", "Radio Moscow"

-- Persons. A forename after a surname begins another person.
local particle = S "vV" * hyphen ^ -1
local hyphened = (hyphen * S "XFE") ^ -1
local honest = S "XEAJ" * hyphened -- no reading as an ordinary word
local surname = particle ^ -2 * honest
local any_surname = particle ^ -2 * (S "XFEHKLBQCYAPWGU" + P "D" * -P "0") * (hyphen * S "XFEAC") ^ -1
local junior = (P "," ^ -1 * P "J") ^ -1
local nick = P '"' * times(S "XFCA", 1, 2) * P '"'
local given = (P "F" + P "W" * #(S "IXFEJ2" + particle)) * hyphened
local more_given = (P "F" * hyphened * #(S "XFEIHKLBQC" + particle) + P "I" + nick) ^ -2
local full = given * more_given * (P "2" * -P "_" + any_surname * surname ^ -2) * junior
local initials = times(P "I", 1, 3) * any_surname * surname ^ -1 * junior
local surname_first = P "E" * S "XE" * (hyphen * (P "X" + R "az") + S "XEC") ^ -1
  + S "EQL" * P "X" * hyphen * R "az" + P "X" * P "E" * -S "XFHKL0"
local syllables = S "XE" * S "XFEZ" * hyphen * R "az" -- "Baek Do-hyun", "Ban Ki-moon"
local title = times(S "P6" + "J", 1, 4)
local titled = P "I" ^ -2 * times(particle ^ -2 * S "XFEWA" * (hyphen * S "XFE") ^ -1, 1, 4) * junior
-- "Sen. Patty Murray", "Gov. Jerry Brown": not "Sen. Graham Tuesday".
local in_full = given * more_given * particle ^ -2 * (S "XFELBQCYAW" * (hyphen * S "XFEAC") ^ -1)
local honoured = in_full * surname ^ -2 * junior
  + P "I" ^ -2 * any_surname * (surname + P "F" * hyphened) ^ -3 * junior -- "Sen. Rand Paul"
local monarch = S "XF" * P "X" ^ -1 * #P "J" * junior -- "Henry IV", "Thutmose III"
local with_particle = S "XF" ^ -1 * P "v" * hyphen ^ -1 * S "XFE" * hyphened

-- Places and events.
local place_of = (S "XAFCEYB" + known) ^ -2 * S "LQ" * of_the * (known + times(S "XFC", 1, 2))
local place = place_of + times(S "XAFCEYBVW" * (hyphen * S "XFC") ^ -1 + known, 1, 3) * times(S "LQ", 1, 2)
  + S "BQ" * times(S "XFECWV", 1, 2) + P "Y" * P "X" + S "YBQ" * known
local after_place = S "12" * P "_" ^ 0 * times(P "X", 1, 2) * -S "PFI" -- "Orlando Sentinel"
local event = times(any_word - P "G", 1, 4) * P "G" * (P "o" * times(S "XCAH", 1, 3)) ^ -1
  + P "G" * of_the * times(any_word, 1, 2)

-- A run that nothing above explains.
local run = times((S "XFEWAHKLBQCYVUJG" - P "F" * S "XIE") * (hyphen * S "XAFECI0") ^ -2, 1, 6)

local function named(kind, p) return Cp() * Cc(kind) * p * Cp() end

local body = named("company", company)
  + named("body", body_of + pair_to_head + to_head + of_state + with_state + amp)
local person = P "6" * named("title", honoured) + title * named("title", surname_first + full + titled)
  + named("initials", initials)
  + named("forename", full + monarch) + named("surname first", surname_first)
  + named("syllables", syllables)
local other = named("named", after_place) + named("known", known) + named("particle", with_particle) + title
  + named("run", run)

-- What a name may begin with, and what it may go on with. Any letter else ends
-- it unless a hyphen stands before: "Baek Do-hyun".
local START <const> = "ABCDEFGHIJKLMNOPQRSTUVWXYZ12345v6"
local INSIDE <const> = START .. "0otrns_&'\","
local HYPHEN <const> = "-"

-- What some kinds of names do not do without. Few stretches have any of it, and
-- to look for those kinds is most of the work.
local BODY_MARKS <const>, EVENT_MARKS <const>, PLACE_MARKS <const> = "[HKU3&]", "G", "[LQBY]"

-- All names of stretches that may hold such kinds.
local function build(has_body, has_event, has_place)
  local kinds = other
  if has_place then kinds = named("place", place) + kinds end
  if has_event then kinds = named("event", event) + kinds end
  kinds = person + kinds
  if has_body then kinds = body + kinds end
  return Ct(((1 - S(START)) ^ 1 + kinds + 1) ^ 0)
end

local built = {}

-- The grammar of a stretch, with no more kinds of names than it may hold.
local function grammar_of(part)
  local body_at, event_at, place_at = part:find(BODY_MARKS), part:find(EVENT_MARKS), part:find(PLACE_MARKS)
  local key = (body_at and 1 or 0) + (event_at and 2 or 0) + (place_at and 4 or 0)
  built[key] = built[key] or build(body_at, event_at, place_at)
  return built[key]
end

local M = {}

--- The stretches of letters that names may be in: first, letters of each in
--- turn. No name lies across the end of one.
---@param letters string
---@param sentences integer[] the last token of each
---@return (integer|string)[]
function M.stretches(letters, sentences) return core.chunks(letters, sentences, START, INSIDE, HYPHEN) end

--- All names in a stretch of one sentence, by its letters: first, kind, after
--- of each in turn; not to be changed. Few of the stretches that a text has are
--- new.
---@type table<string, (integer|string)[]>
M.names = memo.table(function(part) return grammar_of(part):match(part) end)

return M
