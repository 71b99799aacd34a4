/** Addresses of consent pages that stand before a site (wallabag#3656, metascraper#216). */
const consentAddress =
  /^https?:\/\/(consent|cmp|privacy|guce|cookies?|gdpr)[\w-]*\.|\/(gdpr-?consent|cookie-?consent|consent(-?gate)?|privacy-?(gate|wall|consent)|cookie-?wall|collectconsent|zustimmung)(\/|\?|$|\.)/i;

const consentWords = [
  /\bcookies?\b|куки|クッキー|쿠키|çerez/i,
  /\b(consent|we value your privacy|your privacy|privacy (settings|choices)|accept (all|cookies)|reject all|our partners)\b/i,
  /\b(einwillig\w*|zustimm\w*|datenschutz\w*|alle akzeptieren|werbung und tracking|abo ohne tracking|mit werbung (weiter)?lesen)\b/i,
  /\b(consentement|accepter (et|tout|les)|tout (accepter|refuser)|vie privée|nos partenaires|continuer sans accepter)\b/i,
  /\b(consentimiento|aceptar (todo|todas|y|las)|rechazar (todo|todas)|privacidad|nuestros socios)\b/i,
  /\b(consenso|accetta (tutti|tutto|e)|rifiuta (tutti|tutto)|nostri partner|consentimento|aceitar (todos|tudo|e)|privacidade)\b/i,
  /\b(toestemming|akkoord|alles (accepteren|weigeren)|voorkeuren|zgod[ayę]\w*|akceptuj\w*|partnerz\w*|prywatnoś\w*)\b/i,
  /соглас\w*|конфиденциальност|同意|プライバシー|개인정보|동의|隐私|隱私|onay|gizlilik/i,
];

/** How far a text speaks of consent: different words for it on this many characters. */
function consentWeight(text: string): number {
  const hits = consentWords.reduce(
    (sum, words) => sum + (text.match(new RegExp(words.source, "gi"))?.length ?? 0),
    0,
  );
  return hits / Math.max(1, text.length / 200);
}

/**
 * Whether a cookie or privacy page stands where the article should be.
 *
 * @param text what was read as the article's text
 */
export function isConsentWall(url: string, title: string, text: string): boolean {
  const weight = consentWeight(`${title}\n${text}`);
  if (consentAddress.test(url)) return text.length < 400 || weight > 0.5;
  if (text.length > 4000) return false;
  return (
    weight >= 1.6 &&
    /cookie|consent|einwillig|zustimm|partner|同意|동의|соглас|zgod|çerez|privac|vie priv/i.test(
      text,
    )
  );
}
