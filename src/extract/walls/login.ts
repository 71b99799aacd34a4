const loginAddress =
  /\/(log-?in|sign-?in|signon|sso|auth(enticate|orize)?|oauth2?|anmeld(en|ung)|connexion|acceder|iniciar-sesion|entrar|accedi|inloggen|logowanie|giris|account\/(login|signin))(\/|\?|$|\.(html?|php|aspx?))/i;

const loginHost = /^https?:\/\/(login|signin|auth|sso|accounts?|id|idp|konto|compte|secure)\./i;

/**
 * Whether a page to sign in stands where the article should be.
 *
 * @param hasPassword the page asks for a password
 */
export function isLogin(
  url: string,
  requestedUrl: string,
  hasPassword: boolean,
  text: string,
): boolean {
  const isAtLogin = loginAddress.test(url) || loginHost.test(url);
  const wasSent = isAtLogin && !loginAddress.test(requestedUrl) && !loginHost.test(requestedUrl);
  if (wasSent) return text.length < 3000;
  return hasPassword && text.length < (isAtLogin ? 1500 : 400);
}
