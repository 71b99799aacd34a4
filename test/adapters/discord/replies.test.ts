import { afterEach, beforeEach, expect, it } from "vitest";
import { discordReplies, discordRest } from "#adapters/discord/replies.ts";
import { noServer } from "#model/channel.ts";
import { type AcmeTwin, acmeTwin, ids, said } from "../../local/discord/acme.ts";

let twin: AcmeTwin;
beforeEach(async () => {
  twin = await acmeTwin({ deliver: async () => said({ type: 5, data: { flags: 64 } }) });
});
afterEach(async () => {
  await twin.discord.close();
  twin.discord.record.assertNoSurprise();
});

/** Has Ann use a command somewhere, and shares something by what it gave us. */
async function share(channelId: string) {
  const { discord } = twin;
  const { interaction } = await discord.command({ channelId, userId: ids.ann, name: "brief" });
  const replies = discordReplies(discordRest({ api: discord.apiUrl }));
  const address = {
    platform: "discord",
    workspaceId: interaction.guildId ?? noServer,
    channelId,
    userId: ids.ann,
    applicationId: ids.bot,
    token: interaction.token,
  } as const;
  await replies.show(address, { kind: "notice", text: "Read." });
  return replies.share(address, { kind: "notice", text: "Shared." });
}

it("shares where the bot is, and says where it stands", async () => {
  const link = expect.stringContaining(`/${ids.guild}/${ids.news}/`);
  expect(await share(ids.news)).toEqual({ kind: "posted", link });
});

it("shares in direct messages", async () => {
  const link = expect.stringContaining(`/@me/${ids.dmAnn}/`);
  expect(await share(ids.dmAnn)).toEqual({ kind: "posted", link });
});

it("does not claim to have shared what a server shows to the person alone", async () => {
  expect(await share(ids.foreign)).toMatchObject({ kind: "not-allowed" });
  expect(twin.discord.see.messages(ids.foreign, ids.bob)).toEqual([]);
});
