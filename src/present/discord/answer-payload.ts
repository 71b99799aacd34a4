import type { Answer } from "#model/message.ts";
import { cardComponents } from "./card-components.ts";
import { containerPayload, type DiscordPayload } from "./components.ts";
import { discordPayload } from "./message-payload.ts";
import { settingsComponents } from "./settings-components.ts";

/** Dresses the answer to a command for Discord. */
export function discordAnswer(answer: Answer): DiscordPayload {
  switch (answer.kind) {
    case "card":
      return containerPayload(cardComponents(answer));
    case "settings":
      return containerPayload(settingsComponents(answer));
    case "home":
      throw new TypeError("Discord has no App Home");
    default:
      return discordPayload(answer);
  }
}
