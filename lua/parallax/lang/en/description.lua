-- Which nouns for a person or a body name the same in another report: "the
-- skipper" and "the captain", "the head of state" and "the president".
return {
  meta = {
    source = "written for Parallax",
    license = "MIT",
    note = "a phrase counts as one noun; what is in no list is the same as itself alone",
  },

  -- Each for each.
  same = {
    { "prime minister", "premier", "head of government", "head of the government" },
    { "head of state", "head of the state", "head of our state" },
    { "chief executive", "chief executive officer", "ceo", "general director", "director general",
      "managing director" },
    { "chair", "chairman", "chairwoman", "chairperson" },
    { "lawyer", "attorney", "counsel", "solicitor", "barrister", "defender", "defence lawyer", "defense lawyer",
      "defence counsel", "defense counsel", "advocate" },
    { "spokesman", "spokeswoman", "spokesperson", "press secretary", "press officer", "official representative" },
    { "coach", "head coach", "trainer", "head trainer" },
    { "captain", "skipper" },
    { "lawmaker", "mp", "member of parliament", "congressman", "congresswoman", "parliamentarian" },
    { "secretary-general", "secretary general", "general secretary" },
    { "tycoon", "magnate", "mogul", "businessman", "businesswoman", "entrepreneur" },
    { "judge", "magistrate", "justice" },
    { "adviser", "advisor", "aide" },
    { "ambassador", "envoy" },
    { "boyfriend", "partner" }, { "girlfriend", "partner" },
    { "mother", "mum", "mom" }, { "father", "dad" },
    { "company", "firm", "corporation", "business", "enterprise" },
    { "airline", "carrier" },
    { "carmaker", "automaker" },
    { "maker", "manufacturer", "producer" },
    { "watchdog", "regulator", "inspectorate", "supervisor" },
    { "organisation", "organization", "ngo" },
    { "union", "trade union", "labour union", "labor union" },
    { "ministry", "department" },
    { "newspaper", "paper", "daily" },
    { "club", "team" },
  },

  -- The first for each of the rest, not the rest for one another.
  broader = {
    { "head of state", "president", "king", "queen", "emperor", "emir", "sultan", "monarch", "ruler" },
    { "leader", "president", "prime minister", "chancellor", "head of state", "king", "queen", "ruler", "chair", "head",
      "boss", "chief", "secretary-general", "party leader", "opposition leader", "dictator", "strongman" },
    { "ruler", "president", "king", "emperor", "emir", "sultan", "dictator", "strongman" },
    { "head", "director", "chief executive", "president", "chair", "chief", "boss", "leader", "commander", "manager" },
    { "boss", "chief executive", "director", "president", "chair", "chief", "coach", "manager", "governor" },
    { "chief", "director", "chief executive", "president", "chair", "governor", "police chief", "commander" },
    { "coach", "manager" },
    { "general", "colonel", "major general", "lieutenant general", "commander" },
    { "scientist", "geologist", "biologist", "physicist", "chemist", "researcher", "climatologist", "virologist",
      "epidemiologist", "oceanographer", "volcanologist", "seismologist", "astronomer", "archaeologist" },
    { "expert", "analyst", "geologist", "professor", "scientist", "economist" },
    { "politician", "minister", "mayor", "lawmaker", "senator", "governor", "party leader" },
    { "tycoon", "billionaire", "millionaire", "founder", "owner" },
    { "company", "airline", "carmaker", "maker", "retailer", "operator", "supplier", "developer", "lender", "insurer",
      "contractor", "sponsor", "brewer", "chipmaker", "drugmaker", "planemaker", "shipbuilder", "chain", "exporter",
      "importer", "start-up", "startup", "conglomerate", "consultancy", "giant", "subsidiary", "publisher", "utility" },
    { "maker", "carmaker", "brewer", "chipmaker", "drugmaker", "planemaker", "shipbuilder" },
    { "organisation", "charity", "group", "association", "foundation", "federation", "movement" },
    { "group", "charity", "association", "movement", "organisation", "campaign" },
    { "charity", "foundation" },
    { "party", "front", "movement", "alliance" },
    { "watchdog", "agency", "authority" },
    { "agency", "authority", "service" },
  },

  -- A bearer with such a word is another one than a bearer without it.
  rank = {
    "former", "ex", "then", "deputy", "vice", "assistant", "acting", "interim", "junior", "future", "late",
    "designate", "honorary", "shadow", "retired",
  },

  -- Nouns that fit too many for one to be meant in another report.
  vague = {
    "man", "woman", "boy", "girl", "official", "person", "source", "resident", "witness", "colleague", "friend",
    "supporter", "critic", "neighbour", "neighbor", "people", "statement", "study", "survey", "counterpart",
    "predecessor", "successor", "ally", "rival", "body", "side", "reporter", "correspondent", "journalist", "officer",
    "worker", "member", "power", "state", "country", "nation", "group",
  },

  -- What an office may be for, over and above its names: no word of these tells one from another.
  empty = {
    "affairs", "federal", "national", "state", "republic", "country", "general", "honourable", "honorable",
    "esteemed", "dear", "own", "our", "my", "his", "her", "present", "chief", "senior", "long-serving", "elected",
  },

  -- By its last word a company, though other bodies may end so.
  companies = {
    "laboratories", "labs", "works", "securities", "partners", "associates", "studios", "communications", "estates",
    "farms", "consulting", "consultants", "railway", "railways", "telecommunications", "media", "capital", "services",
  },

  -- With a state's name it is the state that speaks: "the Dravonian side".
  states = { "government", "side" },

  -- "The head of the Dravonian government" is a head of government.
  heads_of = { "government", "state" },

  -- What ends a noun phrase, and what goes before what an office is for.
  prepositions = { "of", "for", "at", "in", "to", "on", "from", "with", "by", "about", "who", "which", "that" },

  -- Before a noun: of a body that is not named there.
  owned = { "its", "their" },
  -- Before one that may be anyone.
  indefinite = { "a", "an", "one", "another", "some", "any", "no", "each", "every" },

  -- "Who heads the union": what that makes of whom it is said.
  heading = {
    heads = "head", headed = "head", leads = "leader", led = "leader", chairs = "chair", chaired = "chair",
    runs = "head", directs = "director", coaches = "coach", manages = "manager", owns = "owner", founded = "founder",
    represents = "lawyer", defends = "lawyer",
  },

  -- Endings by which the name of a people differs from that of its state.
  peoples = { "n", "an", "ian", "nian", "ean", "ese", "i", "ish", "er", "ic", "ani", "ni", "ite", "s" },
}
