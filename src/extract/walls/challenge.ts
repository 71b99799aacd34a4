/** Titles under which a guard stands before the page; no newspaper writes such a headline. */
const challengeTitle =
  /^\W*(just a moment|attention required!|please wait|one moment, please|access (to this page has been )?denied|are you (a )?(human|robot)|you have been blocked|robot check|security check(point)?|checking your browser|verify(ing)? (that )?you('| a)re (a )?human|human verification|ddos-guard|pardon our interruption|bot verification|vercel security checkpoint|un instant|einen moment|un momento)\b/i;

/** Traces that the guards' own pages leave in their markup, and articles do not. */
const challengeTrace =
  /cdn-cgi\/challenge-platform\/h\/|id="challenge-(form|error-text|running)"|_cf_chl_opt|cf-browser-verification|px-captcha|captcha-delivery\.com|geo\.captcha-delivery|ddg-captcha|_Incapsula_Resource|aws-waf-token|awswaf\.com\/.{0,80}challenge|\/_sec\/verify|sucuri_cloudproxy_js|datadome.{0,40}captcha/i;

/**
 * Whether a guard against bots answered in the publisher's place.
 *
 * @param title the page's own title
 * @param textLength characters of readable text; a real article outweighs any trace
 */
export function isChallenge(
  html: string,
  title: string,
  textLength: number,
  status: number,
): boolean {
  if (textLength > 1500) return false;
  if (challengeTitle.test(title)) return true;
  const isRefusal = status === 401 || status === 403 || status === 429 || status === 503;
  return challengeTrace.test(html.slice(0, 200_000)) && (isRefusal || textLength < 600);
}
