--- What each piece of evidence is worth that two statements are one, in log
--- odds: logistic regressions with a ridge over the pairs of sentences of the
--- gold events in spec/fixtures that may be tuned on. Written by
--- scripts/dev/links.lua, which prints what each event gives when held back.
--- Source: Berkson (1944), Application of the logistic function to bio-assay;
--- Hoerl and Kennard (1970), Ridge regression.
local M = {}

-- A pair by itself; see compare.evidence.
M.alone = {
  bias = -5.32,
  weights = {
    { "alike", -3.18 }, -- shared weight over the mean of both
    { "aligned", 11.02 }, -- the same word by word, with related words, figures and states
    { "near", 4.70 }, -- how near what they are about is
    { "telling", 0.37 }, -- how rare in the language is what both have
    { "names", -0.03 }, -- the same names stand all over a report: they count for less than words do
    { "figures", 6.49 }, -- how many figures both have
    { "other_speaker", -1.04 }, -- both have a speaker, and not the same
    { "quoted", 3.13 }, -- versions of one quotation, or one phrase in marks
    { "apart", -4.72 }, -- how far apart in their reports
    { "around", 2.81 }, -- how alike what stands before and after them is
    { "sole", 3.11 }, -- words that each report uses hardly anywhere else
  },
}

-- A pair in the light of all others; see compare.context.
M.together = {
  bias = -2.21,
  weights = {
    { "likely", 0.69 }, -- log odds by themselves
    { "along", 0.62 }, -- pairs around it that keep the order of both
    { "beside", 1.68 }, -- a neighbour of one with the other
    { "rival", -0.25 }, -- log odds of the better other partner of one of them
    { "lesser_rival", -0.30 }, -- and of the other
    { "third", 1.76 }, -- a statement of a third report that is likely one with both
    { "apart", 1.65 }, -- how far apart in their reports
  },
}

-- Where pairs are joined, as parts of the F1 that is expected; see compare.link.
M.limits = { sure = 0.7, likely = 0.4, coherent = 0.4 }

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
