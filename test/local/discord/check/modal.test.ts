import { describe, expect, it } from "vitest";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import { button, field, label, modal, option, row, select, text } from "./pieces.ts";
import { accepts, doubts, refuses } from "./verdicts.ts";

describe("modals", () => {
  accepts("callback", {
    "a modal with every field": modal({
      components: [
        text(),
        label(field()),
        label(select()),
        label({ type: 8, custom_id: "ch" }),
        label({ type: 21, custom_id: "r", options: [option("1"), option("2")] }),
      ],
    }),
  });

  doubts("callback", "modal-row-deprecated", {
    "a field directly in a row": modal({}, row(field({ label: "l" }))),
  });

  refuses("callback", {
    BASE_TYPE_REQUIRED: {
      "a modal without its data": { type: 9 },
      "a label without a field": modal({}, { type: 18, label: "L" }),
    },
    BASE_TYPE_BAD_LENGTH: {
      "a modal without components": modal({ components: [] }),
      "one radio button": modal({}, label({ type: 21, custom_id: "r", options: [option()] })),
    },
    BASE_TYPE_CHOICES: { "a modal with a button": modal({}, row(button())) },
    TWIN_DISABLED_IN_MODAL: {
      "a disabled menu in a modal": modal({}, label(select({ disabled: true }))),
    },
    COMPONENT_CUSTOM_ID_DUPLICATED: {
      "two fields of a modal with one id": modal({}, label(field()), label(field())),
    },
    TWIN_RANGE: {
      "a shortest text beyond the longest": modal(
        {},
        label(field({ min_length: 5, max_length: 4 })),
      ),
    },
  });

  it.each([21, 22])("refuses one value twice among the choices of type %i", (type) => {
    const make = (...values: readonly string[]) =>
      modal({}, label({ type, custom_id: "r", options: values.map((value) => option(value)) }));
    expect(checkDiscord("callback", make("a", "b")).ok).toBe(true);
    const verdict = checkDiscord("callback", make("a", "a"));
    expect(JSON.stringify(verdict)).toContain("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED");
  });

  it("lets all boxes be ticked at first, and no more radio buttons than one", () => {
    const ticked = [option("1"), option("2")].map((one) => ({ ...one, default: true }));
    const make = (type: number) => modal({}, label({ type, custom_id: "r", options: ticked }));
    expect(checkDiscord("callback", make(22)).ok).toBe(true);
    expect(checkDiscord("callback", make(21)).ok).toBe(false);
  });
});
