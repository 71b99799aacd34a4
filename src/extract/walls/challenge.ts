import type { Page } from "#model/extraction.ts";

/** Titles under which a guard stands before the page; no newspaper writes such a headline. */
const challengeTitle =
  /^[^\p{L}\p{N}]*(attention required!|access to this page has been denied|are you (a )?(human|robot)\b|you have been blocked|robot check|security checkpoint|checking your browser|verify(ing)? (that )?you('| a)re (a )?human|human verification|ddos-guard|pardon our interruption|bot verification|vercel security checkpoint|request (rejected|blocked))/iu;

/** Titles that are a guard's when they say no more, and may begin a headline when they go on. */
const bareTitle =
  /^[^\p{L}\p{N}]*(just a moment|please wait|one moment,? please|access denied|security check|client challenge|un instant|(nur )?einen moment(,? bitte)?|un momento|um momento|momentje|een ogenblik( geduld)?|chwileczkę|jeden moment|подождите|один момент|проверка браузера|(少々)?お待ちください|しばらくお待ちください|请稍候|请稍等|잠시만 기다려 주세요|잠시만요|bir dakika( lütfen)?|zugriff verweigert|accès refusé|acceso denegado|accesso negato|acesso negado|toegang geweigerd|odmowa dostępu|dostęp zabroniony|доступ (ограничен|запрещ[её]н)|アクセスが拒否されました)[^\p{L}\p{N}]*$/iu;

/** Traces that the guards' own pages leave in their markup, and articles do not. */
const challengeTrace =
  /cdn-cgi\/challenge-platform\/h\/|id="challenge-(form|error-text|running)"|_cf_chl_opt|cf-browser-verification|cf-error-details|px-captcha|captcha-delivery\.com|geo\.captcha-delivery|ddg-captcha|ddos-guard\/js-challenge|_Incapsula_Resource|incapsula incident id|aws-waf-token|awswaf\.com\/.{0,80}challenge|\/_sec\/(verify|cp_challenge)|errors\.edgesuite\.net|sucuri_cloudproxy_js|sucuri website firewall|datadome.{0,40}captcha|kpsdk|friendlycaptcha.{0,200}challenge|anubis_challenge|\/\.within\.website\/x\/cmd\/anubis/i;

/** What a guard asks of the reader, in the page's own words. */
const challengeWords =
  /verif(y|ying) (that )?you are (a )?human|(needs to|must) review the security of your connection|checking (if the site connection is secure|your browser before)|enable (javascript and )?cookies to continue|prove (that )?you('| a)re (not a robot|human)|press (&|and) hold|unusual (traffic|activity) from your|complete the (captcha|security check)|you will be (re)?(connected|directed) to .{1,80} (in just a moment|shortly)|bestätigen sie, dass sie (ein mensch|kein roboter) sind|überprüf\w+ (ihren browser|die sicherheit ihrer verbindung)|vérifi\w+ que vous êtes (un )?humain|vérification de (votre navigateur|la sécurité de votre connexion)|verifi\w+ que (usted )?(eres|es|é) (un )?(ser )?humano|comprob\w+ (que eres humano|la seguridad de (la|tu|su) conexión)|verific\w+ (se (você|voce) é humano|a segurança da sua conexão)|verific\w+ (che sei (un )?umano|la sicurezza della (tua )?connessione)|controleren? (of u een mens bent|de beveiliging van (uw|je) verbinding)|zweryfikuj\w*,? że jesteś człowiekiem|sprawdzanie (twojej )?przeglądarki|подтвердите, что вы (человек|не робот)|проверя\w+ (безопасность (вашего )?соединения|ваш браузер)|あなたが(人間|ロボットではない)|人間であることを確認|接続の?(セキュリティ|安全性)を確認|确认您是真人|检查您的(浏览器|连接)|로봇이 아님|사람인지 확인|robot olmadığınızı/iu;

/** Headers by which a guard signs an answer that is its own and not the publisher's. */
function isSigned(headers: Page["headers"]): boolean {
  if (headers === undefined) return false;
  return (
    headers["cf-mitigated"] === "challenge" ||
    /^(challenge|captcha)$/i.test(headers["x-amzn-waf-action"] ?? "") ||
    "x-datadome" in headers ||
    "x-sucuri-block" in headers ||
    "x-kpsdk-ct" in headers
  );
}

/**
 * Whether a guard against bots answered in the publisher's place.
 *
 * @param title the page's own title
 * @param words all that the page shows
 * @param weight of the readable text; a real article outweighs any trace
 */
export function isChallenge(page: Page, title: string, words: string, weight: number): boolean {
  if (weight > 1500) return false;
  if (challengeTitle.test(title) || bareTitle.test(title)) return true;
  const status = page.status ?? 200;
  const isRefusal = status === 401 || status === 403 || status === 429 || status === 503;
  if (isRefusal && isSigned(page.headers)) return true;
  if (words.length < 3000 && challengeWords.test(words)) return true;
  return (isRefusal || weight < 600) && challengeTrace.test(page.html.slice(0, 200_000));
}
