import { type BotAnswer, noBot } from "../deliver-in-time.ts";

/**
 * A stand-in for Slack on one machine: the Web API, response addresses, the scheduler, and people
 * who type commands, press buttons and fill in forms.
 *
 * ```ts
 * const clock = turnableClock(new Date("2026-11-23T08:00:00Z"));
 * const slack = await createSlackTwin({ clock, signingSecret: "s", workspaces: [acme], deliver });
 * const client = new WebClient("xoxb-acme", { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
 *
 * await slack.slashCommand({ teamId, channelId, userId, command: "/brief", text: "https://…" });
 * slack.see.messages(teamId, channelId, userId);    // what that person sees
 * slack.record.expectRefusal("not_in_channel");     // announce what shall be refused
 * await slack.advance(60_000);                      // turn the clock: due messages come out
 * slack.record.assertNoSurprise();                  // after each test
 * await slack.close();
 * ```
 *
 * `deliver` carries what Slack sends to the bot: the Lambda handler, through
 * `toApiGatewayEvent`. Nothing is created that was not seeded, every request is
 * recorded, and a message that would ping someone is refused unless `allowPing` announced it.
 */

import type { JsonObject } from "#shared/json-value.ts";
import type { TurnableClock, TwinClock } from "../turnable-clock.ts";
import { fetchFrom, startWebServer, type WebHandler } from "../web-server.ts";
import { createFaults, type Faults } from "../web-server-faults.ts";
import type { Deliver } from "../web-server-gateway-event.ts";
import {
  createRecorder,
  messagesKept,
  type Recorder,
  type RecordMode,
} from "../web-server-record.ts";
import { answerRequests } from "./answer-requests.ts";
import type { SlackApp } from "./method.ts";
import { type Press, press } from "./people/block-actions.ts";
import { type EventOptions, type PendingEvent, retryEvents, sendEvent } from "./people/events.ts";
import type { People } from "./people/send-to-bot.ts";
import { messageShortcut, suggest } from "./people/shortcuts.ts";
import { type CommandOutcome, type SlashCommand, slashCommand } from "./people/slash-command.ts";
import { closeView, type Submission, submitView } from "./people/submit-view.ts";
import { type Change, makeChange } from "./people/workspace-changes.ts";
import { createRateLimiter } from "./rate-limits.ts";
import { postDue } from "./scheduler.ts";
import type { SlackWorkspaceSeed } from "./seeds.ts";
import { type Sight, sightOf } from "./sight.ts";
import { unverifiedSlackRules } from "./unverified.ts";
import { createWorld, type SlackWorld } from "./world.ts";

export type SlackTwinOptions = {
  readonly clock: TwinClock | TurnableClock;
  readonly signingSecret: string;
  readonly workspaces: readonly SlackWorkspaceSeed[];
  /** Without it, everything that would be sent to the bot is unreachable. */
  readonly deliver?: Deliver;
  readonly app?: Partial<SlackApp>;
  readonly record?: RecordMode;
  /** Rate limits can be left out where a test is about something else. */
  readonly limits?: "on" | "off";
};

export type SlackTwin = {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** For `slackApiUrl`, with its slash at the end. */
  readonly apiUrl: string;
  readonly record: Recorder;
  readonly faults: Faults;
  readonly see: Sight;
  readonly world: SlackWorld;
  /** The twin without a socket, for load runs. */
  readonly handle: WebHandler;
  readonly fetch: typeof fetch;
  /** Lets a ping pass: `channel`, `here`, `everyone`, a user id, a user group id. */
  readonly allowPing: (ping: string) => void;
  readonly slashCommand: (typed: SlashCommand) => Promise<CommandOutcome>;
  readonly press: (pressed: Press) => Promise<BotAnswer>;
  readonly submitView: (submission: Submission) => Promise<BotAnswer>;
  readonly closeView: (closing: Omit<Submission, "entries">) => Promise<BotAnswer | undefined>;
  readonly messageShortcut: (used: Parameters<typeof messageShortcut>[1]) => Promise<BotAnswer>;
  readonly suggest: (typing: Parameters<typeof suggest>[1]) => Promise<readonly unknown[]>;
  readonly sendEvent: (teamId: string, event: JsonObject, how?: EventOptions) => Promise<BotAnswer>;
  /** Changes a workspace and sends the events that Slack sends about it. */
  readonly change: (teamId: string, change: Change) => Promise<readonly BotAnswer[]>;
  /** Posts what is due and repeats events whose time has come. */
  readonly tick: () => Promise<void>;
  /** Turns a turnable clock, then ticks. */
  readonly advance: (ms: number) => Promise<void>;
  readonly setDeliver: (deliver: Deliver) => void;
  readonly close: () => Promise<void>;
};

const defaultApp: SlackApp = {
  id: "A0NEWSBRIEF",
  clientId: "1000000000.1000000001",
  clientSecret: "local-client-secret",
  appToken: "xapp-1-A0NEWSBRIEF-local",
  verificationToken: "local-verification-token",
  homeTab: true,
  messagesTab: true,
  redirectUris: [],
};

export async function createSlackTwin(options: SlackTwinOptions): Promise<SlackTwin> {
  const { clock, signingSecret, limits = "on", record: mode = "all" } = options;
  const record = createRecorder(mode, unverifiedSlackRules);
  const faults = createFaults();
  const world = createWorld(options.workspaces, clock.now(), messagesKept[mode]);
  const allowed = new Set<string>();
  const pending: PendingEvent[] = [];
  let deliver = options.deliver ?? noBot;
  let origin = "";
  const people: People = {
    world,
    clock,
    record,
    signingSecret,
    app: { ...defaultApp, ...options.app },
    path: "/slack/events",
    deliver: (request) => deliver(request),
    doubt: record.doubt,
    mayPing: (ping) => allowed.has(ping),
    origin: () => origin,
  };
  const limiter = limits === "on" ? createRateLimiter() : undefined;
  const handle = answerRequests(people, faults, limiter);
  const server = await startWebServer(handle);
  origin = server.origin;
  const tick = async () => {
    postDue(world, clock.now());
    await retryEvents(people, pending);
  };
  return {
    origin,
    apiUrl: `${origin}/api/`,
    record,
    faults,
    world,
    see: sightOf(world),
    handle,
    fetch: fetchFrom(handle),
    allowPing: (ping) => void allowed.add(ping),
    slashCommand: (typed) => slashCommand(people, typed),
    press: (pressed) => press(people, pressed),
    submitView: (submission) => submitView(people, submission),
    closeView: (closing) => closeView(people, closing),
    messageShortcut: (used) => messageShortcut(people, used),
    suggest: (typing) => suggest(people, typing),
    sendEvent: (teamId, event, how) => sendEvent(people, pending, teamId, event, how),
    change: async (teamId, change) => {
      const answers: BotAnswer[] = [];
      for (const event of makeChange(people, teamId, change))
        answers.push(await sendEvent(people, pending, teamId, event));
      return answers;
    },
    tick,
    advance: async (ms) => {
      if ("advance" in clock) clock.advance(ms);
      await tick();
    },
    setDeliver: (next) => {
      deliver = next;
    },
    close: server.close,
  };
}
