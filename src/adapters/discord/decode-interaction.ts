import * as z from "zod/mini";
import { noServer } from "#model/channel.ts";
import type { ReplyAddress } from "#model/reply-address.ts";

/**
 * The parts of an interaction that we use.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
 */
const option = z.object({
  name: z.string(),
  value: z.optional(z.union([z.string(), z.number(), z.boolean()])),
});
const subcommand = z.object({
  name: z.string(),
  type: z.literal(1),
  options: z.optional(z.array(option)),
});

const person = z.object({ id: z.string() });
const place = {
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  guild_id: z.optional(z.string()),
  channel_id: z.string(),
  member: z.optional(z.object({ user: person })),
  user: z.optional(person),
};

const message = z.object({
  content: z.string(),
  embeds: z.optional(z.array(z.object({ url: z.optional(z.string()) }))),
});

const Command = z.object({
  ...place,
  type: z.literal(2),
  data: z.discriminatedUnion("type", [
    z.object({
      type: z.literal(1),
      name: z.string(),
      options: z.optional(z.array(z.union([subcommand, option]))),
    }),
    z.object({
      type: z.literal(3),
      name: z.string(),
      target_id: z.string(),
      resolved: z.object({ messages: z.record(z.string(), message) }),
    }),
  ]),
});

const Component = z.object({
  ...place,
  type: z.literal(3),
  data: z.object({ custom_id: z.string() }),
});

const Interaction = z.discriminatedUnion("type", [
  z.object({ type: z.literal(1) }),
  Command,
  Component,
]);

export type DiscordInteraction = z.infer<typeof Interaction>;
export type DiscordCommand = z.infer<typeof Command>;
export type DiscordComponent = z.infer<typeof Component>;

/** @returns `undefined` when the body is not an interaction that we know */
export function decodeInteraction(body: Buffer): DiscordInteraction | undefined {
  try {
    return readInteraction(JSON.parse(body.toString("utf8")));
  } catch {
    return undefined; // Not JSON.
  }
}

/** @returns `undefined` when the value is not an interaction that we know */
export function readInteraction(value: unknown): DiscordInteraction | undefined {
  return z.safeParse(Interaction, value).data;
}

export function replyTo(interaction: DiscordCommand | DiscordComponent): ReplyAddress {
  return {
    platform: "discord",
    workspaceId: interaction.guild_id ?? noServer,
    channelId: interaction.channel_id,
    userId: interaction.member?.user.id ?? interaction.user?.id ?? "",
    applicationId: interaction.application_id,
    token: interaction.token,
  };
}
