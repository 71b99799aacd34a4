import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { unverifiedDiscordRules } from "#local/discord/unverified.ts";
import { unverifiedSlackRules } from "#local/slack/unverified.ts";

/** Every doubt that the code of a stand-in can report. */
function doubtsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .flatMap((text) => [...text.matchAll(/doubts\.push\(\s*"([^"]+)"/g)].map(([, id]) => id ?? ""));
}

describe.each([
  ["Slack", "src/local/slack", unverifiedSlackRules],
  ["Discord", "src/local/discord", unverifiedDiscordRules],
])("what nobody could verify about %s", (_service, folder, rules) => {
  it("lists every doubt that can be reported", () => {
    const reported = doubtsIn(folder);
    expect(reported.length).toBeGreaterThan(3);
    expect(reported.filter((id) => !(id in rules))).toEqual([]);
  });
});
