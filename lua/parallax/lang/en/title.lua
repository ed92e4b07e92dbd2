-- Titles and ranks that stand before a person's name. A title is no part of
-- the name. 'man' and 'woman' tell the gender of who bears one; the rest do not.
return {
  meta = {
    source = "written for Parallax",
    license = "MIT",
    note = "forms with their point; longer titles are tried before shorter ones",
  },

  man = {
    "Mr.", "Mr", "Sir", "Lord", "King", "Prince", "Emperor", "Tsar", "Czar", "Sultan", "Emir", "Sheikh", "Sheik",
    "Shaikh", "Shah", "Duke", "Count", "Baron", "Earl", "Pope", "Cardinal", "Archbishop", "Bishop", "Monsignor",
    "Father", "Fr.", "Brother", "Imam", "Ayatollah", "Grand Ayatollah", "Mullah", "Patriarch", "Metropolitan",
    "Rabbi", "Crown Prince", "Congressman", "Chairman", "Vice Chairman", "Businessman", "Herr", "Monsieur", "Senor",
    "Uncle",
  },
  woman = {
    "Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Madam", "Madame", "Lady", "Dame", "Queen", "Princess", "Empress",
    "Duchess", "Countess", "Baroness", "Sister", "Mother", "Congresswoman", "Chairwoman", "Frau", "Senora", "Aunt",
    "First Lady",
  },
  either = {
    "Dr.", "Dr", "Doctor", "Prof.", "Prof", "Professor", "Rev.", "Rev", "Reverend", "Hon.", "President",
    "Vice President", "Vice-President", "Prime Minister", "Deputy Prime Minister", "Premier", "Vice Premier",
    "Chancellor", "Vice Chancellor", "Minister", "Foreign Minister", "Defense Minister", "Defence Minister",
    "Finance Minister", "Interior Minister", "Justice Minister", "Energy Minister", "Health Minister",
    "Trade Minister", "Economy Minister", "Education Minister", "Environment Minister", "Transport Minister",
    "Labour Minister", "Agriculture Minister", "Culture Minister", "First Minister", "Chief Minister",
    "Minister of the Interior", "Minister of Justice", "Minister of Finance", "Minister of Defense",
    "Minister of Defence", "Minister of Foreign Affairs", "Minister of Health", "Minister of Education",
    "Minister of Energy", "Minister of Trade", "Minister of the Environment", "Minister of Agriculture",
    "Minister of Transport", "Secretary of the Treasury", "Secretary of the Interior", "Secretary of Homeland Security",
    "Deputy Foreign Minister", "Deputy Defense Minister", "Deputy Minister", "Home Secretary", "Foreign Secretary",
    "Secretary", "Secretary of State", "Secretary of Defense", "Defense Secretary", "Defence Secretary",
    "Treasury Secretary", "Press Secretary", "Secretary General", "Secretary-General", "General Secretary",
    "Under Secretary", "Undersecretary", "Deputy Secretary", "Assistant Secretary", "Attorney General",
    "Solicitor General", "Prosecutor", "Prosecutor General", "Senator", "Sen.", "Senators", "Sens.",
    "Representative", "Rep.", "Reps.", "Governor", "Gov.", "Gov", "Lieutenant Governor", "Lt. Gov.", "Mayor",
    "Deputy Mayor", "Councillor", "Councilor", "Councilman", "Councilwoman", "Alderman", "Speaker",
    "Majority Leader", "Minority Leader", "House Speaker", "Whip", "Deputy", "Chair", "Chairperson", "Commissioner",
    "Director", "Managing Director", "Executive Director", "Deputy Director", "Director General", "Chief Executive",
    "CEO", "CFO", "COO", "CTO", "Chief of Staff", "Chief Justice", "Justice", "Judge", "Magistrate", "Counsel",
    "Ambassador", "Consul", "Envoy", "Special Envoy", "High Representative", "High Commissioner", "Spokesman",
    "Spokeswoman", "Spokesperson", "General", "Gen.", "Major General", "Maj. Gen.", "Lieutenant General",
    "Lt. Gen.", "Brigadier General", "Brig. Gen.", "Brigadier", "Field Marshal", "Marshal", "Colonel", "Col.",
    "Lieutenant Colonel", "Lt. Col.", "Major", "Maj.", "Captain", "Capt.", "Lieutenant", "Lt.", "Sergeant", "Sgt.",
    "Staff Sgt.", "Corporal", "Cpl.", "Private", "Pvt.", "Pfc.", "Admiral", "Adm.", "Rear Admiral", "Rear Adm.",
    "Vice Admiral", "Vice Adm.", "Commander", "Cmdr.", "Commodore", "Officer", "Detective", "Inspector",
    "Superintendent", "Constable", "Sheriff", "Deputy Sheriff", "Police Chief", "Chief", "Agent", "Special Agent",
    "Coach", "Head Coach", "Manager", "Editor", "Comrade", "Leader", "Supreme Leader", "Party Leader",
    "Opposition Leader", "Candidate", "Analyst", "Author", "Actor", "Actress", "Singer", "Attorney", "Lawyer",
    "Reporter", "Correspondent", "Pastor", "Lama", "Dalai", "Maestro", "Ex-President", "Vice", "Acting President",
    "Interim President", "President-elect", "Prime Minister-elect", "Former President", "Former Prime Minister",
  },

  -- Offices that are addressed so, without a name: "Mr. President", "Madam Speaker".
  addressed = {
    "president", "speaker", "chairman", "chair", "secretary", "mayor", "governor", "ambassador", "minister", "justice",
    "chancellor", "director", "moderator", "chairwoman", "foreman", "clerk",
  },

  -- Titles that any capitalised word behind them proves to be a name.
  honorific = {
    "Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Miss", "Sir", "Lord", "Lady", "Dame", "Dr.", "Dr", "Sen.", "Rep.", "Gov.",
    "Gen.", "Col.", "Maj.", "Capt.", "Lt.", "Sgt.", "Adm.", "Rev.", "Prof.",
  },

  -- Words that may stand between a title and what it is about: "President of
  -- Russia Oleg Varga", "Chairman of the PRC Hu Wenli".
  links = { "of", "the", "for" },

  -- After the name, part of it and telling one bearer from another.
  suffixes = {
    "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XII", "XIII", "XIV", "XVI",
  },
  -- What somebody holds, behind the name and no part of it.
  honours = {
    "KC", "QC", "MP", "MEP", "MSP", "OBE", "MBE", "CBE", "KBE", "DBE", "PhD", "Ph.D.", "MD", "M.D.", "FRS", "Esq",
    "Esq.",
  },
}
