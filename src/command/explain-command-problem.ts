import { addressLengthMax } from "#model/canonical-url.ts";
import type { Platform } from "#model/channel.ts";
import type { CommandProblem } from "#model/command.ts";
import { hasLinkSecret, withoutLinkSecrets } from "#model/link-secret.ts";
import { listWords } from "#model/list-words.ts";
import { cutText } from "#shared/cut-text.ts";
import { unreachable } from "#shared/unreachable.ts";
import { wordListMax } from "./read-word-list.ts";
import { typedAs } from "./typed-as.ts";

/** Longest piece of a person's own text that we repeat to them, in characters. */
const echoMax = 80;

/** A line of so many characters is quickly typed anew; of a longer one so many at most are given back. */
const lineMax = { short: 40, echo: 3000 } as const;

const zoneHint =
  "Write a zone such as Europe/Paris, the largest city in it, or yours with its country: Galway, Ireland.";

/** Said wherever an address has a user name or password in it. */
export const secretInLinkSentence =
  "That address has a user name or password in it, which I neither keep nor send on, so I could not read what is behind it. Give an address that opens without one.";

/** Said of a form in which there is nothing to follow. */
export const nothingToImport =
  "I found neither OPML nor addresses in that. Paste the whole file, or one address to a line.";

/** Says what is wrong with a command and what to type instead. */
export function explainCommandProblem(problem: CommandProblem, platform: Platform): string {
  const as = (what: Parameters<typeof typedAs>[1]) => typedAs(platform, what);
  switch (problem.kind) {
    case "no-link":
      return `Which article? Type its link after the command: ${as("brief")}`;
    case "many-links":
      return `Those are ${problem.count} links, and I take one at a time. Type the command again with the one you mean.`;
    case "not-a-link": {
      const none = `“${shortened(problem.text)}” is not a link to a web page.`;
      return problem.nearest === undefined
        ? `${none} Paste the full address, starting with https://, or type ${as("help")} to see what else I can do.`
        : `${none} Did you mean ${problem.nearest}?`;
    }
    case "long-link":
      return `That address is longer than the ${addressLengthMax.toLocaleString("en-GB")} characters that I take. Often what stands after its “?” can be left out.`;
    case "secret-in-link":
      return secretInLinkSentence;
    case "no-link-in-message":
      return `There is no link to an article in that message. Choose one that has a link, or type it yourself: ${as("brief")}`;
    case "file-in-message":
      return platform === "slack"
        ? `There is no link in that message, and I may not open files that are uploaded to Slack. If the article is on the web, too, type its link: ${as("brief")}`
        : `There is no link in that message, and of files I read PDFs alone. If the article is on the web, too, type its link: ${as("brief")}`;
    case "many-links-in-message":
      return `There are ${problem.count} links in that message, and I take one at a time. Type the one you mean: ${as("brief")}`;
    case "unknown-command": {
      const unknown = `I do not know “${shortened(problem.text)}”.`;
      return problem.nearest === undefined
        ? `${unknown} Type ${as("help")} to see what I can do.`
        : `${unknown} Did you mean ${problem.nearest}?`;
    }
    case "no-feed":
      return `Which site? Type its address after the command, such as: ${as("subscribe")}`;
    case "not-a-feed-link":
      return `“${shortened(problem.text)}” is not a web address. The site’s own will do, such as: ${as("subscribe")}`;
    case "unknown-word": {
      const unknown = `I do not know what to do with “${shortened(problem.text)}” there.`;
      return problem.nearest === undefined
        ? `${unknown} After the address may come daily or live, weight: high or weight: low, then only:, not:, from:, not from: or languages:, such as: ${as("subscribeLive")}`
        : `${unknown} Did you mean ${problem.nearest}?`;
    }
    case "many-words":
      return `The list that begins with “${shortened(problem.first)}” has ${problem.count} words or phrases, and ${wordListMax.words} is the most there can be. Leave out ${problem.count - wordListMax.words}.`;
    case "long-word":
      return `“${shortened(problem.text)}” is longer than the ${wordListMax.characters} characters that a word or phrase of a filter may have. Put commas between words.`;
    case "no-schedule":
      return `When? Type it like this: ${as("scheduleInFull")}`;
    case "not-a-time":
      return `“${shortened(problem.text)}” is no time of day that I know. Write 08:00, 8:30 or 7 pm.`;
    case "only-next":
      return `I leave out the next digest and no other, so I did nothing about “${shortened(problem.text)}”. To be quiet for longer, mute the channel: ${as("settings")}`;
    case "many-times":
      return `A channel gets one digest a day. Give one time in place of “${shortened(problem.text)}”.`;
    case "zone-offset":
      return `“${shortened(problem.text)}” stays as it is when clocks change, so I do not take it. ${zoneHint}`;
    case "not-a-day":
      return `“${shortened(problem.text)}” is no day that I know. Write weekdays, weekends, every day, or a list such as mon, wed, fri.`;
    case "not-a-zone": {
      const unknown = `I do not know the time zone “${shortened(problem.text)}”.`;
      return problem.nearest === undefined
        ? `${unknown} ${zoneHint}`
        : `${unknown} Did you mean ${problem.nearest}?`;
    }
    case "many-zones":
      return `“${shortened(problem.text)}” can mean more than one time zone. Name yours in its place, such as ${listWords(problem.zones.slice(0, zonesMax), "or")}.`;
    case "not-a-schedule":
      return `I know neither ${problem.isAll ? "a time nor " : ""}days nor a time zone called “${shortened(problem.text)}”. Days are such as weekdays or mon-fri; a zone is named by a large city, or by yours with its country, as “Galway, Ireland”: ${as("scheduleInFull")}`;
    case "not-about-anything":
      return `Why what? Give an article’s link or headline, or a feed’s address or name: ${as("why")}`;
    default:
      return unreachable(problem);
  }
}

/**
 * The line of a command of which nothing came, for who typed it to copy and mend, as no chat shows it beside an answer
 * for them alone; `undefined` where it is short, or has a secret in it.
 */
export function lineToCopy(line: string): string | undefined {
  const seen = shortened(line, lineMax.echo);
  return seen.length <= lineMax.short || hasLinkSecret(line) ? undefined : seen;
}

/** Zones of a country that are named. */
const zonesMax = 8;

/** A person's own text as they see it: Slack passes on an e-mail address as `<mailto:a@b.example|a@b.example>`. */
function shortened(text: string, max = echoMax): string {
  const seen = text.replace(/<[^<>|]*\|([^<>]*)>/g, "$1");
  return cutText(withoutLinkSecrets(seen).replace(/\s+/g, " ").trim(), max);
}
