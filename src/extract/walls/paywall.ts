import { isArticle, isObject, type JsonLd, typesOf } from "../metadata/json-ld.ts";

/** What the page's JSON-LD says of being free. @see https://developers.google.com/search/docs/appearance/structured-data/paywalled-content */
export function claimsPaywall(objects: readonly JsonLd[]): boolean {
  return objects.some((object) => {
    const isPart = typesOf(object).some((type) => /WebPageElement|Article|CreativeWork/.test(type));
    return (isArticle(object) || isPart) && saysFalse(object.isAccessibleForFree);
  });
}

/** The selectors of the parts that are paid for. */
export function paidSelectors(objects: readonly JsonLd[]): readonly string[] {
  return objects
    .flatMap((object) => [object, object.hasPart].flat())
    .filter(isObject)
    .filter((part) => saysFalse(part.isAccessibleForFree))
    .flatMap((part) => [part.cssSelector].flat())
    .filter((selector) => typeof selector === "string" && selector.length < 200) as string[];
}

function saysFalse(value: unknown): boolean {
  return value === false || (typeof value === "string" && /^(false|no|0)$/i.test(value.trim()));
}

/** Sentences with which a wall asks for money; they stand at the end of what may be read. */
const askForMoney = new RegExp(
  [
    "subscribe (now |today )?(to|for|and) (continue|keep|read|unlock|access|get)|(already|existing) (a )?subscriber|to (continue|keep) reading|subscribers? only|for subscribers|this (article|story|content) is (reserved|only|exclusive\\w*|for)|you('ve| have) (reached|read|used) .{0,30}(free|limit)|unlock (this|full|the full)|sign up to read|become a (member|subscriber) to|start your (free )?trial",
    "(artikel|text|inhalt) .{0,30}(abonnent|plus|registriert)|jetzt (abonnieren|weiterlesen|freischalten|testen)|weiterlesen mit|mit .{0,30}(plus|abo|premium) (weiter)?lesen|um (den|diesen) (ganzen )?artikel .{0,20}zu lesen|sie haben bereits ein .{0,20}abo|exklusiv für abonnenten|lesen sie .{0,20}weiter mit",
    "réservé (à|aux) (nos |tous les )?abonné|pour lire la suite|il vous reste .{0,20}à (lire|découvrir)|déjà abonné|abonnez-vous (pour|et|dès)|la suite est réservée|article (réservé|payant)",
    "(contenido|artículo|noticia) (exclusiv\\w*|solo|reservad\\w*) .{0,20}(suscriptor|socio)|suscríbe(te|se) (para|y) |ya (soy|eres) suscriptor|para (seguir|continuar) leyendo|exclusivo para suscriptores",
    "(conteúdo|matéria|artigo|reportagem) (exclusiv\\w*|reservad\\w*|só) .{0,20}assinante|assine (para|e|já|agora)|já é assinante|para continuar (a )?lendo|continue lendo com",
    "(contenuto|articolo) (riservat\\w*|esclusiv\\w*) .{0,20}abbonat|abbonati (per|subito|ora|e)|sei già abbonato|per continuare a leggere|registrati per leggere",
    "alleen voor abonnees|word (nu )?abonnee|al abonnee|verder lezen\\?|lees (dit artikel )?verder met|exclusief voor abonnees",
    "(dostęp|artykuł|treść) .{0,20}(tylko dla|prenumerat|subskry)|dalsza część artykułu|masz już prenumeratę|wykup (dostęp|subskrypcj|prenumerat)\\w*|czytaj dalej z",
    "только (для|по) подпис|оформите подписку|чтобы (прочитать|продолжить чтение|дочитать)|доступно только подписчикам|доступ(ен|но) .{0,20}по подписке|лише для передплатник|оформіть передплату",
    "abone(lerimize|lere) özel|abone ol(un|up)? .{0,20}(oku|devam)|devamını okumak için|okumaya devam etmek için",
    "有料会員|会員限定|この記事は.{0,20}(有料|会員)|続きを(読む|お読み)には|残り\\s*\\d+\\s*文字|ログインして(続き|全文)",
    "구독자 전용|유료 (회원|구독|기사)|이 기사는 .{0,20}(구독|회원)|로그인 후 .{0,10}(이용|보실)|(订阅|訂閱|付费|付費|会员|會員)(后|後|专享|專享|用户|限定|才能|即可|内容|阅读)|剩余\\s*\\d+%|登录后.{0,6}(阅读|查看)全文",
    "للمشتركين فقط|اشترك (الآن )?(لقراءة|للقراءة|لمتابعة)|dành (riêng )?cho (thành viên|hội viên|độc giả) .{0,20}(trả phí|đăng ký|vip|premium)|đăng nhập để đọc (tiếp|toàn)",
  ].join("|"),
  "i",
);

/** Whether a short text is a wall's own words. */
export function asksForMoney(text: string): boolean {
  return askForMoney.test(text);
}
