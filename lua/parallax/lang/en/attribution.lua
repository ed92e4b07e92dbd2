-- Ways to attribute that are no verb: phrases before a source, nouns that
-- report, and the verbs that only lend such a noun their tense.
return {
  meta = {
    source = "written for Parallax",
    license = "MIT",
    note = "A noun counts with a clause after it: the claim that, a promise to. Its stance as in reporting.lua.",
  },

  -- Each goes before a source: according to officials; in the words of Smith.
  phrases = {
    "according to", "in the words of", "in the opinion of", "in the view of", "by the account of", "as per",
    "citing", "quoting", "as told by", "as stated by", "as reported by", "as announced by", "as quoted by",
    "as described by", "as put by",
  },

  -- What one gives for a reason: "shut it on the ground that it leaks".
  reasons = {
    "on the ground that", "on the grounds that", "under the pretext that",
    "on the pretext that", "with the argument that",
  },

  -- Behind a form of "be": she is convinced that, was glad about.
  adjectives = {
    { "adamant", "that bare +about", "insist" }, { "afraid", "that bare", "neutral" },
    { "aghast", "clause", "neutral" }, { "alarmed", "that", "neutral" }, { "amazed", "clause", "neutral" },
    { "angry", "that", "neutral" }, { "annoyed", "clause", "neutral" }, { "anxious", "clause", "neutral" },
    { "appalled", "clause", "neutral" }, { "apprehensive", "clause", "neutral" }, { "ashamed", "clause", "neutral" },
    { "astonished", "clause", "neutral" }, { "astounded", "clause", "neutral" }, { "aware", "clause", "endorse" },
    { "bewildered", "clause", "neutral" }, { "bitter", "clause", "neutral" }, { "categorical", "clause", "insist" },
    { "certain", "that bare", "insist" }, { "clear", "clause whether", "insist" },
    { "concerned", "clause", "neutral" }, { "confident", "that bare +of", "neutral" },
    { "conscious", "clause", "neutral" }, { "convinced", "that bare +of", "neutral" },
    { "cross", "clause", "neutral" }, { "dejected", "clause", "neutral" }, { "delighted", "that +about", "neutral" },
    { "determined", "clause", "insist" }, { "devastated", "clause", "neutral" },
    { "disappointed", "that +about", "neutral" }, { "disgusted", "clause", "neutral" },
    { "dismayed", "clause", "neutral" }, { "distraught", "clause", "neutral" }, { "disturbed", "clause", "neutral" },
    { "doubtful", "clause whether", "neutral" }, { "ecstatic", "clause", "neutral" },
    { "elated", "clause", "neutral" }, { "emphatic", "clause", "insist" }, { "encouraged", "clause", "neutral" },
    { "enraged", "clause", "neutral" }, { "exasperated", "clause", "neutral" }, { "excited", "clause", "neutral" },
    { "explicit", "clause", "insist" }, { "fearful", "clause", "neutral" }, { "firm", "clause", "insist" },
    { "flattered", "clause", "neutral" }, { "frustrated", "clause", "neutral" }, { "fuming", "clause", "neutral" },
    { "furious", "that +about", "neutral" }, { "glad", "that bare +about", "neutral" },
    { "grateful", "clause", "neutral" }, { "gratified", "clause", "neutral" }, { "gutted", "clause", "neutral" },
    { "happy", "clause", "neutral" }, { "heartbroken", "clause", "neutral" }, { "honored", "clause", "neutral" },
    { "honoured", "clause", "neutral" }, { "hopeful", "that bare", "neutral" },
    { "hopping mad", "clause", "neutral" }, { "horrified", "clause", "neutral" }, { "hurt", "clause", "neutral" },
    { "in little doubt", "clause", "neutral" }, { "in no doubt", "clause", "insist" },
    { "incensed", "clause", "neutral" }, { "incredulous", "clause", "neutral" }, { "indignant", "clause", "neutral" },
    { "infuriated", "clause", "neutral" }, { "insistent", "clause", "insist" }, { "irate", "clause", "neutral" },
    { "irked", "clause", "neutral" }, { "irritated", "clause", "neutral" }, { "jubilant", "clause", "neutral" },
    { "livid", "clause", "neutral" }, { "mad", "clause", "neutral" }, { "miffed", "clause", "neutral" },
    { "mindful", "clause", "neutral" }, { "mortified", "clause", "neutral" }, { "mystified", "clause", "neutral" },
    { "nervous", "clause", "neutral" }, { "not certain", "whether", "neutral" }, { "not sure", "whether", "neutral" },
    { "of the belief", "clause", "neutral" }, { "of the conviction", "clause", "neutral" },
    { "of the opinion", "that", "neutral" }, { "of the view", "that", "neutral" },
    { "offended", "clause", "neutral" }, { "optimistic", "that +about", "neutral" },
    { "outraged", "that", "neutral" }, { "overjoyed", "clause", "neutral" }, { "peeved", "clause", "neutral" },
    { "perplexed", "clause", "neutral" }, { "persuaded", "clause", "neutral" }, { "perturbed", "clause", "neutral" },
    { "pessimistic", "clause", "neutral" }, { "petrified", "clause", "neutral" }, { "pleased", "that", "neutral" },
    { "positive", "clause", "insist" }, { "proud", "that", "neutral" }, { "puzzled", "clause", "neutral" },
    { "reassured", "clause", "neutral" }, { "relieved", "clause", "neutral" }, { "resentful", "clause", "neutral" },
    { "resigned to the idea", "clause", "neutral" }, { "sad", "clause", "neutral" },
    { "saddened", "clause", "neutral" }, { "satisfied", "clause", "neutral" }, { "scared", "clause", "neutral" },
    { "sceptical", "that +about +of", "neutral" }, { "seething", "clause", "neutral" },
    { "shocked", "clause", "neutral" }, { "sickened", "clause", "neutral" },
    { "skeptical", "that +about +of", "neutral" }, { "sorry", "that bare +for +about", "concede" },
    { "staggered", "clause", "neutral" }, { "startled", "clause", "neutral" }, { "stunned", "clause", "neutral" },
    { "sure", "that bare +of", "neutral" }, { "surprised", "clause", "neutral" },
    { "suspicious", "clause", "neutral" }, { "terrified", "clause", "neutral" }, { "thankful", "clause", "neutral" },
    { "thrilled", "clause", "neutral" }, { "touched", "clause", "neutral" }, { "troubled", "clause", "neutral" },
    { "unanimous", "clause", "insist" }, { "uncertain", "whether", "neutral" },
    { "unconvinced", "clause whether", "neutral" }, { "undecided", "whether", "neutral" },
    { "under no illusion", "clause", "insist" }, { "under no illusions", "clause", "insist" },
    { "under the impression", "clause", "neutral" }, { "uneasy", "clause", "neutral" },
    { "unhappy", "clause", "neutral" }, { "unsure", "whether", "neutral" }, { "upset", "clause", "neutral" },
    { "vehement", "clause", "insist" }, { "wary", "clause", "neutral" }, { "worried", "that bare +about", "neutral" },
  },

  -- { noun, what follows it, stance }
  speech = {
    { "accusation", "that open", "distance" }, { "accusations", "that open", "distance" },
    { "acknowledgment", "that", "concede" }, { "admission", "that", "concede" },
    { "allegation", "that open", "distance" }, { "allegations", "that open", "distance" },
    { "announcement", "that", "neutral" }, { "appeal", "to for", "neutral" }, { "appeals", "for", "neutral" },
    { "argument", "that", "insist" }, { "arguments", "that", "insist" },
    { "assertion", "that about open", "insist" }, { "assertions", "that about", "insist" },
    { "assurance", "that", "insist" }, { "assurances", "that", "insist" },
    { "call", "to for", "neutral" }, { "calls", "to for", "neutral" },
    { "charge", "that", "distance" }, { "charges", "that", "distance" },
    { "claim", "that to about open", "distance" }, { "claims", "that about open", "distance" },
    { "comment", "that", "neutral" }, { "comments", "that", "neutral" },
    { "case", "is", "insist" }, { "complaint", "that about open", "neutral" },
    { "complaints", "that about open", "neutral" },
    { "conclusion", "that", "endorse" }, { "conclusions", "that", "endorse" }, { "concession", "that", "concede" },
    { "confirmation", "that", "endorse" },
    { "contention", "that", "insist" }, { "declaration", "that", "insist" },
    { "demand", "that to for", "insist" }, { "demands", "that for", "insist" },
    { "defence", "that", "insist" }, { "defense", "that", "insist" },
    { "denial", "that", "deny" }, { "denials", "that", "deny" },
    { "excuse", "is", "distance" }, { "explanation", "that", "neutral" }, { "finding", "that", "endorse" },
    { "hint", "that", "neutral" }, { "hints", "that", "neutral" },
    { "insistence", "that", "insist" }, { "line", "that", "insist" },
    { "message", "that", "neutral" }, { "mantra", "that", "parrot" },
    { "narrative", "that about", "distance" }, { "narratives", "that about", "distance" },
    { "observation", "that", "endorse" }, { "pledge", "that to open", "commissive" },
    { "pledges", "that to", "commissive" }, { "prediction", "that", "neutral" },
    { "predictions", "that", "neutral" }, { "proclamation", "that", "insist" },
    { "promise", "that to open", "commissive" }, { "promises", "that to", "commissive" },
    { "proposal", "that to", "neutral" }, { "proposals", "that to", "neutral" },
    { "plea", "to for", "neutral" }, { "pleas", "to for", "neutral" }, { "position", "is", "insist" },
    { "recommendation", "that to", "neutral" }, { "recommendations", "that to", "neutral" },
    { "reminder", "that", "endorse" }, { "remark", "that", "neutral" }, { "remarks", "that", "neutral" },
    { "reply", "that", "neutral" }, { "report", "that", "neutral" }, { "reports", "that", "neutral" },
    { "request", "that to", "neutral" }, { "requests", "that to", "neutral" }, { "revelation", "that", "endorse" },
    { "revelations", "that", "endorse" }, { "rumour", "that about open", "distance" },
    { "rumours", "that about open", "distance" },
    { "rumor", "that about open", "distance" }, { "rumors", "that about open", "distance" },
    { "statement", "that", "neutral" },
    { "statements", "that about", "neutral" }, { "stance", "is", "insist" }, { "suggestion", "that open", "neutral" },
    { "suggestions", "that open", "neutral" }, { "testimony", "that", "neutral" },
    { "threat", "that to", "commissive" }, { "threats", "that to", "commissive" },
    { "vow", "that to open", "commissive" }, { "vows", "that to open", "commissive" },
    { "verdict", "is that", "endorse" }, { "warning", "that about of", "insist" },
    { "warnings", "that about of", "insist" },
  },
  thought = {
    { "assumption", "that", "neutral" }, { "belief", "that", "neutral" }, { "concern", "that", "neutral" },
    { "concerns", "that", "neutral" }, { "confidence", "that", "neutral" }, { "conviction", "that", "neutral" },
    { "doubt", "that", "deny" }, { "doubts", "that", "deny" }, { "expectation", "that", "neutral" },
    { "fear", "that", "neutral" }, { "fears", "that", "neutral" }, { "feeling", "that", "neutral" },
    { "hope", "that", "neutral" }, { "hopes", "that", "neutral" }, { "idea", "that", "neutral" },
    { "impression", "that", "neutral" },
    { "notion", "that", "distance" }, { "opinion", "that", "neutral" }, { "regret", "that", "concede" },
    { "suspicion", "that", "neutral" }, { "theory", "that", "neutral" }, { "view", "that", "neutral" },
    { "worry", "that", "neutral" }, { "worries", "that", "neutral" },
  },

  -- Expressed hope that, voiced concern that, issued a warning that: with one
  -- of these before it the noun is speech, whatever it is by itself.
  light = {
    "express", "expressed", "expresses", "expressing", "voice", "voiced", "voices", "voicing", "issue", "issued",
    "issues", "issuing", "make", "made", "makes", "making", "give", "gave", "gives", "giving", "repeat",
    "repeated", "repeats", "repeating", "reiterate", "reiterated", "reiterates", "reiterating", "deliver",
    "delivered", "delivers", "delivering", "state", "stated", "states", "stating", "offer", "offered", "offers",
    "offering", "raise", "raised", "raises", "raising", "convey", "conveyed", "conveys", "conveying", "take", "took",
    "takes", "taking", "taken",
  },

  -- Who has one of these thinks so: had no doubt that, has the impression that.
  having = { "has", "have", "had", "having" },

  -- What one finds or sees that something is so: "found no evidence that".
  grounds = {
    "evidence", "proof", "sign", "signs", "indication", "indications", "need", "reason", "reasons", "cause", "grounds",
  },

  -- What words in marks may be of somebody: "'...' was the verdict of the union".
  verdicts = {
    "verdict", "view", "opinion", "assessment", "response", "reply", "reaction", "answer", "message", "conclusion",
    "description", "comment", "advice", "warning", "judgment", "judgement", "words",
  },

  -- What a thing may be called, beside the evaluations: "called the text clear".
  predicates = {
    "adequate", "appropriate", "binding", "blameless", "cheap", "clear", "closed", "complete", "dead", "doubtful",
    "essential", "excessive", "exaggerated", "fair", "final", "frank", "free", "friendly", "genuine", "groundless",
    "guilty", "hasty", "illegal", "impossible", "inaccurate", "inadequate", "inappropriate", "incorrect", "inevitable",
    "inexplicable", "innocent", "insufficient", "invalid", "justified", "lawful", "legal", "legitimate", "likely",
    "meaningless", "necessary", "normal", "null", "open", "overdue", "peaceful", "plausible", "possible", "premature",
    "proportionate", "disproportionate", "proper", "quiet", "rash", "realistic", "unrealistic", "reasonable",
    "ready", "regrettable", "responsible", "rigged", "safe", "secure", "sensible", "serious", "settled", "sound",
    "sufficient", "true", "unavoidable", "unbelievable", "uncalled-for", "unclear", "unconstitutional", "unhelpful",
    "unlikely", "unnecessary", "unreasonable", "unsafe", "unsound", "untrue", "useful", "useless", "valid", "void",
    "worthless", "wrong", "right", "unsatisfactory", "satisfactory",
  },

  -- Texts that can speak for several: "in a joint statement, they said".
  texts = { "statement", "communique", "declaration", "letter", "memo", "memorandum", "report" },

  -- "It fell, a court heard", "it fell, court told": these listen, they do not say it.
  hearing = { "court", "jury", "inquest", "tribunal", "inquiry", "trial", "jurors", "hearing" },
  heard = { "heard", "hears", "told" },

  -- "Lee was quoted as saying".
  quoted = { "quoted", "cited", "reported" },

  -- "In Lee's words, ...": with an owner before and a comma after, or last of all.
  words = { "words", "view", "opinion", "account", "telling", "estimation", "phrase", "judgment", "judgement",
    "assessment", "reckoning", "eyes" },

  -- Before a colon these do not speak.
  labels = {
    "analysis", "breaking", "briefing", "column", "comment", "commentary", "correction", "crisis", "editorial",
    "election", "exclusive", "explainer", "factbox", "interview", "latest", "letter", "letters", "listen", "live",
    "news", "obituary", "opinion", "photos", "pictures", "podcast", "poll", "profile", "quiz", "read", "recipe",
    "report", "review", "summit", "timeline", "today", "trial", "update", "updates", "video", "vote", "war",
    "watch",
  },

  -- Common nouns that speak beside offices and people: bodies, groups, texts.
  bodies = {
    "union", "police", "court", "ministry", "government", "opposition", "party", "company", "firm", "army", "military",
    "committee", "council", "commission", "agency", "embassy", "hospital", "bank", "campaign", "team", "critic",
    "supporter", "resident", "source", "witness", "witnesses", "adviser", "aide", "ally", "allies", "authority",
    "authorities", "prosecutors", "rebels", "militants", "protesters", "people", "study", "survey", "statement",
    "leaders", "ministers", "officials", "head", "boss", "chief", "trust", "league",
  },
}
