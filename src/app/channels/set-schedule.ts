import { typedAs } from "#command/typed-as.ts";
import { hasWorkspace } from "#model/channel.ts";
import type { ChannelSettings } from "#model/channel-settings.ts";
import type { ScheduleCommand } from "#model/command.ts";
import { daysWords } from "#model/days-words.ts";
import type { Answer } from "#model/message.ts";
import type { Schedule, TimeZone } from "#model/schedule.ts";
import { momentWords } from "#model/time-words.ts";
import type { AuditLog } from "../command-ports.ts";
import { comingDigests } from "../digests/coming-digests.ts";
import { type Asker, card, sentence } from "../requests/asker.ts";
import { noteChange } from "../requests/note-change.ts";
import { zoneMenu } from "../subscriptions/subscribed-card.ts";
import { idleWords } from "./idle-words.ts";
import { type PutScheduleWorld, putSchedule } from "./put-schedule.ts";
import { type StartChannelWorld, startChannel } from "./start-channel.ts";

export type SetScheduleWorld = StartChannelWorld &
  PutScheduleWorld & {
    readonly audit: AuditLog;
  };

/** Changes when a channel's digest comes: what was given, and the rest as it was. */
export async function setSchedule(
  world: SetScheduleWorld,
  asker: Asker,
  { time, days, notDays = [], zone }: ScheduleCommand,
): Promise<Answer> {
  const { settings, zoneFrom } = await startChannel(world, asker);
  const kept = (one: ChannelSettings) =>
    (days ?? one.schedule.days).filter((day) => !notDays.includes(day));
  if (kept(settings).length === 0)
    return sentence(
      `That leaves no day for a digest, so I changed nothing. To be quiet for a while: ${typedAs(asker.channel.platform, "settings")}`,
    );
  const given = {
    ...(time !== undefined && { time }),
    ...(zone !== undefined && { zone }),
  };
  const change = (one: ChannelSettings) => ({
    ...one,
    schedule: { ...one.schedule, ...given, days: kept(one) },
  });
  const put = await putSchedule(world, asker.channel, change(settings).schedule, change);
  const changed = put?.settings ?? change(settings);
  const { schedule } = changed;
  // Where nobody has chosen a zone for the workspace yet, this choice is it.
  if (zone !== undefined && hasWorkspace(asker.channel)) {
    const chosen = await world.workspaces.zone(asker.channel);
    if (chosen === undefined) await world.workspaces.putZone(asker.channel, zone);
  }
  await noteChange(world, asker, `set the digest to ${scheduleWords(schedule)}`);
  const [next] = comingDigests(changed, world.clock.now(), 1);
  const whole = await world.channels.whole(asker.channel);
  const idle = idleWords(asker, whole, world.clock.now());
  const asks = zone === undefined && (zoneFrom === "language" || zoneFrom === "none");
  return card({
    lines: [
      `The digest comes at ${scheduleWords(schedule)}.${next === undefined || idle !== undefined ? "" : ` The next one: ${momentWords(next.at, schedule.zone)}.`}`,
      ...(idle === undefined ? [] : [idle]),
      ...(asks ? [`Which time zone is this? Until you choose, I take ${schedule.zone}.`] : []),
    ],
    ...(asks && { menu: zoneMenu(schedule.zone) }),
    buttons: [{ label: "Next digests", button: { press: "next" } }],
  });
}

/** Sets the zone that a person chose from a menu, for the workspace and for this channel. */
export async function chooseZone(
  world: SetScheduleWorld,
  asker: Asker,
  zone: TimeZone | undefined,
): Promise<Answer> {
  if (zone === undefined) return sentence("I do not know that time zone. Choose another.");
  if (hasWorkspace(asker.channel)) await world.workspaces.putZone(asker.channel, zone);
  return setSchedule(world, asker, { kind: "schedule", zone });
}

/** "08:00 on weekdays (Europe/Paris)". */
export function scheduleWords({ time, days, zone }: Schedule): string {
  const words = daysWords(days);
  return `${time} ${words === "every day" ? words : `on ${words}`} (${zone})`;
}
