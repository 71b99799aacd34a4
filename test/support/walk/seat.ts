import { actionIn, textOf } from "../../e2e/command-flow.ts";
import type { Item, RestlessFeed } from "./restless-feed.ts";
import type { WalkWorld } from "./walk-world.ts";

/** From one instant to another, in milliseconds since 1970; open while it lasts. */
export type Span = { readonly from: number; to: number };

export type Follow = Span & {
  readonly feed: RestlessFeed;
  readonly mode: string;
  /** A word that keeps articles out, or none. */
  readonly not: string;
};

export type Post = {
  readonly at: number;
  readonly kind: "digest" | "live" | "notice";
  readonly text: string;
  readonly json: string;
  readonly items: readonly Item[];
  /** A digest that somebody asked for. */
  readonly isAsked: boolean;
};

/** Somebody in a channel: what they wanted when, and what came. */
export type Seat = {
  readonly platform: "slack" | "discord";
  readonly teamId: string;
  readonly channelId: string;
  readonly userId: string;
  readonly follows: Follow[];
  readonly timed: (Span & { readonly zone: string; readonly time: string })[];
  /** When nothing may come: muted, shut, taken out. */
  readonly quiet: Span[];
  /** When it was shut, until somebody pressed Repair. */
  readonly unsettled: Span[];
  /** Dates left out, while nobody took that back. */
  readonly skipped: (Span & { readonly date: string })[];
  /** When a digest was asked for. */
  readonly asked: number[];
  posts: readonly Post[];
  /** Of what came before, the bot knows nothing: it was taken out. */
  anewAt: number;
};

type Place = Pick<Seat, "platform" | "teamId" | "channelId" | "userId">;

export function newSeat(place: Place): Seat {
  const nothing = { follows: [], timed: [], quiet: [], unsettled: [], asked: [], skipped: [] };
  return { ...place, ...nothing, posts: [], anewAt: 0 };
}

/** Those that are open at some instant between two. */
export function openIn<Some extends Span>(spans: readonly Some[], from: number, to = from) {
  return spans.filter((span) => span.from <= to && span.to >= from);
}

type Options = Readonly<Record<string, string>>;

/** What is said until there is an answer. */
const waiting = /^(?:[^\n]*…)?$/;
/** How often somebody looks for it, half a minute each time. */
const looksMax = 8;

/** What can be done at a seat, and what is read there. */
export function atSeats({ bot, note, pass, wrong }: WalkWorld) {
  return { messages, press, type };

  type Seen = readonly Pick<Post, "at" | "text" | "json">[];

  function messages({ platform, teamId, channelId }: Seat, userId?: string): Seen {
    if (platform === "slack")
      return bot.slack.see
        .messages(teamId, channelId, userId)
        .map((one) => ({ at: Number(one.ts) * 1000, text: one.text, json: JSON.stringify(one) }));
    return bot.discord.see
      .messages(channelId, userId)
      .map((one) => ({ at: one.createdAt, text: textOf(one), json: JSON.stringify(one) }));
  }

  /** Does something as a person, and reads what is new for them then. */
  async function answerTo(seat: Seat, doing: string, act: () => unknown): Promise<string> {
    const before = new Set(messages(seat, seat.userId).map(({ json }) => json));
    note(`${seat.channelId} ${doing}`);
    await act();
    let text = "";
    for (let looks = 0; looks < looksMax && waiting.test(text.trim()); looks += 1) {
      await pass(30_000);
      const fresh = messages(seat, seat.userId).filter(({ json }) => !before.has(json));
      text = fresh.map((one) => one.text).join("\n");
    }
    note(`   → ${text.replaceAll("\n", " / ")}`);
    if (waiting.test(text.trim())) wrong(seat, `got no answer to ${doing}: “${text}”`);
    // Discord's marks are escaped.
    return text.replaceAll("\\", "");
  }

  /** @param path as on Discord; Slack's words are made of it */
  function type(seat: Seat, path: string, options: Options = {}): Promise<string> {
    const { teamId, channelId, userId } = seat;
    return answerTo(seat, `${path} ${JSON.stringify(options)}`, () => {
      const [name = "", ...sub] = path.split(" ");
      if (seat.platform === "discord")
        return bot.discord.command({ channelId, userId, name, path: sub, options });
      const { feed, link, not, time, days, timezone, delivery } = options;
      const call =
        { "digest schedule": "digest at", brief: "", subscriptions: "list" }[path] ?? path;
      const filter = not && `not: ${not}`;
      const words = [call, feed, link, delivery, filter, time, days, timezone];
      const text = words.filter(Boolean).join(" ");
      return bot.slack.slashCommand({ teamId, channelId, userId, command: "/brief", text });
    });
  }

  /** Presses, in the last message that has one, a button that begins so; `undefined` where there is none. */
  async function press(seat: Seat, start: string, choice?: string): Promise<string | undefined> {
    const { teamId, channelId, userId } = seat;
    const actionOf = (components: unknown) => actionIn(components, start);
    if (seat.platform === "slack") {
      const messages = bot.slack.see.messages(teamId, channelId, userId);
      const message = messages.findLast(({ blocks }) => actionOf(blocks) !== "");
      if (message === undefined) return undefined;
      const pressed = { on: { channelId, ts: message.ts }, actionId: actionOf(message.blocks) };
      return answerTo(seat, `presses ${pressed.actionId}`, () =>
        bot.slack.press({ teamId, userId, ...pressed }),
      );
    }
    const messages = bot.discord.see.messages(channelId, userId);
    const message = messages.findLast(({ components }) => actionOf(components) !== "");
    if (message === undefined) return undefined;
    const pressed = { messageId: message.id, customId: actionOf(message.components) };
    const chosen = choice === undefined ? {} : { values: [choice] };
    return answerTo(seat, `presses ${pressed.customId}`, () =>
      bot.discord.press({ channelId, userId, ...pressed, ...chosen }),
    );
  }
}
