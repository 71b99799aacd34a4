import type { BriefCommand, Command, CommandProblem } from "#model/command.ts";
import { hasLinkSecret } from "#model/link-secret.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { type CommandSpec, commands, type GivenOptions } from "./commands.ts";
import { findLinks, findLinksInMessage, hasLongLink } from "./find-links.ts";
import { nearestCall } from "./nearest-call.ts";
import { bareWord, typedText } from "./typed-text.ts";

const specs: readonly CommandSpec[] = Object.values(commands);
const calls: readonly string[] = specs.flatMap(({ slackCalls }) => slackCalls);

/**
 * Reads what a person typed after `/brief` on Slack: the words of a command, or else a link.
 * Nothing at all opens the settings.
 *
 * @param text as Slack passes it on, with its own marks around links
 */
export function parseSlackText(text: string): Result<Command, CommandProblem> {
  const plain = typedText(unescaped(text));
  if (hasLinkSecret(plain)) return failed({ kind: "secret-in-link" });
  const words = uncalled(unwrapped(plain)).split(/\s+/).filter(Boolean);
  if (words.length === 0) return ok({ kind: "settings" });
  const called = longestCall(words);
  if (called === undefined)
    return misspelt(words) ?? commands.brief.take({ link: words.join(" ") });
  const { spec, length } = called;
  const rest = words.slice(length).join(" ");
  const [first] = spec.options;
  if (spec.options.length === 0 && rest !== "" && length === 1) {
    const given = commands.schedule.split?.(rest, "digest") ?? {};
    const scheduled = commands.schedule.take(given);
    // Of a schedule whose place is unknown or means several zones that is said, not that there is no such command.
    const place = given.timezone ?? given.others;
    const isSchedule = scheduled.ok || (given.time !== undefined && place !== undefined);
    if (words[0]?.toLowerCase() === "digest" && isSchedule) return scheduled;
    // "digest tomorrow" or "help me": part of it is a command, the rest means nothing.
    const wrong = misspelt(words);
    if (wrong !== undefined) return wrong;
  }
  const call = words.slice(0, length).map(bareWord).join(" ");
  if (spec.split !== undefined) return spec.take(spec.split(rest, call));
  return spec.take(first === undefined ? {} : { [first.name]: rest });
}

/** What a person typed, of which Slack passes on three characters as references. @see https://docs.slack.dev/messaging/formatting-message-text#escaping */
export function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** A line without what called us, where somebody typed or pasted it once more: "/brief list", "/list". */
function uncalled(text: string): string {
  return text.replace(/^\s*(?:\/?brief\s+)?\/?(?=\S)/i, "");
}

/** A whole line without the marks of a quotation or of code that somebody pasted around it. */
function unwrapped(text: string): string {
  return /^\s*["“„«`'‘](?<inner>[^"“”„«»`]*)["”“»`'’]\s*$/.exec(text)?.groups?.inner ?? text;
}

/**
 * Reads a command of Discord.
 *
 * @param path the command and, where it has one, the sub-command
 */
export function parseDiscordCommand(
  path: readonly string[],
  options: GivenOptions,
): Result<Command, CommandProblem> {
  const given = Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      typeof value === "string" ? typedText(value) : value,
    ]),
  );
  if (Object.values(given).some((value) => typeof value === "string" && hasLinkSecret(value)))
    return failed({ kind: "secret-in-link" });
  const called = specs.find(({ discordPath }) => discordPath.join(" ") === path.join(" "));
  // "subscribe gazette.example" where a link belongs: whoever typed that does not want the page.
  const [first = "", ...others] = String(given.link ?? "")
    .trim()
    .split(/\s+/);
  const isCall =
    called === commands.brief && others.length > 0 && calls.includes(first.toLowerCase());
  const taken = isCall
    ? failed({ kind: "not-a-link", text: String(given.link) } as const)
    : (called?.take(given) ?? failed({ kind: "unknown-command", text: path.join(" ") } as const));
  if (taken.ok || taken.problem.kind !== "not-a-link") return taken;
  const meant = meantBy(isCall ? first : taken.problem.text);
  if (meant === undefined) return taken;
  return failed({ ...taken.problem, nearest: `/${meant.discordPath.join(" ")}` });
}

/** The command whose name, as Slack has it, was given where a link belongs. */
function meantBy(text: string): CommandSpec | undefined {
  const near = nearestCall(text, calls);
  return specs.find(({ slackCalls }) => near !== undefined && slackCalls.includes(near));
}

/**
 * Reads the message on which a person called "Brief this".
 *
 * @param text the message as the platform passes it on, with the links of its attachments
 * @param hasFiles whether files were uploaded with it
 */
export function parseMessage(
  text: string,
  hasFiles: boolean,
): Result<BriefCommand, CommandProblem> {
  const words = text.split(/(?<=\s)/);
  const plain = words.filter((word) => !hasLinkSecret(word));
  const links = findLinksInMessage(plain.join(""));
  const [url] = links;
  if (links.length > 1) return failed({ kind: "many-links-in-message", count: links.length });
  if (url !== undefined) return ok({ kind: "brief", url, share: false });
  if (hasLongLink(text)) return failed({ kind: "long-link" });
  if (plain.length < words.length) return failed({ kind: "secret-in-link" });
  return failed({ kind: hasFiles ? "file-in-message" : "no-link-in-message" });
}

type Called = { readonly spec: CommandSpec; readonly length: number };

function longestCall(words: readonly string[]): Called | undefined {
  return specs
    .flatMap((spec) => spec.slackCalls.map((call) => ({ spec, parts: call.split(" ") })))
    .filter(({ parts }) => parts.every((part, at) => isCall(words[at] ?? "", part)))
    .map(({ spec, parts }) => ({ spec, length: parts.length }))
    .toSorted((a, b) => b.length - a.length)[0];
}

function isCall(word: string, part: string): boolean {
  return word.toLowerCase() === part || bareWord(word) === part;
}

/** The call of two words that was meant; where the first one is right, only the second can be wrong. */
function nearestPair(first: string, second: string): string | undefined {
  const pairs = calls.filter((call) => call.includes(" "));
  const begun = pairs.filter((call) => call.startsWith(`${first} `));
  if (begun.length === 0) return nearestCall(`${first} ${second}`, pairs);
  const rests = begun.map((call) => call.slice(first.length + 1));
  const near = nearestCall(second, rests);
  return near === undefined ? undefined : `${first} ${near}`;
}

/** A command with a slip of the finger in it; `undefined` when it looks like none. */
function misspelt(words: readonly string[]): Result<Command, CommandProblem> | undefined {
  const [first = "", second = ""] = words;
  if (findLinks(first).length > 0) return undefined;
  const text = words.slice(0, 2).join(" ");
  // "digest no more" is the contrary of any call that is near.
  const pair = /^no[nt]?$/i.test(second) ? undefined : nearestPair(first.toLowerCase(), second);
  const near =
    pair ??
    nearestCall(
      first,
      calls.filter((call) => !call.includes(" ")),
    );
  if (near === undefined) {
    return first.toLowerCase() === "digest" ? failed({ kind: "unknown-command", text }) : undefined;
  }
  if (near === first.toLowerCase() && first.toLowerCase() !== "digest") return undefined;
  const name = specs.find(({ slackCalls }) => slackCalls.includes(near))?.slackCalls[0] ?? near;
  if (near === first.toLowerCase()) return failed({ kind: "unknown-command", text });
  return failed({
    kind: "unknown-command",
    text: near.includes(" ") ? text : first,
    nearest: `/brief ${name}`,
  });
}
