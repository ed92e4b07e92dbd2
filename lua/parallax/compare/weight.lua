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
    { "alike", -6.16 }, -- shared weight over the mean of both
    { "aligned", 6.01 }, -- the same word by word, with related words, figures and states
    { "near", 3.69 }, -- how near what they are about is
    { "telling", 1.43 }, -- how rare in the language is what both have
    { "spelling", 11.58 }, -- shared trigrams of characters, beside those of the pairs around it
    { "wording", 4.03 }, -- and shared pairs of words
    { "names", -0.95 }, -- the same names stand all over a report: they count for less than words do
    { "figures", 5.58 }, -- how many figures both have
    { "other_speaker", -1.05 }, -- both have a speaker, and not the same
    { "both_said", 0.57 }, -- both or neither have words of a speaker
    { "quoted", 2.91 }, -- versions of one quotation, or one phrase in marks
    { "apart", -3.62 }, -- how far apart in their reports
    { "both_lead", 3.74 }, -- both open their reports
    { "around", 3.89 }, -- how alike what stands before and after them is
    { "sole", 2.87 }, -- words that each report uses hardly anywhere else
  },
}

-- A pair in the light of all others; see compare.context.
M.together = {
  bias = -1.99,
  weights = {
    { "likely", 0.68 }, -- log odds by themselves
    { "along", 0.57 }, -- pairs around it that keep the order of both
    { "beside", 1.70 }, -- a neighbour of one with the other
    { "rival", -0.17 }, -- log odds of the better other partner of one of them
    { "lesser_rival", -0.15 }, -- and of the other
    { "third", 2.21 }, -- a statement of a third report that is likely one with both
    { "apart", 1.17 }, -- how far apart in their reports
  },
}

-- Where pairs are joined, as parts of the F1 that is expected; see `pairing`.
M.limits = { sure = 0.35, coherent = 0.25, complete = true }

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
