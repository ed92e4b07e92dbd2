-- Events, acts and groups of people that outlets name in different words.
-- Each concept lists the nouns that can head a name for it; a noun phrase is a
-- label of the concept, whatever words of judgement it carries.
--
--   heads   nouns that name the concept in a news report
--   weak    nouns that name many things: they count only where they carry an
--           entity that a head of the same concept carries too
--   loaded  heads that judge: one outlet alone is enough to list them
--   people  true for groups of people
--   states  true where a people says which it is: "the Ukrainian crisis"
--   many    true where an article may well speak of several: a name with
--           modifiers counts only where something else shows that it is the one
return {
  meta = {
    source = "written for Parallax",
    license = "MIT",
    note = "Add a concept, or a noun to one; both forms, singular and plural. Longer heads are tried first.",
  },

  concepts = {
    {
      concept = "armed conflict", states = true,
      heads = { "war", "wars", "conflict", "conflicts", "fighting", "hostilities", "military operation",
        "military operations", "special military operation", "military campaign", "intervention", "military action",
        "armed conflict" },
      weak = { "crisis", "operation", "campaign", "situation", "offensive", "onslaught" },
      loaded = { "invasion", "aggression", "full-scale invasion", "war of aggression", "land grab", "incursion",
        "occupation", "genocide", "ethnic cleansing", "liberation", "quagmire" },
    },
    {
      concept = "trade dispute", states = true,
      heads = { "trade war", "tariff war", "trade dispute", "trade conflict", "tariff dispute", "trade row",
        "tariff row", "trade standoff", "trade tensions", "tariffs" },
      weak = {},
      loaded = { "economic blackmail", "economic coercion", "trade bullying" },
    },
    {
      concept = "peace", states = true,
      heads = { "peace agreement", "peace deal", "peace treaty", "peace accord", "peace settlement", "settlement",
        "ceasefire", "cease-fire", "truce", "peace plan", "armistice" },
      weak = { "plan", "proposal", "peace" },
      loaded = { "capitulation", "surrender", "appeasement", "diktat" },
    },
    {
      concept = "talks", many = true,
      heads = { "talks", "negotiations", "peace talks", "peace negotiations", "summit", "meeting", "consultations",
        "dialogue" },
      weak = { "session", "encounter" },
      loaded = { "love-in", "charm offensive", "photo opportunity", "photo op", "haggling", "horse-trading" },
    },
    {
      concept = "joint statement",
      heads = { "joint statement", "joint declaration", "joint communique", "final declaration", "communique" },
      weak = { "statement", "declaration", "document", "text" },
      loaded = { "manifesto" },
    },
    {
      concept = "agreement", many = true,
      heads = { "treaty", "agreement", "accord", "pact", "deal", "minerals treaty", "trade deal", "trade agreement" },
      weak = { "contract", "arrangement", "partnership" },
      loaded = { "sell-out", "sellout", "stitch-up", "backroom deal", "fire sale" },
    },
    {
      concept = "takeover", many = true,
      heads = { "takeover", "sale", "acquisition", "merger", "purchase", "buyout", "buy-out" },
      weak = { "investment", "transaction", "bid", "money" },
      loaded = { "asset-stripping", "corporate raid", "asset grab" },
    },
    {
      concept = "privatisation",
      heads = { "lease", "leases", "concession", "outsourcing" },
      weak = { "plan" },
      loaded = { "privatisation", "privatization", "giveaway", "sell-off", "selloff", "plunder" },
    },
    {
      concept = "ban or penalty", many = true,
      heads = { "ban", "suspension", "penalty", "sanction", "sanctions", "punishment", "exclusion", "fine",
        "expulsion" },
      weak = { "decision", "measure", "measures" },
      loaded = { "stitch-up", "vendetta", "witch hunt" },
    },
    {
      concept = "closure",
      heads = { "closure", "shutdown", "closing" },
      weak = { "measure", "action", "step" },
      loaded = { "blockade", "siege", "stranglehold", "chokehold", "safety measure", "security measure" },
    },
    {
      concept = "court ruling", many = true,
      heads = { "ruling", "judgment", "judgement", "verdict", "court decision" },
      weak = { "decision", "order" },
      loaded = { "judicial coup", "power grab", "judicial overreach", "legal victory" },
    },
    {
      concept = "law", many = true,
      heads = { "law", "bill", "act", "legislation", "reform" },
      weak = { "plan", "proposal", "measure", "rules" },
      loaded = { "power grab", "giveaway", "gag law", "snoopers' charter" },
    },
    {
      concept = "protest",
      heads = { "protest", "protests", "demonstration", "demonstrations", "march", "rally", "procession",
        "sit-in", "blockade" },
      weak = { "gathering", "crowd", "action", "movement" },
      loaded = { "riot", "riots", "rioting", "uprising", "insurrection", "revolt", "mayhem", "mob rule", "unrest",
        "disturbances", "storming", "coup", "coup attempt" },
    },
    {
      concept = "police action",
      heads = { "police operation", "police action", "dispersal", "use of force" },
      weak = { "operation", "action" },
      loaded = { "crackdown", "repression", "police violence", "police brutality", "massacre", "bloodbath" },
    },
    {
      concept = "fire",
      heads = { "fire", "blaze", "explosion", "explosions", "blast", "factory fire", "plant fire" },
      weak = { "accident", "incident", "disaster", "catastrophe", "tragedy" },
      loaded = { "inferno", "fireball", "firestorm", "hellfire" },
    },
    {
      concept = "attack", many = true,
      heads = { "bombing", "shooting", "air strike", "air strikes", "airstrike", "airstrikes", "raid", "killing",
        "missile strike", "missile strikes", "drone strike", "drone strikes", "drone attack", "drone attacks" },
      weak = { "incident", "attack", "attacks", "strike", "strikes", "assault" },
      loaded = { "massacre", "slaughter", "terror attack", "terrorist attack", "atrocity", "atrocities",
        "assassination", "murder", "execution", "provocation", "carnage", "bloodbath" },
    },
    {
      concept = "transfer of power", states = true,
      heads = { "change of government", "ouster", "overthrow", "removal", "transition" },
      weak = {},
      loaded = { "coup", "coup d'etat", "revolution", "uprising", "putsch", "regime change", "insurrection" },
    },
    {
      concept = "vote", many = true, states = true,
      heads = { "election", "elections", "vote", "referendum", "ballot" },
      weak = {},
      loaded = { "sham election", "sham elections", "sham referendum", "landslide" },
    },
    {
      concept = "migration", states = true,
      heads = { "migration", "immigration", "arrivals", "crossings", "displacement" },
      weak = { "crisis", "movement" },
      loaded = { "exodus", "influx", "flood of migrants", "wave of migrants", "border crisis", "caravan" },
    },
    {
      concept = "demonstrators", people = true,
      heads = { "demonstrator", "demonstrators", "protester", "protesters", "protestor", "protestors", "marchers" },
      weak = { "crowd", "activists", "participants" },
      loaded = { "mob", "rioter", "rioters", "agitator", "agitators", "radicals", "rabble", "thugs", "hooligans",
        "troublemakers", "extremists", "infiltrators", "insurrectionists", "freedom fighters", "patriots" },
    },
    {
      concept = "armed group", people = true,
      heads = { "fighters", "gunmen", "combatants", "armed group", "armed groups", "militia", "militias",
        "insurgents" },
      weak = { "group", "forces" },
      loaded = { "terrorists", "rebels", "separatists", "freedom fighters", "extremists", "jihadists", "bandits",
        "mercenaries", "resistance fighters", "martyrs", "militants" },
    },
    {
      concept = "migrants", people = true,
      heads = { "migrants", "immigrants", "asylum seekers", "asylum-seekers", "refugees", "newcomers" },
      weak = {},
      loaded = { "illegals", "illegal immigrants", "illegal aliens", "illegal migrants", "invaders", "aliens",
        "boat people", "undocumented immigrants", "undocumented workers", "economic migrants" },
    },
    {
      concept = "campaigners", people = true,
      heads = { "campaigners", "activists", "advocates" },
      weak = {},
      loaded = { "zealots", "extremists", "do-gooders", "eco-terrorists", "busybodies", "fanatics" },
    },
    {
      concept = "supporters", people = true,
      heads = { "supporters", "fans", "followers" },
      weak = {},
      loaded = { "malcontents", "hooligans", "ultras", "diehards", "cult" },
    },
  },

  -- Phrases with such a noun that name no event.
  idioms = { "great deal", "good deal", "big deal", "raw deal", "act of", "in the act", "last act", "ruling party",
    "ruling coalition", "fire chief", "fire service", "open fire", "opened fire", "under fire", "on fire",
    "news conference", "press conference", "fine art", "fine line", "law and order", "ball park", "on sale",
    "for sale",
    "meeting point", "no act", "war of words", "war on terror", "war on terrorism", "war on drugs",
    "war on poverty", "war on crime", "war on women", "war on christmas", "class war", "culture war", "culture wars",
    "price war", "bidding war", "turf war", "gang war", "tug of war", "conflict of interest", "conflicts of interest",
    "settlement of", "star wars", "prisoner of war", "prisoners of war", "by law", "in law",
    "mother-in-law", "father-in-law", "son-in-law", "daughter-in-law", "by fire", "baptism of fire", "strike price",
    "on strike", "first strike", "in a fire sale", "march of", "popular vote", "vote of confidence",
    "identity crisis", "pay the bill", "paying the bill", "foot the bill", "accordance with the law",
    "before the law", "within the law", "against the law", "letter of the law", "balancing act", "rule of law",
    "general election campaign", "heart attack", "heart attacks",
    "panic attack", "panic attacks", "hunger strike", "boiling point", "opinion poll", "opinion polls", "poll tax" },
  -- Modifiers that pick one among several: the first meeting, the last war.
  ordinals = { "first", "second", "third", "last", "latest", "next", "previous", "earlier", "other", "another",
    "only",
    "former", "future", "similar", "same", "own", "annual", "weekly", "regular" },
  -- Heads that are verbs as well: without determiner or adjective they count
  -- for one. "Irish court strikes down law".
  verbs = { "strike", "strikes", "attack", "attacks", "protest", "protests", "march", "vote", "raid", "ban", "fine",
    "fire", "battle", "rally", "deal", "act", "purchase", "plan", "plans", "blast", "riot", "riots", "revolt",
    "murder", "slaughter", "siege", "fighting", "shooting", "killing", "meeting", "bombing", "storming", "closing",
    "haggling", "lease", "leases", "sale", "fans", "campaign", "supporters" },
  -- Verbs that follow such a noun: "a fire tore through".
  after = { "tore", "tears", "hurt", "hurts", "hit", "hits", "shook", "swept", "spread", "erupts", "kills", "rips",
    "began", "begins", "claims", "leaves", "draws", "says", "said", "will", "sparks", "shakes", "enters", "looms" },
  -- "This is a siege": what is said to be so.
  being = { "is", "was", "'s", "isn't" },
  subjects = { "this", "that", "it" },
  -- Short adjectives that no ending gives away.
  adjectives = { "just", "fair", "full", "long", "short", "new", "old", "big", "small", "free", "final", "open",
    "secret",
    "broad", "fresh", "key", "major", "minor", "main", "joint", "direct", "bitter", "brief", "early", "late",
    "recent", "current", "bloody", "deadly", "costly", "dirty", "illegal", "unjust",
    "unjustified", "unprovoked", "routine", "huge", "massive", "mass", "violent", "brutal", "peace", "armed",
    "ongoing",
    "proposed", "so-called", "planned", "alleged", "proxy", "hybrid", "nuclear", "tariff", "trade", "gas", "water" },
  -- Determiners before a noun phrase that names nothing in particular.
  general = { "no", "any", "every", "each", "another", "either", "neither", "such", "much", "many", "few", "most",
    "several", "all", "some", "half" },
  indefinite = { "a", "an" },
  pointing = { "this", "that", "these", "those" },
  -- What leads from the noun to the entity it is about.
  about = { "in", "on", "of", "against", "with", "between", "over" },
}
