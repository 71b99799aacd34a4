import { expect, it } from "vitest";
import { discordDefinitions } from "#command/discord-definitions.ts";

type Definition = {
  readonly type: number;
  readonly name: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  readonly options?: readonly Definition[];
};

const definitions = discordDefinitions() as readonly Definition[];

function lines(one: Definition, indent = ""): readonly string[] {
  const { type, name, description, required, autocomplete, choices = [], options = [] } = one;
  const marks = [
    required && "required",
    autocomplete && "proposes",
    ...choices.map((c) => c.value),
  ];
  const said = [type, `${name}:`, description, ...marks.filter(Boolean).map((mark) => `[${mark}]`)];
  return [indent + said.join(" "), ...options.flatMap((option) => lines(option, `${indent}  `))];
}

it("tells Discord every command with its options, and the one on a message", () => {
  expect(definitions.flatMap((one) => lines(one)).join("\n")).toMatchInlineSnapshot(`
    "1 brief: Read an article, and say it in a few sentences
      3 link: The article’s address [required]
      5 share: Show it to everybody here
    1 subscribe: Follow a site or feed here
      3 feed: The address of a site or of its feed [required]
      3 delivery: daily: in the digest. live: each article as it comes [daily] [live]
      3 weight: How much it counts in the digest beside your other feeds [high] [usual] [low]
      3 only: Only articles with one of these words, such as: climate, energy
      3 not: No article with any of these words, such as: football
      3 from: Only articles of these outlets
      3 not_from: No article of these outlets
      3 languages: Only articles in these languages: fr, English
    1 unsubscribe: Stop following a feed here; anyone may
      3 feed: Its name or address [required] [proposes]
    1 subscriptions: Show what is followed here, who added it, and how it is doing
    1 digest: All about the digest here
      1 schedule: Choose when the digest comes here
        3 time: Such as 08:00 or 7:30 pm [proposes]
        3 days: Such as weekdays, every day, or mon, wed, fri [proposes]
        3 timezone: Such as Europe/Paris; a city or country will do [proposes]
      1 now: Send a digest right now
      1 next: Show when the next three digests come
      1 skip: Leave out the next digest
      1 unskip: Take back a skip
    1 why: Tell why an article came here, or did not
      3 link: An article’s address or headline, or a feed’s address or name [required]
    1 settings: Change digest, filter, language and length; mute
    1 log: Show who changed what here
    1 export: Take the feeds that are followed here with you, as OPML
    1 import: Follow all feeds of an OPML file
      11 file: An OPML file [required]
    1 help: Show what Newsbrief can do
    3 Brief this: "
  `);
});

it("offers them all in servers and in messages, whoever installed the bot", () => {
  for (const one of definitions)
    expect(one).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
});

it("says of each command and option what it is, within Discord's 100 characters", () => {
  const all = definitions.flatMap((one) => [one, ...(one.options ?? [])]);
  const described = [...all, ...all.flatMap(({ options = [] }) => options)];
  for (const { type, name, description = "" } of described)
    if (name !== "Brief this")
      expect([type, name, description]).toEqual([type, name, expect.stringMatching(/^.{1,100}$/)]);
});
