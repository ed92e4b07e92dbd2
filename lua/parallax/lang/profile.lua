-- What tells one language from another: for each, its commonest function
-- words, its letters beyond a-z (or beyond the common Cyrillic ones), and
-- endings and beginnings of words that are typical of it. parallax.lang
-- compares words folded, so marks may be written or not; letters as they are.
--
-- To add a language: forty or more words that stand in every longer text, the
-- commonest first; no names, no words of the news.
return {
  meta = {
    source = "compiled for this project from general knowledge of the languages",
    license = "MIT",
    note = "commonest function words; not a frequency count of any corpus",
  },
  languages = {
    en = {
      name = "English",
      script = "Latin",
      words = [[the of and to a in that is was for it with as his on be at by i had he not but from or have an
        they which one you were her all she there would their we him been has when who will more no if out so
        said what up its about into than them can only other new some could time these two may then do first any
        my now such like our over me even most made after also did many before must through back years where
        much your way well down should because each just those how too says say t s don told while against amid
        another am us get got see know want think here oh yes does did doing being both under again during
        without between whose ago yet still since never every off until called near people three four five six
        seven eight nine ten]],
      starts = [[wh th sh kn wr thr str ]],
      ends = [[ing tion ed ly th ght ty ck sh ness ful less ers ors ies ous ow ew ees oor ee ough nce ould als ents ings
        rk rd wn ble ry lls cks]],
    },
    de = {
      name = "German",
      script = "Latin",
      letters = "äöüß",
      words = [[der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an
        werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur
        oder aber vor zur bis mehr durch man sein wurde sei prozent hatte kann gegen vom können schon wenn habe
        seine ihre dann unter wir soll ich eines jahr zwei diese dieser wieder keine seiner worden will zwischen
        immer was sagte]],
      starts = [[sch pf zw ver ge be]],
      ends = [[ung ich lich keit heit isch sch cht tz ten gen chen en ern eit ige]],
    },
    fr = {
      name = "French",
      script = "Latin",
      letters = "éèêëàâçùûîïôœ",
      words = [[de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la
        avec d l qu n s c j son mais comme ou si leur y dont aux on cette elle entre deux nous ces ont été sa
        même fait était après sans tout ses peut aussi bien être lui encore depuis très avait avant alors contre
        selon ans vous je où autres sous toujours ils toute temps ainsi moins]],
      starts = [[qu ch]],
      ends = [[eux aux eur ment que tion ais ait oir elle ette eau ique ance ez]],
    },
    es = {
      name = "Spanish",
      script = "Latin",
      letters = "áéíóúñü¿¡",
      words = [[de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha
        me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde
        está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo
        ese ahora cada otro después te otros aunque esa eso hace otra gobierno según]],
      starts = [[es qu hu]],
      ends = [[ción ado ido dad os as ando iendo ía ero aba mente ez]],
    },
    it = {
      name = "Italian",
      script = "Latin",
      letters = "àèéìòù",
      words = [[di e che la il un a per in una del non si della con le da i dei al è nel sono ma dell alla più
        gli anche lo ha come delle o se l d ci degli questo dal all sua suo nella su ai quello essere due era
        tra tutti stato dopo loro molto dalla poi fatto cui questa mi sul ancora anni ed solo hanno quando sulla
        chi alle senza cosa prima tutto perché così già io ne contro secondo]],
      starts = [[gl sc ]],
      ends = [[zione tà ato are ere ire ento oni gli sco ggi cchi ello ella ssimo]],
    },
    pt = {
      name = "Portuguese",
      script = "Latin",
      letters = "áâãàéêíóôõúç",
      words = [[de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu
        sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas
        me esse eles está você essa num nem suas às minha numa pelos foi são tem ser há ano anos era sobre ainda
        disse governo após segundo onde dois vai pode]],
      starts = [[qu]],
      ends = [[ção ções ado ido dade ão ões eiro ando mente ia aram]],
    },
    gl = {
      name = "Galician",
      script = "Latin",
      letters = "áéíóúñü",
      words = [[de a o que e do da en un para con non unha os no se na por máis as dos como pero ao súa ou polo
        pola seu das é nos xa tamén ata moi foi son esta este sobre entre desde onde cando ten ser hai anos dúas
        dous segundo nas pode lle aos despois todo todos estes sen]],
      ends = [[ción xe ado ido dade eiro]],
    },
    ca = {
      name = "Catalan",
      script = "Latin",
      letters = "àçéèíïóòúü·",
      words = [[de la i que el a en per un els les una del d l es amb no al és s ha va més o com són se també
        pel dels seva seu però aquest aquesta entre ser fins hi han molt quan on ja tot sense des anys sobre
        després perquè dues dos van havia era nou les altres segons només]],
      ends = [[ció tat ment itzar ar eix ada]],
    },
    nl = {
      name = "Dutch",
      script = "Latin",
      letters = "éëïèö",
      words = [[de van het een en in is dat op te zijn met die voor niet aan er om ook als dan maar bij of uit
        nog naar worden door over hij heeft ze wordt zich hebben tot was kan meer ik deze al werd wel geen zal
        moet zou je jaar zo we omdat veel nu ging hun onder na had dit wat haar zei waar tegen gaat twee kunnen
        zegt volgens mensen moeten andere s]],
      starts = [[ge ver sch zw wij]],
      ends = [[lijk ijk heid ing aar oor een ten den oek uur ooi rij aat]],
    },
    af = {
      name = "Afrikaans",
      script = "Latin",
      letters = "êëôîï",
      words = [[die en van in is het 'n n nie om te vir dat met op hy aan sy as wat was ook by sal deur hulle
        uit ek word kan maar sou ons jy tot of na al haar daar nog moet meer oor toe se wees my dit hierdie net
        gesê een toe geen jaar]],
      ends = [[lik heid ing nde oor aar]],
    },
    sv = {
      name = "Swedish",
      script = "Latin",
      letters = "åäö",
      words = [[och i att en som det på är av för med den till inte om ett har de var han vi men jag från hon så
        kan sig eller när än vid nu under efter hade också mot ska skulle sin där bara ut upp alla år över mer
        säger varit finns vad sedan någon mycket blir två kommer här man ha vara får blev sitt sina hur in
        mellan måste enligt]],
      ends = [[ning het ade arna erna orna en ar lig ska tion]],
    },
    da = {
      name = "Danish",
      script = "Latin",
      letters = "æøå",
      words = [[og i at det er en til på af for med den der som ikke de har et han om var vi men jeg fra så kan
        hun sig eller når ved nu under efter havde også mod skal skulle sin hvor bare ud op alle år over mere
        siger været hvad noget meget bliver to kommer her man blev mig dem kun deres dette hvis ind være få hans
        mellem efter ifølge fik gik fået måde bruges sådan selv flere ikke dog]],
      ends = [[ning hed ede erne ende else lig ske tion]],
    },
    no = {
      name = "Norwegian",
      script = "Latin",
      letters = "æøå",
      words = [[og i at det er en til på av for med den som ikke de har et han om var vi men jeg fra så kan hun
        seg eller når ved nå under etter hadde også mot skal skulle sin hvor bare ut opp alle år over mer sier
        vært hva noe mye blir to kommer her man ble meg dem deres dette hvis inn være få hans mellom ifølge mens
        både bli da etter fikk gikk fått blitt måte brukes slik selv flere dog gjennom frem ein ikkje eg frå]],
      ends = [[ning het ede ene ende else lig ske sjon]],
    },
    is = {
      name = "Icelandic",
      script = "Latin",
      letters = "áðéíóúýþæö",
      words = [[og að í á er sem við það til um var en með fyrir ekki af hann hún ég þá því eru þeir frá eftir
        hefur svo ef þetta eða upp þar nú sér hafa vera sé verið þegar þess hans við yfir þau mjög allt ár]],
      ends = [[inn ður num ið um ir]],
    },
    pl = {
      name = "Polish",
      script = "Latin",
      letters = "ąćęłńóśźż",
      words = [[w i na z się nie do to że jest o a jak po od za przez co dla oraz był ale są tym tylko już ich
        jego być tego ma może roku go przed bardzo tak lub czy jej ze które który która przy także było była
        będzie jednak kiedy bez pod nad gdy gdzie by ten ta te mnie sobie jeszcze po ludzi lat według powiedział]],
      starts = [[prz sz cz dz wy]],
      ends = [[ego ych ymi ości ować owie ów cie ają any ści cja nia]],
    },
    cs = {
      name = "Czech",
      script = "Latin",
      letters = "áčďéěíňóřšťúůýž",
      words = [[a v se na je že s o z do i to ve k pro za by ale si po jako podle od tak který které která jsou
        již bylo jeho byl jen ze však byla nebo před až co může při také ještě u než když má být více jsem není
        aby mezi proti ani jejich pod tím během kteří let už řekl kde ho]],
      starts = [[př ch vý]],
      ends = [[ého ých ými ost ovat ství ení ích ová ský]],
    },
    sk = {
      name = "Slovak",
      script = "Latin",
      letters = "áäčďéíĺľňóôŕšťúýž",
      words = [[a v sa na je že s o z do i to vo k pre za by ale si po ako podľa od tak ktorý ktoré ktorá sú už
        bolo jeho bol len zo však bola alebo pred až čo môže pri aj ešte u než keď má byť viac som nie aby medzi
        proti ani ich pod počas ktorí rokov povedal kde ho]],
      ends = [[ého ých ými osť ovať stvo enie ách ská]],
    },
    sl = {
      name = "Slovene",
      script = "Latin",
      letters = "čšž",
      words = [[in je v na se za da so z pa ki po tudi s ne o od kot bi pri do ali še iz le bo več ni bil bila
        ima kar zaradi tem ko bilo lahko že njegov vse med sem če proti ter leta brez svoj kako pred kjer nad
        tako ta to ti niso bodo dejal]],
      ends = [[ega ih imi ost ati nje ški]],
    },
    hr = {
      name = "Croatian",
      script = "Latin",
      letters = "čćđšž",
      words = [[i je u na da se za su od s a o iz koji koje koja kao što te ne bi ili sa do će nije ali samo bio
        bila po to bilo još pri već prema kako više može nakon prije također ima tijekom zbog godine dok biti
        ako svoje tko gdje dvije između protiv kada uvijek vrijeme rekao sve što netko uopće tisuća dio cijeli
        htio mjesto općina vijeće predsjednik tjedan siječnja veljače ožujka travnja svibnja lipnja srpnja
        kolovoza rujna listopada studenoga prosinca sljedeće izvješće]],
      ends = [[ije ost iti ati anja enja ski ija oga ima]],
    },
    sr = {
      name = "Serbian",
      script = "Cyrillic Latin",
      letters = "ђјљњћџčćđšž",
      words = [[и је у на да се за су од с а о из који које која као што те не би или са до ће није али само био
        била по то било још при већ према како више може након пре такође има током због године док бити ако
        своје ко где две између против када увек време рекао све i je u na da se za su od a o iz koji koje koja
        kao što ne bi ili sa do će nije ali samo bio bila po to bilo još pri već prema kako više može posle pre
        takođe ima tokom zbog godine dok biti ako svoje ko gde dve između protiv kada uvek vreme rekao sve šta
        neko uopšte hiljada deo ceo hteo mesto opština savet predsednik nedelja januara februara marta aprila
        maja juna jula avgusta septembra oktobra novembra decembra sledeće izveštaj]],
      ends = [[ost iti ati anja enja ski ija ог има]],
    },
    ro = {
      name = "Romanian",
      script = "Latin",
      letters = "ăâîșțşţ",
      words = [[de și în a la cu pe care din o că mai un pentru nu este au fost se ca sa fi dar prin sunt după
        lui ce al sau ale fie mult acest această între cel cei cele am era s-a s fără doar până ani fi când unui
        unei lor despre foarte asupra poate toate sub astfel fiind aceste avea dintre spus potrivit i le]],
      starts = [[în]],
      ends = [[ului ilor ție ul ea ește are iei oare]],
    },
    hu = {
      name = "Hungarian",
      script = "Latin",
      letters = "áéíóöőúüű",
      words = [[a az és hogy nem is egy meg ez csak de már még ha mint volt el van ki azt fel ezt vagy aki ami
        mert majd amely sem úgy kell után nagy szerint lesz nincs lehet pedig igen ott minden akkor itt most
        olyan két így én között miatt illetve során ő arra azonban valamint ennek]],
      starts = [[sz meg el]],
      ends = [[ban ben nak nek ság ség ött tak tek hoz val vel ból ből gy]],
    },
    fi = {
      name = "Finnish",
      script = "Latin",
      letters = "äöå",
      words = [[ja on ei se että oli hän en ovat mutta kun niin myös joka mitä kuin jos sen tai ole hänen nyt
        mukaan vain ollut sitä jo jotka mikä olla siitä tämä ne vielä voi kanssa ennen sekä sanoi minä olisi
        hyvin ollut vuonna jälkeen koska kuitenkin noin eivät miten sanoo tämän joita siinä kaikki mukana]],
      ends = [[ssa ssä sta stä lla llä aan een ista inen isen ksi tta ttä kin vat nut]],
    },
    et = {
      name = "Estonian",
      script = "Latin",
      letters = "äöõüšž",
      words = [[ja on ei et see oli ta kui mis ka oma aga siis kes seda veel või nii ning ma olid ole välja tema
        juba nad selle pärast mida ütles kuid enne sest üle vaid peale aasta aastal kaks väga kõik pole kas meie
        ainult saab kes]],
      ends = [[ud mine ste dest sse le st ks ne]],
    },
    lt = {
      name = "Lithuanian",
      script = "Latin",
      letters = "ąčęėįšųūž",
      words = [[ir kad yra į iš su o tai kaip apie jis bet nuo už tik ar jau po per dėl prie buvo jo taip bus
        kurie savo dar labai ne jų kai metų taip pat gali arba iki tačiau prieš kuris nėra turi jie vienas esame
        sakė pagal]],
      ends = [[as os ų ių ti mas iai us is ėjo inis]],
    },
    lv = {
      name = "Latvian",
      script = "Latin",
      letters = "āčēģīķļņšūž",
      words = [[un ir ar no par ka uz kas arī bet ne viņš to pēc gan kā jau līdz tiek vai gada tas bija viņa pie
        kur kuri šo tikai lai būs pret nav būt kad vairāk savu tika ļoti starp vēl pirms divi sacīja]],
      ends = [[as ām iem šana ība ija ējs āt ija]],
    },
    tr = {
      name = "Turkish",
      script = "Latin",
      letters = "çğıöşüİâ",
      words = [[ve bir bu da de için ile olarak çok olan daha en gibi kadar sonra ne var o ki ise her olduğu
        değil ya ama bunu yeni iki göre ben mi şey yok zaman önce dedi olduğunu oldu ancak tarafından üzerinde
        büyük bin hem diye kendi ilk etti olması eden karşı yıl içinde arasında]],
      ends = [[lar ler dır dir ında inde nın nin mış miş ması mesi ları leri acak ecek yor]],
    },
    id = {
      name = "Indonesian",
      script = "Latin",
      words = [[yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke adalah oleh karena saya ada
        mereka bisa telah tersebut kami kata tahun sudah orang dia lebih atau sebagai kepada menjadi dapat hanya
        seperti bahwa namun masih saat para kita antara setelah lain secara harus satu dua belum serta sebuah
        terhadap hingga]],
      starts = [[me ber ter pe di ng ny]],
      ends = [[kan nya an ng lah]],
    },
    vi = {
      name = "Vietnamese",
      script = "Latin",
      letters = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
      words = [[và của là có không được cho các trong một này với những đã người để khi đến về ở cũng như từ
        nhiều năm ra ông sẽ vào tại đó theo lại nhưng phải trên sau nước]],
    },
    sq = {
      name = "Albanian",
      script = "Latin",
      letters = "ëç",
      words = [[të e në që dhe për një me i nga se është ka u më si nuk do janë kjo ky por këtë tij ishte nëse
        edhe mund ai ndaj ose vetëm pas kur duke prej sipas tha mes gjatë disa shumë ndërsa asaj]],
      ends = [[it ave uar imi eve]],
    },
    eu = {
      name = "Basque",
      script = "Latin",
      words = [[eta da ez bat ere dira du izan zen hori egin baina bere dute dela hau zuen behar egiten beste
        ditu duen den nahi hala bi edo oso gero arte ondoren bezala dago]],
      starts = [[tx]],
      ends = [[aren etan ean ekin tzen eko ak]],
    },
    cy = {
      name = "Welsh",
      script = "Latin",
      letters = "âêîôûŵŷï",
      words = [[y yr yn a ac i o ar am gan wedi mae ei eu bod fod nid hyn hwn hon oedd bydd sydd fel neu ond dim
        hefyd rhwng ddim gyda dros cael ers roedd nad yw ydy pan wrth cyn ein]],
      starts = [[ll dd rh]],
      ends = [[au wyd wr iad dd wch ion]],
    },
    ga = {
      name = "Irish",
      script = "Latin",
      letters = "áéíóú",
      words = [[an na agus ar i a go is le do ag tá bhí sé sí ní nach sin seo ach mar atá faoi leis den don chun
        nó gur bhfuil siad iad am ó roimh féidir ón raibh dul thar gach]],
      starts = [[bh mh gc bp dh]],
      ends = [[acht adh igh ann tí]],
    },
    eo = {
      name = "Esperanto",
      script = "Latin",
      letters = "ĉĝĥĵŝŭ",
      words = [[la de kaj en al estas ne por ke kiu kun el li mi sed aŭ oni tiu ĝi pri por ili estis kiel povas
        vi ĉi tio tiuj kiuj per se ĉiuj nur jam plej ankaŭ dum post nun ĝis]],
      ends = [[oj ojn ajn aj as is os anta ita]],
    },
    sw = {
      name = "Swahili",
      script = "Latin",
      words = [[ya wa na kwa ni katika la za kuwa cha hiyo huo kama yake hii ambayo lakini baada pia huyo wake
        wao watu hilo bila kila sasa zaidi hadi ili mwaka yao mimi hakuna tu]],
      starts = [[ku wa ki mw]],
    },
    ru = {
      name = "Russian",
      script = "Cyrillic",
      letters = "ыэёъ",
      words = [[и в не на что с он я как это по но из к у за же от о то его для так а все они был было мы или
        если только при чтобы уже бы когда она до ее их быть этого также более после со во этом может есть была
        были где который которые году года время под между против еще нет даже сказал заявил будет без сам лет
        том]],
      ends = [[ого ть ся ции ных ние ией ский]],
    },
    uk = {
      name = "Ukrainian",
      script = "Cyrillic",
      letters = "іїєґ",
      words = [[і в не на що з він я як це по але із до у за ж від про та його для так а все вони був було ми
        або якщо тільки при щоб вже би коли вона її їх бути цього також більше після зі цьому може є була були
        де який які році року час під між проти ще немає навіть сказав заявив буде без й років]],
      ends = [[ого ти ся ції них ння ською ський]],
    },
    be = {
      name = "Belarusian",
      script = "Cyrillic",
      letters = "ўыэёі",
      words = [[і ў не на што з ён я як гэта па але да у за ад пра яго для так а усе яны быў было мы або калі
        толькі пры каб ужо яна яе іх быць гэтага таксама больш пасля можа ёсць была былі дзе які якія годзе года
        час паміж супраць яшчэ няма нават сказаў будзе без]],
      ends = [[ага ць ца цыі ных ння скі]],
    },
    bg = {
      name = "Bulgarian",
      script = "Cyrillic",
      letters = "ъ",
      words = [[и в не на че с той аз как това по но от за да се са е ще до си го за така а всички те беше ние
        или ако само при вече би когато тя й им бъде също повече след със може има били къде който които година
        време под между против още няма дори каза заяви без към през което този тази като бе във]],
      ends = [[та то ът ите ния ва ски ата]],
    },
    mk = {
      name = "Macedonian",
      script = "Cyrillic",
      letters = "ѓќѕјљњџ",
      words = [[и во не на што со тој како ова по но од за да се е ќе до си го така а сите тие беше ние или ако
        само при веќе би кога таа им биде исто повеќе може има биле каде кој кои година време под меѓу против
        уште нема дури рече без кон низ ги ја му ќе оваа овој]],
      ends = [[та то от ите ње ски ата]],
    },
    kk = {
      name = "Kazakh",
      script = "Cyrillic",
      letters = "әғқңөұүһі",
      words = [[және бұл бір мен да де үшін деп осы ол болып емес туралы жылы оның сол кейін арқылы бойынша көп
        болды дейін тек ең бар екі қазақстан деген]],
      ends = [[лар лер дың дің тың ған ген]],
    },
    ar = {
      name = "Arabic",
      script = "Arabic",
      words = [[في من على إلى أن عن التي مع هذا الذي ما لا كان هذه بعد بين قد ذلك كما لم أو كل قال وقال حول خلال
        عام وفي ولا]],
    },
    fa = {
      name = "Persian",
      script = "Arabic",
      letters = "پچژگکی",
      words = [[در به از که این را با است برای آن یک خود تا بر نیز شده هم بود می شد گفت کرد او ما یا های سال دو]],
    },
    ur = {
      name = "Urdu",
      script = "Arabic",
      letters = "ٹڈڑےںہپچگ",
      words = [[کے کی میں ہے سے کا نے اور کو پر کہ ہیں اس یہ بھی نہیں کر تھا گیا ایک لیے وہ تو ہو گئی کیا]],
    },
    el = { name = "Greek", script = "Greek" },
    he = { name = "Hebrew", script = "Hebrew" },
    hy = { name = "Armenian", script = "Armenian" },
    ka = { name = "Georgian", script = "Georgian" },
    hi = { name = "Hindi", script = "Devanagari" },
    bn = { name = "Bengali", script = "Bengali" },
    ta = { name = "Tamil", script = "Tamil" },
    th = { name = "Thai", script = "Thai" },
    ko = { name = "Korean", script = "Hangul" },
    ja = { name = "Japanese", script = "Kana" },
    zh = { name = "Chinese", script = "Han" },
  },
  -- Letters of one script as byte patterns of UTF-8, and how many letters of
  -- an alphabet one of them is worth.
  scripts = {
    { name = "Latin", worth = 1, "%a", "[\xC3-\xC9][\x80-\xBF]", "\xE1[\xBA\xBB][\x80-\xBF]" },
    { name = "Greek", worth = 1, "[\xCD-\xCF][\x80-\xBF]", "\xE1[\xBC-\xBF][\x80-\xBF]" },
    { name = "Cyrillic", worth = 1, "[\xD0-\xD3][\x80-\xBF]" },
    { name = "Armenian", worth = 1, "\xD4[\xB0-\xBF]", "\xD5[\x80-\xBF]", "\xD6[\x80-\x8F]" },
    { name = "Hebrew", worth = 1, "\xD7[\x80-\xBF]" },
    { name = "Arabic", worth = 1, "[\xD8-\xDB][\x80-\xBF]" },
    { name = "Devanagari", worth = 1, "\xE0[\xA4\xA5][\x80-\xBF]" },
    { name = "Bengali", worth = 1, "\xE0[\xA6\xA7][\x80-\xBF]" },
    { name = "Tamil", worth = 1, "\xE0[\xAE\xAF][\x80-\xBF]" },
    { name = "Thai", worth = 1, "\xE0[\xB8\xB9][\x80-\xBF]" },
    { name = "Georgian", worth = 1, "\xE1\x83[\x80-\xBF]" },
    { name = "Hangul", worth = 3, "\xE1[\x84-\x87][\x80-\xBF]", "[\xEA-\xED][\x80-\xBF][\x80-\xBF]" },
    { name = "Kana", worth = 3, "\xE3[\x81-\x83][\x80-\xBF]" },
    { name = "Han", worth = 3, "[\xE4-\xE9][\x80-\xBF][\x80-\xBF]" },
  },
}
