import { type HelpLine, neverReads } from "#model/help-line.ts";
import { cardComponents } from "./card-components.ts";
import { containerPayload, type DiscordPayload, messageFlag, textDisplay } from "./components.ts";

/** A sentence of ours that only the asker sees. */
export function privateSentence(text: string, typedLine?: string): DiscordPayload {
  return asPrivate(containerPayload(cardComponents({ kind: "card", lines: [text], typedLine })));
}

export function privateHelp(lines: readonly HelpLine[]): DiscordPayload {
  const list = lines.map(({ usage, summary }) => `- \`${usage}\` ${summary}`).join("\n");
  return asPrivate(
    containerPayload([
      textDisplay("**Newsbrief reads the news for you and says it short.**"),
      textDisplay(list),
      textDisplay(`-# ${neverReads}`),
    ]),
  );
}

function asPrivate(payload: DiscordPayload): DiscordPayload {
  return { ...payload, flags: payload.flags | messageFlag.ephemeral };
}
