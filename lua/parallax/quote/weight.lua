--- What each piece of evidence is worth that two quotations are versions of one
--- utterance, in log odds: a logistic regression with a ridge over the pairs of
--- quotations that are found in the gold events in spec/fixtures that may be tuned
--- on. Written by scripts/dev/chains.lua, which prints what each event gives when
--- held back.
--- Source: Berkson (1944), Application of the logistic function to bio-assay;
--- Hoerl and Kennard (1970), Ridge regression.
return {
  bias = -2.77,
  weights = {
    { "alike", -0.39 }, -- shared weight of the words over the mean of both
    { "contained", 0.66 }, -- shared weight over that of the lighter one
    { "telling", 2.49 }, -- how rare in the language is what both have
    { "marked", 1.41 }, -- likeness of the words in marks
    { "spelling", 5.05 }, -- shared trigrams of characters, beside those of the pairs around it
    { "wording", 1.67 }, -- likeness of the words, beside the same
    { "sense", 2.62 }, -- how near what they are about is, beside the same
    { "scene", 3.38 }, -- how near what the sentences they stand in are about is, beside the same
    { "setting", 1.67 }, -- likeness of the sentences they stand in, beside the same
    { "around", -0.50 }, -- of the sentences they stand in
    { "near", 3.28 }, -- of the sentences before and after
    { "same_speaker", 1.93 },
    { "other_speaker", -1.48 }, -- two names
    { "akin_speaker", 1.54 }, -- what is told of one speaker is told of the other
    { "akin_names", 3.81 }, -- the same of two names: a body and who speaks for it
    { "only_turn", 0.02 }, -- the only words of this speaker in either report
    { "turn_apart", -0.32 }, -- how far apart among the words of this speaker
    { "apart", -3.47 }, -- how far apart in their reports
    { "both_marked", -0.14 },
    { "same_type", 0.22 },
    { "same_stance", -0.28 }, -- both deny, both promise
    { "one_denies", -0.35 },
    { "one_thinks", 0.04 }, -- words here, thought there
  },
}
