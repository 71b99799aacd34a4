/**
 * A stand-in for Discord on one machine: the REST API below `/api/v10`, permissions worked out from
 * roles and overwrites, and people who use commands, press buttons and fill in forms.
 *
 * ```ts
 * const clock = turnableClock(new Date("2026-11-23T08:00:00Z"));
 * const discord = await createDiscordTwin({ clock, seed, deliver });
 * const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.app.botToken);
 * // the bot checks signatures with discord.app.publicKey
 *
 * await discord.registerEndpoint();                  // PING and bad signatures; [] means accepted
 * await discord.command({ channelId, userId, name: "brief", options: { link: "https://…" } });
 * discord.see.messages(channelId, userId);           // what that person sees
 * discord.record.expectRefusal("50013");             // announce what shall be refused
 * clock.advance(16 * 60_000);                        // turn the clock: the token is dead
 * discord.record.assertNoSurprise();                 // after each test
 * await discord.close();
 * ```
 *
 * `deliver` carries interactions to the bot: the Lambda handler, through
 * `toApiGatewayEvent`. Nothing is created that was not seeded, every request is
 * recorded, and a message that would ping someone is refused unless `allowPing` announced it.
 */

import { noBot } from "../deliver-in-time.ts";
import type { TwinClock } from "../turnable-clock.ts";
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
import { createKeys } from "./keys.ts";
import {
  autocomplete,
  type CommandUse,
  say,
  useCommand,
  useMessageCommand,
} from "./people/commands.ts";
import { type ModalSubmission, type Press, press, submitModal } from "./people/components.ts";
import type { Actor, Outcome } from "./people/interact.ts";
import { registerEndpoint } from "./people/register.ts";
import type { People } from "./people/send-to-bot.ts";
import { createRateLimiter } from "./rate-limits.ts";
import type { DiscordSeed } from "./seeds.ts";
import type { DiscordApp } from "./services.ts";
import { type Sight, sightOf } from "./sight.ts";
import { unverifiedDiscordRules } from "./unverified.ts";
import { createWorld, type DiscordWorld } from "./world.ts";

export type DiscordTwinOptions = {
  readonly clock: TwinClock;
  readonly seed: DiscordSeed;
  /** Without it, everything that would be sent to the bot is unreachable. */
  readonly deliver?: Deliver;
  readonly record?: RecordMode;
  /** Rate limits can be left out where a test is about something else. */
  readonly limits?: "on" | "off";
};

export type DiscordTwin = {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** For `REST({ api })`, without the version. */
  readonly apiUrl: string;
  readonly app: DiscordApp;
  readonly record: Recorder;
  readonly faults: Faults;
  readonly see: Sight;
  readonly world: DiscordWorld;
  /** The twin without a socket, for load runs. */
  readonly handle: WebHandler;
  readonly fetch: typeof fetch;
  /** Lets a ping pass: `everyone`, `here`, a user id, a role id. */
  readonly allowPing: (ping: string) => void;
  readonly registerEndpoint: () => Promise<readonly string[]>;
  readonly command: (use: CommandUse) => Promise<Outcome>;
  readonly autocomplete: (use: CommandUse & { readonly focused: string }) => Promise<Outcome>;
  readonly messageCommand: (
    use: Actor & { readonly name: string; readonly messageId: string },
  ) => Promise<Outcome>;
  readonly press: (pressed: Press) => Promise<Outcome>;
  readonly submitModal: (submission: ModalSubmission) => Promise<Outcome>;
  /** Closes the modal that was opened last for a person; Discord tells the bot nothing. */
  readonly closeModal: (actor: { readonly userId: string }) => void;
  /** Writes a message as a person; returns its id. */
  readonly say: (said: Actor & { readonly content: string }) => string;
  readonly setDeliver: (deliver: Deliver) => void;
  readonly close: () => Promise<void>;
};

export async function createDiscordTwin(options: DiscordTwinOptions): Promise<DiscordTwin> {
  const { clock, seed, limits = "on", record: mode = "all" } = options;
  const record = createRecorder(mode, unverifiedDiscordRules);
  const faults = createFaults();
  const keys = createKeys();
  const app: DiscordApp = {
    id: "1000000000000000001",
    name: "Newsbrief",
    botId: "1000000000000000001",
    botToken: "local-discord-bot-token",
    publicKey: keys.publicKey,
  };
  const bot = { id: app.botId, username: "newsbrief", globalName: app.name, isBot: true };
  const users = seed.users.some(({ id }) => id === app.botId) ? seed.users : [...seed.users, bot];
  const world = createWorld({ ...seed, users }, messagesKept[mode]);
  const allowed = new Set<string>();
  let deliver = options.deliver ?? noBot;
  const people: People = {
    world,
    clock,
    app,
    record,
    keys,
    path: "/discord",
    deliver: (request) => deliver(request),
    mayPing: (ping) => allowed.has(ping),
  };
  const handle = answerRequests(people, faults, limits === "on" ? createRateLimiter() : undefined);
  const { close, origin } = await startWebServer(handle);
  return {
    origin,
    apiUrl: `${origin}/api`,
    app,
    record,
    faults,
    world,
    see: sightOf(world),
    handle,
    fetch: fetchFrom(handle),
    allowPing: (ping) => void allowed.add(ping),
    registerEndpoint: () => registerEndpoint(people),
    command: (use) => useCommand(people, use),
    autocomplete: (use) => autocomplete(people, use),
    messageCommand: (use) => useMessageCommand(people, use),
    press: (pressed) => press(people, pressed),
    submitModal: (submission) => submitModal(people, submission),
    closeModal: ({ userId }) => {
      const last = world.modals.findLastIndex(({ interaction }) => interaction.userId === userId);
      if (last >= 0) world.modals.splice(last, 1);
    },
    say: (said) => say(people, said),
    setDeliver: (next) => {
      deliver = next;
    },
    close,
  };
}
