import { describe, expect, it } from "vitest";
import { listedFeed, readListed } from "#command/listed-subscription.ts";
import { filterOf } from "#command/read-subscription.ts";
import { readWordList, wordListMax } from "#command/read-word-list.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { supportedLanguages } from "#model/language.ts";
import { aChannel, aSubscription } from "../support/fake-channels.ts";
import { fc } from "../support/properties.ts";

const url = "https://gazette.example/feed.xml" as CanonicalUrl;

describe("how a channel follows a feed", () => {
  it("is written by the names of the options that a person would type", () => {
    const subscription = {
      ...aSubscription(aChannel()),
      feedUrl: url,
      mode: "live",
      weight: "high",
      filter: {
        only: ["climat", "énergie"],
        not: ["football"],
        outletsOnly: ["Gazette"],
        outletsNot: ["tabloid.example"],
        languages: ["fr", "de"],
      },
    } as const;
    expect(listedFeed(subscription)).toEqual({
      url,
      title: "Gazette",
      options: {
        delivery: "live",
        weight: "high",
        only: "climat, énergie",
        not: "football",
        from: "Gazette",
        not_from: "tabloid.example",
        languages: "fr, de",
      },
    });
    expect(listedFeed(aSubscription(aChannel()))).not.toHaveProperty("options");
  });

  it("comes back as it was", () => {
    const word = fc
      .stringMatching(/^[\p{L}\p{N}🎉]{1,8}( [\p{L}\p{N}&<'-]{1,8}[\p{L}])?$/u)
      // A channel keeps words as a list of them is read, in one spelling.
      .map((text) => readWordList(text)[0] ?? "word");
    const words = fc.uniqueArray(word, { maxLength: 6, selector: (one) => one.toLowerCase() });
    const filter = fc.record({
      only: words,
      not: words,
      outletsOnly: words,
      outletsNot: words,
      languages: fc.uniqueArray(fc.constantFrom(...supportedLanguages), { maxLength: 3 }),
    });
    const mode = fc.constantFrom("daily", "live");
    const weight = fc.constantFrom("low", "high");
    fc.assert(
      fc.property(mode, weight, filter, (mode, weight, filter) => {
        fc.pre(
          Object.values(filter).every(
            (list) => !/^(?:all|none|nothing|(?:any|every)thing)$/i.test(list.join()),
          ),
        );
        const written = listedFeed({ ...aSubscription(aChannel()), mode, weight, filter });
        const { command, senseless } = readListed(written);
        expect(filterOf(command)).toEqual(filter);
        expect([command.mode ?? "daily", command.weight, senseless]).toEqual([mode, weight, []]);
      }),
    );
  });

  it("is read without what makes no sense, which is named", () => {
    const options = {
      delivery: "hourly",
      weight: "9",
      only: "climate",
      languages: "fr, klingon, German",
      colour: "red",
    };
    const { command, senseless } = readListed({ url, options });
    expect(command).toEqual({
      kind: "subscribe",
      url,
      only: ["climate"],
      not: [],
      outletsOnly: [],
      outletsNot: [],
      languages: ["fr", "de"],
    });
    expect(senseless).toEqual(["hourly", "9", "klingon"]);
  });

  it("keeps to the limits of a filter", () => {
    const words = Array.from({ length: 40 }, (_, at) => `word ${at}`);
    const not = [`${"x".repeat(60)}y`, ...words].join(", ");
    const { command, excess } = readListed({ url, options: { not } });
    expect(command.not).toEqual(words.slice(0, wordListMax.words));
    expect(excess).toEqual([`${"x".repeat(60)}y`, ...words.slice(wordListMax.words)]);
  });
});
