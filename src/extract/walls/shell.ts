const needsScript =
  /(enable|activate|turn on|requires?|need[s]?) java ?script|javascript (is )?(required|disabled|must be|needs)|java ?script (aktivieren|ist deaktiviert|erforderlich)|(activer|activez|nécessite) java ?script|(activ[ae]r?|habilit[ae]r?|necesita|requiere) java ?script|(abilita|attiva)\w* java ?script|włącz\w* (obsługę )?java ?script|включ\w* java ?script|java ?scriptを有効|启用 ?java ?script|啟用 ?java ?script|자바스크립트/i;

const appRoot =
  /<(div|main|app-root)[^>]*\bid=["']?(root|app|__next|__nuxt|react-root|app-root|main-app|svelte|gatsby|___gatsby|q-app|ember\w*)["']?[^>]*>\s*(<div[^>]*>\s*){0,3}(<!--[\s\S]{0,200}?-->\s*)*(loading[.…]*\s*)?<\//i;

/**
 * Whether the page holds no text because it builds it in the browser.
 *
 * @param html as sent, scripts and all
 * @param textLength characters of all readable text of the page
 */
export function isShell(html: string, textLength: number): boolean {
  if (textLength > 500) return false;
  return needsScript.test(html) || appRoot.test(html);
}
