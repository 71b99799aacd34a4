import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { slackManifest } from "#command/slack-manifest.ts";
import { slackEvents } from "#model/slack-events.ts";
import { slackScopes } from "#model/slack-scopes.ts";
import { readContract } from "./contract-folder.ts";

type KnownEvent = { readonly name: string; readonly scopes: readonly string[] };

const known = readContract("slack/events.json") as readonly KnownEvent[] | undefined;
const schema = readContract("slack/manifest/manifest.schema.1.0.0.json") as
  | Record<string, unknown>
  | undefined;

describe.skipIf(known === undefined)("the manifest for Slack", () => {
  it("asks for no event without a scope for it", () => {
    const scopes: readonly string[] = [...slackScopes.needed, ...slackScopes.optional];
    const listed = Object.values(slackEvents)
      .flat()
      .flatMap((name) => known?.find((event) => event.name === name) ?? []);
    expect(listed.length).toBeGreaterThan(4);
    for (const event of listed) {
      const held = event.scopes.length === 0 || event.scopes.some((one) => scopes.includes(one));
      expect([event.name, held]).toEqual([event.name, true]);
    }
  });

  it.each([
    ["with an address", "https://bot.example/slack"],
    ["by Socket Mode", undefined],
  ])("is as its schema has it, %s", (_case, url) => {
    const { $schema: _schema, id: _id, ...rules } = schema ?? {};
    const check = new Ajv({ strict: false, validateFormats: false }).compile(rules);
    check(slackManifest(url));
    expect(check.errors).toBeNull();
  });
});
