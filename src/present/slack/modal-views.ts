import type { HomeView, KnownBlock, ModalView } from "@slack/web-api";
import type { FieldMarks } from "#model/settings-form.ts";
import { richText, section, words } from "./rich-text.ts";

/** Which form a modal is; Slack says it back when the modal is submitted. */
export const modalName = { settings: "settings", import: "import", answer: "answer" } as const;

/** What a modal remembers from its opening to its submission. */
export type ModalMemory = {
  readonly channelId: string;
  readonly channelName?: string;
  readonly isGroupMessage?: true;
  /** It was opened from the App Home, which then shows what changed. */
  readonly fromHome?: true;
  /** What the form of the settings showed. */
  readonly marks?: FieldMarks;
};

export function writeMemory(memory: ModalMemory): string {
  return JSON.stringify(memory);
}

/** @returns `undefined` when it is not what {@link writeMemory} wrote */
export function readMemory(text: string): ModalMemory | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    const { channelId, channelName, isGroupMessage, fromHome, marks } = value as ModalMemory;
    if (typeof channelId !== "string") return undefined;
    return {
      channelId,
      ...(typeof channelName === "string" && { channelName }),
      ...(isGroupMessage === true && { isGroupMessage }),
      ...(fromHome === true && { fromHome }),
      ...(typeof marks === "object" && { marks }),
    };
  } catch {
    return undefined; // Not JSON.
  }
}

/** A modal that asks nothing. */
export function answerView(memory: ModalMemory, blocks: readonly KnownBlock[]): ModalView {
  return {
    type: "modal",
    callback_id: modalName.answer,
    private_metadata: writeMemory(memory),
    title: { type: "plain_text", text: "Newsbrief" },
    close: { type: "plain_text", text: "Close" },
    blocks: [...blocks],
  };
}

/** Stands in a modal until its content is there. */
export function waitingView(memory: ModalMemory, text = "One moment…"): ModalView {
  return answerView(memory, [richText(section(words(text)))]);
}

/** An App Home that only says why nothing came of a press in it. */
export function noticeHome(notice: string): HomeView {
  const again = "To see your channels again, open another tab and come back.";
  return { type: "home", blocks: [richText(section(words(`${notice} ${again}`)))] };
}

/** Asks for OPML or addresses; Slack hands no file to a command. */
export function importView(memory: ModalMemory): ModalView {
  const field = (number: number) => ({
    type: "input" as const,
    block_id: `text-${number}`,
    optional: number > 1,
    label: {
      type: "plain_text" as const,
      text:
        number === 1 ? "OPML, or addresses, one to a line" : `More, if it did not fit (${number})`,
    },
    element: {
      type: "plain_text_input" as const,
      action_id: `text-${number}`,
      multiline: true,
      max_length: 3000,
    },
  });
  return {
    type: "modal",
    callback_id: modalName.import,
    private_metadata: writeMemory(memory),
    title: { type: "plain_text", text: "Import feeds" },
    submit: { type: "plain_text", text: "Import" },
    close: { type: "plain_text", text: "Cancel" },
    blocks: [field(1), field(2), field(3), field(4)],
  };
}
