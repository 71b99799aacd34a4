import type { ChannelButton } from "#model/button.ts";
import type { ChannelCommand } from "#model/command.ts";
import type { ChannelRequest } from "#model/job.ts";
import type { Answer } from "#model/message.ts";
import { readTimeZone } from "#model/schedule.ts";
import type { ChannelForm } from "#model/settings-form.ts";
import { unreachable } from "#shared/unreachable.ts";
import { type ChangeSettingsWorld, changeSettings } from "../channels/change-settings.ts";
import { muteChannel, onlyMutes } from "../channels/mute-channel.ts";
import { repairChannel } from "../channels/repair-channel.ts";
import { chooseZone, setSchedule } from "../channels/set-schedule.ts";
import { showHome } from "../channels/show-home.ts";
import { showLog } from "../channels/show-log.ts";
import { showSettings } from "../channels/show-settings.ts";
import { type WithdrawWorld, withdrawUnwanted } from "../deliveries/withdraw-unwanted.ts";
import { addDueDigest } from "../digests/add-due-digest.ts";
import { askDigestNow, showNextDigests } from "../digests/ask-digest.ts";
import type { ExplainWhyWorld } from "../digests/explain-why.ts";
import type { PressStoryWorld, StoryButton } from "../digests/press-story.ts";
import { skipDigest, unskipDigest } from "../digests/skip-digest.ts";
import type { JobQueue } from "../ports.ts";
import { chooseFeed } from "../subscriptions/choose-feed.ts";
import { exportFeeds } from "../subscriptions/export-feeds.ts";
import { type ImportWorld, importFile, importText } from "../subscriptions/import-feeds.ts";
import { listSubscriptions } from "../subscriptions/list-subscriptions.ts";
import { fixFeed } from "../subscriptions/mend-feed.ts";
import { muteFeed, muteNamed, unmuteFeed } from "../subscriptions/mute-feed.ts";
import { saveTriedFilter } from "../subscriptions/save-tried-filter.ts";
import { subscribe } from "../subscriptions/subscribe.ts";
import { removeFeed, unsubscribe } from "../subscriptions/unsubscribe.ts";
import { type Asker, excuse } from "./asker.ts";
import type { DecidedOnceWorld } from "./decided-once.ts";

export type AnswerRequestWorld = ImportWorld &
  ChangeSettingsWorld &
  PressStoryWorld &
  ExplainWhyWorld &
  WithdrawWorld &
  DecidedOnceWorld & { readonly jobs: JobQueue };

type Kind = ChannelCommand["kind"] | ChannelButton["press"] | ChannelRequest["kind"];

/** After these a channel may want less than Slack was handed. */
const quieting: ReadonlySet<string> = new Set<Kind>([
  "unsubscribe",
  "schedule",
  "mute",
  "mute-feed",
  "remove",
  "choose-removed",
  "choose-mute",
  "choose-zone",
  "form",
  "save-filter",
]);

/** After these its next digest may be one that Slack would have been handed by now. */
const hastening: ReadonlySet<string> = new Set<Kind>([
  "subscribe",
  "choose-feed",
  "save-filter",
  "import",
  "schedule",
  "choose-zone",
  "choose-mute",
  "form",
  "repair",
  "home-repair",
]);

/** Does what a person asked for, and says what to show them. */
export async function answerRequest(
  world: AnswerRequestWorld,
  asker: Asker,
  request: ChannelRequest,
): Promise<Answer> {
  const answer = await answerTo(world, asker, request);
  if (hastening.has(kindOf(request))) await addDueDigest(world, asker.channel);
  if (!quieting.has(kindOf(request))) return answer;
  // Looked at whatever the answer is: a run before this one may have died here.
  const { length } = await withdrawUnwanted(world, asker.channel);
  return length === 0 ? answer : withLine(answer, stillComes(length));
}

/** The command, the button, or what else was asked. */
export function kindOf(request: ChannelRequest): string {
  if (request.kind === "command") return request.command.kind;
  return request.kind === "press" ? request.button.press : request.kind;
}

function stillComes(count: number): string {
  return count === 1
    ? "One post was on its way already and still appears."
    : `${count} posts were on their way already and still appear.`;
}

function withLine(answer: Answer, line: string): Answer {
  switch (answer.kind) {
    case "notice":
      return { ...answer, text: `${answer.text} ${line}` };
    case "card":
      return { ...answer, lines: [...answer.lines, line] };
    case "settings":
      return { ...answer, notice: `${answer.notice ?? ""} ${line}`.trim() };
    default:
      return answer;
  }
}

async function answerTo(
  world: AnswerRequestWorld,
  asker: Asker,
  request: ChannelRequest,
): Promise<Answer> {
  switch (request.kind) {
    case "command":
      return answerChannelCommand(world, asker, request.command);
    case "press":
      return answerPress(world, asker, request.button, request.chosen);
    case "form":
      return answerForm(world, asker, request.form);
    case "home":
      return showHome(world, asker, request.notice);
    default:
      return unreachable(request);
  }
}

async function answerForm(
  world: AnswerRequestWorld,
  asker: Asker,
  form: ChannelForm,
): Promise<Answer> {
  if (form.kind === "import") return importText(world, asker, form.text);
  return onlyMutes(form) ? muteChannel(world, asker, form) : changeSettings(world, asker, form);
}

async function answerChannelCommand(
  world: AnswerRequestWorld,
  asker: Asker,
  command: ChannelCommand,
): Promise<Answer> {
  switch (command.kind) {
    case "subscribe":
      return subscribe(world, asker, command);
    case "unsubscribe":
      return unsubscribe(world, asker, command.feed);
    case "list":
      return listSubscriptions(world, asker);
    case "schedule":
      return setSchedule(world, asker, command);
    case "mute-feed":
      return muteNamed(world, asker, command);
    case "digest-now":
      return askDigestNow(world, asker);
    case "digest-next":
      return showNextDigests(world, asker);
    case "digest-skip":
      return skipDigest(world, asker);
    case "digest-unskip":
      return unskipDigest(world, asker);
    case "settings":
      return showSettings(world, asker);
    case "log":
      return showLog(world, asker);
    case "export":
      return exportFeeds(world, asker);
    case "import":
      return importFile(world, asker, command.url ?? "");
    case "why":
      return (await digestAnswers()).answerWhy(world, asker, command.about);
    default:
      return unreachable(command);
  }
}

async function answerPress(
  world: AnswerRequestWorld,
  asker: Asker,
  button: ChannelButton,
  [chosen]: readonly string[],
): Promise<Answer> {
  switch (button.press) {
    case "skip":
      return skipDigest(world, asker, button.date);
    case "unskip":
      return unskipDigest(world, asker, button.date);
    case "fix":
      return fixFeed(world, asker, button.feedId);
    case "mute":
      return muteFeed(world, asker, button.feedId);
    case "unmute":
      return unmuteFeed(world, asker, button.feedId);
    case "remove":
      return removeFeed(world, asker, button.feedId);
    case "choose-removed":
      return removeFeed(world, asker, chosen);
    case "choose-feed":
      return chooseFeed(world, asker, button.offers, chosen);
    case "choose-zone":
      return chooseZone(world, asker, readTimeZone(chosen ?? ""));
    case "choose-mute":
      return changeSettings(world, asker, { kind: "settings", mute: chosen ?? "keep" });
    case "settings":
    case "home-settings":
      return showSettings(world, asker);
    case "list":
      return listSubscriptions(world, asker);
    case "next":
      return showNextDigests(world, asker);
    case "repair":
    case "home-repair":
      return repairChannel(world, asker);
    case "home-export":
      return exportFeeds(world, asker, true);
    case "save-filter":
      return saveTriedFilter(world, asker, button.draft);
    case "more":
    case "less":
    case "undo":
      return (await digestAnswers()).answerStoryPress(world, asker, storyButton(button, chosen));
    // These are taken by the front doors, or want no answer.
    case "edit":
    case "open":
    case "try-filter":
    case "home-import":
      return excuse("That button is from an older message. Send the command again.");
    default:
      return unreachable(button);
  }
}

/** A long digest on Discord has one menu for all its stories: which is meant is chosen there. */
function storyButton(button: StoryButton, chosen: string | undefined): StoryButton {
  return chosen === undefined || !/^\d{1,2}$/.test(chosen)
    ? button
    : { ...button, story: Number(chosen) };
}

/** What needs the whole making of digests stands in a file of its own, loaded when somebody asks for it. */
function digestAnswers() {
  return import("./answer-digest.ts");
}
