import { expect, it } from "vitest";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import type { DiscordEndpoint } from "#local/discord/check/endpoints.ts";

/** Payloads by what they are. */
type Cases = Readonly<Record<string, unknown>>;

/** Tests that Discord takes each of them, without a doubt. */
export function accepts(endpoint: DiscordEndpoint, cases: Cases): void {
  it.each(Object.entries(cases))("accepts %s", (_case, payload) => {
    expect(checkDiscord(endpoint, payload)).toMatchObject({ ok: true, doubts: [] });
  });
}

/** Tests that each is taken, on the unsafe side of a rule of `unverified.ts`. */
export function doubts(endpoint: DiscordEndpoint, rule: string, cases: Cases): void {
  it.each(Object.entries(cases))("accepts and doubts %s", (_case, payload) => {
    expect(checkDiscord(endpoint, payload)).toMatchObject({ ok: true, doubts: [rule] });
  });
}

/**
 * Tests that Discord refuses each of them.
 *
 * @param byCode under the code of the error, which its words may follow: `CODE: words`
 */
export function refuses(endpoint: DiscordEndpoint, byCode: Readonly<Record<string, Cases>>): void {
  const cases = Object.entries(byCode).flatMap(([error, payloads]) =>
    Object.entries(payloads).map(([name, payload]) => ({ name, payload, error })),
  );
  it.each(cases)("refuses $name: $error", ({ payload, error }) => {
    const [code, words = ""] = error.split(": ");
    const verdict = checkDiscord(endpoint, payload);
    expect(verdict).toMatchObject({
      ok: false,
      status: 400,
      body: { code: 50035, message: "Invalid Form Body" },
    });
    const said = JSON.stringify(!verdict.ok && verdict.body).replaceAll('\\"', '"');
    expect(said).toContain(`"code":"${code}"`);
    expect(said).toContain(words);
  });
}
