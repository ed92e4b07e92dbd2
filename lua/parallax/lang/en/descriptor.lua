-- Nouns that describe a person or a body beside the name, over and above the
-- offices and roles of role.lua and title.lua: "Ana Sol, a former schoolteacher".
return {
  meta = { source = "written for Parallax", license = "MIT" },

  -- Bodies: "the pressure group Open Signal".
  bodies = {
    "group", "agency", "party", "company", "firm", "club", "movement", "militia", "outfit", "bank", "union",
    "association", "charity", "newspaper", "daily", "broadcaster", "channel", "network", "authority", "watchdog",
    "regulator", "body", "institute", "think-tank", "alliance", "coalition", "organisation", "organization", "army",
    "giant", "conglomerate", "start-up", "startup", "airline", "carrier", "lobby", "sect", "cult", "gang", "cartel",
    "faction", "ngo", "foundation", "federation", "league", "maker", "manufacturer", "refiner", "operator", "lender",
    "insurer", "retailer", "mouthpiece", "front", "airframer", "planemaker", "aircraft-maker", "carmaker", "automaker",
    "drugmaker", "chipmaker", "shipbuilder", "shipyard", "brewer", "miner", "producer", "supplier", "contractor",
    "subcontractor", "developer", "distributor", "chain", "brand", "consortium", "corporation", "business",
    "enterprise", "venture", "subsidiary", "magazine", "weekly", "tabloid", "paper", "website", "portal", "publisher",
    "studio", "laboratory", "hospital", "university", "school", "college", "museum", "team", "side", "squad",
    "champions", "parliament", "ministry", "exporter", "importer", "utility", "exchange", "brokerage", "consultancy",
    "thinktank", "chamber", "council", "syndicate", "cooperative", "co-operative", "provider", "trust",
  },

  -- What opens a description.
  articles = { "the", "a", "an", "another" },

  -- Either.
  either = {
    "rival", "parent", "partner", "competitor", "owner", "sponsor", "ally", "neighbour", "neighbor", "newcomer",
    "giant", "leader", "founder", "champion", "broadcaster", "operator", "builder", "publisher", "producer",
    "developer", "trader", "successor", "predecessor", "counterpart", "opponent", "challenger", "creditor", "investor",
    "client", "customer", "tenant", "landlord", "employer", "plaintiff", "defendant", "suspect", "outsider",
  },

  -- Persons.
  heads = {
    "schoolteacher", "boss", "chief", "head", "operator", "mechanic", "owner", "sponsor", "builder", "engineer",
    "worker", "farmer", "fisherman", "trader", "haulier", "retiree", "pensioner", "resident", "neighbour", "neighbor",
    "jurist", "barrister", "solicitor", "midwife", "scholar", "academic", "commentator", "columnist", "blogger",
    "photographer", "broadcaster", "presenter", "unionist", "organiser", "organizer", "protester", "whistleblower",
    "firebrand", "hardliner", "moderate", "populist", "maverick", "reformer", "technocrat", "heavyweight", "newcomer",
    "outsider", "insider", "nationalist", "separatist", "loyalist", "critic", "opponent", "supporter", "challenger",
    "frontrunner", "front-runner", "hawk", "millionaire", "multimillionaire", "magnate", "mogul", "heir", "heiress",
    "convict", "criminal", "fraudster", "fugitive", "terrorist", "extremist", "autocrat", "despot", "tyrant",
    "demagogue", "warlord", "kingpin", "ringleader", "mastermind", "hero", "heroine", "martyr", "survivor", "bereaved",
    "refugee", "migrant", "native", "citizen", "number two", "kinsman", "nephew", "niece", "cousin", "grandfather",
    "grandmother", "grandson", "granddaughter", "partner", "boyfriend", "girlfriend", "friend", "confidant", "aide",
    "adviser", "advisor", "strategist", "negotiator", "arbitrator", "treasurer", "trustee", "chairwoman", "jeweller",
    "watchmaker", "baker", "butcher", "shopkeeper", "hotelier", "publisher", "novelist", "poet", "painter", "composer",
    "conductor", "director", "producer", "footballer", "defender", "midfielder", "winger", "goalkeeper", "sprinter",
  },
}
