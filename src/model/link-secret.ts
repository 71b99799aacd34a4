/** `https://name@host` and `https://name:password@host`, anywhere in a text. @see https://url.spec.whatwg.org/#url-representation */
const userInfo = /\b(https?:\/\/|feed:(?:\/\/)?)[^\s/?#<>"]+@/gi;

/** The same as it is typed without its scheme. An e-mail address is no secret. */
const bareUserInfo = /(^|\s|:\/\/)(?!mailto:)[^\s/:@]+:[^\s/]+@(?=[^\s/@]+\.)/g;

/** Whether a text holds an address with a user name or password in it, which we neither keep nor send. */
export function hasLinkSecret(text: string): boolean {
  return text.search(userInfo) >= 0;
}

/** A text as it may be shown: without the user names and passwords of its addresses. */
export function withoutLinkSecrets(text: string): string {
  return text.replace(userInfo, "$1").replace(bareUserInfo, "$1");
}
