--- What two quotations are judged by as versions of one utterance, and where they
--- are joined: for trees grown from the pairs of quotations that are found in the
--- gold events in spec/fixtures that may be tuned on. scripts/dev/chains.lua grows
--- them, prints what each event gives when held back, and writes alone.forest
--- and the limits.
local judge = require "parallax.judge"

return judge.new {
  name = "chains",
  folder = debug.getinfo(1, "S").source:match "^@(.*)weight%.lua$",
  -- A pair by itself; see quote.evidence and quote.speakers.
  alone = {
    "alike", -- shared weight of the words over the mean of both
    "contained", -- shared weight over that of the lighter one
    "telling", -- how rare in the language is what both have
    "marked", -- likeness of the words in marks
    "aligned", -- likeness word by word, with related words, figures and states
    "spelling", -- shared trigrams of characters, beside those of the pairs around it
    "wording", -- likeness of the words, beside the same
    "sense", -- how near what they are about is, beside the same
    "lighter", -- weight of the words of the lighter one of the two
    "heavier", -- and of the other
    "figures", -- how many figures both have
    "other_figures", -- both have some, and none in common
    "figures_in_one", -- one alone has some
    "names", -- how many names both have
    "scene", -- how near what the sentences they stand in are about is, beside the pairs around
    "setting", -- likeness of the sentences they stand in, beside the same
    "around", -- of the sentences they stand in
    "retold", -- of these, word by word
    "sole", -- words of these that hardly stand around another quotation of either report
    "near", -- of the sentences before and after
    "same_speaker",
    "other_speaker", -- two names
    "speakers", -- how many of the two have a speaker
    "akin_speaker", -- what is told of one speaker is told of the other
    "akin_names", -- the same of two names: a body and who speaks for it
    "source_words", -- likeness of the words that name the speakers there
    "source_meant", -- how near what these are about is
    "told_meant", -- how near all that is told of the speakers is
    "only_turn", -- the only words of this speaker in either report
    "turn_apart", -- how far apart among the words of this speaker
    "apart", -- how far apart in their reports
    "earlier", -- place in its report of the one that comes earlier
    "later", -- and of the other
    "size", -- how many quotations the report with fewer has
    "both_marked",
    "direct", -- how many of the two are
    "indirect", -- and
    "same_type",
    "same_stance", -- both deny, both promise
    "one_denies",
    "one_thinks", -- words here, thought there
  },
  -- Parts of the F1 that is expected; see `pairing.limits`.
  limits = { sure = 0.45, coherent = 0.28, least_f1 = 0.76 },
}
