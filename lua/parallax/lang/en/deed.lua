-- Who does and who is done to: what shows a passive, and nouns that tell a
-- deed without its doer.
return {
  meta = {
    source = "written for Parallax; agents and their deletion after van Leeuwen (1996), The Representation of Social "
      .. "Actors, and Trew (1979), Theory and Ideology at Work",
    license = "MIT",
    note = "Participles in -ed are found by their ending.",
  },
  be = { "is", "are", "was", "were", "be", "been", "being", "got", "gets", "get" },
  -- Participles that do not end in -ed.
  participle = {
    "beaten", "bitten", "blown", "born", "bought", "broken", "brought", "built", "burnt", "caught", "chosen", "cut",
    "dealt", "done", "drawn", "driven", "drowned", "fed", "felt", "flown", "forbidden", "forced", "found", "fought",
    "frozen", "given", "held", "hidden", "hit", "hung", "hurt", "kept", "known", "laid", "led", "left", "lost", "made",
    "met", "overthrown", "paid", "put", "read", "run", "seen", "sent", "set", "shaken", "shot", "shown", "shut", "sold",
    "spent", "split", "spoken", "spread", "stolen", "struck", "sued", "sunk", "sworn", "taken", "taught", "thrown",
    "told", "torn", "understood", "withdrawn", "won", "written",
  },
  -- Participles that describe a state rather than a deed.
  state = {
    "aged", "based", "called", "concerned", "convinced", "dedicated", "determined", "entitled", "expected",
    "interested", "involved", "known", "located", "married", "named", "pleased", "prepared", "related", "retired",
    "satisfied", "supposed", "surprised", "tired", "used", "worried", "born", "scheduled", "opposed", "excited",
  },
  -- Deeds as nouns: "the expulsion of the envoys".
  deed = {
    "abduction", "abductions", "arrest", "arrests", "assassination", "assault", "attack", "attacks", "ban", "beating",
    "blockade", "bombardment", "bombing", "bombings", "capture", "closure", "collapse", "conviction", "death",
    "deaths", "defeat", "deportation", "deportations", "destruction", "detention", "detentions", "dismissal",
    "displacement", "downing", "ejection", "eviction", "evictions", "execution", "executions", "expulsion",
    "expulsions", "firing", "imprisonment", "interrogation", "invasion", "kidnapping", "killing", "killings", "loss",
    "massacre", "mistreatment", "murder", "murders", "occupation", "oppression", "persecution", "poisoning",
    "prosecution", "punishment", "rape", "removal", "repression", "rescue", "seizure", "shelling", "shooting",
    "shootings", "silencing", "slaughter", "stabbing", "suppression", "surveillance", "suspension", "targeting",
    "theft", "torture", "treatment", "wounding",
  },
}
