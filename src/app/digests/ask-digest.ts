import { createHash } from "node:crypto";
import { clockChangeRule } from "#command/explain-subscription.ts";
import { isDirect, placeWord } from "#model/channel.ts";
import type { Answer } from "#model/message.ts";
import { muteEnd } from "#model/muting.ts";
import { localDateOf } from "#model/schedule.ts";
import { localWords, momentWords } from "#model/time-words.ts";
import type { ChannelStore } from "../channel-ports.ts";
import { idleWords } from "../channels/idle-words.ts";
import { pauseWords } from "../channels/repair-channel.ts";
import { scheduleWords } from "../channels/set-schedule.ts";
import type { Clock, JobQueue } from "../ports.ts";
import { type Asker, card, sentence } from "../requests/asker.ts";
import { nothingFollowed } from "../requests/not-followed.ts";
import { datesToCome } from "./coming-digests.ts";

export type AskDigestWorld = {
  readonly channels: ChannelStore;
  readonly jobs: JobQueue;
  readonly clock: Clock;
};

/** So long an answer may take to be shown: what came of the digest is told in its place, and may not be overtaken by it. */
const shownWithinMs = 2000;

/** Sends a digest at once, beside those of the schedule: one for each time somebody asks. */
export async function askDigestNow(world: AskDigestWorld, asker: Asker): Promise<Answer> {
  const { channel, id, askedAt, reply } = asker;
  const whole = await world.channels.whole(channel);
  if (whole === undefined || whole.subscriptions.length === 0) {
    return nothingFollowed(asker);
  }
  const now = world.clock.now();
  const idle = idleWords(asker, whole, now);
  if (idle !== undefined) return sentence(idle);
  // The job of one interaction may come twice, perhaps after midnight; its date and slot are the same each time.
  const date = localDateOf(askedAt, whole.settings.schedule.zone);
  const slot = `now-${createHash("sha256").update(id).digest("hex").slice(0, 12)}`;
  const job = { kind: "send-digest", channel, date, slot, dueAt: now, reply } as const;
  await world.jobs.add([job], shownWithinMs);
  const pause = pauseWords(whole.settings, asker.asked);
  if (pause !== undefined) {
    return card({
      lines: [pause, "I try once more now, and say here what came of it."],
      buttons: [{ label: "Repair", button: { press: "repair" } }],
    });
  }
  const whom = isDirect(channel) ? "" : `, for everybody in the ${placeWord(channel, asker.asked)}`;
  return sentence(`Your digest comes here in a moment${whom}.`);
}

/** How many of the next digests are shown. */
const shownCount = 3;

/** Shows when the next digests come, in local time and UTC. */
export async function showNextDigests(world: AskDigestWorld, asker: Asker): Promise<Answer> {
  const whole = await world.channels.whole(asker.channel);
  if (whole === undefined) return nothingFollowed(asker);
  const { settings } = whole;
  const { schedule, skipped, paused } = settings;
  const now = world.clock.now();
  const idle = idleWords(asker, whole, now);
  const mutedUntil = muteEnd(settings, now);
  const coming = datesToCome(settings, now, shownCount + skipped.length);
  let shown = 0;
  const listed = coming.filter(({ date }) => {
    if (shown === shownCount) return false;
    if (!skipped.includes(date)) shown += 1;
    return true;
  });
  const firstSkipped = listed.find(({ date }) => skipped.includes(date));
  return card({
    title: `The digest comes at ${scheduleWords(schedule)}.`,
    lines: [
      ...(idle === undefined ? [] : [idle]),
      ...(paused === undefined
        ? []
        : [
            `${pauseWords(settings, asker.asked)} So it is since ${momentWords(paused.since, schedule.zone)}.`,
          ]),
      ...(mutedUntil === undefined
        ? []
        : [`It is muted until ${momentWords(mutedUntil, schedule.zone)}.`]),
    ],
    items: listed.map(({ at, date }) => ({
      title: localWords(at, schedule.zone),
      facts: [utcWords(at, date), ...(skipped.includes(date) ? ["skipped"] : [])],
    })),
    footer: clockChangeRule,
    buttons: [
      ...(paused === undefined ? [] : [{ label: "Repair", button: { press: "repair" } } as const]),
      ...(idle !== undefined || listed[0] === undefined || skipped.includes(listed[0].date)
        ? []
        : [
            {
              label: "Skip the next one",
              button: { press: "skip", date: listed[0].date },
            } as const,
          ]),
      ...(firstSkipped === undefined
        ? []
        : [
            {
              label: "Take the skip back",
              button: { press: "unskip", date: firstSkipped.date },
            } as const,
          ]),
      { label: "Settings", button: { press: "settings" } },
    ],
  });
}

/** "07:00 UTC"; with the day where it is another one there. */
function utcWords(at: Date, date: string): string {
  const [day = "", time = ""] = at.toISOString().split("T");
  return `${time.slice(0, 5)} UTC${day === date ? "" : ` on ${day}`}`;
}
