const needsScript =
  /(enable|activate|turn on|requires?|need[s]?|without) java ?script|javascript (is )?(required|disabled|not enabled|must be|needs)|java ?script (zu )?(aktivieren|ist (deaktiviert|erforderlich)|benötigt|einschalten)|(activer|activez|nécessite|désactivé) java ?script|java ?script (est )?(désactivé|requis|nécessaire)|(activ[ae]r?|habilit[ae]r?|necesita|requiere|precisa (de|do)) java ?script|(abilita|attiva|richiede)\w* java ?script|java ?script (in ?te ?schakelen|is vereist|staat uit)|schakel java ?script in|włącz\w* (obsługę )?java ?script|(wymaga|obsługi) java ?script|включ\p{L}* (поддержку )?java ?script|требуется java ?script|java ?scriptを(有効|オン)|java ?scriptが(必要|無効)|启用 ?java ?script|啟用 ?java ?script|자바스크립트|java ?script['’]?i (etkinleştir|açın)/iu;

const appRoot =
  /<(div|main|app-root|section)[^>]*\bid=["']?(root|app|__next|__nuxt|react-root|react-app|app-root|main-app|svelte|gatsby|___gatsby|q-app|fusion-app|ember\w*|mount|container-app)["']?[^>]*>\s*(<(div|span|p)[^>]*>\s*){0,4}(<!--[\s\S]{0,200}?-->\s*)*((loading|laden|wird geladen|chargement|cargando|caricamento|carregando|bezig met laden|ładowanie|загрузка|読み込み中|加载中|불러오는 중)[^<]{0,20})?\s*<\//i;

/** Parts of a page that stand for text on its way: grey bars and turning circles. */
const placeholder =
  /class=["'][^"']*\b(skeleton|placeholder-(line|text|content)|loading-(spinner|screen|indicator)|shimmer|spinner)\b/i;

/** Weight of all that a page shows above which it is no shell. */
const wordsWeightMax = 700;

/**
 * Whether the page holds no text because it builds it in the browser.
 *
 * @param html as sent, scripts and all
 * @param wordsWeight of all that the page shows
 * @param weight of what was read as the article's text
 */
export function isShell(html: string, wordsWeight: number, weight: number): boolean {
  if (weight > 350 || wordsWeight > wordsWeightMax * 2) return false;
  const isBuilt = appRoot.test(html) || (placeholder.test(html) && weight < 120);
  if (isBuilt) return wordsWeight <= wordsWeightMax * 2;
  return wordsWeight <= wordsWeightMax && needsScript.test(html);
}
