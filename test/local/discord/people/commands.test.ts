import { describe, expect, it } from "vitest";
import { ids, said, stage } from "../acme.ts";
import { call } from "../call.ts";

const at = stage();

const where = { channelId: ids.news, userId: ids.ann };
const brief = { ...where, name: "brief", options: { link: "https://example.com/é" } };

describe("a command", () => {
  it("comes signed, with everything the documentation shows", async () => {
    await at.discord.command(brief);
    const [request] = at.received;
    if (!request) throw new Error("nothing was sent");
    expect(at.isSigned(request)).toBe(true);
    expect(request.path).toBe("/discord");
    expect(at.sent()).toMatchObject({
      type: 2,
      version: 1,
      application_id: ids.bot,
      guild_id: ids.guild,
      channel_id: ids.news,
      channel: { id: ids.news, type: 0, name: "news" },
      locale: "fr",
      guild_locale: "en-US",
      context: 0,
      authorizing_integration_owners: { "0": ids.guild },
      app_permissions: expect.stringMatching(/^\d+$/),
      member: { user: { id: ids.ann }, permissions: expect.stringMatching(/^\d+$/), roles: [] },
      data: { name: "brief", type: 1, options: [{ type: 3, name: "link" }] },
    });
    expect(at.sent()).not.toHaveProperty("user");
  });

  it("comes from direct messages with the person, not a member", async () => {
    await at.discord.command({ ...brief, channelId: ids.dmAnn });
    expect(at.sent()).toMatchObject({ user: { id: ids.ann }, context: 1 });
    expect(at.sent()).not.toHaveProperty("member");
  });

  it("takes only what was registered", async () => {
    await call(at.discord, `PUT /applications/${ids.bot}/commands`, [
      {
        name: "digest",
        description: "d",
        options: [
          {
            type: 1,
            name: "schedule",
            description: "d",
            options: [
              { type: 3, name: "time", description: "d", required: true },
              { type: 3, name: "days", description: "d", choices: [{ name: "All", value: "all" }] },
              { type: 3, name: "timezone", description: "d", autocomplete: true },
            ],
          },
        ],
      },
    ]);
    const digest = { ...where, name: "digest", path: ["schedule"] };
    await at.discord.command({ ...digest, options: { time: "08:00", days: "all" } });
    expect(at.sent().data.options).toEqual([
      {
        type: 1,
        name: "schedule",
        options: [
          { type: 3, name: "time", value: "08:00" },
          { type: 3, name: "days", value: "all" },
        ],
      },
    ]);
    for (const [use, words] of [
      [brief, "No command brief"],
      [{ ...digest, path: ["stop"] }, "has no stop"],
      [{ ...digest, options: {} }, "needs its option “time:”"],
      [{ ...where, name: "digest" }, "goes on with schedule"],
      [{ ...digest, options: { time: "08:00", colour: "red" } }, "has no option colour"],
      [
        { ...digest, options: { time: "08:00", days: "never" } },
        "is none of the choices of days: all",
      ],
    ] as const)
      await expect(at.discord.command(use)).rejects.toThrow(words);

    const choices = [{ name: "Paris", value: "Europe/Paris" }];
    at.bot = () => said({ type: 8, data: { choices } });
    const typing = { ...digest, options: { timezone: "par" }, focused: "timezone" };
    const { interaction } = await at.discord.autocomplete(typing);
    expect(interaction.choices).toEqual(choices);
    expect(at.sent()).toMatchObject({
      type: 4,
      data: { options: [{ options: [{ name: "timezone", value: "par", focused: true }] }] },
    });
  });

  it("may be of the message menu", async () => {
    const messageId = at.discord.say({ ...where, content: "see https://example.com" });
    await at.discord.messageCommand({ ...where, name: "Brief this", messageId });
    expect(at.sent().data).toMatchObject({
      type: 3,
      target_id: messageId,
      resolved: { messages: { [messageId]: { content: "see https://example.com" } } },
    });
  });

  it("may bring a file", async () => {
    const file = { id: "9", filename: "feeds.opml", url: "https://example.com/f", size: 10 };
    await at.discord.command({ ...where, name: "import", options: { file } });
    expect(at.sent().data).toMatchObject({
      options: [{ type: 11, name: "file", value: "9" }],
      resolved: { attachments: { "9": file } },
    });
  });
});
