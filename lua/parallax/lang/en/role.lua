-- Common nouns for people, states and bodies in the news, by what a mention
-- "the <noun>" can stand for. Used to resolve "the president", "the two
-- leaders", "both countries"; nobody's office is written here.
return {
  meta = {
    source = "written for Parallax",
    license = "MIT",
    note = "singular forms; regular plurals are made by rule, others listed in 'plural'",
  },

  -- One person. Those under 'office' are held by few at a time, so that "the
  -- president" after "President Ada Moreno" is likely she.
  office = {
    "president", "prime minister", "premier", "chancellor", "vice president", "chairman", "chairwoman", "king",
    "queen", "prince", "princess", "emperor", "pope", "pontiff", "sultan", "emir", "ayatollah", "supreme leader",
    "dictator", "leader", "party leader", "opposition leader", "head of state", "head of government", "first lady",
    "foreign minister", "defense minister", "defence minister", "finance minister", "interior minister",
    "justice minister", "energy minister", "health minister", "trade minister", "first minister", "minister",
    "secretary of state", "defense secretary", "treasury secretary", "home secretary", "foreign secretary",
    "press secretary", "secretary-general", "secretary general", "attorney general", "prosecutor general",
    "secretary", "senator", "governor", "mayor", "congressman", "congresswoman", "lawmaker", "speaker",
    "ambassador", "envoy", "special envoy", "commissioner", "chief executive", "ceo", "director", "chief of staff",
    "chief justice", "chair", "chairperson", "commander", "general", "colonel", "admiral", "police chief",
    "sheriff", "spokesman", "spokeswoman", "spokesperson", "candidate", "nominee", "president-elect", "incumbent",
    "kremlin leader", "kremlin chief", "president of the united states",
    "coroner", "magistrate", "ombudsman", "headmaster", "headmistress", "headteacher", "cardinal", "rector",
    "superintendent", "treasurer", "regent", "duke", "duchess", "councillor", "alderman", "legislator", "consul",
    "managing director", "medical director", "chief constable", "director general", "general secretary",
    "chief inspector", "chief prosecutor", "state prosecutor",
  },
  person = {
    "man", "woman", "boy", "girl", "politician", "statesman", "diplomat", "official", "minister", "prosecutor",
    "judge", "lawyer", "attorney", "professor", "scientist", "researcher", "expert", "analyst", "economist",
    "historian", "author", "writer", "journalist", "reporter", "correspondent", "editor", "activist", "dissident",
    "campaigner", "billionaire", "businessman", "businesswoman", "tycoon", "oligarch", "entrepreneur", "investor",
    "banker", "founder", "co-founder", "actor", "actress", "singer", "musician", "player", "striker", "goalkeeper",
    "coach", "manager", "driver", "officer", "soldier", "suspect", "defendant", "victim", "witness", "gunman",
    "attacker", "killer", "teenager", "student", "teacher", "doctor", "nurse", "pilot", "captain", "priest",
    "bishop", "archbishop", "rabbi", "imam", "cleric", "republican", "democrat", "conservative", "liberal",
    "socialist", "veteran", "strongman", "ruler", "monarch", "predecessor", "successor", "rival", "counterpart",
    "ally", "father", "mother", "dad", "mum", "mom", "son", "daughter", "husband", "wife", "brother", "sister", "widow",
    "solicitor", "barrister", "notary", "bailiff", "juror", "detective", "inspector", "constable", "sergeant",
    "warden", "ranger", "skipper", "lieutenant", "sailor", "navigator", "stewardess", "architect", "surveyor",
    "bricklayer", "carpenter", "electrician", "plumber", "roofer", "welder", "miner", "foreman", "stationmaster",
    "dispatcher", "technician", "forester", "shepherd", "gardener", "vintner", "brewer", "chef", "waiter",
    "waitress", "barman", "landlord", "landlady", "innkeeper", "grocer", "merchant", "broker", "accountant",
    "auditor", "actuary", "cashier", "financier", "proprietor", "shareholder", "attache", "mp", "bureaucrat",
    "demonstrator", "volunteer", "rescuer", "firefighter", "paramedic", "medic", "midwife", "physician", "surgeon",
    "gp", "psychiatrist", "psychologist", "dentist", "vet", "pharmacist", "virologist", "epidemiologist",
    "oncologist", "cardiologist", "geologist", "seismologist", "volcanologist", "meteorologist", "climatologist",
    "oceanographer", "biologist", "botanist", "zoologist", "chemist", "physicist", "astronomer", "mathematician",
    "statistician", "archaeologist", "anthropologist", "sociologist", "philosopher", "linguist", "lecturer",
    "tutor", "pupil", "inventor", "playwright", "cameraman", "filmmaker", "screenwriter", "comedian", "dancer",
    "choreographer", "pianist", "violinist", "guitarist", "drummer", "sculptor", "artist", "curator", "librarian",
    "archivist", "designer", "athlete", "runner", "swimmer", "cyclist", "rower", "skier", "boxer", "wrestler",
    "trainer", "referee", "umpire", "golfer", "batsman", "bowler", "jockey", "vicar", "pastor", "monk", "nun",
    "mufti", "chaplain", "deacon", "baron", "plaintiff", "claimant", "prisoner", "inmate", "hostage", "widower",
    "uncle", "aunt", "fiance", "colleague", "villager", "tourist", "passenger", "traveller", "commuter", "tenant",
    "informant", "spy", "hacker", "programmer", "consultant", "pollster", "lobbyist", "mediator", "delegate",
    "contender", "organiser", "organizer", "clerk", "engineer", "farmer", "fisherman", "trader", "survivor",
    "neighbour", "neighbor", "whistleblower",
  },

  male = {
    "chairman", "king", "prince", "emperor", "pope", "pontiff", "sultan", "emir", "ayatollah", "congressman", "man",
    "boy", "statesman", "businessman", "spokesman", "gunman", "actor", "strongman", "father", "son", "husband",
    "brother", "priest", "imam", "dad",
  },
  female = {
    "chairwoman", "queen", "princess", "first lady", "congresswoman", "woman", "girl", "businesswoman",
    "spokeswoman", "actress", "mother", "daughter", "wife", "sister", "widow", "mum", "mom",
  },

  -- Those who lead a state: "the Peruvian leader".
  chiefs = {
    "president", "prime minister", "premier", "chancellor", "king", "queen", "emperor", "sultan", "emir", "shah",
    "dictator", "supreme leader", "chairman", "strongman", "ruler", "autocrat", "head of state", "taoiseach",
    "first minister", "head of government",
  },
  any_chief = "leader",
  -- Those who are somebody's, so that "the lawyer" after a name is another person.
  relative = {
    "lawyer", "attorney", "barrister", "solicitor", "spokesman", "spokeswoman", "spokesperson", "agent", "aide",
    "assistant", "adviser", "advisor", "predecessor", "successor", "rival", "counterpart", "ally", "father", "mother",
    "dad", "mum", "mom", "son", "daughter", "husband", "wife", "brother", "sister", "widow", "opponent", "critic",
    "victim", "suspect", "defendant", "attacker", "killer", "gunman", "judge", "prosecutor", "witness", "officer",
    "reporter", "journalist", "correspondent", "interviewer", "neighbour", "neighbor", "boss", "owner", "doctor",
    "official", "man", "woman", "boy", "girl", "press secretary", "secretary", "speaker",
  },
  -- "Her Excellency", "His Holiness".
  styles = { "excellency", "majesty", "highness", "holiness", "eminence", "honour", "honor", "lordship", "ladyship" },
  -- With them, what the name of a state follows with "of".
  of_state = {
    "minister", "ambassador", "consul", "republic", "parliament", "embassy", "capital", "territory", "people",
    "citizen", "citizens",
  },
  -- Before a role: which bearer is meant, not which role.
  passing = {
    "former", "ex", "then", "current", "sitting", "late", "new", "old", "first", "second", "outgoing", "incoming",
    "newly-elected", "newly-minted", "fired", "ousted", "sacked", "embattled", "longtime", "long-time", "one-time",
    "onetime", "disgraced", "powerful", "reclusive", "veteran", "controversial", "popular", "young", "elderly",
    "right-wing", "left-wing", "conservative", "liberal", "retired", "acting", "interim", "so-called",
  },

  -- A state, or a body.
  state = { "country", "nation", "state", "republic", "kingdom", "superpower", "power" },
  body = {
    "company", "firm", "agency", "ministry", "party", "union", "bloc", "alliance", "organisation", "organization",
    "group", "bank", "court", "university", "institute", "committee", "commission", "council", "parliament",
    "newspaper", "broadcaster", "network", "airline", "carmaker", "manufacturer", "retailer", "operator", "utility",
    "regulator", "watchdog", "charity", "foundation", "club", "team", "army", "military", "police", "government",
    "administration", "board", "association", "federation", "city council", "outlet", "news agency",
  },
  -- With them, what "it" may be that spoke.
  voices = {
    "office", "embassy", "department", "secretariat", "chancellery", "palace", "panel", "inquiry", "mission", "service",
    "authority", "body", "consulate", "headquarters", "inspectorate", "tribunal", "coalition", "campaign", "movement",
    "jury", "hospital", "school", "lender", "insurer", "maker", "trust", "front", "chamber", "league",
  },
  -- Bodies that trade: "the company" is the one named last.
  business = {
    "company", "firm", "airline", "carmaker", "automaker", "manufacturer", "retailer", "carrier", "lender", "insurer",
    "conglomerate", "producer", "maker", "supplier", "developer", "start-up", "startup", "corporation",
  },
  place = { "city", "town", "village", "capital", "region", "province", "island", "peninsula", "river", "bridge" },

  plural = {
    men = "man", women = "woman", countries = "country", companies = "company", parties = "party",
    agencies = "agency", ministries = "ministry", allies = "ally", ["heads of state"] = "head of state",
    ["heads of government"] = "head of government", statesmen = "statesman", businessmen = "businessman",
    secretaries = "secretary", cities = "city", universities = "university", counterparts = "counterpart",
    ["prime ministers"] = "prime minister", ["foreign ministers"] = "foreign minister", ["presidents"] = "president",
    armies = "army", charities = "charity", authorities = "authority", chairmen = "chairman",
    spokesmen = "spokesman", congressmen = "congressman", gunmen = "gunman", families = "family",
    ["secretaries of state"] = "secretary of state", wives = "wife", republics = "republic",
  },

  -- Words before a set: "the two leaders", "both countries", "the three men".
  numbers = { two = 2, both = 2, three = 3, four = 4, five = 5 },
  -- Two persons, without a number.
  pairs = { "pair", "duo", "couple" },
  -- Nouns that name a set by themselves only with a number or "both".
  sides = { "sides", "parties", "partners", "neighbours", "neighbors", "allies", "rivals", "capitals" },
}
