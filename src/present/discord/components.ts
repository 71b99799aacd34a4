import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APIContainerComponent,
  APITextDisplayComponent,
} from "discord.js";

/** Flags of a message. @see https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const messageFlag = { ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

/** What Discord is given. Nobody is ever pinged: an absent `allowed_mentions` would ping everyone. */
export type DiscordPayload = {
  readonly flags: number;
  readonly components: readonly [APIContainerComponent];
  readonly allowed_mentions: { readonly parse: [] };
};

/** The stripe at a message's side: our blue. */
const accentColor = 0x2f6fde;

/**
 * One container of Components V2, which holds the whole message.
 *
 * @param components at most 39, with at most 4,000 characters of text between them
 * @see https://docs.discord.com/developers/components/reference#container
 */
export function containerPayload(components: readonly APIComponentInContainer[]): DiscordPayload {
  return {
    flags: messageFlag.componentsV2,
    components: [{ type: 17, accent_color: accentColor, components: [...components] }],
    allowed_mentions: { parse: [] },
  };
}

/** @param content markdown: escape foreign text first */
export function textDisplay(content: string): APITextDisplayComponent {
  return { type: 10, content };
}

/** @param buttons at most five */
export function buttonRow(
  buttons: readonly APIButtonComponent[],
): APIActionRowComponent<APIButtonComponent> {
  return { type: 1, components: [...buttons] };
}
