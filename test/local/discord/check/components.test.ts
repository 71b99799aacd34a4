import { describe, expect, it } from "vitest";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import {
  button,
  containerOf,
  gallery,
  row,
  sectionOf,
  select,
  text,
  times,
  withRow,
  withV2,
} from "./pieces.ts";
import { accepts, refuses } from "./verdicts.ts";

describe("components of a message", () => {
  accepts("create_message", {
    "a V2 message with null content": { ...withV2(text()), content: null, embeds: [] },
    "a V2 message with every part": withV2(
      containerOf(text(), sectionOf(text()), { type: 14 }, gallery(1), row(button()), {
        type: 13,
        file: { url: "attachment://a.txt" },
      }),
    ),
    "media on a host without a dot, outside embeds": withV2({
      type: 12,
      items: [{ media: { url: "http://cdn/a.png" } }],
    }),
    "64 media": withV2(...times(6, () => gallery(10)), gallery(4)),
  });

  refuses("create_message", {
    UNION_TYPE_CHOICES: {
      "a button outside a row": { content: "x", components: [button()] },
      "a container inside a container": withV2(containerOf(containerOf(text()))),
    },
    'UNION_TYPE_CHOICES: Value of field "type" must be one of (1,).': {
      "a V2 part without the flag": { components: [text()] },
    },
    COMPONENT_LAYOUT_WIDTH_EXCEEDED: { "a button beside a menu": withRow(select(), button()) },
    COMPONENT_CUSTOM_ID_DUPLICATED: {
      "a custom id twice": withRow(button(), button()),
      "a custom id twice across rows, both disabled": {
        content: "x",
        components: [row(button({ disabled: true })), row(button({ disabled: true }))],
      },
    },
    MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2: {
      "content with the V2 flag": { ...withV2(text()), content: "x" },
      "a poll with the V2 flag": {
        ...withV2(text()),
        poll: { question: { text: "q" }, answers: [{ poll_media: { text: "a" } }] },
      },
    },
    BASE_TYPE_REQUIRED: {
      "a section without its accessory": withV2({ type: 9, components: [text()] }),
      "an empty text display": withV2(text("  ")),
    },
    URL_TYPE_INVALID_SCHEME: {
      "a file that was not uploaded": withV2({
        type: 13,
        file: { url: "https://example.com/a.txt" },
      }),
    },
  });

  it.each([
    ["3,386 Chinese characters", withV2(text("漢".repeat(3386))), true],
    ["3,386 Chinese characters and one more byte", withV2(text(`${"漢".repeat(3386)}a`)), false],
    ["3,387 Chinese characters", withV2(text("漢".repeat(3387))), false],
    ["3,386 in two displays", withV2(text("漢".repeat(3380)), text("漢".repeat(6))), false],
    ["65 media", withV2(...times(6, () => gallery(10)), gallery(5)), false],
  ])("breaks like the service on %s", (_case, payload, holds) => {
    const verdict = checkDiscord("create_message", payload);
    if (holds) expect(verdict).toMatchObject({ ok: true });
    else
      expect(verdict).toMatchObject({
        status: 500,
        body: { code: 0, message: "500: Internal Server Error" },
      });
  });

  it("keeps V2 parts off an edit of a message that is not V2", () => {
    expect(checkDiscord("edit_message", { components: [text()] }).ok).toBe(false);
    expect(checkDiscord("edit_message", { components: [text()] }, { wasV2: true }).ok).toBe(true);
  });
});
