--- What two statements are judged by, and where they are linked: for trees grown
--- from the pairs of sentences of the gold events in spec/fixtures that may be
--- tuned on. scripts/dev/links.lua grows them, prints what each event gives when
--- held back, and writes alone.forest, together.forest and the limits.
local judge = require "parallax.judge"

return judge.new {
  name = "links",
  folder = debug.getinfo(1, "S").source:match "^@(.*)weight%.lua$",
  -- A pair by itself; see compare.evidence.
  alone = {
    "alike", -- shared weight over the mean of both
    "aligned", -- the same word by word, with related words, figures and states
    "meant", -- how near what they are about is, beside that of the pairs around it
    "telling", -- how rare in the language is what both have
    "spelling", -- shared trigrams of characters, beside those of the pairs around it
    "wording", -- and shared pairs of words
    "sole", -- words that each report uses hardly anywhere else
    "around", -- how alike what stands before and after them is
    "lighter", -- weight of the words of the lighter one of the two
    "heavier", -- and of the other
    "names", -- how many names both have
    "figures", -- how many figures both have
    "same_speaker", -- both have a speaker, and the same
    "other_speaker", -- and not the same
    "speakers", -- how many of the two have a speaker
    "said", -- how many have words of somebody
    "both_said", -- both or neither have
    "quoted", -- versions of one quotation, or one phrase in marks
    "requoted", -- how many have a quotation that another report gives too
    "one_denies", -- one side alone denies
    "apart", -- how far apart in their reports
    "earlier", -- place in its report of the one that comes earlier
    "later", -- and of the other
    "both_lead", -- both open their reports
    "size", -- how many statements the shorter report has
  },
  -- In the light of all others; see `context`.
  together = {
    "likely", -- log odds by itself
    "along", -- pairs around it that keep the order of both
    "beside", -- a neighbour of one with the other
    "rival", -- log odds of the better other partner of one of them
    "lesser_rival", -- and of the other
    "third", -- a statement of a third report that is likely one with both
    "apart", -- how far apart in their reports
    "common", -- what part of the shorter report the other has too
  },
  -- Parts of the F1 that is expected; see `pairing.limits` and `cover`.
  limits = { sure = 0.5, split = 0.72, coherent = 0.45, least = 0.25 },
}
