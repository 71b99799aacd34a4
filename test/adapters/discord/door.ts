import { discordFrontDoor } from "#adapters/discord/front-door.ts";
import { fakeChannels } from "../../support/fake-channels.ts";
import { fakeDrafts } from "../../support/fake-command-world.ts";
import { fakeClock, fakeJobs, fakeLog } from "../../support/fake-world.ts";
import { discordPublicKey, discordRequest } from "../../support/requests.ts";

export const channel = { platform: "discord", workspaceId: "1", channelId: "2" } as const;
export const all = String((1n << 10n) | (1n << 11n) | (1n << 14n));

export const place = {
  id: "7",
  application_id: "8",
  token: "TOKEN",
  guild_id: "1",
  channel_id: "2",
  channel: { id: "2", name: "news", type: 0 },
  app_permissions: all,
  authorizing_integration_owners: { "0": "1" },
  guild_locale: "fr",
  locale: "de",
  member: { user: { id: "3" } },
};
export const reply = { ...channel, userId: "3", applicationId: "8", token: "TOKEN" };
export const asked = { channelName: "news", locale: "fr" };

export function door(fault?: Error) {
  const clock = fakeClock();
  const jobs = fakeJobs(fault);
  const channels = { ...fakeChannels() };
  const drafts = fakeDrafts();
  const log = fakeLog();
  const handler = discordFrontDoor(
    { jobs, log, clock, channels, drafts },
    { publicKey: discordPublicKey },
  );
  const seconds = clock.now().getTime() / 1000;
  return {
    jobs,
    channels,
    drafts,
    log,
    async ask(body: object) {
      const response = await handler(discordRequest({ ...place, ...body }, { seconds }));
      return JSON.parse(response.body || "null");
    },
  };
}

export const option = (name: string, value: string, more: object = {}) => ({
  name,
  type: 3,
  value,
  ...more,
});
export const command = (name: string, options: readonly object[] = []) => ({
  type: 2,
  data: { id: "9", type: 1, name, options },
});
export const subcommand = (name: string, sub: string, options: readonly object[] = []) =>
  command(name, [{ type: 1, name: sub, options }]);
export const promised = { type: 5, data: { flags: 64 } };
