import { describe, expect, it } from "vitest";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import { choice, embed, embeds, letters } from "./pieces.ts";
import { accepts, refuses } from "./verdicts.ts";

describe("embeds", () => {
  accepts("create_message", {
    "white space at the end of a full title": embeds({ title: `${letters(256)}   ` }),
    "an embed that is only an image": { embeds: [{ image: { url: "https://example.com/a.png" } }] },
    "an embed with an uploaded image": embeds({ image: { url: "attachment://a.png" } }),
    "a timestamp with an offset": embeds({ timestamp: "2026-08-01T02:00:00+02:00" }),
  });

  refuses("create_message", {
    BASE_TYPE_REQUIRED: {
      "an empty field name": embeds({ fields: [choice({ name: " " })] }),
      "an empty field value": embeds({ fields: [choice({ value: "" })] }),
      "an embed with nothing to see": { embeds: [{ color: 1 }] },
      "an author without a name": embeds({ author: { url: "https://example.com" } }),
    },
    "MAX_EMBED_SIZE_EXCEEDED: Embed size exceeds maximum size of 6000": {
      "embeds of 6,001 characters": {
        embeds: [embed({ description: letters(4000) }), embed({ description: letters(1999) })],
      },
    },
    "URL_TYPE_INVALID_SCHEME: Scheme must be one of ('http', 'https').": {
      "a link that runs code": embeds({ url: "javascript:alert(1)" }),
    },
    URL_TYPE_INVALID_SCHEME: {
      "an empty link": embeds({ url: "" }),
      "an uploaded file as an embed's link": embeds({ url: "attachment://a.png" }),
    },
    "URL_TYPE_INVALID_URL: Not a well formed URL.": {
      "a host without a dot in an icon": embeds({
        footer: { text: "f", icon_url: "http://cdn/a.png" },
      }),
    },
    "DATE_TIME_TYPE_PARSE: Could not parse yesterday. Should be ISO8601.": {
      "a date in words": embeds({ timestamp: "yesterday" }),
    },
  });

  it.each([
    ["2026-08-01T00:00:00.000Z", true],
    ["2026-08-01T02:30:59+02:00", true],
    ["2026-12-31T23:59:59.123456+00:00", true],
    ["2026-08-01 00:00", true],
    ["2026-08-01", true],
    ["2026-13-01T00:00:00Z", false],
    ["2026-00-01T00:00:00Z", false],
    ["2026-08-32T00:00:00Z", false],
    ["2026-08-01T24:00:00Z", false],
    ["2026-08-01T00:60:00Z", false],
    ["1785542400", false],
    ["tomorrow", false],
  ])("takes %s as an instant: %s", (timestamp, accepted) => {
    expect(checkDiscord("create_message", embeds({ timestamp })).ok).toBe(accepted);
  });
});
