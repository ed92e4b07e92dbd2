-- Lexicon frames: which aspect of an event a sentence brings forward. An
-- entry by itself says little; a frame is claimed only where a sentence holds
-- two different entries of it.
return {
  meta = {
    source = "written for Parallax; dimensions after Semetko and Valkenburg (2000), Framing European Politics, "
      .. "Journal of Communication 50(2), and Boydstun et al. (2014), Tracking the Development of Media Frames "
      .. "within and across Policy Issues (Policy Frames Codebook)",
    license = "MIT",
    note = "Each form is listed. Forms of one word are joined by a slash and count as one entry.",
  },

  frames = {
    {
      class = "economic",
      reason = "costs, gains and losses, markets, jobs (Semetko and Valkenburg: economic consequences; Boydstun: economic)",
      words = {
        "economy/economies/economic/economically", "inflation/inflationary", "prices", "price increase/price increases/price rise",
        "costs/costly", "tariff/tariffs", "trade", "trade deficit", "investment/investments/investor/investors/invested",
        "unemployment/unemployed/jobless", "jobs", "wages/salaries/pay rise", "profit/profits/profitable",
        "revenue/revenues", "budget/budgets/budgetary", "deficit/deficits", "debt/debts", "taxpayer/taxpayers", "taxes/taxation/tax increase/tax cuts",
        "subsidy/subsidies/subsidised/subsidized", "recession", "growth", "gdp", "market/markets", "exports/imports/exporter/exporters",
        "shares/shareholders/share price", "stock exchange/stock market", "business deal/business deals", "million/millions/billion/billions/euros/dollars/pounds/yen/yuan/roubles/rubles",
        "economic sanctions", "interest rate/interest rates", "bankruptcy/bankrupt/insolvency",
        "funding/financing/finances/financed", "losses/loss of revenue", "treasury", "consumer/consumers", "companies/firms/industry",
        "supply chain/supply chains", "economic growth", "compensation",
      },
    },
    {
      class = "security",
      reason = "threats, war, defence, terrorism, borders (Boydstun: security and defense)",
      words = {
        "threat/threats/threatened", "military/militarily", "army/armies", "troops/soldiers", "weapon/weapons/weaponry/arms",
        "missile/missiles", "nuclear", "defence/defense/defences/defenses", "attack/attacks/attacked", "terrorism/terrorist/terrorists",
        "invasion/invaded/invade/invading", "security", "national security", "border security/border guard/border guards/border police",
        "nato", "war/wars", "conflict/conflicts", "ceasefire/cease-fire/truce", "drone/drones", "intelligence service/intelligence services/spies/espionage",
        "explosives/bomb/bombs/bombing", "occupation/occupied/occupying", "offensive/counteroffensive", "air strike/air strikes/airstrike/airstrikes/shelling",
        "warship/warships/navy/naval", "deterrence/deter", "hostilities", "insurgents/insurgency/militants/rebels", "cyberattack/cyberattacks", "martial law",
      },
    },
    {
      class = "legality",
      reason = "law, courts, rights and procedure (Boydstun: legality, constitutionality and jurisdiction)",
      words = {
        "court/courts", "law/laws", "lawsuit/lawsuits/sued/sue/suing", "judge/judges", "ruling/rulings", "verdict/verdicts",
        "constitution/constitutional/unconstitutional/constitutionality", "supreme court", "high court", "illegal/illegally/unlawful/unlawfully", "legal/legally/lawful/lawfully",
        "lawyer/lawyers/attorney/attorneys", "prosecutor/prosecutors/prosecution", "trial/trials", "appeal/appeals/appealed", "judgment/judgement/judgments",
        "rights", "human rights", "statute/statutes", "legislation/legislative", "charges/charged with/indicted/indictment", "convicted/conviction/convictions", "plaintiff/plaintiffs/defendant/defendants",
        "jurisdiction", "treaty/treaties", "regulation/regulations/regulator/regulators", "arbitration", "injunction", "evidence", "jury/juries", "international law", "compliance/violation/violations/violated",
      },
    },
    {
      class = "morality",
      reason = "right and wrong, duty, faith, honour (both: morality)",
      words = {
        "moral/morals/morality/morally", "immoral/immorality", "ethical/ethics/ethically/unethical", "sin/sins/sinful", "conscience",
        "duty/duties", "shame/ashamed/shameful", "honour/honor/honourable/honorable/dishonour", "justice/injustice/unjust", "dignity", "virtue/virtues", "god", "faith/religious/religion",
        "church/churches/clergy", "betrayal/betrayed/betray", "decency/indecent", "guilt/guilty conscience", "evil", "forgiveness/forgive", "sacred/holy",
        "right thing to do", "hypocrisy/hypocritical", "compassion/compassionate", "values", "lie/lies/lied/lying", "promise broken/broken promise/broken promises",
      },
    },
    {
      class = "politics",
      reason = "parties, elections, votes, tactics (Boydstun: political; Semetko and Valkenburg: strategy within conflict)",
      words = {
        "election/elections/electoral", "vote/votes/voted/voting", "voter/voters", "parliament/parliamentary", "congress/congressional", "senate/senator/senators", "coalition/coalitions",
        "opposition", "campaign/campaigns/campaigned", "poll/polls/polling", "party/parties", "candidate/candidates/candidacy", "lawmaker/lawmakers/legislator/legislators", "bill/bills",
        "referendum/referendums", "majority", "prime minister", "president/presidential/presidency", "minister/ministers", "cabinet", "government/governments", "deputies", "diplomat/diplomats/diplomatic/diplomacy",
        "summit/summits", "bipartisan/partisan", "ballot/ballots", "democrat/democrats/republican/republicans", "resign/resigned/resignation/resigning", "took office/won office", "no-confidence vote/vote of no confidence",
        "strategic partnership", "joint statement", "negotiations/negotiate/negotiating",
      },
    },
    {
      class = "health",
      reason = "illness, injury, care, safety of people (Boydstun: health and safety)",
      words = {
        "hospital/hospitals/hospitalised/hospitalized", "patient/patients", "doctor/doctors/physician/physicians", "nurse/nurses/midwife", "disease/diseases", "illness/illnesses/sick", "virus/viruses/infection/infections/infected",
        "epidemic/pandemic/outbreak", "vaccine/vaccines/vaccination/vaccinated", "injured/injuries/injury/wounded", "public health", "health care/healthcare", "health ministry/health minister/health agency/health authorities", "medicine/medicines/medication", "treatment/treated for",
        "surgery/stitches", "ambulance/ambulances", "cancer", "mental health/depression/suicide", "harmful/toxic/poisonous/poisoned/contaminated", "clinic/clinics", "symptom/symptoms", "death toll/fatalities", "clinical/medical", "solvent vapour/fumes/pollution",
      },
    },
    {
      class = "human interest",
      reason = "a face, a family, a feeling (Semetko and Valkenburg: human interest)",
      words = {
        "mother/mum/mom", "father/dad", "daughter/daughters", "son/sons", "child/children", "family/families", "grandmother/grandfather/grandad/grandparents", "widow/widower", "baby/babies",
        "wept/weeping/tears/cried", "grief/grieving/mourning/mourn/mourners", "heartbroken/heartbreak", "fear for/frightened/scared/terrified", "survivor/survivors", "victim/victims",
        "hug/hugged/embraced", "suffering/suffered", "anger/angry", "lost their lives/lost his life/lost her life", "lived through", "loved ones", "bedside", "funeral/buried",
      },
    },
    {
      class = "responsibility",
      reason = "who is to blame and who must act (Semetko and Valkenburg: attribution of responsibility)",
      words = {
        "blame/blamed/blames/blaming", "responsible/responsibility", "at fault", "accountable/accountability", "negligence/negligent/neglected", "failed to/failure to/failures", "cause/caused/causes", "root cause/root causes",
        "ignored warnings/was warned/were warned/warned about", "inquiry/investigation/investigate/investigated/investigating", "liable/liability", "culprit/culprits", "mismanagement/mismanaged", "cover-up", "apologise/apologize/apology/apologised/apologized", "must act/should have",
        "duty of care",  "safety record", "resign/resignation/resigned", "solution/solve/solved", "remedy",
      },
    },
    {
      class = "conflict",
      reason = "disagreement between sides, winners and losers (Semetko and Valkenburg: conflict)",
      words = {
        "dispute/disputed/disputes", "accuse/accused/accuses/accusing/accusation/accusations", "clash/clashes/clashed", "rival/rivals/rivalry", "row", "criticised/criticized/criticism/critics", "denounced/condemned/condemn", "reject/rejected/rejects/rejecting",
        "protest/protests/protesters/protested/demonstrators", "both sides/two sides", "opponents/opponent", "retaliate/retaliation/retaliated", "feud", "standoff/stand-off", "rift/split/divided", "confrontation/confrontational", "tensions/tension", "ultimatum", "counter/countered",
        "pressure", "defeat/defeated", "victory/victories", "battle/battles/battled", "boycott/boycotts", "fierce/bitter", "disagreement/disagreements/disagree/disagreed",
      },
    },
  },
}
