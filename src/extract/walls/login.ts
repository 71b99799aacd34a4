const loginAddress =
  /\/(log-?in|sign-?in|signon|sso|auth(enticate|orize)?|oauth2?|anmeld(en|ung)|einloggen|connexion|s-?identifier|acceder|iniciar-sesion|entrar|accedi|login-?page|inloggen|logowanie|zaloguj|vhod|giris|uye-?girisi|account\/(login|signin)|user\/login|member\/login|identification)(\/|\?|$|\.(html?|php|aspx?|jsp|do))/i;

const loginHost =
  /^https?:\/\/(login|signin|auth|sso|accounts?|id|idp|konto|compte|secure|identity|oauth|passport|mojekonto|profil)\./i;

/** What a page to sign in is called. */
const loginTitle =
  /^[^\p{L}\p{N}]*(log ?in|sign ?in|log on|please (log|sign) in|member login|(bitte )?anmelden|anmeldung|einloggen|(se )?connexion|connectez-vous|s'identifier|identifiez-vous|(iniciar?|inicia) sesión|acceder|identifícate|accedi|accesso|login|entrar|iniciar sessão|faça (o )?login|acesse sua conta|inloggen|log in|zaloguj( się)?|logowanie|войти|вход( в (личный кабинет|систему|аккаунт))?|авторизация|увійти|ログイン|サインイン|登录|登入|로그인|giriş( yap)?|üye girişi|đăng nhập)(?![\p{L}])/iu;

/** A line that asks the reader to sign in before anything else. */
const loginWords =
  /^(please )?(log|sign) in (to (your account|continue|read|view)|with)|you (must|need to) (be logged in|log in|sign in)|(bitte )?melden sie sich an|loggen sie sich ein|(vous devez|veuillez) (vous )?(connecter|identifier)|connectez-vous (à votre compte|pour)|(inicia|inicie) sesión (para|con|en)|debes iniciar sesión|accedi (al tuo account|per)|effettua il login|(faça|efetue) (o )?login|entre (na sua|com sua|em sua) conta|log in (om|met|op)|je moet ingelogd|zaloguj się,? (aby|żeby|do)|musisz (się zalogować|być zalogowan)|войдите,? (чтобы|в аккаунт|в свой)|авторизуйтесь|ログインして(ください|続行|お読み)|登录(后|以)|로그인(이 필요|해 주세요|하세요|하셔야)|giriş yap(ın|malısınız)/iu;

export type LoginSigns = {
  readonly url: string;
  readonly requestedUrl: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** The page asks for a password. */
  readonly hasPassword: boolean;
  /** The page has a field for an e-mail address or a user's name, and a button. */
  readonly hasName: boolean;
  /** Of the readable text. */
  readonly weight: number;
  /** Of all that the page shows. */
  readonly wordsWeight: number;
};

/** Whether a page to sign in stands where the article should be. */
export function isLogin(signs: LoginSigns): boolean {
  const { url, requestedUrl, title, lines, hasPassword, hasName, weight, wordsWeight } = signs;
  const isAtLogin = loginAddress.test(url) || loginHost.test(url);
  const wasSent = isAtLogin && !loginAddress.test(requestedUrl) && !loginHost.test(requestedUrl);
  if (wasSent) return weight < 3000;
  const isTitled = loginTitle.test(title);
  const asks = isTitled || lines.some((line) => line.length < 160 && loginWords.test(line));
  if (hasPassword) return weight < (isAtLogin || isTitled ? 1500 : asks ? 800 : 250);
  return hasName && isTitled && weight < 800 && wordsWeight < 3000;
}
