import { beforeEach, describe, expect, it } from "vitest";
import { ids, said, stage } from "../acme.ts";

const at = stage();

type Json = { readonly [key: string]: unknown };

const where = { channelId: ids.news, userId: ids.ann };
const brief = { ...where, name: "brief", options: { link: "https://example.com/é" } };

const menu = {
  type: 3,
  custom_id: "pick",
  options: [
    { label: "One", value: "1" },
    { label: "Two", value: "2" },
  ],
};
const share = { type: 2, style: 1, label: "Share", custom_id: "share" };

const settings = {
  type: 9,
  data: {
    custom_id: "settings",
    title: "Settings",
    components: [
      { type: 10, content: "When and how" },
      {
        type: 18,
        label: "Time",
        component: { type: 4, custom_id: "time", style: 1, min_length: 5, max_length: 5 },
      },
      {
        type: 18,
        label: "Words",
        component: { type: 4, custom_id: "words", style: 2, required: false },
      },
      { type: 18, label: "Length", component: { ...menu, custom_id: "length" } },
      { type: 18, label: "Where", component: { type: 8, custom_id: "where", required: false } },
    ],
  },
};

describe("a modal", () => {
  const submit = (entries: Json) =>
    at.discord.submitModal({
      ...where,
      entries: entries as Readonly<Record<string, string | boolean | readonly string[]>>,
    });

  beforeEach(async () => {
    at.bot = () => said(settings);
    await at.discord.command({ ...where, name: "settings" });
    at.bot = () => said({ type: 4, data: { content: "Saved", flags: 64 } });
  });

  it("is shown to the person alone, and sends what was entered", async () => {
    expect(at.discord.see.modals(ids.ann)).toMatchObject([{ title: "Settings" }]);
    expect(at.discord.see.modals(ids.bob)).toEqual([]);
    await submit({ time: "08:00", length: ["2"], where: [ids.news] });
    expect(at.sent()).toMatchObject({
      type: 5,
      data: {
        custom_id: "settings",
        components: [
          { type: 10, id: 1 },
          { type: 18, id: 2, component: { type: 4, custom_id: "time", value: "08:00" } },
          { type: 18, component: { custom_id: "words", value: "" } },
          { type: 18, component: { type: 3, custom_id: "length", values: ["2"] } },
          { type: 18, component: { type: 8, custom_id: "where", values: [ids.news] } },
        ],
        resolved: { channels: { [ids.news]: { name: "news" } } },
      },
    });
    expect(at.discord.see.modals(ids.ann)).toEqual([]);
    expect(at.discord.see.messages(ids.news, ids.ann).at(-1)).toMatchObject({ content: "Saved" });
  });

  it.each([
    ["a text is too short", { time: "8", length: ["1"] }, "does not take"],
    ["nothing is chosen", { time: "08:00" }, "takes 1 to 1"],
    ["a field is not there", { time: "08:00", length: ["1"], colour: "red" }, "has no colour"],
  ])("cannot be sent when %s", async (_case, entries, words) => {
    await expect(submit(entries)).rejects.toThrow(words);
    expect(at.discord.see.modals(ids.ann)).toHaveLength(1);
  });

  it("cannot follow a modal", async () => {
    at.bot = () => said(settings);
    at.discord.record.expectRefusal("50035");
    expect((await submit({ time: "08:00", length: ["1"] })).trouble).toBe("50035");
  });

  it("updates the message whose button opened it", async () => {
    at.bot = () =>
      said({
        type: 4,
        data: { content: "Digest", components: [{ type: 1, components: [share] }] },
      });
    await at.discord.command(brief);
    const messageId = at.discord.see.messages(ids.news).at(-1)?.id ?? "";
    at.bot = () => said(settings);
    await at.discord.press({ ...where, messageId, customId: "share" });
    at.bot = () => said({ type: 7, data: { content: "Changed" } });
    await submit({ time: "08:00", length: ["1"] });
    expect(at.sent()).toMatchObject({ message: { id: messageId } });
    expect(at.discord.see.messages(ids.news).at(-1)).toMatchObject({
      id: messageId,
      content: "Changed",
    });
  });

  it("has boxes and radio buttons, which keep what stood there", async () => {
    const options = [
      { label: "Monday", value: "mon", default: true },
      { label: "Tuesday", value: "tue" },
    ];
    const label = (component: object) => ({ type: 18, label: "x", component });
    const components = [
      label({ type: 21, custom_id: "one", options }),
      label({ type: 22, custom_id: "some", options }),
      label({ type: 23, custom_id: "yes" }),
    ];
    at.bot = () => said({ type: 9, data: { custom_id: "m", title: "t", components } });
    await at.discord.command({ ...where, name: "settings" });
    at.bot = () => said({ type: 5 });
    await submit({ some: ["mon", "tue"], yes: true });
    const sent = at.sent().data.components as readonly { readonly component: Json }[];
    expect(sent.map(({ component }) => component.value ?? component.values)).toEqual([
      "mon",
      ["mon", "tue"],
      true,
    ]);
  });
});
