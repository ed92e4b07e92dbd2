-- Forms the tokenizer and the sentence splitter must know. Case and marks do
-- not count in a key. The letters:
--
--   n  keeps its point, never ends a sentence   e  keeps its point, may end one
--   d  keeps its point before a number          p  prefix that keeps its hyphen
--   s  opens a sentence behind an "e"           v  verb of saying
--
-- N, E and D are n, e and d for forms that ask for a capital, because in small
-- letters they are other words ("he sat.", "in mass."). Initials ("J. K.") and
-- single letters with points ("U.N.") are known by rule.
return {
  meta = { source = "written for Parallax", license = "MIT" },

  abbreviations = {
    -- Titles and ranks: a name follows.
    ["Mr."] = "N", ["Mrs."] = "N", ["Ms."] = "N", ["Mx."] = "N", ["Messrs."] = "N", ["Mmes."] = "N", ["Mme."] = "N",
    ["Mlle."] = "N", ["Dr."] = "N", ["Drs."] = "N", ["Prof."] = "N", ["Profs."] = "N", ["Rev."] = "N",
    ["Revd."] = "N", ["Fr."] = "N", ["Hon."] = "N", ["Msgr."] = "N", ["Mgr."] = "N", ["Abp."] = "N", ["Bp."] = "N",
    ["Sra."] = "N", ["Srta."] = "N", ["Pres."] = "N", ["Sen."] = "N", ["Sens."] = "N", ["Rep."] = "N",
    ["Reps."] = "N", ["Gov."] = "N", ["Govs."] = "N", ["Amb."] = "N", ["Sec."] = "N", ["Ald."] = "N",
    ["Atty."] = "N", ["Asst."] = "N", ["Assoc."] = "N", ["Gen."] = "N", ["Gens."] = "N", ["Col."] = "N",
    ["Cols."] = "N", ["Maj."] = "N", ["Capt."] = "N", ["Cmdr."] = "N", ["Comdr."] = "N", ["Cdr."] = "N",
    ["Lt."] = "N", ["Sgt."] = "N", ["Sgts."] = "N", ["Cpl."] = "N", ["Pvt."] = "N", ["Pfc."] = "N", ["Pte."] = "N",
    ["Spc."] = "N", ["Adm."] = "N", ["Brig."] = "N", ["Ens."] = "N", ["Sqn."] = "N", ["Flt."] = "N",
    ["Supt."] = "N", ["Insp."] = "N", ["Det."] = "N", ["Mt."] = "N", ["Natl."] = "N", ["Univ."] = "N",
    ["Dist."] = "N", ["Pty."] = "N",
    -- Behind a name.
    ["Jr."] = "E", ["Sr."] = "E", ["Esq."] = "E", ["St."] = "E", ["Ste."] = "E", ["Ave."] = "E", ["Blvd."] = "E",
    ["Rd."] = "E", ["Hwy."] = "E", ["Dept."] = "E", ["Govt."] = "E", ["Assn."] = "E",
    -- Companies.
    ["Inc."] = "E", ["Corp."] = "E", ["Co."] = "E", ["Cos."] = "E", ["Ltd."] = "E", ["Ltda."] = "E",
    ["Bros."] = "E", ["Plc."] = "E", ["Bhd."] = "E", ["Mfg."] = "E", ["Intl."] = "E",
    ["S.p.A."] = "e", ["S.A."] = "e", ["N.V."] = "e", ["B.V."] = "e", ["A.G."] = "e",
    -- Months and days. "Sat." and "Sun." are words as well, and wait for a number.
    ["Jan."] = "E", ["Feb."] = "E", ["Mar."] = "E", ["Apr."] = "E", ["Jun."] = "E", ["Jul."] = "E", ["Aug."] = "E",
    ["Sep."] = "E", ["Sept."] = "E", ["Oct."] = "E", ["Nov."] = "E", ["Dec."] = "E", ["Mon."] = "E", ["Tue."] = "E",
    ["Tues."] = "E", ["Wed."] = "E", ["Thu."] = "E", ["Thurs."] = "E", ["Fri."] = "E",
    ["Sat."] = "D", ["Sun."] = "D",
    -- States as the wires shorten them.
    ["Ala."] = "E", ["Ariz."] = "E", ["Ark."] = "E", ["Calif."] = "E", ["Colo."] = "E", ["Conn."] = "E",
    ["Del."] = "E", ["Fla."] = "E", ["Ga."] = "E", ["Ill."] = "E", ["Ind."] = "E", ["Kan."] = "E", ["Ky."] = "E",
    ["La."] = "E", ["Md."] = "E", ["Mass."] = "E", ["Mich."] = "E", ["Minn."] = "E", ["Miss."] = "E", ["Mo."] = "E",
    ["Mont."] = "E", ["Neb."] = "E", ["Nev."] = "E", ["Okla."] = "E", ["Ore."] = "E", ["Pa."] = "E",
    ["Tenn."] = "E", ["Tex."] = "E", ["Vt."] = "E", ["Va."] = "E", ["Wash."] = "E", ["Wis."] = "E", ["Wyo."] = "E",
    ["W.Va."] = "E", ["Ont."] = "E", ["Que."] = "E", ["Alta."] = "E", ["Sask."] = "E",
    -- Countries and bodies. Others of single letters need no entry.
    ["U.S."] = "e", ["U.K."] = "e", ["U.N."] = "e", ["E.U."] = "e", ["U.S.A."] = "e", ["U.S.S.R."] = "e",
    ["U.A.E."] = "e", ["D.C."] = "e",
    -- Times of day, eras, degrees.
    ["a.m."] = "e", ["p.m."] = "e", ["A.D."] = "e", ["B.C."] = "e", ["B.C.E."] = "e", ["C.E."] = "e",
    ["Ph.D."] = "e", ["M.D."] = "e", ["B.A."] = "e", ["M.A."] = "e", ["M.B.A."] = "e", ["B.Sc."] = "e",
    ["M.Sc."] = "e", ["M.Phil."] = "e", ["D.Phil."] = "e", ["LL.B."] = "e", ["LL.M."] = "e",
    -- Latin and learned: the sentence goes on.
    ["e.g."] = "n", ["i.e."] = "n", ["cf."] = "n", ["vs."] = "n", ["v."] = "n", ["viz."] = "n", ["approx."] = "n",
    ["esp."] = "n", ["incl."] = "n", ["feat."] = "n", ["misc."] = "n", ["avg."] = "n", ["transl."] = "n",
    -- Latin and learned: the sentence may end.
    ["etc."] = "e", ["al."] = "e", ["ibid."] = "e", ["eds."] = "e", ["ft."] = "e", ["lb."] = "e", ["lbs."] = "e",
    ["oz."] = "e", ["hrs."] = "e", ["mins."] = "e", ["yrs."] = "e", ["pct."] = "e",
    -- Before a number.
    ["No."] = "d", ["Nos."] = "d", ["p."] = "d", ["pp."] = "d", ["vol."] = "d", ["vols."] = "d", ["fig."] = "d",
    ["figs."] = "d", ["ch."] = "d", ["art."] = "d", ["arts."] = "d", ["para."] = "d", ["sect."] = "d",
    ["pt."] = "d", ["eq."] = "d", ["ex."] = "d", ["ext."] = "d", ["tel."] = "d", ["ca."] = "d", ["c."] = "d",
    ["b."] = "d", ["d."] = "d", ["r."] = "d", ["est."] = "d", ["Rm."] = "d", ["Apt."] = "d",
    -- Prefixes that keep their hyphen before a small letter.
    ["anti-"] = "p", ["co-"] = "p", ["counter-"] = "p", ["cross-"] = "p", ["de-"] = "p", ["e-"] = "p",
    ["ex-"] = "p", ["extra-"] = "p", ["inter-"] = "p", ["intra-"] = "p", ["macro-"] = "p", ["mega-"] = "p",
    ["micro-"] = "p", ["mid-"] = "p", ["mini-"] = "p", ["multi-"] = "p", ["non-"] = "p", ["post-"] = "p",
    ["pre-"] = "p", ["pro-"] = "p", ["pseudo-"] = "p", ["quasi-"] = "p", ["re-"] = "p", ["semi-"] = "p",
    ["socio-"] = "p", ["sub-"] = "p", ["super-"] = "p", ["ultra-"] = "p", ["un-"] = "p",
    -- Words that, capitalised behind an abbreviation, open a sentence.
    the = "s", this = "s", that = "s", these = "s", those = "s", it = "s", its = "s", ["it's"] = "s", he = "s",
    ["he's"] = "s", his = "s", she = "s", ["she's"] = "s", her = "s", we = "s", ["we're"] = "s", our = "s",
    they = "s", ["they're"] = "s", their = "s", you = "s", your = "s", there = "s", ["there's"] = "s", here = "s",
    but = "s", ["and"] = "s", ["or"] = "s", nor = "s", yet = "s", ["in"] = "s", on = "s", at = "s", ["for"] = "s",
    from = "s", by = "s", with = "s", without = "s", as = "s", ["if"] = "s", when = "s", ["while"] = "s",
    after = "s", before = "s", since = "s", ["until"] = "s", although = "s", though = "s", because = "s",
    however = "s", who = "s", what = "s", why = "s", how = "s", where = "s", which = "s", whether = "s", now = "s",
    ["then"] = "s", also = "s", both = "s", some = "s", many = "s", most = "s", more = "s", such = "s", all = "s",
    each = "s", every = "s", another = "s", other = "s", others = "s", one = "s", two = "s", three = "s",
    once = "s", under = "s", over = "s", during = "s", among = "s", between = "s", despite = "s", according = "s",
    even = "s", only = "s", still = "s", to = "s", has = "s", have = "s", had = "s", is = "s", was = "s", are = "s",
    were = "s", does = "s", did = "s", would = "s", could = "s", should = "s", might = "s", must = "s", about = "s",
    against = "s", nearly = "s", instead = "s", moreover = "s", indeed = "s", nevertheless = "s", nonetheless = "s",
    none = "s", nothing = "s", everyone = "s", people = "s", perhaps = "s", maybe = "s", today = "s",
    yesterday = "s", tomorrow = "s", tonight = "s", meanwhile = "s", earlier = "s", later = "s", last = "s",
    ["not"] = "s", unlike = "s", like = "s", amid = "s", above = "s",
    -- Verbs that tie a name to the question or cry quoted before it.
    said = "v", says = "v", asked = "v", asks = "v", told = "v", tells = "v", added = "v", adds = "v", wrote = "v",
    writes = "v", replied = "v", replies = "v", answered = "v", answers = "v", exclaimed = "v", shouted = "v",
    cried = "v", demanded = "v", demands = "v", insisted = "v", insists = "v", warned = "v", warns = "v",
    declared = "v", declares = "v", announced = "v", argued = "v", argues = "v", stated = "v", states = "v",
    quipped = "v", joked = "v", remarked = "v", commented = "v", responded = "v", tweeted = "v", posted = "v",
    concluded = "v", concludes = "v", continued = "v", noted = "v", notes = "v", explained = "v", explains = "v",
    claimed = "v", claims = "v", recalled = "v", wondered = "v", wonders = "v", inquired = "v", queried = "v",
    questioned = "v", mused = "v", whispered = "v", yelled = "v", urged = "v", vowed = "v",
  },
}
