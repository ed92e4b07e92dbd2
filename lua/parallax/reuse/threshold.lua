-- Where the lines are drawn between reuse and chance. Set by coarse search on
-- passages whose origin is known; lengths are in words unless the name says so.
return {
  -- Stems are weighed by the sentences of both texts and so many of the language
  -- at large, since the texts may be a sentence each.
  prior_sentences = 10,

  -- Two sentences are a seed when both measures are above these.
  seed_cosine = 0.33,
  seed_dice = 0.33,
  -- A word that stands in more sentences than this proposes no pair of them.
  seed_postings = 64,

  -- Seeds are neighbours when at most so many sentences lie between them. A
  -- passage whose two sides are less alike is divided with smaller gaps.
  gap_sentences = 3,
  least_gap_sentences = 1,
  passage_cosine = 0.4,
  -- The edge of a passage moves by a sentence while that gains so much likeness.
  edge_gain = 0.02,

  -- Words that follow one another in both texts: the shortest run that counts,
  -- how often it may stand in the other text, and the words that may lie
  -- between two runs of one passage.
  run = 5,
  run_most = 16,
  run_gap = 24,
  -- The share of the shorter side that such runs cover in a passage copied
  -- word for word, whose edges they then are.
  run_cover = 0.7,
  -- The shortest run that is a passage whatever the sentences around it say.
  run_alone = 25,

  -- A stretch of one text whose words stand in the other: what a word must
  -- outweigh, the least sum, and the share above that of the rest of the text.
  stretch_bias = 0.6,
  stretch_sum = 9,
  stretch_above = 0.35,
  -- What is taken for that share where there is no rest, and the weight of this guess.
  stretch_chance = 0.35,
  stretch_chance_weight = 20,
  -- A stretch is a summary when its words are spread over the other text: the
  -- best window of twice its length holds this share of them at least, and by
  -- so much less than the whole.
  window = 2,
  window_share = 0.45,
  window_loss = 0.06,
  -- Of so many words at least: shorter ones sum up nothing.
  summary_words = 50,
  -- What it sums up begins and ends with a sentence that has this share of its
  -- words in common with it.
  source_share = 0.1,
  -- Not when a passage covers this much of it already, unless with a side so
  -- many times as long.
  held = 0.7,
  wide = 2.5,

  -- Two passages of which one has more than this share in common with the
  -- other, on either side, are rivals; the better one stays.
  rival = 0.5,
  -- Shorter ones are chance.
  least_chars = 150,

  -- Kinds, by the share of words that an alignment finds equal.
  verbatim = 0.97,
  edited = 0.5,

  -- Documents of a collection are compared when the shingles of so many stems
  -- that they share weigh so much together; one that stands in n of them weighs
  -- 1 / (n - 1), and nothing where n is above the last number.
  shingle = 3,
  shingle_weight = 3,
  shingle_documents = 40,
}
