import type { Answer } from "#model/message.ts";
import { localWords } from "#model/time-words.ts";
import { cutText } from "#shared/cut-text.ts";
import type { ChannelStore } from "../channel-ports.ts";
import type { AuditLog, People } from "../command-ports.ts";
import { type Asker, card, sentence } from "../requests/asker.ts";
import { namesOf } from "../requests/names-of.ts";

/** Longest change that is shown, in characters: it may tell all words of a filter. */
const didMax = 350;

/** How many changes are shown. */
const shownMax = 25;

/** Shows who changed what in a channel, the latest first. */
export async function showLog(
  {
    channels,
    audit,
    people,
  }: { readonly channels: ChannelStore; readonly audit: AuditLog; readonly people: People },
  { channel }: Asker,
): Promise<Answer> {
  const entries = await audit.recent(channel, shownMax);
  if (entries.length === 0) {
    return sentence("Nothing was changed here in the last 90 days. Changes are kept for so long.");
  }
  const zone = (await channels.settings(channel))?.schedule.zone ?? "UTC";
  const names = await namesOf(
    people,
    channel,
    entries.map(({ userId }) => userId),
  );
  return card({
    title: "Who changed what",
    lines: [],
    items: entries.map(({ at, userId, did }) => {
      const name = names.get(userId);
      return {
        title: localWords(at, zone),
        facts: [{ userId, ...(name !== undefined && { name }) }, cutText(did, didMax)],
      };
    }),
    footer: `Times are in ${zone}. Changes are kept for 90 days.`,
  });
}
