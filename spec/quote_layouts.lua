-- Sentences that report: verb x layout x subject x content, each with what a reader
-- finds in it, so that a hole shows in whatever combination it stands.
local parts = require "spec.quote_parts"

local pick, pick_if, verb, group = parts.pick, parts.pick_if, parts.verb, parts.group

local M, L = {}, {}

local function subject() return pick(parts.subjects) end
local function brief()
  return pick_if(parts.subjects, function(who) return who.close == "" and not who.text:find "," end)
end

local function clause() return table.concat(pick(parts.clauses), " ") end

-- One without commas and marks: what parts it from the next is plain.
local function short_clause()
  return table.concat(pick_if(parts.clauses, function(c) return not (c[1] .. c[2]):find "[,“]" end), " ")
end

local STARTS <const> = { the = true, a = true, she = true, he = true, they = true, her = true }

-- One whose first word shows that it begins: "the", "she".
local function open_clause()
  local function opens(c) return STARTS[c[1]:match "^%a*"] or c[1] == "there" or c[1] == "it" end
  return table.concat(pick_if(parts.clauses, opens), " ")
end


-- "On Monday", "In Solvik": without a comma only where it shows where the subject
-- begins, since "in Quillen residents" may be those of the town.
local function opening(s, who)
  local way, first = math.random(4), who.text:match "^[%a']+" or ""
  if way == 1 and (STARTS[first] or first:find "^%u") then
    s:put(pick(STARTS[first] and math.random(2) == 1 and parts.places or parts.dates))
  elseif way == 2 then
    s:put(pick(math.random(2) == 1 and parts.places or parts.dates), ",")
  end
  return s
end

local function aside() return math.random(4) == 1 and pick(parts.asides) or "" end

-- It rained, she VERB: without a hearer.
local function behind(_, frames) return not frames.hearer end
local function aloud(forms) return forms.reading.speech end
local function in_ing(forms) return forms.g end
local function bare_form(forms) return forms.b and forms.reading.speech end

-- Behind the cue -------------------------------------------------------------

function L.that(s, who)
  opening(s, who):source(1, who):put(group(verb "that", who), aside()):content(1, "that " .. clause())
end

function L.two_thats(s, who)
  local both = "that " .. short_clause() .. pick { " and", ", and", " but" } .. " that " .. short_clause()
  s:source(1, who):put(verb("that").v):content(1, both)
end

function L.bare(s, who)
  opening(s, who):source(1, who):put(group(verb("bare", behind), who)):content(1, clause())
end

function L.bare_behind_time(s, who)
  s:source(1, who):put(verb("bare", behind).v, pick(parts.asides)):content(1, open_clause())
end

function L.hearer_that(s, who)
  opening(s, who):source(1, who):put(group(verb("hearer", function(_, f) return f.that end), who), pick(parts.hearers))
  s:put(aside()):content(1, "that " .. clause())
end

function L.hearer_bare(s, who)
  s:source(1, who):put(group(verb("hearer", function(_, f) return f.that end), who), pick(parts.hearers))
  s:content(1, open_clause())
end

function L.hearer_who(s, who)
  s:source(1, who):put("told", pick { "anyone who will listen", "the fans who had come to the gate" })
  s:content(1, "that " .. short_clause())
end

function L.infinitive(s, who)
  opening(s, who):source(1, who):put(group(verb "to", who)):content(1, "to " .. pick(parts.deeds))
end

function L.urge(s, who)
  opening(s, who):source(1, who):put(group(verb "urge", who), pick(parts.hearers))
  s:content(1, pick { "to ", "not to " } .. pick(parts.deeds))
end

function L.question(s, who)
  opening(s, who):source(1, who):put(verb("whether").v):content(1, pick(parts.questions))
end

function L.hearer_question(s, who)
  s:source(1, who):put(pick { "asked", "told" }, pick(parts.hearers)):content(1, pick(parts.questions))
end

function L.gerund(s, who)
  opening(s, who):source(1, who):put(group(verb "ing", who)):content(1, pick(parts.gerunds))
end

function L.thing(s, who)
  opening(s, who):source(1, who):put(group(verb "thing", who)):content(1, pick(parts.things))
end

function L.described(s, who)
  opening(s, who):source(1, who):put(group(verb "as", who))
  s:content(1, "the plan " .. pick { "as a gift to the bank", "as madness" })
end

function L.object(s, who)
  local forms = verb("quote", function(f, _) return next(f.reading.prepositions) and not f.reading.with end)
  local words = {}
  for word in pairs(forms.reading.prepositions) do words[#words + 1] = word end
  table.sort(words)
  s:source(1, who):put(forms.v, pick(words)):content(1, pick(parts.things))
end

function L.colon(s, who)
  s:source(1, who):put(verb("quote", behind).v, ":"):content(1, clause())
end

function L.negated(s, who)
  local forms = verb("that", bare_form)
  s:source(1, who):put(pick { "did not", "has never", "would not" }, forms.b):content(1, "that " .. clause())
end

function L.nested(s)
  local outer, inner = brief(), brief()
  s:source(1, outer):put(verb("that", aloud).v)
  local first = #s.text + 2
  s:put("that"):source(2, inner):put("had", verb("that", aloud).n):content(2, "that " .. short_clause())
  s.quotes[1].content = { { first = first, last = #s.text } }
end

function L.asked(s, who)
  s:put(pick { "Speaking in Solvik,", "Asked about the loan,", "Reached by telephone," }):source(1, who)
  s:put(group(verb "that", who)):content(1, "that " .. clause())
end

function L.whose(s)
  s:put "The letter came from Petra Tolbek, whose"
  s:source(1, { text = "lawyer", close = "" }):put(verb("that").v):content(1, "that " .. short_clause())
end

function L.relative_subject(s)
  s:put(pick { "The man", "A clerk at the ministry" }):source(1, { text = "who", close = "" })
  s:put(verb("that", aloud).v):content(1, "that " .. pick { "the dam would hold", "she had never seen the file",
    "there was no danger to the town", "nobody had asked the tenants", "closing the mine would cost 300 jobs" })
  s:put(pick { "was fined in Solvik", "has since resigned", "had left the hall by then" })
end

function L.adding(s, who)
  opening(s, who):source(1, who):put(verb("that", aloud).v):content(1, "that " .. short_clause()):put(",")
  s:put(pick { "adding", "warning", "insisting", "noting", "claiming" }):content(2, "that " .. short_clause())
  s.quotes[2].source = s.quotes[1].source
end

function L.behind_adding(s, who)
  s:content(1, short_clause()):put(","):source(1, who):put(verb("bare", behind).v, ",")
  s:put(pick { "adding", "warning", "insisting", "noting", "claiming" }):content(2, "that " .. short_clause())
  s.quotes[2].source = s.quotes[1].source
end

function L.before_gerund(s, who)
  s:source(1, who):put(pick { "left the hall", "read out the names", "met the tenants" })
  s:put(pick { "before", "after", "while", "without ever", "instead of" }, verb("that", in_ing).g)
  s:content(1, "that " .. short_clause())
end

function L.saying_amid(s)
  local who = brief()
  s:source(1, who):put(",", verb("that", in_ing).g):content(1, "that " .. short_clause())
  s:put(",", pick { "left the hall", "went home", "turned to the cameras" })
end

function L.saying_first(s, who)
  s:put(pick { "Warning", "Insisting", "Arguing", "Claiming" }):content(1, "that " .. short_clause()):put(",")
  s:source(1, who):put(pick { "left the hall", "rejected the appeal", "closed the quarry" })
end

function L.warned_of(s, who)
  s:source(1, who):put(pick { "warned", "informed", "has warned" }, pick(parts.hearers), aside(), "of")
  s:content(1, pick(parts.things))
end

function L.asked_for(s, who)
  s:source(1, who):put(pick { "asked", "begged", "pressed", "lobbied" }, pick(parts.hearers), "for")
  s:content(1, pick(parts.things))
end

function L.second_part(s, who)
  s:source(1, who):put(verb("that", aloud).v):content(1, "that " .. short_clause()):put(";")
  s:source(2, { text = "she", close = "" }):put(pick { "also", "later" }, verb("that", aloud).v)
  s:content(2, "that " .. short_clause())
end

function L.at_dash(s, who)
  local forms = verb("bare", function(f, frames) return f.reading.speech and not frames.hearer end)
  s:content(1, short_clause()):put(pick { "–", "—" }):source(1, who):put(forms.v)
end

function L.which(s)
  local who = brief()
  local forms = verb("bare", function(f, frames) return f.reading.speech and not frames.hearer end)
  s:put("They closed the bridge,"):content(1, "which"):source(1, who):put(forms.v)
  s:content(1, "was older than the town")
end

-- Before the cue, or around it -----------------------------------------------

function L.behind(s, who)
  s:content(1, clause()):put(","):source(1, who):put(verb("bare", behind).v, aside())
end

function L.behind_hearer(s, who)
  local forms = verb("hearer", function(_, f) return f.that end)
  s:content(1, clause()):put(","):source(1, who):put(forms.v, pick(parts.hearers), aside())
end

function L.behind_inverted(s)
  local function is_plain(w)
    return #w.text > 4 and w.text:find "^[%a ]*$" and not (w.text:find "who s" or w.text:find "seen")
  end
  local who = pick_if(parts.subjects, is_plain)
  local forms = verb("bare", function(f, frames) return frames.quote and not frames.hearer and not f.reading.with end)
  s:content(1, clause()):put(",", not who.many and math.random(3) == 1 and forms.s or forms.v):source(1, who, true)
end

function L.amid(s, who)
  local c = pick(parts.clauses)
  s:content(1, c[1]):put(","):source(1, who):put(verb("bare", behind).v, ","):content(1, c[2])
end

function L.as_first(s)
  local who = brief()
  s:put("As"):source(1, who):put(verb("bare", behind).v, ","):content(1, short_clause())
end

function L.as_last(s)
  local who = brief()
  s:content(1, clause()):put(",", "as"):source(1, who):put(verb("bare", behind).v)
end

-- Two verbs, two clauses -----------------------------------------------------

function L.coordinated(s, who)
  opening(s, who):source(1, who):put(verb("that").v):content(1, "that " .. short_clause())
  s:put(pick { "and", "but", ", and" }, verb("that", aloud).v):content(2, "that " .. short_clause())
  s.quotes[2].source = s.quotes[1].source
end

function L.second_verb(s, who)
  opening(s, who):source(1, who)
  s:put(pick { "left the hall", "opened the meeting", "climbed on a chair", "looked tired" })
  s:put(pick { "and", "but", ", then" }, verb("that").v):content(1, "that " .. clause())
end

function L.contrast(s, who)
  local other = subject()
  s:source(1, who):put(verb("that").v):content(1, "that " .. short_clause())
  s:put(pick { ", but", ", while", ", whereas", ", although", ", and", ";", "while", "but" })
  s:source(2, other):put(verb("that").v):content(2, "that " .. short_clause())
end

function L.subordinate_first(s)
  local who = brief()
  s:put(pick { "When", "After", "Although", "While", "Because", "Since", "As", "Even though", "If", "Before" })
  s:source(1, who):put(verb("that").v):content(1, "that " .. short_clause()):put(",", pick(parts.mains))
end

function L.subordinate_last(s, who)
  s:put(pick(parts.mains), pick { "when", "after", "while", "because", ", since", "even as", "hours before",
    ", although" })
  s:source(1, who):put(verb("that").v):content(1, "that " .. clause())
end

function L.joined_bare(s)
  local who = brief()
  s:put(pick(parts.mains), pick { "when", "after", "although", ", since", "and", ", and", ", but", "but" })
  s:source(1, who):put(verb("bare", behind).v):content(1, short_clause())
end

function L.behind_mark(s, who)
  s:put(pick(parts.mains), pick { ":", ";", "–", "—", ", and", ", but", ", so" }):source(1, who)
  s:put(group(verb "that", who)):content(1, "that " .. clause())
end

function L.relative(s)
  s:put(pick { "The meeting was led by Petra Tolbek", "They were met by the mayor" }, ",")
  s:source(1, { text = "who", close = "" }):put(verb("that").v):content(1, "that " .. short_clause())
end

function L.relative_amid(s)
  s:put(pick { "Petra Tolbek", "The mayor of Quillen" }, ","):source(1, { text = "who", close = "" })
  s:put(verb("that").v):content(1, "that " .. short_clause()):put(",", pick { "left the hall", "has since resigned" })
end

function L.where(s)
  local who = brief()
  s:put "The ferry is due in Solvik, where"
  s:source(1, who):put(verb("that").v):content(1, "that " .. clause())
end

-- Under another verb ---------------------------------------------------------

function L.participle(s, who)
  opening(s, who):source(1, who):put(pick { "struck down the ban", "turned to the cameras", "closed the hall",
    "left early", "annulled the sale of the ferry that the council agreed nine years ago" }, ",")
  s:put(verb("that", in_ing).g):content(1, "that " .. clause())
end

function L.led(s, who)
  opening(s, who):source(1, who):put(pick { "went on to", "was quick to", "took the chance to", "did not hesitate to",
    "used the meeting to", "rose to", "saw fit to", "felt obliged to", "was glad to", "was at pains to", "chose to",
    "had to", "was free to", "got up to", "turned round to", "found it necessary to", "was later to" })
  s:put(verb("that", bare_form).b):content(1, "that " .. clause())
end

function L.kept_from(s, who)
  s:put(pick { "That did not keep", "Nothing could stop", "It did not prevent" }):source(1, who)
  s:put("from", verb("that", in_ing).g):content(1, "that " .. clause())
end

function L.by_gerund(s, who)
  s:source(1, who):put(pick { "began by", "ended by", "caused a stir by", "opened the meeting by" })
  s:put(verb("that", in_ing).g):content(1, "that " .. clause())
end

function L.impersonal(s)
  local forms = verb("that", function(f, frames) return not frames.hearer and not f.reading.with end)
  s:put("It", pick { "was", "has been" }, forms.n)
  s.quotes[1] = { content = {}, source = {} }
  s:content(1, "that " .. clause())
end

function L.told_passive(s)
  local function is_plain(w) return not (w.text:find "," or w.text:find "who s" or w.text:find "seen") end
  local who = pick_if(parts.subjects, is_plain)
  s:put(pick { "The tenants", "They" }, "had been", pick { "told", "informed", "warned", "assured" }, "by")
  s:source(1, who):content(1, "that " .. clause())
end

-- The same nouns and layouts, and nobody says a thing.
local deeds = {
  "left the hall", "opened the harbour that had been closed in May", "met %s", "drove %s to the harbour",
  "bought the ferry", "held that post until May", "ruled the valley for 40 years", "paid a rise of 4 percent",
  "sold %s a boat", "built a wall along the river", "was quick to leave", "took the chance to rest",
  "closed the hall, opening the door that led to the yard", "walked to the quarry with %s",
  "added 40 boats to the fleet", "claimed the title for the third time", "read the letter twice",
}

local traps = {
  "OPEN WHO DEED", "When WHO DEED, MAIN", "MAIN, and WHO DEED", "MAIN; WHO DEED", "MAIN while WHO DEED",
  "They were met by Petra Tolbek, who DEED", "That did not keep WHO from leaving the hall that was on fire",
  "Nothing could stop WHO from selling the boats", "WHO DEED, then DEED", "WHO DEED and DEED",
  "The ferry is due in Solvik, where WHO DEED", "As WHO DEED, MAIN", "MAIN, as WHO DEED",
}

--- A sentence of the same nouns that reports nothing.
---@return string
function M.trap()
  local fill = {
    OPEN = function() return pick(parts.dates) .. "," end,
    WHO = function() return brief().text end,
    DEED = function() return (pick(deeds):gsub("%%s", function() return pick(parts.hearers) end)) end,
    MAIN = function() return pick(parts.mains) end,
  }
  local text = pick(traps):gsub("%u%u%u%u?", function(word) return fill[word] and fill[word]() end)
  return text:gsub("^%l", string.upper) .. "."
end

local names = {}
for name in pairs(L) do names[#names + 1] = name end
table.sort(names)

--- The names of the layouts.
---@return string[]
function M.names() return names end

--- A sentence of a layout, and the quotations that it holds.
---@param name string
---@return string text
---@return { content: parallax.Span[], source: parallax.Span[] }[] quotes
function M.make(name)
  local s = parts.sentence()
  L[name](s, subject())
  return s.text:gsub("^%l", string.upper) .. ".", s.quotes
end

return M
