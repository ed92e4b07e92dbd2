--- Writes the weights of links as lua/parallax/compare/weight.lua has them.
local M = {}

local NOTES <const> = {
  alike = "shared weight over the mean of both",
  aligned = "the same word by word, with related words, figures and states",
  meant = "how near what they are about is, beside that of the pairs around it",
  telling = "how rare in the language is what both have",
  spelling = "shared trigrams of characters, beside those of the pairs around it",
  wording = "and shared pairs of words",
  names = "the same names stand all over a report: they count for less than words do",
  figures = "how many figures both have",
  other_speaker = "both have a speaker, and not the same",
  both_said = "both or neither have words of somebody",
  quoted = "versions of one quotation, or one phrase in marks",
  apart = "how far apart in their reports",
  both_lead = "both open their reports",
  around = "how alike what stands before and after them is",
  sole = "words that each report uses hardly anywhere else",
  likely = "log odds by themselves",
  along = "pairs around it that keep the order of both",
  beside = "a neighbour of one with the other",
  rival = "log odds of the better other partner of one of them",
  lesser_rival = "and of the other",
  third = "a statement of a third report that is likely one with both",
}

local FORM <const> = [==[
--- What each piece of evidence is worth that two statements are one, in log
--- odds: logistic regressions with a ridge over the pairs of sentences of the
--- gold events in spec/fixtures that may be tuned on. Written by
--- scripts/dev/links.lua, which prints what each event gives when held back.
--- Source: Berkson (1944), Application of the logistic function to bio-assay;
--- Hoerl and Kennard (1970), Ridge regression.
local M = {}

-- A pair by itself; see compare.evidence.
M.alone = {
  bias = %.2f,
  weights = {
%s  },
}

-- A pair in the light of all others; see compare.context.
M.together = {
  bias = %.2f,
  weights = {
%s  },
}

-- Where pairs are linked, as parts of the F1 that is expected; see `pairing.limits` and `cover`.
M.limits = { sure = %g, split = %g, coherent = %g, least = %g }

--- How likely evidence makes a link.
---@param model { bias: number, weights: { [1]: string, [2]: number }[] }
---@param evidence table<string, number>
---@return number probability 0 to 1
function M.likely(model, evidence)
  local sum = model.bias
  for _, each in ipairs(model.weights) do sum = sum + each[2] * evidence[each[1]] end
  return 1 / (1 + math.exp(-sum))
end

return M
]==]

local function lines_of(model)
  local lines = {}
  for k, each in ipairs(model.weights) do
    lines[k] = ("    { %q, %.2f }, -- %s\n"):format(each[1], each[2], NOTES[each[1]])
  end
  return table.concat(lines)
end

--- The text of the module.
---@param alone table model of a pair by itself
---@param together table model of a pair among all
---@param limits { sure: number, split: number, coherent: number, least: number }
---@return string
function M.text(alone, together, limits)
  local parts = { lines_of(alone), together.bias, lines_of(together), limits.sure, limits.split,
    limits.coherent, limits.least }
  return FORM:format(alone.bias, table.unpack(parts))
end

return M
