-- Personal, possessive and reflexive pronouns: who they can stand for.
return {
  meta = {
    source = "written for Parallax",
    license = "MIT",
    note = "third person only is resolved; 'it' and 'they' are left open unless one thing fits",
  },

  male = { "he", "him", "his", "himself" },
  female = { "she", "her", "hers", "herself" },
  plural = { "they", "them", "their", "theirs", "themselves" },
  thing = { "it", "its", "itself" },
  speaker = { "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves" },
  hearer = { "you", "your", "yours", "yourself", "yourselves" },
  -- Possessives and reflexives lean on the subject of their own clause.
  bound = { "his", "her", "hers", "their", "theirs", "its", "himself", "herself", "themselves", "itself" },

  -- A name right behind one of these is not what its sentence is about,
  prepositions = {
    "with", "to", "by", "of", "from", "for", "against", "about", "between", "on", "at", "in", "over", "under",
    "like", "than", "via", "after", "before", "without",
  },
  -- nor behind one of these verbs.
  takes_person = {
    "told", "tells", "asked", "asks", "warned", "urged", "met", "meets", "accused", "called", "thanked", "praised",
    "joined", "quoted", "blamed", "criticized", "criticised", "replaced", "defeated", "beat", "supported",
    "appointed", "named", "visited", "invited", "married",
  },
  -- "It is necessary": after these "it" stands for no thing.
  empty = {
    "necessary", "important", "possible", "impossible", "clear", "unclear", "time", "likely", "unlikely",
    "essential", "crucial", "difficult", "hard", "easy", "vital", "too", "premature", "up",
  },
  -- What opens a phrase that refers: "the two leaders", "both countries".
  determiners = {
    "the", "this", "that", "both", "their", "his", "her", "its",
  },
}
