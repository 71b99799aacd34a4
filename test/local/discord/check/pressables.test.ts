import { describe, expect, it } from "vitest";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import { button, option, select, times, withRow } from "./pieces.ts";
import { accepts, doubts, refuses } from "./verdicts.ts";

const linkButton = (more: object) => withRow(button({ style: 5, custom_id: undefined, ...more }));

describe("buttons and menus of a message", () => {
  accepts("create_message", {
    "a premium button": withRow({ type: 2, style: 6, sku_id: "1" }),
    "a button with an emoji alone": withRow(button({ label: undefined, emoji: { name: "🔥" } })),
    "a link button that opens the client": linkButton({ url: "discord://-/channels/1/2" }),
  });

  doubts("create_message", "select-required-in-message", {
    "a select's requirement in a message": withRow(select({ required: true })),
  });

  refuses("create_message", {
    "BASE_TYPE_REQUIRED: A custom id is required": {
      "a button without an id": withRow(button({ custom_id: undefined })),
    },
    TWIN_BUTTON_FIELD: {
      "a button with a link and an id": linkButton({ url: "https://example.com", custom_id: "c" }),
      "a premium button with a label": withRow({ type: 2, style: 6, sku_id: "1", label: "x" }),
    },
    BASE_TYPE_REQUIRED: { "a link button without a link": linkButton({}) },
    URL_TYPE_INVALID_SCHEME: {
      "a link button over mailto": linkButton({ url: "mailto:a@example.com" }),
    },
    TWIN_BUTTON_EMPTY: { "a button with nothing on it": withRow(button({ label: "" })) },
    SELECT_COMPONENT_OPTION_VALUE_DUPLICATED: {
      "an option's value twice": withRow(select({ options: [option("v"), option("v")] })),
    },
    TWIN_RANGE: {
      "a least choice beyond the largest": withRow(
        select({ options: [option("1"), option("2")], min_values: 2, max_values: 1 }),
      ),
    },
    TWIN_DEFAULTS_RANGE: {
      "more chosen than may be": withRow(
        select({
          options: [
            { ...option("1"), default: true },
            { ...option("2"), default: true },
          ],
        }),
      ),
    },
  });

  it.each([
    [5, "user"],
    [6, "role"],
    [7, "user"],
    [8, "channel"],
  ])("refuses more chosen at first than a menu of type %i takes", (type, kind) => {
    const preset = (count: number) => times(count, (index) => ({ id: `${index + 1}`, type: kind }));
    const make = (count: number) =>
      withRow({ type, custom_id: "s", max_values: 2, default_values: preset(count) });
    expect(checkDiscord("create_message", make(2)).ok).toBe(true);
    const verdict = checkDiscord("create_message", make(3));
    expect(JSON.stringify(verdict)).toContain("TWIN_DEFAULTS_RANGE");
  });

  it("refuses fewer chosen at first than a menu wants, but for none", () => {
    const preset = (count: number) =>
      withRow({
        type: 5,
        custom_id: "s",
        min_values: 2,
        max_values: 3,
        default_values: times(count, (index) => ({ id: `${index + 1}`, type: "user" })),
      });
    expect([0, 1, 2].map((count) => checkDiscord("create_message", preset(count)).ok)).toEqual([
      true,
      false,
      true,
    ]);
  });
});
