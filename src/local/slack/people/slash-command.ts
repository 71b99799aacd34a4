import { isObject } from "#shared/json-value.ts";
import type { BotAnswer } from "../../deliver-in-time.ts";
import { checkContent } from "../message-content.ts";
import { addMessage } from "../messages.ts";
import { judged } from "../posted-content.ts";
import { installationOf, issueResponseUrl } from "../response-url.ts";
import { issueTrigger } from "../triggers.ts";
import type { SlackChannel, SlackMessage } from "../world.ts";
import { channelName, channelOf, personIn, type Standing } from "./identity.ts";
import { formType, jsonOf, type People, sendToBot, troubleOf } from "./send-to-bot.ts";

export type SlashCommand = {
  readonly teamId: string;
  readonly channelId: string;
  readonly userId: string;
  /** With its slash. */
  readonly command: string;
  readonly text: string;
};

export type CommandOutcome = {
  readonly answer: BotAnswer;
  /** What the person saw at once, if anything. */
  readonly shown?: SlackMessage;
  readonly responseUrl: string;
};

/** Types a slash command and shows the person what Slack would show. */
export async function slashCommand(people: People, typed: SlashCommand): Promise<CommandOutcome> {
  const standing = personIn(people, typed.teamId, typed.userId);
  const channel = channelOf(standing, typed.channelId);
  const { workspace, user } = standing;
  const owner = { teamId: workspace.id, channelId: channel.id, userId: user.id };
  const responseUrl = issueResponseUrl(people, "commands", owner);
  const { enterprise } = workspace;
  const body = new URLSearchParams({
    token: people.app.verificationToken,
    team_id: workspace.id,
    team_domain: workspace.domain,
    ...(enterprise && { enterprise_id: enterprise.id, enterprise_name: enterprise.name }),
    channel_id: channel.id,
    channel_name: channelName(channel),
    user_id: user.id,
    user_name: user.name,
    command: typed.command,
    text: passedOn(typed.text),
    api_app_id: people.app.id,
    is_enterprise_install: "false",
    response_url: responseUrl,
    trigger_id: issueTrigger(people.world, owner, people.clock.now()),
  }).toString();
  const { path } = people;
  const answer = await sendToBot(people, { path, contentType: formType, body });
  const shown = show(people, standing, channel, typed, answer);
  const url = people.world.responseUrls.get(new URL(responseUrl).pathname);
  if (shown && url && url.messageTs === undefined) url.messageTs = shown.ts;
  return { answer, responseUrl, ...(shown && { shown }) };
}

/** What Slack passes on of a text: three characters are references, but for those of marks around a link. */
function passedOn(text: string): string {
  const mark = /<https?:[^<>]*>/g;
  const escaped = (part: string) =>
    part.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const marks = text.match(mark) ?? [];
  return text
    .split(mark)
    .map((part, at) => escaped(part) + (marks[at] ?? ""))
    .join("");
}

function show(
  people: People,
  standing: Standing,
  channel: SlackChannel,
  { command }: SlashCommand,
  answer: BotAnswer,
): SlackMessage | undefined {
  const trouble = troubleOf(answer);
  if (trouble !== undefined) {
    people.record.refuse({ name: command, error: trouble, detail: describe(answer) });
    return slackSays(people, standing, channel, `${command} failed with the error "${trouble}"`);
  }
  if (answer.kind !== "answered" || answer.response.body.trim() === "") return undefined;
  const said = jsonOf(answer);
  const input = isObject(said) ? said : { text: answer.response.body };
  // An answer of `{}` and the like shows nothing.
  if (Object.keys(input).length === 0) return undefined;
  const posted = judged(checkContent(input, { surface: "response_url" }), people);
  if (!posted.ok) {
    const error = String(posted.answer.error);
    people.record.refuse({ name: command, error, detail: JSON.stringify(posted.answer) });
    return slackSays(people, standing, channel, `${command} failed with the error "${error}"`);
  }
  const installation = installationOf(people.world, standing.workspace.id);
  if (!installation) return undefined;
  const isPublic = input.response_type === "in_channel";
  const author = {
    userId: installation.botUserId,
    botId: installation.botId,
    ephemeralTo: isPublic ? undefined : standing.user.id,
  };
  return addMessage(people.world, channel, posted.content, author, people.clock.now());
}

function describe(answer: BotAnswer): string {
  if (answer.kind === "answered") return `HTTP ${answer.response.status}: ${answer.response.body}`;
  return answer.kind === "unreachable" ? String(answer.cause) : "no answer within 3 s";
}

function slackSays(
  { world, clock }: People,
  { user }: Standing,
  channel: SlackChannel,
  text: string,
): SlackMessage {
  const author = { userId: "USLACKBOT", ephemeralTo: user.id };
  return addMessage(world, channel, { text }, author, clock.now());
}
