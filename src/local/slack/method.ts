import type { JsonObject } from "#shared/json-value.ts";
import type { TwinClock } from "../turnable-clock.ts";
import type { Tier } from "./rate-limits.ts";
import type { Installation, SlackWorkspace, SlackWorld } from "./world.ts";

/** The answer of a method, in Slack's own shape. */
export type SlackAnswer = JsonObject & { readonly ok: boolean };

/** How an argument is written: all may come as text in a form. */
type ArgumentKind = "string" | "boolean" | "integer" | "json";

export type ArgumentTable = {
  readonly [name: string]: {
    readonly kind: ArgumentKind;
    readonly required?: true;
    readonly oneOf?: readonly string[];
  };
};

/** The parts of a twin that a method works on. */
export type SlackServices = {
  readonly world: SlackWorld;
  readonly clock: TwinClock;
  readonly app: SlackApp;
  /** Names of doubtful rules and other remarks go to the record. */
  readonly doubt: (rule: string) => void;
  /** Says whether a ping was announced; every ping goes through here. */
  readonly mayPing: (ping: string) => boolean;
  /** Address of the twin, for links back to it. */
  readonly origin: () => string;
};

export type SlackApp = {
  /** `A…`. */
  readonly id: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** `xapp-…`, for Socket Mode. */
  readonly appToken: string;
  readonly verificationToken: string;
  readonly homeTab: boolean;
  readonly messagesTab: boolean;
  readonly redirectUris: readonly string[];
};

/** One call, authorised and with arguments read. */
export type SlackCall = SlackServices & {
  readonly installation: Installation;
  readonly workspace: SlackWorkspace;
  readonly input: JsonObject;
  readonly now: number;
};

export type SlackMethod = {
  /** Any one of these suffices; empty means none is needed. */
  readonly scopes: readonly string[];
  readonly tier: Tier;
  readonly input: ArgumentTable;
  /** Sets of arguments of which exactly one must be there. */
  readonly groups?: readonly (readonly string[])[];
  readonly run: (call: SlackCall) => SlackAnswer;
};

/** The answer that says no. */
export function refuse(error: string, more: JsonObject = {}): SlackAnswer {
  return { ok: false, error, ...more };
}

/** The answer to blocks or arguments that break a rule, with Slack's list of what is wrong. */
export function refuseWith(error: string, messages: readonly string[]): SlackAnswer {
  if (messages.length === 0) return refuse(error);
  const listed = { response_metadata: { messages: messages.map((line) => `[ERROR] ${line}`) } };
  return refuse(error, error === "invalid_arguments" ? listed : { errors: messages, ...listed });
}
