--- What each piece of evidence is worth that two quotations are versions of one
--- utterance, in log odds: a logistic regression, ridge 1, over the pairs of
--- quotations that are found in the gold events of `own`, `own-seen` and
--- `own-more` in spec/fixtures, made by scripts/dev/chains.lua. Left out in turn,
--- each event gives nearly the same weights.
--- Source: Berkson (1944), Application of the logistic function to bio-assay;
--- Hoerl and Kennard (1970), Ridge regression.
return {
  bias = -4.15,
  weights = {
    { "alike", 3.05 }, -- shared weight of the words over the mean of both
    { "contained", 2.50 }, -- shared weight over that of the lighter one
    { "telling", 1.80 }, -- how rare in the language is what both have
    { "marked", 2.68 }, -- likeness of the words in marks
    { "around", 2.08 }, -- of the sentences they stand in
    { "near", 1.58 }, -- of the sentences before and after
    { "same_speaker", 2.18 },
    { "other_speaker", -1.35 }, -- two names
    { "akin_speaker", 1.49 }, -- what is told of one speaker is told of the other
    { "akin_names", 2.28 }, -- the same of two names: a body and who speaks for it
    { "only_turn", 1.34 }, -- the only words of this speaker in either report
    { "turn_apart", -1.54 }, -- how far apart among the words of this speaker
    { "apart", -3.64 }, -- how far apart in their reports
    { "both_marked", -0.77 },
    { "same_type", 0.54 },
    { "same_stance", 0.92 }, -- both deny, both promise
    { "one_denies", -0.67 },
    { "one_thinks", -0.62 }, -- words here, thought there
  },
}
