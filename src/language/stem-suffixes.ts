import type { Language } from "#model/language.ts";

/**
 * Inflections and the commonest derivations of each language, for `stem`.
 * Own lists in the spirit of the light stemmers of Savoy.
 *
 * @see https://doi.org/10.1145/1141277.1141523 (Savoy 2006)
 */
export const stemSuffixes: Readonly<Record<Language, string>> = {
  fr: `issements issement issant atrices atrice ations ation ateurs ateur euses euse eurs eur ements ement ités ité
    ives ive ifs if ables able istes iste ances ance ences ence iques ique eraient erait eront era aient ait ais
    èrent antes ante ants ant ées ée és é iers ières ier ière er ez ira ir ies ie it is es e s x nt`,
  de: `ungen ung heiten heit keiten keit lichen licher liches lichem liche lich ischen ischer isches ischem ische
    isch igen iger iges igem ige ig schaften schaft innen in erinnen erin ern ers er ens en em es et te ten e n s t`,
  es: `aciones ación adores adoras adora ador amente mente idades idad ivos ivas ivo iva ables able ibles ible istas
    ista ancias ancia encias encia ándose iéndose ando iendo aban aba ían ía aron ieron arán erán irán ará erá irá arían
    aría ería iría ados adas ado ada idos idas ido ida ar er ir an en ó as es os a e o s`,
  pt: `ações ação adores adoras adora ador amente mente idades idade ivos ivas ivo iva áveis ável íveis ível istas ista
    âncias ância ências ência ando endo indo avam ava iam ia aram eram iram arão erão irão ará erá irá ariam aria eria
    iria ados adas ado ada idos idas ido ida ões ão ais al eis el ar er ir ou am em as es os a e o s`,
  it: `azioni azione atori atore atrici atrice amente mente ità ivi ive ivo iva abili abile ibili ibile isti iste ista
    anze anza enze enza ando endo avano ava evano eva ivano arono irono eranno erà ranno rà ebbe ati ate ato ata
    uti ute uto uta iti ite ito ita are ere ire ano ono ò i e a o`,
  nl: `ingen ing heden heid lijke lijk ische isch eren erend eerde eerd aren baren baar schappen schap tjes tje jes je
    sters ster aars aar ers er den de ten te en e s t d`,
  pl: `owania owaniem owanie owany owana owane owych owego owej owym owi owie ości ością ość ego emu ych ymi ym ich
    imi im iej ej ami ach om ów ie iu ia ią ię ał ała ało ali ały ać eć ić yć uje ują ą ę y i a e o u`,
  ru: `иями ями ами иях ях ах иям ям ам ией ей ий ой ый ого его ому ему ыми ими ым им ых их ую юю ая яя ое ее ые ие
    ости остью ость ений ения ение ению ением аций ации ация ацию ацией овал овала овали ывает ают яют ует уют ает
    яет ит ят ил ила или ал ала али ать ять еть ить ов ев ом ем ы и а я о е у ю ь`,
  uk: `іями ями ами іях ях ах ям ам ією ею єю ою ий ій ого ього ому ьому ими іми им ім их іх ую юю ая яя ое еє ові еві
    ості істю ість ення енням енню ації ація ацію ацією ував увала ували ують ює ує ає ять ить ив ила или ав ала али
    ати яти іти ити ів їв ом ем єм и і ї а я о е у ю ь`,
  tr: `larının lerinin larına lerine larını lerini larında lerinde ların lerin ları leri lardan lerden larda lerde lara
    lere lar ler ının inin unun ünün ından inden undan ünden ında inde unda ünde ına ine una üne ını ini unu ünü nın
    nin nun nün dan den tan ten da de ta te yı yi yu yü ya ye sı si su sü dı di du dü tı ti tu tü ın in un ün ım im ı i u ü a e`,
  sv: `heterna heten heter het ningarna ningen ningar ning elserna elsen elser else arnas ernas arna erna orna ande
    ade arens aren are ens ets ar er or en et as es a e s t`,
  da: `hederne heden heder hed ningerne ningen ninger ning elserne elsen elser else ernes erne ende erens eren erer
    ede ens ets er en et es e s t`,
  no: `hetene heten heter het ningene ningen ninger ning elsene elsen elser else enes ene ende erens eren erne ere
    ede ens ets er en et es e s t a`,
  fi: `suudessa suuden suutta suus isissa issa issä ista istä iksi illa illä ilta iltä ille ina inä iden jen ien ssa
    ssä sta stä lla llä lta ltä lle ksi na nä tta ttä ta tä in en an än on a ä n t i`,
  cs: `ováním ování ovaný ovala ovali oval ových ového ovou ové ový ostmi ostech ostí osti ost ího ému ými ých ým
    ech ách ami emi ům ou ů y i a e o u í é á ě`,
  hu: `okkal ekkel okból ekből oknak eknek okban ekben okat eket ával ével ból ből nak nek ban ben val vel hoz hez höz
    tól től ról ről ra re ba be ért ok ek ök ak át ét ot et öt t k a e`,
  ro: `urilor ilor elor ului urile ile ele uri ează ându ând ată ați ate at lui ul ea ii ei e i a ă u`,
  id: `kannya annya inya kan nya an i lah kah`,
  ca: `acions ació adors ador ament ment itats itat ius iva ives iu ables able istes ista ant ent ava aven aran arà ats
    ades at ada ar er ir es os a e s`,
  el: `ούμε ούνται ονται εται όταν ήθηκε ήθηκαν ησης ηση ματα ματος ων ους ες ης ος ου οι ας α η ο ι ε ς`,
  ko: `에서는 에서도 으로는 으로부터 에게서 이라는 이라고 라고 라는 까지 부터 에서 에게 께서 으로 처럼 보다 이나 이며 이고 했다 한다 하는
    하고 하며 하기 된다 됐다 되는 들은 들이 들을 들의 은 는 이 가 을 를 의 에 로 와 과 도 만 나`,
  ar: `ياتها ياته هما كما اتها اته ات ون ين ان ها هم هن كم نا ية ته تها وا ه ة ي ا`,
  hi: `ियों ाओं ियाँ ाएँ ों ें ाँ ी ा े ि ो ू ु`,
  ur: `وں یوں یاں یں ات ی ے ا ہ`,
  bg: `овете ията ият ите ата ето ът ят та то те ове и а о е я`,
  he: `ויות יות ות ים יה ית ה`,
};
