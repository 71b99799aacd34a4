import * as z from "zod/mini";
import type { Typed, TypedAt } from "#app/requests/take-command.ts";
import { noServer } from "#model/channel.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import { ownValue } from "#shared/own-value.ts";
import { said, textsOf } from "./message-text.ts";
import { isThread, missingPermissions } from "./missing-permissions.ts";

/**
 * The parts of an interaction that we use.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
 */
const option = z.object({
  name: z.string(),
  value: z.optional(z.union([z.string(), z.number(), z.boolean()])),
  /** Being typed into, while choices are asked for. */
  focused: z.optional(z.boolean()),
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
  channel: z.optional(
    z.object({
      name: z.nullish(z.string()),
      type: z.optional(z.number()),
      thread_metadata: z.nullish(z.object({ locked: z.optional(z.boolean()) })),
    }),
  ),
  app_permissions: z.optional(z.string()),
  context: z.optional(z.number()),
  authorizing_integration_owners: z.optional(z.record(z.string(), z.string())),
  guild_locale: z.optional(z.string()),
  locale: z.optional(z.string()),
  member: z.optional(z.object({ user: person })),
  user: z.optional(person),
};

const message = z.extend(said, {
  /** What was forwarded. */
  message_snapshots: z.optional(z.array(z.object({ message: said }))),
});

const Command = z.object({
  ...place,
  type: z.literal(2),
  data: z.discriminatedUnion("type", [
    z.object({
      type: z.literal(1),
      name: z.string(),
      options: z.optional(z.array(z.union([subcommand, option]))),
      resolved: z.optional(
        z.object({
          attachments: z.optional(z.record(z.string(), z.object({ url: z.string() }))),
        }),
      ),
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
  data: z.object({ custom_id: z.string(), values: z.optional(z.array(z.string())) }),
  message: z.optional(z.extend(said, { flags: z.optional(z.number()) })),
});

const Autocomplete = z.object({
  ...place,
  type: z.literal(4),
  data: z.object({
    name: z.string(),
    options: z.optional(z.array(z.union([subcommand, option]))),
  }),
});

/** A field of a modal stands in a label. */
const field = z.object({
  custom_id: z.string(),
  value: z.optional(z.string()),
  values: z.optional(z.array(z.string())),
});

const ModalSubmit = z.object({
  ...place,
  type: z.literal(5),
  data: z.object({
    custom_id: z.string(),
    components: z.array(z.object({ component: z.optional(field) })),
  }),
  message: z.optional(z.object({ flags: z.optional(z.number()) })),
});

const Interaction = z.discriminatedUnion("type", [
  z.object({ type: z.literal(1) }),
  Command,
  Component,
  Autocomplete,
  ModalSubmit,
]);

export type DiscordInteraction = z.infer<typeof Interaction>;
export type DiscordCommand = z.infer<typeof Command>;
export type DiscordComponent = z.infer<typeof Component>;
export type DiscordAutocomplete = z.infer<typeof Autocomplete>;
export type DiscordModalSubmit = z.infer<typeof ModalSubmit>;

/** An interaction of a person, whatever it is. */
export type DiscordPlaced = Exclude<DiscordInteraction, { type: 1 }>;

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

export function replyTo(interaction: DiscordPlaced): ReplyAddress {
  return {
    platform: "discord",
    workspaceId: interaction.guild_id ?? noServer,
    channelId: interaction.channel_id,
    userId: interaction.member?.user.id ?? interaction.user?.id ?? "",
    applicationId: interaction.application_id,
    token: interaction.token,
  };
}

/** Where something was done, as far as Discord tells. */
export function placeOf(interaction: DiscordPlaced): TypedAt {
  const { channel, guild_id, guild_locale, locale, app_permissions } = interaction;
  const name = channel?.name ?? undefined;
  const language = guild_locale ?? locale;
  return {
    ...(name !== undefined && name !== "" && { channelName: name }),
    ...(isThread(channel?.type) && { isThread: true }),
    ...(language !== undefined && { locale: language }),
    strangeTo: strangeTo(interaction),
    ...(guild_id !== undefined && {
      missingPermissions: missingPermissions(
        app_permissions ?? "",
        channel?.type,
        channel?.thread_metadata?.locked,
      ),
    }),
  };
}

/** Direct messages of other people, and of groups. @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-context-types */
const conversationOfOthers = 2;

/**
 * Where only a person has installed us, and not the server, or the server does not let them use us: then we answer what
 * is theirs alone, and neither post nor tell or change anything about its channels.
 */
function strangeTo({
  guild_id,
  context,
  authorizing_integration_owners: owners,
}: DiscordPlaced): TypedAt["strangeTo"] {
  if (guild_id === undefined) return context === conversationOfOthers ? "conversation" : undefined;
  return owners?.["1"] !== undefined && owners["0"] !== guild_id ? "server" : undefined;
}

/** The path of a command, and the options given to it. */
export function optionsIn(data: {
  readonly name: string;
  readonly options?: DiscordAutocomplete["data"]["options"];
}) {
  const [first] = data.options ?? [];
  const sub = first !== undefined && "type" in first && first.type === 1 ? first : undefined;
  const options: readonly z.infer<typeof option>[] =
    sub?.options ?? (data.options ?? []).flatMap((one) => ("type" in one ? [] : [one]));
  return { path: sub === undefined ? [data.name] : [data.name, sub.name], options };
}

/** What a person gave with a command. A file is given as the address where Discord keeps it. */
export function typedIn({ data }: DiscordCommand): Typed {
  if (data.type === 3) {
    const { message_snapshots: forwarded = [], ...own } =
      ownValue(data.resolved.messages, data.target_id) ?? {};
    const all = [own, ...forwarded.map((one) => one.message)];
    return {
      kind: "message",
      text: all.flatMap(textsOf).join(" "),
      hasFiles: all.some(({ attachments = [] }) => attachments.length > 0),
    };
  }
  const { path, options } = optionsIn(data);
  const files = data.resolved?.attachments ?? {};
  const fileOf = (value: unknown) => ownValue(files, String(value));
  const typed = options.flatMap(({ name, value = "" }) =>
    fileOf(value) === undefined ? [`${name}: ${value}`] : [],
  );
  return {
    kind: "discord-command",
    path,
    line: `/${[...path, ...typed].join(" ")}`,
    given: Object.fromEntries(
      options.map(({ name, value }) => [name, fileOf(value)?.url ?? value]),
    ),
  };
}
