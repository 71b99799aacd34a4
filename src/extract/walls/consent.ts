import { textWeight } from "./page-lines.ts";

/** Addresses of consent pages that stand before a site (wallabag#3656, metascraper#216). */
const consentAddress =
  /^https?:\/\/(consent|cmp|privacy|guce|cookies?|gdpr)[\w-]*\.|\/(gdpr-?consent|cookie-?consent|consent(-?gate)?|privacy-?(gate|wall|consent)|cookie-?wall|collectconsent|zustimmung|rodo)(\/|\?|$|\.)/i;

/** What consent pages speak of and ask for, by language. Each hit counts. */
const consentWords = new RegExp(
  [
    "\\bcookies?\\b|куки|クッキー|쿠키|çerez",
    "\\b(consent|we value your privacy|your privacy|privacy (settings|choices)|accept (all|cookies|and)|reject all|our partners|legitimate interest)\\b",
    "\\b(einwillig\\w*|zustimm\\w*|datenschutz\\w*|alle akzeptieren|werbung und tracking|abo ohne tracking|mit werbung (weiter)?lesen|drittanbieter\\w*)\\b",
    "\\b(consentement|accepter (et|tout|les)|tout (accepter|refuser)|vie privée|nos partenaires|continuer sans accepter|traceurs)(?![\\p{L}])",
    "\\b(consentimiento|aceptar (todo|todas|y|las)|rechazar (todo|todas)|privacidad|nuestros socios)\\b",
    "\\b(consenso|accetta (tutti|tutto|e)|rifiuta (tutti|tutto)|nostri partner|preferenze)\\b",
    "\\b(consentimento|aceitar (todos|tudo|e)|rejeitar (todos|tudo)|privacidade|nossos parceiros)\\b",
    "\\b(toestemming|akkoord|alles (accepteren|weigeren)|voorkeuren|partners)\\b",
    "(?<!\\p{L})(zgod[ayęy]\\p{L}*|akceptuj\\p{L}*|partner(zy|ów|om|ami)|prywatnoś\\p{L}*|przetwarzan\\p{L}*)",
    "согласи[еяю]\\p{L}*|согласен|конфиденциальност\\p{L}*|персональных данных|партн[её]р\\p{L}*",
    "同意|プライバシー|パートナー|パーソナライズ",
    "개인정보|동의|파트너|隐私|隱私|合作伙伴|接受全部",
    "(?<!\\p{L})(onay\\p{L}*|gizlilik|tümünü (kabul|reddet)\\p{L}*|ortaklar\\p{L}*)",
  ].join("|"),
  "giu",
);

/** Without one of these a text may speak of privacy for other reasons. */
const consentSubject =
  /cookie|consent|einwillig|zustimm|partner|partenaire|traceur|同意|동의|куки|соглас|zgod|çerez|クッキー|쿠키|privac|privat|vie priv/i;

/** A button that answers a consent question. */
const consentButton =
  /^(i (agree|accept)|agree( and (close|continue|proceed))?|accept( all)?( (and|&) (close|continue))?|accept (all )?cookies|got it|reject all|manage (options|preferences|settings)|alle[sn]? (akzeptieren|annehmen|ablehnen)|akzeptieren( und weiter(lesen)?)?|zustimmen( und weiter(lesen)?)?|einverstanden|einwilligen( und weiter)?|(tout )?accepter( (et (fermer|continuer)|tout))?|tout (accepter|refuser)|j'accepte|continuer sans accepter|aceptar( (todo|todas|y continuar|y cerrar|cookies))?|rechazar( (todo|todas))?|accett[ao]( (tutti|tutto|e continua))?|rifiuta( (tutti|tutto))?|aceitar( (todos|tudo|e continuar|e fechar))?|rejeitar( (todos|tudo))?|akkoord|(alles )?accepteren|alles weigeren|ja, ik ga akkoord|zgadzam się|akceptuj(ę)?( wszystk\p{L}+)?|przejdź do serwisu|odrzuć( wszystk\p{L}+)?|принять( все)?|соглас(ен|иться)|отклонить( все)?|同意(する|して(続ける|進む))|すべて(許可|承諾|同意|受け入れる)|同意并继续|全部接受|(모두 )?동의(함|하기)?|모두 허용|kabul et|tümünü (kabul et|reddet))$/iu;

/** Different hits for consent on every 200 characters. */
function consentDensity(text: string): number {
  return (text.match(consentWords)?.length ?? 0) / Math.max(1, textWeight(text) / 200);
}

export type ConsentSigns = {
  readonly url: string;
  readonly title: string;
  /** What was read as the article's text; empty when none was found. */
  readonly text: string;
  /** All that the page shows. */
  readonly words: string;
  /** The texts of its lines, buttons among them. */
  readonly lines: readonly string[];
};

/** Whether a cookie or privacy page stands where the article should be. */
export function isConsentWall({ url, title, text, words, lines }: ConsentSigns): boolean {
  const read = text === "" ? words.slice(0, 5000) : text;
  const isNamed = consentAddress.test(url);
  if (!isNamed && (textWeight(read) > 4000 || !consentSubject.test(read))) return false;
  const density = consentDensity(`${title}\n${read}`);
  if (isNamed) return textWeight(read) < 400 || density > 0.5;
  if (density >= 1.6) return true;
  // A short page that asks and holds the buttons, in whatever proportion of words.
  const asks = lines.some((line) => consentButton.test(line));
  return asks && density >= 0.9 && textWeight(words) < 4000;
}
