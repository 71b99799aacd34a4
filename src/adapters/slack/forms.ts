import type { ViewOutput } from "@slack/bolt";
import { type TakeCommandWorld, takeJob } from "#app/requests/take-command.ts";
import type { ChannelRequest } from "#model/job.ts";
import type { ChannelForm } from "#model/settings-form.ts";
import { touchedFields } from "#present/shown-fields.ts";
import {
  importView,
  type ModalMemory,
  modalName,
  noticeHome,
  readMemory,
  waitingView,
} from "#present/slack/modal-views.ts";
import type { ViewOpener } from "./open-view.ts";

/** Who did something, by which a modal may open for them. */
export type Person = {
  readonly workspaceId: string;
  readonly userId: string;
  readonly triggerId: string;
};

/** What a modal shows: a form, or the answer to a press. */
export type Opening = "settings" | "import" | Extract<ChannelRequest, { kind: "press" }>;

/**
 * Opens a modal. One that needs the table opens at once with a line that says so, and is filled
 * by a job: a trigger is good for three seconds.
 *
 * @returns a sentence when it could not be opened
 */
export async function openForm(
  world: TakeCommandWorld & { readonly views: ViewOpener },
  opening: Opening,
  { workspaceId, userId, triggerId }: Person,
  memory: ModalMemory,
): Promise<string | undefined> {
  if (opening === "import") {
    const opened = await world.views.open(workspaceId, triggerId, importView(memory));
    return opened === undefined ? notOpened : undefined;
  }
  const viewId = await world.views.open(workspaceId, triggerId, waitingView(memory));
  if (viewId === undefined) return notOpened;
  const { channelId, fromHome, ...asked } = memory;
  const text = await takeJob(world, {
    kind: "answer-command",
    id: `slack-${triggerId}`,
    request: opening === "settings" ? { kind: "command", command: { kind: "settings" } } : opening,
    reply: {
      platform: "slack",
      workspaceId,
      channelId,
      userId,
      viewId,
      ...(fromHome === true && { fromHome }),
    },
    asked,
  });
  // What stands in the modal would else wait for ever.
  if (text !== undefined) await world.views.update(workspaceId, viewId, waitingView(memory, text));
  return undefined;
}

/** Says in an open view why no modal opened from it; what was entered in a form stays there. */
export async function tellInView(
  world: TakeCommandWorld & { readonly views: ViewOpener },
  view: Pick<ViewOutput, "id" | "type" | "callback_id">,
  { workspaceId, userId, triggerId }: Person,
  memory: ModalMemory,
  notice: string,
): Promise<void> {
  if (view.type === "home") {
    const refused = await takeJob(world, {
      kind: "answer-command",
      id: `slack-${triggerId}`,
      request: { kind: "home", notice },
      reply: {
        platform: "slack",
        workspaceId,
        channelId: memory.channelId,
        userId,
        home: true,
      },
      asked: {},
    });
    // Their channels come back when they open it again.
    if (refused !== undefined) await world.views.publish(workspaceId, userId, noticeHome(notice));
  } else if (view.callback_id === modalName.answer) {
    await world.views.update(workspaceId, view.id, waitingView(memory, notice));
  }
}

const notOpened = "Slack did not open the form, so nothing was done. Try again in a minute.";

/** Reads what a person entered; `undefined` when the modal is none of our forms. */
export function readForm(view: ViewOutput): ChannelForm | undefined {
  const entered = new Map(
    Object.entries(view.state.values).map(([block, actions]) => [block, Object.values(actions)[0]]),
  );
  if (view.callback_id === modalName.import) {
    const texts = [...entered.values()].map((value) => value?.value ?? "");
    // A document that did not fit into one field goes on in the next, perhaps in the middle of a word.
    const isDocument = /<opml/i.test(texts[0] ?? "");
    return { kind: "import", text: texts.join(isDocument ? "" : "\n") };
  }
  if (view.callback_id !== modalName.settings) return undefined;
  const text = (name: string) => entered.get(name)?.value ?? undefined;
  const option = (name: string) => entered.get(name)?.selected_option?.value;
  const options = (name: string) =>
    entered.get(name)?.selected_options?.map(({ value }) => value ?? "");
  const given = {
    time: entered.get("time")?.selected_time ?? undefined,
    days: options("days"),
    zone: option("zone"),
    storiesMax: option("storiesMax"),
    length: option("length"),
    language: option("language"),
    languages: options("languages"),
    only: text("only") ?? "",
    not: text("not") ?? "",
    outletsOnly: text("outletsOnly") ?? "",
    outletsNot: text("outletsNot") ?? "",
    mute: option("mute"),
  };
  const present = Object.entries(given).filter(([, value]) => value !== undefined);
  const marks = readMemory(view.private_metadata)?.marks;
  const touched = touchedFields(Object.fromEntries(present), marks ?? {});
  return { ...touched, ...(marks !== undefined && { marks }) };
}
