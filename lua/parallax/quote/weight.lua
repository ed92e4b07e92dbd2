--- What each piece of evidence is worth that two quotations are versions of one
--- utterance, in log odds: a logistic regression with a ridge over the pairs of
--- quotations that are found in the gold events in spec/fixtures that may be tuned
--- on. Written by scripts/dev/chains.lua, which prints what each event gives when
--- held back.
--- Source: Berkson (1944), Application of the logistic function to bio-assay;
--- Hoerl and Kennard (1970), Ridge regression.
return {
  bias = -3.24,
  weights = {
    { "alike", -2.99 }, -- shared weight of the words over the mean of both
    { "contained", 0.52 }, -- shared weight over that of the lighter one
    { "telling", 3.64 }, -- how rare in the language is what both have
    { "marked", 1.04 }, -- likeness of the words in marks
    { "spelling", 4.50 }, -- shared trigrams of characters, beside those of the pairs around it
    { "wording", 3.32 }, -- likeness of the words, beside the same
    { "sense", 2.42 }, -- how near what they are about is, beside the same
    { "scene", 3.07 }, -- how near what the sentences they stand in are about is, beside the same
    { "setting", 0.75 }, -- likeness of the sentences they stand in, beside the same
    { "around", 0.47 }, -- of the sentences they stand in
    { "near", 3.89 }, -- of the sentences before and after
    { "same_speaker", 2.25 },
    { "other_speaker", -1.26 }, -- two names
    { "akin_speaker", 1.63 }, -- what is told of one speaker is told of the other
    { "akin_names", 2.81 }, -- the same of two names: a body and who speaks for it
    { "only_turn", 0.40 }, -- the only words of this speaker in either report
    { "turn_apart", -0.57 }, -- how far apart among the words of this speaker
    { "apart", -2.61 }, -- how far apart in their reports
    { "both_marked", -0.04 },
    { "same_type", 0.02 },
    { "same_stance", 0.35 }, -- both deny, both promise
    { "one_denies", -0.33 },
    { "one_thinks", 0.20 }, -- words here, thought there
  },
}
