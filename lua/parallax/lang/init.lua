-- Which language a text is in. The script decides first; among languages of
-- one script, function words, letters and word endings do (lang/profile.lua).
local core = require "parallax.core"
local lfs = require "lfs"

local check = require "parallax.check"
local profile = require "parallax.lang.profile"

local M = {}

local here = debug.getinfo(1, "S").source:match "^@(.*)init%.lua$" or "lua/parallax/lang/"

-- How much of a text is read, and how much when that does not tell.
local SAMPLE_BYTES, MORE_BYTES = 3000, 20000
-- A glance settles most texts: that much of the sample's start and of its end, where this share of the words
-- speaks for one language.
local GLANCE_BYTES, GLANCE_SHARE = 400, 0.3
-- How much an ending, a beginning or a letter says beside a function word.
local AFFIX, LETTER, FOREIGN = 0.3, 0.5, 0.5
local AFFIX_BYTES = 6 -- no ending is longer
-- What a verdict takes: that many different known words, and either that share
-- of all words or a smaller one and twice the score of the next language. For English
-- a title will do, in which it leads.
local KNOWN_WORDS, KNOWN_SHARE, LOW_SHARE, FAR_AHEAD = 4, 0.15, 0.06, 2
local TITLE_MIN, TITLE_MAX, AHEAD = 3, 12, 1.25
local KANA_SHARE = 0.1 -- of Han and kana: with so much kana it is Japanese

-- Code points of the letters that profiles name, in lower case.
local function lower(c)
  if c >= 0xC0 and c <= 0xDE and c ~= 0xD7 or c >= 0x410 and c <= 0x42F then return c + 32 end
  if c >= 0x400 and c <= 0x40F then return c + 80 end
  if c == 0x178 then return 0xFF end
  local odd_is_upper = c >= 0x139 and c <= 0x148 or c >= 0x179 and c <= 0x17E
  local in_pairs = c >= 0x100 and c <= 0x177 and c ~= 0x130 or odd_is_upper or c >= 0x218 and c <= 0x21B
    or c >= 0x490 and c <= 0x4FF or c >= 0x1EA0 and c <= 0x1EF9 or c == 0x1A0 or c == 0x1AF
  if not in_pairs then return c end
  local upper = (c % 2 == 1) == (odd_is_upper or c == 0x1AF)
  return upper and c + 1 or c
end

-- Calls visit(letter) for every letter of two or three bytes, lower case.
local function each_letter(text, visit)
  for bytes in text:gmatch "[\xC3-\xDB\xE1][\x80-\xBF]+" do
    for char in bytes:gmatch "[\xC3-\xDB][\x80-\xBF]" do visit(utf8.char(lower(utf8.codepoint(char)))) end
    for char in bytes:gmatch "\xE1[\xBA\xBB][\x80-\xBF]" do visit(utf8.char(lower(utf8.codepoint(char)))) end
  end
end

local function words_of(text) return core.fold(text):gmatch "[%a\128-\255]+" end

-- index[script][part][form] lists the languages that have the form, by their
-- places in the script's codes; what it says for each of them is one over
-- their number.
local index

local function add(forms, form, place)
  forms[form] = forms[form] or {}
  local places = forms[form]
  if places[#places] ~= place then places[#places + 1] = place end
end

local function add_language(by_script, code, language)
  for script in language.script:gmatch "%a+" do
    local part = by_script[script] or { codes = {}, words = {}, starts = {}, ends = {}, letters = {} }
    by_script[script] = part
    local place = #part.codes + 1
    part.codes[place] = code
    for word in words_of(language.words or "") do add(part.words, word, place) end
    for form in words_of(language.starts or "") do add(part.starts, form, place) end
    for form in words_of(language.ends or "") do add(part.ends, form, place) end
    each_letter(language.letters or "", function(letter) add(part.letters, letter, place) end)
  end
end

local function build_index()
  local codes, by_script = {}, {}
  for code in pairs(profile.languages) do codes[#codes + 1] = code end
  table.sort(codes)
  for _, code in ipairs(codes) do add_language(by_script, code, profile.languages[code]) end
  for _, part in pairs(by_script) do part.tally = core.tally(part.words, #part.codes) end
  return by_script
end

-- The script most letters are in, and its share of all letters.
local function script_of(text, beyond)
  -- Quotation marks and dashes aside, most texts have Latin letters alone.
  if text:find "[%a\xC3-\xC9]" and not beyond:find "[\xCA-\xE1\xE3-\xED]" then return "Latin", 1 end
  local count, total, best = {}, 0, nil
  for _, script in ipairs(profile.scripts) do
    local n = 0
    for _, pattern in ipairs(script) do n = n + select(2, text:gsub(pattern, "")) end
    n = n * script.worth
    count[script.name], total = n, total + n
    if n > 0 and (not best or n > count[best]) then best = script.name end
  end
  if not best then return nil end
  local kana = count.Kana + count.Han
  if (best == "Han" or best == "Kana") and total > 0 then
    return count.Kana > KANA_SHARE * kana and "Kana" or "Han", kana / total
  end
  return best, count[best] / total
end

local Score = {}
Score.__index = Score

-- One number a language: its score, its words, its words counted once.
function Score.new(text, part)
  local words, of, known, different = part.tally:read(text)
  return setmetatable({ of = of, known = known, different = different, words = words, part = part }, Score)
end

-- Spreads what a form says over the languages that have it.
function Score:add(places, weight)
  if not places then return end
  local of, share = self.of, weight / #places
  self.first = nil
  for k = 1, #places do of[places[k]] = of[places[k]] + share end
end

function Score:affixes(word, times)
  for size = 1, math.min(AFFIX_BYTES, #word - 1) do
    self:add(self.part.starts[word:sub(1, size)], AFFIX * times)
    self:add(self.part.ends[word:sub(-size)], AFFIX * times)
  end
end

-- A letter speaks for the languages that write it and against the others.
function Score:letter(letter, times)
  local places = self.part.letters[letter]
  self:add(places, LETTER * times)
  local has = {}
  for _, place in ipairs(places or {}) do has[place] = true end
  -- In no profile, and no mark or digit either: a language we do not know.
  local stranger = not places and letter:find "^[\xC4-\xC9\xD2\xD3]"
  self.first = nil
  for place in ipairs((places or stranger) and self.part.codes or {}) do
    if not has[place] then self.of[place] = self.of[place] - FOREIGN * times end
  end
end

-- The places of the two with the highest scores; the first in the alphabet on
-- a tie.
function Score:leaders()
  if self.first then return self.first, self.second end
  local of, first, second = self.of, 1, nil
  local best, next_best = of[1], -math.huge
  for place = 2, #of do
    local s = of[place]
    if s > best then
      first, second, best, next_best = place, first, s, best
    elseif s > next_best then
      second, next_best = place, s
    end
  end
  self.first, self.second = first, second
  return first, second
end

-- Both return what is in the text, each once in the order of its first time,
-- and how often it is.
local function count_words(text)
  local order, times = {}, {}
  for word in words_of(text) do
    local n = times[word]
    if not n then
      n, order[#order + 1] = 0, word
    end
    times[word] = n + 1
  end
  return order, times
end

local function count_letters(text)
  local order, times = {}, {}
  each_letter(text, function(letter)
    if not times[letter] then order[#order + 1] = letter end
    times[letter] = (times[letter] or 0) + 1
  end)
  return order, times
end

local function is_enough(score, place, lead)
  local is_title = score.words >= TITLE_MIN and score.words <= TITLE_MAX
  if is_title and score.part.codes[place] == "en" and lead >= AHEAD then return true end
  local share = score.known[place] / score.words
  return score.different[place] >= KNOWN_WORDS and (share >= KNOWN_SHARE or share >= LOW_SHARE and lead >= FAR_AHEAD)
end

-- Whether function words leave no doubt, so that endings need not be asked.
local function is_clear(score)
  local first, second = score:leaders()
  local best = score.of[first]
  return best > 0 and best >= FAR_AHEAD * score.of[second] and score.different[first] >= KNOWN_WORDS
    and score.known[first] >= KNOWN_SHARE * score.words
end

local function tally(text, beyond, part)
  local score = Score.new(text, part)
  local letters, letter_times = count_letters(beyond)
  for _, letter in ipairs(letters) do score:letter(letter, letter_times[letter]) end
  if is_clear(score) then return score end
  local words, times = count_words(text)
  for _, word in ipairs(words) do
    if not part.words[word] then score:affixes(word, times[word]) end
  end
  return score
end

-- The language of the highest score, if that is enough to go by.
local function verdict(score)
  local first, second = score:leaders()
  local best, other = score.of[first], math.max(0, score.of[second])
  if best <= 0 or not is_enough(score, first, best / other) then return "und", 0 end
  local known = score.known[first]
  local amount = math.min(1, known / (2 * KNOWN_WORDS), known / score.words * 4)
  return score.part.codes[first], (best - other) / best * math.max(amount, 0.1)
end

-- A piece of the text that ends with a whole character; links say nothing
-- about the language.
local function sample_of(text, size)
  local piece = text:sub(1, size)
  local broken = piece:find("[\xC2-\xF4][\x80-\xBF]*$", -4)
  if broken then piece = piece:sub(1, broken - 1) end
  if not piece:find("://", 1, true) then return piece end
  return (piece:gsub("%f[%a]%a+://%S+", " "))
end

-- First bytes of characters that are no ASCII, nor as dashes and typographic quotes are.
local leads = {}
for byte = 0xC3, 0xF4 do leads[#leads + 1] = byte ~= 0xE2 and string.char(byte) or nil end
local LEADS <const> = table.concat(leads)

-- What of a sample is not ASCII, where letters are there: seldom much, so it is searched first.
local function beyond_ascii(sample)
  return core.place(sample, LEADS, 1, #sample) and sample:gsub("[\0-\127]+", " ") or ""
end

local function guess(sample)
  local beyond = beyond_ascii(sample)
  local script, share = script_of(sample, beyond)
  if not script then return "und", 0 end
  index = index or build_index()
  local part = index[script]
  if #part.codes == 1 then return part.codes[1], share end
  local code, confidence = verdict(tally(sample, beyond, part))
  return code, confidence * share
end

-- The language of a sample in letters of one script, if two looks leave no doubt.
local function glance(sample)
  local second = sample:find(" ", #sample - GLANCE_BYTES, true)
  if not second then return nil end
  local start = sample_of(sample, GLANCE_BYTES):match "^.*%s" or "" -- whole words
  sample = start .. sample:sub(second)
  local beyond = beyond_ascii(sample)
  local script, share = script_of(sample, beyond)
  if not script or share < 1 then return nil end
  index = index or build_index()
  local score = tally(sample, beyond, index[script])
  local first = is_clear(score) and score:leaders()
  if not first or score.known[first] < GLANCE_SHARE * score.words then return nil end
  return verdict(score)
end

--- The language of a text, from the ends of its first 3 kB where they leave no
--- doubt, else from all of it, or from 20 kB if that does not tell.
--- Serbian and Croatian, Danish and Norwegian are told apart by few words;
--- Hindi stands for all languages in Devanagari, Indonesian for Malay too.
--- Not detected: a second language in the same text.
---@param text string UTF-8
---@param options? { sample_bytes?: integer } how much to read, whether it tells or not
---@return string code ISO 639-1, or "und" when the text is too short to tell or in none of the languages known
---@return number confidence 0 to 1; how far the next language is behind, less for few known words
---
--- Example: `lang.identify "Der Minister sagte, dass er nicht von dem Plan wisse."` --> `"de"`
function M.identify(text, options)
  options = check.options(options, { sample_bytes = "integer" }, "lang.identify")
  local sample = sample_of(text, options.sample_bytes or SAMPLE_BYTES)
  local code, confidence
  if not options.sample_bytes and #sample > 4 * GLANCE_BYTES then code, confidence = glance(sample) end
  if not code then code, confidence = guess(sample) end
  if code ~= "und" or options.sample_bytes or #text <= SAMPLE_BYTES then return code, confidence end
  return guess(sample_of(text, MORE_BYTES))
end

local folders = {} -- by code

--- Whether there are lexicons for a language: a folder lang/<code>/.
---@param code string ISO 639-1
---@return boolean
function M.has(code)
  if folders[code] == nil then
    if not code:find "^%l%l%l?$" then return false end
    folders[code] = lfs.attributes(here .. code, "mode") == "directory"
  end
  return folders[code]
end

--- The English name of a language.
---@param code string ISO 639-1
---@return string? name nil for a code that `identify` never gives; "unknown" for "und"
function M.name(code)
  if code == "und" then return "unknown" end
  local language = profile.languages[code]
  return language and language.name
end

return M
