import { type People, type SignatureFault, sendToBot } from "./send-to-bot.ts";

/** Bad signatures that Discord tries when an address is registered, and now and then after. */
const probes: readonly SignatureFault[] = ["wrong-key", "changed-body", "unsigned"];

/**
 * Registers the bot's address as Discord does: a PING that must be answered, and bad signatures that
 * must be refused with 401.
 *
 * @returns what keeps the address from being accepted; empty when nothing does
 * @see interactions/overview#setting-up-an-endpoint
 */
export async function registerEndpoint(people: People): Promise<readonly string[]> {
  const { app, world, clock } = people;
  const ping = {
    id: world.nextId(clock.now()),
    application_id: app.id,
    type: 1,
    token: "ping",
    version: 1,
    entitlements: [],
    user: { id: "0", username: "discord", discriminator: "0", avatar: null, global_name: null },
  };
  const problems: string[] = [];
  const pong = await sendToBot(people, ping);
  const isPong =
    pong.kind === "answered" &&
    pong.response.status === 200 &&
    /^\s*\{\s*"type"\s*:\s*1\s*\}\s*$/.test(pong.response.body);
  if (!isPong) problems.push(`PING was not answered with {"type":1}: ${JSON.stringify(pong)}`);
  for (const probe of probes) {
    const answer = await sendToBot(people, ping, probe);
    if (answer.kind !== "answered" || answer.response.status !== 401)
      problems.push(`a request with the fault "${probe}" was not refused with 401`);
  }
  return problems;
}
