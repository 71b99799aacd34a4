import { noAnswer, type PaneName, post, suggest } from "./ask-bot.ts";
import type {
  ConsoleState,
  DiscordModalShown,
  DiscordShown,
  Pane,
  SlackShown,
  SlackViewShown,
} from "./console-state.ts";
import { drawComponents } from "./draw-discord.ts";
import { drawModal } from "./draw-discord-modal.ts";
import { drawMarkdown } from "./draw-markdown.ts";
import { drawMrkdwn } from "./draw-mrkdwn.ts";
import { drawBlocks } from "./draw-slack.ts";
import { drawView } from "./draw-slack-view.ts";
import { byId, type Child, element, fill, inputById, keepingFocus } from "./elements.ts";
import { offerHints } from "./offer-hints.ts";

/** Payloads that a person has open, by message; they stay open when the page is drawn anew. */
const opened = new Set<string>();

/** What each message looked like when it was last drawn. */
const drawn = new Map<string, string>();

let state: ConsoleState | undefined;

/** @returns whether it was taken */
async function type(pane: PaneName, text: string): Promise<boolean> {
  const log = byId(`${pane}-messages`);
  log.scrollTop = log.scrollHeight; // What comes of it is looked at, wherever the person was reading.
  const problem = await post(`/api/${pane}/type`, { text });
  byId(`${pane}-problem`).textContent = problem ?? "";
  return problem === undefined;
}

function pressing(pane: PaneName, id: string) {
  return async (press: object) => {
    const problem = await post(`/api/${pane}/press`, { id, ...press });
    byId(`${pane}-problem`).textContent = problem ?? "";
    drawn.delete(`${pane} ${id}`);
    await refresh();
  };
}

function slackBody(message: SlackShown): readonly Child[] {
  if (message.blocks.length === 0) return [element("p", {}, ...drawMrkdwn(message.text))];
  return drawBlocks(message.blocks, pressing("slack", message.id));
}

function discordBody(message: DiscordShown): readonly Child[] {
  if (message.isThinking) return [element("p", { class: "subtext" }, "Newsbrief is thinking…")];
  const press = pressing("discord", message.id);
  return [
    ...drawMarkdown(message.content),
    ...drawComponents(message.components, (customId, choice) =>
      press({ customId, ...(choice !== undefined && { choice }) }),
    ),
  ];
}

function draw<Shown extends SlackShown | DiscordShown>(
  name: PaneName,
  pane: Pane<Shown>,
  body: (message: Shown) => readonly Child[],
): void {
  byId(`${name}-place`).textContent = pane.place;
  const log = byId(`${name}-messages`);
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  const present = new Map([...log.children].map((child) => [child.getAttribute("data-id"), child]));
  const wanted = pane.messages.map((message) => {
    const key = `${name} ${message.id}`;
    const looks = JSON.stringify(message);
    const old = present.get(message.id);
    if (old !== undefined && drawn.get(key) === looks) return old;
    drawn.set(key, looks);
    return item(key, message, body(message));
  });
  keepingFocus(log, () => fill(log, wanted));
  if (atEnd) log.scrollTop = log.scrollHeight;
}

function item(key: string, message: SlackShown | DiscordShown, body: readonly Child[]): Element {
  const raw = element(
    "details",
    opened.has(key) ? { open: "" } : {},
    element("summary", {}, "Raw payload"),
    element("pre", { tabindex: "0" }, JSON.stringify(message.raw, null, 2)),
  );
  raw.addEventListener("toggle", () => (raw.open ? opened.add(key) : opened.delete(key)));
  const time = new Date(message.at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  return element(
    "article",
    { class: `message${message.isPrivate ? " ephemeral" : ""}`, "data-id": message.id },
    ...(message.isPrivate ? [element("p", { class: "private" }, "Only visible to you")] : []),
    element(
      "div",
      { class: "author" },
      message.author,
      element("small", {}, `${message.isBot ? "APP " : ""}${time}`),
    ),
    ...body,
    ...(message.isBot ? [raw] : []),
  );
}

/** What lies over the messages: a form, an answer in a modal, the App Home. */
function drawOver(
  name: PaneName,
  over: { readonly id: string } | undefined,
  make: () => Node,
): void {
  const place = byId(`${name}-over`);
  const looks = JSON.stringify(over ?? null);
  if (drawn.get(`${name} over`) === looks) return;
  drawn.set(`${name} over`, looks);
  const had = place.contains(document.activeElement);
  keepingFocus(place, () => place.replaceChildren(...(over === undefined ? [] : [make()])));
  place.hidden = over === undefined;
  if (over === undefined) had && byId(`${name}-text`).focus();
  else if (!had) place.querySelector<HTMLElement>("input, select, button")?.focus();
}

async function act(pane: PaneName, path: string, body: object): Promise<void> {
  const problem = await post(`/api/${pane}/${path}`, body);
  byId(`${pane}-problem`).textContent = problem ?? "";
  await refresh();
}

function drawForms({ slack, discord }: ConsoleState): void {
  const { view } = slack;
  drawOver("slack", view, () =>
    drawView(view as SlackViewShown, {
      press: (press) => pressing("slack", view?.id ?? "")(press),
      suggest: (actionId, typed) => suggest("slack", { actionId, typed }),
      submit: (entries) => void act("slack", "submit", { entries }),
      close: () => void act("slack", "close", {}),
    }),
  );
  const { modal } = discord;
  drawOver("discord", modal, () =>
    drawModal(modal as DiscordModalShown, {
      submit: (entries) => void act("discord", "submit", { entries }),
      close: () => void act("discord", "close", {}),
    }),
  );
}

/** How often the state was asked for, and which of the answers is drawn. */
const turns = { asked: 0, drawn: 0 };

async function refresh(): Promise<void> {
  turns.asked += 1;
  const turn = turns.asked;
  const response = await fetch("/api/state").catch(() => undefined);
  if (response === undefined) return; // What is said of the connection says it.
  const answer = (await response.json()) as ConsoleState;
  if (turn < turns.drawn) return; // An older answer that was overtaken: it would undo what came since.
  turns.drawn = turn;
  state = answer;
  draw("slack", state.slack, slackBody);
  draw("discord", state.discord, discordBody);
  drawForms(state);
  const sample = inputById("link");
  if (sample.value === "" && document.activeElement !== sample) sample.value = state.sampleLink;
}

function connect(): void {
  const changes = new EventSource("/api/changes");
  changes.onmessage = () => void refresh();
  changes.onopen = () => {
    byId("connection").textContent = "";
    void refresh();
  };
  changes.onerror = () => {
    byId("connection").textContent = noAnswer;
  };
}

for (const name of ["slack", "discord"] as const) {
  const input = inputById(`${name}-text`);
  offerHints(name, () => state?.[name].hints ?? []);
  byId(`${name}-form`).addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === "") return;
    input.value = "";
    void type(name, text).then((isTaken) => {
      if (!isTaken && input.value === "") input.value = text; // To be mended, not typed again.
    });
  });
  byId(`${name}-over`).addEventListener("keydown", (event) => {
    if (event.key === "Escape") void act(name, "close", {});
  });
}

byId("link-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const link = inputById("link").value.trim();
  void type("slack", `/brief ${link}`);
  void type("discord", `/brief link: ${link}`);
});

byId("slack-home").addEventListener("click", () => void act("slack", "home", {}));

connect();
