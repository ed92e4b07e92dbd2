--- What each piece of evidence is worth that two statements are one, in log
--- odds: logistic regressions with a ridge over the pairs of sentences of the
--- gold events in spec/fixtures that may be tuned on. Written by
--- scripts/dev/links.lua, which prints what each event gives when held back.
--- Source: Berkson (1944), Application of the logistic function to bio-assay;
--- Hoerl and Kennard (1970), Ridge regression.
local M = {}

-- A pair by itself; see compare.evidence.
M.alone = {
  bias = -4.11,
  weights = {
    { "alike", -4.48 }, -- shared weight over the mean of both
    { "aligned", 6.79 }, -- the same word by word, with related words, figures and states
    { "meant", 4.85 }, -- how near what they are about is, beside that of the pairs around it
    { "telling", 0.99 }, -- how rare in the language is what both have
    { "spelling", 7.08 }, -- shared trigrams of characters, beside those of the pairs around it
    { "wording", 3.78 }, -- and shared pairs of words
    { "names", -0.85 }, -- the same names stand all over a report: they count for less than words do
    { "figures", 5.88 }, -- how many figures both have
    { "other_speaker", -0.91 }, -- both have a speaker, and not the same
    { "both_said", 0.50 }, -- both or neither have words of somebody
    { "quoted", 2.43 }, -- versions of one quotation, or one phrase in marks
    { "apart", -3.49 }, -- how far apart in their reports
    { "both_lead", 3.96 }, -- both open their reports
    { "around", 3.00 }, -- how alike what stands before and after them is
    { "sole", 4.10 }, -- words that each report uses hardly anywhere else
  },
}

-- A pair in the light of all others; see compare.context.
M.together = {
  bias = -1.97,
  weights = {
    { "likely", 0.65 }, -- log odds by themselves
    { "along", 0.54 }, -- pairs around it that keep the order of both
    { "beside", 1.60 }, -- a neighbour of one with the other
    { "rival", -0.14 }, -- log odds of the better other partner of one of them
    { "lesser_rival", -0.12 }, -- and of the other
    { "third", 2.34 }, -- a statement of a third report that is likely one with both
    { "apart", 1.13 }, -- how far apart in their reports
  },
}

-- Where pairs are linked, as parts of the F1 that is expected; see `pairing.limits` and `cover`.
M.limits = { sure = 0.45, split = 0.58, coherent = 0.4, least = 0.25 }

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
