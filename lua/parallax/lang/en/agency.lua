-- News agencies, under the names English-language reports credit them by.
return {
  meta = {
    source = "the agencies' own names, written for Parallax",
    license = "MIT",
    note = "used to see who is credited; an outlet among the documents compared is added by itself",
  },
  names = {
    "Reuters", "Thomson Reuters", "Associated Press", "AP", "Agence France-Presse", "AFP", "Bloomberg",
    "Bloomberg News", "United Press International", "UPI", "PA Media", "Press Association", "Dow Jones",
    "Xinhua", "China News Service", "TASS", "ITAR-TASS", "RIA Novosti", "RIA", "Interfax", "Sputnik",
    "Ukrinform", "Interfax-Ukraine", "UNIAN", "BelTA", "Belga", "ANP", "dpa", "DPA", "APA", "ATS",
    "Keystone-SDA", "ANSA", "AGI", "Adnkronos", "EFE", "Europa Press", "Lusa", "PAP", "CTK", "TASR", "MTI",
    "Agerpres", "BTA", "Tanjug", "HINA", "STA", "NTB", "TT", "Ritzau", "STT", "BNS", "LETA", "ELTA",
    "Anadolu", "Anadolu Agency", "Demiroren", "IRNA", "Tasnim", "Fars", "Mehr", "SANA", "WAM", "SPA",
    "Petra", "MENA", "QNA", "KUNA", "Kyodo", "Kyodo News", "Jiji Press", "Yonhap", "KCNA", "PTI",
    "Press Trust of India", "ANI", "IANS", "APP", "Antara", "Bernama", "VNA", "AAP",
    "Australian Associated Press", "Canadian Press", "Notimex", "Telam", "Agencia Brasil", "Prensa Latina",
    "Agenzia Nova", "Kazinform", "Trend", "Azertac", "Armenpress", "Interpress", "News Agency of Nigeria",
  },
  -- Words right before a name that make it a credit, words right behind it, and
  -- what may stand between: "citing the Xinhua news agency".
  before = {
    "citing", "quoting", "according to", "as reported by", "reported by", "writes", "wrote", "reports", "via",
    "with reference to", "referring to", "quoted by", "cited by", "told", "report by", "material from",
    "information from", "data from", "as quoted by", "published by", "obtained by", "seen by",
  },
  after = {
    "reported", "reports", "writes", "wrote", "quoted", "quotes", "cited", "cites", "said", "says", "contributed",
  },
  -- What may stand between two of them that share a cue: "Reuters and the AFP reported".
  joins = { "and", ",", "the", "&" },
  -- The same of a picture: "Image copyright AFP", "(AP Photo/Lee)", "(Reuters photo: Lee)".
  photo_before = { "copyright", "photo", "photograph" },
  photo_after = { "photo", "photos", "photograph" },
  kind = { "the", "news", "agency", "newspaper", "daily", "broadcaster", "website", "channel", "state", "chinese",
    "russian", "german", "french", "american", "british", "turkish", "japanese", "state-run" },
}
