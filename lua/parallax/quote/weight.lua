--- What each piece of evidence is worth that two quotations are versions of one
--- utterance, in log odds: a logistic regression with a ridge over the pairs of
--- quotations that are found in the gold events in spec/fixtures that may be tuned
--- on. Written by scripts/dev/chains.lua, which prints what each event gives when
--- held back.
--- Source: Berkson (1944), Application of the logistic function to bio-assay;
--- Hoerl and Kennard (1970), Ridge regression.
return {
  bias = -2.65,
  weights = {
    { "alike", 0.11 }, -- shared weight of the words over the mean of both
    { "contained", -0.46 }, -- shared weight over that of the lighter one
    { "telling", 2.16 }, -- how rare in the language is what both have
    { "marked", 1.24 }, -- likeness of the words in marks
    { "spelling", 10.01 }, -- shared trigrams of characters, beside those of the pairs around it
    { "wording", 1.33 }, -- likeness of the words, beside the same
    { "sense", 4.49 }, -- how near what they are about is, beside the same
    { "setting", 5.67 }, -- likeness of the sentences they stand in, beside the same
    { "around", -1.31 }, -- of the sentences they stand in
    { "near", 2.89 }, -- of the sentences before and after
    { "same_speaker", 2.18 },
    { "other_speaker", -1.56 }, -- two names
    { "akin_speaker", 1.55 }, -- what is told of one speaker is told of the other
    { "akin_names", 3.96 }, -- the same of two names: a body and who speaks for it
    { "only_turn", 0.19 }, -- the only words of this speaker in either report
    { "turn_apart", -1.04 }, -- how far apart among the words of this speaker
    { "apart", -3.95 }, -- how far apart in their reports
    { "both_marked", -0.23 },
    { "same_type", 0.43 },
    { "same_stance", 0.80 }, -- both deny, both promise
    { "one_denies", -0.42 },
    { "one_thinks", -0.08 }, -- words here, thought there
  },
}
