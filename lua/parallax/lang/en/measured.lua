-- What the detectors of framing are worth: precision (how many of the hits a
-- reader would call so) and recall (how many of a reader's hits are found), on
-- texts that the lists and rules were not made from. `make accuracy` measures
-- anew.
return {
  meta = {
    source = "measured by scripts/dev/accuracy on BASIL (Fan and others 2019) and BABE (Spinde and others 2021)",
    license = "MIT",
  },
  voice = "Voice: against readers of 1,021 passages in US news (BASIL), attributed precision .95, recall .93.",
  loaded = "Loaded words: against the words readers marked in 2,216 sentences on politics (BABE), precision .66, "
    .. "recall .10. What is listed is mostly so; most of what a reader feels is not listed.",
  evaluation = "Evaluations: against the words readers marked in 2,216 sentences on politics (BABE), precision .25, "
    .. "recall .22. A place to look, no finding by itself.",
}
