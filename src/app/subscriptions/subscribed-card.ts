import { filterWords, typedAs } from "#command/explain-subscription.ts";
import { zonesLike } from "#command/find-zones.ts";
import type { Answer, CardMenu } from "#model/message.ts";
import type { TimeZone } from "#model/schedule.ts";
import type { Subscription } from "#model/subscription.ts";
import { nothingToTryLine } from "#present/filter-lines.ts";
import { momentWords } from "#present/settings-lines.ts";
import type { StartedChannel } from "../channels/start-channel.ts";
import { comingDigests } from "../digests/coming-digests.ts";
import { type Asker, card } from "../requests/asker.ts";
import { filterOffLine } from "./tried-filter-card.ts";
import { trialDays } from "./try-filter.ts";

/**
 * What a person reads who has subscribed: what comes when, and that nothing old does.
 *
 * @param isTried whether they have seen what the filter does; else there was nothing to try it on
 */
export function subscribedCard(
  { title, mode, filter, feedId }: Subscription,
  { settings, zoneFrom }: StartedChannel,
  asker: Asker,
  now: Date,
  isTried: boolean,
): Answer {
  const { schedule } = settings;
  const [next] = comingDigests(settings, now, 1);
  const asks = zoneFrom === "language" || zoneFrom === "none";
  const words = filterWords(filter);
  return card({
    title: `This channel now follows ${title}.`,
    lines: [
      mode === "live"
        ? "Each new article comes as soon as I see it. Nothing old is posted."
        : `New articles come in the digest${next === undefined ? "" : `, first on ${momentWords(next.at, schedule.zone)}`}. Nothing old is posted.`,
      ...(words === undefined
        ? []
        : [
            `Filter: ${words}.${isTried ? "" : ` ${nothingToTryLine(trialDays)}`}`,
            filterOffLine(asker),
          ]),
      ...zoneLines(zoneFrom, schedule.zone, typedAs(asker.channel.platform, "schedule")),
    ],
    ...(asks && { menu: zoneMenu(schedule.zone) }),
    buttons: [
      { label: "Settings", button: { press: "settings" } },
      { label: "Remove it again", button: { press: "remove", feedId } },
    ],
  });
}

function zoneLines(
  from: StartedChannel["zoneFrom"],
  zone: TimeZone,
  command: string,
): readonly string[] {
  switch (from) {
    case "language":
      return [
        `Which time zone is this server in? Until you choose, I take ${zone}, by its language.`,
      ];
    case "none":
      return [
        `I could not see your time zone, so I take UTC. Choose yours here, or with ${command}.`,
      ];
    default:
      return [];
  }
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
