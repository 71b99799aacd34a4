import type { Language } from "#model/language.ts";

/**
 * What the point after a word means for the end of a sentence.
 *
 * - `title`: something always follows ("Dr.", "Gen.", "z.B.")
 * - `counter`: a number follows, or else the point may end a sentence ("No. 5", "Jan. 20")
 * - `tail`: it may end a sentence, when what follows looks like a beginning ("Inc.", "etc.", "U.S.")
 */
export type AbbreviationKind = "title" | "counter" | "tail";

export type AbbreviationLists = Readonly<Record<AbbreviationKind, string>>;

/** In every language: names of people and firms travel. Lower case, without the last point. */
export const abbreviationsEverywhere: AbbreviationLists = {
  title:
    "mr mrs ms messrs dr prof st ste mt mme mlle mlles sr sra srta sig fr hr jr.-prof vs ca cf e.g i.e approx sen rep gov gen col capt lt sgt maj",
  counter: "no nr nos p pp art vol fig figs ch sec par n° nº tel ext",
  tail: "jr inc corp co ltd llc plc bros etc al u.s u.k u.s.a u.n e.u d.c a.m p.m ph.d m.d j.-c j.c",
};

export const abbreviationsOf: Readonly<Record<Language, AbbreviationLists>> = {
  en: {
    title: `gen col lt cpl sgt capt cmdr cdr adm maj brig sen rep reps sens gov lt.gov rev hon pres supt det insp fr
      ft pvt pfc amb atty treas sec'y hosp univ esp dept viz mgr rt prop messrs v p.o`,
    counter:
      "jan feb mar apr jun jul aug sept sep oct nov dec op ver eq app mon tue tues wed thu thurs fri sat sun",
    tail: "sr esq assn assoc mfg intl natl ave blvd rd ln hwy pl sq ct dist est calif fla mass conn ariz colo ga ill ind pa va wash wis mich minn tenn tex okla ore ont b.c a.d seq cit oz lb yd hr min ret r.i n.y n.j n.c s.c n.h n.d s.d n.m w.va",
  },
  fr: {
    title: "m mm mgr me pr dr c.-à-d cf ex env av p.ex",
    counter: "janv févr juill sept oct nov déc art chap al éd bd boul pag",
    tail: "cie sté hab s.a s.a.r.l av.j.-c apr.j.-c ap",
  },
  de: {
    title: `z n e e.v z.b z.t z.z z.zt b d.h d.i u u.a u.ä v v.a i.d.r o.ä bzw bspw vgl rd sog ggf inkl exkl zzgl einschl hrsg dipl dipl.-ing ing rer nat med
      phil jur habil kath ev evang geb gest gen gegr mind max min usf i s.o s.u str zt lt gem evtl insb insbes
      univ allg dt engl frz lat griech österr st stellv ehem mag verh hl fa abt fam tägl jährl`,
    counter:
      "s abs kap nrn bd aufl hnr jan feb febr mär apr jun jul aug sept okt nov dez mo di mi do fr sa so art ziff lfd jg h",
    tail: "usw etc mio mrd tsd ä t co jh jhd jhdt n.chr v.chr chr std sek uvm u.v.m",
  },
  es: {
    title:
      "a sr sra srta sres dr dra d dª dña don lic ing arq prof profa gral cnel cap tte sto sta fdo pdte admón avda av c cra dpto p.ej ee gob mons excmo excma rvdo",
    counter:
      "núm núms pág págs párr párrf arts cap caps ene feb mar abr may jun jul ago sept sep oct nov dic lun mié jue vie sáb dom aprox piso",
    tail: "uu ee.uu cía s.a s.l min seg km hs ud uds vd vds a.c d.c jj.oo ff.aa",
  },
  pt: {
    title:
      "sr sra sres srs srta dr dra drs d dª dom eng engª prof profª exmo exma sto sta gen cel cap ten maj pe arq adv av r pç trav ex min",
    counter: "núm pág págs cap caps jan fev mar abr mai jun jul ago set out nov dez tel séc",
    tail: "cia ltda s.a s.a.r.l lda a.c d.c eua km hab",
  },
  it: {
    title:
      "sig sigg sig.ra sig.na dott dott.ssa ing avv prof prof.ssa on sen gen col cap magg ten mons don arch geom rag dir amm cte v.cte f.p s.p st d ad ecc.mo egr gent spett psicol att p.es c.d sec idraul es",
    counter:
      "pag pagg cap gen feb mar apr mag giu lug ago set sett ott nov dic art artt lett nn v c co",
    tail: "ecc s.p.a s.r.l s.n.c a.c d.c ca az econ min meteor",
  },
  nl: {
    title:
      "dhr mevr mw drs ir ing mr dr prof bijv bv d.w.z m.b.t m.a.w o.a o.m i.v.m t.o.v t.a.v incl excl resp zgn aanw gen lt kol kapt jhr v d mgr n.a.v i.p.v max min",
    counter: "blz jan feb mrt apr jun jul aug sept okt nov dec nr nrs afb hfst",
    tail: "enz e.d e.a n.v b.v n.chr v.chr vnw mld mln",
  },
  hi: {
    // Titles, then the letters of English by their names: "एस. के. वर्मा".
    title:
      "डॉ डा प्रो श्री पं मो कु सं ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी आर एस टी यू वी डब्ल्यू वाई जेड",
    counter: "नं",
    tail: "",
  },
  pl: {
    title: `p np tzw tj tzn m.in dr prof inż mgr hab gen płk kpt mjr por sierż ks św ul al pl os woj pow gm red im ok itp ds sp śp zob por hr lek arch pn płd płn wsch zach szt st post tech
      bryg nadbryg asp sekc kpr plut chor ppłk ppor kmdr kom podkom nadkom insp nadinsp podinsp mł abp bp kard mec rtm pil sen`,
    counter: "nr str rozdz art ust poz godz tel tys",
    tail: "itd etc s.a",
  },
  ru: {
    title:
      "г-н г-жа проф акад доц им ул пр-т пл наб пер д т.е т.н т.к напр гл ред см ср пгт св о-в р-н обл респ руб.-долл корр кн куб кв",
    counter: "стр гл рис табл янв фев февр мар апр авг сен сент окт ноя нояб дек ст п пп тел",
    tail: "т.д т.п др пр руб долл коп тыс н.э вв чел и.о",
  },
  uk: {
    title: "п пан проф акад ім вул пл просп пров т.зв напр див ред св обл р-н о м смт гр",
    counter: "стор рис табл ст січ лют берез квіт трав черв лип серп верес жовт листоп груд тел",
    tail: "т.д т.п ін тис н.е рр",
  },
  tr: {
    title:
      "dr prof doç yrd av sn alb gen korg tümg org örn bkz yy mah cad sok apt ör müh hz m.ö m.s doç.dr",
    counter: "no s ss tel cilt sf",
    tail: "vb vs vd a.ş ltd şti yy",
  },
  sv: {
    title: "t.ex bl.a s.k d.v.s dvs dr prof kl ca c:a f.d p.g.a m.a.o resp fr hr st jfr ev",
    counter: "nr s kap jan feb mar apr jun jul aug sept okt nov dec tel",
    tail: "m.m osv o.s.v m.fl etc o.d kr mkr",
  },
  da: {
    title: "f.eks bl.a dr prof hr fr ca kl s.k d.v.s dvs pga p.g.a jf skt evt inkl",
    counter: "nr s kap jan feb mar apr jun jul aug sept okt nov dec tlf",
    tail: "m.m osv o.s.v m.fl mio mia etc kr pct",
  },
  no: {
    title: "f.eks bl.a dr prof hr fr ca kl s.k dvs pga jf skt evt inkl adm dir tidl chr",
    counter: "nr s kap jan feb mar apr jun jul aug sept okt nov des tlf",
    tail: "m.m osv o.s.v m.fl mill mrd etc kr pst",
  },
  id: {
    title: "dr drs ir prof h hj tn nn ny sdr kh bpk jl gg kab kec",
    counter: "hlm tgl",
    tail: "dll dsb tbk s.h s.e",
  },
  cs: {
    title: "p pí dr prof ing mgr mudr judr phdr doc tzv tzn např mj sv gen plk kpt npor ul nám tř",
    counter: "č str odst čl kap tis",
    tail: "atd apod mil mld s.r.o a.s kč n.l",
  },
  ca: { title: "sr sra dr dra st sta av pl", counter: "núm pàg", tail: "etc s.a" },
  ro: {
    title: "dl dna d-na d-l dr prof ing gen col str bd sf",
    counter: "nr pag art",
    tail: "etc s.a s.r.l",
  },
  hu: { title: "dr prof ifj id özv ún pl st", counter: "u sz", tail: "stb kb" },
  fi: { title: "esim ns tri prof mm ks ts", counter: "s nro klo", tail: "jne ym yms eaa" },
  el: {
    title: "κ κα κος δρ καθ π.χ βλ δηλ αρ λεωφ αγ",
    counter: "σ σελ τηλ",
    tail: "κ.λπ κ.ά κλπ π.χ μ.χ",
  },
  vi: { title: "tp ts ths gs pgs bs ks q p ô ts.bs gs.ts pgs.ts đ", counter: "tr", tail: "v.v" },
  ar: { title: "د أ م ا", counter: "ص", tail: "إلخ الخ ق.م" },
  he: { title: "ד עמ מר", counter: "מס", tail: "וכו" },
  bg: {
    title: "г-н г-жа проф акад д-р ул пл бул гр вкл напр т.н т.е св",
    counter: "стр чл ал т",
    tail: "т.г др т.н.ч лв млн млрд хил",
  },
  hr: {
    title: "npr tzv dr prof mr ing sv ul tj g gđa",
    counter: "br str čl",
    tail: "itd i.sl mil kn",
  },
};
