import { zoneOfLocale } from "#command/zone-of-locale.ts";
import { hasWorkspace } from "#model/channel.ts";
import { type ChannelSettings, newChannelSettings } from "#model/channel-settings.ts";
import { type LocalTime, readTimeZone, type TimeZone, weekdays } from "#model/schedule.ts";
import type { ChannelStore, SlotStore } from "../channel-ports.ts";
import type { People, WorkspaceStore } from "../command-ports.ts";
import type { Asker } from "../requests/asker.ts";

export type StartChannelWorld = {
  readonly channels: ChannelStore;
  readonly slots: SlotStore;
  readonly workspaces: WorkspaceStore;
  readonly people: People;
};

/**
 * How the zone of a new channel was found.
 *
 * - `person`: the asker's own, as their platform has it
 * - `workspace`: chosen before for the workspace
 * - `language`: guessed from the server's language: the asker is asked
 * - `none`: UTC, for want of anything better: the asker is asked
 */
export type ZoneSource = "person" | "workspace" | "language" | "none";

export type StartedChannel = {
  readonly settings: ChannelSettings;
  /** Absent when the channel had settings before. */
  readonly zoneFrom?: ZoneSource;
};

const usualTime = "08:00" as LocalTime;

/**
 * The settings of a channel; a new one begins with 08:00 on weekdays, in the best zone we know.
 *
 * @param isBegun whether an earlier run of this request may have begun it
 */
export async function startChannel(
  world: StartChannelWorld,
  asker: Asker,
  isBegun = false,
): Promise<StartedChannel> {
  const known = await world.channels.settings(asker.channel);
  if (known !== undefined && !isBegun) return { settings: known };
  const { zone, from } = await firstZone(world, asker);
  if (known !== undefined) {
    return { settings: known, ...(known.schedule.zone === zone && { zoneFrom: from }) };
  }
  const schedule = { time: usualTime, days: weekdays.weekdays, zone };
  const settings = newChannelSettings(asker.channel, schedule);
  if (!(await world.channels.addSettings(settings))) {
    // Somebody else began at the same moment.
    const standing = await world.channels.changeSettings(asker.channel, (one) => one);
    if (standing !== undefined) return { settings: standing.settings };
  }
  await world.slots.place(asker.channel, schedule);
  return { settings, zoneFrom: from };
}

async function firstZone(
  { people, workspaces }: StartChannelWorld,
  { channel, userId, asked }: Asker,
): Promise<{ readonly zone: TimeZone; readonly from: ZoneSource }> {
  const own = await people.zoneOf(channel, userId);
  if (own !== undefined) return { zone: own, from: "person" };
  const chosen = hasWorkspace(channel) ? await workspaces.zone(channel) : undefined;
  if (chosen !== undefined) return { zone: chosen, from: "workspace" };
  const guessed = zoneOfLocale(asked.locale);
  if (guessed !== undefined) return { zone: guessed, from: "language" };
  const utc = readTimeZone("UTC");
  if (utc === undefined) throw new TypeError("this machine knows no UTC");
  return { zone: utc, from: "none" };
}
