-- The words that hold English sentences together, by what they do. Where a
-- word has two uses it stands under the one that matters for finding where a
-- clause begins or a noun phrase ends.
return {
  meta = {
    source = "written for Parallax",
    license = "MIT",
    note = "Closed classes only; any other word is taken for a noun, an adjective or a verb that does not report.",
  },
  determiner = {
    "the", "a", "an", "this", "these", "those", "every", "each", "some", "any", "no", "both", "all", "several",
    "many", "few", "most", "another", "either", "neither", "such", "much", "half",
  },
  possessive = { "my", "your", "his", "her", "its", "our", "their" },
  subject = { "i", "you", "he", "she", "it", "we", "they", "there", "everyone", "everybody", "someone", "somebody",
    "nobody", "anyone", "anybody" },
  object = {
    "me", "him", "us", "them", "myself", "yourself", "himself", "herself", "itself", "ourselves", "yourselves",
    "themselves",
  },
  -- Pronouns that stand as an object too, where no noun of theirs follows.
  either = { "it", "you", "her" },
  relative = { "who", "which", "whom", "whose" },
  interrogative = { "what", "when", "where", "why", "how", "whether", "if" },
  -- Those that place or date what happens, and the rest.
  preposition = {
    "in", "on", "at", "by", "for", "from", "with", "against", "between", "among", "into", "through", "after", "before",
    "during", "without", "within", "toward", "towards", "upon", "near", "amid", "despite", "across", "behind",
    "outside", "inside", "via", "throughout", "regarding", "concerning", "alongside", "following", "since", "until",
  },
  measure = { "of", "about", "over", "under", "around", "above", "below", "beyond", "like", "per", "than" },
  auxiliary = {
    "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did",
    "will", "would", "can", "could", "may", "might", "must", "should", "shall", "ca", "wo", "'re", "'ll", "'ve",
    "'d", "'m", "ought",
  },
  negation = { "not", "n't", "never" },
  coordination = { "and", "or", "but", "nor", "yet", "so", "&" },
  subordination = { "because", "although", "though", "while", "whilst", "unless", "whereas", "as", "once" },
  adverb = {
    "also", "then", "now", "still", "already", "again", "just", "even", "only", "later", "earlier", "once", "ever",
    "often", "always", "sometimes", "too", "very", "further", "instead", "however", "meanwhile", "nevertheless",
    "nonetheless", "likewise", "therefore", "thus", "moreover", "furthermore", "indeed", "perhaps", "maybe", "here",
    "soon",
    "twice", "almost", "far", "publicly", "repeatedly", "recently", "previously", "reportedly", "allegedly",
    "aloud", "initially", "finally", "eventually", "immediately", "quickly", "openly", "explicitly", "frequently",
    "consistently", "privately", "bluntly", "simply", "flatly", "strongly", "clearly", "directly", "similarly",
    "separately", "additionally", "specifically", "apparently", "angrily", "falsely", "correctly", "rightly",
    "wrongly", "originally", "subsequently", "jokingly", "famously", "personally", "officially", "reluctantly",
    "quietly", "actually", "really", "essentially", "effectively", "basically", "certainly", "probably", "likely",
    "absolutely", "formally", "quite", "rather", "sharply", "firmly", "firstly", "secondly",
    "briefly", "merely", "constantly", "continually", "regularly", "routinely", "generally", "usually",
    "sarcastically", "tearfully", "calmly", "boldly", "proudly", "grimly", "dryly", "wryly", "softly", "loudly",
    "elsewhere", "otherwise", "anyway", "first", "back", "out", "up", "down", "off", "away", "ago",
    "longer",
  },
  time = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow",
    "tonight", "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "mon.", "tue.", "wed.", "thu.", "fri.", "sat.", "sun.", "jan.", "feb.", "mar.", "apr.",
    "aug.", "sept.", "oct.", "nov.", "dec.",
  },
  -- Nouns of time: "last week", "on Thursday morning".
  period = { "morning", "afternoon", "evening", "night", "week", "month", "year", "day", "weekend", "hours",
    "minutes", "days", "weeks", "months", "years", "times" },
  -- Before one of them: "last week", "late this year".
  dating = { "last", "next", "past", "late", "early", "earlier", "later" },
  -- Behind "so" it tells how long: "so far".
  extent = { "far" },
  -- Before what lasts, and at which something is said: "endorsed her during a show".
  amid = { "during" },
  -- Past and present forms of common verbs that do not report and do not end
  -- in -ed: enough of them to see that a clause has its verb.
  verb = {
    "went", "goes", "came", "comes", "took", "takes", "made", "makes", "gave", "gives", "got", "gets", "saw", "sees",
    "met", "meets", "held", "holds", "left", "leaves", "began", "begins", "kept", "keeps", "won", "wins", "lost",
    "loses", "sent", "sends", "spent", "spends", "led", "leads", "stood", "stands", "ran", "runs", "became",
    "becomes", "brought", "brings", "bought", "buys", "built", "builds", "fell", "falls", "fought", "fights", "grew",
    "grows", "paid", "pays", "put", "puts", "rose", "rises", "sat", "sits", "sold", "sells", "spoke", "speaks",
    "struck", "taught", "tells", "threw", "wore", "drew", "draws", "drove", "drives", "flew", "broke", "breaks",
    "chose", "chooses", "rode", "sang", "sank", "slept", "laid", "lies", "needs", "remains", "continues", "seems",
    "appears", "faces", "helps", "works", "lives", "wants", "knows", "thinks", "likes", "turns", "moves", "gone",
    "given", "taken", "seen", "known", "shown", "done", "written", "driven", "drawn", "spoken", "broken", "chosen",
    "bore", "bred", "clung", "crept", "dealt", "dug", "fled", "froze", "hung", "leapt", "leant", "lent", "lit", "meant",
    "rang", "shook", "shone", "shrank", "slid", "spun", "sprang", "stole", "strove", "stuck", "swam", "swept",
    "swung", "tore", "withdrew", "woke", "wrung", "arose", "awoke", "befell", "caught", "overtook",
    "withstood", "belongs", "contains", "includes", "requires", "exists", "depends", "deserves", "allows",
    "happens", "occurs", "provides", "receives", "involves", "consists", "applies", "ensures", "enables", "lacks",
    "owes", "prefers", "suffers", "survives", "exceeds", "arises", "hangs", "wears",
  },
  -- Those of them that are no past tense: "a text seen by Lee".
  participle = {
    "seen", "taken", "given", "known", "shown", "done", "written", "driven", "drawn", "spoken", "broken", "chosen",
    "gone",
  },
  -- Words that end like a past tense and are none.
  not_past = {
    "advanced", "agreed", "alleged", "appointed", "armed", "bed", "breed", "elected", "exceed", "experienced",
    "fed", "feed", "fred", "hundred", "indeed", "limited", "med", "naked", "need", "proceed", "red", "registered",
    "retired", "sacred", "seed", "so-called", "speed", "succeed", "ted", "unidentified", "united", "unnamed",
    "unprecedented",
  },
  -- Words that end like an adverb and are none.
  not_adverb = {
    "ally", "anomaly", "assembly", "belly", "bully", "daily", "elderly", "family", "fly", "folly", "homily", "italy",
    "jelly", "july", "lily", "melancholy", "monopoly", "monthly", "oligopoly", "rally", "reply", "supply", "tally",
    "weekly",
  },
  infinitive = { "to" },
  complement = { "that" },

  -- Words that the grammars of quotation know one by one.
  be = { "is", "are", "was", "were", "be", "been", "being", "'s", "'re", "'m", "am" },
  -- Verbs that lend somebody a state as "be" does: "felt sure that".
  linking = {
    "feel", "feels", "felt", "feeling", "remain", "remains", "remained", "seem", "seems", "seemed", "appear", "appears",
    "appeared", "become", "becomes", "became", "grow", "grows", "grew", "sound", "sounds", "sounded", "look", "looks",
    "looked",
  },
  as = { "as" },
  owner = { "whose" },
  definite = { "the" },
  indefinite = { "a", "an" },
  together_with = { "with" },
  joining = { "and", "&" },
  -- Before one of those: "even though".
  stressing = { "even" },
  contrast = { "but", "although", "though", "while", "whereas" },
  -- Behind "but" these go on with the same clause: "not a ban, but rather a pause".
  rather = { "rather", "also", "instead", "only", "merely", "simply" },
  -- Behind "but" these have the subject of what was said, not that of who said it.
  lasting_auxiliary = {
    "will", "would", "can", "could", "may", "might", "must", "should", "shall", "is", "are",
  },
  -- Behind those, what somebody who spoke did not go on to do: "but would not comment".
  withheld = {
    "comment", "say", "elaborate", "give", "provide", "offer", "disclose", "name", "identify", "specify", "confirm",
    "discuss", "reveal", "explain", "answer", "detail", "describe",
  },
  -- These have a capital wherever they stand.
  capitalised = { "i" },
  without = { "without" },
  -- With these nothing was done yet: "they would say", "they may say".
  supposing = { "will", "would", "can", "could", "may", "might", "must", "should", "shall", "'ll", "'d", "ca", "wo" },
  -- Whoever denies these denies a thing, and points at nothing: all guilt, any part.
  sweeping = { "all", "any", "every" },
  -- Auxiliaries of what somebody said would be.
  shifted = { "would" },
  perfect = { "had" },
  none = { "no", "neither", "never", "nor" },
  -- Subordinate clauses of these are said with what stands before the cue: "it will fail, she said, because".
  bound = { "because", "unless" },
  -- Quantities that can be a subject without a noun: "half said".
  quantity = { "half", "many", "some", "most", "all", "both", "several", "few", "each", "another" },
  -- Those of them that one verb in -s follows: "each promises".
  single = { "each", "another" },
  -- Subjects of many without the ending: "people say".
  plural = { "people", "police", "men", "women", "children", "media", "staff", "data", "folk", "personnel", "clergy" },
  -- One body that may act as many: "the club hope to".
  collective = {
    "club", "team", "side", "council", "government", "ministry", "union", "firm", "company", "band", "family",
    "committee", "board", "party", "crew", "cabinet", "public", "opposition", "navy", "jury", "couple", "pair", "group",
    "majority",
  },
  -- Relatives that a person alone is.
  personal = { "who", "whom" },
  pointer = { "this", "that", "these", "those", "it", "all" },
  -- These may place what was said: "wrote in a report that", "claimed without proof that".
  setting = { "in", "at", "during", "without", "with", "under", "over", "on", "via", "through", "after", "before" },
  -- Between "at" and a figure: "at close to ten million".
  roughly = { "close", "least", "some", "more", "less", "roughly", "nearly", "almost", "well", "around" },
  -- Before a time: "agreed late on Friday".
  about_when = { "late", "early", "shortly" },
  inside = { "in" },
  -- Of what opens a clause or a phrase, what tells how long rather than when.
  lasting = { "until", "since" },
  -- "As much as a third was lost".
  amount = { "much", "many", "little", "few" },
  -- These open a clause as well as a phrase: "after Lee said".
  opener = { "after", "before", "since", "until", "with" },
  -- Prepositions that tie a noun to the one before it rather than to the verb.
  binding = { "of", "for", "from", "with", "at", "in" },
  -- Behind a noun these say where it is: "officials there said".
  whereabouts = { "there", "here" },
  -- Subjects that nobody is: "it rained", "there was".
  impersonal = { "it", "there" },
  -- Before who does it, in a passive: "told by Lee".
  agent = { "by" },
  -- Before what somebody is told of.
  topic = { "about" },
  -- Before a name: "told Mr Lee it was late".
  honorific = {
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "sir", "lord", "lady", "dame",
  },
  -- Not to be kept from a thing: "nothing could stop Lee from saying".
  nobody = { "nothing", "nobody", "none", "little", "hardly" },
  -- Who listens, though it may be a subject: "told anyone who asked".
  anyone = { "anyone", "anybody", "everyone", "everybody", "someone", "somebody" },
  -- "Lee for his part said".
  part = { "part" },
  -- Between two deeds of one: "left, then said".
  next = { "then" },
  -- Before who makes a claim: "claims from Lee that".
  origin = { "from" },
  -- "They said", "both said"; "both countries", "the two leaders".
  together = { "they", "both" },
  both = { "both", "two" },
}
