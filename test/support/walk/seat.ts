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

/** When the digest comes. */
export type Timed = Span & {
  readonly zone: string;
  readonly time: string;
  /** The date that was said to be its first. */
  readonly promised: string | undefined;
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
  readonly kind: "public" | "private" | "im" | "text" | "thread" | "dm";
  readonly userId: string;
  /** Who else is there. */
  readonly others: readonly string[];
  readonly follows: Follow[];
  readonly timed: Timed[];
  /** When nothing may come: muted, shut, taken out. */
  readonly quiet: Span[];
  /** When it was shut, until somebody pressed Repair. */
  readonly unsettled: Span[];
  /** Dates left out, while nobody took that back. */
  readonly skipped: (Span & { readonly date: string })[];
  /** Feeds that are muted. */
  readonly hushed: (Span & { readonly feed: RestlessFeed })[];
  /** Of which article somebody pressed Share, and when. */
  readonly shares: { readonly number: number; readonly at: number }[];
  /** When a digest was asked for. */
  readonly asked: number[];
  posts: readonly Post[];
  /** Of what came before, the bot knows nothing: it was taken out. */
  anewAt: number;
};

type Place = Pick<Seat, "platform" | "teamId" | "channelId" | "kind" | "userId" | "others">;

export function newSeat(place: Place): Seat {
  const nothing = { follows: [], timed: [], quiet: [], unsettled: [], asked: [], skipped: [] };
  return { ...place, ...nothing, hushed: [], posts: [], anewAt: 0, shares: [] };
}

/** Those that are open at some instant between two. */
export function openIn<Some extends Span>(spans: readonly Some[], from: number, to = from) {
  return spans.filter((span) => span.from <= to && span.to >= from);
}

type Options = Readonly<Record<string, string>>;

/** What is said until there is an answer. */
const waiting = /^[^\n]*…$/;
/** How often somebody looks for it, half a minute each time. */
const looksMax = 10;

/** What can be done at a seat, and what is read there. */
export function atSeats({ bot, note, pass, wrong }: WalkWorld) {
  return { fillIn, messages, press, type, typeAtOnce };

  type Seen = readonly (Pick<Post, "at" | "text" | "json"> & { readonly id: string })[];

  function messages({ platform, teamId, channelId }: Seat, userId?: string): Seen {
    if (platform === "slack")
      return bot.slack.see.messages(teamId, channelId, userId).map((one) => ({
        id: one.ts,
        at: Number(one.ts) * 1000,
        text: one.text,
        json: JSON.stringify(one),
      }));
    return bot.discord.see.messages(channelId, userId).map((one) => ({
      id: one.id,
      at: one.createdAt,
      text: textOf(one),
      json: JSON.stringify(one),
    }));
  }

  /** Does something as a person, or as several at once, and reads what is new for them then. */
  async function answerTo(
    seat: Seat,
    doing: string,
    act: () => unknown,
    people: readonly string[] = [seat.userId],
    // What is typed is answered in a message of its own, for whoever typed it; another may be answered again meanwhile, whose
    // worker died, and posts may come for everybody.
    by: "id" | "json" = "id",
  ): Promise<string> {
    const before = people.map((id) => new Set(messages(seat, id).map((one) => one[by])));
    note(`${seat.channelId} ${doing}`);
    await act();
    let seen: readonly (readonly string[])[] = [[]];
    const isWaiting = () =>
      seen.some((some) => !some.join("").trim() || some.some((text) => waiting.test(text.trim())));
    for (let looks = 0; looks < looksMax && isWaiting(); looks += 1) {
      await pass(30_000);
      const posts = new Set(by === "id" ? messages(seat).map(({ id }) => id) : []);
      seen = people.map((id, place) =>
        messages(seat, id)
          .filter((one) => before[place]?.has(one[by]) !== true && !posts.has(one.id))
          .map(({ text }) => text),
      );
    }
    const texts = seen.map((some) => some.join("\n"));
    for (const text of texts) note(`   → ${text.replaceAll("\n", " / ")}`);
    if (isWaiting()) wrong(seat, `got no answer to ${doing}: “${texts.join("” “")}”`);
    // Discord's marks are escaped.
    return texts.join("\n").replaceAll("\\", "");
  }

  /** @param path as on Discord; Slack's words are made of it */
  function type(seat: Seat, path: string, options: Options = {}): Promise<string> {
    return answerTo(seat, `${path} ${JSON.stringify(options)}`, () =>
      typedBy(seat, seat.userId, path, options),
    );
  }

  /** The same of several people at the same moment, one thing each. */
  function typeAtOnce(seat: Seat, all: readonly (readonly [string, Options])[]): Promise<string> {
    const people = [seat.userId, ...seat.others].slice(0, all.length);
    const act = () =>
      Promise.all(
        people.map((userId, place) => typedBy(seat, userId, ...(all[place] ?? ["", {}]))),
      );
    return answerTo(seat, `at once ${JSON.stringify(all)}`, act, people);
  }

  function typedBy(seat: Seat, userId: string, path: string, options: Options): Promise<unknown> {
    const { teamId, channelId } = seat;
    const [name = "", ...sub] = path.split(" ");
    if (seat.platform === "discord") {
      const { file: url, ...rest } = options;
      const file = url && { id: "9", filename: "a.opml", size: 999, url, proxy_url: url };
      const given = { ...rest, ...(file && { file }) };
      return bot.discord.command({ channelId, userId, name, path: sub, options: given });
    }
    const { feed, link, file, not, time, days, timezone, delivery, weight } = options;
    const call = { "digest schedule": "digest at", brief: "", subscriptions: "list" }[path] ?? path;
    const marked = [not && `not: ${not}`, weight && `weight: ${weight}`];
    const words = [call, feed, link, file, delivery, ...marked, time, days, timezone];
    const text = words.filter(Boolean).join(" ");
    return bot.slack.slashCommand({ teamId, channelId, userId, command: "/brief", text });
  }

  /**
   * Presses, in the last message that has one, a button that begins so; `undefined` where there is none.
   *
   * @param others who press it at the same time
   */
  async function press(
    seat: Seat,
    start: string,
    { choice, others = [] }: { readonly choice?: string; readonly others?: readonly string[] } = {},
  ): Promise<string | undefined> {
    const people = [seat.userId, ...others];
    const button = buttonAt(seat, start, others.length > 0 ? undefined : seat.userId);
    if (button === undefined) return undefined;
    const act = () => Promise.all(people.map((userId) => button.press(userId, choice)));
    return answerTo(
      seat,
      `${people.length > 1 ? "press" : "presses"} ${button.id}`,
      act,
      people,
      "json",
    );
  }

  function buttonAt({ platform, teamId, channelId }: Seat, start: string, userId?: string) {
    if (platform === "slack") {
      const seen = bot.slack.see.messages(teamId, channelId, userId);
      const message = seen.findLast(({ blocks }) => actionIn(blocks, start) !== "");
      const actionId = actionIn(message?.blocks, start);
      const pressed = { teamId, on: { channelId, ts: message?.ts ?? "" }, actionId };
      const press = (by: string) => bot.slack.press({ ...pressed, userId: by });
      return message && { id: actionId, press };
    }
    const seen = bot.discord.see.messages(channelId, userId);
    const message = seen.findLast(({ components }) => actionIn(components, start) !== "");
    const customId = actionIn(message?.components, start);
    const pressed = { channelId, messageId: message?.id ?? "", customId };
    const press = (by: string, choice?: string) =>
      bot.discord.press({ ...pressed, userId: by, ...(choice && { values: [choice] }) });
    return message && { id: customId, press };
  }

  /** Saves the form of settings with some of the part of its schedule entered anew: what is said then. */
  async function fillIn(seat: Seat, entries: Options): Promise<string> {
    const { platform, teamId, channelId, userId } = seat;
    if (platform === "discord") {
      await type(seat, "settings");
      await buttonAt(seat, "channel:edit:schedule", userId)?.press(userId);
      const submit = () => bot.discord.submitModal({ channelId, userId, entries });
      return answerTo(seat, `enters ${JSON.stringify(entries)}`, submit, [userId], "json");
    }
    note(`${channelId} enters ${JSON.stringify(entries)}`);
    const shown = () => bot.slack.see.modals(teamId, userId).at(-1);
    const waitFor = async (words: RegExp) => {
      for (let looks = 0; looks < looksMax && !words.test(text()); looks += 1) await pass(30_000);
      if (!words.test(text())) wrong(seat, `waits for ${words} in a form: ${text()}`);
    };
    const text = () => JSON.stringify(shown()?.payload) ?? "";
    await bot.slack.slashCommand({
      teamId,
      channelId,
      userId,
      command: "/brief",
      text: "settings",
    });
    await waitFor(/Time of the digest/);
    const viewId = shown()?.id ?? "";
    await bot.slack.submitView({ teamId, userId, viewId, entries });
    await waitFor(/Saved|Nothing was/);
    const said = text();
    note(`   → ${said.slice(0, 400)}`);
    await bot.slack.closeView({ teamId, userId, viewId });
    return said;
  }
}
