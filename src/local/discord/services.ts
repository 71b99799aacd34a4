import type { TwinClock } from "../turnable-clock.ts";
import type { Recorder } from "../web-server-record.ts";
import type { DiscordWorld } from "./world.ts";

export type DiscordApp = {
  readonly id: string;
  readonly name: string;
  readonly botId: string;
  /** Without `Bot ` in front. */
  readonly botToken: string;
  /** Hex, as the developer portal shows it. */
  readonly publicKey: string;
};

/** The parts of a twin that routes and people work on. */
export type DiscordServices = {
  readonly world: DiscordWorld;
  readonly clock: TwinClock;
  readonly app: DiscordApp;
  readonly record: Recorder;
  readonly mayPing: (ping: string) => boolean;
};

/** One request to a route. */
export type RouteCall = DiscordServices & {
  /** Values of the route's placeholders, in order. */
  readonly ids: readonly string[];
  readonly query: URLSearchParams;
  /** Parsed JSON; an empty object when there was none. */
  readonly body: unknown;
  readonly now: number;
};
