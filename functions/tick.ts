import { tick } from "#app/tick.ts";
import { tickWorld } from "#compose/schedule.ts";

const world = tickWorld(process.env);

/** Schedule, each minute: makes a job of everything that has become due. */
export async function handler(): Promise<void> {
  await tick(world);
}
