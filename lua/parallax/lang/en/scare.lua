-- What tells scare quotes and distancing words from quotation.
return {
  meta = { source = "written for Parallax", license = "MIT" },

  -- Words that keep what follows at arm's length: nobody is quoted, and the
  -- writer will not say it either.
  distance = { "so-called", "so called", "self-styled", "self-proclaimed", "self-appointed", "supposed" },

  -- Verbs of naming: "what they call X", "described as X by Y". Past forms
  -- apart, since they are participles too; those under 'as' need the word.
  naming = {
    plain = { "call", "calls", "term", "terms", "dub", "dubs", "label", "labels", "brand", "brands", "consider",
      "considers", "deem", "deems", "calling", "terming", "branding", "labelling", "labeling" },
    plain_past = { "called", "termed", "dubbed", "labelled", "labeled", "branded", "considered", "deemed" },
    as = { "describe", "describes", "denounce", "denounces", "characterise", "characterises", "characterize",
      "characterizes", "see", "sees", "view", "views", "regard", "regards", "portray", "portrays", "decry", "decries",
      "saw", "describing", "denouncing" },
    as_past = { "described", "denounced", "characterised", "characterized", "seen", "viewed", "regarded", "portrayed",
      "decried", "condemned", "derided", "dismissed", "hailed", "praised", "criticised", "criticized", "touted" },
  },

  -- A mark after one of these, or before, is round a title or a name.
  titled = { "book", "books", "novel", "film", "films", "documentary", "song", "songs", "album", "series", "show",
    "play", "opera", "essay", "article", "report", "newspaper", "magazine", "agency", "channel", "programme",
    "program", "podcast", "ship", "vessel", "operation", "project", "award", "prize", "movement", "party", "company",
    "club", "hymn", "poem", "painting", "exhibition", "game", "word", "words", "phrase", "term", "slogan", "title",
    "named", "entitled", "titled", "headlined", "nicknamed", "codenamed", "code-named", "reading", "read", "reads",
    "banner", "placard", "sign", "headline", "hashtag", "keyword", "tag" },

  -- Nouns of saying and showing: marked words beside them are somebody's.
  words_of = { "claim", "claims", "statement", "statements", "remark", "remarks", "comment", "comments", "letter",
    "speech", "message", "tweet", "post", "interview", "warning", "promise", "pledge", "demand", "call", "appeal",
    "argument", "insistence", "accusation", "allegation", "version", "answer", "reply", "slogan", "chant", "chants",
    "motto", "quote", "quotation", "caption", "declaration" },
}
