--- What each rule that finds names and quotations goes by, in words. Records of
--- framing carry a reason of their own.
local M = {}

local NAMES <const> = {
  model = "the trained model weighs its letters, its shape and the words around it",
  known = "the tables of names have it",
  gazetteer = "your gazetteer has it",
  title = "a title stands before it",
  forename = "it begins with a forename",
  body = "a word in it says that it is a body",
  company = "a word in it says that it is a company",
  people = "the word for the people of a state",
  outlet = "an outlet of the articles compared",
  located = "a preposition of place stands before it",
  place = "a word in it says that it is a place",
  at = "at stands before it",
  dateline = "a report begins with it, as with its place",
  ending = "it ends as such names do",
  context = "the words beside it fit nothing else",
  apposed = "a noun right before it says what it is",
  acronym = "letters all large",
  initials = "initials and a surname",
  particle = "it begins with a particle of surnames",
  part = "part of a name that stands in full elsewhere in the text",
  family = "the plural of a surname that the text has",
  short = "a short form of a name that stands in full elsewhere in the text",
  number = "a name and a number, as products have",
  run = "words with large letters where small ones would do",
}

local QUOTATIONS <const> = {
  ["cue-before-marks"] = "somebody, a verb of saying, then words in marks",
  ["inverted-cue-before-marks"] = "a verb of saying, somebody, then words in marks",
  ["cue-after-marks"] = "words in marks, then somebody and a verb of saying",
  ["inverted-cue-after-marks"] = "words in marks, then a verb of saying and somebody",
  ["cue-before-that-clause"] = "a verb of saying and a clause with that",
  ["cue-before-clause"] = "a verb of saying and a clause",
  ["cue-before-colon"] = "a verb of saying and a colon",
  ["cue-before-question"] = "a verb of saying and a clause that begins with a question word",
  ["cue-before-answer"] = "a verb of saying and yes or no",
  ["cue-before-infinitive"] = "a verb of saying and an infinitive",
  ["cue-before-gerund"] = "a verb of saying and a verb in -ing",
  ["cue-before-thing"] = "a verb of saying and what was said as a noun",
  ["cue-before-marked-thing"] = "a verb of saying and an object with words in marks",
  ["cue-before-object"] = "a verb of saying with what is said of somebody",
  ["cue-before-description"] = "a verb of calling and what somebody is called",
  ["cue-after-clause"] = "a clause, then somebody and a verb of saying",
  ["inverted-cue-after-clause"] = "a clause, then a verb of saying and somebody",
  ["cue-in-relative-clause"] = "somebody, who, a verb of saying and a clause",
  ["as-clause"] = "a clause with as and a verb of saying beside it",
  ["phrase-before-marks"] = "a phrase as according to, then words in marks",
  ["phrase-before-clause"] = "a phrase as according to, then a clause",
  ["phrase-after-clause"] = "a clause, then a phrase as according to",
  ["noun-before-clause"] = "a noun of saying and a clause with that",
  ["free-indirect"] = "a clause with marks that goes on what was told before it",
  ["headline-colon"] = "a headline with a speaker before its colon",
  ["headline-marks"] = "a headline with words in marks that it begins or ends with",
  ["passive-before-clause"] = "a verb of saying in the passive, then a clause",
  ["passive-before-object"] = "a charge in the passive, then what it is about",
  ["passive-before-description"] = "a verb in the passive, who says it, then what a thing is called",
  ["passive-before-infinitive"] = "somebody who is said to do something",
  ["passive-before-marks"] = "a verb of calling in the passive, then words in marks",
  ["passive-before-question"] = "somebody who was asked, and the question",
  ["passive-after-clause"] = "a clause, then who was told it",
  ["headline-colon-last"] = "a headline with a speaker after its colon",
  ["colon-before-marks"] = "somebody, a colon, then words in marks",
  ["caption-before-marks"] = "a line in capitals that names somebody, then words in marks",
  ["marks-before-noun"] = "words in marks, then a noun as verdict and whose it is",
  ["noun-after-clause"] = "a clause, then a noun of saying behind its verb",
  ["noun-before-colon"] = "a noun of saying, then a colon and a clause",
  ["noun-before-marks"] = "a noun for words and whose they are, then words in marks",
  ["marks-before-clause"] = "words in marks, then how somebody puts it",
  ["text-before-marks"] = "a text, then its own words in marks",
  ["headline-dash"] = "in a headline, who says it behind a dash",
  ["phrase-after-marks"] = "words in marks, then a phrase as in the words of",
  ["marks-alone"] = "words in marks, and nobody beside them",
  ["transcript-turn"] = "a turn of a conversation under the name of who speaks",
}

local WORDS <const> = { entities = NAMES, quotes = QUOTATIONS }

--- What a rule goes by.
---@param layer "entities"|"quotes"
---@param rule string of a record of that layer
---@return string? nil of what is no rule
---
--- Example: `rule.words("entities", "known")` --> `the tables of names have it`
function M.words(layer, rule) return WORDS[layer] and WORDS[layer][rule] end

return M
