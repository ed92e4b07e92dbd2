--- What each piece of evidence is worth that two statements are one, in log
--- odds: logistic regressions with a ridge over the pairs of sentences of the
--- gold events in spec/fixtures that may be tuned on. Written by
--- scripts/dev/links.lua, which prints what each event gives when held back.
--- Source: Berkson (1944), Application of the logistic function to bio-assay;
--- Hoerl and Kennard (1970), Ridge regression.
local M = {}

-- A pair by itself; see compare.evidence.
M.alone = {
  bias = -4.23,
  weights = {
    { "alike", -5.68 }, -- shared weight over the mean of both
    { "aligned", 5.56 }, -- the same word by word, with related words, figures and states
    { "near", 3.71 }, -- how near what they are about is
    { "telling", 1.46 }, -- how rare in the language is what both have
    { "spelling", 11.30 }, -- shared trigrams of characters, beside those of the pairs around it
    { "wording", 4.22 }, -- and shared pairs of words
    { "names", -0.95 }, -- the same names stand all over a report: they count for less than words do
    { "figures", 5.69 }, -- how many figures both have
    { "other_speaker", -1.01 }, -- both have a speaker, and not the same
    { "both_said", 0.61 }, -- both or neither have words of somebody
    { "quoted", 2.65 }, -- versions of one quotation, or one phrase in marks
    { "apart", -3.66 }, -- how far apart in their reports
    { "both_lead", 3.84 }, -- both open their reports
    { "around", 3.65 }, -- how alike what stands before and after them is
    { "sole", 2.86 }, -- words that each report uses hardly anywhere else
  },
}

-- A pair in the light of all others; see compare.context.
M.together = {
  bias = -1.91,
  weights = {
    { "likely", 0.68 }, -- log odds by themselves
    { "along", 0.51 }, -- pairs around it that keep the order of both
    { "beside", 1.69 }, -- a neighbour of one with the other
    { "rival", -0.16 }, -- log odds of the better other partner of one of them
    { "lesser_rival", -0.14 }, -- and of the other
    { "third", 2.10 }, -- a statement of a third report that is likely one with both
    { "apart", 1.09 }, -- how far apart in their reports
  },
}

-- Where pairs are joined, as parts of the F1 that is expected; see `pairing`.
M.limits = { sure = 0.32, coherent = 0.28, complete = true }

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
