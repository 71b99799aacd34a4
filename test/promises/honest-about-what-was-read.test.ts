import { readdirSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { promiseWorld } from "./world.ts";

const world = promiseWorld();
const folder = new URL("../fixtures/pages/", import.meta.url);
const pagesOf = (kind: string) =>
  readdirSync(folder).filter((name) => name.startsWith(`${kind}-`) && name.endsWith(".html"));

/** What is said of each kind of page that has no article to read. */
const reasons = {
  consent: /cookie question instead of the article/,
  login: /asks for a login/,
  paywall: /subscribers|paywall|pay/,
  shell: /builds this page inside the browser/,
  blocked: /does not let programs read this page/,
  index: /list of articles/,
  search: /search/,
  video: /video/,
  audio: /audio|listen/i,
  gallery: /picture|photo|gallery/,
  "error-page": /error|not there|no longer|does not exist|gone|found/,
} as const;

const kinds = Object.entries(reasons).map(
  ([kind, reason]) => [kind, reason, pagesOf(kind)] as const,
);

describe("honest about what was read", () => {
  // Nobody gets more than sixty new pages read in an hour.
  beforeEach(() => world.pass(1), 120_000);

  it.each(kinds)(
    "says why there is no brief, and gives the link: %s",
    async (kind, reason, names) => {
      expect(names.length).toBeGreaterThanOrEqual(6);
      for (const name of names) {
        const link = world.page(`/${name}`, readFileSync(new URL(name, folder), "utf8"));
        for (const text of Object.values(await world.brief(link))) {
          expect(text, name).toMatch(reason);
          expect(text, name).not.toMatch(/min read|^[•-] /m);
          // A headline, the reason and the link: nothing that stands on the page besides.
          expect(text.split("\n").length, name).toBeLessThanOrEqual(3);
        }
        expect(JSON.stringify(world.slack.seen().at(-1)), name).toContain(link);
        expect(JSON.stringify(world.discord.seen().at(-1)), name).toContain(link);
      }
      expect(kind).not.toBe("");
    },
  );

  it.each([
    ["full", "full text"],
    ["teaser", "teaser only"],
  ])("says how much of a page a brief rests on: %s", async (kind, said) => {
    expect(pagesOf(kind).length).toBeGreaterThanOrEqual(6);
    for (const name of pagesOf(kind)) {
      const link = world.page(`/${name}`, readFileSync(new URL(name, folder), "utf8"));
      for (const text of Object.values(await world.brief(link))) expect(text, name).toContain(said);
    }
  });
});
