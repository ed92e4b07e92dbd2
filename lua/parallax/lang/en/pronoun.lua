-- Personal, possessive and reflexive pronouns: who they can stand for.
return {
  meta = { source = "written for Parallax", license = "MIT", note = "third person only is resolved; 'it' and 'they' are left open unless one thing fits" },

  male = { "he", "him", "his", "himself" },
  female = { "she", "her", "hers", "herself" },
  plural = { "they", "them", "their", "theirs", "themselves" },
  thing = { "it", "its", "itself" },
  speaker = { "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves" },
  hearer = { "you", "your", "yours", "yourself", "yourselves" },
  -- Possessives and reflexives lean on the subject of their own clause.
  bound = { "his", "her", "hers", "their", "theirs", "its", "himself", "herself", "themselves", "itself" },
}
