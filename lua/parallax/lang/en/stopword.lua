-- Words that say how a sentence is built rather than what it says. They carry
-- no weight when two statements are compared.
return {
  meta = {
    source = "written for Parallax from the closed word classes of English",
    license = "MIT",
    note = "negations and modals are left in: they change what is said",
  },
  words = {
    -- articles, determiners
    "a", "an", "the", "this", "that", "these", "those", "some", "any", "each", "every", "all", "both",
    "such", "own", "other", "another", "same", "several", "many", "much", "more", "most", "few",
    -- pronouns
    "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours",
    "yourself", "yourselves", "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its",
    "itself", "they", "them", "their", "theirs", "themselves", "who", "whom", "whose", "which", "what",
    "one", "ones", "someone", "anyone", "everyone", "something", "anything", "everything",
    -- prepositions, particles
    "of", "in", "on", "at", "by", "for", "with", "from", "to", "into", "onto", "over", "under",
    "after", "before", "between", "among", "during", "through", "against", "within", "without", "toward",
    "towards", "upon", "behind", "beside", "besides", "beyond", "near", "above", "below", "across", "along",
    "around", "despite", "except", "inside", "outside", "like", "since", "till", "until", "up", "down", "out", "off",
    "as", "than", "per", "via",
    "amid", "about",
    -- conjunctions, adverbs that join
    "and", "or", "but", "nor", "so", "yet", "if", "then", "because", "while", "when", "where", "whether",
    "although", "though", "however", "also", "too", "there", "here", "how", "why", "again", "further",
    "once", "just", "only", "very", "even", "still", "already", "well", "else", "meanwhile", "moreover",
    -- auxiliaries
    "be", "am", "is", "are", "was", "were", "been", "being", "have", "has", "had", "having", "do", "does",
    "did", "doing", "will", "would", "shall", "should", "can", "could", "'s", "'re", "'ve", "'ll", "'d",
    "'m", "s",
    -- the words that only report
    "say", "says", "said", "saying", "tell", "tells", "told", "telling", "according", "write", "writes",
    "wrote", "report", "reports", "reported", "state", "states", "stated", "note", "notes", "noted",
    "add", "adds", "added", "call", "calls", "called",
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.",
  },
}
