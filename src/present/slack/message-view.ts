import type { HomeView, KnownBlock, ModalView } from "@slack/web-api";
import type { Answer } from "#model/message.ts";
import { furtherPayloads, slackAnswer } from "./answer-payload.ts";
import { homeView } from "./home-view.ts";
import { answerView, type ModalMemory } from "./modal-views.ts";
import { settingsView } from "./settings-view.ts";

/** A message as a modal: the form of the settings as a form, everything else as it is in a message. */
export function messageView(message: Answer, memory: ModalMemory): ModalView {
  if (message.kind === "settings" && message.isSaved !== true) return settingsView(message, memory);
  return answerView(memory, messageBlocks(message));
}

/** A message as an App Home. */
export function messageHome(message: Answer): HomeView {
  if (message.kind === "home") return homeView(message);
  return { type: "home", blocks: [...messageBlocks(message)] };
}

function messageBlocks(message: Answer): readonly KnownBlock[] {
  const further = furtherPayloads(message).flatMap(({ blocks }) => blocks);
  return [...slackAnswer(message).blocks, ...further];
}
