-- Where the lines are drawn between reuse and chance. Set by coarse search on
-- passages whose origin is known; lengths are in words unless the name says so.
return {
  -- Two sentences are a seed when both measures are above these.
  seed_cosine = 0.33,
  seed_dice = 0.33,
  -- A word that stands in more sentences than this proposes no pair of them.
  seed_postings = 64,

  -- Seeds are neighbours when at most so many sentences lie between them. A
  -- passage whose two sides are less alike is divided with smaller gaps.
  gap_sentences = 4,
  least_gap_sentences = 2,
  passage_cosine = 0.34,
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
  run_cover = 0.6,

  -- A stretch of one text whose words stand in the other: what a word must
  -- outweigh, the least sum, and the share above that of the rest of the text.
  stretch_bias = 0.6,
  stretch_sum = 4.5,
  stretch_above = 0.3,
  -- What is taken for that share where there is no rest, and the weight of this guess.
  stretch_chance = 0.35,
  stretch_chance_weight = 20,
  -- A stretch is a summary when its words are spread over the other text: the
  -- best window of twice its length holds this share of them at least, and by
  -- so much less than the whole.
  window = 2,
  window_share = 0.45,
  window_loss = 0.06,
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

  -- Documents of a collection are compared when they share so many shingles
  -- of so many stems, each in at most so many documents.
  shingle = 4,
  shingles_shared = 3,
  shingle_documents = 40,
}
