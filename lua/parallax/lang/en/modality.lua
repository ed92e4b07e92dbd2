-- Words that turn a statement round, weaken it or strengthen it.
return {
  meta = {
    source = "written for Parallax; classes after Hyland (2005), Metadiscourse",
    license = "MIT",
  },
  negations = {
    "not", "n't", "no", "never", "none", "nobody", "nothing", "neither", "nor", "nowhere", "without",
    "cannot", "denied", "denies", "deny", "refused", "refuses", "refuse", "rejected", "rejects", "reject",
    "failed", "fails", "unable",
  },
  hedges = {
    "may", "might", "could", "perhaps", "possibly", "probably", "apparently", "seemingly", "reportedly",
    "allegedly", "supposedly", "presumably", "likely", "unlikely", "suggest", "suggests", "suggested",
    "appear", "appears", "appeared", "seem", "seems", "seemed", "about", "around", "roughly",
    "approximately", "nearly", "almost", "some", "somewhat", "partly", "largely", "potential",
    "potentially", "purported", "purportedly", "unconfirmed", "estimated",
  },
  boosters = {
    "clearly", "certainly", "definitely", "undoubtedly", "obviously", "always", "absolutely", "completely",
    "entirely", "totally", "utterly", "indeed", "truly", "must", "surely", "plainly", "unquestionably",
    "decisively", "firmly", "categorically", "undeniably",
  },
}
