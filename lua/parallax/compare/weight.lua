--- What each piece of evidence is worth that two statements are one, in log
--- odds: a logistic regression, ridge 1, over the pairs of sentences of the gold
--- events bridge, plant, takeover and tracking in spec/fixtures. Left out in
--- turn, each event gives nearly the same weights.
--- Source: Berkson (1944), Application of the logistic function to bio-assay;
--- Hoerl and Kennard (1970), Ridge regression.
return {
  bias = -5.77,
  weights = {
    { "alike", 2.27 }, -- shared weight over the mean of both
    { "contained", 1.89 }, -- shared weight over that of the lighter one
    { "telling", 2.91 }, -- how rare in the language is what both have
    { "names", -1.07 }, -- the same names stand all over a report: they count for less than words do
    { "figures", 2.45 },
    { "same_speaker", 0.51 },
    { "other_speaker", -0.76 },
    { "quoted", 2.95 }, -- versions of one quotation, or one phrase in marks
    { "apart", -3.33 }, -- how far apart in their reports
    { "around", 3.47 }, -- how alike what stands before and after them is
    { "sole", 4.53 }, -- words that each report uses hardly anywhere else
  },
}
