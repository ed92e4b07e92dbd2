-- What a line of front matter or boilerplate looks like, in one language.
--   matches   ` date 2025-05-09 [Source: Reuters]`    date, source
--   matches   `Published: 17:30, 3 September 2025 | Updated: 18:05`
--   matches   `(Additional reporting by Ann Lee in Rome; Editing by B. Oz)`
--   refuses   `The photo by the door was taken by Reuters on May 9, 2025.`
local date = require "parallax.read.date"
local lpeg = require "lpeg"
local word = require "parallax.read.word"

local P, R, S, C, Cc, Cg, Cp, Ct = lpeg.P, lpeg.R, lpeg.S, lpeg.C, lpeg.Cc, lpeg.Cg, lpeg.Cp, lpeg.Ct

local M = {}

local any = 1 - S "\r\n"
local eol = -P(1)
local space = S " \t" + P "\u{A0}"
local gap, around = space ^ 1, space ^ 0
local upper = R("AZ", "\xC3\xF4") -- ASCII, or the first byte of a longer letter
local digit = R "09"
local bar = P "|" + "•" + "·" + "—" + "–" + "/" + "-"
local between = around * (bar + S ",;.") * around + gap

-- A mark over 'pattern', which may capture "value".
local function mark(kind, rule, pattern)
  return Ct(Cg(Cc(kind), "kind") * Cg(Cc(rule), "rule") * Cg(Cp(), "first") * pattern * Cg(Cp(), "after"))
end

local function value(pattern) return Cg(pattern, "value") end

local function trimmed(pattern) return C(pattern) / function(s) return (s:match "^(.-)[%s.]*$") end end

-- All that comes before 'pattern', which begins with one of the bytes of
-- 'heads': only there it is tried.
local function up_to(pattern, heads)
  local skip = (any - S(heads)) ^ 0
  return skip * ((any - pattern) * skip) ^ 0
end

-- The first letters of words, small and capital.
local function heads_of(list)
  local heads = {}
  for k, entry in ipairs(list) do heads[k] = entry:sub(1, 1):lower() .. entry:sub(1, 1):upper() end
  return table.concat(heads)
end

local clock = digit * digit ^ -1 * S ":." * digit * digit * (around * S "aApP" * P "." ^ -1 * S "mM" * P "." ^ -1) ^ -1
  * (around * R "AZ" * R "AZ" * R "AZ" ^ 0 * word.no_letter) ^ -1 * -(S ":." * digit)

-- The pieces that stand side by side on one line of front matter.
local function pieces(data)
  local label = function(list) return word.any_of(list) * (around * P ":" * around + gap) end
  local moment = value(date.pattern) * (gap * R "AZ" ^ 2 * word.no_letter) ^ -1
  local when = mark("date", "date", label(data.date_labels) ^ -1 * moment)
  local changed = mark("updated", "updated",
    word.any_of(data.updated) * S " :\t" ^ 0 * (P "at" * gap) ^ -1 * (moment + value(C(clock))))
  local published = mark("date", "published", label(data.date_labels) * value(C(clock)) * -(S ", " * date.pattern))
  local bracketed = function(open, close)
    return P(open) * around * word.any_of(data.source_labels) * around * ":" * around
      * value(trimmed((any - S(close .. "\r\n")) ^ 1)) * P(close)
  end
  local origin = mark("source", "source label", bracketed("[", "]") + bracketed("(", ")"))
  local hashtag = mark("tag", "hashtag", P "#" * value(C((R("az", "AZ", "09", "\128\255") + S "_-") ^ 1)))
  local hour = mark("date", "time of day", value(C(clock)))
  local minutes = digit ^ 1 * around * P "-" ^ -1 * P "min" * (P "ute" * P "s" ^ -1 + P "s") ^ -1
  local length = mark("tag", "reading time", minutes * gap * P "read" * word.no_letter)
  return changed + P "(" * changed * P ")" + when + published + origin + hashtag + length + hour
end

-- "By Jane Doe and Ann Lee, Chief Reporter", up to a bar or a date.
local function byline(data)
  local stop = around * (P "|" + "•" + "·" + gap * S "-–—" * gap) + (S ",;" * around + gap) * #date.pattern
  return mark("byline", "by", word.any_of(data.by) * (around * P ":" * around + gap) * #upper
    * value(trimmed((any - stop) ^ 1)))
end

-- Whose picture it is: the last sentence of what follows the label, if short.
local function credited(s)
  local name = s:match "^.*[.:]%s+(.-)$" or s
  name = name:match "^(.-)[%s.)%]]*$"
  return #name <= 60 and name or nil
end

-- A line that is one label and what it is about.
local function labelled(data)
  local rest = any ^ 0
  local colon = around * P ":" * around
  local name = value(trimmed(any ^ 1))
  local owner = value(rest / credited)
  local photo = word.any_of(data.photo)
  local by = gap * (P "by" + "courtesy of") * gap * #upper * value(trimmed(any ^ 1)) - any ^ 80
  local years = around * (P "©" + "(c)" + digit * digit * digit * digit)
  return mark("source", "source line", word.any_of(data.source_labels) * colon * name)
    + mark("photo", "photo credit", S "([" ^ -1 * photo * (colon + around * S "/|" * around) * owner)
    + mark("photo", "photo credit", photo * by)
    + mark("caption", "caption label", word.any_of(data.captions) * colon * any ^ 1)
    + mark("contributors", "contributors", P "(" * word.any_of(data.contributors) * (colon + gap) * rest)
    + mark("tag", "tag label", word.any_of(data.tag_labels) * colon * name)
    + mark("related", "pointer", word.any_of(data.related) * (colon * rest + S ".…>» " ^ 0 * eol))
    + mark("related", "advertisement", word.any_of(data.advertisement) * S ".…:>» " ^ 0) * eol
    + mark("copyright", "copyright", (P "©" + P "(c)" * #years + word.any_of(data.copyright) * years
        + word.any_of(data.reserved)) * rest)
end

-- A line that ends on a credit: "The dome on Thursday. Photo: AFP"
local function captioned(data)
  local colon = around * P ":" * around
  local end_credit = S " (/|" * word.any_of(data.photo) * colon * value(trimmed(any * any ^ -40)) * eol
  return mark("caption", "caption with credit", (any - end_credit) * up_to(end_credit, " (/|") * end_credit)
end

-- 'pattern' at the start of the line or of a sentence in it.
local function sentence(pattern)
  local next_one = S ".?!" * gap * pattern
  return pattern + (any - next_one) * up_to(next_one, ".?!") * next_one
end

-- Lines that only the end of an article has: those that are told by how they
-- begin or by a sentence in them, and all, with those that are told by a phrase
-- anywhere.
local function closing(data, agencies)
  local rest = any ^ 0
  local telling = gap * word.any_of(data.contributed)
  local contributed = value(trimmed((any - telling) * up_to(telling, " \t\xC2"))) * telling * P "." ^ -1
  local agency = word.any_of(agencies)
  local names = agency * ((around * S "/,&" * around + gap * "and" * gap) * agency) ^ 0
  local name = upper * (any - S ".,;:()/0123456789") ^ 0
  local signature = name * (around * S ",/" * around * name) ^ 0
  local initial = upper * R "\128\191" ^ 0 * P "."
  local reserved = word.any_of(data.reserved) + "©"
  local signed = mark("contributors", "contributors",
        word.any_of(data.contributors) * (around * P ":" * around + gap * #upper + #eol) * rest)
    + mark("credit", "agency line", P "(" * value(C(names)) * P ")" + value(C(names))) * eol
    + mark("credit", "signature", P "(" * value(C(signature)) * P ")") * eol
    + mark("byline", "initials", initial * (around * initial) ^ 1) * eol
    + mark("related", "invitation", sentence(word.any_of(data.invitations)) * rest)
  return signed, mark("credit", "contributed", contributed) * eol + signed
    + mark("copyright", "copyright", up_to(reserved, "\xC2" .. heads_of(data.reserved)) * reserved * rest)
end

-- Of each phrase the longest word, small: a line without any of them has none of the phrases.
local function longest_words(...)
  local words, seen = {}, {}
  for _, list in ipairs { ... } do
    for _, phrase in ipairs(list) do
      local longest = ""
      for part in phrase:lower():gmatch "%S+" do longest = #part > #longest and part or longest end
      if not seen[longest] then seen[longest], words[#words + 1] = true, longest end
    end
  end
  return words
end

-- "MOSCOW, May 8 (Reuters) -", "PARIS —", "Kyiv (AFP) –", "ASUNCION. ".
local function dateline(data)
  local letter = R "AZ" + "\xC3" * R "\x80\x9E" + (R "\xC4\xF4" - P "\xE2\x80") * R "\128\191" ^ 1 -- no curly mark
  local capital = letter * (letter + (S ".'-" + "’") * #letter) ^ 1 * -R "az"
  local capitals = (capital * P "." ^ -1 * S " /" * #capital) ^ -3 * capital
  local title_case = R "AZ" * (R("az", "\128\255") + S "'’-") ^ 1
  local titled = title_case * ((P " " + "/") * title_case) ^ -3
  local months = {}
  for _, names in ipairs(data.months) do table.move(names, 1, #names, #months + 1, months) end
  local month, day = word.any_of(months) * P "." ^ -1, digit * digit ^ -1 * -digit
  local year = (P "," ^ -1 * gap * digit * digit * digit * digit) ^ -1
  local day_part = P "," ^ -1 * gap * (month * gap * day + day * gap * month) * year
  local region = P ", " * (title_case * P "." ^ -1 * (P " " * title_case) ^ -2 - month)
  local agency = around * P "(" * value(C((any - S "()\r\n0123456789") ^ 1)) * P ")"
  local dash = around * (P "---" + "--" + "—" + "–" + "-") * #(gap + upper)
  local place = Cg(C(capitals), "place") * region ^ -1
  local source = day_part ^ -1 * agency * day_part ^ -1 * dash
  local strong = place * source + place * day_part * dash
  local weak = Cg(C(titled), "place") * region ^ -1 * source
    + Cg(C(capitals - word.any_of(data.no_places)), "place") * region ^ -1 * (dash + S ".:" * #(gap * upper))
  return mark("dateline", "dateline", strong), mark("dateline", "place", weak)
end

-- The first words of all that 'front' and 'labelled' take, in lower case.
local function openers_of(data)
  local openers = {}
  local function add(entry)
    for _, inner in ipairs(type(entry) == "table" and entry or {}) do add(inner) end
    local first = type(entry) == "string" and entry:match "^%a+"
    if first then openers[first:lower()] = true end
  end
  for _, name in ipairs {
    "months", "weekdays", "by", "date_labels", "source_labels", "updated", "photo", "captions", "contributors",
    "related", "tag_labels", "copyright", "reserved", "advertisement",
  } do
    add(data[name])
  end
  return openers
end

---@class parallax.LineGrammar
---@field front any LPeg: a whole line of pieces; captures marks
---@field byline any LPeg
---@field labelled any LPeg: a whole line
---@field openers table<string, boolean> the words that lines of `front` and `labelled` may begin with
---@field captioned any LPeg: a whole line that has a colon near its end
---@field signed any LPeg: a whole line, near the end of a text, without any of `closing_words`
---@field closing any LPeg: a whole line, near the end of a text
---@field closing_words string[]
---@field strong_dateline any LPeg: with a day or an agency
---@field weak_dateline any LPeg: a place and a dash, or not in capitals
---@field lead any LPeg: a whole line that begins with something else
---@field trail any LPeg: a whole line that ends on something else
---@field slug any LPeg: "UPDATE 2-"

--- The grammars for a language. All match a line by itself, without the space
--- around it.
---@param data table lang/<code>/boilerplate.lua
---@param agencies string[]
---@return parallax.LineGrammar
function M.grammar(data, agencies)
  local piece = pieces(data)
  local by = byline(data)
  local strong, weak = dateline(data)
  local signed, closed = closing(data, agencies)
  local run = piece * (between * (by + piece)) ^ 0
  local row = (by * between) ^ -1 * run * S " .|" ^ 0 * eol
  local lead = mark("byline", "line start", value(C((any - between * piece) ^ 1))) * between * row
  local trail = run * around * (P "|" + "•" + "·") * around * mark("byline", "line end", value(C(any ^ 1))) * eol
  return {
    front = Ct(row), lead = Ct(lead), trail = Ct(trail), byline = by, labelled = labelled(data),
    captioned = captioned(data), signed = signed, closing = closed, openers = openers_of(data),
    closing_words = longest_words(data.contributed, data.reserved, { "©" }),
    strong_dateline = strong, weak_dateline = weak,
    slug = word.any_of(data.slugs) * (gap * digit ^ 1) ^ -1 * around * S "-:–—",
  }
end

return M
