import type { App, BlockAction, MessageShortcut } from "@slack/bolt";
import { faultsIn } from "#app/requests/form-faults.ts";
import { oldButtonSentence, pressButton } from "#app/requests/press-button.ts";
import { proposedZones } from "#app/requests/propose-values.ts";
import {
  type FirstAnswer,
  type TakeCommandWorld,
  takeCommand,
  takeJob,
  takeMessage,
} from "#app/requests/take-command.ts";
import { parseButtonId } from "#model/button.ts";
import type { AskedAt } from "#model/job.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import type { ChannelForm } from "#model/settings-form.ts";
import { helpPayload, readingPayload, sentencePayload } from "#present/slack/first-answer.ts";
import type { SlackPayload } from "#present/slack/message-payload.ts";
import { type ModalMemory, readMemory, waitingView } from "#present/slack/modal-views.ts";
import { unreachable } from "#shared/unreachable.ts";
import { openForm, readForm, tellInView } from "./forms.ts";
import { textOf } from "./message-text.ts";
import type { ViewOpener } from "./open-view.ts";
import {
  addressOf,
  formOf,
  personOf,
  placeCalled,
  pressIn,
  replyToPress,
  threadOf,
} from "./presses.ts";
import { type RemovalEvent, removalEvents, removalJob } from "./removal-events.ts";
import { type ResponseAddress, respondAlone, saidAtOnceMs } from "./respond.ts";

/** Names the message shortcut in the app's manifest. */
const briefShortcut = "brief_this_link";

export type SlackWorld = TakeCommandWorld & { readonly views: ViewOpener };

/**
 * Hears everything that people do in Slack. The same listeners serve Lambda and Socket Mode.
 *
 * Each acknowledges within the three seconds that Slack waits; what is slow is a job by then.
 */
export function addListeners(app: App, world: SlackWorld): void {
  app.command("/brief", async ({ command, ack }) => {
    const { team_id, channel_id, channel_name, user_id, response_url, trigger_id, text } = command;
    const reply = replyTo(team_id, channel_id, user_id, { responseUrl: response_url });
    const typed = { kind: "slack-text", text } as const;
    const asked = placeCalled(channel_name);
    const answer = await takeCommand(world, jobId(trigger_id), typed, reply, asked);
    if (answer.kind === "form") {
      const memory = { channelId: channel_id, ...asked };
      const person = { workspaceId: team_id, userId: user_id, triggerId: trigger_id };
      const problem = await openForm(world, answer.form, person, memory);
      return problem === undefined ? ack() : ack(ephemeral({ kind: "sentence", text: problem }));
    }
    await ack(ephemeral(answer));
  });

  app.action<BlockAction>(/^/, async ({ body, action, ack }) => {
    await ack();
    const besides = (text: string) =>
      respondAlone(addressOf(body), false, payloadOf({ kind: "sentence", text }));
    const press = pressIn(body, action);
    if (press === undefined) {
      if (parseButtonId(action.action_id) === undefined && body.view === undefined)
        await besides(oldButtonSentence);
      return;
    }
    const { button, chosen, links, memory } = press;
    const person = personOf(body);
    const { workspaceId, triggerId } = person;
    const id = jobId(triggerId);
    const tell = (text: string) =>
      body.view === undefined ? besides(text) : tellInView(world, body.view, person, memory, text);
    const form = formOf(press);
    if (form !== undefined) {
      const problem = await openForm(world, form, person, memory);
      if (problem !== undefined) await tell(problem);
      return;
    }
    const say = async (text?: string) => {
      if (text === undefined) return;
      if (body.view === undefined) return besides(text);
      const show = world.views[body.view.type === "modal" ? "push" : "open"];
      const shown = await show(workspaceId, triggerId, waitingView(memory, text));
      if (shown === undefined) await tell(text);
    };
    const reply = replyToPress(body, person, memory, button);
    const tried = button.press === "try-filter" && body.view ? readForm(body.view) : undefined;
    if (tried?.kind === "settings") {
      await say(await takeForm(world, id, { ...tried, isTrial: true }, reply, memory));
      return;
    }
    const pressed = { button, chosen, links };
    await say(await pressButton(world, id, pressed, reply, asAsked(memory)));
  });

  app.view(/^(?:settings|import)$/, async ({ body, view, ack }) => {
    const form = readForm(view);
    const memory = readMemory(view.private_metadata);
    if (form === undefined || memory === undefined) return ack();
    const { channelId, fromHome } = memory;
    // Who is of another workspace of a shared channel has another `team`.
    const workspaceId = view.app_installed_team_id ?? body.team?.id ?? body.user.team_id ?? "";
    const person = { platform: "slack", workspaceId, channelId, userId: body.user.id } as const;
    // A view is submitted more than once when it came back with a fault, each time with another hash.
    const id = `slack-${view.id}-${view.hash}`;
    const reply = { ...person, viewId: view.id, ...(fromHome === true && { fromHome }) };
    const faults = faultsIn(form, "slack");
    const text = faults ? undefined : await takeForm(world, id, form, reply, memory);
    const field = form.kind === "import" ? "text-1" : "time";
    const problem = faults ?? (text === undefined ? undefined : { [field]: text });
    // With a fault beside its field the form stays as it is.
    await ack(
      problem === undefined
        ? { response_action: "update", view: waitingView(memory, "Saving…") }
        : { response_action: "errors", errors: problem },
    );
  });

  app.options("zone", async ({ options, ack }) => {
    const zones = proposedZones(options.value, optionsMax);
    await ack({ options: zones.map((zone) => ({ text: plain(zone), value: zone })) });
  });

  app.event("app_home_opened", async ({ event, body }) => {
    const workspaceId = installedIn(body);
    if (event.tab !== "home" || workspaceId === undefined) return;
    const place = { workspaceId, channelId: event.channel, userId: event.user };
    await takeJob(world, {
      kind: "answer-command",
      id: `slack-${body.event_id}`,
      request: { kind: "home" },
      reply: { platform: "slack", ...place, home: true },
      asked: {},
    });
  });

  for (const type of removalEvents) {
    app.event(type, async ({ event, body }) => {
      const workspaceId = installedIn(body);
      if (workspaceId === undefined) return;
      const { event_time: seconds }: { readonly event_time?: unknown } = body;
      // Without its time it happened a moment ago: a request older than five minutes was refused.
      const at = typeof seconds === "number" ? new Date(seconds * 1000) : world.clock.now();
      const job = removalJob(workspaceId, event as RemovalEvent, at);
      // When the queue does not take it, Slack is told so and sends the event again.
      if (job !== undefined) await world.jobs.add([job]);
    });
  }

  app.shortcut<MessageShortcut>(briefShortcut, async ({ body, ack }) => {
    await ack();
    const { team, channel, user, response_url, trigger_id, message } = body;
    const workspaceId = team?.id ?? user.team_id ?? "";
    // A reply that stands in the channel, too, is answered there.
    const thread = message.subtype === "thread_broadcast" ? {} : threadOf(message);
    const address = { responseUrl: response_url, ...thread };
    const reply = replyTo(workspaceId, channel.id, user.id, address);
    const say = (answer: Said, replaces: boolean) =>
      respondAlone(address, replaces, payloadOf(answer), saidAtOnceMs);
    const hasFiles = Array.isArray(message.files) && message.files.length > 0;
    const called = { kind: "message", text: textOf(message), hasFiles } as const;
    let isReading = false;
    const text = await takeMessage(world, jobId(trigger_id), called, reply, async (host) => {
      isReading = true;
      // Said before the job is there, which would else be quicker now and then, and stand above it.
      await say({ kind: "reading", host, isPublic: false }, false);
    });
    if (text !== undefined) await say({ kind: "sentence", text }, isReading);
  });
}

/** @returns a sentence when the form could not be taken */
function takeForm(
  world: SlackWorld,
  id: string,
  form: ChannelForm,
  reply: ReplyAddress,
  memory: ModalMemory,
): Promise<string | undefined> {
  const request = { kind: "form", form } as const;
  const asked = asAsked(memory);
  return takeJob(world, { kind: "answer-command", id, request, reply, asked });
}

/**
 * Whose installation an event is for: in a channel that workspaces share, `team_id` may be that of another one.
 *
 * @returns `undefined` for that of a whole organisation, for which nothing is kept
 */
function installedIn({
  team_id,
  authorizations,
}: {
  readonly team_id?: string;
  readonly authorizations?: readonly { readonly team_id: string | null }[];
}): string | undefined {
  return authorizations?.[0]?.team_id ?? team_id;
}

/** Options that Slack takes for one menu. @see https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
const optionsMax = 100;

function replyTo(
  workspaceId: string,
  channelId: string,
  userId: string,
  address: ResponseAddress,
): ReplyAddress {
  return { platform: "slack", workspaceId, channelId, userId, ...address, replaces: true };
}

/** A trigger id is given to one interaction and never again. */
function jobId(triggerId: string): string {
  return `slack-${triggerId}`;
}

function asAsked({ channelId, fromHome, ...asked }: ModalMemory): AskedAt {
  return asked;
}

type Said = Exclude<FirstAnswer, { kind: "form" }>;

function ephemeral(answer: Said) {
  const { text, blocks } = payloadOf(answer);
  return { response_type: "ephemeral" as const, text, blocks: [...blocks] };
}

function payloadOf(answer: Said): SlackPayload {
  switch (answer.kind) {
    case "reading":
      return readingPayload(answer.host);
    case "working":
      return sentencePayload(answer.text);
    case "help":
      return helpPayload(answer.lines);
    case "sentence":
      return sentencePayload(answer.text, answer.typedLine);
    default:
      return unreachable(answer);
  }
}

function plain(text: string) {
  return { type: "plain_text" as const, text };
}
