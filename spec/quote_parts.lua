-- What sentences that report are put together from: who speaks, what is said, who
-- listens, and every verb of the language's list in its tenses.
local verb = require "parallax.quote.verb"

local M = {}

---@class spec.Subject
---@field text string
---@field many boolean a plural verb follows
---@field close string what parts it from its verb: the comma of an apposition, or nothing

local function subjects(list, many)
  for _, text in ipairs(list) do
    local apart = text:find ", who" or text:find "^%u.*," or text:find "engineer,"
    M.subjects[#M.subjects + 1] = { text = text, many = many, close = apart and "," or "" }
  end
end

M.subjects = {}

subjects({
  "she", "he", "Petra Tolbek", "Haske", "Ms Tolbek", "Dr. Jon Haske",
  "Finance Minister Petra Tolbek", "deputy mayor Jon Haske", "union leader Petra Tolbek",
  "the minister", "the minister of transport", "a spokesman for the port authority", "the head of the tax office",
  "one of the drivers", "her lawyer", "the prime minister", "her brother Jon",
  "Petra Tolbek, the mayor of Quillen", "Jon Haske, 54, a farmer from Solvik", "the chief engineer, Jon Haske",
  "Petra Tolbek of the tenants' league", "Petra Tolbek, who chairs the council", "Haske, who built the dam",
  "the mayor, who knows the valley well", "the council", "the defence ministry", "Vastria",
  "the government in Solvik", "the Vastrian army", "the minister's lawyer", "Tolbek's deputy",
  "the union's regional chairman", "the note", "the report", "a statement from the ministry", "the 40-page ruling",
  "a letter seen by the Solvik Courier", "the state agency",
}, false)
subjects({
  "they", "the farmers who signed the letter", "people close to the talks", "many of the tenants",
  "two officials with knowledge of the case", "officials", "three witnesses", "residents of the upper village",
  "the police", "Petra Tolbek and Jon Haske", "the minister, the mayor and the union",
  "doctors, nurses and porters at the hospital",
}, true)
M.subjects[#M.subjects - 2].close = "" -- a list, no apposition

-- A clause as its subject and the rest.
M.clauses = {
  { "the dam", "would hold until spring" }, { "Solvik", "had been warned twice" }, { "it", "was too late to act" },
  { "they", "knew nothing of the loan" }, { "there", "was no danger to the town" },
  { "she", "had never seen the file" },
  { "ticket prices", "would rise by 4 percent in May" }, { "40 houses", "were still without power" },
  { "closing the mine", "would cost 300 jobs" }, { "the bridge that fell in March", "had been inspected on June 4" },
  { "nurses, porters and cooks", "were owed three months' pay" }, { "nobody", "had asked the tenants" },
  { "it", "was the council that had signed the lease" }, { "the fire", "was started by a cigarette" },
  { "Jon Haske", "had left the country" }, { "his firm", "did not owe a single crown" },
  { "the two sides", "were close to a deal" }, { "a second vote", "could not be ruled out" },
  { "what happened on the ferry", "must never happen again" }, { "most of the money", "went to a school in Quillen" },
  { "the harbour", "will stay shut until Friday" }, { "the ships", "are safe" }, { "two weeks", "was too long a wait" },
  { "the clinic", "had been “a gift to the valley”" }, { "the plan", "was “dead in the water”" },
  { "Vastria", "was ready for talks if the troops withdrew" },
}

M.hearers = {
  "her", "him", "them", "reporters", "Jon Haske", "Mr Haske", "the council", "the BBC", "the Courier", "state radio",
  "a parliamentary committee", "the mayor of Quillen", "members of the union", "a local television station",
  "journalists in Solvik", "parliament", "this newspaper", "the Solvik Courier", "investors and analysts",
}

M.deeds = {
  "reopen the harbour by May", "pay back the loan", "leave the village at once", "build a second bridge",
  "hand over the files", "put the question to a vote", "release the three sailors", "look into the matter",
  "cut the price of bread", "stop the work at the quarry",
}

M.questions = {
  "whether the dam would hold", "why the doors had been locked", "how the fire began",
  "what would become of the school", "when the ferry would sail again", "where the money had gone",
}

M.gerunds = {
  "closing the quarry for a year", "selling the ferry to Vastria", "building a wall along the river",
  "moving the clinic to Quillen", "giving the tenants a vote",
}

M.things = {
  "a rise of 4 percent in ticket prices", "the loss of 40 jobs at the quarry", "a second vote on the lease",
  "an end to the trade in frogs", "the sale of the ferry to a firm in Solvik", "new talks with the tenants",
}

M.mains = {
  "the meeting ended in uproar", "shares in the bank fell by a tenth", "the ferry left for Solvik",
  "two men were arrested", "the town was in darkness", "Tolbek walked out of the hall",
}

M.dates = { "On Monday", "Yesterday", "Last week", "Late on Friday", "In May 2019", "Hours later", "By then" }
M.places = { "In Solvik", "In a letter to the council", "At a meeting in Quillen", "After the vote", "In 2022" }
M.asides = { "on Monday", "in a statement", "yesterday", "late on Friday" }

function M.pick(list) return list[math.random(#list)] end

--- One of a list that a test lets pass.
function M.pick_if(list, test)
  local item
  repeat item = M.pick(list) until test(item)
  return item
end

-- Verbs ----------------------------------------------------------------------

---@class spec.Forms forms of one reading of a verb, each with the words that must follow it
---@field reading parallax.ReportingVerb
---@field v string? said
---@field s string? says
---@field b string? say
---@field g string? saying
---@field n string? said, behind "has"

-- Forms by reading, in the order of the alphabet.
local function forms_of_readings()
  local by_reading, list, names, forms = {}, {}, {}, verb.forms "en"
  for form in pairs(forms) do names[#names + 1] = form end
  table.sort(names)
  for _, form in ipairs(names) do
    for _, reading in ipairs(forms[form]) do
      local mine = by_reading[reading] or { reading = reading }
      if not by_reading[reading] then by_reading[reading], list[#list + 1] = mine, mine end
      local text, letter = form .. (reading.with and " " .. reading.with or ""), forms[form].letter
      if not forms[form].part then mine[letter] = mine[letter] or text end
      if letter == "v" and (forms[form].part or not mine.n) then mine.n = text end
    end
  end
  return list
end

local function readings_by_frame()
  local by_frame = {}
  for _, forms in ipairs(forms_of_readings()) do
    local reading = forms.reading
    if forms.v and not reading.negated and not reading.ends and not reading.frames.hearing then
      for frame in pairs(reading.frames) do
        by_frame[frame] = by_frame[frame] or {}
        table.insert(by_frame[frame], forms)
      end
    end
  end
  return by_frame
end

local by_frame = readings_by_frame()

--- Any verb with a frame.
---@param frame string see lang/en/reporting.lua
---@param test? fun(forms: spec.Forms, frames: table<string, true>): any
---@return spec.Forms
function M.verb(frame, test)
  return M.pick_if(by_frame[frame], function(forms) return not test or test(forms, forms.reading.frames) end)
end

--- "Announced", "has announced", "will announce", "is announcing".
---@param forms spec.Forms
---@param who spec.Subject
---@return string
function M.group(forms, who)
  local way = math.random(10)
  if way == 1 then return (who.many and "have " or "has ") .. forms.n end
  if way == 2 then return "had " .. M.pick { "", "repeatedly ", "already " } .. forms.n end
  if way == 3 and forms.g then return (who.many and "are " or "is ") .. forms.g end
  if way == 4 and forms.b then return M.pick { "will ", "may ", "could " } .. forms.b end
  if way == 5 and who.many and forms.b then return forms.b end
  if way <= 6 and not who.many and forms.s then return forms.s end
  return M.pick { "", "", "later ", "also " } .. forms.v
end

-- Sentences ------------------------------------------------------------------

---@class spec.Sentence a text, and the quotations in it by number
local Sentence = {}
Sentence.__index = Sentence

function M.sentence() return setmetatable({ text = "", quotes = {} }, Sentence) end

--- Adds words, parted by a space where no mark begins them.
function Sentence:put(...)
  for _, part in ipairs { ... } do
    local space = self.text ~= "" and not part:find "^[,;:.]" and " " or ""
    if part ~= "" then self.text = self.text .. space .. part end
  end
  return self
end

local function mark(sentence, n, kind, text)
  sentence.quotes[n] = sentence.quotes[n] or { content = {}, source = {} }
  sentence:put(text)
  table.insert(sentence.quotes[n][kind], { first = #sentence.text - #text + 1, last = #sentence.text })
  return sentence
end

function Sentence:content(n, text) return mark(self, n, "content", text) end

--- Who speaks, with the comma that closes an apposition unless one follows.
function Sentence:source(n, who, is_last)
  mark(self, n, "source", who.text)
  return is_last and self or self:put(who.close)
end

return M
