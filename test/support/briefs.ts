import type { Brief, BriefSentence } from "#model/brief.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { asPageKey, type PageKey } from "#model/page-key.ts";

export const page = asPageKey("AAAAAAAAAAAAAAAAAAAAAA") as PageKey;

export function sentence(text: string): BriefSentence {
  const span = { start: 0, end: text.length };
  return {
    text,
    pieces: [{ ...span, text }],
    receipts: [{ ...span, text: `${text} (source)` }],
    facts: [],
  };
}

/** A brief with every part that one can have. */
export function sampleBrief(changes: Partial<Brief> = {}): Brief {
  return {
    headline: "Harbour council votes to rebuild the old pier",
    gist: sentence(
      "The harbour council of Westmere voted on Tuesday 25 January to rebuild the old pier.",
    ),
    points: [
      sentence("The work will cost 4.2 million pounds, council leader Ada Brook said."),
      sentence("Opponents said the money was needed for the sea wall."),
    ],
    quotation: { text: "We owe it to the town.", speaker: "Ada Brook", start: 0, end: 22 },
    next: sentence("The sea wall will be discussed on 14 February."),
    length: "standard",
    language: "en",
    genre: "news",
    writer: { kind: "extractive" },
    source: {
      url: "https://gazette.example/news/pier-vote" as CanonicalUrl,
      outlet: "Westmere Gazette",
      publishedAt: new Date("2022-01-25T18:30:00Z"),
      readStatus: "full",
      readingMinutes: 2,
    },
    ...changes,
  };
}

/** Texts that would ping, link, format or break a layout if they were not made safe. */
export const hostileTexts = [
  "<!channel> <@U123> <#C1> <!here|x> <https://evil.example|click>",
  "@everyone @here <@123> <@&5> <#7> <:x:1> [click](https://evil.example)",
  "# heading **bold** __under__ ~~gone~~ ||spoiler|| `code` > quote",
  "*bold* _it_ ~gone~ ```block``` &amp; &lt;",
  "\u001b[31mred\u001b[0m \u0007 \u202e abc",
  "1. one\n2. two\n- three",
  "x".repeat(5000),
  "语".repeat(3000),
  "* ".repeat(2000),
] as const;
