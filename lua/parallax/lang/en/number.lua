-- Numbers in words, what stands behind a figure to multiply it, what before it
-- makes it a limit or rough, and the words that deny.
return {
  meta = {
    source = "written for Parallax",
    license = "MIT",
    note = "'one' and 'second' are left out: they mostly count nothing",
  },

  -- A word and its value.
  values = {
    zero = 0, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10,
    eleven = 11, twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17,
    eighteen = 18, nineteen = 19, twenty = 20, thirty = 30, forty = 40, fifty = 50, sixty = 60, seventy = 70,
    eighty = 80, ninety = 90, hundred = 100, dozen = 12,
  },
  -- What makes a figure before it larger: "3 million", "3m".
  scales = {
    hundred = 100, thousand = 1000, million = 1000000, billion = 1000000000, trillion = 1000000000000,
    dozen = 12, k = 1000, m = 1000000, mn = 1000000, mln = 1000000, bn = 1000000000, b = 1000000000,
    tn = 1000000000000,
  },
  -- Words right before a figure.
  bounds = {
    least = { "at least", "more than", "over", "no fewer than", "no less than", "not less than", "above",
      "a minimum of", "upwards of" },
    most = { "at most", "up to", "fewer than", "less than", "under", "no more than", "not more than", "below",
      "a maximum of", "as many as" },
    about = { "about", "around", "some", "roughly", "approximately", "nearly", "almost", "close to", "an estimated",
      "circa", "just over", "just under", "well over" },
  },
  -- Behind these words nothing stands that the figure before them counts: "by nine in the morning".
  uncounted = {
    "in", "on", "at", "by", "to", "from", "and", "or", "but", "while", "when", "am", "pm", "a.m.", "p.m.", "o'clock",
    "o’clock",
  },
  negations = {
    "not", "n't", "no", "never", "none", "neither", "nor", "without", "cannot", "nobody", "nothing",
  },
}
