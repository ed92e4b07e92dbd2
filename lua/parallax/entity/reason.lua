--- Why a mention belongs to its group, in words: what each rule saw.
local M = {}

local REASONS <const> = {
  ["first mention"] = "the first to be found; the others are compared with it",
  ["same name"] = "the same name",
  ["known alias"] = "the tables have it as another name of this",
  ["alias table"] = "your table of names says so",
  gazetteer = "your gazetteer says so",
  ["capital as actor"] = "a capital that stands for its government here: it acts, or is dealt with",
  ["surname first"] = "the same two names in the other order",
  transliteration = "the same consonants and nearly the same letters: another spelling of a foreign name",
  ["in its own script"] = "right behind the name in brackets, in the letters of another script",
  surname = "a name of one word that only one full name in sight has",
  ["double surname"] = "a name of several words that one full name in sight ends in",
  ["title and surname"] = "a title, and a surname that only one full name in sight bears",
  ["initial and surname"] = "an initial and a surname that only one full name in sight has",
  ["acronym defined"] = "a text gives the acronym with the long form",
  ["acronym of initials"] = "the initials of the one name that has them",
  ["without its state"] = "the name without the state it begins with elsewhere",
  ["first word"] = "the beginning of a longer name",
  ["last word"] = "the last word of a body's name, behind an article, where the text has the name in full",
  plural = "the name with an s",
  ["same number"] = "the number it is called by",
  ["set of the same"] = "several things together, the same ones",
  ["outlet by its last word"] = "the last word of an outlet's name, with the article",
  apposition = "it stands right beside the name and says what it is",
  ["before the name"] = "it stands right before the name and says what it is",
  ["around the name"] = "the words around the name that go with it",
  role = "the role of the one person, or the word for the one body, that fits",
  ["role and state"] = "the role of the one person of that state",
  ["same head"] = "the same head noun",
  ["same words"] = "the same words",
  ["last company before it"] = "the company that was named last",
  ["only person of its sentence"] = "nobody else is named in the sentence",
  ["only person before it"] = "nobody else is named in the sentence before",
  ["subject of its sentence"] = "the sentence is about this person",
  ["subject before it"] = "the sentence before is about this person",
  ["subject right before it"] = "the name right before it is the subject",
  ["same as the pronoun before"] = "the pronoun before it means the same",
  ["the set before it"] = "the two that were named together before",
  ["the two persons before it"] = "the two persons named before it",
  ["the only two persons so far"] = "the only two persons named so far",
  ["the two most named so far"] = "the two persons named most so far",
  ["the two bodies before it"] = "the two bodies, or the two companies, named before it",
  ["states of the two persons"] = "the states of the two persons that were meant before",
  ["the two states named together"] = "the two states that were named together",
  ["the only two states so far"] = "the only two states named so far",
}

--- What a rule saw.
---@param rule string of a mention
---@return string? nil of what is no rule
---
--- Example: `entity.reason "surname"` begins with "a name of one word".
function M.of(rule) return REASONS[rule] end

return M
