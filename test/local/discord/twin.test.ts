import { REST, Routes } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OutboundResponse } from "#local/web-server-gateway-event.ts";
import { type AcmeTwin, acmeTwin, ids, said } from "./acme.ts";

type Payload = { readonly token: string; readonly type: number };

describe("a brief from command to button, with discord.js's own client", () => {
  let twin: AcmeTwin;
  let received: Payload[];
  let rest: REST;
  let answers: unknown[];

  beforeEach(async () => {
    received = [];
    answers = [];
    twin = await acmeTwin({
      deliver: async ({ body }): Promise<OutboundResponse> => {
        received.push(JSON.parse(body.toString()));
        return said(answers.shift());
      },
    });
    rest = new REST({ api: twin.discord.apiUrl, retries: 0, rejectOnRateLimit: () => true });
    rest.setToken(twin.discord.app.botToken);
  });

  afterEach(async () => {
    await twin.discord.close();
    twin.discord.record.assertNoSurprise();
  });

  it("defers, edits the original, follows up, and hears the button", async () => {
    const { discord } = twin;
    answers.push({ type: 5, data: { flags: 64 } }, { type: 6 });
    const { interaction } = await discord.command({
      channelId: ids.news,
      userId: ids.ann,
      name: "brief",
      options: { link: "https://lemonde.fr/a" },
    });
    expect(received[0]).toMatchObject({
      type: 2,
      guild_id: ids.guild,
      member: { user: { id: ids.ann } },
      locale: "fr",
      data: { name: "brief", options: [{ type: 3, name: "link", value: "https://lemonde.fr/a" }] },
    });
    expect(discord.see.messages(ids.news, ids.ann).at(-1)).toMatchObject({ ephemeralTo: ids.ann });
    expect(discord.see.messages(ids.news, ids.bob)).toEqual([]);

    const app = discord.app.id;
    await rest.patch(Routes.webhookMessage(app, interaction.token, "@original"), {
      auth: false,
      body: {
        flags: 1 << 15,
        components: [
          { type: 10, content: "**Brief**" },
          { type: 1, components: [{ type: 2, style: 1, label: "Share", custom_id: "share" }] },
        ],
      },
    });
    const shown = discord.see.messages(ids.news, ids.ann).at(-1);
    expect(shown?.components).toMatchObject([{ type: 10, content: "**Brief**" }, { type: 1 }]);

    await discord.press({
      channelId: ids.news,
      userId: ids.ann,
      messageId: shown?.id ?? "",
      customId: "share",
    });
    expect(received[1]).toMatchObject({
      type: 3,
      message: { id: shown?.id },
      data: { custom_id: "share", component_type: 2 },
    });
    await rest.post(Routes.webhook(app, received[1]?.token ?? ""), {
      auth: false,
      body: { content: "Brief", allowed_mentions: { parse: [] } },
    });
    expect(discord.see.messages(ids.news, ids.bob)).toMatchObject([{ content: "Brief" }]);
  });

  it("posts as the bot, and drops a second post with the same nonce", async () => {
    const body = {
      content: "Digest",
      nonce: "n1",
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
    };
    const first = (await rest.post(Routes.channelMessages(ids.news), { body })) as { id: string };
    const second = (await rest.post(Routes.channelMessages(ids.news), { body })) as { id: string };
    expect(second.id).toBe(first.id);
    expect(twin.discord.see.messages(ids.news)).toMatchObject([{ content: "Digest" }]);
  });
});
