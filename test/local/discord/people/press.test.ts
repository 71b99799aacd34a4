import { beforeEach, describe, expect, it } from "vitest";
import { ids, said, stage } from "../acme.ts";
import { call, callByToken } from "../call.ts";

const at = stage();

const where = { channelId: ids.news, userId: ids.ann };

const original = (token: string) => `/webhooks/${ids.bot}/${token}/messages/@original`;

const menu = {
  type: 3,
  custom_id: "pick",
  options: [
    { label: "One", value: "1" },
    { label: "Two", value: "2" },
  ],
};
const share = { type: 2, style: 1, label: "Share", custom_id: "share" };

describe("a press", () => {
  let messageId: string;

  beforeEach(async () => {
    const body = {
      content: "Brief",
      components: [
        {
          type: 1,
          components: [share, { type: 2, style: 5, label: "Open", url: "https://example.com" }],
        },
        { type: 1, components: [menu] },
      ],
    };
    const posted = await call(at.discord, `POST /channels/${ids.news}/messages`, body);
    messageId = String(posted.body.id);
  });

  it("tells what was pressed, and updates the message", async () => {
    at.bot = () => said({ type: 7, data: { content: "Shared", components: [] } });
    await at.discord.press({ ...where, messageId, customId: "share" });
    expect(at.sent()).toMatchObject({
      type: 3,
      message: { id: messageId, content: "Brief" },
      data: { component_type: 2, custom_id: "share", id: 2 },
    });
    expect(at.discord.see.messages(ids.news).at(-1)).toMatchObject({
      content: "Shared",
      components: [],
    });
  });

  it("may be answered later: the original is the message", async () => {
    at.bot = () => said({ type: 6 });
    const { interaction } = await at.discord.press({ ...where, messageId, customId: "share" });
    await callByToken(at.discord, `PATCH ${original(interaction.token)}`, { content: "Shared" });
    expect(at.discord.see.messages(ids.news)).toMatchObject([{ id: messageId, content: "Shared" }]);
  });

  it("tells what was chosen", async () => {
    at.bot = () => said({ type: 6 });
    await at.discord.press({ ...where, messageId, customId: "pick", values: ["2"] });
    expect(at.sent().data).toMatchObject({ component_type: 3, values: ["2"] });
  });

  it.each([
    ["a button that is not there", { customId: "explode" }, "Nothing to press"],
    ["an option that is not there", { customId: "pick", values: ["3"] }, "is no option"],
    ["more than may be chosen", { customId: "pick", values: ["1", "2"] }, "takes 1 to 1"],
    ["a message that is not there", { customId: "share", messageId: "1" }, "sees no message"],
  ])("cannot be made on %s", async (_case, pressed, words) => {
    await expect(at.discord.press({ ...where, messageId, ...pressed })).rejects.toThrow(words);
    expect(at.received).toEqual([]);
  });
});
