/**
 * `https://name@host` and `https://name:password@host`, anywhere in a text; also where the password holds what ends a host, as in
 * "https://ana:p/w@host": what stands behind the colon is no port there, or what stands before it no public host.
 *
 * @see https://url.spec.whatwg.org/#url-representation
 */
const userInfo =
  /\b(https?:\/\/|feed:(?:\/\/)?)(?:[^\s/?#<>"]+@|[^\s/?#<>"@:[\]]+:(?!\d*(?:[/?#\s]|$))[^\s<>"]{0,300}@|[^\s/?#<>"@:.[\]]+:\d+[/?#][^\s<>"]{0,300}@(?=[^\s/?#@.]+\.))/gi;

/** The same as it is typed without its scheme. An e-mail address is no secret. */
const bareUserInfo = /(^|\s|:\/\/)(?!mailto:)[^\s/:@[]+:(?!\/|\d+\/)\S{1,300}@(?=[^\s/@]+\.)/g;

/** A password among the parameters of an address. */
const password = /[?&](?:pass(?:word|wd|code)?|pwd)=[^&\s]/i;

/** Parameters that open what is behind an address to whoever has them; a plain number is the page's own name. */
const keyName =
  /^(?:[a-z\d]+[-_])*(?:access|api|auth|feed|private|rss|secret|user)?(?:token|key|sig(?:nature)?|secret|auth(?:orization)?|credential)s?(?!=\d+$)(?:=|$)/i;

/** With these a subscriber lets others read an article; they are there to be passed on. */
const giftName = /^(?:[a-z\d]+[-_])*(?:gift|unlocked)(?:[-_]?[a-z]+)*(?:=|$)/i;

/** Whether a text holds an address with a user name or password in it, which we neither keep nor send. */
export function hasLinkSecret(text: string): boolean {
  return text.search(userInfo) >= 0 || password.test(text);
}

/** A text as it may be shown: without the user names and passwords of its addresses. */
export function withoutLinkSecrets(text: string): string {
  return text
    .replace(userInfo, "$1")
    .replace(bareUserInfo, "$1")
    .replace(new RegExp(`(${password.source})[^&\\s]*`, "gi"), (found) =>
      found.replace(/=.*/s, "=…"),
    );
}

/** Whether an address may be what opens its page: it holds a key, or the code of a gift. */
export function hasKey(address: string): boolean {
  return parametersOf(address).some((one) => keyName.test(one) || giftName.test(one));
}

/** An address as it may be shown to others than who gave it: without keys, which may be one person's own. */
export function withoutKeys<Address extends string>(address: Address): Address {
  const all = parametersOf(address);
  const kept = all.filter((one) => !keyName.test(one));
  if (kept.length === all.length) return address;
  const search = kept.length === 0 ? "" : `?${kept.join("&")}`;
  return address.replace(`?${all.join("&")}`, search) as Address;
}

function parametersOf(address: string): readonly string[] {
  return new URL(address).search.replace(/^\?/, "").split("&");
}
