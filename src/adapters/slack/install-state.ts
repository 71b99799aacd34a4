import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { minuteMs } from "#shared/durations.ts";

/** With it states are signed; 32 bytes. */
export type StateKey = Uint8Array;

/** Time to read Slack's page and decide, in milliseconds. */
const lifeMs = 10 * minuteMs;

const cookieName = "newsbrief_install";

/**
 * Makes what goes to Slack and comes back with its answer, and the cookie that ties it to the
 * browser: so nobody can be led to finish an installation that somebody else began.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-10.12
 */
export function makeState(
  key: StateKey,
  now: Date,
): { readonly state: string; readonly cookie: string } {
  const nonce = randomBytes(16).toString("base64url");
  const content = `${now.getTime() + lifeMs}.${nonce}`;
  return {
    state: `${content}.${signatureOf(content, key)}`,
    cookie: `${stateCookie(nonce)}; Max-Age=${lifeMs / 1000}; Path=/slack; HttpOnly; Secure; SameSite=Lax`,
  };
}

/** The cookie as the browser sends it back. */
export function stateCookie(nonce: string): string {
  return `${cookieName}=${nonce}`;
}

/** @returns the nonce of a state of ours whose time is not over, else `undefined` */
export function stateNonce(state: string, key: StateKey, now: Date): string | undefined {
  const [until = "", nonce = "", signature = ""] = state.split(".");
  const expected = Buffer.from(signatureOf(`${until}.${nonce}`, key));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return Number(until) >= now.getTime() ? nonce : undefined;
}

function signatureOf(content: string, key: StateKey): string {
  return createHmac("sha256", key).update(`install-state ${content}`).digest("base64url");
}
