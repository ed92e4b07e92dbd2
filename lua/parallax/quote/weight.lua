--- What each piece of evidence is worth that two quotations are versions of one
--- utterance, in log odds: a logistic regression with a ridge over the pairs of
--- quotations that are found in the gold events in spec/fixtures that may be tuned
--- on. Written by scripts/dev/chains.lua, which prints what each event gives when
--- held back.
--- Source: Berkson (1944), Application of the logistic function to bio-assay;
--- Hoerl and Kennard (1970), Ridge regression.
return {
  bias = -2.56,
  weights = {
    { "alike", 0.25 }, -- shared weight of the words over the mean of both
    { "contained", -0.40 }, -- shared weight over that of the lighter one
    { "telling", 2.38 }, -- how rare in the language is what both have
    { "marked", 1.81 }, -- likeness of the words in marks
    { "spelling", 6.72 }, -- shared trigrams of characters, beside those of the pairs around it
    { "wording", 0.71 }, -- likeness of the words, beside the same
    { "sense", 2.89 }, -- how near what they are about is, beside the same
    { "setting", 3.71 }, -- likeness of the sentences they stand in, beside the same
    { "around", -0.37 }, -- of the sentences they stand in
    { "near", 3.35 }, -- of the sentences before and after
    { "same_speaker", 1.96 },
    { "other_speaker", -1.41 }, -- two names
    { "akin_speaker", 1.58 }, -- what is told of one speaker is told of the other
    { "akin_names", 3.98 }, -- the same of two names: a body and who speaks for it
    { "only_turn", 0.44 }, -- the only words of this speaker in either report
    { "turn_apart", -0.50 }, -- how far apart among the words of this speaker
    { "apart", -3.68 }, -- how far apart in their reports
    { "both_marked", -0.23 },
    { "same_type", 0.23 },
    { "same_stance", -0.08 }, -- both deny, both promise
    { "one_denies", -0.42 },
    { "one_thinks", -0.07 }, -- words here, thought there
  },
}
