import { Client, Routes } from "discord.js";
import { answerInteraction, type DiscordWorld } from "./answer-interaction.ts";
import { readInteraction } from "./decode-interaction.ts";
import { discordRest } from "./replies.ts";

export type GatewaySettings = {
  readonly botToken: string;
  /** Set only for the stand-in. */
  readonly api?: string;
};

/**
 * Hears Discord over its gateway, so that no public address is needed. Asks for no intent:
 * interactions come without one, and messages of people are never read.
 *
 * @returns stops hearing
 * @throws when Discord does not take the token
 */
export async function listenByGateway(
  world: DiscordWorld,
  { botToken, ...settings }: GatewaySettings,
): Promise<() => Promise<void>> {
  const client = new Client({ intents: [], rest: settings });
  const rest = discordRest(settings);
  client.on("raw", (packet: { readonly t?: unknown; readonly d?: unknown }) => {
    if (packet.t === "INTERACTION_CREATE") void hear(packet.d);
  });
  client.on("error", (error) => world.log.warn("the gateway stumbled", { cause: error.name }));
  client.on("shardDisconnect", ({ code }) =>
    world.log.error(
      "Discord lets the bot in no more: start it again, with a new DISCORD_BOT_TOKEN if that was reset",
      { code },
    ),
  );
  await client.login(botToken);
  return () => client.destroy();

  async function hear(data: unknown): Promise<void> {
    const interaction = readInteraction(data);
    if (interaction === undefined || interaction.type === 1) return;
    try {
      const body = await answerInteraction(world, interaction);
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      await rest.post(route, { body, auth: false });
    } catch (error) {
      world.log.error("an interaction could not be answered", { id: interaction.id }, error);
    }
  }
}
