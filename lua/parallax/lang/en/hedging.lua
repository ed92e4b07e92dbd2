-- Hedges and boosters: how sure the text lets itself seem. The words of
-- modality.lua in classes, each with what must stand around it to hedge or
-- boost; a word that stands in no group always does.
--
-- needs:
--   number     a number or quantity follows: "about 640 lorries"
--   infinitive "to" or "that" follows: "appeared to know"
--   evidence   evidence stands before it: "figures suggest"
--   outcome    a verb of being or becoming follows: "could lead"
--   adjective  it stands before a noun after a determiner: "a potential breach"
--   perfect    "have" follows: "must have known"
return {
  meta = {
    source = "written for Parallax; classes after Hyland (1998), Hedging in Scientific Research Articles, and Hyland "
      .. "(2005), Metadiscourse",
    license = "MIT",
  },

  hedges = {
    { class = "possibility", reason = "a modal verb leaves open whether it is so", needs = "outcome",
      words = { "may", "might", "could" } },
    { class = "likelihood", reason = "an adverb or adjective says how likely it is",
      words = { "perhaps", "possibly", "probably", "presumably", "likely", "unlikely", "potentially", "conceivably",
        "maybe", "in all likelihood" } },
    { class = "likelihood", reason = "an adjective says how likely it is", needs = "adjective",
      words = { "potential", "possible", "probable" } },
    { class = "hearsay", reason = "passes on what was heard without saying from whom",
      words = { "reportedly", "allegedly", "supposedly", "purported", "purportedly", "unconfirmed", "alleged",
        "ostensibly", "rumoured", "rumored", "is said to", "are said to", "was said to", "were said to",
        "is believed to", "are believed to", "was believed to", "were believed to", "is thought to", "are thought to",
        "could not be independently confirmed", "could not be independently verified", "was unable to verify",
        "were unable to verify", "could not verify", "could not immediately be verified" } },
    { class = "appearance", reason = "says how it looks, not how it is",
      words = { "apparently", "seemingly", "seem", "seems", "seemed" } },
    { class = "appearance", reason = "says how it looks, not how it is", needs = "infinitive",
      words = { "appear", "appears", "appeared" } },
    { class = "appearance", reason = "lets the evidence speak and does not conclude", needs = "evidence",
      words = { "suggest", "suggests", "suggested", "indicate", "indicates", "indicated" } },
    { class = "approximation", reason = "gives a number as not exact", needs = "number",
      words = { "about", "around", "some", "nearly", "almost", "estimated" } },
    { class = "approximation", reason = "gives a number or degree as not exact",
      words = { "roughly", "approximately", "somewhat", "partly", "largely", "or so" } },
  },

  boosters = {
    { class = "certainty", reason = "puts the statement beyond doubt without giving a ground",
      words = { "clearly", "certainly", "definitely", "undoubtedly", "obviously", "surely", "plainly", "unquestionably",
        "undeniably", "indisputably", "needless to say", "of course", "without a doubt", "no doubt", "in truth",
        "in fact", "as everyone knows", "it is clear that" } },
    { class = "certainty", reason = "infers and admits no doubt", needs = "perfect", words = { "must" } },
    { class = "emphasis", reason = "strengthens a word that would have stood without it",
      words = { "always", "absolutely", "completely", "entirely", "totally", "utterly", "indeed", "truly", "decisively",
        "firmly", "categorically", "resolutely", "outright", "downright", "nothing but", "thoroughly", "extremely",
        "hugely", "massively" } },
  },

  -- What follows may, might or could where they speak of what is, was or will
  -- be, and not of leave or ability.
  outcome = {
    "be", "have", "well", "yet", "also", "soon", "even", "already", "seem", "prove", "come", "become", "turn",
    "lead", "mean", "include", "face", "want", "cause", "contain", "affect", "spark", "trigger", "threaten", "unsettle",
    "end", "begin", "happen", "lose", "fall", "rise", "cost", "result", "explain", "hurt", "harm", "damage",
    "undermine", "delay", "derail", "force", "push", "reach", "emerge", "escalate", "signal", "one", "walk",
  },
  -- What "may be" is not, after these it is ability: "could be reached for".
  evidence = {
    "evidence", "data", "figures", "report", "reports", "poll", "polls", "survey", "surveys", "study", "studies",
    "research", "results", "findings", "documents", "memo", "records", "estimates", "analysis", "footage", "images",
    "photographs", "video", "which", "that", "this", "signs", "numbers", "statistics", "tests", "it",
  },
  quantity = {
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million",
    "billion", "half", "third", "quarter", "dozen", "dozens", "hundreds", "thousands", "all", "every", "everyone",
    "everything", "a", "twice", "double", "two-thirds", "everybody", "no", "nobody", "none",
  },
}
