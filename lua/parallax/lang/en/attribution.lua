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
    "according to", "in the words of", "in the language of", "in the version of", "in the eyes of",
    "in the opinion of", "in the view of", "by the account of", "as per",
    "by the estimate of", "by the estimates of", "by the count of", "by the reckoning of", "by the admission of",
    "by the calculation of", "by the calculations of", "by the testimony of", "in the judgment of",
    "in the judgement of", "in the estimation of", "in the assessment of", "in the telling of", "in the phrase of",
    "in the reading of", "on the reckoning of", "on the figures of", "from the point of view of",
    "citing", "quoting", "as told by", "as stated by", "as reported by", "as announced by", "as quoted by",
    "as described by", "as put by",
  },

  -- "Rumour has it that": who says so is left open.
  hearsay = { "has it that", "had it that", "have it that" },
  hearsays = {
    "rumour", "rumours", "rumor", "rumors", "legend", "word", "version", "story", "report", "reports", "tradition",
    "gossip", "account", "accounts", "theory", "myth", "lore", "tale", "wisdom", "wags", "talk",
  },

  -- "According to plan": nobody says it.
  unsaid = {
    "plan", "plans", "schedule", "size", "taste", "need", "needs", "age", "type", "custom", "tradition", "ability",
    "script", "rank", "height", "weight", "colour", "color", "rules", "law", "merit", "preference", "season",
    "circumstances", "means", "protocol",
  },

  -- What one gives for a reason: "shut it on the ground that it leaks".
  reasons = {
    "on the ground that", "on the grounds that", "under the pretext that",
    "on the pretext that", "with the argument that",
  },

  -- Behind a form of "be": she is convinced that, was glad about.
  adjectives = {
    { "adamant", "that bare +about whether", "insist" }, { "afraid", "that bare", "neutral" },
    { "aghast", "clause", "neutral" }, { "alarmed", "that", "neutral" }, { "amazed", "clause", "neutral" },
    { "amused", "clause", "neutral" }, { "angry", "that +about", "neutral" }, { "annoyed", "clause", "neutral" },
    { "anxious", "clause", "neutral" }, { "appalled", "clause", "neutral" }, { "apprehensive", "clause", "neutral" },
    { "ashamed", "clause", "neutral" }, { "astonished", "clause", "neutral" }, { "astounded", "clause", "neutral" },
    { "aware", "clause bare", "endorse" }, { "bearish", "clause", "neutral" },
    { "bewildered", "clause", "neutral" }, { "bitter", "clause", "neutral" },
    { "bullish", "clause", "neutral" }, { "candid", "clause +about", "concede" },
    { "categorical", "clause", "insist" }, { "certain", "that bare", "insist" },
    { "clear", "clause +about", "insist" }, { "concerned", "clause", "neutral" },
    { "confident", "that bare +of +about", "neutral" }, { "conscious", "clause", "neutral" },
    { "convinced", "that bare +of", "neutral" }, { "cross", "clause", "neutral" },
    { "crystal clear", "clause", "insist" }, { "curious", "whether", "neutral" },
    { "defiant", "clause", "insist" }, { "dejected", "clause", "neutral" }, { "delighted", "that +about", "neutral" },
    { "determined", "clause", "insist" }, { "devastated", "clause", "neutral" },
    { "disappointed", "that +about", "neutral" }, { "disgusted", "clause", "neutral" },
    { "dismayed", "clause", "neutral" }, { "distraught", "clause", "neutral" }, { "disturbed", "clause", "neutral" },
    { "doubtful", "clause whether +about", "neutral" }, { "dubious", "clause whether +about", "neutral" },
    { "ecstatic", "clause", "neutral" }, { "elated", "clause", "neutral" }, { "emphatic", "clause", "insist" },
    { "encouraged", "clause", "neutral" }, { "enraged", "clause", "neutral" }, { "enthusiastic", "+about", "neutral" },
    { "exasperated", "clause", "neutral" }, { "excited", "clause", "neutral" },
    { "explicit", "clause +about", "insist" }, { "fearful", "clause", "neutral" }, { "firm", "clause", "insist" },
    { "flattered", "clause", "neutral" }, { "frank", "clause +about", "concede" },
    { "frustrated", "clause", "neutral" }, { "fuming", "clause", "neutral" }, { "furious", "that +about", "neutral" },
    { "glad", "that bare +about", "neutral" }, { "grateful", "clause", "neutral" },
    { "gratified", "clause", "neutral" }, { "gutted", "clause", "neutral" }, { "happy", "clause", "neutral" },
    { "heartbroken", "clause", "neutral" }, { "honest", "clause +about", "concede" },
    { "honored", "clause", "neutral" }, { "honoured", "clause", "neutral" }, { "hopeful", "that bare +of", "neutral" },
    { "hopping mad", "clause", "neutral" }, { "horrified", "clause", "neutral" }, { "hurt", "clause", "neutral" },
    { "impressed", "clause", "neutral" }, { "in agreement", "clause", "neutral" },
    { "in little doubt", "clause", "neutral" }, { "in no doubt", "clause", "insist" },
    { "incensed", "clause", "neutral" }, { "incredulous", "clause", "neutral" }, { "indignant", "clause", "neutral" },
    { "infuriated", "clause", "neutral" }, { "insistent", "clause", "insist" }, { "irate", "clause", "neutral" },
    { "irked", "clause", "neutral" }, { "irritated", "clause", "neutral" }, { "jubilant", "clause", "neutral" },
    { "keen", "clause", "neutral" }, { "livid", "clause", "neutral" }, { "mad", "clause", "neutral" },
    { "miffed", "clause", "neutral" }, { "mindful", "clause", "neutral" }, { "mortified", "clause", "neutral" },
    { "mystified", "clause", "neutral" }, { "nervous", "clause", "neutral" },
    { "not certain", "whether", "neutral" }, { "not sure", "whether", "neutral" },
    { "of the belief", "clause", "neutral" }, { "of the conviction", "clause", "neutral" },
    { "of the opinion", "that", "neutral" }, { "of the view", "that", "neutral" }, { "offended", "clause", "neutral" },
    { "on record", "clause", "neutral" }, { "optimistic", "that +about", "neutral" }, { "outraged", "that", "neutral" },
    { "overjoyed", "clause", "neutral" }, { "peeved", "clause", "neutral" }, { "perplexed", "clause", "neutral" },
    { "persuaded", "clause", "neutral" }, { "perturbed", "clause", "neutral" },
    { "pessimistic", "clause +about", "neutral" }, { "petrified", "clause", "neutral" },
    { "pleased", "that", "neutral" }, { "positive", "clause", "insist" }, { "proud", "that", "neutral" },
    { "puzzled", "clause", "neutral" }, { "reassured", "clause", "neutral" }, { "relieved", "clause", "neutral" },
    { "resentful", "clause", "neutral" }, { "resigned", "clause", "neutral" },
    { "resigned to the idea", "clause", "neutral" }, { "resolute", "clause", "insist" }, { "sad", "clause", "neutral" },
    { "saddened", "clause", "neutral" }, { "satisfied", "clause", "neutral" }, { "scared", "clause", "neutral" },
    { "scathing", "clause +about", "distance" }, { "sceptical", "that +about +of", "neutral" },
    { "seething", "clause", "neutral" }, { "shocked", "clause", "neutral" }, { "sickened", "clause", "neutral" },
    { "skeptical", "that +about +of", "neutral" }, { "sorry", "that bare +for +about", "concede" },
    { "staggered", "clause", "neutral" }, { "startled", "clause", "neutral" }, { "stunned", "clause", "neutral" },
    { "sure", "that bare +of", "neutral" }, { "surprised", "clause", "neutral" }, { "suspicious", "clause", "neutral" },
    { "terrified", "clause", "neutral" }, { "thankful", "clause", "neutral" }, { "thrilled", "clause", "neutral" },
    { "touched", "clause", "neutral" }, { "troubled", "clause", "neutral" }, { "unanimous", "clause", "insist" },
    { "unapologetic", "+about", "insist" }, { "unaware", "clause", "neutral" }, { "uncertain", "whether", "neutral" },
    { "unclear", "whether", "neutral" }, { "unconvinced", "clause whether", "neutral" },
    { "undecided", "whether", "neutral" }, { "under no illusion", "clause", "insist" },
    { "under no illusions", "clause", "insist" }, { "under the impression", "clause", "neutral" },
    { "uneasy", "clause", "neutral" }, { "unequivocal", "clause +about", "insist" },
    { "unhappy", "clause", "neutral" }, { "unrepentant", "+about", "insist" },
    { "unshaken", "clause", "insist" }, { "unsure", "whether", "neutral" }, { "upbeat", "clause +about", "neutral" },
    { "upset", "clause", "neutral" }, { "vehement", "clause", "insist" }, { "vocal", "clause +about", "insist" },
    { "wary", "clause", "neutral" }, { "worried", "that bare +about +over", "neutral" },
  },

  -- { noun, what follows it, stance }: "open" where nobody need have it, "is" where it takes "be"
  -- (the advice is to), "by" where "for" needs who asks behind "by", "free" where nobody need be
  -- known who calls for a thing, warns of it or has it done: calls for a vote, orders to leave.
  speech = {
    { "accusation", "that open of", "distance" }, { "accusations", "that open of free", "distance" },
    { "acknowledgment", "that open", "concede" }, { "acknowledgement", "that open", "concede" },
    { "admission", "that open is", "concede" }, { "advice", "that is", "neutral" },
    { "allegation", "that open is of", "distance" }, { "allegations", "that open of free", "distance" },
    { "announcement", "that open", "neutral" }, { "answer", "that is", "neutral" },
    { "answers", "that is", "neutral" }, { "appeal", "to for free", "neutral" },
    { "appeals", "to for free", "neutral" },
    { "argument", "that open is", "insist" }, { "arguments", "that", "insist" },
    { "assertion", "that about open", "insist" }, { "assertions", "that about open", "insist" },
    { "assessment", "that open is", "neutral" }, { "assurance", "that open", "insist" },
    { "assurances", "that open", "insist" }, { "avowal", "that", "insist" },
    { "boast", "that to is open", "distance" }, { "boasts", "that open", "distance" },
    { "call", "to for free", "neutral" },
    { "calls", "to for free", "neutral" }, { "calculation", "that is", "neutral" },
    { "calculations", "that open", "neutral" },
    { "charge", "that open is", "distance" }, { "charges", "that open", "distance" },
    { "claim", "that to about open is", "distance" }, { "claims", "that about open of free", "distance" },
    { "comment", "that is", "neutral" }, { "comments", "that open", "neutral" },
    { "commitment", "that open", "commissive" }, { "commitments", "that", "commissive" },
    { "case", "is", "insist" }, { "complaint", "that about open is", "neutral" },
    { "complaints", "that about open of free", "neutral" }, { "conclusion", "that open is", "endorse" },
    { "conclusions", "that", "endorse" }, { "concession", "that open", "concede" },
    { "confession", "that is open", "concede" }, { "criticism", "that open", "distance" },
    { "confirmation", "that", "endorse" },
    { "contention", "that open is", "insist" }, { "contentions", "that open", "insist" },
    { "consensus", "is that open", "neutral" }, { "declaration", "that open is", "insist" },
    { "demand", "that to for by open is", "insist" }, { "demands", "that to for open free", "insist" },
    { "defence", "that is", "insist" }, { "defense", "that is", "insist" }, { "denial", "that open", "deny" },
    { "denials", "that open", "deny" }, { "diagnosis", "that is open", "neutral" },
    { "disclosure", "that open", "endorse" }, { "disclosures", "that", "endorse" },
    { "estimate", "that is open", "neutral" }, { "estimates", "that open", "neutral" },
    { "excuse", "that is", "distance" }, { "explanation", "that is open", "neutral" },
    { "finding", "that is open", "endorse" }, { "findings", "that open", "endorse" },
    { "forecast", "that is open", "neutral" }, { "forecasts", "that open", "neutral" },
    { "guarantee", "that to open", "commissive" }, { "guarantees", "that to", "commissive" },
    { "hint", "that open", "neutral" }, { "hints", "that open", "neutral" },
    { "hypothesis", "that is open", "neutral" }, { "injunction", "to", "neutral" },
    { "insistence", "that open", "insist" }, { "insinuation", "that open", "distance" },
    { "instruction", "that to is", "neutral" }, { "instructions", "that to free", "neutral" },
    { "invitation", "to", "neutral" }, { "invitations", "to", "neutral" }, { "judgment", "that is open", "neutral" },
    { "judgement", "that is open", "neutral" }, { "lament", "that", "neutral" }, { "line", "that is", "insist" },
    { "logic", "is", "neutral" }, { "message", "that is open", "neutral" }, { "mantra", "that is", "parrot" },
    { "narrative", "that about", "distance" }, { "narratives", "that about", "distance" },
    { "notice", "that", "neutral" }, { "notification", "that open", "neutral" },
    { "oath", "that to", "commissive" },
    { "observation", "that is", "endorse" }, { "offer", "to is", "commissive" }, { "offers", "to", "commissive" },
    { "order", "that to free", "neutral" }, { "orders", "that to free", "neutral" },
    { "pledge", "that to open is free of", "commissive" }, { "pledges", "that to free of", "commissive" },
    { "point", "is", "insist" },
    { "prediction", "that is open", "neutral" }, { "predictions", "that open", "neutral" },
    { "proclamation", "that open", "insist" }, { "promise", "that to open is free of", "commissive" },
    { "promises", "that to open free of", "commissive" }, { "proposal", "that to is", "neutral" },
    { "proposals", "that to", "neutral" }, { "plea", "to for that free", "neutral" },
    { "pleas", "to for that free", "neutral" },
    { "position", "is", "insist" }, { "projection", "that is open", "neutral" },
    { "projections", "that open", "neutral" }, { "prophecy", "that is open", "neutral" },
    { "protest", "that", "neutral" }, { "protests", "that", "neutral" }, { "protestation", "that", "insist" },
    { "protestations", "that", "insist" }, { "question", "whether", "neutral" }, { "quip", "that", "neutral" },
    { "reaction", "is", "neutral" },
    { "reasoning", "that is", "neutral" }, { "recommendation", "that to is open", "neutral" },
    { "recommendations", "that to open", "neutral" }, { "recollection", "that is", "neutral" },
    { "reminder", "that", "endorse" }, { "remark", "that is open", "neutral" }, { "remarks", "that open", "neutral" },
    { "reply", "that is open", "neutral" }, { "report", "that open", "neutral" },
    { "reports", "that open of free", "neutral" },
    { "refusal", "to", "deny" }, { "request", "that to is free", "neutral" }, { "requests", "that to free", "neutral" },
    { "response", "that is", "neutral" },
    { "retort", "that open", "neutral" }, { "revelation", "that open", "endorse" },
    { "revelations", "that open", "endorse" }, { "ruling", "that open is", "neutral" },
    { "rumour", "that about open is", "distance" }, { "rumours", "that about open of free", "distance" },
    { "rumor", "that about open is", "distance" }, { "rumors", "that about open of free", "distance" },
    { "statement", "that", "neutral" }, { "statements", "that about", "neutral" }, { "stance", "is", "insist" },
    { "story", "is", "neutral" }, { "stipulation", "that is", "neutral" }, { "submission", "that is", "neutral" },
    { "suggestion", "that is open", "neutral" }, { "suggestions", "that open", "neutral" },
    { "testimony", "that", "neutral" }, { "threat", "that to is of", "commissive" },
    { "threats", "that to free of", "commissive" }, { "talk", "of that free open", "distance" },
    { "tip", "that open", "neutral" }, { "tip-off", "that open", "neutral" },
    { "ultimatum", "that to free", "insist" }, { "undertaking", "that to open", "commissive" },
    { "undertakings", "that to", "commissive" }, { "vow", "that to open is free", "commissive" },
    { "vows", "that to open free", "commissive" }, { "verdict", "is that open", "endorse" },
    { "version", "that is", "neutral" }, { "warning", "that about of is open", "insist" },
    { "warnings", "that about of open free", "insist" }, { "whisper", "that is open", "distance" },
    { "whispers", "that open", "distance" }, { "word", "that is", "neutral" },
  },
  thought = {
    { "assumption", "that is", "neutral" }, { "belief", "that is", "neutral" }, { "concern", "that is", "neutral" },
    { "concerns", "that is", "neutral" }, { "confidence", "that", "neutral" }, { "conviction", "that is", "neutral" },
    { "doubt", "that", "deny" }, { "doubts", "that", "deny" }, { "dread", "that", "neutral" },
    { "expectation", "that is", "neutral" }, { "expectations", "that", "neutral" }, { "fear", "that is", "neutral" },
    { "fears", "that is", "neutral" }, { "feeling", "that is", "neutral" }, { "guess", "that is", "neutral" },
    { "hope", "that is", "neutral" }, { "hopes", "that is", "neutral" }, { "idea", "that is", "neutral" },
    { "impression", "that", "neutral" }, { "notion", "that is", "distance" }, { "opinion", "that is", "neutral" },
    { "presumption", "that is", "neutral" },
    { "regret", "that is", "concede" }, { "suspicion", "that is", "neutral" },
    { "suspicions", "that", "neutral" }, { "theory", "that is", "neutral" }, { "thinking", "is", "neutral" },
    { "understanding", "that is", "neutral" }, { "view", "that is", "neutral" }, { "worry", "that is", "neutral" },
    { "worries", "that", "neutral" }, { "wish", "that", "neutral" },
  },

  -- Expressed hope that, voiced concern that, issued a warning that: with one
  -- of these before it the noun is speech, whatever it is by itself.
  light = {
    "express", "expressed", "expresses", "expressing", "voice", "voiced", "voices", "voicing", "issue", "issued",
    "issues", "issuing", "make", "made", "makes", "making", "give", "gave", "gives", "giving", "repeat",
    "repeated", "repeats", "repeating", "reiterate", "reiterated", "reiterates", "reiterating", "deliver",
    "delivered", "delivers", "delivering", "state", "stated", "states", "stating", "offer", "offered", "offers",
    "offering", "raise", "raised", "raises", "raising", "convey", "conveyed", "conveys", "conveying", "take", "took",
    "takes", "taken", "taking", "hold", "held", "holds", "holding", "reach", "reached", "reaches", "reaching", "draw",
    "drew", "drawn", "draws", "drawing", "form", "formed", "forming", "sound", "sounded", "sounding", "float",
    "floated", "floats", "floating", "advance", "advanced", "advances", "advancing", "put", "utter", "uttered",
    "serve", "served", "serves", "serving", "renew", "renewed", "renews", "renewing",
  },

  -- Before calls that somebody makes: fresh calls for a vote, not margin calls.
  repeating = { "new", "fresh", "urgent", "loud", "recent", "further", "public" },

  -- A text that has a demand in it makes it: the note contains a demand to.
  containing = { "contains", "contained", "contain", "includes", "included", "include", "carries", "carried" },

  -- Who has one of these thinks so: had no doubt that, has the impression that.
  having = { "has", "have", "had", "having" },

  -- What one finds or sees that something is so: "found no evidence that".
  grounds = {
    "evidence", "proof", "sign", "signs", "indication", "indications", "need", "reason", "reasons", "cause", "grounds",
  },

  -- What words in marks may be of somebody: "'...' was the verdict of the union", "the word she used was '...'".
  verdicts = {
    "word", "words", "term", "phrase", "expression", "adjective", "label", "motto", "slogan", "refrain",
    "summary", "diagnosis", "plea", "promise", "cry", "chant", "explanation", "excuse", "one",
    "verdict", "view", "opinion", "assessment", "response", "reply", "reaction", "answer", "message", "conclusion",
    "description", "comment", "advice", "warning", "judgment", "judgement",
  },

  -- What needs no clause before it: "a mess from the start was the verdict of the union".
  judgements = { "verdict", "judgment", "judgement", "assessment", "conclusion", "opinion" },

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

  -- "A statement to the effect that".
  effect = { "effect" },
  -- Between a noun and who has it: "the message from the port was that".
  holders = { "of", "from", "among", "for", "in", "at", "inside", "within", "across" },

  -- "It was late, ran the reply".
  running = { "ran", "runs", "came", "comes", "went", "goes", "read", "reads", "was", "is" },

  -- Answers of one word: "Yes, says Lee".
  instant = {
    "yes", "no", "nonsense", "rubbish", "never", "wrong", "absolutely", "certainly", "exactly", "hardly", "maybe",
    "perhaps", "guilty", "sorry", "enough",
  },

  -- What a writer makes of a statement: "the firm will close, it said, in a blow to the town".
  remarked = {
    "sign", "signal", "blow", "move", "step", "twist", "shift", "reversal", "remarks", "comments", "departure",
    "setback", "boost", "victory", "break", "escalation", "development", "reference",
  },

  -- Texts whose own words may stand in marks: 'the text "takes note" of it'.
  documents = {
    "statement", "text", "document", "communique", "declaration", "letter", "memo", "memorandum",
    "report", "resolution", "agreement", "treaty", "accord", "law", "bill", "statute", "ruling", "judgment",
    "judgement", "paper", "motion", "contract", "charter", "draft", "preamble", "article", "clause", "leaflet",
    "filing", "lawsuit", "complaint", "indictment", "decree", "order", "pact", "deal", "manifesto", "study", "review",
    "audit", "dossier", "summary", "note", "notice", "email", "e-mail", "post", "minutes", "protocol", "guidelines",
    "constitution",
  },

  -- Bodies that look into things, and what they write of it: found three breaches.
  finders = {
    "commission", "committee", "panel", "inquiry", "enquiry", "inquest", "court", "tribunal", "jury", "judge", "judges",
    "inspectors", "inspection", "auditors", "auditor", "audit", "review", "report", "study", "studies",
    "investigation", "investigations", "investigators", "survey", "watchdog", "regulator", "ombudsman", "researchers",
    "probe", "examiners", "coroner", "assessors", "reviewers", "surveyors", "checks", "inspections", "reports",
  },
  -- Texts that enter things: the records list 40 boats.
  recorders = {
    "records", "record", "register", "registers", "files", "file", "diary", "diaries", "log", "logs", "logbook",
    "papers", "list", "lists", "books", "accounts", "ledger", "ledgers", "archive", "archives", "chronicle",
    "chronicles", "website", "directory", "catalogue", "minutes", "protocol", "report", "document", "documents",
    "statement", "letter", "filing", "indictment", "complaint", "lawsuit", "agreement", "manifesto", "memo",
    "dossier", "inventory",
  },

  -- Texts that can speak for several: "in a joint statement, they said".
  -- Of a body they are its word: "the figures of the Port Office show".
  figures = {
    "data", "figures", "statistics", "count", "tally", "estimate", "estimates", "calculation", "calculations",
    "information", "survey", "findings",
  },
  texts = { "statement", "communique", "declaration", "letter", "memo", "memorandum", "report" },

  -- "It fell, a court heard", "it fell, court told": these listen, they do not say it.
  hearing = { "court", "jury", "inquest", "tribunal", "inquiry", "trial", "jurors", "hearing" },
  heard = { "heard", "hears", "told" },

  -- What a thing is put to, no judgement of it: used the hall as a "studio".
  serving = { "use", "used", "uses", "have", "had", "has", "sell", "sold", "sells", "register", "registered", "hire",
    "hired", "hires", "keep", "kept", "keeps", "run", "ran", "runs", "wear", "wore", "wears", "know", "knew", "knows" },

  -- Where things are said: called it a sham in an interview, on her show.
  occasion = {
    "interview", "interviews", "letter", "speech", "tweet", "tweets", "rally", "statement", "email", "e-mail", "memo",
    "post", "posts", "podcast", "briefing", "conference", "facebook", "twitter", "op-ed", "editorial",
    "column", "remarks", "show", "broadcast", "address", "appearance", "testimony",
  },
  at_occasion = { "in", "on", "at", "during" },

  -- "Lee said no".
  answers = { "yes", "no" },

  -- "Lee was quoted as saying".
  quoted = { "quoted", "cited", "reported" },
  -- "The paper quoted Lee as saying".
  quoting = { "quoted", "quotes", "cited", "cites", "quote", "cite" },

  -- "In Lee's words, ...", "by their own count ...": each with what may stand before its owner.
  words = {
    { "words", "in by" }, { "view", "in on from" }, { "opinion", "in" }, { "account", "in by on" },
    { "telling", "in on" }, { "estimation", "in by" }, { "phrase", "in" }, { "judgment", "in" },
    { "judgement", "in" }, { "assessment", "in on" }, { "reckoning", "in by on" }, { "eyes", "in" },
    { "count", "by on" }, { "estimate", "by on" }, { "estimates", "by on" }, { "admission", "by on" },
    { "calculation", "by on" }, { "calculations", "by on" }, { "tally", "by on" }, { "figures", "by on" },
    { "mind", "to" }, { "testimony", "by on in" }, { "version", "in" }, { "reading", "in on" },
    { "submission", "in" }, { "thinking", "to in" },
  },
  own = { "own" },
  -- Whose words are the writer's.
  writers = { "our", "my" },
  -- In "in the words of Lee": with these the words are Lee's to the letter.
  own_words = { "words", "phrase" },
  -- "As Lee sees it, ...", "as she tells it, ...".
  telling = { "see", "sees", "saw", "tell", "tells", "told", "remember", "remembers", "understand", "understands" },

  -- Before a colon these do not speak.
  labels = {
    "analysis", "breaking", "briefing", "column", "comment", "commentary", "correction", "crisis", "editorial",
    "election", "exclusive", "explainer", "factbox", "interview", "latest", "letter", "letters", "listen", "live",
    "news", "obituary", "opinion", "photos", "pictures", "podcast", "poll", "profile", "quiz", "read", "recipe",
    "report", "review", "summit", "timeline", "today", "trial", "update", "updates", "video", "vote", "war",
    "watch",
  },

  -- Common nouns that speak beside those of the list of roles: bodies, groups, texts,
  bodies = {
    "union", "police", "court", "ministry", "government", "opposition", "party", "company", "firm", "army", "military",
    "committee", "council", "commission", "agency", "embassy", "hospital", "bank", "campaign", "team", "witnesses",
    "allies", "authority", "authorities", "prosecutors", "rebels", "militants", "protesters", "people", "study",
    "survey", "statement", "leaders", "ministers", "officials", "trust", "league", "watchdog", "regulator", "experts",
    "researchers", "scientists", "sources", "family", "relatives", "inquiry",
  },
  -- and one person.
  people = {
    "critic", "supporter", "resident", "witness", "adviser", "aide", "ally", "head", "boss", "chief", "agent",
    "coroner", "ombudsman",
  },
  -- One person too, of whom no name is ever told.
  nameless = { "source" },
}
