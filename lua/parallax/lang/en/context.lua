-- Words around a name that tell what it names.
return {
  meta = { source = "written for Parallax", license = "MIT", note = "used for names in no table" },

  -- Mostly persons and bodies do these.
  speech = {
    "said", "says", "say", "told", "tells", "added", "adds", "noted", "notes", "stated", "argued", "argues",
    "replied", "claimed", "claims", "insisted", "warned", "warns", "wrote", "writes", "believes", "thinks", "asked",
    "admitted", "denied", "explained", "recalled", "tweeted", "acknowledged", "conceded", "testified", "complained",
    "declared", "vowed", "pledged", "smiled", "laughed", "joked", "resigned", "married",
  },
  -- After a plural, which is seldom a name.
  plural = { "say", "are", "were", "have", "believe", "argue", "claim", "want", "think", "fear", "hope", "do" },
  -- A name may stand before these; what begins a sentence and stands before another verb may be any word.
  finite = { "is", "was", "has", "had", "will" },
  -- Mostly persons.
  personal = { "who", "whose", "aged", "née", "nee", "born" },
  -- Before a place.
  locative = { "in", "at", "near", "outside", "throughout", "across", "around", "visiting" },
  -- Before a place or another thing.
  directional = { "from", "to", "into", "via", "toward", "towards", "through", "off", "beyond" },
  -- Before an ordinary noun, even a capitalised one.
  determining = {
    "a", "an", "my", "your", "our", "his", "her", "their", "its", "this", "these", "that", "no", "any", "every",
    "each", "some",
  },
  -- Before "of", or behind: what companies have.
  corporate = {
    "shares", "stock", "shareholders", "subsidiary", "profits", "ceo", "employees", "spokesman", "spokeswoman",
    "shareholder", "executives", "headquarters", "customers",
  },
  -- Before "in": what one has in a company.
  owned_in = { "shares", "stake", "stakes", "shareholding", "holding", "shareholder", "shareholders", "investor" },
  -- Where the head of a phrase lies behind: "the treaty | on lithium".
  phrase_ends = {
    "of", "in", "on", "for", "with", "to", "that", "who", "which", "from", "at", "by", "about", "between",
  },
  -- Behind a hyphen after a name, no part of it: "Smith-led", where "Ki-moon" is.
  after_hyphen = {
    "led", "era", "born", "run", "like", "style", "made", "built", "held", "wide", "only", "free", "type", "area",
  },
  -- "Everett-based", "the city of Everett".
  based = { "based", "born", "area", "suburb" },
  settlement = {
    "city", "town", "village", "capital", "province", "region", "state", "island", "county", "district",
    "municipality", "port", "suburb", "north", "south", "east", "west", "northeast", "northwest", "southeast",
    "southwest", "coast", "outskirts", "suburbs", "battle", "siege", "valley", "governor", "mayor", "bishop",
    "archbishop", "duke", "residents", "streets", "university", "republic", "kingdom", "peninsula", "river",
    "resort", "settlement", "hamlet", "commune", "neighborhood", "neighbourhood",
  },

  -- How the capital of a state is used: as a city ...
  -- right behind: "in Moscow", "visiting Moscow".
  city_before = {
    "in", "at", "near", "visiting", "outside", "around", "across", "throughout", "leaving", "central", "downtown",
    "reached", "visited", "inside",
  },
  -- behind these too, unless a relation goes before: "ties to Moscow".
  going = {
    "to", "from", "for", "into", "toward", "towards",
  },
  -- behind these.
  motion = {
    "flew", "travel", "travelled", "traveled", "trip", "visit", "visits", "journey", "went", "go", "goes", "going",
    "came", "come", "arrived", "returned", "flight", "flights", "moved", "returning", "train", "miles",
    "kilometres", "kilometers", "km", "left", "departed", "drove",
  },
  -- ... or as its government, before these,
  acts = {
    "said", "says", "has", "had", "have", "wants", "wanted", "will", "would", "could", "can", "must", "is", "was",
    "are", "were", "did", "does", "believes", "hopes", "insists", "insisted", "denies", "denied", "accuses",
    "accused", "sees", "called", "calls", "announced", "warned", "warns", "rejected", "rejects", "agreed",
    "imposed", "signed", "sent", "remains", "plans", "seeks", "may", "might", "should", "never", "also",
  },
  -- or behind these.
  relation = {
    "with", "between", "against", "urged", "accused", "pressed", "gives", "gave", "thrown", "forced", "told",
    "help", "helped", "support", "supported", "by", "sanction", "backed", "push", "pushed",
  },
}
