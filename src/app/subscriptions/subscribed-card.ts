import { filterWords } from "#command/explain-subscription.ts";
import { zonesLike } from "#command/find-zones.ts";
import { typedAs } from "#command/typed-as.ts";
import { isDirect } from "#model/channel.ts";
import type { Answer, CardMenu } from "#model/message.ts";
import type { TimeZone } from "#model/schedule.ts";
import type { Subscription } from "#model/subscription.ts";
import { momentWords } from "#model/time-words.ts";
import { nothingToTryLine } from "#present/filter-lines.ts";
import { mutedWords } from "../channels/muted-words.ts";
import type { StartedChannel } from "../channels/start-channel.ts";
import { comingDigests } from "../digests/coming-digests.ts";
import { type Asker, card, thisPlace } from "../requests/asker.ts";
import { filterOffLine } from "./tried-filter-card.ts";
import { trialDays } from "./try-filter.ts";

/**
 * What a person reads who has subscribed: what comes when, and that nothing old does.
 *
 * @param isTried whether they have seen what the filter does; else there was nothing to try it on
 */
export function subscribedCard(
  { title, mode, filter, weight, feedId }: Subscription,
  started: StartedChannel,
  asker: Asker,
  now: Date,
  isTried: boolean,
): Answer {
  const { settings } = started;
  const [next] = comingDigests(settings, now, 1);
  const question = zoneQuestion(started, asker);
  const words = filterWords(filter);
  const muted = mutedWords(settings, now);
  return card({
    title: `${thisPlace(asker)} now follows ${title}.`,
    lines: [
      mode === "live"
        ? "Each new article comes as soon as I see it. Nothing old is posted."
        : `New articles come in the digest${next === undefined ? "" : `, first on ${momentWords(next.at, settings.schedule.zone)}`}. Nothing old is posted.`,
      ...(muted === undefined ? [] : [muted]),
      ...(words === undefined
        ? []
        : [
            `Filter: ${words}.${isTried ? "" : ` ${nothingToTryLine(trialDays)}`}`,
            filterOffLine(asker),
          ]),
      ...(weight === undefined || weight === "usual" ? [] : [`Weight in the digest: ${weight}.`]),
      ...question.lines,
    ],
    ...(question.menu !== undefined && { menu: question.menu }),
    buttons: [
      { label: "Settings", button: { press: "settings" } },
      { label: "Remove it again", button: { press: "remove", feedId } },
    ],
  });
}

/** What is asked about the zone of a channel that has just begun: nothing where it is known. */
export type ZoneQuestion = { readonly lines: readonly string[]; readonly menu?: CardMenu };

export function zoneQuestion(
  { settings, zoneFrom }: StartedChannel,
  { channel }: Asker,
): ZoneQuestion {
  const { zone } = settings.schedule;
  if (zoneFrom !== "language" && zoneFrom !== "none") return { lines: [] };
  const line =
    zoneFrom === "language"
      ? isDirect(channel)
        ? `Which time zone are you in? Until you choose, I take ${zone}, by your language.`
        : `Which time zone is this server in? Until you choose, I take ${zone}, by its language.`
      : `I could not see your time zone, so I take UTC. Choose yours here, or with ${typedAs(channel.platform, "schedule")}.`;
  return { lines: [line], menu: zoneMenu(zone) };
}

/** Options that Discord takes for one menu. */
const optionsMax = 25;

/** A menu of zones, with the one that is taken now among them. */
export function zoneMenu(now: TimeZone): CardMenu {
  const zones = [...new Set([now, ...zonesLike("", optionsMax)])].slice(0, optionsMax);
  return {
    prompt: "Choose a time zone",
    button: { press: "choose-zone" },
    options: zones.map((zone) => ({ value: zone, label: zone })),
  };
}
